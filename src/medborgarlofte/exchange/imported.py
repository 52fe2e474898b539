"""A colleague's sheet as proposed activities: all of its rows, or what is wrong with them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.span import Span
from medborgarlofte.exchange.fold import folded
from medborgarlofte.exchange.grid import GridFault, Line
from medborgarlofte.exchange.headings import (
    Choice,
    HeadingFault,
    Headings,
    column_headed,
    headings_in,
    is_known_heading,
)
from medborgarlofte.exchange.proposal import Reading, proposal_in
from medborgarlofte.exchange.row import Proposed, RowFault
from medborgarlofte.exchange.table import Table, table_in
from medborgarlofte.exchange.vocabulary import Vocabulary, vocabulary_of
from medborgarlofte.exchange.words import heading_of, is_example, is_sum


class Wanted(NamedTuple):
    """How a sheet is to be read.

    ``chosen`` are (heading, meaning) and ``only`` (heading, value): of one heading any of the values, of several all.
    ``writer`` is empty where each promise's first responsible party writes.
    """

    today: date
    writer: str = ""
    chosen: tuple[Choice, ...] = ()
    only: tuple[Choice, ...] = ()


class Skipped(NamedTuple):
    """A row that is not read: the form's example, a sum of the others, or not among those wanted."""

    row: int
    reason: Literal["example", "sum", "not_wanted"]


class Imported(NamedTuple):
    """What a sheet holds; ``sheet`` is empty for CSV. While there are ``faults``, nothing of it may be saved."""

    sheet: str = ""
    headings: Headings = Headings((), ())
    proposed: tuple[Proposed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    faults: tuple[GridFault | HeadingFault | RowFault, ...] = ()


def imported(content: bytes, file: str, agreements: Sequence[Agreement], wanted: Wanted) -> Imported:
    """What the file of that name proposes. Raises Trouble where openpyxl is missing for a workbook."""
    words = vocabulary_of(*agreements)
    table = table_in(content, lambda text: _is_known(text, wanted, words))
    if isinstance(table, GridFault):
        return Imported(faults=(table,))
    texts = _all_headings(table)
    headings = headings_in(texts, wanted.chosen, words)
    conditions = [(column_headed(heading, texts), folded(value)) for heading, value in wanted.only]
    faults = (*headings.faults, *(column for column, _ in conditions if isinstance(column, HeadingFault)))
    if faults:
        return Imported(table.sheet, headings, faults=faults)
    accepted: dict[int, set[str]] = {}
    for column, value in conditions:
        if isinstance(column, int):
            accepted.setdefault(column, set()).add(value)
    skipped = tuple(filter(None, (_skipped(line, accepted) for line in table.lines)))
    left = {one.row for one in skipped}
    reading = _reading(file, headings, agreements, wanted)
    found = [_proposal(line, table, reading) for line in table.lines if line.number not in left]
    return Imported(
        table.sheet,
        headings,
        tuple(one for one in found if isinstance(one, Proposed)),
        skipped,
        tuple(fault for one in found if not isinstance(one, Proposed) for fault in one),
    )


def _is_known(text: str, wanted: Wanted, words: Vocabulary) -> bool:
    is_asked_for = any(heading_of(heading) == heading_of(text) for heading, _ in wanted.only)
    return is_asked_for or is_known_heading(text, wanted.chosen, words)


def _all_headings(table: Table) -> tuple[str, ...]:
    """The headings, and an empty one for each column of a workbook that has none; CSV has no such columns."""
    widest = max((len(line.cells) for line in table.lines), default=0) if table.sheet else 0
    return (*table.headings, *[""] * (widest - len(table.headings)))


def _skipped(line: Line, accepted: Mapping[int, set[str]]) -> Skipped | None:
    first = next(filter(None, line.cells))
    if is_example(first):
        return Skipped(line.number, "example")
    if is_sum(first):
        return Skipped(line.number, "sum")
    cells = dict(enumerate(line.cells))
    is_wanted = all(folded(cells.get(index, "")) in values for index, values in accepted.items())
    return None if is_wanted else Skipped(line.number, "not_wanted")


def _proposal(line: Line, table: Table, reading: Reading) -> Proposed | tuple[RowFault, ...]:
    if not table.sheet and len(line.cells) > len(table.headings):
        return (RowFault(line.number, "", "too_many_cells"),)
    return proposal_in(line, reading)


def _reading(file: str, headings: Headings, agreements: Sequence[Agreement], wanted: Wanted) -> Reading:
    ledger = Ledger(tuple(agreements))

    @lru_cache
    def vocabulary(indexes: tuple[int, ...]) -> Vocabulary:
        return vocabulary_of(*(agreements[index] for index in indexes))

    def words(when: Span) -> Vocabulary:
        holding = tuple(index for index, one in enumerate(agreements) if one.span.meets(when))
        return vocabulary(holding or tuple(range(len(agreements))))

    def writer(promise: str, when: Span) -> str:
        homes = [one for _, one in ledger.homes(promise, when)]
        having = [one.promise_by_id[promise] for one in agreements if promise in one.promise_by_id]
        return wanted.writer or next((lead for one in homes or having for lead in one.lead), "")

    return Reading(file, headings.read, wanted.today, words, writer)
