"""The data folder is found as it is named: after the command, before it, by LOFTE_DATA, or upwards."""

from pathlib import Path

import pytest
import typer

from medborgarlofte.cli import app
from medborgarlofte.cli.options import DataFolder, named_folder


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str | None]]:
    """What a command is given, run as ``check``."""
    given: list[tuple[Path, str | None]] = []

    def check(context: typer.Context, data: DataFolder) -> None:
        """Se mappen."""
        given.append((data, named_folder(context)))

    monkeypatch.setattr("medborgarlofte.cli.check.check", check)
    monkeypatch.delenv("LOFTE_DATA", raising=False)
    return given


def folder(path: Path) -> Path:
    path.mkdir(parents=True)
    (path / "promises.yaml").touch()
    return path


def test_the_nearest_naming_wins(
    seen: list[tuple[Path, str | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    after, before, surroundings, near = (folder(tmp_path / name) for name in ("a", "b", "c", "hem/data"))
    inside = tmp_path / "hem" / "djupt" / "in"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    assert app.run(["check"]) == 0
    monkeypatch.setenv("LOFTE_DATA", str(surroundings))
    assert app.run(["check"]) == 0
    assert app.run(["--data", str(before), "check"]) == 0
    assert app.run(["--data", str(before), "check", "--data", str(after)]) == 0
    assert seen == [
        (near, None),
        (surroundings, str(surroundings)),
        (before, str(before)),
        (after, str(after)),
    ]


@pytest.mark.parametrize(
    "words", [["check"], ["check", "--data", "finns-inte"], ["--data", "finns-inte", "check"]]
)
def test_no_folder_is_told_with_what_to_do(
    seen: list[tuple[Path, str | None]],
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert app.run(words) == 3
    err = capsys.readouterr().err
    assert err.startswith("Hittar ingen datamapp")
    assert "lofte init" in err
    assert len(err.splitlines()) == 1
    assert seen == []
