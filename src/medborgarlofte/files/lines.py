"""The physical lines of a file, in whatever form an editor or a spreadsheet left them."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from medborgarlofte.files.text import BOM, from_utf16, is_binary, is_marker, is_utf16


class Line(NamedTuple):
    """A line without its end. ``is_utf8`` is false where it had to be read as Windows-1252."""

    number: int
    text: str
    end: str
    is_utf8: bool


class Obstacle(NamedTuple):
    """Why a file is left byte for byte as it is: a code of the catalogue and a line (0: the whole file)."""

    code: str
    line: int = 0


def unmarked(raw: bytes) -> bytes:
    """The bytes without byte order marks before them."""
    while raw.startswith(BOM):
        raw = raw.removeprefix(BOM)
    return raw


def lines_in(raw: bytes) -> Iterator[Line]:
    """Every line, decoded as UTF-8 where it is, else as Windows-1252; what is neither gets U+FFFD."""
    if is_utf16(raw):
        raw = from_utf16(raw)
    pieces = re.split(rb"(\r\n|\n|\r)", unmarked(raw))
    for number, (line, end) in enumerate(zip(pieces[::2], [*pieces[1::2], b""], strict=True), 1):
        if not (line or end):
            continue  # what follows the last newline
        try:
            yield Line(number, line.decode(), end.decode(), is_utf8=True)
        except UnicodeDecodeError:
            yield Line(number, line.decode("cp1252", errors="replace"), end.decode(), is_utf8=False)


def obstacle_in(raw: bytes, lines: tuple[Line, ...]) -> Obstacle | None:
    """What in the form of a whole file nobody but its owner can decide."""
    if not unmarked(raw).strip():
        return Obstacle("F119")
    if is_utf16(raw) or is_binary(raw):
        return Obstacle("F104" if is_utf16(raw) else "F125")
    return next((Obstacle(code, line.number) for line in lines if (code := _obstacle_in_line(line))), None)


def _obstacle_in_line(line: Line) -> str:
    if "\0" in line.text:
        return "F112"
    if is_marker(line.text.strip()) and line.text.strip()[0] in "<>":
        return "F118"
    return "F101" if not line.is_utf8 and "\ufffd" in line.text else ""


def composed(text: str) -> str:
    """The text in NFC."""
    return text if text.isascii() else normalize("NFC", text)
