"""The error catalogue: every code has an example in tests/examples, real files with what is said of them."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from files.repository import repository

from medborgarlofte.checks import registry, rowrules
from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.catalogue import RULE_BY_CODE, RULES
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files import ledger as read_files
from medborgarlofte.files.excerpt import located
from medborgarlofte.files.history import problems_against
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.texts.words import words_of

EXAMPLES = Path(__file__).parent.parent / "examples"
TODAY = date(2023, 12, 15)
FOLDERS = sorted(EXAMPLES.iterdir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_example_is_told_just_so(folder: Path, tmp_path: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert all_told(folder, tmp_path) == expected
    assert folder.name[:4] in {one["code"] for one in expected}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_code_has_an_example(rule: Any) -> None:
    assert [folder.name for folder in FOLDERS if folder.name.startswith(rule.code)] == [
        f"{rule.code}-{rule.name}"
    ]


def test_every_example_is_of_a_code() -> None:
    assert {folder.name[:4] for folder in FOLDERS} == set(RULE_BY_CODE)


def test_every_code_is_found_by_a_reader_or_by_a_rule_but_never_by_nothing() -> None:
    listed = {**vars(registry), **vars(rowrules)}
    rules = {code for name, mapping in listed.items() if name.isupper() for code in mapping}
    sources = (Path(read_files.__file__).parent).glob("*.py")
    found = {
        code
        for source in sources
        for code in re.findall(r'"([FPABH]\d{3})"', source.read_text(encoding="utf-8"))
    }
    assert rules | found == set(RULE_BY_CODE)


def all_told(folder: Path, tmp_path: Path) -> list[dict[str, str | int]]:
    """Everything that ``check`` tells of an example, in the order of files and lines."""
    if (folder / "before").is_dir():
        data = _with_history(folder, tmp_path)
        problems = list(problems_against(data, "main"))
    else:
        data = folder / "data"
        ledger, unreadable = read_ledger(data)
        problems = [*unreadable, *problems_in(ledger, TODAY)]
    return sorted(
        _entries(data, problems), key=lambda one: (one["file"], one["line"], one["column"], one["code"])
    )


def _entries(data: Path, problems: list[Problem]) -> Iterator[dict[str, Any]]:
    for found in located(data, problems):
        place, words = found.problem.place, words_of(found.problem)
        yield {
            "code": found.problem.code,
            "severity": RULE_BY_CODE[found.problem.code].severity,
            "file": place.file,
            "line": place.line,
            "column": place.column,
            "end_column": place.end_column,
            "message": words.message,
            "help": words.help,
        }


def _with_history(folder: Path, tmp_path: Path) -> Path:
    """A repository whose branch main holds ``before``, and whose other branch holds ``after``."""
    made = repository(tmp_path / "repository", _files_of(folder / "before"))
    if folder.name.startswith("H509"):
        made.git("switch", "--quiet", "--orphan", "ensam")
    shutil.rmtree(made.root / "data", ignore_errors=True)
    made.commit(_files_of(folder / "after"), "after")
    return made.root / "data"


def _files_of(folder: Path) -> dict[str, bytes | None]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
