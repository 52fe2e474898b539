"""What the program says of a folder, in this process."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from medborgarlofte.cli.app import run

TODAY = "2023-11-20"


class Said(NamedTuple):
    """An exit code and what was written."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        """Everything that was written."""
        return self.out + self.err


class Program:
    """``lofte`` on a data folder."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def says(self, data: Path, *words: str) -> Said:
        """Run a command line on the folder."""
        self._capsys.readouterr()
        code = run([*words, "--data", str(data)])
        return Said(code, *self._capsys.readouterr())

    def problems(self, data: Path, *words: str) -> list[dict[str, Any]]:
        """The problems of ``check``; its exit code goes with their severity."""
        said = self.says(data, "check", "--format", "json", *words)
        assert said.code in {0, 1}, said
        found: list[dict[str, Any]] = json.loads(said.out)["problems"]
        assert said.code == int(any(one["severity"] == "error" for one in found)), said
        return found

    def codes(self, data: Path, *words: str) -> list[str]:
        """The codes of the problems, sorted."""
        return sorted(one["code"] for one in self.problems(data, *words))
