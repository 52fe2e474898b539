"""Sums and latest values of rows, as intervals that hold what the rows leave unsaid."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import NOTHING, Amount, sum_of
from medborgarlofte.domain.sift import Sifted

Doubt = Literal["place", "time", "date", "open", "about"]
_DOUBTS: tuple[Doubt, ...] = ("place", "time", "date", "open", "about")


class Sum(NamedTuple):
    """What rows add up to; in truth it lies from ``low`` to ``high``. ``is_missing``: no row has the by-result."""

    actual: Amount
    low: Decimal
    high: Decimal | None
    doubts: frozenset[Doubt]
    is_missing: bool = False


def in_order(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """Each doubt once, in the order in which they are told."""
    return tuple(sorted(set(doubts), key=_DOUBTS.index))


def unit_of(row: Activity, of: str | None) -> Amount | None:
    """What the row counts for: its ``count``, or a by-result, None where it has none."""
    return row.count if of is None else row.result(of)


def found_in(rows: Sifted, of: str | None, levels: frozenset[str]) -> Sum:
    """The sum of ``count`` or of a by-result, or a level's latest value."""
    if of is not None and of in levels:
        return latest_in(rows, of)
    units = [unit for row in rows.inside if (unit := unit_of(row, of))]
    actual = sum_of(units)
    more = [(unit, lack) for row, lack in rows.lacking if (unit := unit_of(row, of)) and unit.high != 0]
    high = sum_of((actual, *(unit for unit, _ in more))).high
    return Sum(actual, actual.low, high, frozenset({*imprecise(units), *(lack for _, lack in more)}))


def imprecise(units: Iterable[Amount]) -> Iterator[Doubt]:
    """Why numbers as people give them are not sure."""
    for unit in units:
        if unit.precision == "at_least":
            yield "open"
        elif unit.precision == "about":
            yield "about"


def in_time(rows: Iterable[Activity]) -> list[Activity]:
    """The rows in the order of their days and hours, then of their writing: the same whatever files they stand in."""
    return sorted(rows, key=lambda row: (row.when.last, row.when.first, row.minute or -1, row.logged, row.id))


def latest_in(rows: Sifted, of: str) -> Sum:
    """The latest value of a by-result, and the range it may lie in where coarse days leave the order open."""
    valued = in_time(row for row in rows.inside if row.result(of))
    if not valued:
        return Sum(NOTHING, Decimal(0), Decimal(0), frozenset(), is_missing=True)
    latest = valued[-1]
    actual = latest.result(of) or NOTHING
    rivals = [
        row
        for row in valued[:-1]
        if row.when.last >= latest.when.first and not (row.when.is_day and latest.when.is_day)
    ]
    unsure = [(amount, lack) for row, lack in rows.lacking if (amount := row.result(of))]
    others = [amount for row in rivals if (amount := row.result(of))] + [amount for amount, _ in unsure]
    low = min((actual.low, *(other.low for other in others)))
    highs = [actual.high, *(other.high for other in others)]
    high = None if None in highs else max(high for high in highs if high is not None)
    dates: set[Doubt] = {"date"} if rivals else set()
    return Sum(actual, low, high, frozenset({*imprecise((actual,)), *dates, *(lack for _, lack in unsure)}))
