import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import lock
from medborgarlofte.files.append import append_rows, row_bytes
from medborgarlofte.files.rewrite import rewrite, rewrite_by


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / ACTIVITIES
    path.parent.mkdir(parents=True)
    path.write_bytes(b"old\n")
    return path


def _names(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_new_content_takes_the_place_of_the_expected(path: Path) -> None:
    path.chmod(0o640)
    rewrite(path, b"new\n", b"old\n")
    assert path.read_bytes() == b"new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert _names(path) == [path.name]


def test_a_file_that_changed_meanwhile_is_left(path: Path) -> None:
    with pytest.raises(Trouble) as told:
        rewrite(path, b"new\n", b"older\n", ACTIVITIES)
    assert (told.value.kind, told.value.facts) == ("busy", {"file": ACTIVITIES})
    assert path.read_bytes() == b"old\n"
    assert _names(path) == [path.name]


def test_the_same_content_is_not_written(path: Path) -> None:
    before = path.stat()
    rewrite(path, b"old\n", b"old\n")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_missing_file_is_told(path: Path) -> None:
    path.unlink()
    with pytest.raises(Trouble) as told:
        rewrite(path, b"new\n", b"old\n")
    assert told.value.kind == "no_file"
    assert _names(path) == []


def test_a_writers_lock_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "TRIES", 2)
    with lock.locked(path, ACTIVITIES), pytest.raises(Trouble) as told:
        rewrite(path, b"new\n", b"old\n")
    assert told.value.kind == "busy"


@pytest.mark.parametrize(
    ("call", "code", "kind"),
    [
        ("fsync", errno.EIO, "write_failed"),
        ("fsync", errno.ENOSPC, "full"),
        ("replace", errno.EACCES, "read_only"),
        ("read", errno.EIO, "write_failed"),
    ],
)
def test_a_failure_leaves_everything_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, kind: str
) -> None:
    def fails(*_args: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fails)
        with pytest.raises(Trouble) as told:
            rewrite(path, b"new\n", b"old\n", ACTIVITIES)
    assert (told.value.kind, told.value.facts) == (kind, {"file": ACTIVITIES})
    assert path.read_bytes() == b"old\n"
    assert _names(path) == [path.name]


def test_a_folder_that_cannot_be_synced_is_told_as_uncertain(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, calls = os.fsync, iter(range(9))

    def fails_the_second_time(fd: int) -> None:
        if next(calls) == 1:
            raise OSError(errno.EIO, "no")
        sync(fd)

    monkeypatch.setattr(os, "fsync", fails_the_second_time)
    with pytest.raises(Trouble) as told:
        rewrite(path, b"new\n", b"old\n")
    assert told.value.kind == "uncertain"
    assert path.read_bytes() == b"new\n"


def test_a_file_that_git_replaced_meanwhile_is_left(path: Path) -> None:
    def checked_out(_old: bytes) -> bytes:
        path.unlink()
        path.write_bytes(b"theirs\n")
        return b"new\n"

    with pytest.raises(Trouble) as told:
        rewrite_by(path, checked_out)
    assert told.value.kind == "busy"
    assert path.read_bytes() == b"theirs\n"
    assert _names(path) == [path.name]


def test_an_append_that_waits_writes_to_the_new_file(path: Path, tmp_path: Path) -> None:
    """The other process opens the old file and waits for its lock while this one puts the new file there."""
    path.write_bytes(HEADER)
    script = "import sys; from pathlib import Path; from medborgarlofte.files.append import append_rows; "
    script += (
        f"print('ready', flush=True); append_rows(Path(sys.argv[1]), {{{ACTIVITIES!r}: [sys.argv[2:]]}})"
    )
    kept, added = row_bytes(cells("skriven om")), cells("tillagd")
    waiting: list[subprocess.Popen[bytes]] = []

    def while_another_waits(_old: bytes) -> bytes:
        arguments = [sys.executable, "-c", script, str(tmp_path), *added]
        waiting.append(subprocess.Popen(arguments, stdout=subprocess.PIPE))
        assert waiting[0].stdout
        waiting[0].stdout.readline()
        while str(path).encode() not in b"\n".join(_open_files(waiting[0].pid)):
            pass
        return HEADER + kept

    rewrite_by(path, while_another_waits)
    with waiting[0] as process:
        assert process.wait() == 0
    assert path.read_bytes() == HEADER + kept + row_bytes(added)


def _open_files(pid: int) -> list[bytes]:
    found = []
    for one in Path(f"/proc/{pid}/fd").iterdir():
        try:
            found.append(os.fsencode(one.readlink()))
        except FileNotFoundError:
            continue
    return found


def test_a_row_that_was_acknowledged_before_the_rewrite_is_in_what_it_reads(
    path: Path, tmp_path: Path
) -> None:
    path.write_bytes(HEADER)
    append_rows(tmp_path, {ACTIVITIES: [cells("a")]})
    rewrite_by(path, lambda old: old.replace(b",a,", b",b,"))
    append_rows(tmp_path, {ACTIVITIES: [cells("c")]})
    assert [line.split(b",")[8] for line in path.read_bytes().splitlines()[1:]] == [b"b", b"c"]
