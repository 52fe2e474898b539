"""What Windows asks of a writer: locks by ``msvcrt``, links asked about, no folder to sync.

Nobody has run this on Windows yet: it is tested with doubles of ``msvcrt`` on other systems.
"""

import errno
import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from medborgarlofte.domain.trouble import Kind, Trouble

if TYPE_CHECKING:
    from medborgarlofte.files.lock import LockedFile

OPEN_FLAGS: int = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)

# Locks of Windows also stop readers, so the byte that is locked lies where no file reaches.
_LOCKED_BYTE = 2**31 - 2
_SHARING_VIOLATION, _LOCK_VIOLATION = 32, 33

_KINDS: dict[int, Kind] = {
    errno.ENOENT: "no_file",
    errno.ENOSPC: "full",
    errno.EROFS: "read_only",
    errno.ENOLCK: "no_locks",
    errno.ENOSYS: "no_locks",
    errno.ELOOP: "symbolic_link",
}


class _Msvcrt(Protocol):
    LK_NBLCK: int
    LK_UNLCK: int

    def locking(self, fd: int, mode: int, nbytes: int, /) -> None: ...


def _msvcrt() -> _Msvcrt:
    return cast("_Msvcrt", importlib.import_module("msvcrt"))  # it exists on Windows only


def kind_of(error: OSError, path: Path) -> Kind:
    """Which trouble a failed call means; a refusal of a file that may be written is one that Excel holds open."""
    if getattr(error, "winerror", None) in (_SHARING_VIOLATION, _LOCK_VIOLATION):
        return "held_open"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "held_open" if path.is_file() and os.access(path, os.W_OK) else "read_only"
    return _KINDS.get(error.errno or 0, "write_failed")


def try_lock(fd: int) -> bool:
    """Take the exclusive lock on an open file, unless another holds it."""
    system = _msvcrt()
    os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
    try:
        system.locking(fd, system.LK_NBLCK, 1)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EDEADLK, errno.EAGAIN):
            return False
        raise
    return True


def unlock(fd: int) -> None:
    """Let the lock go."""
    system = _msvcrt()
    os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
    system.locking(fd, system.LK_UNLCK, 1)


def sync_folder(_folder: Path) -> None:
    """Nothing: Windows opens no folder, and keeps names in its own journal."""


def put_in_place(file: "LockedFile", beside: Path, content: bytes) -> None:
    """Write the content into the locked file itself, for Windows renames nothing over an open file.

    If that is cut short, the whole content is what lies beside.
    """
    try:
        os.ftruncate(file.fd, 0)
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file.fd, rest) :]
        os.fsync(file.fd)
    except OSError as error:
        raise Trouble("uncertain", file=file.name) from error
    beside.unlink()
