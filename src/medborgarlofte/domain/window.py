"""The spans of time that figures are asked for, and those that targets have of their own."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from medborgarlofte.domain.span import DAY, DateFault, Span, months_from, span_of
from medborgarlofte.domain.target import Per

ALWAYS = Span(date.min, date.max)
WHOLE_PERIOD = "period"
_MONTHS = {"month": 1, "quarter": 3, "tertial": 4, "half_year": 6}


class Window(NamedTuple):
    """A named span, cut to the agreement's period.

    ``is_cut`` tells that the period's edge took a part of a window shorter than a year: it is shown and not judged.
    """

    name: str
    span: Span
    is_cut: bool = False


def is_window_name(text: str) -> bool:
    """Whether a user may name a window so: a year, half-year, tertial, quarter or month that exists, or ``period``."""
    if text == WHOLE_PERIOD:
        return True
    return bool(re.fullmatch(r"\d{4}(?:-(?:\d\d|Q\d|T\d|H\d))?", text, re.ASCII)) and isinstance(
        span_of(text), Span
    )


def window_named(name: str, period: Span) -> Window | None:
    """The window of that name in an agreement with that period, or None where the period does not touch it."""
    if name == WHOLE_PERIOD:
        return Window(name, period)
    own = next((year for year in _years(period, ALWAYS) if year.name == name), None)
    if own:
        return own
    span = span_of(name)
    if isinstance(span, DateFault):
        return None
    shared = span.cut(period)
    return Window(name, shared, is_cut="-" in name and shared != span) if shared else None


def windows_of(per: Per, period: Span, within: Span) -> Iterator[Window]:
    """A target's own windows that meet ``within``, in order; weeks belong where their Thursday lies."""
    if per == "period":
        yield Window(WHOLE_PERIOD, period)
    elif per == "year":
        yield from (year for year in _years(period, within) if year.span.meets(within))
    elif shared := within.cut(period):
        if per == "day":
            yield from (Window(day.isoformat(), Span(day, day)) for day in shared.each_day())
        elif per == "week":
            yield from _weeks(period, shared)
        else:
            yield from _months(per, period, shared)


def _weeks(period: Span, shared: Span) -> Iterator[Window]:
    thursday = shared.first + DAY * ((3 - shared.first.weekday()) % 7)
    while thursday <= shared.last:
        year, week, _ = thursday.isocalendar()
        span = Span(thursday - 3 * DAY, thursday + 3 * DAY)
        cut = span.cut(period)
        yield Window(f"{year}-W{week:02}", cut or span, is_cut=cut != span)
        thursday += 7 * DAY


def _months(per: Per, period: Span, shared: Span) -> Iterator[Window]:
    months = _MONTHS[per]
    at = months_from(shared.first.year, (shared.first.month - 1) // months * months + 1, months)
    while at.first <= shared.last:
        cut = at.cut(period)
        if cut:
            yield Window(_months_name(per, at.first), cut, is_cut=cut != at)
        if at.last == date.max:
            return
        at = months_from(at.first.year, at.first.month + months, months)


def _months_name(per: Per, first: date) -> str:
    if per == "month":
        return f"{first:%Y-%m}"
    letter = {"quarter": "Q", "tertial": "T", "half_year": "H"}[per]
    return f"{first.year:04}-{letter}{(first.month - 1) // _MONTHS[per] + 1}"


def _years(period: Span, within: Span) -> Iterator[Window]:
    """The years of an agreement: calendar years when it ends on 31 December, else its own from the start.

    A first or last part under six months joins its neighbour and bears the name of the full year.
    """
    if period == ALWAYS:
        shared = Span(max(within.first, date(1900, 1, 1)), min(within.last, date(2199, 12, 31)))
        yield from _calendar_years(shared.first.year, shared.last.year)
    elif (period.last.month, period.last.day) == (12, 31) and period.last != date.max:
        yield from _joined_first(period)
    else:
        yield from _own_years(period, within)


def _calendar_years(first: int, last: int) -> Iterator[Window]:
    return (Window(f"{year:04}", months_from(year, 1, 12)) for year in range(first, last + 1))


def _joined_first(period: Span) -> Iterator[Window]:
    years = list(_calendar_years(period.first.year, period.last.year))
    is_short = months_after(period.first, 6) > years[0].span.last + DAY
    if is_short and len(years) > 1:
        years = years[1:]
    yield Window(years[0].name, Span(period.first, years[0].span.last))
    yield from years[1:]


def _own_years(period: Span, within: Span) -> Iterator[Window]:
    end = min(period.last, max(within.last, period.first), date(2199, 12, 31))
    start = period.first
    number = 0
    while start <= end:
        number += 12
        following = months_after(period.first, number)
        last = min(following - DAY, period.last)
        if last < period.last < months_after(period.first, number + 6) - DAY:
            last = period.last  # the last part, under six months, joins
            following = last + DAY
        yield Window(f"{start.year:04}", Span(start, last))
        start = following


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or that month's last day where it has no such day."""
    month = months_from(day.year, day.month + months, 1)
    return min(month.first + DAY * (day.day - 1), month.last)


def sunday_of(day: date) -> date:
    """The Sunday that ends the week of a day."""
    return day + timedelta(days=6 - day.weekday())
