"""Rows that cannot be read: what of each is left for the rules to look at."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import count_of
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Place
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.unread import Unread
from medborgarlofte.files.careful import RowRead
from medborgarlofte.files.cut import cut
from medborgarlofte.files.parts import Part
from medborgarlofte.files.rows import Rows

# What is told of a line that is a row and cannot be read; blank lines and marks of a conflict are none.
_ROW_CODES = frozenset(("F109", "F110", "F111", "F114", "F115", "F127"))
_NO_HEADER_CODES = frozenset(("F106", "F107"))
_DELIMITERS = ",;\t"
_NO_TEXT = dict.fromkeys(("place", "window", "corrects", "logged", "id", "evidence"), "")
_NOTHING_DONE = {
    **_NO_TEXT,
    "date": Span(date.min, date(9998, 12, 31)),  # any time, in whole months
    "time": None,
    "promise": (),
    "count": count_of(""),
    **dict.fromkeys(("party", "tags", "results"), ()),
}
_NOTHING_SAID = {**_NO_TEXT, "date": date.min, "promise": "", "verdict": None, "cause": None}


def unread_activity(values: Mapping[str, Any], lost: frozenset[str], file: str, line: int) -> Unread:
    """An activity some of whose cells are lost."""
    cells = (_NOTHING_DONE[name] if name in lost else value for name, value in values.items())
    return Unread(file, line, Activity._make((*cells, file, line)), lost)


def unread_assessment(values: Mapping[str, Any], lost: frozenset[str], file: str, line: int) -> Unread:
    """An assessment some of whose cells are lost."""
    cells = (_NOTHING_SAID[name] if name in lost else value for name, value in values.items())
    return Unread(file, line, Assessment._make((*cells, file, line)), lost)


def lines_unread(rows: Rows, number: int, read: RowRead, file: str) -> Iterator[Unread]:
    """The row whose cells could not be told apart, if what stands on the line is a row at all."""
    if any(one.code in _ROW_CODES for one in read.problems):
        at = number - rows.first
        yield unread_row(rows.lines[at : at + read.lines], number, file)


def unread_row(lines: Iterable[str], number: int, file: str) -> Unread:
    """A row that takes those lines, whatever parts its cells."""
    texts = (one for at, line in enumerate(lines, number) for one in _texts(line, Place(file, at)))
    return Unread(file, number, texts=tuple(texts))


def _texts(line: str, place: Place) -> Iterator[tuple[Place, str]]:
    for start, end in cut(line, max(_DELIMITERS, key=line.count)).spans:
        if line[start:end].strip():
            where = place._replace(column=start + 1, end_line=place.line, end_column=end + 1)
            yield where, line[start:end]


def without_header(rows: Rows, parts: Iterable[Part], file: str, columns: tuple[str, ...]) -> Rows:
    """A file whose header makes its rows unreadable, with all of them; the fault's fact ``rows`` is their number."""
    unread = [*_rows(rows.first, rows.lines, file, columns)]
    problems = [*rows.problems]
    for first, lines, told in parts:
        unread += _rows(first, lines, file, columns)
        problems += told
    for number, one in enumerate(problems):
        if one.code in _NO_HEADER_CODES:
            problems[number] = one._replace(
                facts=tuple(sorted({**dict(one.facts), "rows": len(unread)}.items()))
            )
    return Rows(rows.first, [], None, tuple(problems), tuple(unread))


def _rows(first: int, lines: Iterable[str], file: str, columns: tuple[str, ...]) -> Iterator[Unread]:
    for number, line in enumerate(lines, first):
        if line.strip(f" {_DELIMITERS}") and line.split(",") != [*columns]:
            yield unread_row((line,), number, file)
