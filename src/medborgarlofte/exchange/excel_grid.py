"""Excel workbooks as text, as they are shown; what would unpack too large is refused before it is unpacked."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import repeat, zip_longest
from typing import TYPE_CHECKING

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.exchange.grid import MOST_COLUMNS, MOST_ROWS, Grid, GridFault, Line, grid_of, line_of

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell

    ExcelRow = tuple[Cell | MergedCell, ...]

ZIP_MARK = b"PK\x03\x04"
OLE_MARK = b"\xd0\xcf\x11\xe0"
MOST_UNPACKED = 100_000_000
MOST_PARTS = 1_000
MOST_SHEETS = 50
_LAST_ROW = 1_048_576


def excel_grids(content: bytes) -> tuple[Grid | GridFault, ...]:
    """Every sheet of a workbook. Raises Trouble where openpyxl is not installed."""
    try:
        import openpyxl  # noqa: F401 (an extra; and 100 ms that only this road costs)
    except ImportError as error:
        raise Trouble("no_excel") from error
    try:
        refused = _refused(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return (refused,) if refused else tuple(_grids(content))
    except Exception:  # noqa: BLE001 (zipfile, the XML reader and openpyxl raise whatever a broken part happens to cause)
        return (GridFault("no_sheet"),)


def _refused(content: bytes) -> GridFault | None:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            return GridFault("too_large")
        names = {part.filename for part in parts}
        if "xl/workbook.xml" not in names:
            return GridFault("open_document" if "mimetype" in names else "no_sheet")
        sheets = re.findall(rb"<(?:\w+:)?sheet[ />]", packed.read("xl/workbook.xml"))
    return GridFault("too_large") if len(sheets) > MOST_SHEETS else None


def _grids(content: bytes) -> Iterator[Grid | GridFault]:
    """The values that Excel last worked out; where it never did, the formula's own text, which no column takes."""
    written = _formulas(content) if _has_formulas(content) else repeat(("", repeat(())))
    for (name, values), (_, formulas) in zip(_values(content), written, strict=False):
        yield _grid(name, zip(values, formulas, strict=False))


def _has_formulas(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/")]
        return any(re.search(rb"<(?:\w+:)?f[ />]", packed.read(name)) for name in sheets)


def _values(content: bytes) -> "Iterator[tuple[str, Iterator[ExcelRow]]]":
    from openpyxl import load_workbook

    return _rows_by_sheet(load_workbook(io.BytesIO(content), read_only=True, data_only=True))


def _formulas(content: bytes) -> "Iterator[tuple[str, Iterator[ExcelRow]]]":
    from openpyxl import load_workbook

    return _rows_by_sheet(load_workbook(io.BytesIO(content), read_only=True))


def _rows_by_sheet(workbook: "Workbook") -> "Iterator[tuple[str, Iterator[ExcelRow]]]":
    for sheet in workbook.worksheets:
        sheet.reset_dimensions()  # some programs write a size that is not true
        yield sheet.title, sheet.iter_rows(max_row=_LAST_ROW)


def _grid(name: str, rows: "Iterator[tuple[ExcelRow, ExcelRow]]") -> Grid | GridFault:
    lines: list[Line] = []
    for number, (values, formulas) in enumerate(rows, 1):
        if any(cell.value is not None for cell in values[MOST_COLUMNS:]):
            return GridFault("too_many_columns", number, name)
        line = line_of(number, list(_texts(values[:MOST_COLUMNS], formulas))) if values else None
        if line:
            lines.append(line)
        if len(lines) > MOST_ROWS:
            break
    return grid_of(name, lines)


def _texts(values: "ExcelRow", formulas: "ExcelRow") -> Iterator[str]:
    for cell, formula in zip_longest(values, formulas[: len(values)]):
        if cell.value is None and formula is not None and formula.value is not None:
            yield str(formula.value)
        else:
            yield shown(cell.value, getattr(cell, "number_format", "General"))


def shown(value: object, number_format: str) -> str:
    """A cell's value much as Swedish Excel shows it: dates in ISO form, decimals with a comma."""
    match value:
        case None:
            return ""
        case bool():
            return "SANT" if value else "FALSKT"
        case datetime():
            return _shown_day(value, number_format)
        case time():
            return f"{value:%H:%M}"
        case int() | float():
            return _shown_number(value, number_format)
    return str(value)


def _shown_day(value: datetime, number_format: str) -> str:
    """The parts that the format shows; midnight is what a day without an hour looks like in Excel."""
    moment = value + timedelta(milliseconds=500)  # 22.30 may be kept as 22.29.59,9999
    signs = set(re.sub(r'"[^"]*"|\\.|\[[^]]*\]', "", number_format.lower()))
    if "d" in signs:
        return f"{moment:%Y-%m-%d}" if (moment.hour, moment.minute) == (0, 0) else f"{moment:%Y-%m-%d %H:%M}"
    if "h" in signs:
        return f"{moment:%H:%M}"
    return f"{moment:%Y-%m}" if "m" in signs else f"{moment:%Y}"


def _shown_number(value: float, number_format: str) -> str:
    if number_format.endswith("%"):
        return f"{value * 100:.15g} %".replace(".", ",")
    return str(int(value)) if value == value // 1 else f"{value:.15g}".replace(".", ",")
