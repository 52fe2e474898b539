"""What in a free text points out a person: personal numbers, telephone numbers, e-mail addresses, number plates.

Personal numbers follow the Swedish Tax Agency's SKV 704 and 707: a date of birth (60 added to the day in a
coordination number), a birth number, and a check digit by the Luhn formula.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from medborgarlofte.domain.span import Span, minutes_of, span_of

Kind = Literal[
    "personal_number", "likely_personal_number", "phone_number", "email_address", "registration_plate"
]


class Finding(NamedTuple):
    """Personal data at ``text[start:end]``."""

    kind: Kind
    start: int
    end: int


_BLANK = " \u00a0\u2009\u202f"
_DASH = "\\-\u2010\u2011\u2012\u2013\u2014\u2212"
_ANY = re.compile(r"[0-9@]")
# Digits close together, letters before digits, or an @: what every finding has. Each step of it is deterministic.
_HINT = re.compile(r"@|[A-Z]{3}[- \u00a0]?[0-9]|(?:[0-9][^0-9]{0,4}+){7}")

_NOT_WITHIN = r"(?<![0-9A-ZÅÄÖ])(?<![0-9][-/.:,–])"
_NOT_GOING_ON = r"(?![0-9])(?![-/.:,–][0-9])"
_PERSONAL_NUMBER = (
    rf"{_NOT_WITHIN}(?P<century>18|19|20)?(?P<year>[0-9]{{2}})(?P<inner>[{_BLANK}{_DASH}]?)(?P<month>[0-9]{{2}})"
    rf"(?P=inner)(?P<day>[0-9]{{2}})(?P<outer>[{_BLANK}]?[{_DASH}+]?[{_BLANK}]?)(?P<last>[0-9]{{4}}){_NOT_GOING_ON}"
)
# Looked for before the whole, since a long expression takes a while to compile.
_TEN_DIGITS = rf"[0-9]{{2}}(?:[{_BLANK}{_DASH}]?[0-9]{{2}}){{2}}[{_BLANK}{_DASH}+]{{0,3}}[0-9]{{4}}"
_PHONE_BEGINS = r"(?<![0-9A-ZÅÄÖ+])(?<![0-9][-/.:,–])(?=[0+])"
_PHONE_NUMBER = (
    rf"{_PHONE_BEGINS}(?:"
    # With a country's number: Sweden and its neighbours.
    rf"(?:\+|00)(?:4[5-7]|358)[{_BLANK}{_DASH}]?(?:\(0\))?(?:[{_BLANK}{_DASH}/]?[0-9]){{7,10}}"
    # Area code, a mark, and the subscriber's number in one run or in groups.
    rf"|(?:08|0[1-9][0-9]{{1,2}})(?:[{_BLANK}]?[{_DASH}/][{_BLANK}]?|[{_BLANK}])"
    rf"(?:[0-9]{{5,8}}|[0-9]{{2,3}}(?:[{_BLANK}][0-9]{{2,3}}){{1,3}}|[0-9]{{3}}(?:-[0-9]{{2}}){{2}})"
    # No mark at all.
    rf"|0[1-9][0-9]{{7,8}}){_NOT_GOING_ON}"
)
_EMAIL_ADDRESS = r"(?<![\w.+%-])[\w.+%-]++@[\w-]+(?:\.[\w-]+)+"
# No I, Q, V in Swedish plates, and no O last.
_PLATE = r"(?<!\w)(?P<letters>[A-HJ-PR-UW-Z]{3})[- \u00a0]?[0-9]{2}[0-9A-HJ-NPR-UW-Z](?!\w)(?![-/:][0-9])"
# Abbreviations that stand before a number: money and measures, authorities, rooms, makes.
_NO_PLATE = (
    "ABF AMG ART BMW BOX BRF BUS CRF DEL DKK DNR EKO EST EUR FAS FAX GPS HUS KAP KOD KSN KTM LAG LED LSS LUX MAX MHZ"
    " MSB NOA NOK NTF NTU PKC PKN RAD REF RLC RPS RUM SAL SEK SFS SKR SLK SMS SOS SOU SPF SSK TEL TFN TNR TOT USB USD"
)
_COORDINATION = 60
MASK = "•"
_NATIONAL_DIGITS = range(8, 11)


def is_suspect(text: str) -> bool:
    """Whether anything in a text looks at all like personal data: a quick no for nearly every text."""
    return bool(_ANY.search(text) and _HINT.search(text))


def personal_in(text: str) -> Iterator[Finding]:
    """What points out a person in a text, each piece once, the gravest kind first."""
    if not is_suspect(text):
        return
    taken: list[Finding] = []
    for found in (*_personal_numbers(text), *_phone_numbers(text), *_email_addresses(text), *_plates(text)):
        if all(found.end <= one.start or one.end <= found.start for one in taken):
            taken.append(found)
            yield found


def _personal_numbers(text: str) -> Iterator[Finding]:
    if not re.search(_TEN_DIGITS, text):
        return
    for found in re.finditer(_PERSONAL_NUMBER, text):
        kind = _kind_of_number(found)
        if kind:
            yield Finding(kind, *found.span())


def _kind_of_number(found: re.Match[str]) -> Kind | None:
    day = int(found["day"])
    born = _birth(found, day - _COORDINATION if day > _COORDINATION else day)
    spaced = found["outer"].isspace()
    if born is None or (spaced and _tells_a_time(found, born)) or (spaced and found["inner"].strip(_BLANK)):
        return None
    if _luhn(found["year"] + found["month"] + found["day"] + found["last"]):
        return "personal_number"
    phone = found[0].isdigit() and found[0].startswith("0")
    return (
        None if found["inner"].isspace() or phone or _tells_a_time(found, born) else "likely_personal_number"
    )


def _birth(found: re.Match[str], day: int) -> date | None:
    for century in (found["century"],) if found["century"] else ("19", "20"):
        try:
            return date(int(century + found["year"]), int(found["month"]), day)
        except ValueError:
            continue
    return None


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def _tells_a_time(found: re.Match[str], born: date) -> bool:
    """Whether a day of our own times stands with a clock time (20230514-1830) or a later day (230514-0601)."""
    if found["century"] in {"18", "19"} or not "15" <= found["year"] <= "40":
        return False
    first, second = found["last"][:2], found["last"][2:]
    later = span_of(f"2024-{first}-{second}")
    is_later = isinstance(later, Span) and f"{born:%m%d}" <= found["last"]
    return is_later or minutes_of(f"{first}:{second}") is not None


def _phone_numbers(text: str) -> Iterator[Finding]:
    if not re.search(_PHONE_BEGINS, text):
        return
    for found in re.finditer(_PHONE_NUMBER, text):
        if found[0].startswith(("+", "00")) or sum(map(str.isdigit, found[0])) in _NATIONAL_DIGITS:
            yield Finding("phone_number", *found.span())


def _email_addresses(text: str) -> Iterator[Finding]:
    if "@" in text:
        for found in re.finditer(_EMAIL_ADDRESS, text):
            yield Finding("email_address", *found.span())


def _plates(text: str) -> Iterator[Finding]:
    for found in re.finditer(_PLATE, text):
        if found["letters"] not in _NO_PLATE:
            yield Finding("registration_plate", *found.span())


def masked(text: str) -> str:
    """The text, as long as before, with a dot for every character of a personal number and the like.

    What stands in a cell is looked at alone too: beside another number it could be taken for a part of that.
    """
    if not is_suspect(text):
        return text
    start = 0
    for cell in re.split(r"[,;\t]", text):
        for found in personal_in(cell):
            text = _covered(text, start + found.start, start + found.end)
        start += len(cell) + 1
    for found in personal_in(text):
        text = _covered(text, found.start, found.end)
    return text


def _covered(text: str, start: int, end: int) -> str:
    return text[:start] + MASK * (end - start) + text[end:]


def shown(text: str, longest: int = 60) -> str:
    """The text as it may be repeated to a reader: cut to that many code points, and … where it holds a personal number."""
    if any("personal_number" in found.kind for found in personal_in(text)):
        return "…"
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
