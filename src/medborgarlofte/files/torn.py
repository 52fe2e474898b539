"""The end of a file as a writer finds it, which may be a row that a crash cut off."""

import errno
import os
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.files import system
from medborgarlofte.files.cut import cells_of, cut
from medborgarlofte.files.identity import is_whole
from medborgarlofte.files.lock import LockedFile, trouble_of

_BLOCK = 1 << 20
_BOM = b"\xef\xbb\xbf"


class Start(NamedTuple):
    """Where and how the next row is written.

    ``at`` is the byte that whole rows end before, ``lead`` what is written before the row (a missing newline, the
    header of a new file), ``line`` the number of the row's line, ``torn`` the bytes after ``at`` that are no row.
    """

    at: int
    lead: bytes
    line: int
    torn: bytes


def start_of(fd: int, header: bytes) -> Start | None:
    """Where the next row of an open file begins; None where the first line is another than the header.

    A row under another header, or in another delimiter, would be saved and yet not be read.
    """
    first, newlines, end = _ends_of(fd)
    size = os.fstat(fd).st_size
    if newlines and first != header:
        return None
    if newlines:
        return _after_rows(size, newlines, end, header)
    if end and _line(end).removeprefix(_BOM) == header:
        return Start(size, b"\n", 2, b"")
    if header.startswith(end.rstrip(b"\0").removeprefix(_BOM)):
        return Start(0, header + b"\n", 2, end)
    return None


def _after_rows(size: int, newlines: int, end: bytes, header: bytes) -> Start:
    if not end:
        return Start(size, b"", newlines + 1, b"")
    if is_whole_row(_line(end), header.count(b",") + 1):
        return Start(size, b"\n", newlines + 2, b"")
    return Start(size - len(end), b"", newlines + 1, end)


def move_torn(file: LockedFile, torn: bytes) -> str:
    """Keep the bytes of a torn row in FILE.torn, which git ignores, and tell its name; they are cut off afterwards."""
    path, name = file.path.with_name(f"{file.path.name}.torn"), f"{file.name}.torn"
    try:
        _keep(path, torn.removesuffix(b"\n") + b"\n")
    except OSError as error:
        raise trouble_of(error, path, name) from error
    return name


def _keep(path: Path, content: bytes) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | system.OPEN_FLAGS, 0o666)
    try:
        size = os.fstat(fd).st_size
        if os.write(fd, content) < len(content):
            os.ftruncate(fd, size)
            raise OSError(errno.ENOSPC, "short write")
        os.fsync(fd)
        system.sync_folder(path.parent)
    finally:
        os.close(fd)


def is_whole_row(line: bytes, width: int) -> bool:
    """Whether a line is a row that nothing was cut from."""
    text = line.decode("latin-1")
    spans, unclosed, stray = cut(text, ",")
    is_sound = "\0" not in text and (unclosed, stray) == (None, None)
    return is_sound and is_whole(cells_of(text, spans), width)


def _line(end: bytes) -> bytes:
    return end.removesuffix(b"\r")


def _ends_of(fd: int) -> tuple[bytes, int, bytes]:
    """The first line, the number of newlines, and what follows the last of them."""
    os.lseek(fd, 0, os.SEEK_SET)
    first: bytes | None = None
    newlines = 0
    end: list[bytes] = []
    while block := os.read(fd, _BLOCK):
        found = block.count(b"\n")
        if found:
            if first is None:
                first = _line(b"".join([*end, block[: block.index(b"\n")]])).removeprefix(_BOM)
            newlines += found
            end = []
        end.append(block[block.rfind(b"\n") + 1 :])
    return first or b"", newlines, b"".join(end)
