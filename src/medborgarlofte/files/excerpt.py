"""Where problems stand, to the column, and the lines that they stand in."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.files.columns import columns_of
from medborgarlofte.files.cut import cut, part_of_cell
from medborgarlofte.files.header import Header, header_in
from medborgarlofte.files.parts import parts_of


class Located(NamedTuple):
    """A problem whose places have their columns, and the line of the first of them as it stands in the file.

    ``text`` is empty where the problem is of a whole file, or the file can no longer be read.
    """

    problem: Problem
    text: str


class _Excerpt(NamedTuple):
    header: Header | None
    lines: Mapping[int, str]


def located(folder: Path, problems: Iterable[Problem]) -> tuple[Located, ...]:
    """The problems in their order, each with its columns and its line. A file is read once, and only where needed."""
    told = tuple(problems)
    wanted: dict[str, set[int]] = {}
    for place in (place for one in told for place in (one.place, one.also) if place and place.line):
        wanted.setdefault(place.file, set()).add(place.line)
    excerpts = {file: _excerpt(folder, file, lines) for file, lines in wanted.items()}
    return tuple(_located(one, excerpts) for one in told)


def _located(one: Problem, excerpts: Mapping[str, _Excerpt]) -> Located:
    also = _placed(one.also, excerpts) if one.also else None
    text = excerpts[one.place.file].lines.get(one.place.line, "") if one.place.line else ""
    return Located(one._replace(place=_placed(one.place, excerpts), also=also), text)


def _excerpt(folder: Path, file: str, wanted: Collection[int]) -> _Excerpt:
    """The wanted lines of a file, and its header where it is one of rows."""
    header: Header | None = None
    lines: dict[int, str] = {}
    try:
        with (folder.parent / file).open("rb") as stream:
            for first, texts, _ in parts_of(stream, file):
                if first == 1 and file.endswith(".csv"):
                    header, _, _ = header_in(texts, columns_of(file), file)
                lines |= {line: texts[line - first] for line in wanted if 0 <= line - first < len(texts)}
    except OSError:
        return _Excerpt(None, {})
    return _Excerpt(header, lines)


def _placed(place: Place, excerpts: Mapping[str, _Excerpt]) -> Place:
    """The place with its columns: at least one wide, so that it can be marked."""
    excerpt = excerpts[place.file] if place.line else _Excerpt(None, {})
    text = excerpt.lines.get(place.line)
    if text is None:
        return place
    start, end = place.column - 1, place.end_column - 1
    if place.cell is not None and excerpt.header is not None:
        start, end = cell_span(text, place.cell, excerpt.header)
        if place.part is not None:
            start, end = part_of_cell(text, start, place.part)
    elif place.column == 0:
        start, end = 0, len(text)
    if place.end_line > place.line:
        return place
    return place._replace(column=start + 1, end_line=place.line, end_column=max(start + 1, end) + 1)


def cell_span(line: str, column: str, header: Header) -> tuple[int, int]:
    """Where in the line the value of a column's cell stands: 0-based code points, the end excluded, without quotes.

    The line's end where the row has no such cell.
    """
    spans = cut(line, header.delimiter).spans
    number = header.columns.index(column) if column in header.columns else len(spans)
    if number >= len(spans):
        return len(line), len(line)
    start, end = spans[number]
    if line[start : start + 1] != '"':
        return start, end
    return start + 1, end - 1 if line[end - 1] == '"' and end - start > 1 else end
