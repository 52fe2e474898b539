"""``lofte export``: open data, while nothing in the folder is an error."""

from pathlib import Path

import pytest
from cli.strand import HEADER, Run, strand

FILES = [
    "activities.csv",
    "aktiviteter-excel.csv",
    "corrections.csv",
    "datapackage.json",
    "figures.csv",
    "promises.csv",
    "verdicts.csv",
]


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    row = "2023-03-14,22:30,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2m\n"
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + row, encoding="utf-8")
    return run


def test_every_file_is_written_and_named(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("export", "ut/data") == 0
    assert sorted(file.name for file in (tmp_path / "ut/data").iterdir()) == FILES
    assert sorted(capsys.readouterr().out.split()) == [f"ut/data/{name}" for name in FILES]


def test_the_figures_are_those_of_the_day_asked_for(lofte: Run, tmp_path: Path) -> None:
    assert lofte("export", "ut", "--as-of", "2023-03-01") == 0
    rows = (tmp_path / "ut/figures.csv").read_text(encoding="utf-8").splitlines()
    (patrols,) = [row for row in rows if row.startswith("strand,fotpatruller,2023,")]
    assert patrols.split(",")[5] == "2023-03-01"
    assert patrols.split(",")[9] == ""  # nothing had been done by then


def test_while_there_is_an_error_nothing_is_written(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "data/activities/2023-polisen.csv").open("a", encoding="utf-8") as file:
        file.write("2023-02-30,,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2n\n")
    assert lofte("export", "ut") == 1
    assert not (tmp_path / "ut").exists()
    assert (
        capsys.readouterr().err == "Inget skrevs: det finns 1 fel i datamappen. Se vilka med lofte check.\n"
    )


def test_open_data_are_never_put_among_the_data(lofte: Run, tmp_path: Path) -> None:
    assert lofte("export", "data/ut") == 2
    assert not (tmp_path / "data/ut").exists()
