"""Numbers that a target's number follows from, or that follow from it: a rate, a sum, a product, a share of a whole."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import combinations, pairwise

from medborgarlofte.checks.words import (
    BETWEEN_TWO,
    DOUBLED,
    FRACTIONS,
    HALVED,
    HOW_OFTEN,
    IN_ALL,
    PLACES_IN_A_ROW,
    RANGE,
    TIMES_A_YEAR,
    WEEK_NUMBER,
    Said,
    numbers_in,
)
from medborgarlofte.domain.target import (
    Compared,
    CountTarget,
    CoverageTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)

Numbers = frozenset[Decimal]

PER_YEAR: Mapping[str, int] = {
    "day": 365,
    "week": 52,
    "month": 12,
    "quarter": 4,
    "tertial": 3,
    "half_year": 2,
    "year": 1,
}
_IN_YEAR = 12


def multiples_in(text: str, target: Target, years: int) -> Iterator[Decimal]:
    """What the target comes to in a year or in all its ``years``, where the text speaks of such a sum."""
    if not re.search(IN_ALL, text, re.IGNORECASE):
        return
    times = PER_YEAR.get(target.per or "", 1)
    for number in _parts_of(target):
        yield from (number * times, number * years, number * times * years)


def _parts_of(target: Target) -> Iterator[Decimal]:
    """The number of each of the target's windows, for one member and for all of them."""
    if isinstance(target, CoverageTarget):
        members = target.members or len(target.each or ())
        yield from map(Decimal, (target.at_least, members, target.at_least * members))
    elif isinstance(target, CountTarget) and target.number is not None:
        yield target.number


def saying(text: str, target: Target, years: int) -> Iterator[Numbers]:
    """The numbers of a text that say the target's number in another way, each way by itself; none are in words alone."""
    number = target.number if isinstance(target, Compared) else None
    if number is None:
        return
    said = numbers_in(text)
    if isinstance(target, ShareTarget):
        yield from _as_ratio(said, number)
    yield from _as_range(text, said, target)
    if number in {one.number for one in said}:
        return
    yield from _together(said, number)
    match target:
        case ShareTarget():
            yield from _as_fraction(text, number)
        case OutcomeTarget():
            yield from _as_change(text, said, target)
        case CountTarget():
            yield from _as_rate(text, said, target, years)
            if number in set(_listed(text, target)):
                yield frozenset()


def _as_ratio(said: Iterable[Said], percent: Decimal) -> Iterator[Numbers]:
    """”95 fall av 100”, ”nio av tio”."""
    numbers = [one.number for one in said]
    for part, whole in pairwise(numbers):
        if 0 < part < whole and part * 100 == percent * whole:
            yield frozenset((part, whole))


def _as_range(text: str, said: Iterable[Said], target: Target) -> Iterator[Numbers]:
    """”Två till tre” are at least two, and at most three."""
    for low, high in pairwise(said):
        bound = {"at_least": low.number, "at_most": high.number}.get(getattr(target, "comparator", ""))
        between = text[low.start + len(low.words) : high.start]
        if (
            bound == getattr(target, "number", None)
            and low.number < high.number
            and re.fullmatch(RANGE, between)
        ):
            yield frozenset((low.number, high.number))


def _as_fraction(text: str, percent: Decimal) -> Iterator[Numbers]:
    """”Hälften”, ”en femtedel”."""
    for word, share in FRACTIONS.items():
        if share == int(percent) and re.search(rf"\b{word}", text, re.IGNORECASE):
            yield frozenset()


def _together(said: Iterable[Said], number: Decimal) -> Iterator[Numbers]:
    """”500 anställda och 1 000 elever” are 1 500; ”tre i vart och ett av fyra områden” are 12."""
    numbers = [one.number for one in said]
    for one, other in combinations(numbers, 2):
        if number in {one + other, one * other}:
            yield frozenset((one, other))
    if sum(numbers) == number:
        yield frozenset(numbers)


def _listed(text: str, target: CountTarget) -> Iterator[int]:
    """How many days, places or weeks are named one by one: ”varje fredag och lördag”, ”i Ronna, Geneta och Hovsjö”."""
    if target.where:
        yield from (len(target.where.weekdays), len(target.where.places))
    for names in re.finditer(PLACES_IN_A_ROW, " ".join(text.split())):
        yield len(re.findall(BETWEEN_TWO, names[1])) + 1
    yield len(re.findall(WEEK_NUMBER, text))


def _as_change(text: str, said: Iterable[Said], target: OutcomeTarget) -> Iterator[Numbers]:
    """”Minska med 20 procent”, ”tolv fler”, ”halveras”, from the baseline."""
    if target.baseline is None or target.number is None:
        return
    before, number = target.baseline.value, target.number
    for word, changed in ((HALVED, before / 2), (DOUBLED, before * 2)):
        if changed == number and re.search(rf"\b{word}", text, re.IGNORECASE):
            yield frozenset()
    for one in said:
        if one.number == abs(before - number) or _is_changed_by(one.number, before, number):
            yield frozenset((one.number,))


def _is_changed_by(percent: Decimal, before: Decimal, after: Decimal) -> bool:
    return any(abs(before * (100 + way * percent) / 100 - after) < 1 for way in (-1, 1))


def _as_rate(text: str, said: Iterable[Said], target: CountTarget, years: int) -> Iterator[Numbers]:
    """”Två gånger i månaden” are 24 a year, ”varannan vecka” twice a month."""
    months = len(target.where.months) if target.where else 0
    for numbers, rate in _rates(text, said):
        for windows in _windows_per_year(target, years):
            admitted = rate * (months or _IN_YEAR) / _IN_YEAR if windows <= 1 else rate
            if int(admitted / windows) == target.number:
                yield numbers


def _windows_per_year(target: CountTarget, years: int) -> tuple[Decimal, ...]:
    whole = Decimal(1) / years
    if target.per is None:
        return Decimal(1), whole
    return (whole if target.per == "period" else Decimal(PER_YEAR[target.per]),)


def _rates(text: str, said: Iterable[Said]) -> Iterator[tuple[Numbers, Decimal]]:
    """How often a year, and the numbers that say so: each ”how often” with the number nearest before it, else with one."""
    start = 0
    for found in re.finditer(HOW_OFTEN, text, re.IGNORECASE):
        often = Decimal(TIMES_A_YEAR[(found["unit"] or found["adverb"]).lower()]) / (
            2 if found["other"] else 1
        )
        before = [one.number for one in said if start <= one.start < found.start()]
        yield (frozenset(before[-1:]), before[-1] * often) if before else (frozenset(), often)
        start = found.end()
