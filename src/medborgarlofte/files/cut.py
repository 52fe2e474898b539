"""One line of CSV, cut into cells as ``csv.reader(strict=True)`` would, and where in it each cell stands."""

import re
from typing import NamedTuple

_QUOTED = r'"[^"]*(?:""[^"]*)*"(?!")'

Spans = tuple[tuple[int, int], ...]


class Cut(NamedTuple):
    """The spans of a line's cells, quotes included (0-based code points, end excluded).

    ``unclosed`` is where a quote opens that is never closed, ``stray`` where text follows a closing quote; else None.
    """

    spans: Spans
    unclosed: int | None = None
    stray: int | None = None


def cut(line: str, delimiter: str) -> Cut:
    """Where the cells of a line are."""
    spans: list[tuple[int, int]] = []
    stray: int | None = None
    start = 0
    while True:
        end = line.find(delimiter, start)
        if line[start : start + 1] == '"':
            quoted = re.compile(_QUOTED).match(line, start)
            if quoted is None:
                return Cut((*spans, (start, len(line))), unclosed=start, stray=stray)
            end = line.find(delimiter, quoted.end())
            if stray is None and quoted.end() not in {end, len(line)}:
                stray = quoted.end()
        spans.append((start, len(line) if end < 0 else end))
        if end < 0:
            return Cut(tuple(spans), stray=stray)
        start = end + 1


def cells_of(line: str, spans: Spans) -> tuple[str, ...]:
    """What the cells say."""
    return tuple(_unquoted(line[start:end]) for start, end in spans)


def _unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell[:1] == '"' else cell


def part_of_cell(line: str, start: int, part: tuple[int, int]) -> tuple[int, int]:
    """Where in the line a part of a cell stands whose value begins at ``start``; all 0-based, ends excluded."""
    if line[start - 1 : start] != '"':
        return start + part[0], start + part[1]
    return _sign_at(line, start, part[0]), _sign_at(line, start, part[1])


def _sign_at(line: str, at: int, signs: int) -> int:
    """The index after so many signs of a quoted value, where two quotes are one sign."""
    for _ in range(signs):
        at += 2 if line[at : at + 2] == '""' else 1
    return at
