"""Numbers, days, windows and verdicts in Swedish words."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.assessment import Cause, Verdict
from medborgarlofte.domain.pace import Pace
from medborgarlofte.domain.span import DAY, DateFault, Span, span_of
from medborgarlofte.domain.window import WHOLE_PERIOD, Window

NARROW = "\N{NO-BREAK SPACE}"

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")

VERDICTS: Mapping[Verdict, str] = {
    "fulfilled": "uppfyllt",
    "partly": "delvis uppfyllt",
    "not_fulfilled": "inte uppfyllt",
    "ongoing": "pågår",
    "not_started": "inte påbörjat",
    "not_assessable": "går inte att bedöma",
    "not_applicable": "inte aktuellt",
}
SYMBOLS: Mapping[Verdict, str] = {
    "fulfilled": "✔",
    "partly": "◐",
    "not_fulfilled": "✘",
    "ongoing": "▸",
    "not_started": "○",
    "not_assessable": "?",
    "not_applicable": "∅",
}
NO_DATA, WITHDRAWN = ("–", "inga uppgifter"), ("↩", "återtaget")

PACES: Mapping[Pace, str] = {
    "met": "nått",
    "ahead": "före",
    "on_track": "i takt",
    "behind": "ligger efter",
    "exceeded": "över gränsen",
    "no_data": "inga uppgifter",
}
_PLURALS: Mapping[str, str] = {
    "uppfyllt": "uppfyllda",
    "delvis uppfyllt": "delvis uppfyllda",
    "inte uppfyllt": "inte uppfyllda",
    "inte påbörjat": "inte påbörjade",
    "inte aktuellt": "inte aktuella",
    "obedömt": "obedömda",
    "återtaget": "återtagna",
}
CAUSES: Mapping[Cause, str] = {
    "resources": "resurserna räckte inte",
    "reprioritised": "annat gick före",
    "circumstances": "omständigheterna ändrades",
    "waiting": "väntar på någon annan",
    "other": "annan orsak",
}
REASONS: Mapping[str, str] = {
    "place": "plats saknas",
    "time": "klockslag saknas",
    "date": "dagen är inte känd",
    "open": "antalet är angivet som ett minsta antal",
    "about": "antalet är ungefärligt",
    "no_list": "det står inte vilka som ska nås",
    "no_baseline": "det finns inget utgångsvärde att jämföra med",
    "no_value": "inget värde är mätt",
    "empty_share": "det fanns inget att räkna andelen av",
    "criteria": "talet är nått, kriteriet inte bedömt",
    "no_data": "inga uppgifter",
    "no_period": "överenskommelsen har ingen angiven period",
    "no_target": "löftet har inget tal",
    "no_window": "löftet gäller inte den här tiden",
    "edge": "överenskommelsen gäller bara en del av tiden",
    "reading": "löftet kan läsas på flera sätt",
    "withdrawn": "löftet är återtaget",
}


def number(value: Decimal | int) -> str:
    """A number as Swedish writes it: 1 234 and 3,5; at most one decimal, half up."""
    whole = int(value)
    if whole == value:
        return f"{whole:,}".replace(",", NARROW)
    short = Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{int(short) if short == int(short) else short:,}".replace(",", NARROW).replace(".", ",")


def percent(part: Decimal) -> str:
    """A part of a whole in percent."""
    return f"{number((part * 100).quantize(Decimal(1), ROUND_HALF_UP))}{NARROW}%"


def amount(value: Amount) -> str:
    """A sum with what is sure about it: 72 (57 säkra, cirka 15 uppskattade); with an open end minst 43."""
    if value.precision == "at_least":
        return f"minst {number(value.low)}"
    vague = value.stated - value.exact
    if value.precision == "exact" or not vague:
        return number(value.stated)
    if not value.exact:
        return f"cirka {number(value.stated)}"
    sure = f"{number(value.exact)} {'säker' if value.exact == 1 else 'säkra'}"
    rest = f"cirka {number(vague)} {'uppskattad' if vague == 1 else 'uppskattade'}"
    return f"{number(value.stated)} ({sure}, {rest})"


def roughly(value: Amount) -> str:
    """A sum among others, with no more than a word of how sure it is: 72, cirka 72, minst 72."""
    word = {"exact": "", "about": f"cirka{NARROW}", "at_least": f"minst{NARROW}"}[value.precision]
    return f"{word}{number(value.low if value.precision == 'at_least' else value.stated)}"


def day(when: date) -> str:
    """A day: 12 mars 2023."""
    return f"{when.day}{NARROW}{MONTHS[when.month - 1]}{NARROW}{when.year}"


def month(when: date) -> str:
    """The month of a day: mars 2023."""
    return f"{MONTHS[when.month - 1]} {when.year}"


def weekday(when: date) -> str:
    """A day with its weekday: mån 21 augusti 2023."""
    return f"{WEEKDAYS[when.weekday()][:3]} {day(when)}"


def span(when: Span) -> str:
    """A span of days, named as shortly as it can be: a day, a month, a year, or from – to."""
    if when.is_day:
        return day(when.first)
    if (
        when.first.day == 1
        and (when.last.month, when.last.year) == (when.first.month, when.first.year)
        and _ends(when)
    ):
        return month(when.first)
    if _is_whole_years(when):
        years = (when.first.year, when.last.year)
        return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"
    if when.first.day == 1 and _ends(when):
        first = MONTHS[when.first.month - 1] + (
            "" if when.first.year == when.last.year else f" {when.first.year}"
        )
        return f"{first}–{MONTHS[when.last.month - 1]} {when.last.year}"
    if when.last == date.max:
        return f"från {day(when.first)}" if when.first > date.min else "tills vidare"
    return f"{_without_what_follows(when)}–{day(when.last)}"


def _without_what_follows(when: Span) -> str:
    """The first day, without the month and year that the last one tells: 1, 12 april."""
    if when.first.year != when.last.year:
        return day(when.first)
    named = f"{when.first.day}{NARROW}{MONTHS[when.first.month - 1]}"
    return str(when.first.day) if when.first.month == when.last.month else named


def _ends(when: Span) -> bool:
    """Whether the last day is a month's last."""
    return when.last != date.max and (when.last + DAY).day == 1


