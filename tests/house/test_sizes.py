"""Files and functions stay as small as style.md says that good code of this kind is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from house.reading import ROOT

LINES_IN_A_FILE = 250
LINES_IN_A_FUNCTION = 30

# What is larger, each with its reason: a file by its path, a function as path::name.
OPTIONS = "a command's parameters are its options, a line or more each; the rest of it is short"
EXCEPTIONS = {
    "src/medborgarlofte/cli/check.py::check": OPTIONS,
    "src/medborgarlofte/cli/correct.py::correct": OPTIONS,
    "src/medborgarlofte/cli/report.py::report": OPTIONS,
    "src/medborgarlofte/cli/status.py::status": OPTIONS,
    "src/medborgarlofte/report/figures.py::figures_of_promise": "the contract's JSON, a key a line",
    "src/medborgarlofte/report/account.py::account_of": "the account's chapters, one a line",
    "src/medborgarlofte/report/entry.py::entry_of": "what is told of a promise, a field a line",
    "src/medborgarlofte/checks/rowreview.py::_see": "every row passes here: a call more costs a tenth",
    "benchmarks/kinds.py": "a table of kinds of promise",
}


MADE = "src/medborgarlofte/report/ready/"  # by Jinja, from the shipped templates


def written() -> Iterator[tuple[str, str]]:
    """The path and text of every file that we wrote; tests are tables, as long as what they specify."""
    paths: list[Path] = [
        ROOT / "dev.py",
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "benchmarks").rglob("*.py"),
        *(ROOT / "docs").rglob("*.py"),
    ]
    for path in sorted(paths):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(MADE):
            yield name, path.read_text(encoding="utf-8")


def too_large(name: str, text: str) -> Iterator[str]:
    """The file, if it is, and its functions that are."""
    if text.count("\n") > LINES_IN_A_FILE:
        yield name
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LINES_IN_A_FUNCTION:
                yield f"{name}::{node.name}"


LARGE = {large for name, text in written() for large in too_large(name, text)}


def test_only_what_has_a_reason_is_larger() -> None:
    assert sorted(LARGE - set(EXCEPTIONS)) == []


@pytest.mark.parametrize("exception", EXCEPTIONS)
def test_an_exception_is_still_needed(exception: str) -> None:
    assert exception in LARGE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = 1\n" * 250, []),
        ("x = 1\n" * 251, ["f.py"]),
        ("def f():\n" + "    x = 1\n" * 29, []),
        ("def f():\n" + "    x = 1\n" * 30, ["f.py::f"]),
        ("class C:\n    async def f(self):\n" + "        x = 1\n" * 30, ["f.py::f"]),
    ],
)
def test_the_size_that_is_too_large(text: str, found: list[str]) -> None:
    assert list(too_large("f.py", text)) == found
