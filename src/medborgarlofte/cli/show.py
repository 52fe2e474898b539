"""The command ``lofte show``: everything behind one figure."""

from typing import TYPE_CHECKING, Annotated

import typer

from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import painted
from medborgarlofte.cli.output import show as show_line
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.wrap import wrapped

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger
    from medborgarlofte.domain.progress import Progress


def show(
    data: DataFolder,
    promise: Annotated[
        str, typer.Argument(metavar="LÖFTE", help="Löftets id, eller en del av id eller titel")
    ],
    window: WindowName = None,
    as_of: AsOf = None,
    agreement: AgreementId = None,
) -> None:
    """Visa allt bakom ett löftes siffra: rader, månader, tider, platser och bedömningar.

    Exempel:
      lofte show trafikkontroller
      lofte show fotpatruller 2023
    """
    from medborgarlofte.cli.standings import read, standings_of

    ledger = read(data)
    promise_id = promise_named(promise, ledger.agreements)
    for standing in standings_of(ledger, window, as_of, agreement):
        for progress in standing.promises:
            if progress.promise.id == promise_id:
                _show(progress, ledger)


def _show(progress: "Progress", ledger: "Ledger") -> None:
    from medborgarlofte.domain.corrected import corrected_rows
    from medborgarlofte.report import swedish
    from medborgarlofte.report.detail import blocks

    window = f"{swedish.window(progress.window)}, till och med {swedish.day(progress.as_of)}"
    show_line(painted(harmless(f"{progress.promise.title} ({progress.promise.id}): {window}"), "bold"))
    if progress.agreement.terms.example:
        show_line("Påhittade uppgifter: aktiviteterna är exempel.")
    for block in blocks(progress, corrected_rows(ledger, progress.promise.id), _elsewhere(progress, ledger)):
        show_line("")
        show_line(painted(block.title, "bold"))
        for line in block.lines:
            for part in wrapped(harmless(line), indent=2):
                show_line(part)


def _elsewhere(progress: "Progress", ledger: "Ledger") -> "tuple[Progress, ...]":
    """The same undertaking in the folder's other agreements, over the whole of their periods."""
    from medborgarlofte.domain.progress import progress_in
    from medborgarlofte.domain.window import Window

    same = {progress.promise.id, progress.promise.renews}
    return tuple(
        one
        for agreement in ledger.agreements
        if agreement is not progress.agreement
        for one in progress_in(ledger, agreement, Window("period", agreement.span), progress.as_of)
        if one.promise.id in same or one.promise.renews == progress.promise.id
    )
