import errno
import os
import stat
from pathlib import Path

import pytest

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.output import read_bytes, write_whole


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_its_folder_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "reports" / "2023.md", b"a\n")
    assert (tmp_path / "reports" / "2023.md").read_bytes() == b"a\n"
    assert _names(tmp_path / "reports") == ["2023.md"]


def test_another_content_takes_the_place_and_the_mode(tmp_path: Path) -> None:
    path = tmp_path / "2023.md"
    path.write_bytes(b"a\n")
    path.chmod(0o640)
    write_whole(path, b"b\n")
    assert path.read_bytes() == b"b\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert _names(tmp_path) == ["2023.md"]


def test_the_same_content_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "2023.md"
    path.write_bytes(b"a\n")
    before = path.stat()
    write_whole(path, b"a\n")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    write_whole(tmp_path / "link.md", b"a\n")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"a\n"


def test_a_device_stays_a_device() -> None:
    write_whole(Path("/dev/null"), b"a\n")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        write_whole(tmp_path, b"a\n")
    assert (told.value.kind, told.value.facts) == ("write_failed", {"file": tmp_path.as_posix()})


def test_what_a_killed_process_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".2023.md.{os.getpid()}").write_bytes(b"half")
    write_whole(tmp_path / "2023.md", b"a\n")
    assert _names(tmp_path) == ["2023.md"]


@pytest.mark.parametrize(
    ("call", "code", "kind"),
    [
        ("fsync", errno.ENOSPC, "full"),
        ("rename", errno.EIO, "write_failed"),
        ("open", errno.EROFS, "read_only"),
    ],
)
@pytest.mark.parametrize("before", [None, b"a\n"])
def test_a_failure_leaves_the_file_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, kind: str, before: bytes | None
) -> None:
    path = tmp_path / "2023.md"
    if before:
        path.write_bytes(before)

    def fails(*_args: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, {"rename": "replace"}.get(call, call), fails)
    with pytest.raises(Trouble) as told:
        write_whole(path, b"b\n")
    assert told.value.kind == kind
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [before] * bool(before)


def test_a_folder_that_cannot_be_synced_is_told_as_uncertain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, calls = os.fsync, iter(range(9))

    def fails_the_second_time(fd: int) -> None:
        if next(calls) == 1:
            raise OSError(errno.EIO, "no")
        sync(fd)

    monkeypatch.setattr(os, "fsync", fails_the_second_time)
    with pytest.raises(Trouble) as told:
        write_whole(tmp_path / "2023.md", b"b\n")
    assert told.value.kind == "uncertain"
    assert (tmp_path / "2023.md").read_bytes() == b"b\n"


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_bytes(b"\xff\0")
    assert read_bytes(tmp_path / "sheet.csv") == b"\xff\0"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        read_bytes(tmp_path / "no.csv")
    assert told.value.kind == "no_file"
    with pytest.raises(Trouble) as told:
        read_bytes(tmp_path)
    assert told.value.kind == "unreadable"
