"""The command ``lofte redact``: a note that should not have been written is emptied."""

from typing import Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import show
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords

_REMAINS = (
    "Det som stod där finns kvar i git:s historik om raden har sparats i git (commit), och i varje kopia som någon har hämtat.",
    "Gör så här nu:",
    "  1. Är raden inte sparad i git än? Då är det klart. Spara (commit) först nu.",
    "  2. Är den sparad? Följ docs/howto/nagot-kansligt.md: där står hur historiken skrivs om.",
    "  3. Hör av dig till den som ansvarar för handlingarna hos er: att radera en allmän handling är ägarens beslut.",
    "Titta också i filer som slutar på .torn: de läses aldrig av lofte, men kan innehålla en avbruten rad.",
)


def redact(
    data: DataFolder,
    row_id: Annotated[str, typer.Argument(metavar="ID", help="Radens id, som det står sist på raden")],
) -> None:
    """Töm en anteckning som inte skulle ha skrivits.

    Exempel:
      lofte redact k7q3fd2m
    """
    from medborgarlofte.files.identity import is_id
    from medborgarlofte.files.redact import redact as emptied

    if not is_id(row_id):
        raise WrongWords(f"”{row_id}” är inget id. Ett id är en bokstav och sju tecken till, som k7q3fd2m.")
    found = emptied(data, row_id)
    if found is None:
        raise WrongWords(
            f"Ingen rad att tömma har id {row_id}. Kör lofte check om raden finns men inte går att läsa."
        )
    show(harmless(f"Anteckningen på rad {row_id} är tömd   ({found.file}:{found.line})"))
    for line in _REMAINS:
        show(line)
