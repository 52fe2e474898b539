"""Numbers that are far beyond what the promise's own rows say."""

from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

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


class Bounds(NamedTuple):
    """The usual number ``by`` the promise's ``rows`` or its ``target``, and the largest that is believed."""

    by: str
    usual: Decimal
    most: Decimal


BEYOND = Bounds("", Decimal(0), Decimal(100_000))  # of what nothing else is known


class Tally:
    """The numbers that a promise's rows state, in ``count`` or for one by-result; its ``target`` where it has one."""

    __slots__ = ("add", "amounts", "target")

    def __init__(self, target: Decimal | None) -> None:
        self.target = target
        self.amounts: list[Amount] = []
        self.add = self.amounts.append

    def bounds(self) -> Bounds | None:
        """What is usual and believed; None where nothing is large."""
        amount_by_id = {id(amount): amount for amount in self.amounts}
        if all(amount.stated < LEAST for amount in amount_by_id.values()):
            return None
        if len(self.amounts) < LEAST_ROWS:
            return Bounds("target", self.target, TIMES_TARGET * self.target) if self.target else BEYOND
        rows: Counter[Decimal] = Counter()
        for amount_id, count in Counter(map(id, self.amounts)).items():
            rows[amount_by_id[amount_id].stated] += count
        median, high = _at(rows, 0.5), _at(rows, 0.9)
        return Bounds("rows", median, max(Decimal(LEAST), TIMES_MEDIAN * median, TIMES_HIGH * high))


def _at(rows: Counter[Decimal], part: float) -> Decimal:
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
        bounds = {key: found for key, tally in self._known.items() if (found := tally.bounds())}
        if not any(self._is_passed(key, found.most) for key, found in bounds.items()):
            return
        for row in filter(is_in_force, ledger.activities()):
            for key, amount, place in _stated(row):
                found = bounds.get(key)
                if found and amount.stated > found.most:
                    facts = {
                        "key": key[1] or "count",
                        "value": f"{amount.stated:f}",
                        "usual": f"{found.usual:f}",
                        "by": found.by,
                    }
                    yield of_row(problem("A340", place, None, **facts), row.id)

    def _is_passed(self, key: tuple[str, str], most: Decimal) -> bool:
        return any(amount.stated > most for amount in set(self._known[key].amounts))


def _stated(row: Activity) -> Iterator[tuple[tuple[str, str], Amount, Place]]:
    """Every number of a row, whose it is, and where it stands."""
    for promise in row.promises:
        yield (promise, ""), row.count, row.cell("count")
    for key, amount in row.results:
        yield (row.promises[0], key), amount, result_in(row, key)


def _target_of(setting: Setting, promise_id: str) -> Decimal | None:
    targets = (promise.target for _, promise in setting.homes_by_promise.get(promise_id, ()))
    return next((one.number for one in targets if isinstance(one, CountTarget) and one.of is None), None)
