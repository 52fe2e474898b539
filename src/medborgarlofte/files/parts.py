"""A text file read a megabyte at a time, so that a file of any size takes little memory."""

from collections.abc import Iterator
from io import BufferedReader

from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.text import decoded_file, decoded_part, is_utf16

_SIZE = 1 << 20  # bytes


# The number of the first line; lines, of which the last is what follows the last newline: empty, as it should be;
# and what was wrong.
Part = tuple[int, list[str], tuple[Problem, ...]]


def parts_of(stream: BufferedReader, file: str) -> Iterator[Part]:
    """The whole file, each part to the end of its last line."""
    data = _next(stream)
    if is_utf16(data):
        data += stream.read()
    text, problems = decoded_file(data, file)
    lines = text.split("\n")
    yield 1, lines, problems
    first = len(lines)
    while data := _next(stream):
        text, problems = decoded_part(data, file, first)
        lines = text.split("\n")
        yield first, lines, problems
        first += len(lines) - 1


def _next(stream: BufferedReader) -> bytes:
    part = stream.read(_SIZE)
    return part if part.endswith(b"\n") or len(part) < _SIZE else part + stream.readline()
