"""The durable append: a row is acknowledged when it is on disk, whole, once."""

import os
import posixpath
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system
from medborgarlofte.files.columns import columns_of
from medborgarlofte.files.csv_line import csv_line
from medborgarlofte.files.identity import is_id
from medborgarlofte.files.lock import LockedFile, locked, trouble_of
from medborgarlofte.files.torn import Start, move_torn, start_of

MOST_BYTES = 4096
Cells = Sequence[str]


class Saved(NamedTuple):
    """Rows on disk: the file, the line of the first of them, and the files that torn rows were moved to."""

    file: str
    first_line: int
    torn: tuple[str, ...] = ()


class _Write(NamedTuple):
    file: LockedFile
    start: Start
    rows: bytes


def row_bytes(cells: Cells) -> bytes:
    """A row as it stands in a file, at most 4,096 bytes; ValueError for what can be no row."""
    if any(sign in cell for cell in cells for sign in "\r\n\0"):
        raise ValueError("a row is one line")
    row = f"{csv_line(cells)}\n".encode()
    if len(row) > MOST_BYTES:
        raise ValueError("a row has at most 4,096 bytes")
    return row


def append_rows(root: Path, batches: Mapping[str, Sequence[Cells]]) -> tuple[Saved, ...]:
    """Append rows to the files under ``root`` (the data folder's parent): all of them, or none.

    Names are relative, with ``/``. It returns when everything is on disk. Raises Trouble: then nothing is written;
    only ``uncertain`` means that the disk did not answer, and that the rows may be there.
    """
    lines = {name: b"".join(_row(name, cells) for cells in batches[name]) for name in sorted(batches)}
    with ExitStack() as locks:
        files = [locks.enter_context(_writable(root, name)) for name in lines]
        writes = [_Write(file, _start(file), lines[file.name]) for file in files]
        torn = [_moved(write) for write in writes]
        try:
            for write in writes:
                _put(write)
            for write in writes:
                _sync(write)
        except BaseException as error:
            if not (isinstance(error, Trouble) and error.kind == "uncertain"):
                _undo(writes)
            raise
        return tuple(Saved(one.file.name, one.start.line, to) for one, to in zip(writes, torn, strict=True))


def _row(name: str, cells: Cells) -> bytes:
    if len(cells) != len(columns_of(name)) or not is_id(cells[-1]):
        raise ValueError("a row has every column of its file, and its id last")
    return row_bytes(cells)


def _writable(root: Path, name: str) -> AbstractContextManager[LockedFile]:
    path = root / name
    try:
        _ensure_folder(path.parent, name)
    except OSError as error:
        raise trouble_of(error, path.parent, name) from error
    return locked(path, name, os.O_CREAT)


def _ensure_folder(folder: Path, name: str) -> None:
    if folder.is_symlink():
        raise Trouble("symbolic_link", file=posixpath.dirname(name))
    if folder.is_dir():
        return
    try:
        folder.mkdir()
        system.sync_folder(folder.parent)
    except FileExistsError:
        return  # another writer was first
    except FileNotFoundError as error:
        raise Trouble("no_folder", folder=name.split("/", maxsplit=1)[0]) from error


def _start(file: LockedFile) -> Start:
    try:
        start = start_of(file.fd, ",".join(columns_of(file.name)).encode())
    except OSError as error:
        raise trouble_of(error, file.path, file.name) from error
    if start is None:
        raise Trouble("other_form", file=file.name)
    return start


def _moved(write: _Write) -> tuple[str, ...]:
    return (move_torn(write.file, write.start.torn),) if write.start.torn else ()


def _put(write: _Write) -> None:
    content = write.start.lead + write.rows
    try:
        if write.start.torn:
            os.ftruncate(write.file.fd, write.start.at)
        written = os.write(write.file.fd, content)
    except OSError as error:
        raise trouble_of(error, write.file.path, write.file.name) from error
    if written < len(content):
        raise Trouble("full", file=write.file.name)


def _sync(write: _Write) -> None:
    file = write.file
    try:
        os.fsync(file.fd)
        if write.start.at == 0:
            system.sync_folder(file.path.parent)
        kept = file.is_at_its_path()  # git, say, takes no lock before it replaces a file
    except OSError as error:
        raise Trouble("uncertain", file=file.name) from error
    if not kept:
        raise Trouble("uncertain", file=file.name)


def _undo(writes: Sequence[_Write]) -> None:
    for write in writes:
        try:
            os.ftruncate(write.file.fd, write.start.at)
        except OSError as error:
            raise Trouble("uncertain", file=write.file.name) from error
