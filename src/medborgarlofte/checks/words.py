"""Swedish words of promises: those that bind nobody, and numbers written as words."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

# By the beginning of each word: ”utveckl” is also utveckla, utvecklas, utveckling.
WEAK = (
    "verka för",
    "arbeta för",
    "sträva",
    "vid behov",
    "efter behov",
    "när behov",
    "om möjligt",
    "när det är möjligt",
    "i möjligaste mån",
    "i den mån",
    "så långt",
    "i största möjliga",
    "i större utsträckning",
    "resurser tillåter",
    "regelbund",
    "kontinuerlig",
    "löpande",
    "fortlöpande",
    "återkommande",
    "lämplig",
    "aktivt",
    "främja",
    "stärka",
    "stödja",
    "stötta",
    "uppmuntra",
    "underlätta",
    "bidra till",
    "medverka till",
    "effektivisera",
    "förbättra",
    "utveckla",
    "öka",
    "ökad",
    "minska",
    "synliggör",
    "särskilt beakta",
    "eftersträva",
    "initiera",
    "verka",
)


class Said(NamedTuple):
    """Words of a text: as they stand, where they begin, and the number that they are, if any."""

    words: str
    start: int
    number: Decimal = Decimal(0)


def weak_words_in(text: str) -> Said | None:
    """The first words of a text that bind nobody."""
    pattern = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(WEAK, key=len, reverse=True))
    found = re.search(rf"\b(?:{pattern})\w*", text, re.IGNORECASE)
    return Said(found[0], found.start()) if found else None


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
}


def number_word(word: str) -> int | None:
    """The number that a word is, up to 999: ”fyrtio” is 40, ”hundrafemtio” 150."""
    head, hundred, tail = word.lower().partition("hundra")
    if not hundred:
        return _SMALL.get(head)
    hundreds, rest = _SMALL.get(head or "ett"), _SMALL.get(tail) if tail else 0
    return None if hundreds is None or rest is None or not 0 < hundreds < 10 else 100 * hundreds + rest  # noqa: PLR2004  # one digit


# Figures that count nothing: dates, clock times, years, ages, grades, roads, laws and case numbers, phone numbers.
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_NO_NUMBERS = (
    r"(?:19|20)\d\d\s*[-–/]\s*\d{2,}(?:-\d\d)?|\d{4}:\d+|\S*\d+[/:]\d+\S*"
    rf"|\b\d{{1,2}}(?:\s*[-–]\s*\d{{1,2}})?\s+(?:{_MONTHS})(?:\s+\d{{4}})?"
    r"|\b(?:kl|klockan)\.?\s*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)?|\b\d{1,2}[.:]\d\d\b(?!\s*%)"
    r"|\b(?:19|20)\d\d\b(?!\s*(?:st|kr|kronor|timmar)\b)"
    r"|\b(?:årskurs(?:erna)?|åk|klass(?:erna)?|årskull|grupp|punkt|paragraf|kapitel|nr|nummer|dnr|steg|fas|del|nivå)\.?\s*"
    r"\d+(?:\s*(?:[-–,/]|och|till|samt)\s*\d+)*"
    r"|\b(?:väg|riksväg|länsväg|rv|lv|e)\s?\d+(?:\.\d+)?\b"
    r"|\b\d+(?:\s*[-–]\s*\d+)?\s*(?:år|åringar|årig\w*)\b|\b\d+\s*(?:§|kap\b|:an\b|:e\b|:a\b)"
    r"|\b\d+(?:\s*[-–]\s*\d+)?-(?:åring|årig)\w*|\b[A-Za-zÅÄÖåäö]+[-]?\d\w*"
)
_NUMBER = r"(?<![\w,.])\d{1,3}(?:[ \u00a0]\d{3})+(?![\w])|(?<![\w,.])\d+(?:,\d+)?(?!\w)|[^\W\d_]+"


def numbers_in(text: str) -> Iterator[Said]:
    """Every number that counts something, in figures or words. ”Ett” and ”en” are articles."""
    counting = re.sub(_NO_NUMBERS, lambda found: ";" * len(found[0]), text, flags=re.IGNORECASE)
    for found in re.finditer(_NUMBER, counting):
        written = found[0]
        if written[0].isdecimal():
            figures = written.replace(" ", "").replace("\u00a0", "").replace(",", ".")
            yield Said(written, found.start(), Decimal(figures))
        elif (number := number_word(written)) is not None and written.lower() not in {"ett", "en"}:
            yield Said(written, found.start(), Decimal(number))
