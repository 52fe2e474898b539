"""The desk where a document's reader sits: a folder, a terminal, a day."""

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pexpect
import pytest
from docs.document import REPOSITORY, Step, cells_of
from docs.transcript import answers_in, ids_in, known_ids
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

_COMMAND = 'eval "$1"; code=$?; pwd >"$2/folder"; env -0 >"$2/env"; exit $code'
_CLONE = ("data", "templates", "reports", "schema")
_ARCHIVE = ("src", "pyproject.toml", "README.md", "LICENSE")
_PATIENCE = 120  # seconds before a program that waits for an answer that no document gives is given up
_SIZE = (60, 120)  # lines and columns


class Desk:
    """Takes a document's steps one by one; what does not turn out as the document says fails the test."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "hemma"
        self.notes = home / "notes"
        self.ids: dict[str, str] = {}
        self.code = 0
        self.env = _surroundings(home)
        self.folder.mkdir()
        self.notes.mkdir()

    def take(self, step: Step) -> None:
        """Take one step."""
        doing: dict[str, Callable[[Step], None]] = {
            "folder": self._sit,
            "unpack": self._unpack,
            "mkdir": self._make,
            "today": self._live,
            "exit": self._expect,
            "file": self._write,
            "add": self._add,
            "edit": self._edit,
            "fill": self._fill,
            "sheet": self._save,
            "run": self._run,
            "dialog": self._run,
        }
        doing[step.kind](step)

    def _sit(self, step: Step) -> None:
        if step.name == "clone":
            _copy(_CLONE, self.folder)
            for words in ("init -q -b main", "add .", "commit -q -m Start"):
                subprocess.run(["git", *words.split()], cwd=self.folder, env=self.env, check=True)

    def _unpack(self, step: Step) -> None:
        """As after a download; what pip would fetch is taken from this environment, so that no network is needed."""
        pytest.importorskip("hatchling", reason="hatchling is missing: pip install -r requirements-dev.txt")
        _copy(_ARCHIVE, self.folder / step.name)
        here = {_home_of("hatchling"), _home_of("pydantic")}
        self.env |= {"PYTHONPATH": os.pathsep.join(here), "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0"}

    def _make(self, step: Step) -> None:
        (self.folder / step.name).mkdir(exist_ok=True)

    def _live(self, step: Step) -> None:
        self.env["LOFTE_TODAY"] = step.name

    def _expect(self, step: Step) -> None:
        self.code = int(step.name)

    def _write(self, step: Step) -> None:
        (self.folder / step.name).write_text(_text(step.body), encoding="utf-8")

    def _add(self, step: Step) -> None:
        with (self.folder / step.name).open("a", encoding="utf-8") as file:
            file.write(_text(step.body))

    def _edit(self, step: Step) -> None:
        """Apply a diff without line numbers: its lines stand in the file, once."""
        before = _text(line[1:] for line in step.body if not line.startswith("+"))
        after = _text(line[1:] for line in step.body if not line.startswith("-"))
        text = (self.folder / step.name).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"rad {step.line}: ändringen passar inte in i {step.name}"
        (self.folder / step.name).write_text(text.replace(before, after), encoding="utf-8")

    def _fill(self, step: Step) -> None:
        """Type a table into the form: a column is found by its heading, the rows below what stands there."""
        book = load_workbook(self.folder / step.name)
        sheet = book.worksheets[0]
        head, *rows = cells_of(step.body)
        top = next(n for n in range(1, 30) if head[0] in _row(sheet, n))
        columns = [_row(sheet, top).index(one) + 1 for one in head]
        for number, row in enumerate(rows, start=sheet.max_row + 1 if _row(sheet, top + 1)[0] else top + 1):
            for column, value in zip(columns, row, strict=True):
                sheet.cell(number, column).value = _as_excel_takes_it(value)
        book.save(self.folder / step.name)

    def _save(self, step: Step) -> None:
        text = "".join(";".join(row) + "\r\n" for row in cells_of(step.body))
        (self.folder / step.name).write_bytes(text.encode("cp1252"))

    def _run(self, step: Step) -> None:
        typed = known_ids(step.name, self.ids)
        seen, code = self._terminal(typed, step)
        assert code == self.code, f"rad {step.line}: {typed} slutade med {code}\n{seen}"
        self.code = 0
        if step.body:
            found = ids_in(step.body, seen, self.ids)
            assert found is not None, (
                f"rad {step.line}: {typed}\nska visa:\n{_text(step.body)}\nvisade:\n{seen}"
            )
            self.ids |= found

    def _terminal(self, typed: str, step: Step) -> tuple[str, int | None]:
        seen = io.StringIO()
        words = ["--noprofile", "--norc", "-c", _COMMAND, "bash", typed, str(self.notes)]
        child = pexpect.spawn(
            "bash",
            words,
            cwd=self.folder,
            env=self.env,
            encoding="utf-8",
            timeout=_PATIENCE,
            dimensions=_SIZE,
        )
        child.logfile_read = seen
        try:
            for prompt, answer in answers_in(step.body) if step.kind == "dialog" else ():
                child.expect_exact(known_ids(prompt, self.ids))
                child.sendline(answer)
            child.expect(pexpect.EOF)
        except pexpect.ExceptionPexpect as error:
            raise AssertionError(f"rad {step.line}: {typed}\n{seen.getvalue()}") from error
        finally:
            child.close()
        self.folder = Path((self.notes / "folder").read_text(encoding="utf-8").rstrip("\n"))
        self.env = dict(_pairs((self.notes / "env").read_text(encoding="utf-8")))
        return seen.getvalue().replace("\r\n", "\n").replace("\xa0", " "), child.exitstatus


def _surroundings(home: Path) -> dict[str, str]:
    """A reader's: this environment's lofte, a git that knows a name, Swedish letters, a terminal without colours."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **{f"GIT_{who}_NAME": "Test" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "test@kommunen.example" for who in ("AUTHOR", "COMMITTER")},
    }


def _home_of(package: str) -> str:
    spec = find_spec(package)
    assert spec
    assert spec.origin
    return str(Path(spec.origin).parents[1])


def _copy(names: tuple[str, ...], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for source in (REPOSITORY / name for name in names if (REPOSITORY / name).exists()):
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / source.name)


def _pairs(env: str) -> list[tuple[str, str]]:
    return [(name, value) for name, _, value in (one.partition("=") for one in env.split("\0") if one)]


def _as_excel_takes_it(typed: str) -> date | int | str | None:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", typed):
        return date.fromisoformat(typed)
    return int(typed) if typed.isdecimal() else typed or None


def _row(sheet: Worksheet, number: int) -> list[object]:
    return [cell.value for cell in sheet[number]]


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
