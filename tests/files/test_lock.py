import errno
import fcntl
import os
from pathlib import Path

import pytest

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system
from medborgarlofte.files.lock import locked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file.csv"
    path.write_bytes(b"a\n")
    return path


def test_a_locked_file_is_let_go_afterwards(path: Path) -> None:
    for _ in range(2):
        with locked(path, "file.csv") as file:
            assert file.existed
            assert os.read(file.fd, 9) == b"a\n"


def test_a_missing_file_is_told_where_it_may_not_be_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told, locked(tmp_path / "no.csv", "data/no.csv"):
        pass
    assert (told.value.kind, told.value.facts) == ("no_file", {"file": "data/no.csv"})


def test_a_writer_who_waited_for_a_rewrite_opens_the_new_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []

    def rewritten_meanwhile(fd: int) -> bool:
        if not taken:
            new = path.with_name("new.csv")
            new.write_bytes(b"b\n")
            new.replace(path)
        taken.append(fd)
        return True

    monkeypatch.setattr(system, "try_lock", rewritten_meanwhile)
    with locked(path, "file.csv") as file:
        assert os.read(file.fd, 9) == b"b\n"
    assert len(taken) == 2


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_file_that_is_replaced_for_ever_is_told_as_busy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def removed(_fd: int) -> bool:
        path.unlink()
        return True

    monkeypatch.setattr(system, "try_lock", removed)
    before = _open_files()
    with pytest.raises(Trouble) as told, locked(path, "file.csv", os.O_CREAT):
        pass
    assert told.value.kind == "busy"
    assert _open_files() == before


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOLCK, "no_locks"),
        (errno.EOPNOTSUPP, "no_locks"),
        (errno.ENOSYS, "no_locks"),
        (errno.EIO, "write_failed"),
        (errno.EBUSY, "held_open"),
    ],
)
def test_a_drive_that_refuses_locks_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: str
) -> None:
    def refused(_fd: int, _how: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", refused)
    with pytest.raises(Trouble) as told, locked(path, "file.csv"):
        pass
    assert told.value.kind == kind


def test_a_lock_that_cannot_be_let_go_spoils_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_fd: int) -> None:
        raise OSError(errno.EIO, "no")

    monkeypatch.setattr(system, "unlock", refused)
    with locked(path, "file.csv"):
        pass
    with locked(path, "file.csv"):
        pass
