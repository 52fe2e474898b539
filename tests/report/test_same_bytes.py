"""The same facts give the same bytes, wherever and by whomever the account is made."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from report.made import ROOT

NOTHING: Mapping[str, str] = {}
FILES = ("2023.md", "2023.html", "2023.json")


def made(
    home: Path, surroundings: Mapping[str, str] = NOTHING, python: str = sys.executable, umask: int = 0o022
) -> Mapping[str, bytes]:
    """The reports of a copy of the repository's data, made by a process of its own."""
    shutil.copytree(ROOT / "data", home / "data")
    shutil.copytree(ROOT / "templates", home / "templates")
    environment = {**os.environ, "LOFTE_TODAY": "2024-03-15", "PYTHONPATH": str(ROOT / "src"), **surroundings}
    code = "from medborgarlofte.cli.app import main; raise SystemExit(main())"
    for words in (["report", "2023"], ["report", "2023", "--format", "json"]):
        subprocess.run(
            [python, "-c", code, *words, "--data", str(home / "data")],
            check=True,
            capture_output=True,
            cwd=home,
            env=environment,
            umask=umask,
        )
    return {name: (home / "reports" / name).read_bytes() for name in FILES}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return made(tmp_path_factory.mktemp("usual"))


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "de_DE.UTF-8", "LANG": "sv_SE.UTF-8"},
        {"PYTHONHASHSEED": "1"},
        {"USER": "annan", "HOME": "/nonexistent", "LOFTE_WRITER": "kommunen", "COLUMNS": "20"},
    ],
    ids=["time zone", "plain locale", "German locale", "hash seed", "user"],
)
def test_the_surroundings_leave_no_trace(
    usual: Mapping[str, bytes], tmp_path: Path, surroundings: dict[str, str]
) -> None:
    assert made(tmp_path, surroundings) == usual


def test_the_folder_and_the_umask_leave_no_trace(usual: Mapping[str, bytes], tmp_path: Path) -> None:
    home = tmp_path / "en annan mapp" / "å"
    home.mkdir(parents=True)
    assert made(home, umask=0o077) == usual


def test_another_python_makes_the_same(usual: Mapping[str, bytes], tmp_path: Path) -> None:
    others = [name for name in ("python3.12", "python3.13", "python3.14") if shutil.which(name)]
    usable = [name for name in others if _has_what_it_takes(name)]
    if not usable:
        pytest.skip("another Python with typer, pydantic, yaml and jinja2 is missing: uv venv --python 3.13")
    assert made(tmp_path, python=usable[0]) == usual


def _has_what_it_takes(python: str) -> bool:
    return (
        subprocess.run(
            [python, "-c", "import typer, pydantic, yaml, jinja2"], check=False, capture_output=True
        ).returncode
        == 0
    )


def test_a_later_day_changes_nothing_of_a_window_that_is_over(
    usual: Mapping[str, bytes], tmp_path: Path
) -> None:
    assert made(tmp_path, {"LOFTE_TODAY": "2026-01-01"}) == usual
