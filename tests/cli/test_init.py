"""A new data repository has all that it needs, and nothing that was there is lost."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from medborgarlofte.cli.app import run

NEW = {
    ".gitattributes",
    ".github/workflows/lofte.yml",
    ".gitignore",
    ".gitlab-ci.yml",
    ".pre-commit-config.yaml",
    "README.md",
    "data/activities/.gitkeep",
    "data/assessments/.gitkeep",
    "data/promises.yaml",
    "data/publications/.gitkeep",
    "schema/promises.schema.json",
    "templates/README.md",
}


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def laid_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new folder, as on a day in 2026."""
    monkeypatch.setenv("LOFTE_TODAY", "2026-11-24")
    assert run(["init", str(tmp_path / "ny")]) == 0
    capsys.readouterr()
    return tmp_path / "ny"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_everything_is_laid_out_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "en" / "ny")]) == 0
    out, err = capsys.readouterr()
    assert files_in(tmp_path / "en" / "ny") == NEW
    assert {line.removeprefix("Ny: ") for line in out.splitlines()} == NEW
    assert err == "Nästa steg: skriv era löften i data/promises.yaml och kör lofte check.\n"


def test_nothing_is_overwritten_and_what_was_left_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("README.md").write_text("vår", encoding="utf-8")
    Path("data").mkdir()
    Path("data/promises.yaml").symlink_to("annan.yaml")
    assert run(["init"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert {line for line in told if not line.startswith("Ny: ")} == {
        "Fanns redan, lämnad som den är: README.md",
        "Fanns redan, lämnad som den är: data/promises.yaml",
    }
    assert text_of(Path("README.md")) == "vår"
    assert not Path("data/annan.yaml").exists()


def test_a_second_time_changes_nothing(laid_out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {name: (laid_out / name).read_bytes() for name in NEW}
    assert run(["init", str(laid_out)]) == 0
    assert "Ny: " not in capsys.readouterr().out
    assert {name: (laid_out / name).read_bytes() for name in NEW} == before


def test_a_file_in_the_way_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").write_text("i vägen", encoding="utf-8")
    assert run(["init", str(tmp_path)]) == 3
    assert capsys.readouterr().err == "Det gick inte att skriva i data/promises.yaml; inget är ändrat.\n"


def test_the_year_and_the_version_are_filled_in_and_nothing_else_is_left_open(laid_out: Path) -> None:
    assert "start: 2026" in text_of(laid_out / "data/promises.yaml")
    for name in NEW - {"schema/promises.schema.json", "templates/README.md"}:
        assert not re.search(r"(?<!\$)\{\w+\}", text_of(laid_out / name)), name


def test_the_example_passes_check(laid_out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--data", str(laid_out / "data"), "check", "--strict"]) == 0
    assert capsys.readouterr().out == "Inga fel: 3 löften, 0 aktiviteter, 0 bedömningar.\n"


def test_the_editor_is_told_where_the_schema_is(laid_out: Path) -> None:
    first = text_of(laid_out / "data/promises.yaml").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../schema/promises.schema.json"
    assert (laid_out / "data" / first.partition("=")[2]).is_file()


def test_the_workflow_has_the_least_rights_and_reads_no_word_of_a_stranger_as_code(laid_out: Path) -> None:
    workflow = yaml.safe_load(text_of(laid_out / ".github/workflows/lofte.yml"))
    assert workflow["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["check"]["steps"]
    assert steps[0]["with"]["persist-credentials"] is False
    assert not [step for step in steps if "${{" in step.get("run", "")]
    assert any("lofte check --base" in step.get("run", "") for step in steps)


@pytest.mark.parametrize("name", [".gitlab-ci.yml", ".pre-commit-config.yaml", "data/promises.yaml"])
def test_what_is_yaml_can_be_read(laid_out: Path, name: str) -> None:
    assert isinstance(yaml.safe_load(text_of(laid_out / name)), dict)


def test_git_ignores_torn_rows_and_keeps_line_ends(laid_out: Path) -> None:
    assert "*.torn" in text_of(laid_out / ".gitignore").splitlines()
    assert "data/** text eol=lf" in text_of(laid_out / ".gitattributes").splitlines()


def test_it_works_from_a_zip_as_from_a_wheel(tmp_path: Path) -> None:
    """What is laid out is read as data of the package, wherever the package lies."""
    import zipfile

    import medborgarlofte

    package = Path(medborgarlofte.__file__).parent
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as archive:
        for path in package.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, path.relative_to(package.parent))
    script = "import sys; from medborgarlofte.cli.app import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "package.zip"), "LOFTE_TODAY": "2026-11-24"}
    done = subprocess.run(
        [sys.executable, "-c", script, "init", str(tmp_path / "ny")], check=False, env=environment
    )
    assert done.returncode == 0
    assert files_in(tmp_path / "ny") == NEW
