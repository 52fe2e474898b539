"""The table in a sheet: its headings, and the rows under them."""

from collections.abc import Callable
from typing import NamedTuple

from medborgarlofte.exchange.csv_grid import LOOKED_AT, csv_grid
from medborgarlofte.exchange.excel_grid import OLE_MARK, ZIP_MARK, excel_grids
from medborgarlofte.exchange.grid import MOST_BYTES, Grid, GridFault, Line


class Table(NamedTuple):
    """A heading row and what stands under it. ``sheet`` is empty for CSV; lines keep the sheet's own numbers."""

    sheet: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]


def table_in(content: bytes, is_known: Callable[[str], bool]) -> Table | GridFault:
    """The table with the most known headings, in any of the sheets, under any rows of title."""

    def known(line: Line) -> int:
        return sum(map(is_known, line.cells))

    if len(content) > MOST_BYTES:
        return GridFault("too_large")
    grids = _grids(content, known)
    faults = [grid for grid in grids if isinstance(grid, GridFault) and grid.reason != "empty"]
    if faults:
        return faults[0]
    tables = [_table(grid, known) for grid in grids if isinstance(grid, Grid)]
    if not tables:
        return GridFault("empty")
    return max(tables, key=lambda table: sum(map(is_known, table.headings)))


def _grids(content: bytes, known: Callable[[Line], int]) -> tuple[Grid | GridFault, ...]:
    if content.startswith(ZIP_MARK):
        return excel_grids(content)
    if content.startswith(OLE_MARK):
        return (GridFault("old_excel"),)
    return (csv_grid(content, known),)


def _table(grid: Grid, known: Callable[[Line], int]) -> Table:
    """The first of the rows with the most known headings heads the rest."""
    at = max(range(min(len(grid.lines), LOOKED_AT)), key=lambda index: known(grid.lines[index]))
    return Table(grid.name, grid.lines[at].cells, grid.lines[at + 1 :])
