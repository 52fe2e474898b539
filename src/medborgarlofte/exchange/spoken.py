"""What people say of when and how many, turned into what a cell says.

The day stands before the month, always; what can be read in two ways is a fault, never a guess.
"""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.amount import count_of, result_of
from medborgarlofte.domain.span import DateFault, Span, minutes_of
from medborgarlofte.exchange.days import LONGEST, said_span
from medborgarlofte.exchange.fold import folded


class Spoken(NamedTuple):
    """When something was done: ``minute`` is minutes after midnight, None where no hour was said."""

    span: Span
    minute: int | None = None

    @property
    def date(self) -> str:
        """Its ``date`` cell."""
        return date_cell(self.span)

    @property
    def time(self) -> str:
        """Its ``time`` cell."""
        return "" if self.minute is None else time_cell(self.minute)


class SpokenFault(NamedTuple):
    """Why a text is no date or hour, with what is known of the date that was meant.

    ``reason`` is ``form``, ``month``, ``day`` or ``reversed`` as for a cell, or ``clock`` (no such hour),
    ``weekday`` (that day is another weekday) or ``unclear`` (a year or an hour: it can be read both ways).
    """

    reason: str
    year: int = 0
    month: int = 0
    day: int = 0
    last_day: int = 0


def spoken_date(text: str, today: date) -> Spoken | SpokenFault:
    """The day, window or span that a text names, and the hour where it names one.

    A day or month without a year is the latest that has begun by ``today``; a weekday the latest before it.
    """
    said = folded(text)
    whole = said_span(said, today)
    if isinstance(whole, Span):
        return Spoken(whole)
    parted = _parted(said) if whole.reason == "form" else None
    if parted is None:
        return SpokenFault(*whole)
    day, minute = said_span(parted[0], today), spoken_clock(parted[1])
    if isinstance(day, DateFault):
        return SpokenFault(*day)
    if isinstance(minute, SpokenFault):
        return minute
    return Spoken(day, minute) if day.is_day else SpokenFault("form")


def _parted(said: str) -> tuple[str, str] | None:
    """The day and the hour of a text that says both; a bare number is an hour only after ``kl``."""
    if len(said) > LONGEST:
        return None
    hour = r"\d\d?[.:]\d\d\S*|\d{4}"
    end = r"(?: ?[-–] ?\d\d?(?:[.:]\d\d)?)?"
    found = re.fullmatch(rf"(.+?),?(?: |(?<=\d)t)((?:{hour}){end})", said, re.ASCII)
    found = re.fullmatch(rf"(.+?),? kl\.? ?((?:{hour}|\d\d?){end})", said, re.ASCII) or found
    return (found[1], found[2]) if found else None


def spoken_clock(text: str) -> int | SpokenFault:
    """Minutes after midnight of an hour alone, ``22.30 22:30 2230 22 "kl 22"``; of a stretch, ``18–20``, its start."""
    said = folded(text)
    seconds = r"(?:[.:]\d\d(?:[.,]\d+)?)?"
    end = r"(?: ?[-–] ?\d\d?(?:[.:]?\d\d)?)?"
    found = re.fullmatch(rf"(?:kl\.? ?)?(\d\d?)(?:[.:](\d\d){seconds})?{end}", said, re.ASCII)
    found = found or re.fullmatch(rf"(?:kl\.? ?)?(\d\d)(\d\d){end}", said, re.ASCII)
    if not found:
        return SpokenFault("form")
    minute = minutes_of(f"{int(found[1]):02}:{found[2] or '00'}")
    return SpokenFault("clock") if minute is None else minute


def time_cell(minute: int) -> str:
    """The ``time`` cell of minutes after midnight."""
    return f"{minute // 60:02}:{minute % 60:02}"


def date_cell(span: Span) -> str:
    """The shortest ``date`` cell that names a span."""
    first, last = span
    if span.is_day:
        return first.isoformat()
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return f"{first}/{last}"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return f"{first:%Y-%m}"
    sign = {3: "Q", 4: "T", 6: "H", 12: ""}.get(months)
    if sign is None or (first.month - 1) % months:
        return f"{first:%Y-%m}/{last:%Y-%m}"
    return f"{first.year}-{sign}{(first.month - 1) // months + 1}" if sign else str(first.year)


_NUMBER_WORDS = [
    "noll",
    "ett",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
]
_ABOUT = r"~|ca\.? ?|c:a ?|cirka |omkring |ungefar |runt |uppskattningsvis "
_MORE = r"minst |atminstone |drygt "


def spoken_count(text: str) -> str | None:
    """The ``count`` cell that a text means, ``2 ~15 43+ "cirka 15" "minst 43" "två st"``, or None where it is not sure."""
    if not text.strip():
        return ""
    cell = _number_cell(text)
    return cell if cell and count_of(cell) else None


def spoken_result(text: str) -> str | None:
    """The by-result's value that a text means, with decimal comma or point, or None where it is not sure."""
    cell = _number_cell(text)
    return cell if result_of(cell) else None


def _number_cell(text: str) -> str:
    said = re.sub(r" ?(?:st|stycken|ggr|ganger)\.?$", "", folded(text))
    found = re.fullmatch(
        rf"(?P<about>{_ABOUT})?(?P<more>{_MORE})?(?P<number>.+?)(?P<plus> ?\+)?", said, re.ASCII
    )
    if not found:
        return ""
    about, more = found["about"], found["more"] or found["plus"]
    return f"{'~' if about else ''}{_bare_number(found['number'])}{'+' if more else ''}"


def _bare_number(said: str) -> str:
    """The number with point for comma, without spaces between thousands and zeros after the point."""
    words = {folded(word): str(number) for number, word in enumerate(_NUMBER_WORDS)} | {"en": "1"}
    grouped = re.sub(r"(?<=\d) (?=\d{3}(?:\D|$))", "", said)
    return re.sub(r"\.0+$", "", words.get(said, grouped).replace(",", "."))
