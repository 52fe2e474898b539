"""The command ``lofte log``: one row for what was done."""

from enum import StrEnum
from typing import Annotated

import typer

from medborgarlofte.cli import completion
from medborgarlofte.cli.options import DataFolder


class Format(StrEnum):
    """The faces of what was saved."""

    text = "text"
    json = "json"


Promises = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="LÖFTE",
        help="Löftets id, eller en del av id eller titel",
        show_default=False,
        autocompletion=completion.promises,
    ),
]
Dates = Annotated[
    list[str] | None,
    typer.Option("--date", "-d", metavar="DAG", help="igår, 14/3, 2023-03-14 (flera går bra)"),
]
Date = Annotated[
    str | None, typer.Option("--date", "-d", metavar="DAG", help="Ny dag: igår, 14/3, 2023-03-14")
]
Time = Annotated[str | None, typer.Option("--time", "-t", metavar="KL", help="När det började: 22.30")]
Count = Annotated[
    str | None,
    typer.Option("--count", "-c", metavar="ANTAL", help="2, ~15 (ungefär), 43+ (minst); 0 = inställt"),
]
Place = Annotated[
    str | None,
    typer.Option("--place", "-p", metavar="PLATS", help="Var det var", autocompletion=completion.places),
]
Parties = Annotated[
    list[str] | None,
    typer.Option(
        "--party",
        metavar="PART",
        help="Vem som gjorde det (annars skrivaren)",
        autocompletion=completion.parties,
    ),
]
Tags = Annotated[
    list[str] | None,
    typer.Option(
        "--tag",
        metavar="INRIKTNING",
        help="Inriktning eller steg (flera går bra)",
        autocompletion=completion.tags,
    ),
]
Results = Annotated[
    list[str] | None,
    typer.Option(
        "--result", metavar="UPPGIFT=N", help="Vad det gav: deltagare=45", autocompletion=completion.results
    ),
]
Note = Annotated[
    str | None, typer.Option("--note", metavar="TEXT", help="Högst 300 tecken som vem som helst får läsa")
]
Writer = Annotated[
    str | None,
    typer.Option(
        "--writer",
        metavar="PART",
        help="Vems fil (annars LOFTE_WRITER, annars ansvarig)",
        autocompletion=completion.parties,
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Visa bara, spara inget")]
RowId = Annotated[
    str | None,
    typer.Option("--id", metavar="ID", help="Radens id, så att ett nytt försök inte räknas två gånger"),
]
Face = Annotated[Format, typer.Option("--format", metavar="FORM", help="text eller json")]


def log(
    data: DataFolder,
    promises: Promises = None,
    date: Dates = None,
    time: Time = None,
    count: Count = None,
    place: Place = None,
    party: Parties = None,
    tag: Tags = None,
    result: Results = None,
    note: Note = None,
    writer: Writer = None,
    dry_run: DryRun = False,
    row_id: RowId = None,
    face: Face = Format.text,
) -> None:
    """Logga en aktivitet.

    Exempel:
      lofte log                                            frågar sig fram
      lofte log fotpatruller -d igår -t 22.30 -p Torget
      lofte log trafikkontroller -c 2 --tag nykterhet --result ordningsbot=6
    """
    from medborgarlofte.cli.draft import Typed
    from medborgarlofte.cli.logging import Request, log_rows

    typed = Typed(None, time, count, place, tuple(party or ()), tuple(tag or ()), tuple(result or ()), note)
    request = Request(tuple(promises or ()), tuple(date or ()), typed, writer, row_id)
    log_rows(data, request, face, dry_run=dry_run)
