"""The first line of a file of rows."""

from typing import NamedTuple

from medborgarlofte.domain.problem import Problem


class Header(NamedTuple):
    """The columns as they stand in the file, and what parts them."""

    columns: tuple[str, ...]
    delimiter: str


# The header, or None where the rows cannot be read through it; how many lines stand before the first row; the faults.
HeaderFound = tuple[Header | None, int, tuple[Problem, ...]]


def header_in(lines: list[str], columns: tuple[str, ...], file: str) -> HeaderFound:
    """The header of a file, from its first lines."""
    if lines[0] == ",".join(columns) and len(lines) > 1:
        return Header(columns, ","), 1, ()
    from medborgarlofte.files.header_fault import faulty_header

    return faulty_header(lines, columns, file)
