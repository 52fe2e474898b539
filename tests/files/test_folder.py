import os
from pathlib import Path

import pytest
from files.folders import ACTIVITIES, PROMISES, folder

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.folder import bytes_of, data_folder, files_in

GOOD = (
    *("promises.yaml", "promises-2025-2026.yaml", "activities/2023-polisen.csv"),
    *("activities/2023-polisen.norr.csv", "assessments/2024-strömstads-kommun.csv".replace("ö", "o")),
    "publications/2023-T1-k7q3fd2m.json",
)


def test_the_folder_is_found_from_anywhere_below_the_one_around_it(tmp_path: Path) -> None:
    data = folder(tmp_path, {"activities/2023-polisen.csv": ""})
    (tmp_path / "reports" / "old").mkdir(parents=True)
    for start in (tmp_path, tmp_path / "reports" / "old", data / "activities"):
        assert data_folder(start, None) == data


def test_the_folder_may_be_given(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert data_folder(tmp_path, other) == other
    assert data_folder(tmp_path, other / ".." / "other") == other


@pytest.mark.parametrize("given", [None, Path("nowhere")])
def test_a_missing_folder_is_trouble(tmp_path: Path, given: Path | None) -> None:
    with pytest.raises(Trouble) as told:
        data_folder(tmp_path, tmp_path / given if given else None)
    assert told.value.kind == "no_folder"
    assert str(tmp_path) in told.value.facts["folder"]


def test_what_belongs_is_sorted_by_what_it_holds(tmp_path: Path) -> None:
    names, problems = files_in(folder(tmp_path, dict.fromkeys(GOOD, "")))
    assert problems == ()
    assert names.agreements == ("promises-2025-2026.yaml", "promises.yaml")
    assert names.activities == ("activities/2023-polisen.csv", "activities/2023-polisen.norr.csv")
    assert names.assessments == ("assessments/2024-stromstads-kommun.csv",)
    assert names.publications == ("publications/2023-T1-k7q3fd2m.json",)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("activities/polisen.csv", "F120"),
        ("activities/2023.csv", "F120"),
        ("activities/23-polisen.csv", "F120"),
        ("activities/0023-polisen.csv", "F120"),
        ("activities/2023-Polisen.csv", "F120"),
        ("activities/2023-polisen..csv", "F120"),
        ("activities/2023-polisen kopia.csv", "F120"),
        ("activities/²023-polisen.csv", "F120"),
        ("assessments/2023-.csv", "F120"),
        ("promises_2025.yaml", "F120"),
        ("promises-.yaml", "F120"),
        ("publications/2023_k7q3fd2m.json", "F120"),
        ("promises.yml", "F121"),
        ("activities/2023-polisen.xlsx", "F121"),
        ("activities/2023-polisen.csv.bak", "F121"),
        ("activities/norr/2023-polisen.csv", "F121"),
        ("notes.txt", "F121"),
        ("old/promises.yaml", "F121"),
        ("activities", "F121"),
    ],
)
def test_what_does_not_belong_is_told(tmp_path: Path, name: str, code: str) -> None:
    names, (problem,) = files_in(folder(tmp_path, {name: ""}))
    assert problem.code == code
    assert f"data/{name}".startswith(problem.place.file)
    assert problem.place.line == 0
    assert names == (("promises.yaml",), (), (), ())


@pytest.mark.parametrize(
    "name",
    ["activities/2023-polisen.csv.torn", "activities/.gitkeep", "README.md", "readme", ".hidden/x.csv"],
)
def test_what_is_never_read_is_left_in_peace(tmp_path: Path, name: str) -> None:
    assert files_in(folder(tmp_path, {name: ""}))[1] == ()


def test_a_folder_without_promises_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    _, (problem,) = files_in(tmp_path / "data")
    assert (problem.code, problem.place.file) == ("F126", "data/promises.yaml")


def test_symbolic_links_are_told_and_not_followed(tmp_path: Path) -> None:
    data = folder(tmp_path, {})
    (tmp_path / "secret.csv").write_text("x", encoding="utf-8")
    (data / "activities").mkdir()
    (data / "activities" / "2023-polisen.csv").symlink_to(tmp_path / "secret.csv")
    (data / "assessments").symlink_to(tmp_path)
    names, problems = files_in(data)
    assert [(one.code, one.place.file) for one in problems] == [
        ("F122", "data/assessments"),
        ("F122", "data/activities/2023-polisen.csv"),
    ]
    assert (names.activities, names.assessments) == ((), ())


def test_a_data_folder_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "data").symlink_to(folder(tmp_path / "elsewhere", {ACTIVITIES: ""}))
    names, problems = files_in(data_folder(tmp_path, None))
    assert (names.activities, problems) == ((ACTIVITIES,), ())


def test_a_pipe_that_is_named_as_a_file_is_told_and_never_opened(tmp_path: Path) -> None:
    data = folder(tmp_path, {})
    (data / "activities").mkdir()
    os.mkfifo(data / "activities" / "2023-polisen.csv")
    names, (problem,) = files_in(data)
    assert (problem.code, problem.fact("reason")) == ("F125", "not_a_file")
    assert names.activities == ()


def test_a_name_that_is_no_text_is_told_in_text(tmp_path: Path) -> None:
    data = folder(tmp_path, {})
    (Path(os.fsdecode(os.fsencode(data) + b"/\xe5.yaml"))).write_text("", encoding="utf-8")
    _, (problem,) = files_in(data)
    assert problem.place.file.encode() == b"data/?.yaml"


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    too_long = tmp_path / ("d" * 300)
    names, (problem, *_) = files_in(too_long)
    assert (problem.code, problem.place.file, problem.fact("reason")) == (
        "F125",
        too_long.name,
        "ENAMETOOLONG",
    )
    assert names == ((), (), (), ())


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    data = folder(tmp_path, {})
    told = bytes_of(data, "activities/2023-polisen.csv")
    assert not isinstance(told, bytes)
    assert (told.code, told.place.file, told.fact("reason")) == (
        "F125",
        "data/activities/2023-polisen.csv",
        "ENOENT",
    )
    assert bytes_of(data, "promises.yaml") == PROMISES.encode()
