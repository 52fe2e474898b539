"""CSV in any usual dialect: the bytes tell by their mark, else UTF-8, else Windows-1252; never by statistics."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import islice

from medborgarlofte.exchange.grid import Grid, GridFault, Line, grid_of, line_of

LOOKED_AT = 30
_DELIMITERS = (";", "\t", ",")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def csv_grid(content: bytes, known: Callable[[Line], int]) -> Grid | GridFault:
    """The rows of a CSV file; ``known`` tells how many of a row's cells are known headings."""
    text = decoded(content)
    if text is None or "\0" in text:
        return GridFault("no_text")
    text, delimiter = _delimited(text, known)
    lines: list[Line | None] = []
    try:
        for number, cells in enumerate(_reader(text, delimiter), 1):
            lines.append(line_of(number, cells))
    except csv.Error:
        return GridFault("quote", len(lines) + 1)
    return grid_of("", [line for line in lines if line])


def decoded(content: bytes) -> str | None:
    """The text of the bytes, or None where they are no text."""
    encodings = next(((name,) for mark, name in _MARKS if content.startswith(mark)), ("utf-8", "cp1252"))
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _delimited(text: str, known: Callable[[Line], int]) -> tuple[str, str]:
    """The text and the delimiter that finds most known headings, else the one that its first line has most of."""
    said = re.match(r"sep=([;,\t])\r?\n", text)
    if said:
        return text[said.end() :], said[1]
    first = next((line for line in text.splitlines() if line.strip()), "")
    found = {sign: max(map(known, _first_lines(text, sign)), default=0) for sign in _DELIMITERS}
    return text, max(_DELIMITERS, key=lambda sign: (found[sign], first.count(sign)))


def _first_lines(text: str, delimiter: str) -> Iterator[Line]:
    try:
        for number, cells in enumerate(islice(_reader(text, delimiter), LOOKED_AT), 1):
            line = line_of(number, cells)
            if line:
                yield line
    except csv.Error:
        return


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
