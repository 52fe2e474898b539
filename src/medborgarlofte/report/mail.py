"""The standing for pasting into a mail: what remains, by when, and who is responsible."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import CoverageTarget, MilestoneTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.markdown import escaped
from medborgarlofte.report.standing import left_to_do, outcome, state, units_of
from medborgarlofte.report.status import Standing, heading, is_wanting, notices


def as_markdown(standings: Iterable[Standing], unread: str) -> str:
    """The standings for a mail: what remains, by when, and who is responsible; first what is in no figure, if anything."""
    first = [escaped(unread)] if unread else []
    return "\n\n".join([*first, *(block for one in standings for block in _mail(one))]) + "\n"


def _mail(standing: Standing) -> Iterator[str]:
    yield f"**{escaped(heading(standing))}**"
    yield from map(escaped, notices(standing))
    table = ["| Löfte | Läge | Gjort | Kvar | Senast | Ansvarig |", "| --- | --- | --- | --- | --- | --- |"]
    ordered = sorted(standing.promises, key=lambda one: not is_wanting(one))
    yield "\n".join([*table, *map(_mail_row, ordered)])


def _mail_row(progress: Progress) -> str:
    symbol, word = state(progress)
    names = (
        progress.agreement.parties[one].name if one in progress.agreement.parties else one
        for one in progress.promise.lead
    )
    cells = (
        progress.promise.title,
        f"{symbol} {word}",
        outcome(progress),
        remaining(progress),
        deadline(progress),
        swedish.listed(names) or "ingen utpekad",
    )
    return f"| {' | '.join(map(escaped, cells))} |"


def remaining(progress: Progress) -> str:
    """What is left to do of a number to reach, or of steps and members; nothing when its window is over."""
    left = left_to_do(progress)
    going = progress.figures.going
    if left is None and going and isinstance(going.target, CoverageTarget | MilestoneTarget):
        left = (
            None
            if going.reach.goal is None
            else max(going.reach.goal - going.reach.actual.stated, Decimal(0))
        )
    if left is None:
        return "–"
    return swedish.counted(left, units_of(progress)) if left else "inget"


def deadline(progress: Progress) -> str:
    """The last day of the window that is going on."""
    going = progress.figures.going
    return swedish.day(going.last_day) if going and going.last_day != date.max else "–"
