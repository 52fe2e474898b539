"""Emptying a note that should not have been written: the one thing that is ever taken out of a row."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.cut import cells_of, cut
from medborgarlofte.files.header import header_in
from medborgarlofte.files.lines import unmarked
from medborgarlofte.files.rewrite import rewrite_by

_LOOKED_THROUGH = 20  # first lines in which the header may stand


class Redacted(NamedTuple):
    """The row whose note is empty now."""

    file: str
    line: int


def redact(folder: Path, row_id: str) -> Redacted | None:
    """Empty the note of the activity of that id, every other byte kept; None where no row has the id.

    Raises Trouble, and then the note is still there.
    """
    for path in sorted((folder / "activities").glob("*.csv")):
        if path.is_file() and row_id.encode() in path.read_bytes():
            found: list[int] = []

            def without_note(old: bytes, found: list[int] = found) -> bytes:
                return b"".join(_emptied(old, row_id, found))

            name = f"{folder.name}/activities/{path.name}"
            rewrite_by(path, without_note, name)
            if found:
                return Redacted(name, found[0])
    return None


def _emptied(raw: bytes, row_id: str, found: list[int]) -> Iterator[bytes]:
    """The file in pieces, without the note; ``found`` gets the line. One byte is one character here."""
    text = unmarked(raw).decode("latin-1")
    yield raw[: len(raw) - len(text)]
    pieces = re.split(r"(\r\n|\n|\r)", text)
    columns, delimiter = _form_of(pieces[: 2 * _LOOKED_THROUGH : 2])
    at_id, at_note = columns.index("id"), columns.index("note")
    for number, piece in enumerate(pieces):
        if number % 2 == 0 and row_id in piece:
            spans = cut(piece, delimiter).spans
            if len(spans) == len(columns) and cells_of(piece, spans)[at_id].strip() == row_id:
                found.append(number // 2 + 1)
                start, end = spans[at_note]
                piece = piece[:start] + piece[end:]  # noqa: PLW2901 (the piece without its note)
        yield piece.encode("latin-1")


def _form_of(lines: list[str]) -> tuple[tuple[str, ...], str]:
    """The columns as they stand in the file, and their delimiter."""
    header, _, _ = header_in(lines, ACTIVITY_COLUMNS, "")
    return (header.columns, header.delimiter) if header else (ACTIVITY_COLUMNS, ",")
