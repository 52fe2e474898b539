"""A target in one of its own windows: the rows, what they reached, and how that is judged."""

from datetime import date
from itertools import islice
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.measure import (
    condition_reach,
    conditions_of,
    due_day,
    is_settled_early,
    measured_span,
    measured_until,
    reach_of,
)
from medborgarlofte.domain.reach import Reach
from medborgarlofte.domain.sift import Sifted, admitted_days, sifted
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import Target
from medborgarlofte.domain.verdict import Grade, grade_of
from medborgarlofte.domain.window import Window

_DAYS_OF_A_YEAR = 366


class Case(NamedTuple):
    """What every figure of a promise is computed from.

    ``rows`` are its rows in force, cut to the agreement's period, each under the name of its place.
    ``levels`` are the by-results whose latest value holds. ``today`` bounds what has happened.
    From ``withdrawn`` on the promise is held no more: windows that end later are shown and not judged.
    """

    period: Span
    rows: tuple[Activity, ...]
    levels: frozenset[str]
    today: date
    withdrawn: date | None = None


class Part(NamedTuple):
    """A target in one window, as of a day. ``last_day`` is the last that its condition admits and its due day allows.

    ``is_empty``: no row of the promise concerns the window, not even one that came too late to count.
    """

    target: Target
    window: Window
    last_day: date
    as_of: date
    rows: Sifted
    reach: Reach
    conditions: tuple[Reach, ...]
    is_empty: bool

    @property
    def actual(self) -> Amount | None:
        """What was done; None where no row tells, or none of them the value or share that is asked for."""
        return self.reach.actual if self.reach.is_known and not self.is_empty else None

    @property
    def has_begun(self) -> bool:
        """Whether its first day has come."""
        return self.window.span.first <= self.as_of

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be done in it."""
        return self.as_of >= self.last_day

    @property
    def grade(self) -> Grade:
        """The verdict on it, as if it were over."""
        return grade_of(self.reach, self.conditions)

    @property
    def is_kept(self) -> bool | None:
        """Whether it would be fulfilled, conditions included; None where that is not known."""
        verdict = self.grade.verdict
        return None if verdict in (None, "not_assessable") else verdict == "fulfilled"

    @property
    def is_judged(self) -> bool:
        """Whether it is counted among the windows that were kept or not: over, whole, and with something to judge."""
        return self.is_over and not self.window.is_cut and self.grade.verdict not in (None, "not_applicable")

    @property
    def is_settled(self) -> bool:
        """Whether it has been kept before its time is out, and is then done with."""
        return is_settled_early(self.target) and self.grade.verdict == "fulfilled"


def part_of(case: Case, target: Target, window: Window, as_of: date) -> Part:
    """The target in a window: the rows up to the as-of day, or all known for an outcome of the period that has ended."""
    span = measured_span(target, window.span)
    if window.span.last == case.period.last <= as_of:
        span = Span(span.first, max(span.last, measured_until(target, case.today)))
        as_of = max(as_of, min(case.today, span.last))
    rows = sifted(case.rows, conditions_of(target), span, as_of)
    tried = tuple(
        condition_reach(one, target, sifted(case.rows, conditions_of(target, one), span, as_of), case.levels)
        for one in target.also
    )
    is_empty = rows.is_empty and sifted(case.rows, (), window.span, as_of).is_empty
    last_day = last_admitted(target, span, window)
    return Part(target, window, last_day, as_of, rows, reach_of(target, rows, case.levels), tried, is_empty)


def last_admitted(target: Target, span: Span, window: Window) -> date:
    """The last day on which the target can still be reached in its window."""
    last = span.last if span.last == due_day(target) else min(span.last, window.span.last)
    admits = admitted_days(target.where)
    if admits is None or last == date.max:
        return last
    while last > span.first and not admits(last):
        last -= DAY
    return last


def has_admitted_day(target: Target, span: Span) -> bool:
    """Whether the target's condition admits any day of the span."""
    admits = admitted_days(target.where)
    if admits is None:
        return True
    return any(map(admits, islice(span.each_day(), _DAYS_OF_A_YEAR)))
