"""Numbers that are far beyond what the promise's own rows say."""

from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple, TypeVar

from medborgarlofte.checks.derived import PER_YEAR
from medborgarlofte.checks.setting import Setting, of_row, result_in
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.target import CountTarget

# A campaign logged as one row is a burst, not a mistake; a typing mistake adds a digit or types a date.
LEAST = 20
LEAST_ROWS = 8
TIMES_MEDIAN = 10
TIMES_HIGH = 3
TIMES_TARGET = 5
_YEAR = 366
Size = TypeVar("Size", int, Decimal)


class Bounds(NamedTuple):
    """The usual number ``by`` the promise's ``rows`` or its ``target``, and the largest that is believed."""

    by: str
    usual: Decimal
    most: Decimal


BEYOND = Bounds("", Decimal(0), Decimal(100_000))  # of what nothing else is known


class Goal(NamedTuple):
    """A target's number and the days of its windows."""

    number: Decimal
    days: int


class Tally:
    """The numbers that a promise's rows state, in ``count`` or for one by-result; its ``target`` where it has one."""

    __slots__ = ("add", "amounts", "target")

    def __init__(self, target: Goal | None) -> None:
        self.target = target
        self.amounts: list[Amount] = []
        self.add = self.amounts.append

    def bounds(self) -> Bounds | None:
        """What is usual and believed; None where nothing is large."""
        amount_by_id = dict(zip(map(id, self.amounts), self.amounts, strict=True))
        if all(amount.stated < LEAST for amount in amount_by_id.values()):
            return None
        if len(self.amounts) < LEAST_ROWS:
            return (
                Bounds("target", self.target.number, TIMES_TARGET * self.target.number)
                if self.target
                else BEYOND
            )
        rows: Counter[Decimal] = Counter()
        for amount_id, count in Counter(map(id, self.amounts)).items():
            rows[amount_by_id[amount_id].stated] += count
        median, high = _at(rows, 0.5), _at(rows, 0.9)
        return Bounds("rows", median, max(Decimal(LEAST), TIMES_MEDIAN * median, TIMES_HIGH * high))


def _at(rows: "Counter[Size]", part: float) -> Size:
    """The number up to which that part of all rows but one lie: a single outlier does not excuse itself."""
    left = part * (rows.total() - 1)
    passed = accumulate(rows[number] for number in sorted(rows))
    return next(number for number, rank in zip(sorted(rows), passed, strict=True) if rank >= left)


class Tallies:
    """The tallies of all promises, and of their by-results."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Tally] = {}

    def of(self, promise: str, key: str, setting: Setting) -> Tally:
        """The tally of a promise's by-result, or of its counts where ``key`` is empty."""
        tally = self._known.get((promise, key))
        if tally is None:
            tally = self._known[promise, key] = Tally(None if key else _target_of(setting, promise))
        return tally

    def implausible_count(self, ledger: Ledger, is_in_force: Callable[[Activity], bool]) -> Iterator[Problem]:
        """A number is of the size that the promise's other rows have, or that its target lets one expect."""
        bounds = {
            key: found
            for key, tally in self._known.items()
            if (found := tally.bounds()) and self._is_passed(key, found.most)
        }
        if not bounds:
            return
        days: dict[tuple[str, str], Counter[int]] = {key: Counter() for key in bounds}
        large: list[tuple[tuple[str, str], Activity, Amount, Place]] = []
        for row in filter(is_in_force, ledger.activities()):
            for key, amount, place in _stated(row):
                if key in bounds:
                    days[key][row.when.days] += 1
                    if amount.stated > bounds[key].most:
                        large.append((key, row, amount, place))
        for key, row, amount, place in large:
            found, times = bounds[key], self._times(key, row.when.days, days[key])
            is_scaled = found.by == "target" and times > 1
            if amount.stated > found.most * times:
                facts = {
                    "key": key[1] or "count",
                    "value": f"{amount.stated:f}",
                    "usual": f"{found.usual * (times if is_scaled else 1):f}",
                    "by": "targets" if is_scaled else found.by,
                }
                yield of_row(problem("A340", place, None, **facts), row.id)

    def _times(self, key: tuple[str, str], days: int, days_of_rows: Counter[int]) -> int:
        """How many of the target's windows, or of the usual rows, a row of so many days may stand for."""
        target = self._known[key].target
        windows = max(1, round(days / target.days)) if target else 1
        is_few = len(self._known[key].amounts) < LEAST_ROWS
        return windows if is_few else max(1, days // _at(days_of_rows, 0.5))

    def _is_passed(self, key: tuple[str, str], most: Decimal) -> bool:
        return any(amount.stated > most for amount in set(self._known[key].amounts))


def _stated(row: Activity) -> Iterator[tuple[tuple[str, str], Amount, Place]]:
    """Every number of a row, whose it is, and where it stands."""
    for promise in row.promises:
        yield (promise, ""), row.count, row.cell("count")
    for key, amount in row.results:
        yield (row.promises[0], key), amount, result_in(row, key)


def _target_of(setting: Setting, promise_id: str) -> Goal | None:
    for agreement, promise in setting.homes_by_promise.get(promise_id, ()):
        target = promise.target
        if isinstance(target, CountTarget) and target.of is None and target.number:
            period = agreement.span.days
            days = period if target.per == "period" else _YEAR // PER_YEAR[target.per or "year"]
            return Goal(target.number, days)
    return None
