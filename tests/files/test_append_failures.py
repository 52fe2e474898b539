import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import lock
from medborgarlofte.files.append import Saved, append_rows, row_bytes

OTHER = "data/activities/2024-polisen.csv"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "activities").mkdir(parents=True)
    return tmp_path


def _failing(code: int, *, after: int = 0) -> Callable[..., Any]:
    """A system call that answers ``after`` times as it should (by nothing at all), and then fails."""
    calls = iter(range(after + 1))

    def call(*_args: object) -> None:
        if next(calls, after) >= after:
            raise OSError(code, os.strerror(code))

    return call


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EFBIG, "full"),
        (errno.EIO, "write_failed"),
        (errno.EROFS, "read_only"),
    ],
)
def test_a_write_that_fails_leaves_everything_as_it_was(
    root: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: str
) -> None:
    before = HEADER + row_bytes(cells())
    (root / ACTIVITIES).write_bytes(before)
    monkeypatch.setattr(os, "write", _failing(code))
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()], OTHER: [cells()]})
    assert (told.value.kind, told.value.facts) == (kind, {"file": ACTIVITIES})
    assert (root / ACTIVITIES).read_bytes() == before
    assert not (root / OTHER).exists()


def test_a_write_that_falls_short_at_any_byte_is_taken_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = HEADER + row_bytes(cells())
    (root / ACTIVITIES).write_bytes(before)
    row, write = cells("kort"), os.write
    for length in range(len(row_bytes(row))):
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", lambda fd, content, length=length: write(fd, content[:length]))
            with pytest.raises(Trouble) as told:
                append_rows(root, {ACTIVITIES: [row]})
        assert told.value.kind == "full"
        assert (root / ACTIVITIES).read_bytes() == before


def test_a_failure_in_the_second_file_takes_back_the_first(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = HEADER + row_bytes(cells())
    (root / ACTIVITIES).write_bytes(before)
    write, written = os.write, []

    def fails_the_second_time(fd: int, content: bytes) -> int:
        written.append(content)
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "full")
        return write(fd, content)

    monkeypatch.setattr(os, "write", fails_the_second_time)
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()], OTHER: [cells()]})
    assert (told.value.kind, told.value.facts) == ("full", {"file": OTHER})
    assert (root / ACTIVITIES).read_bytes() == before
    assert not (root / OTHER).exists()


def test_an_interrupt_takes_back_what_was_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / ACTIVITIES).write_bytes(HEADER)

    def interrupted(_fd: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        append_rows(root, {ACTIVITIES: [cells()]})
    assert (root / ACTIVITIES).read_bytes() == HEADER


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("answered", [0, 1])  # the file itself, then its folder
def test_a_sync_that_fails_is_told_as_uncertain(
    root: Path, monkeypatch: pytest.MonkeyPatch, code: int, answered: int
) -> None:
    monkeypatch.setattr(os, "fsync", _failing(code, after=answered))
    row = cells()
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [row]})
    assert (told.value.kind, told.value.facts) == ("uncertain", {"file": ACTIVITIES})
    assert (root / ACTIVITIES).read_bytes() == HEADER + row_bytes(row)


def test_what_cannot_be_taken_back_is_told_as_uncertain(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / ACTIVITIES).write_bytes(HEADER)
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, content: write(fd, content[:9]))
    monkeypatch.setattr(os, "ftruncate", _failing(errno.EIO))
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "uncertain"


def test_a_file_that_git_replaced_meanwhile_is_told_as_uncertain(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / ACTIVITIES
    path.write_bytes(HEADER)
    sync = os.fsync

    def checked_out(fd: int) -> None:
        sync(fd)
        path.unlink()

    monkeypatch.setattr(os, "fsync", checked_out)
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "uncertain"


@pytest.mark.parametrize(
    ("call", "code", "kind"),
    [
        ("write", errno.ENOSPC, "full"),
        ("fsync", errno.EIO, "write_failed"),
        ("open", errno.EACCES, "read_only"),
    ],
)
def test_a_torn_row_that_cannot_be_kept_is_left_where_it_is(
    root: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, kind: str
) -> None:
    (root / ACTIVITIES).write_bytes(HEADER + b"2023-05")
    opened = os.open

    def no_torn_file(path: Path, flags: int, mode: int = 0o666) -> int:
        if str(path).endswith(".torn"):
            raise OSError(code, "no")
        return opened(path, flags, mode)

    monkeypatch.setattr(os, call, no_torn_file if call == "open" else _failing(code))
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert (told.value.kind, told.value.facts) == (kind, {"file": f"{ACTIVITIES}.torn"})
    assert (root / ACTIVITIES).read_bytes() == HEADER + b"2023-05"


def test_a_torn_row_kept_in_part_is_taken_back(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / ACTIVITIES).write_bytes(HEADER + b"2023-05")
    torn = root / f"{ACTIVITIES}.torn"
    torn.write_bytes(b"2022\n")
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, content: write(fd, content[:3]))
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "full"
    assert torn.read_bytes() == b"2022\n"


def test_a_file_that_cannot_be_read_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "read", _failing(errno.EIO))
    with pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()]})
    assert told.value.kind == "write_failed"
    assert not (root / ACTIVITIES).exists()


def test_a_lock_that_is_held_is_waited_for_and_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "TRIES", 3)
    monkeypatch.setattr(lock, "PAUSE", 0)
    with lock.locked(root / ACTIVITIES, ACTIVITIES, os.O_CREAT), pytest.raises(Trouble) as told:
        append_rows(root, {ACTIVITIES: [cells()], "data/activities/2022-polisen.csv": [cells()]})
    assert (told.value.kind, told.value.facts) == ("busy", {"file": ACTIVITIES})
    assert [path.name for path in (root / "data" / "activities").iterdir()] == ["2023-polisen.csv"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.ENOSPC, "full"),
        (errno.ENOENT, "no_folder"),
    ],
)
def test_a_folder_that_cannot_be_made_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: str
) -> None:
    monkeypatch.setattr(os, "mkdir", _failing(code))
    with pytest.raises(Trouble) as told:
        append_rows(root, {"data/assessments/2023-polisen.csv": [cells()]})
    assert told.value.kind == kind


def test_a_folder_that_another_writer_made_first_is_used(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Path.is_dir
    answers = iter([False])
    monkeypatch.setattr(Path, "is_dir", lambda path: next(answers, None) is not False and asked(path))
    assert append_rows(root, {ACTIVITIES: [cells()]}) == (Saved(ACTIVITIES, 2),)
