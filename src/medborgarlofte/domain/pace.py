"""How a count stands while its window runs: expected, needed, pace."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.model import WEEKDAYS
from medborgarlofte.domain.sift import admitted_days
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import Where

Pace = Literal["met", "ahead", "on_track", "behind", "exceeded", "no_data"]

_NARROWEST = Decimal(1)
_TOLERANCE = Decimal("0.05")
_FEW = 12


class Days(NamedTuple):
    """The days of a window that its condition admits: how many are gone, the as-of day included, and left.

    ``in_week`` is how many of them a week has.
    """

    gone: int
    left: int
    in_week: int

    @property
    def all(self) -> int:
        """Every admitted day of the window."""
        return self.gone + self.left


def days_of(span: Span, where: Where | None, as_of: date) -> Days:
    """The admitted days of a window, before and after the end of the as-of day."""
    admits = admitted_days(where)
    gone = Span(span.first, min(span.last, as_of))
    left = Span(max(span.first, as_of + DAY), span.last)
    in_week = len(where.weekdays) if where and where.weekdays else len(WEEKDAYS)
    return Days(_admitted_in(gone, admits), _admitted_in(left, admits), in_week)


def _admitted_in(span: Span, admits: Callable[[date], bool] | None) -> int:
    if span.last < span.first:
        return 0
    return span.days if admits is None else sum(map(admits, span.each_day()))


def expected_of(target: Decimal, days: Days) -> Decimal:
    """What even progress would have reached by now."""
    return target * days.gone / days.all


def needed_per_week(target: Decimal, actual: Amount, days: Days) -> Decimal | None:
    """How much a week of the remaining time must bring; None when none remains."""
    if not days.left:
        return None
    return max(target - actual.stated, Decimal(0)) * days.in_week / days.left


def pace_at_least(target: Decimal, actual: Amount, days: Days) -> Pace:
    """The pace towards a number to reach.

    On track is within 1 or 5 % of the target from even progress, whichever is wider. A target under 12 is behind when
    fewer days are left than a quarter of what even progress would need for what remains, and only then.
    """
    if actual.low >= target:
        return "met"
    difference = actual.stated - expected_of(target, days)
    tolerance = max(_NARROWEST, target * _TOLERANCE)
    if difference > tolerance:
        return "ahead"
    if target < _FEW:
        is_late = days.left < (target - actual.stated) * days.all / target / 4
    else:
        is_late = difference < -tolerance
    return "behind" if is_late else "on_track"


def pace_at_most(limit: Decimal, actual: Amount) -> Pace:
    """The pace of a number not to pass: it has been passed, or not."""
    return "exceeded" if actual.low > limit else "on_track"
