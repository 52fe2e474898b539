"""Every system call of a writer failing in turn, a limit on file size, and a full disk."""

import errno
import os
import resource
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from files.crash.scene import ADDED, ADDED_ROWS, CALLS, KEPT_ROWS, LATER_ROWS, OTHER, SCENES, Scene
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.append import append_rows, row_bytes
from medborgarlofte.files.lock import LockedFile


def _fail_at(patch: pytest.MonkeyPatch, call: str, turn: int, code: int) -> list[int]:
    """Let the call fail the ``turn``-th time; the list says how often it was called."""
    calls: list[int] = []
    real: Callable[..., Any] = getattr(os, call)

    def failing(*args: Any, **keys: Any) -> Any:
        calls.append(1)
        if len(calls) == turn:
            raise OSError(code, os.strerror(code))
        return real(*args, **keys)

    patch.setattr(os, call, failing)
    return calls


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", SCENES)
def test_any_call_that_fails_in_turn_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, call: str, code: int
) -> None:
    scene = Scene(tmp_path, SCENES[name])
    turn, came = 0, True
    while came:
        turn += 1
        scene.lay_out()
        with monkeypatch.context() as patch:
            calls = _fail_at(patch, call, turn, code)
            outcome = _outcome_of(scene)
            came = len(calls) >= turn
        _assert_as_told(scene, name, outcome)


def _outcome_of(scene: Scene) -> str:
    try:
        scene.append()
    except Trouble as trouble:
        return trouble.kind
    return "saved"


def _assert_as_told(scene: Scene, name: str, outcome: str) -> None:
    """All of the added rows are there when they were acknowledged, none when they were refused."""
    scene.mend()
    found = Counter(scene.rows())
    added = found - Counter(KEPT_ROWS[name] + LATER_ROWS)
    assert Counter(KEPT_ROWS[name] + LATER_ROWS) <= found
    if outcome == "saved":
        assert added == Counter(ADDED_ROWS)
    elif outcome == "uncertain":
        assert added <= Counter(ADDED_ROWS)
    else:
        assert not added


@pytest.mark.parametrize("room", range(0, 260, 7))
def test_a_limit_on_file_size_is_told_and_leaves_the_file(tmp_path: Path, room: int) -> None:
    path = tmp_path / ACTIVITIES
    path.parent.mkdir(parents=True)
    before = HEADER + row_bytes(cells("kvar"))
    path.write_bytes(before)
    rows = [cells("å" * 40), cells("ö" * 40)]
    length = sum(len(row_bytes(row)) for row in rows)
    pid = os.fork()
    if not pid:  # the limit is the process's own, and never raised again
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + room, len(before) + room))
        try:
            append_rows(tmp_path, {ACTIVITIES: rows})
        except Trouble as trouble:
            os._exit(1 if trouble.kind == "full" else 2)
        finally:
            os._exit(0)
    answer = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert answer == (1 if room < length else 0)
    assert (path.read_bytes() == before) is (room < length)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk needs mount, which only root has: run the tests as root")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def test_a_full_disk_is_told_and_every_row_that_was_acknowledged_is_there(small_disk: Path) -> None:
    (small_disk / "data").mkdir()
    saved: list[bytes] = []
    told: list[str] = []
    while len(told) < 3:
        row = cells("x" * 200)
        try:
            append_rows(small_disk, {ACTIVITIES: [row]})
            saved.append(row_bytes(row))
        except Trouble as trouble:
            told.append(trouble.kind)
    assert told == ["full"] * 3
    assert len(saved) > 100
    assert (small_disk / ACTIVITIES).read_bytes() == HEADER + b"".join(saved)


def test_a_full_disk_takes_back_the_rows_of_every_file(small_disk: Path) -> None:
    scene = Scene(small_disk, SCENES["rows"])
    scene.lay_out()
    pages = 64 // 4 - 2 - 1  # of all, the two files' own, and one that the first file's rows take
    (small_disk / "filler").write_bytes(b"x" * 4096 * pages)
    many = {ACTIVITIES: ADDED[ACTIVITIES] * 40, OTHER: ADDED[OTHER] * 80}
    with pytest.raises(Trouble) as told:
        append_rows(small_disk, many)
    assert (told.value.kind, told.value.facts) == ("full", {"file": OTHER})
    for name, before in SCENES["rows"].items():
        assert (small_disk / name).read_bytes() == before


def test_nobody_is_refused_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is never at its path is given up, not waited for."""
    monkeypatch.setattr(LockedFile, "is_at_its_path", lambda _file: False)
    (tmp_path / "data").mkdir()
    with pytest.raises(Trouble) as told:
        append_rows(tmp_path, {ACTIVITIES: [cells()]})
    assert told.value.kind == "busy"
