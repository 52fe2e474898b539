"""Swedish words of promises: those that bind nobody, and numbers written as words."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from medborgarlofte.domain.personal import personal_in

# With * goes on: utvecklas, utvecklar.
WEAK = (
    "verkar? för",
    "(?:arbetar?|jobbar?) (?:för|vidare)",
    "sträva*",
    "vid behov",
    "efter behov",
    "när behov",
    "om möjligt",
    "när det är möjligt",
    "i möjligaste mån",
    "i den mån",
    "så långt",
    "i största möjliga*",
    "i större utsträckning",
    "resurser(?:na)? tillåter",
    "regelbund*",
    "kontinuerlig*",
    "löpande*",
    "fortlöpande*",
    "återkommande*",
    "lämplig*",
    "aktivt",
    "främja*",
    "stärk(?:a|as|er|s|t|te)",
    "stöd(?:ja|jas|jer|er|s)",
    "stötta*",
    "uppmuntra*",
    "underlätta*",
    "bidrar? till",
    "medverkar? till",
    "fokusera*",
    "prioriterar?s?",
    r"(?:är|vara|finns) (?:\w+ och )?tillgänglig*",
    "effektivisera*",
    "förbättra*",
    "utveckla*",
    "öka(?:r|s|t|d|de|nde)?",
    "minska*",
    "synliggör*",
    "särskilt beakta*",
    "eftersträva*",
    "initiera*",
    "verkar?",
)


class Said(NamedTuple):
    """Words of a text: as they stand, where they begin, and the number that they are, if any."""

    words: str
    start: int
    number: Decimal = Decimal(0)


def weak_words_in(text: str) -> Said | None:
    """The first words of a text that bind nobody, purposes apart: what they are for, something definite is done."""
    for found in _weak().finditer(_without_purposes(text)):
        if not _is_name(found, text):
            return Said(found[0], found.start())
    return None


@cache
def _weak() -> re.Pattern[str]:
    words = "|".join(WEAK).replace("*", r"\w*").replace(" ", r"\s+")
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _without_purposes(text: str) -> str:
    """The text without what stands after ”för att”: to the end of its clause, of one that comes first three words."""
    purpose = r"(?:(?<=[Ff]ör)|(?<=syfte)|(?<=så))\s+att\b[^.:;!?]*?(?=,\s+och\b|[.:;!?]|$)"
    first = r"(?:^|[.:!?]\s+)(?:För|I\s+syfte)\s+att(?:\s+\w+){1,3}"
    for pattern in (first, purpose):
        text = re.sub(pattern, lambda found: ";" * len(found[0]), text)
    return text


def _is_name(found: re.Match[str], text: str) -> bool:
    """Whether it has a capital within a sentence: ”Ökad fart”-skyltar, Stärkagatan."""
    is_capital = found[0][0].isupper() and not found[0].isupper()
    return is_capital and bool(re.search(r"[^\s.:!?]\s*$", text[: found.start()]))


_UNITS = (
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
    "tretton",
)
_TEENS = ("fjorton", "femton", "sexton", "sjutton", "arton", "nitton")
_TENS = ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
_SMALL = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS))},
    **{
        tens + unit: 10 * (2 + place) + number
        for place, tens in enumerate(_TENS)
        for number, unit in enumerate(("", *_UNITS[1:10]))
    },
    "en": 1,
    "dussin": 12,
    "tusen": 1000,
}
_TEN = 10


def number_word(word: str) -> int | None:
    """The number that a word is, up to 1000: ”fyrtio” is 40, ”hundrafemtio” 150, ”tjugotal” 20."""
    word = word.lower()
    for ending in ("talet", "tal"):
        if word.endswith(ending):
            number = number_word(word.removesuffix(ending))
            return number if number and number >= _TEN else None
    head, hundred, tail = word.partition("hundra")
    if not hundred:
        return _SMALL.get(head)
    hundreds, rest = _SMALL.get(head or "ett"), _SMALL.get(tail) if tail else 0
    return None if hundreds is None or rest is None or not 0 < hundreds < 10 else 100 * hundreds + rest  # noqa: PLR2004  # one digit


# Figures that count nothing: dates, clock times, years, ages, grades, roads, laws and case numbers, phone numbers.
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_HOUR = r"(?:2[0-4]|[01]?\d)(?:[.:][0-5]\d)?(?!\d)"
_HOURS = rf"{_HOUR}\s*(?:[-–]|till)\s*{_HOUR}"
_AT = r"(?:kl|klockan)\b\.?\s*"
_WHEN = r"(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|vardag\w*|helg\w*|kväll\w*|nätter\w*|öppet|öppettider"
_WEEK = r"\bv(?:eckorna|ecka|\.)\s*"
_NO_NUMBERS = (
    r"(?:19|20)\d\d\s*[-–/]\s*\d{2,}(?:-\d\d)?|\d{4}:\d+|\S*\d+[/:]\d+\S*"
    rf"|\b\d{{1,2}}(?:\s*[-–]\s*\d{{1,2}})?\s+(?:{_MONTHS})(?:\s+\d{{4}})?"
    rf"|\bmellan\s+{_AT}{_HOUR}\s+och\s+(?:{_AT})?{_HOUR}|\bmellan\s+{_HOUR}\s+och\s+0\d\b"
    rf"|\b{_AT}{_HOUR}(?:\s*(?:[-–]|till)\s*{_HOUR})?(?:(?:,|\s+och|\s+samt)\s+(?:{_AT})?{_HOURS})*"
    rf"|\b(?:{_WHEN})\s+(?:{_HOURS}|mellan\s+{_HOUR}\s+och\s+{_HOUR})(?:(?:,|\s+och|\s+samt)\s+{_HOURS})*"
    r"|\b\d{1,2}[.:]\d\d\b(?!\s*%)|\b0\d\b"
    r"|\b(?:19|20)\d\d\b(?!\s*(?:st|kr|kronor|timmar)\b)"
    rf"|(?<!per )(?<!varje ){_WEEK}\d+(?:\s*(?:[-–,/]|och|till|samt)\s*(?:{_WEEK})?\d+(?!\s+\w{{4}}))*"
    r"|\b(?:årskurs(?:erna)?|åk|klass(?:erna)?|årskull|grupp|punkt|paragraf|kapitel|nr|nummer|dnr|steg|fas|del|nivå|etapp|sektor|linje)\.?\s*"
    r"\d+(?:\s*(?:[-–,/]|och|till|samt)\s*\d+)*"
    r"|\b(?:väg|riksväg|länsväg|rv|lv|e)\s?\d+(?:\.\d+)?\b"
    r"|\b\w+(?:gata|gatan|vägen|gränd|gränden|stigen|allén|backen)\s+\d+(?:\s?[a-z])?(?=[.,;)]|$|\s(?:och|i|på|vid|samt|till)\b)"
    r"|\b(?:ålder|åldern|åldrar|åldrarna|barn|unga|ungdomar|elever)\s+\d+\s*(?:[-–]|och|till)\s*\d+\b"
    r"|\bmellan\s+\d+\s+och\s+\d+\s+år\b|\bgrupper\s+(?:om|på|med)\s+\d+(?:\s*[-–]\s*\d+)?"
    r"|\b\d+(?:\s*[-–]\s*\d+)?\s*(?:år|åringar|årig\w*)\b|\b\d+\s*(?:§|kap\b|:an\b|:e\b|:a\b)"
    r"|\b\d+-(?!tal)(?:[a-zåäö]\w*|(?=\s+(?:och|eller|samt)\b))|\b\d+\s*[-–]\s*\d+-åri\w+|\b\d+\+|\b(?:112|114 14)\b|\b\d+(?:,\d+)?\s*(?:km|mil|meter)\b|\b[A-Za-zÅÄÖåäö]+[-]?\d\w*"
)
# In words or figures: periods, parts, and all hours of the day.
_NO_WORDS = (
    r"\b\w+\s+(?:läs)?år(?:en|s)?\b|\bunder\s+\w+\s+(?:dagar|dygn|veckor|månader)\b"
    r"|\b\w+\s+(?:tredje|fjärde|femte|tion)del(?:ar|arna)?\b"
    r"|\bårskurs(?:erna)?\s+[^\W\d]+(?:\s+(?:och|till)\s+[^\W\d]+)?"
    r"|\b(?:24|tjugofyra)\s+timmar\s+om\s+dygnet|\b(?:7|sju)\s+dagar\s+i\s+veckan"
)
_NUMBER = r"(?<![\w,.])\d{1,3}(?:[ \u00a0]\d{3})+(?![\w])|(?<![\w,.])\d+(?:,\d+)?(?!\w)|[^\W\d_]+"


@lru_cache(maxsize=1024)  # several rules ask about the same texts
def numbers_in(text: str) -> tuple[Said, ...]:
    """Every number that counts something, in figures or words. ”Ett” and ”en” are articles."""
    counting = _without(_NO_NUMBERS, _impersonal(text)) if re.search(r"\d", text) else text
    return tuple(_numbers(_without(_NO_WORDS, counting)))


def _impersonal(text: str) -> str:
    """The text without what points out a person: no part of a personal number counts anything, or may be told."""
    for found in personal_in(text):
        text = text[: found.start] + ";" * (found.end - found.start) + text[found.end :]
    return text


def _without(pattern: str, text: str) -> str:
    """The text without what counts nothing. The pattern is in lower case: a pattern for both takes twice as long to make."""
    lower = text.lower()
    if len(lower) == len(text):  # a few letters of other languages grow
        for start, end in (found.span() for found in re.finditer(pattern, lower)):
            text = f"{text[:start]}{';' * (end - start)}{text[end:]}"
    return text


def _numbers(text: str) -> Iterator[Said]:
    for found in re.finditer(_NUMBER, text):
        written = found[0]
        if written[0].isdecimal():
            figures = written.replace(" ", "").replace("\u00a0", "").replace(",", ".")
            yield Said(written, found.start(), Decimal(figures))
        elif (number := number_word(written)) is not None and written.lower() not in {"ett", "en"}:
            yield Said(written, found.start(), Decimal(number))


# What stands beside a number and says what it is of, how often, and of which whole.
PERCENT = r"\s*(?:%|procent)"
WITHIN = r"\binom(?:\s+\w+)?\s+$"
MUNICIPALITIES = r"\s+kommun"
PARTIES = r"\s+part"
HOW_OFTEN = (
    r"\b(?:per|i|om|varje|var|vart|(?P<other>varannan|vartannat))\s+"
    r"(?P<unit>dag|dygn|vecka|månad|kvartal|tertial|halvår|termin|år)(?:e?n|e?t)?\b"
    r"|\b(?P<adverb>dag|veck|månad|månat|kvartal|termin|år)(?:s?vis\w*|lig\w*)\b"
)
TIMES_A_YEAR = {
    "dag": 365, "dygn": 365, "vecka": 52, "veck": 52, "månad": 12, "månat": 12,
    "kvartal": 4, "tertial": 3, "halvår": 2, "termin": 2, "år": 1,
}  # fmt: skip
IN_ALL = r"\b(?:sammanlagt|totalt|tillsammans|alltså|dvs|per år|om året|årligen|varje år|under året|perioden)\b|/år\b"
FRACTIONS = {"hälften": 50, "halva": 50, "tredjedel": 33, "fjärdedel": 25, "femtedel": 20, "tiondel": 10}
HALVED, DOUBLED = "halver", "fördubbl"
PLACES_IN_A_ROW = r"\b(?:i|på|vid)((?:(?:,| och|) [A-ZÅÄÖ]\w+)+)"
BETWEEN_TWO = ", | och "
RANGE = r"\s*(?:[-–]|till)\s*"
WEEK_NUMBER = r"\bvecka \d"
