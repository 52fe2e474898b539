"""A sheet as rows of text, whatever file it came in."""

import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple

MOST_BYTES = 20_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 200

GridReason = Literal[
    "empty",
    "too_large",
    "too_many_rows",
    "too_many_columns",
    "old_excel",
    "open_document",
    "no_sheet",
    "no_text",
    "quote",
]


class Line(NamedTuple):
    """A row with its number as the sheet shows it."""

    number: int
    cells: tuple[str, ...]


class Grid(NamedTuple):
    """The rows of one sheet that say anything; a CSV file is a sheet without a name."""

    name: str
    lines: tuple[Line, ...]


class GridFault(NamedTuple):
    """Why the bytes are no sheet: ``row`` where it is known, ``detail`` the sheet's name, say."""

    reason: GridReason
    row: int = 0
    detail: str = ""


def grid_of(name: str, lines: Sequence[Line]) -> Grid | GridFault:
    """The lines as a grid, when there are some and not too many."""
    if not lines:
        return GridFault("empty", detail=name)
    if len(lines) > MOST_ROWS:
        return GridFault("too_many_rows", lines[MOST_ROWS].number, name)
    wide = next((line for line in lines if len(line.cells) > MOST_COLUMNS), None)
    return GridFault("too_many_columns", wide.number, name) if wide else Grid(name, tuple(lines))


def line_of(number: int, texts: Sequence[str]) -> Line | None:
    """A row with its cells cleaned and the empty ones at its end left out, or None where it says nothing."""
    cells = [clean(text) for text in texts]
    while cells and not cells[-1]:
        cells.pop()
    return Line(number, tuple(cells)) if cells else None


def clean(text: str) -> str:
    """The text in NFC on one line, with single spaces and no invisible or control character."""
    seen = (sign if sign.isspace() or unicodedata.category(sign) not in _UNSEEN else "" for sign in text)
    return " ".join(unicodedata.normalize("NFC", "".join(seen)).split())


_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
