"""The code path of Windows, with a double of ``msvcrt``: nobody has run it on Windows itself."""

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import lock, system, windows
from medborgarlofte.files.append import Saved, append_rows, row_bytes
from medborgarlofte.files.rewrite import rewrite


class Msvcrt:
    """Locks as ``msvcrt`` gives them: of bytes from the file's position on, refused where another holds them."""

    LK_UNLCK, LK_NBLCK = 0, 2

    def __init__(self) -> None:
        self.held: set[tuple[int, int]] = set()
        self.refusal = errno.EACCES

    def locking(self, fd: int, mode: int, nbytes: int) -> None:
        assert nbytes == 1
        byte = os.fstat(fd).st_ino, os.lseek(fd, 0, os.SEEK_CUR)
        if mode == self.LK_UNLCK:
            self.held.remove(byte)
            return
        if byte in self.held or self.refusal != errno.EACCES:
            raise OSError(self.refusal, "refused")
        self.held.add(byte)


@pytest.fixture
def msvcrt(monkeypatch: pytest.MonkeyPatch) -> Msvcrt:
    double = Msvcrt()
    monkeypatch.setitem(sys.modules, "msvcrt", double)
    for name in system.__all__:
        monkeypatch.setattr(system, name, getattr(windows, name))
    monkeypatch.setattr(lock, "TRIES", 2)
    monkeypatch.setattr(lock, "PAUSE", 0)
    return double


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / ACTIVITIES
    path.parent.mkdir(parents=True)
    return path


def test_rows_are_appended_under_the_lock(msvcrt: Msvcrt, path: Path, tmp_path: Path) -> None:
    first, second = cells("a"), cells("b")
    assert append_rows(tmp_path, {ACTIVITIES: [first]}) == (Saved(ACTIVITIES, 2),)
    assert append_rows(tmp_path, {ACTIVITIES: [second]}) == (Saved(ACTIVITIES, 3),)
    assert path.read_bytes() == HEADER + row_bytes(first) + row_bytes(second)
    assert not msvcrt.held


def test_a_torn_row_is_moved(msvcrt: Msvcrt, path: Path, tmp_path: Path) -> None:
    path.write_bytes(HEADER + b"2023-05")
    row = cells()
    assert append_rows(tmp_path, {ACTIVITIES: [row]}) == (Saved(ACTIVITIES, 2, (f"{ACTIVITIES}.torn",)),)
    assert path.read_bytes() == HEADER + row_bytes(row)
    assert not msvcrt.held


def test_a_lock_that_is_held_is_told(msvcrt: Msvcrt, path: Path, tmp_path: Path) -> None:
    path.write_bytes(HEADER)
    with lock.locked(path, ACTIVITIES), pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert told.value.kind == "busy"
    assert not msvcrt.held


def test_a_drive_without_locks_is_told(msvcrt: Msvcrt, path: Path, tmp_path: Path) -> None:
    msvcrt.refusal = errno.ENOLCK
    with pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert told.value.kind == "no_locks"
    assert not path.exists()


@pytest.mark.usefixtures("msvcrt")
def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere.csv")
    with pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert told.value.kind == "symbolic_link"


def test_a_rewrite_goes_into_the_locked_file_itself(msvcrt: Msvcrt, path: Path) -> None:
    path.write_bytes(b"older and longer\n")
    before = path.stat().st_ino
    rewrite(path, b"new\n", b"older and longer\n")
    assert path.read_bytes() == b"new\n"
    assert path.stat().st_ino == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert not msvcrt.held


@pytest.mark.usefixtures("msvcrt")
def test_a_rewrite_that_is_cut_short_leaves_the_whole_content_beside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"old\n")

    def fails(_fd: int, _content: bytes) -> int:
        raise OSError(errno.EIO, "no")

    monkeypatch.setattr(os, "write", fails)
    with pytest.raises(Trouble) as told:
        rewrite(path, b"new\n", b"old\n")
    assert told.value.kind == "uncertain"
    assert path.with_name(f"{path.name}.new.torn").read_bytes() == b"new\n"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (SimpleNamespace(errno=errno.EACCES, winerror=32), "held_open"),  # Excel shares its file with nobody
        (SimpleNamespace(errno=errno.EACCES, winerror=33), "held_open"),
        (SimpleNamespace(errno=errno.EACCES, winerror=None), "held_open"),  # os.open tells no more than this
        (SimpleNamespace(errno=errno.ENOSPC, winerror=112), "full"),
        (SimpleNamespace(errno=errno.ENOENT), "no_file"),
        (SimpleNamespace(errno=None), "write_failed"),
    ],
)
def test_what_windows_answers_is_told_apart(path: Path, error: OSError, kind: str) -> None:
    path.write_bytes(HEADER)
    assert windows.kind_of(error, path) == kind


def test_a_refusal_of_what_may_not_be_written_is_no_open_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = PermissionError(errno.EACCES, "no")
    assert windows.kind_of(refusal, path.parent) == "read_only"
    assert windows.kind_of(refusal, path) == "read_only"  # a new file in a folder that may not be written in
    path.write_bytes(HEADER)
    monkeypatch.setattr(os, "access", lambda _path, _how: False)
    assert windows.kind_of(refusal, path) == "read_only"
