"""A line of rows read quickly, as nearly all can be; a ValueError where it takes care."""

from collections.abc import Mapping

from medborgarlofte.files.cells import Cell, tidy
from medborgarlofte.files.header import Header

_SAFE_LENGTH = 1000  # code points; such a line is never too many bytes


def quick_values(line: str, columns: Mapping[str, Cell], header: Header | None) -> list[object]:
    """The values of a row's cells, where nothing at all is wrong with it."""
    if header != Header(tuple(columns), ",") or len(line) > _SAFE_LENGTH:
        raise ValueError(line)
    cells = quoted_cells(line) if '"' in line else line.split(",")
    return [column.read(tidy(cell)) for column, cell in zip(columns.values(), cells, strict=True)]


def quoted_cells(line: str) -> list[str]:
    """The cells of a line with quotes around some cells and within none."""
    first, *rest = line.split('"')
    cells = first.split(",")
    for quoted, plain in zip(rest[::2], rest[1::2], strict=True):
        nothing, *after = plain.split(",")
        if cells.pop() or nothing or not plain:
            raise ValueError(line)
        cells += (quoted, *after)
    return cells
