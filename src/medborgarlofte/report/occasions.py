"""When and where something was done, in few words."""

from collections.abc import Iterable, Sequence
from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.breakdown import place_of, tally
from medborgarlofte.domain.span import Span
from medborgarlofte.report import swedish

_NAMED = 2


def when_words(rows: Sequence[Activity], within: Span) -> str:
    """From the first to the last of them; of coarse dates what is known. The year is left out where there is but one."""
    days = sorted(row.when.first for row in rows if row.when.is_day)
    coarse = [row.when for row in rows if not row.when.is_day]
    if not rows:
        return ""
    if not days:
        whole = Span(min(one.first for one in coarse), max(one.last for one in coarse))
        return f"{swedish.span(whole)}, dagen är inte angiven"
    return days_words(Span(days[0], days[-1]), within)


def days_words(span: Span, within: Span) -> str:
    """From one day to another: 7 januari–20 december, 1–2 maj; with years where the window has several."""
    first, last = span
    is_one_year = {first.year, last.year, within.last.year} == {within.first.year}
    end = day_words(last) if is_one_year else swedish.day(last)
    if span.is_day:
        return end
    if first.year != last.year:
        return f"{swedish.day(first)}–{end}"
    return f"{first.day if first.month == last.month else day_words(first)}–{end}"


def day_words(day: date) -> str:
    """A day of a year that is known: 7 januari."""
    return f"{day.day}{swedish.NARROW}{swedish.MONTHS[day.month - 1]}"


def where_words(rows: Iterable[Activity], of: str | None) -> str:
    """The place, or how many there are and where most was done."""
    found = tally(rows, place_of, of)
    places = list(found.by)
    if not places:
        return "plats är inte angiven" if found.without.stated else ""
    return swedish.listed(places) if len(places) <= _NAMED else f"{len(places)} platser, mest {places[0]}"


def most_first(named: Iterable[tuple[str, Amount]], shown: int, without: str = "") -> str:
    """Names with their numbers: Torget 9, Oslovägen 8 och 4 till; what does not say comes last."""
    every = [f"{name} {swedish.roughly(value)}" for name, value in named]
    rest = [f"{len(every) - shown} till"] if len(every) > shown else []
    last = f"; {without}" if without and every else ""
    return swedish.listed([*every[:shown], *rest]) + last
