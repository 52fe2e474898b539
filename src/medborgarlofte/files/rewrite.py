"""A file of rows written anew, under the writers' lock, so that no row appended meanwhile is lost."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system
from medborgarlofte.files.lock import LockedFile, locked, trouble_of
from medborgarlofte.files.output import write_beside

# What is left of a rewrite that was killed has a name that git ignores and that nobody reads.
_BESIDE = ".new.torn"


def rewrite(path: Path, new: bytes, expected: bytes, name: str | None = None) -> None:
    """Put new content in the place of the expected.

    Raises Trouble: ``busy`` where the file says something else by now, or is being written; then it stays as it is.
    ``name`` is how messages call the file; the path as given where it is left out.
    """

    def unless_changed(found: bytes) -> bytes:
        if found != expected:
            raise Trouble("busy", file=name or path.as_posix())
        return new

    rewrite_by(path, unless_changed, name)


def rewrite_by(path: Path, change: Callable[[bytes], bytes], name: str | None = None) -> None:
    """Put in the place of a file's content what ``change`` makes of it; the same content is not written."""
    with locked(path, name or path.as_posix()) as file:
        try:
            old = _content_of(file.fd)
            new = change(old)
            if new != old:
                _put(file, new)
        except OSError as error:
            raise trouble_of(error, path, file.name) from error


def _content_of(fd: int) -> bytes:
    os.lseek(fd, 0, os.SEEK_SET)
    return b"".join(iter(lambda: os.read(fd, 1 << 20), b""))


def _put(file: LockedFile, new: bytes) -> None:
    beside = file.path.with_name(file.path.name + _BESIDE)
    write_beside(beside, new, os.O_TRUNC)
    try:
        with suppress(OSError):  # a drive without modes refuses to set them
            beside.chmod(stat.S_IMODE(os.fstat(file.fd).st_mode))
        _ensure_at_its_path(file)
        system.put_in_place(file, beside, new)
    except BaseException as error:
        if not (isinstance(error, Trouble) and error.kind == "uncertain"):
            beside.unlink(missing_ok=True)
        raise


def _ensure_at_its_path(file: LockedFile) -> None:
    if not file.is_at_its_path():
        raise Trouble("busy", file=file.name)  # git, say, takes no lock before it replaces a file
