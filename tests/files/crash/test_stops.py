"""A writer stopped by SIGKILL before and after every system call, and within every byte of a write."""

import os
import signal
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from files.crash.scene import ADDED_ROWS, CALLS, KEPT_ROWS, LATER_ROWS, SCENES, Scene

STOPPED = int(signal.SIGKILL)


def _run(trap: Callable[[], None], scene: Scene) -> int:
    """Append in a process of its own that has a trap laid; the signal that ended it, 0 where none did."""
    pid = os.fork()
    if not pid:
        try:
            trap()
            scene.append()
        finally:
            os._exit(0)
    return os.WTERMSIG(os.waitpid(pid, 0)[1])


def _stop_at(turn: int, *, after: bool) -> None:
    """Let this process die at its next system calls number ``turn``, before or after it is done."""
    calls = iter(range(1, turn + 1))

    def stopping(call: Callable[..., Any]) -> Callable[..., Any]:
        def stopped(*args: Any, **keys: Any) -> Any:
            is_last = next(calls, 0) == turn
            if is_last and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return call(*args, **keys)
            finally:
                if is_last:
                    os.kill(os.getpid(), signal.SIGKILL)

        return stopped

    for name in CALLS:
        setattr(os, name, stopping(getattr(os, name)))


def _stop_within_write(turn: int, length: int) -> None:
    """Let this process die when so many bytes of its write number ``turn`` are written."""
    calls, write = iter(range(1, turn + 1)), os.write

    def stopped(fd: int, content: bytes) -> int:
        if next(calls, 0) != turn:
            return write(fd, content)
        if length >= len(content):
            os._exit(1)  # there is no such byte
        write(fd, content[:length])
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    os.write = stopped  # type: ignore[assignment]  # a process of its own, which ends here


def _assert_nothing_lost(scene: Scene, name: str) -> None:
    """What was there is there, whole and once, when the next writer has been; of the added rows each at most once."""
    scene.mend()
    found, expected = Counter(scene.rows()), Counter(KEPT_ROWS[name] + LATER_ROWS)
    assert expected <= found
    assert found - expected <= Counter(ADDED_ROWS)


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("after", [False, True])
def test_a_stop_at_any_system_call_loses_nothing(tmp_path: Path, name: str, *, after: bool) -> None:
    scene = Scene(tmp_path, SCENES[name])
    turn, ended = 0, STOPPED
    while ended == STOPPED:
        turn += 1
        scene.lay_out()
        ended = _run(partial(_stop_at, turn, after=after), scene)
        _assert_nothing_lost(scene, name)
    assert turn > 20  # every call of the whole way was a stop


@pytest.mark.parametrize("name", SCENES)
def test_a_stop_at_any_byte_of_a_write_loses_nothing(tmp_path: Path, name: str) -> None:
    scene = Scene(tmp_path, SCENES[name])
    stops = 0
    for turn in (1, 2, 3, 4):
        ended, length = STOPPED, 0
        while ended == STOPPED:
            scene.lay_out()
            ended = _run(partial(_stop_within_write, turn, length), scene)
            _assert_nothing_lost(scene, name)
            stops += ended == STOPPED
            length += 1
    assert stops > 200
