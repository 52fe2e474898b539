"""A row read with care: in a file that is not as it should be, or where the row itself is not."""

from typing import NamedTuple

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.cut import Spans, cells_of, cut
from medborgarlofte.files.header import Header
from medborgarlofte.files.identity import is_id, is_whole
from medborgarlofte.files.rows import Rows
from medborgarlofte.files.text import cleaned_text, is_marker

LONGEST_ROW = 4096  # bytes, the newline included
_LOOK_AHEAD = 30  # lines that a cell with line breaks may go on for
_FREE_TEXTS = ("note", "why", "next")


class RowRead(NamedTuple):
    """One row: its cells in the order of the columns, None where there are none, and how many lines it took."""

    cells: tuple[str, ...] | None
    problems: tuple[Problem, ...]
    lines: int = 1


def row_at(rows: Rows, number: int, file: str, columns: tuple[str, ...]) -> RowRead:
    """The row that begins on that line."""
    line = rows.lines[number - rows.first]
    place = Place(file, number, 1, number, len(line) + 1)
    if rows.header is None or not line.strip(" " + rows.header.delimiter):
        return RowRead(None, (problem("F128", place, count=1),))
    if is_marker(line):
        return RowRead(None, (problem("F118", place, count=int(line.startswith("<"))),))
    size = len(line.encode()) + 1
    if size > LONGEST_ROW:
        return RowRead(None, (problem("F115", place, length=size, longest=LONGEST_ROW),))
    text, told = cleaned_text(line, file, number)
    if not text.strip():
        return RowRead(None, told)
    read = _cut_row(rows, text, rows.header, place, columns)
    return read._replace(problems=(*told, *read.problems))


def _cut_row(rows: Rows, line: str, header: Header, place: Place, columns: tuple[str, ...]) -> RowRead:
    spans, unclosed, stray = cut(line, header.delimiter)
    if unclosed is not None:
        return _unclosed(rows, header, place._replace(column=unclosed + 1))
    if stray is not None:
        return RowRead(None, (problem("F127", place._replace(column=stray + 1, end_column=stray + 2)),))
    cells = cells_of(line, spans)
    if len(cells) != len(columns):
        return RowRead(None, (_miscounted(line, spans, columns, place),))
    if cells == header.columns:
        return RowRead(None, (problem("F107", place, kind="again"),))
    in_order = cells if header.columns == columns else _in_order(cells, header.columns, columns)
    return RowRead(in_order, ())


def _in_order(cells: tuple[str, ...], stand: tuple[str, ...], columns: tuple[str, ...]) -> tuple[str, ...]:
    cell = dict(zip(stand, cells, strict=True))
    return tuple(cell[column] for column in columns)


def _unclosed(rows: Rows, header: Header, opening: Place) -> RowRead:
    """A quote that is not closed on its line: a cell with line breaks in it, or a mistake that ends with the line."""
    at = opening.line - rows.first
    for after in range(1, _LOOK_AHEAD):
        joined = "\n".join(rows.lines[at : at + after + 1])
        if len(joined) > LONGEST_ROW or at + after >= len(rows.lines):
            break
        spans, unclosed, stray = cut(joined, header.delimiter)
        if unclosed is None and stray is None and len(spans) == len(header.columns):
            return RowRead(None, (problem("F114", opening, lines=after + 1),), after + 1)
    return RowRead(None, (problem("F111", opening),))


def _miscounted(line: str, spans: Spans, columns: tuple[str, ...], place: Place) -> Problem:
    facts: dict[str, int] = {"cells": len(spans), "expected": len(columns)}
    if len(spans) > len(columns) and not any(cells_of(line, spans)[len(columns) :]):
        where = place._replace(column=spans[len(columns)][0], end_column=len(line) + 1)
        return problem("F110", where, None, kind="trailing", **facts)
    if len(spans) > len(columns):
        start, end = _too_much(line, spans, columns)
        return problem(
            "F110", place._replace(column=start + 1, end_column=max(start, end) + 1), None, **facts
        )
    other = next((sign for sign in ";\t" if line.count(sign) >= len(columns) - 1), None)
    return problem("F109", place, None, **facts, **({"delimiter": other} if other else {}))


def _too_much(line: str, spans: Spans, columns: tuple[str, ...]) -> tuple[int, int]:
    """Where there are too many cells: in the free text, when all after it is in place, else at the line's end."""
    free = [number for number, column in enumerate(columns) if column in _FREE_TEXTS]
    if is_id(cells_of(line, spans)[-1]):
        return spans[free[0]][0], spans[free[-1] - len(columns)][1]
    return spans[len(columns)][0], len(line)


def unfinished(rows: Rows, header: Header, file: str, columns: tuple[str, ...]) -> Rows:
    """The rows of a file that does not end with a newline: its last one is left out where it was cut off."""
    last = rows.lines[-1]
    number = rows.first + len(rows.lines) - 1
    end = len(last) + 1
    if header.columns == columns and not _is_whole(last, header):
        torn = problem("F117", Place(file, number, 1, number, end))
        from medborgarlofte.files.unread_rows import unread_row

        kept = rows._replace(lines=rows.lines[:-1], problems=(*rows.problems, torn))
        return kept._replace(unread=(unread_row((last,), number, file),))
    told = problem("F116", Place(file, number, end, number, end + 1), count=1)
    return rows._replace(problems=(*rows.problems, told))


def _is_whole(line: str, header: Header) -> bool:
    spans, unclosed, stray = cut(line, header.delimiter)
    is_sound = "\0" not in line and (unclosed, stray) == (None, None)
    return is_sound and is_whole(cells_of(line, spans), len(header.columns))
