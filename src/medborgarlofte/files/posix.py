"""What Linux and macOS ask of a writer: locks by ``flock``, no link followed, folders synced."""

import errno
import fcntl
import os
from pathlib import Path
from typing import TYPE_CHECKING

from medborgarlofte.domain.trouble import Kind, Trouble

if TYPE_CHECKING:
    from medborgarlofte.files.lock import LockedFile

OPEN_FLAGS = os.O_NOFOLLOW

_KINDS: dict[int, Kind] = {
    errno.ENOENT: "no_file",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",  # a limit on file size, set for the process
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOLCK: "no_locks",
    errno.EOPNOTSUPP: "no_locks",
    errno.ENOSYS: "no_locks",
    errno.ELOOP: "symbolic_link",
    errno.EBUSY: "held_open",  # how a mounted Windows share tells of a sharing violation
    errno.ETXTBSY: "held_open",
}


def kind_of(error: OSError, _path: Path) -> Kind:
    """Which trouble a failed call means."""
    return _KINDS.get(error.errno or 0, "write_failed")


def try_lock(fd: int) -> bool:
    """Take the exclusive lock on an open file, unless another holds it."""
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def unlock(fd: int) -> None:
    """Let the lock go."""
    fcntl.flock(fd, fcntl.LOCK_UN)


def sync_folder(folder: Path) -> None:
    """See to it that the names in a folder outlive a power failure."""
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def put_in_place(file: "LockedFile", beside: Path, _content: bytes) -> None:
    """Give a file's place to the one written beside it; whoever waits for the lock finds the new one."""
    beside.replace(file.path)
    try:
        sync_folder(file.path.parent)
    except OSError as error:
        raise Trouble("uncertain", file=file.name) from error
