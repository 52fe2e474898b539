"""The command ``lofte redact``: a note that should not have been written is emptied."""

from pathlib import Path
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
    had_none = _has_no_note(data, row_id)
    found = emptied(data, row_id)
    if found is None:
        raise WrongWords(
            f"Ingen rad att tömma har id {row_id}. Kör lofte check om raden finns men inte går att läsa."
        )
    place = f"({found.file}:{found.line})"
    if had_none:
        show(harmless(f"Raden {row_id} har ingen anteckning, så inget är ändrat   {place}"))
        show(
            "Har det stått något där förut? Läs docs/howto/nagot-kansligt.md: det kan finnas kvar i git:s historik."
        )
        return
    show(harmless(f"Anteckningen på rad {row_id} är tömd   {place}"))
    for line in _REMAINS:
        show(line)


def _has_no_note(folder: Path, row_id: str) -> bool:
    """Whether the row can be read and has no note; of a row that cannot be read nobody knows."""
    from medborgarlofte.files.ledger import read_ledger

    ledger, _ = read_ledger(folder)
    return any(row.id == row_id and not row.note for row in ledger.activities())
