"""How a running count stands against even progress, and where it is heading."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.amount import exactly
from medborgarlofte.domain.forecast import Forecast, forecast_of
from medborgarlofte.domain.measure import is_paced
from medborgarlofte.domain.pace import (
    Pace,
    days_of,
    expected_of,
    needed_per_week,
    pace_at_least,
    pace_at_most,
)
from medborgarlofte.domain.part import Part
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.domain.target import CountTarget


class Outlook(NamedTuple):
    """How a count stands while its window runs; each is None where it means nothing."""

    expected: Decimal | None = None
    needed_per_week: Decimal | None = None
    forecast: Forecast | None = None
    pace: Pace | None = None


def outlook_of(part: Part, levels: frozenset[str]) -> Outlook:
    """Expected, needed, forecast and pace of a window that has begun; without an end it can only have been reached."""
    goal, span = part.reach.goal, Span(part.window.span.first, part.last_day)
    if not is_paced(part.target, levels) or goal is None or part.as_of < span.first:
        return Outlook()
    if span.last == date.max:
        return Outlook(pace=_pace_without_end(part, goal))
    days = days_of(span, part.target.where, part.as_of)
    expected = expected_of(goal, days)
    if part.is_over:
        return Outlook(expected)
    if part.is_empty:
        return Outlook(expected, needed_per_week(goal, exactly(0), days), None, "no_data")
    actual = part.reach.actual
    if part.reach.test == "at_most":
        return Outlook(expected, None, None, pace_at_most(goal, actual))
    of = part.target.of if isinstance(part.target, CountTarget) else None
    units = (unit_of(row, of) for row in part.rows.inside if row.when.is_day)
    forecast = forecast_of(
        actual, (unit.stated for unit in units if unit and unit.precision == "exact"), days.gone, days.left
    )
    return Outlook(expected, needed_per_week(goal, actual, days), forecast, pace_at_least(goal, actual, days))


def _pace_without_end(part: Part, goal: Decimal) -> Pace | None:
    if part.is_empty:
        return "no_data"
    if part.reach.test == "at_most":
        return pace_at_most(goal, part.reach.actual)
    return "met" if part.reach.actual.low >= goal else None
