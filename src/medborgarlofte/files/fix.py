"""What ``check --fix`` does to a file: only what cannot lose anything."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.files.columns import columns_of
from medborgarlofte.files.csv_line import csv_line
from medborgarlofte.files.identity import new_id
from medborgarlofte.files.lines import Line, composed, lines_in, obstacle_in, unmarked
from medborgarlofte.files.table import Row, Table, table_in, trimmed

Cells = tuple[str, ...]


class Fixed(NamedTuple):
    """A file's mended bytes.

    ``done`` are (code, how many) of what was mended, ``left`` are (code, line) of what only its owner can decide;
    line 0 is the whole file.
    """

    content: bytes
    done: tuple[tuple[str, int], ...] = ()
    left: tuple[tuple[str, int], ...] = ()


class _Blanks(NamedTuple):
    logged: str
    taken: Container[str]


def fixed(name: str, raw: bytes, logged: str, taken: Container[str] = ()) -> Fixed:
    """The file mended; where its form leaves something to decide, byte for byte as it was. Mending twice is once.

    A row without them is given ``logged`` (UTC, ISO form) and a new id that is not ``taken``.
    """
    if name.endswith(".yaml"):
        return _fixed_text(raw)
    if name.endswith(".csv"):
        return _fixed_rows(name, raw, _Blanks(logged, taken))
    return Fixed(raw)  # a publication is covered by its digest


def _fixed_text(raw: bytes) -> Fixed:
    lines = tuple(lines_in(raw))
    obstacle = obstacle_in(raw, lines)
    if obstacle:
        return Fixed(raw, left=(obstacle,))
    done = _faults_of_form(raw, lines)
    done["F116"] = int(not lines[-1].end)
    return _outcome((composed(line.text) for line in lines), done)


def _fixed_rows(name: str, raw: bytes, blanks: _Blanks) -> Fixed:
    table = table_in(raw, columns_of(name))
    if table.obstacle:
        return Fixed(raw, left=(table.obstacle,))
    columns = columns_of(name)
    lines = (*table.before, *(row.line for row in table.rows))
    done = _faults_of_form(raw, lines)
    done["F105"] = int(table.delimiter != ",")
    done["F108"] = int(trimmed(table.before[-1].text) != table.delimiter.join(columns))
    done["F116"] = int(not lines[-1].end)
    rows = [row for row in table.rows if any(map(str.strip, row.cells))]
    sound = {row.line.number: row for row in rows if _is_sound(table.in_order(row), columns)}
    done["F123"] = sum(cell != cell.strip() for row in sound.values() for cell in row.cells)
    mended = (*table.before, *(row.line for row in sound.values()))
    done["F124"] = sum(composed(line.text) != line.text for line in mended)
    done["F128"] = len(lines) - len(rows) - 1
    body = [
        _fixed_row(table, row, blanks, done) if row.line.number in sound else _left_row(table, row)
        for row in rows
    ]
    header = ",".join(columns)
    torn = raw[max(raw.rfind(b"\n"), raw.rfind(b"\r")) + 1 :] if table.torn else b""
    return _outcome((header, *body), done, tuple(_undecided(table, rows)), torn)


def _fixed_row(table: Table, row: Row, blanks: _Blanks, done: Counter[str]) -> str:
    *told, logged, row_id = (trimmed(cell) for cell in table.in_order(row))
    done["A310"] += not logged
    done["A318"] += not row_id
    cells = (*told, logged or blanks.logged, row_id or new_id(blanks.taken))
    return row.line.text if cells == row.cells and not table.is_rearranged else csv_line(cells)


def _left_row(table: Table, row: Row) -> str:
    return csv_line(table.in_order(row)) if table.is_rearranged else row.line.text


def _is_sound(cells: Cells, columns: tuple[str, ...]) -> bool:
    """Whether it is a row at all: its cells add up, and it says when and for which promise. Others are left as they are."""
    if len(cells) != len(columns):
        return False
    is_dated = isinstance(span_of(trimmed(cells[0])), Span)
    return is_dated and bool(trimmed(cells[columns.index("promise")]))


def _undecided(table: Table, rows: Iterable[Row]) -> Iterator[tuple[str, int]]:
    """Dates that could be read in two ways, rows whose cells do not add up, and a row that was cut off."""
    width = len(table.order)
    for row in rows:
        if len(row.cells) != width:
            yield "F109" if len(row.cells) < width else "F110", row.line.number
        elif not isinstance(span_of(trimmed(table.in_order(row)[0])), Span):
            yield "A301", row.line.number
    if table.torn:
        yield "F117", table.torn.line.number


def _faults_of_form(raw: bytes, lines: Iterable[Line]) -> Counter[str]:
    done = Counter({"F102": int(unmarked(raw) != raw)})
    for line in lines:
        done["F101"] += not line.is_utf8
        done["F103"] += line.end not in {"\n", ""}
        done["F124"] += composed(line.text) != line.text
    return done


def _outcome(
    lines: Iterable[str], done: Counter[str], left: tuple[tuple[str, int], ...] = (), torn: bytes = b""
) -> Fixed:
    content = "".join(f"{line}\n" for line in lines).encode() + torn
    return Fixed(content, tuple(sorted((+done).items())), left)
