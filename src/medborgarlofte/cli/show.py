"""The command ``lofte show``: everything behind one figure."""

from typing import TYPE_CHECKING, Annotated

import typer

from medborgarlofte.cli import completion
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import painted
from medborgarlofte.cli.output import show as show_line
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from medborgarlofte.domain.assessment import Assessment
    from medborgarlofte.domain.corrected import Corrected
    from medborgarlofte.domain.ledger import Ledger
    from medborgarlofte.domain.progress import Progress
    from medborgarlofte.domain.span import Span


def show(
    data: DataFolder,
    promise: Annotated[
        str,
        typer.Argument(
            metavar="LÖFTE",
            help="Löftets id, eller en del av id eller titel",
            autocompletion=completion.promises,
        ),
    ],
    window: WindowName = None,
    as_of: AsOf = None,
    agreement: AgreementId = None,
) -> None:
    """Visa allt bakom ett löftes siffra: rader, tider, platser och bedömningar.

    Exempel:
      lofte show trafikkontroller
      lofte show fotpatruller 2023
    """
    from medborgarlofte.cli.standings import read, standings_of

    ledger = read(data)
    promise_id = promise_named(promise, ledger.agreements)
    every = (one for standing in standings_of(ledger, window, as_of, agreement) for one in standing.promises)
    found = [one for one in every if one.promise.id == promise_id]
    if not found:
        time = window or "i år"
        raise WrongWords(f"Löftet {promise_id} finns inte i en överenskommelse som omfattar {time}.")
    _show_all(found, ledger)


def _show_all(found: "list[Progress]", ledger: "Ledger") -> None:
    for number, progress in enumerate(found):
        if number:
            show_line("")
        _show(progress, ledger)


def _show(progress: "Progress", ledger: "Ledger") -> None:
    from medborgarlofte.domain.corrected import corrected_rows
    from medborgarlofte.report import swedish
    from medborgarlofte.report.detail import blocks

    promise = progress.promise
    window = f"{swedish.window(progress.window)}, till och med {swedish.day(progress.as_of)}"
    for line in wrapped(f"{promise.title} ({promise.id}): {window}", indent=0):
        show_line(painted(line, "bold"))
    if progress.agreement.terms.example:
        show_line("Påhittade uppgifter: aktiviteterna är exempel.")
    corrected = _in_time(corrected_rows(ledger, promise.id), progress.window.span)
    judged = _judged(promise.id, ledger)
    for block in blocks(progress, corrected, judged, _elsewhere(progress, ledger)):
        show_line("")
        show_line(painted(block.title, "bold"))
        for line in block.lines:
            for part in wrapped(line, indent=2):
                show_line(part)


def _in_time(corrected: "Iterable[Corrected]", window: "Span") -> "Iterator[Corrected]":
    """Those whose row, or the row that replaced it, touches the window."""
    for one in corrected:
        if window.meets(one.row.when) or (one.by and window.meets(one.by.when)):
            yield one


def _judged(promise_id: str, ledger: "Ledger") -> "list[Assessment]":
    """What persons have said of the promise, in every window, oldest first."""
    said = (one for one in ledger.assessments_in_force() if one.promise == promise_id)
    return sorted(said, key=lambda one: (one.date, one.logged, one.id))


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
