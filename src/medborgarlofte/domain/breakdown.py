"""When, where and how: the rows behind a figure, told apart by month, weekday and hour, place, tag, party and by-result."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Generic, Literal, NamedTuple, TypeVar

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount, sum_of
from medborgarlofte.domain.sums import in_time, unit_of

PartOfDay = Literal["night", "morning", "afternoon", "evening"]
PARTS_OF_DAY: tuple[PartOfDay, ...] = ("night", "morning", "afternoon", "evening")
_MINUTES_IN_PART = 6 * 60

Key = TypeVar("Key", bound=Hashable)


class Tally(NamedTuple, Generic[Key]):
    """Units by a key, and the units of rows that do not say which. A row with several keys counts whole for each."""

    by: Mapping[Key, Amount]
    without: Amount


def tally(
    rows: Iterable[Activity], keys: Callable[[Activity], Iterable[Key]], of: str | None = None
) -> Tally[Key]:
    """The rows by what ``keys`` finds in them, in the unit of ``count`` or of a by-result; most first, then as found."""
    found: dict[Key, list[Amount]] = {}
    without: list[Amount] = []
    for row in rows:
        unit = unit_of(row, of)
        if unit is None or unit.high == 0:
            continue
        own = tuple(keys(row))
        without += [] if own else [unit]
        for key in own:
            found.setdefault(key, []).append(unit)
    sums = {key: sum_of(units) for key, units in found.items()}
    return Tally(dict(sorted(sums.items(), key=lambda one: -one[1].stated)), sum_of(without))


def month_of(row: Activity) -> tuple[date, ...]:
    """The first day of the row's month; none where its date spans several."""
    first, last = row.when
    return (first.replace(day=1),) if (first.year, first.month) == (last.year, last.month) else ()


def weekday_of(row: Activity) -> tuple[int, ...]:
    """The row's weekday, Monday being 0; none where its day is not known."""
    return (row.when.first.weekday(),) if row.when.is_day else ()


def hour_of(row: Activity) -> tuple[tuple[int, PartOfDay], ...]:
    """The row's weekday and part of day; none where its day or its hour is not known."""
    if row.minute is None or not row.when.is_day:
        return ()
    return ((row.when.first.weekday(), PARTS_OF_DAY[row.minute // _MINUTES_IN_PART]),)


def place_of(row: Activity) -> tuple[str, ...]:
    """The row's place, if it has one."""
    return (row.place,) if row.place else ()


def tags_of(row: Activity) -> tuple[str, ...]:
    """The row's tags."""
    return row.tags


def parties_of(row: Activity) -> tuple[str, ...]:
    """Those who did it."""
    return row.parties


def by_results(rows: Iterable[Activity], levels: frozenset[str]) -> Mapping[str, Amount]:
    """What each by-result of the rows adds up to; of a level the latest value holds. In the order of names."""
    values: dict[str, list[Amount]] = {}
    for row in in_time(rows):
        for key, value in row.results:
            values.setdefault(key, []).append(value)
    return {key: values[key][-1] if key in levels else sum_of(values[key]) for key in sorted(values)}


def running_sums(rows: Iterable[Activity], of: str | None = None) -> tuple[tuple[date, Amount], ...]:
    """What had been done by each day on which something was; a coarse row counts from its last day."""
    steps: dict[date, list[Amount]] = {}
    for row in rows:
        unit = unit_of(row, of)
        if unit is not None and unit.high != 0:
            steps.setdefault(row.when.last, []).append(unit)
    total = sum_of(())
    reached = []
    for day in sorted(steps):
        total = sum_of((total, *steps[day]))
        reached.append((day, total))
    return tuple(reached)
