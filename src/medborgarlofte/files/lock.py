"""The writers' lock: one writer at a time in a file, taken on the very file that is written."""

import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system

TRIES, PAUSE = 1000, 0.01  # ten seconds in all
_RENEWALS = 100


class LockedFile(NamedTuple):
    """A file open for appending, with the lock held. ``name`` is how messages call it."""

    name: str
    path: Path
    fd: int
    existed: bool

    def is_at_its_path(self) -> bool:
        """Whether its path still leads to it: a rewrite puts another file there."""
        try:
            found = self.path.stat(follow_symlinks=False)
        except FileNotFoundError:
            return False
        return os.path.samestat(found, os.fstat(self.fd))


@contextmanager
def locked(path: Path, name: str, create: int = 0) -> Iterator[LockedFile]:
    """The file with its lock held; ``create`` is ``os.O_CREAT`` where it may be new.

    A new file that nothing was written to is taken away again when something fails.
    Raises Trouble: busy after ten seconds, no_file, read_only, symbolic_link, no_locks, held_open.
    """
    try:
        file = _taken(path, name, create)
    except OSError as error:
        raise trouble_of(error, path, name) from error
    try:
        yield file
    except BaseException:
        _remove_if_made(file)
        raise
    finally:
        with suppress(OSError):
            system.unlock(file.fd)
        with suppress(OSError):
            os.close(file.fd)


def trouble_of(error: OSError, path: Path, name: str) -> Trouble:
    """The trouble that a failed call on that file means."""
    return Trouble(system.kind_of(error, path), file=name)


def _taken(path: Path, name: str, create: int) -> LockedFile:
    for _ in range(_RENEWALS):
        existed = os.path.lexists(path)
        file = LockedFile(name, path, _opened(path, name, create), existed)
        try:
            _wait_for_lock(file)
            if file.is_at_its_path():
                return file
        except OSError:  # no locks here: nobody else can be writing to it
            _remove_if_made(file)
            os.close(file.fd)
            raise
        except BaseException:
            os.close(file.fd)
            raise
        os.close(file.fd)
    raise Trouble("busy", file=name)


def _remove_if_made(file: LockedFile) -> None:
    with suppress(OSError):
        if not file.existed and not os.fstat(file.fd).st_size and file.is_at_its_path():
            file.path.unlink()


def _opened(path: Path, name: str, create: int) -> int:
    if path.is_symlink():  # where the system has no flag of its own against links
        raise Trouble("symbolic_link", file=name)
    fd = os.open(path, os.O_RDWR | os.O_APPEND | create | system.OPEN_FLAGS, 0o666)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise Trouble("write_failed", file=name)
    return fd


def _wait_for_lock(file: LockedFile) -> None:
    for _ in range(TRIES):
        if system.try_lock(file.fd):
            return
        time.sleep(PAUSE)
    raise Trouble("busy", file=file.name)
