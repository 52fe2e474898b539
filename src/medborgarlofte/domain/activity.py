"""One logged row: what was done, when, where and by whom."""

from typing import NamedTuple

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.problem import Place
from medborgarlofte.domain.span import Span


class Activity(NamedTuple):
    """A row of an activities file, its cells given their types.

    ``parties`` are those who did it, the writer's party where the cell is empty. ``minute`` is minutes after midnight.
    ``results`` are (by-result, amount). ``logged`` is the text of the cell: UTC in ISO form, so it sorts as time does.
    """

    when: Span
    minute: int | None
    promises: tuple[str, ...]
    count: Amount  # type: ignore[assignment]  # the contract's word; nobody asks a row for tuple.count
    place: str
    parties: tuple[str, ...]
    tags: tuple[str, ...]
    results: tuple[tuple[str, Amount], ...]
    note: str
    corrects: str
    logged: str
    id: str
    file: str
    line: int

    def cell(self, column: str) -> Place:
        """The place of one of its cells."""
        return Place(self.file, self.line, cell=column)

    @property
    def is_withdrawal(self) -> bool:
        """Whether it only takes an earlier row back."""
        return bool(self.corrects) and self.count.high == 0

    def result(self, key: str) -> Amount | None:
        """Its by-result of that name, or None."""
        return next((amount for name, amount in self.results if name == key), None)
