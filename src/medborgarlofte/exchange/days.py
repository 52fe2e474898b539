"""Days, months and windows as people say them.

Every reader takes a folded text and ``today``, and answers None where the text is not of its form.
"""

import re
from collections.abc import Callable
from datetime import date

from medborgarlofte.domain.span import DAY, DateFault, Span, span_of

LONGEST = 60

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_WEEKDAYS = ("man", "tis", "ons", "tor", "fre", "lor", "son")
_DAYS_AGO = {"idag": 0, "i dag": 0, "igar": 1, "i gar": 1, "iforrgar": 2, "i forrgar": 2, "forrgar": 2}
_MONTH = (
    r"(?P<name>jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?P<weekday>man|tis|ons|tors?|fre|lor|son)(?:\.|dag(?:en|s)?)?"
_YEAR = r"(?:19|20|21)\d\d"
_LED = rf"(?:{_WEEKDAY},? )?(?:den )?"
_DAY_FORMS = (
    rf"{_LED}(?P<day>\d\d?) ?[/.] ?(?P<month>\d\d?)\.?(?: ?[-/.] ?(?P<year>{_YEAR}|\d\d)| (?P<loose>{_YEAR}|\d\d))?",
    rf"{_LED}(?P<day>\d\d?)(?::?[ae])?\.?[ -]?{_MONTH}(?: ?- ?(?P<year>{_YEAR}|\d\d)| (?P<loose>{_YEAR}|\d\d))?",
    rf"(?P<day>\d\d?)-(?P<month>\d\d?)-(?P<year>{_YEAR})",
)
_WINDOW = r"(?P<kind>q|kv\.?|kvartal|t|tertial|h|halvar) ?(?P<number>\d)"
_WINDOW_SIGN = {"q": "Q", "k": "Q", "t": "T", "h": "H"}


def said_span(said: str, today: date) -> Span | DateFault:
    """The span that a folded text names; without a year the latest that has begun by ``today``.

    Beside the reasons of a cell, a fault's may be ``weekday`` (that day is another weekday) or ``unclear``
    (a year or an hour: it can be read both ways).
    """
    if len(said) > LONGEST:
        return DateFault("form")
    for reader in (_cell, _days_ago, _weekday, _day_and_month, _month, _window, _week, _stretch):
        found = reader(said, today)
        if found is not None:
            return found
    return DateFault("form")


def weekday_of(day: date) -> str:
    """The folded Swedish name of its weekday, three letters."""
    return _WEEKDAYS[day.weekday()]


def _cell(said: str, _today: date) -> Span | DateFault | None:
    packed = re.fullmatch(rf"({_YEAR})(?:([-/.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))", said, re.ASCII)
    if packed:
        year, _, month, day, packed_month, packed_day = packed.groups()
        return _dated(year, month or packed_month, day or packed_day)
    found = span_of(said.upper())
    return None if isinstance(found, DateFault) and found.reason == "form" else found


def _dated(year: str | int, month: str | int, day: str | int) -> Span | DateFault:
    return span_of(f"{year}-{int(month):02}-{int(day):02}")


def _days_ago(said: str, today: date) -> Span | None:
    found = re.fullmatch(r"[-−–] ?(\d{1,3})", said, re.ASCII)
    days = int(found[1]) if found else _DAYS_AGO.get(said)
    return None if days is None else Span(today - DAY * days, today - DAY * days)


def _weekday(said: str, today: date) -> Span | None:
    found = re.fullmatch(rf"(?:i )?{_WEEKDAY}", said, re.ASCII)
    if not found:
        return None
    day = today - DAY * ((today.weekday() - _WEEKDAYS.index(found["weekday"][:3]) - 1) % 7 + 1)
    return Span(day, day)


def _day_and_month(said: str, today: date) -> Span | DateFault | None:
    found = next(filter(None, (re.fullmatch(form, said, re.ASCII) for form in _DAY_FORMS)), None)
    if not found:
        return None
    parts = found.groupdict()
    month = parts.get("month") or _MONTHS.index(parts["name"][:3]) + 1
    loose = parts.get("loose")
    year = parts["year"] or loose
    if loose and not 2000 <= int(loose) <= today.year:  # noqa: PLR2004 (3 maj 1930, 3 maj 22: a year or an hour?)
        return DateFault("unclear")
    if year is None:
        day = _latest(lambda year: _dated(year, month, parts["day"]), today)
    else:
        day = _dated(year if len(year) == len("2023") else f"20{year}", month, parts["day"])
    return _agreeing(day, parts.get("weekday"))


def _agreeing(day: Span | DateFault, weekday: str | None) -> Span | DateFault:
    if isinstance(day, DateFault) or weekday is None or weekday[:3] == weekday_of(day.first):
        return day
    return DateFault("weekday", day.first.year, day.first.month, day.first.day)


def _latest(in_year: Callable[[int], Span | DateFault], today: date) -> Span | DateFault:
    """The latest that has begun by today; a leap day is at most eight years back."""
    tried = [in_year(today.year - back) for back in range(9)]
    begun = (found for found in tried if isinstance(found, Span) and found.first <= today)
    return next(begun, tried[0])


def _month(said: str, today: date) -> Span | DateFault | None:
    found = re.fullmatch(rf"(?:i )?{_MONTH}(?: (?P<year>{_YEAR}))?", said, re.ASCII)
    if not found:
        return None
    month = _MONTHS.index(found["name"][:3]) + 1
    return _of_year(found["year"], lambda year: span_of(f"{year}-{month:02}"), today)


def _of_year(year: str | None, in_year: Callable[[int], Span | DateFault], today: date) -> Span | DateFault:
    return in_year(int(year)) if year else _latest(in_year, today)


def _window(said: str, today: date) -> Span | DateFault | None:
    found = re.fullmatch(rf"(?:(?P<before>{_YEAR})[ -]?)?{_WINDOW}(?:[ -](?P<year>{_YEAR}))?", said, re.ASCII)
    if not found or (found["before"] and found["year"]):
        return None
    sign, number = _WINDOW_SIGN[found["kind"][0]], found["number"]
    return _of_year(found["before"] or found["year"], lambda year: span_of(f"{year}-{sign}{number}"), today)


def _week(said: str, today: date) -> Span | DateFault | None:
    """An ISO week, from its Monday through its Sunday."""
    found = re.fullmatch(rf"(?:v\.?|vecka) ?(?P<week>\d\d?)(?:[ -](?P<year>{_YEAR}))?", said, re.ASCII)
    found = found or re.fullmatch(rf"(?P<year>{_YEAR})[ -]?[vw](?P<week>\d\d)", said, re.ASCII)
    if not found:
        return None
    week = int(found["week"])
    return _of_year(found["year"], lambda year: _week_of(year, week), today)


def _week_of(year: int, week: int) -> Span | DateFault:
    try:
        return Span(date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))
    except ValueError:
        return DateFault("form")


def _stretch(said: str, today: date) -> Span | DateFault | None:
    """From one day, month or window through another; ``3–5 maj`` says its month once."""
    found = re.fullmatch(r"(\d\d?) ?[-–] ?(\d.*)", said) or re.fullmatch(
        r"(.+?)(?: ?– ?| - | till )(.+)", said
    )
    if not found:
        return None
    last = said_span(found[2], today)
    if isinstance(last, DateFault):
        return last
    first = (
        said_span(found[1], today)
        if not found[1].isdecimal()
        else _dated(last.first.year, last.first.month, found[1])
    )
    if isinstance(first, DateFault):
        return first
    in_order = first.first <= last.first and first.last <= last.last
    return Span(first.first, last.last) if in_order else DateFault("reversed")
