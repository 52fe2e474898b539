"""Files of assessments: every row an ``Assessment``, or the problems that keep it from being one."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pydantic_core import core_schema

from medborgarlofte.domain.assessment import CAUSES, VERDICTS, Assessment
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.span import DateFault, span_of
from medborgarlofte.domain.window import is_window_name
from medborgarlofte.files.cells import CORRECTS, ID, LOGGED, TEXT, Cell, cell, dated, read_by, refused
from medborgarlofte.files.columns import ASSESSMENT_COLUMNS
from medborgarlofte.files.folded import Folded
from medborgarlofte.files.quick import quick_values
from medborgarlofte.files.rows import Rows, rows_of

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import Unread

Entry: TypeAlias = "Assessment | Problem | Unread"


def _day(text: str) -> date:
    if not text:
        raise refused("A316")
    span = dated(span_of(text))
    return span.first if span.is_day and "/" not in text else dated(DateFault("not_day")).first


def _window(text: str) -> str:
    if not text:
        raise refused("A316")
    if not is_window_name(text):
        raise refused("B403")
    return text


def _verdict(text: str) -> str | None:
    if text and text not in VERDICTS:
        raise refused("B401", allowed=VERDICTS)
    return text or None


def _cause(text: str) -> str | None:
    if text and text not in CAUSES:
        raise refused("B402", allowed=CAUSES)
    return text or None


def _evidence(text: str) -> str:
    """A case number, or a link of a kind that may be shown."""
    if ("://" in text and not text.startswith("https://")) or text.startswith(("javascript:", "data:")):
        raise refused("B404")
    return text


ASSESSMENT_CELLS: Mapping[str, Cell] = {
    "date": cell("A301", read_by(_day)),
    "promise": cell("A316", core_schema.str_schema(min_length=1)),
    "window": cell("B403", read_by(_window)),
    "verdict": cell("B401", read_by(_verdict)),
    "cause": cell("B402", read_by(_cause)),
    "why": TEXT,
    "next": TEXT,
    "evidence": cell("B404", read_by(_evidence)),
    "by": TEXT,
    "corrects": CORRECTS,
    "logged": LOGGED,
    "id": ID,
}


def assessments_in(folder: Path, name: str) -> Iterator[Entry]:
    """Every row of one of the folder's files, in the order of lines; faults that spread over the file come last.

    One that cannot be read is ``Unread`` after its problems.
    """
    file = f"{folder.name}/{name}"
    spread = Folded()
    for rows in rows_of(folder, name, ASSESSMENT_COLUMNS):
        yield from spread.rest_of(rows.problems)
        yield from rows.unread
        lines = enumerate(rows.lines, rows.first)
        for line, text in lines:
            try:
                values = quick_values(text, ASSESSMENT_CELLS, rows.header)
            except ValueError:  # pydantic's ValidationError is one
                yield from _with_care(rows, line, lines, file, spread)
            else:
                yield Assessment._make((*values, file, line))
    yield from spread.problems()


def _with_care(rows: Rows, line: int, lines: Iterator[object], file: str, spread: Folded) -> Iterator[Entry]:
    """The row on a line that could not be read quickly: what is wrong, and the row where it counts all the same."""
    from medborgarlofte.files.careful import row_at

    read = row_at(rows, line, file, ASSESSMENT_COLUMNS)
    for _ in islice(lines, read.lines - 1):
        pass
    yield from spread.rest_of(read.problems)
    if read.cells is None:
        from medborgarlofte.files.unread_rows import lines_unread

        yield from lines_unread(rows, line, read, file)
    else:
        row, problems = examined(read.cells, file, line)
        yield from spread.rest_of(problems)
        yield row


def examined(cells: Sequence[str], file: str, line: int) -> "tuple[Assessment | Unread, tuple[Problem, ...]]":
    """The assessment that twelve cells say where it counts, and all that is wrong with them."""
    from medborgarlofte.files.cell_fault import cells_read

    values, problems, lost = cells_read(cells, ASSESSMENT_CELLS, file, line)
    if lost:
        from medborgarlofte.files.unread_rows import unread_assessment

        return unread_assessment(values, lost, file, line), problems
    return Assessment._make((*values.values(), file, line)), problems


def assessment_of(cells: Sequence[str], file: str, line: int) -> Assessment | tuple[Problem, ...]:
    """The assessment that the cells say, in the order of the columns, or everything that is wrong with them."""
    assessment, problems = examined(cells, file, line)
    return assessment if isinstance(assessment, Assessment) and not problems else problems
