from pathlib import Path

import pytest

from medborgarlofte.cli.app import run

ROW = "2023-03-15,,kontroller,1,Torget,,,,{note},,2023-03-15T18:02:11Z,k7q3fd2m\n"
HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "activities").mkdir(parents=True)
    (folder / "promises.yaml").write_text("format: 1\n", encoding="utf-8")
    (folder / "activities/2023-polisen.csv").write_text(
        HEADER + ROW.format(note="ring Anna"), encoding="utf-8"
    )
    return folder


def test_a_note_is_emptied_and_what_remains_in_history_is_told(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["redact", "k7q3fd2m", "--data", str(data)]) == 0
    assert (data / "activities/2023-polisen.csv").read_text(encoding="utf-8") == HEADER + ROW.format(note="")
    told = capsys.readouterr().out
    assert "data/activities/2023-polisen.csv:2" in told
    assert "historik" in told
    assert "Anna" not in told


@pytest.mark.parametrize("row_id", ["k7q3fd2x", "k7", "K7Q3FD2M"])
def test_an_id_that_no_row_has_changes_nothing(
    data: Path, row_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (data / "activities/2023-polisen.csv").read_bytes()
    assert run(["redact", row_id, "--data", str(data)]) == 2
    assert (data / "activities/2023-polisen.csv").read_bytes() == before
    assert row_id in capsys.readouterr().err


def test_a_row_without_a_note_is_told_and_left_as_it_is(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = data / "activities/2023-polisen.csv"
    path.write_text(HEADER + ROW.format(note=""), encoding="utf-8")
    before = path.read_bytes()
    assert run(["redact", "k7q3fd2m", "--data", str(data)]) == 0
    told = capsys.readouterr().out
    assert (
        "Raden k7q3fd2m har ingen anteckning, så inget är ändrat   (data/activities/2023-polisen.csv:2)"
        in told
    )
    assert "tömd" not in told
    assert path.read_bytes() == before
