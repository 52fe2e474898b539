"""What is remembered of every row that has passed: as little as possible, since there may be a million."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import compress

from medborgarlofte.checks.course import Moment
from medborgarlofte.domain.problem import Place, Problem, problem


class Trace:
    """Every row's id, line and moment, by its number in the order of files and lines."""

    def __init__(self) -> None:
        self.number_by_id: dict[str, int] = {}
        self._lines = array("I")
        self._moments: list[Moment] = []
        self._repeated: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, row_id: str, line: int, moment: Moment) -> int:
        """Remember a row; its number."""
        number = len(self._lines)
        if self.number_by_id.setdefault(row_id, number) != number and row_id:
            self._repeated[number] = row_id
        self._lines.append(line)
        self._moments.append(moment)
        return number

    def place_of(self, number: int, column: str) -> Place:
        """The place of a cell of the row with that number."""
        return Place(self._moments[number].file, self._lines[number], cell=column)

    def place_of_id(self, row_id: str, column: str) -> Place:
        """The place of a cell of the (first) row with that id."""
        return self.place_of(self.number_by_id[row_id], column)

    def is_repeated(self, number: int) -> bool:
        """Whether an earlier row has the same id."""
        return number in self._repeated

    def duplicate_id(self) -> Iterator[Problem]:
        """No two rows have the same id."""
        for number, row_id in self._repeated.items():
            also = self.place_of_id(row_id, "id")
            yield problem("A330", self.place_of(number, "id"), also=also, value=row_id, row=row_id)

    def moments_without(self, gone: Iterable[int]) -> Iterator[Moment]:
        """The moments of all rows but those that are ``gone``."""
        stands = bytearray(b"\1") * len(self)
        for number in gone:
            stands[number] = 0
        return iter(set(compress(self._moments, stands)))