def _is_whole_years(when: Span) -> bool:
    first, last = when
    return (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31) and last != date.max


_PARTS = {"H": "halvåret", "T": "tertialet", "Q": "kvartalet"}
_ORDINALS = ("", "första", "andra", "tredje", "fjärde")


def window(named: Window) -> str:
    """A window as people call it: 2023, första tertialet 2023, mars 2023, vecka 14 2023, hela perioden 2023–2024.

    Where it is not the time that its name says, its own days follow: 2021 (juli 2021–juni 2022).
    """
    if named.name == WHOLE_PERIOD:
        return f"hela perioden {span(named.span)}"
    usual = span_of(named.name)
    called = _called(named.name)
    return called if isinstance(usual, DateFault) or usual == named.span else f"{called} ({span(named.span)})"


def _called(name: str) -> str:
    year, _, part = name.partition("-")
    if not part:
        return year
    if part[0] == "W":
        return f"vecka {int(part[1:])} {year}"
    if part[0] in _PARTS:
        return f"{_ORDINALS[int(part[1])]} {_PARTS[part[0]]} {year}"
    return f"{MONTHS[int(part) - 1]} {year}" if part.isdigit() else day(date.fromisoformat(name))


def reasons(text: str) -> str:
    """Why there is no computed verdict, in words."""
    return listed(REASONS.get(one, one) for one in text.split())


def listed(words: Iterable[str]) -> str:
    """Words as a list in a sentence: a, b och c."""
    every = tuple(words)
    return " och ".join(filter(None, (", ".join(every[:-1]), *every[-1:])))


def either(words: Iterable[str]) -> str:
    """Words of which one is enough: a, b eller c."""
    every = tuple(words)
    return " eller ".join(filter(None, (", ".join(every[:-1]), *every[-1:])))


def clock(minute: int) -> str:
    """Minutes after midnight as an hour: 22.30."""
    return f"{minute // 60:02}.{minute % 60:02}"


def counted(value: Decimal | int, unit: tuple[str, str]) -> str:
    """A number and its unit in the right form: 1 konferens, 2 konferenser."""
    return f"{number(value)} {unit[0] if value == 1 else unit[1]}"


def inside(title: str) -> str:
    """A title inside a sentence: its first letter small, unless it has others that are not, as 5B Veinge."""
    rest = title[1:]
    return title[:1].lower() + rest if rest == rest.lower() else title


def numbered(number_of: int, word: str) -> str:
    """How many promises stand so: 1 uppfyllt, 2 uppfyllda."""
    if word == NO_DATA[1]:
        return f"{number_of} utan uppgifter"
    return f"{number_of} {word if number_of == 1 else _PLURALS.get(word, word)}"
