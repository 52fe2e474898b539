"""A run of days, and the ways it may be written in a file."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

DAY = timedelta(days=1)


class Span(NamedTuple):
    """The days from ``first`` to ``last``, both included; an open end is ``date.max``."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def is_day(self) -> bool:
        """Whether it is a single, known day."""
        return self.first == self.last

    def holds(self, other: "Span") -> bool:
        """Whether the other lies whole inside."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "Span") -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last

    def cut(self, other: "Span") -> "Span | None":
        """The days they share, or None."""
        return Span(max(self.first, other.first), min(self.last, other.last)) if self.meets(other) else None

    def each_day(self) -> Iterator[date]:
        """Every day, in order."""
        return (self.first + DAY * n for n in range(self.days))


class DateFault(NamedTuple):
    """Why a text is no date: ``reason`` is ``form``, ``month``, ``day`` or ``reversed``."""

    reason: str
    year: int = 0
    month: int = 0
    day: int = 0
    last_day: int = 0


_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_FORM = re.compile(
    rf"{_YEAR}(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|T(?P<tertial>[1-3])|H(?P<half>[12])))?",
    re.ASCII,
)
_MONTH_NUMBERS = range(1, 13)
_MONTHS_IN = {"quarter": 3, "tertial": 4, "half": 6}


@lru_cache(maxsize=8192)
def span_of(text: str) -> Span | DateFault:
    """The span that a text names: a day, month, quarter, tertial, half-year or year, or two of them with ``/``."""
    first, slash, last = text.partition("/")
    start = _single(first)
    if not slash or isinstance(start, DateFault):
        return start
    end = _single(last)
    if isinstance(end, DateFault):
        return end
    return (
        Span(start.first, end.last)
        if start.first <= end.first and start.last <= end.last
        else DateFault("reversed")
    )


def _single(text: str) -> Span | DateFault:
    found = _FORM.fullmatch(text)
    if not found:
        return DateFault("form")
    year = int(found["year"])
    if found["month"]:
        return _month_or_day(year, int(found["month"]), found["day"])
    for part, months in _MONTHS_IN.items():
        if found[part]:
            return months_from(year, months * (int(found[part]) - 1) + 1, months)
    return months_from(year, 1, 12)


def _month_or_day(year: int, month: int, day: str | None) -> Span | DateFault:
    if month not in _MONTH_NUMBERS:
        return DateFault("month", year, month)
    if day is None:
        return months_from(year, month, 1)
    try:
        only = date(year, month, int(day))
    except ValueError:
        return DateFault("day", year, month, int(day), _last_of(year, month).day)
    return Span(only, only)


def months_from(year: int, month: int, months: int) -> Span:
    """So many whole months, starting with that one; a month beyond 12 is in a later year."""
    index = year * 12 + month - 1
    end = index + months - 1
    return Span(date(index // 12, index % 12 + 1, 1), _last_of(end // 12, end % 12 + 1))


def _last_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - DAY


_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


@lru_cache(maxsize=2048)
def minutes_of(text: str) -> int | None:
    """Minutes after midnight of ``22:30``, or None where it is no such time."""
    found = _CLOCK.fullmatch(text)
    return int(found[1]) * 60 + int(found[2]) if found else None
