"""A file of rows, from bytes to cells: read in parts, so that a file of any size takes little memory."""

from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.folder import unreadable
from medborgarlofte.files.header import Header, header_in
from medborgarlofte.files.parts import parts_of
from medborgarlofte.files.text import is_binary

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import Unread


class Rows(NamedTuple):
    """Some lines of rows, mended in memory; ``first`` is the number of the first. No header: they are not read.

    ``unread`` are rows that are not among the lines, since nothing can be made of them.
    """

    first: int
    lines: list[str]
    header: Header | None
    problems: tuple[Problem, ...]
    unread: "tuple[Unread, ...]" = ()


def rows_of(folder: Path, name: str, columns: tuple[str, ...]) -> Iterator[Rows]:
    """The rows of one of the folder's files after its header, a megabyte or so at a time."""
    file = f"{folder.name}/{name}"
    try:
        with (folder / name).open("rb") as stream:
            if is_binary(stream.peek()):
                yield Rows(0, [], None, (problem("F125", Place(file), reason="not_text"),))
            else:
                yield from _rows(stream, file, columns)
    except OSError as error:
        yield Rows(0, [], None, (unreadable(file, error),))


def _rows(stream: BufferedReader, file: str, columns: tuple[str, ...]) -> Iterator[Rows]:
    header: Header | None = None
    parts = parts_of(stream, file)
    for first, lines, problems in parts:
        if first == 1:
            header, before, told = header_in(lines, columns, file)
            rows = Rows(first + before, lines[before:], header, (*problems, *told))
            if header is None:
                from medborgarlofte.files.unread_rows import without_header

                yield without_header(rows, parts, file, columns)
                return
        else:
            rows = Rows(first, lines, header, problems)
        yield _without_end(rows, file, columns)


def _without_end(rows: Rows, file: str, columns: tuple[str, ...]) -> Rows:
    """The rows without what follows the last newline: nothing, or else a row that may have been cut off."""
    if rows.header is None or not rows.lines:
        return rows
    if not rows.lines[-1]:
        return rows._replace(lines=rows.lines[:-1])
    from medborgarlofte.files.careful import unfinished

    return unfinished(rows, rows.header, file, columns)
