"""Whole files written or read at once: reports, exports, publications."""

import os
from contextlib import suppress
from pathlib import Path

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system
from medborgarlofte.files.lock import trouble_of


def write_whole(path: Path, content: bytes) -> None:
    """Put a whole file in place, or leave the one that is there; one that already says the same is not touched.

    Its folder is made where it is missing. A device (``/dev/stdout``) is written to as it is.
    Raises Trouble, with the path as it was given.
    """
    name = path.as_posix()
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        elif not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace(target, content, name)
    except OSError as error:
        raise trouble_of(error, path, name) from error


def read_bytes(path: Path) -> bytes:
    """The content of a file that somebody named. Raises Trouble: no_file or unreadable."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Trouble("no_file", file=path.as_posix()) from error
    except OSError as error:
        raise Trouble("unreadable", file=path.as_posix()) from error


def write_beside(path: Path, content: bytes, flags: int) -> None:
    """Write a file that is to take another's place, and see to it that it is on disk; a failure leaves nothing."""
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | flags | system.OPEN_FLAGS, 0o666)
    try:
        with os.fdopen(fd, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(fd)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _replace(target: Path, content: bytes, name: str) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)  # what a process of the same number left when it was killed
    write_beside(beside, content, os.O_EXCL)
    try:
        if target.exists():
            with suppress(OSError):  # a drive without modes refuses to set them
                beside.chmod(target.stat().st_mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    try:
        system.sync_folder(target.parent)
    except OSError as error:
        raise Trouble("uncertain", file=name) from error
