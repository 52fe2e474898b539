"""What ``lofte`` alone says: this year's standing in a few lines, and the next thing to do."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from medborgarlofte.cli.output import painted, show
from medborgarlofte.cli.wrap import wrapped

if TYPE_CHECKING:
    from datetime import date

    from medborgarlofte.domain.agreement import Agreement
    from medborgarlofte.domain.ledger import Ledger
    from medborgarlofte.domain.window import Window
    from medborgarlofte.report.status import Standing


def home(folder: Path) -> None:
    """Show the year's standing."""
    from medborgarlofte.cli.readable import unread_words, unreadable_rows_in
    from medborgarlofte.cli.standings import read, standings_of

    ledger = read(folder)
    unread = unread_words(ledger, unreadable_rows_in(ledger))
    standings = standings_of(ledger, None, None, None)
    for standing in standings:
        for number, line in enumerate(_lines(standing)):
            for part in wrapped(line, indent=0):
                show(part if number else painted(part, "bold"))
    for part in wrapped(f"Nästa steg: {_next_step(standings, ledger, unread)}", indent=0):
        show(part)


def _lines(standing: "Standing") -> Iterator[str]:
    from medborgarlofte.report.status import heading, summary, wanting_words

    example = " Påhittade uppgifter." if standing.agreement.terms.example else ""
    yield f"{heading(standing)}.{example}"
    yield summary(standing)
    yield from wanting_words(standing)


def _next_step(standings: "tuple[Standing, ...]", ledger: "Ledger", unread: tuple[str, ...]) -> str:
    """The command that helps most: mend what cannot be read, judge and account for what is over, log what is behind."""
    from medborgarlofte.report.status import is_wanting

    if unread:
        return f"lofte check – {unread[0].partition(' och är')[0].removesuffix('.')}"
    for standing in standings:
        step = _of_what_is_over(standing, ledger)
        if step:
            return step
    wanting = (one.promise for standing in standings for one in standing.promises if is_wanting(one))
    first = next(wanting, None)
    return f"lofte log {first.id}" if first else "lofte log"


def _of_what_is_over(standing: "Standing", ledger: "Ledger") -> str:
    """To judge the latest year that is over where something is unjudged, else to account for it; else nothing."""
    from medborgarlofte.domain.progress import progress_in
    from medborgarlofte.report import swedish
    from medborgarlofte.report.status import is_unjudged, unsaid

    agreement, today = standing.agreement, standing.as_of
    over = _latest_year_over(agreement, today)
    if over is None:
        return ""
    every = progress_in(ledger, agreement, over, today)
    left = (
        (sum(map(is_unjudged, every)), ("löfte är obedömt", "löften är obedömda")),
        (sum(bool(unsaid(one)) for one in every), ("avvikelse är oförklarad", "avvikelser är oförklarade")),
    )
    words = swedish.listed(swedish.counted(number, forms) for number, forms in left if number)
    if words:
        return f"lofte assess {over.name} – {words}"
    is_published = any(one.window == over.name for one in ledger.publications)
    return "" if is_published else f"lofte report {over.name}"


def _latest_year_over(agreement: "Agreement", today: "date") -> "Window | None":
    """The latest of the agreement's years whose last day has come; None without an agreed period."""
    from medborgarlofte.domain.span import Span
    from medborgarlofte.domain.window import windows_of

    if agreement.terms.period is None:
        return None
    years = windows_of("year", agreement.span, Span(agreement.span.first, max(agreement.span.first, today)))
    return max((one for one in years if one.span.last <= today), key=lambda one: one.span.last, default=None)
