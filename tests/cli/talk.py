"""Conversations with ``lofte``: in this process with a terminal made of text, or in a real pseudo-terminal."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pexpect
import pytest

from medborgarlofte.cli import app

LOFTE = "import sys; from medborgarlofte.cli.app import main; sys.exit(main())"
PROMPT = r": $"
CTRL_C, CTRL_D = "\x03", "\x04"


class Terminal(io.StringIO):
    """A stream with a person at the other end."""

    def isatty(self) -> bool:
        return True


class Said(NamedTuple):
    """How a conversation ended, the results, and what was asked and told."""

    code: int
    out: str
    err: str


class Talk:
    """Runs a command line in ``root`` and answers its questions, line by line; after the last answer the input ends."""

    def __init__(
        self, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(root)
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, words: str, *answers: str) -> Said:
        asked = Terminal()
        with self._monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", Terminal("".join(f"{one}\n" for one in answers)))
            patch.setattr(sys, "stderr", asked)
            code = app.run(words.split())
        return Said(code, self._capsys.readouterr().out, asked.getvalue())


def in_a_terminal(root: Path, words: str, keys: Sequence[str], **surroundings: str) -> tuple[int | None, str]:
    """Type the keys, one at each prompt, in a real terminal of a process of its own; its exit code and screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LOFTE_", "COVERAGE_"))}
    child = pexpect.spawn(
        sys.executable,
        ["-c", LOFTE, *words.split()],
        cwd=str(root),
        env={**kept, "LOFTE_TODAY": "2023-08-22", "TERM": "dumb", **surroundings},
        encoding="utf-8",
        timeout=30,
        dimensions=(40, 200),
    )
    screen = io.StringIO()
    child.logfile_read = screen
    for key in keys:
        child.expect(PROMPT)
        child.send(key if key in (CTRL_C, CTRL_D) else f"{key}\r")
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, screen.getvalue()
