"""Numbers as people give them: exact, about, or at least."""

import re
from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

Precision = Literal["exact", "about", "at_least"]

_WHOLE = r"0|[1-9]\d{0,8}"
_COUNT = re.compile(rf"(?P<about>~)?(?P<number>{_WHOLE})(?P<more>\+)?", re.ASCII)
_RESULT = re.compile(rf"(?P<about>~)?(?P<number>(?:{_WHOLE})(?:\.\d{{1,6}})?)(?P<more>\+)?", re.ASCII)


class Amount(NamedTuple):
    """A number with what is sure about it: it lies from ``low`` to ``high``; an open ``high`` is None.

    ``stated`` is the number as written, summed; ``exact`` the part of it that was given without ``~`` or ``+``.
    """

    stated: Decimal
    low: Decimal
    high: Decimal | None
    precision: Precision = "exact"
    exact: Decimal = Decimal(0)


_WEAKER: tuple[Precision, ...] = ("exact", "about", "at_least")
NOTHING = Amount(Decimal(0), Decimal(0), Decimal(0))


def weaker_of(*precisions: Precision) -> Precision:
    """The weakest of them, which is the precision of their sum; of none it is exact."""
    return max(precisions, key=_WEAKER.index, default="exact")


def sum_of(amounts: Iterable[Amount]) -> Amount:
    """All of them together, as an interval."""
    every = tuple(amounts)
    highs = [one.high for one in every if one.high is not None]
    return Amount(
        sum((one.stated for one in every), Decimal(0)),
        sum((one.low for one in every), Decimal(0)),
        sum(highs, Decimal(0)) if len(highs) == len(every) else None,
        weaker_of(*(one.precision for one in every)),
        sum((one.exact for one in every), Decimal(0)),
    )


def exactly(number: int | Decimal) -> Amount:
    """An exact amount."""
    value = Decimal(number)
    return Amount(value, value, value, "exact", value)


def about(number: Decimal) -> Amount:
    """An estimated amount: a tenth down and up, outward to whole numbers."""
    low = (number * 9 / 10).to_integral_value(ROUND_FLOOR)
    high = (number * 11 / 10).to_integral_value(ROUND_CEILING)
    return Amount(number, low, high, "about")


def at_least(number: Decimal) -> Amount:
    """That many or more."""
    return Amount(number, number, None, "at_least")


@lru_cache(maxsize=4096)
def count_of(text: str) -> Amount | None:
    """The amount that a ``count`` cell states (empty = 1), or None where it states none."""
    return exactly(1) if not text else _amount(_COUNT.fullmatch(text))


@lru_cache(maxsize=8192)
def result_of(text: str) -> Amount | None:
    """The amount that a by-result's value states, decimals allowed, or None where it states none."""
    return _amount(_RESULT.fullmatch(text))


def _amount(found: "re.Match[str] | None") -> Amount | None:
    if not found or (found["about"] and found["more"]):
        return None
    number = Decimal(found["number"])
    if found["about"]:
        return about(number)
    return at_least(number) if found["more"] else exactly(number)


def written(amount: Amount) -> str:
    """The number as a cell states it: 2, ~15, 43+."""
    text = f"{amount.stated.normalize():f}"
    return {"exact": text, "about": f"~{text}", "at_least": f"{text}+"}[amount.precision]
