"""Which problems are wanted, by code, family and file."""

from pathlib import Path

import pytest

from medborgarlofte.cli.selection import selection_of
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.domain.trouble import Trouble

CODES = ("F103", "P230", "A302", "A304", "A343", "I601")


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ([], [], CODES),
        (["A302"], [], ("A302",)),
        (["a302"], [], ("A302",)),
        (["A3"], [], ("A302", "A304", "A343")),
        (["A"], ["A34"], ("A302", "A304")),
        (["A3xx", "F1xx"], [], ("F103", "A302", "A304", "A343")),
        (["A302,P"], [], ("P230", "A302")),
        ([], ["A", "I601"], ("F103", "P230")),
    ],
)
def test_codes_and_families_are_taken_and_left(
    select: list[str], ignore: list[str], wanted: tuple[str, ...]
) -> None:
    selection = selection_of(select, ignore, [], Path("data"))
    assert tuple(code for code in CODES if selection.has(problem(code, Place("data/x.csv")))) == wanted


@pytest.mark.parametrize(
    ("word", "said"), [("AA302", "Koden AA302 finns inte. Menade du A302?"), ("QQQ", "Koden QQQ finns inte.")]
)
def test_a_code_that_does_not_exist_is_told(word: str, said: str) -> None:
    with pytest.raises(WrongWords) as caught:
        selection_of([word], [], [], Path("data"))
    assert str(caught.value) == said


def test_paths_narrow_to_files_and_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("data/activities/2023-polisen.csv", "data/promises.yaml", "README.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path / "data")
    files = ("data/promises.yaml", "data/activities/2023-polisen.csv", "data/activities/2024-polisen.csv")

    def shown(*paths: str) -> tuple[str, ...]:
        selection = selection_of([], [], [Path(path) for path in paths], Path())
        return tuple(file for file in files if selection.has(problem("F103", Place(file))))

    assert shown() == files
    assert shown("activities") == files[1:]
    assert shown(str(tmp_path / "data")) == files
    assert shown("promises.yaml", "activities/2023-polisen.csv") == files[:2]
    assert shown("../README.md") == ()


def test_a_path_that_does_not_exist_is_told() -> None:
    with pytest.raises(Trouble) as caught:
        selection_of([], [], [Path("finns-inte")], Path("data"))
    assert caught.value.kind == "no_file"
