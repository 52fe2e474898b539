"""The command ``lofte correct``: a new row in the place of an old one."""

from typing import Annotated

import typer

from medborgarlofte.cli import completion
from medborgarlofte.cli.log import (
    Count,
    Date,
    DryRun,
    Face,
    Format,
    Note,
    Parties,
    Place,
    Results,
    Tags,
    Time,
    Writer,
)
from medborgarlofte.cli.options import DataFolder

Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="ID", help="Radens id, som det står sist på raden", show_default=False),
]
Promise = Annotated[
    list[str] | None,
    typer.Option(
        "--promise",
        metavar="LÖFTE",
        help="Löftet som raden gäller (flera går bra)",
        autocompletion=completion.promises,
    ),
]
Withdraw = Annotated[bool, typer.Option("--withdraw", help="Ta tillbaka raden: den räknas inte längre")]
Batch = Annotated[bool, typer.Option("--batch", help="Gör samma sak med alla rader från samma import")]


def correct(
    data: DataFolder,
    ids: Ids = None,
    promise: Promise = None,
    date: Date = None,
    time: Time = None,
    count: Count = None,
    place: Place = None,
    party: Parties = None,
    tag: Tags = None,
    result: Results = None,
    note: Note = None,
    writer: Writer = None,
    withdraw: Withdraw = False,
    batch: Batch = False,
    dry_run: DryRun = False,
    face: Face = Format.text,
) -> None:
    """Rätta en rad: en ny rad ersätter den gamla, som står kvar i filen.

    Exempel:
      lofte correct k7q3fd2m                        frågar vad som ska ändras
      lofte correct k7q3fd2m --count 3
      lofte correct k7q3fd2m --withdraw
      lofte correct k7q3fd2m --batch --withdraw     hela importen
    """
    from medborgarlofte.cli.correcting import Change, Wish, correct_rows
    from medborgarlofte.cli.draft import Typed

    typed = Typed(date, time, count, place, tuple(party or ()), tuple(tag or ()), tuple(result or ()), note)
    change = Change(typed, tuple(promise or ()), writer)
    correct_rows(data, Wish(tuple(ids or ()), change, face, withdraw, batch, dry_run))
