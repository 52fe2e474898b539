"""One row of a sheet: what was given in it, what is wrong with it, or the activity that it proposes."""

from typing import Literal, NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.personal import personal_in
from medborgarlofte.exchange.spoken import SpokenFault

RowReason = Literal[
    "date",
    "time",
    "no_date",
    "no_promise",
    "promise",
    "count",
    "place",
    "party",
    "tag",
    "tag_answer",
    "result",
    "result_name",
    "note_too_long",
    "personal",
    "nobody_responsible",
    "too_many_cells",
    "too_long",
]


class RowFault(NamedTuple):
    """Why a row is refused: the row and the heading as the sheet has them, and what stood there.

    ``text`` is empty where it tells of a person; then ``detail`` says of what kind. ``candidates`` are the nearest names,
    or those that the text may mean where ``is_ambiguous``. ``spoken`` tells what is wrong with a date or an hour.
    """

    row: int
    heading: str
    reason: RowReason
    text: str = ""
    candidates: tuple[str, ...] = ()
    is_ambiguous: bool = False
    spoken: SpokenFault | None = None
    detail: str = ""


class Given(NamedTuple):
    """What a sheet says in one cell."""

    row: int
    heading: str
    text: str

    def fault(self, reason: RowReason) -> RowFault:
        """That this cell is refused; a text that tells of a person is not repeated."""
        finding = next(personal_in(self.text), None)
        if finding:
            return RowFault(self.row, self.heading, "personal", detail=finding.kind)
        return RowFault(self.row, self.heading, reason, self.text)


class Proposed(NamedTuple):
    """An activity that a sheet proposes: its cells without ``logged`` and ``id``, and the writer it would be logged by."""

    row: int
    writer: str
    cells: tuple[str, ...]
    activity: Activity
