"""The command ``lofte assess``: a person's verdict on a promise in a window."""

from typing import Annotated

import typer

from medborgarlofte.cli import completion
from medborgarlofte.cli.log import DryRun, Face, Format
from medborgarlofte.cli.options import DataFolder

First = Annotated[
    str | None,
    typer.Argument(
        metavar="LÖFTE|FÖNSTER",
        help="Löftet, eller bara fönstret för att gå igenom det som är obedömt",
        show_default=False,
        autocompletion=completion.promises_and_windows,
    ),
]
Window = Annotated[
    str | None,
    typer.Argument(
        metavar="FÖNSTER",
        help="2023, 2023-T1 eller period",
        show_default=False,
        autocompletion=completion.windows,
    ),
]
Verdict = Annotated[
    str | None,
    typer.Argument(
        metavar="BEDÖMNING",
        help="uppfyllt, delvis, inte uppfyllt, pågår … (utan: en kommentar)",
        show_default=False,
        autocompletion=completion.verdicts,
    ),
]
Why = Annotated[str | None, typer.Option("--why", metavar="TEXT", help="Varför")]
Next = Annotated[str | None, typer.Option("--next", metavar="TEXT", help="Vad som händer nu")]
Cause = Annotated[
    str | None,
    typer.Option(
        "--cause", metavar="ORSAK", help="resurser, omprioriterat, omständigheter, väntar eller annat"
    ),
]
Evidence = Annotated[
    str | None,
    typer.Option("--evidence", metavar="TEXT", help="Ärendenummer eller länk som vem som helst får se"),
]
By = Annotated[
    str | None, typer.Option("--by", metavar="ROLL", help="Vem som bedömer: en roll, inte ett namn")
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


def assess(
    data: DataFolder,
    first: First = None,
    window: Window = None,
    verdict: Verdict = None,
    why: Why = None,
    following: Next = None,
    cause: Cause = None,
    evidence: Evidence = None,
    by: By = None,
    writer: Writer = None,
    dry_run: DryRun = False,
    face: Face = Format.text,
) -> None:
    """Bedöm hur ett löfte gick, eller gå igenom allt som är obedömt.

    Exempel:
      lofte assess 2023                    frågar om ett löfte i taget
      lofte assess fotpatruller 2023 uppfyllt --by Kommunpolis
      lofte assess fotpatruller 2023 delvis --why "sjukdom" --next "fler pass"
    """
    from medborgarlofte.cli.assessing import Judged, assess_promise, assess_what_is_left

    judged = Judged(verdict, why or "", following or "", cause, evidence or "", by or "", writer)
    if window is None:
        assess_what_is_left(data, first, judged, face, dry_run=dry_run)
    else:
        assess_promise(data, first or "", window, judged, face, dry_run=dry_run)
