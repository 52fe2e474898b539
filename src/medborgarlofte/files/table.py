"""A file of rows as it may have come back from a spreadsheet, read for mending and for comparing, not for use."""

from collections.abc import Iterator
from typing import NamedTuple

from medborgarlofte.files.columns import columns_of
from medborgarlofte.files.cut import cells_of, cut
from medborgarlofte.files.header import header_in
from medborgarlofte.files.identity import is_id, is_whole
from medborgarlofte.files.lines import Line, Obstacle, composed, lines_in, obstacle_in

_NO_HEADER = frozenset(("F106", "F107", "F117", "F118", "F119"))


class Row(NamedTuple):
    """A line and its cells as written, in the file's own order."""

    line: Line
    cells: tuple[str, ...]


class NormalRow(NamedTuple):
    """A row's cells in the order of the columns, in NFC and without spaces around; faulty rows have other widths."""

    file: str
    line: int
    cells: tuple[str, ...]

    @property
    def row_id(self) -> str:
        """Its id, or nothing."""
        return self.cells[-1] if is_id(self.cells[-1]) else ""


class Table(NamedTuple):
    """The rows of a file below its header.

    ``order`` tells for each of the columns where in the file it stands. ``torn`` is a last line that a crash may have
    cut off. ``obstacle`` is why nothing in the file may be mended; its rows are then what could be made out.
    """

    before: tuple[Line, ...]
    delimiter: str
    order: tuple[int, ...]
    rows: tuple[Row, ...]
    torn: Row | None
    obstacle: Obstacle | None

    @property
    def is_rearranged(self) -> bool:
        """Whether its rows must be written anew: another delimiter, or another order."""
        return self.delimiter != "," or self.order != tuple(range(len(self.order)))

    def in_order(self, row: Row) -> tuple[str, ...]:
        """The cells of a row in the order of the columns; a row of another width keeps its own."""
        return tuple(row.cells[at] for at in self.order) if len(row.cells) == len(self.order) else row.cells


def table_in(raw: bytes, columns: tuple[str, ...]) -> Table:
    """The rows of a file that has, or should have, those columns."""
    lines = tuple(lines_in(raw))
    texts = [line.text for line in lines]
    # As the readers have it, a last newline is followed by one more line, of nothing.
    header, before, told = header_in([*texts, ""] if not lines or lines[-1].end else texts, columns, "")
    stands, delimiter = header or (columns, ",")
    no_header = (Obstacle(one.code, one.place.line) for one in told if one.code in _NO_HEADER)
    rows, in_rows = _rows(lines[before:], delimiter)
    table = Table(
        lines[:before],
        delimiter,
        tuple(stands.index(column) for column in columns),
        rows,
        None,
        obstacle_in(raw, lines) or next(no_header, None) or in_rows,
    )
    return _with_obstacle_of_width(_without_torn(table))


def normal_rows(file: str, raw: bytes) -> Iterator[NormalRow]:
    """Every row of a file in the form that mending would give it, whatever form the file is in; blank ones are none."""
    table = table_in(raw, columns_of(file))
    for row in (*table.rows, *((table.torn,) if table.torn else ())):
        cells = tuple(trimmed(cell) for cell in table.in_order(row))
        if any(cells):
            yield NormalRow(file, row.line.number, cells)


def trimmed(cell: str) -> str:
    """A cell in NFC, without spaces around it."""
    return composed(cell).strip()


def _rows(lines: tuple[Line, ...], delimiter: str) -> tuple[tuple[Row, ...], Obstacle | None]:
    """The lines as rows, and the first whose quotes leave its cells uncertain; the last may just be cut off."""
    rows: list[Row] = []
    obstacle: Obstacle | None = None
    for line in lines:
        spans, unclosed, stray = cut(line.text, delimiter)
        rows.append(Row(line, cells_of(line.text, spans)))
        if line.end and not obstacle and (unclosed, stray) != (None, None):
            obstacle = Obstacle("F127" if unclosed is None else "F111", line.number)
    return tuple(rows), obstacle


def _without_torn(table: Table) -> Table:
    if not table.rows or table.rows[-1].line.end or _is_whole(table, table.rows[-1]):
        return table
    return table._replace(rows=table.rows[:-1], torn=table.rows[-1])


def _is_whole(table: Table, row: Row) -> bool:
    _, unclosed, stray = cut(row.line.text, table.delimiter)
    return (unclosed, stray) == (None, None) and is_whole(table.in_order(row), len(table.order))


def _with_obstacle_of_width(table: Table) -> Table:
    """Cells that cannot be told apart are not moved."""
    if table.obstacle or not table.is_rearranged:
        return table
    if table.torn:
        return table._replace(obstacle=Obstacle("F117", table.torn.line.number))
    for row in table.rows:
        if any(map(str.strip, row.cells)) and len(row.cells) != len(table.order):
            code = "F109" if len(row.cells) < len(table.order) else "F110"
            return table._replace(obstacle=Obstacle(code, row.line.number))
    return table
