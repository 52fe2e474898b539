"""Rows that probably tell of the same activity twice, in one file or in two writers' files."""

from collections.abc import Container, Hashable, Iterator
from datetime import date

from medborgarlofte.checks.trace import Trace
from medborgarlofte.domain.problem import Problem, problem


class Twins:
    """Which rows agree in day, promise, place and time.

    Two occasions on one day, no time given, are everyday: there all the rest must agree too, and something besides
    the promise must tell them from any other. A coarse date and a row of no occasion have no twin: such rows are not seen.
    """

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._met: dict[int, list[int]] = {}

    def see(self, promises: tuple[str, ...], day: date, told: Hashable, number: int) -> None:
        """Compare a row of a day, and what it tells of the activity, with all those before it."""
        for promise in promises:
            key = hash((promise, day, told))
            earlier = self._first.setdefault(key, number)
            if earlier != number:
                self._met.setdefault(key, [earlier]).append(number)

    def likely_twin(self, trace: Trace, gone: Container[int]) -> Iterator[Problem]:
        """No activity is logged twice; a row that shares its id is told of for that. Either may be the later."""
        told: set[tuple[int, int]] = set()
        for numbers in self._met.values():
            standing = [number for number in numbers if number not in gone and not trace.is_repeated(number)]
            for number in standing[1:]:
                pair = (number, standing[0])
                if pair not in told:
                    told.add(pair)
                    place, also = (trace.place_of(one, "date") for one in pair)
                    yield problem("A339", place, also=also)
