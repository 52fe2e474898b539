"""``lofte publish``: what the account said on the day that it was published."""

import json
from pathlib import Path

import pytest
from cli.strand import HEADER, Run, strand

ROW = "2023-03-14,22:30,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2m\n"
WORDS = ("publish", "2023", "--channel", "Kommunens webbplats")


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROW, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-02-01")
    return run


def records(root: Path) -> list[Path]:
    return sorted((root / "data/publications").glob("*.json"))


def test_the_record_holds_what_the_contract_says(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte(*WORDS, "--address", "https://strand.example/2023", "--by", "Kommunpolis") == 0
    (path,) = records(tmp_path)
    assert capsys.readouterr().out == f"data/publications/{path.name}\n"
    told = json.loads(path.read_text(encoding="utf-8"))
    assert {key: told[key] for key in ("format", "window", "date", "channel", "address", "by")} == {
        "format": 1,
        "window": "2023",
        "date": "2024-02-01",
        "channel": "Kommunens webbplats",
        "address": "https://strand.example/2023",
        "by": "Kommunpolis",
    }
    assert told["digest"] == told["account"]["digest"]


def test_check_and_report_agree_with_the_record(lofte: Run, tmp_path: Path) -> None:
    lofte("report", "2023")
    lofte(*WORDS)
    assert lofte("check") == 0
    assert lofte("report", "2023", "--check") == 0
    assert lofte("report", "2023", "--format", "json") == 0
    (path,) = records(tmp_path)
    account = json.loads((tmp_path / "reports/2023.json").read_text(encoding="utf-8"))
    assert account == json.loads(path.read_text(encoding="utf-8"))["account"]


def test_a_correction_afterwards_is_told_in_the_account(lofte: Run, tmp_path: Path) -> None:
    lofte(*WORDS)
    assert lofte("correct", "k7q3fd2m", "--count", "3", "--note", "Tre, inte två") == 0
    assert lofte("report", "2023") == 0
    text = (tmp_path / "reports/2023.md").read_text(encoding="utf-8")
    assert "Rättelser sedan publiceringen" in text
    assert "”Tre, inte två”" in text


def test_each_publication_has_a_file_of_its_own(lofte: Run, tmp_path: Path) -> None:
    lofte(*WORDS)
    lofte(*WORDS)
    assert len(records(tmp_path)) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["publish", "2023"], "--channel"),
        ([*WORDS, "--address", "http://strand.example"], "https://"),
        ([*WORDS, "--by", "anna@strand.example"], "Personuppgifter"),
        (["publish", "2031", "--channel", "x"], "2031"),
    ],
)
def test_what_cannot_be_recorded_is_told(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert lofte(*words) == 2
    assert said in capsys.readouterr().err
    assert records(tmp_path) == []


def test_while_there_is_an_error_nothing_is_recorded(lofte: Run, tmp_path: Path) -> None:
    with (tmp_path / "data/activities/2023-polisen.csv").open("a", encoding="utf-8") as file:
        file.write("2023-02-30,,fotpatruller,2,Torget,,,,,,2023-03-15T08:00:00Z,k7q3fd2n\n")
    assert lofte(*WORDS) == 1
    assert records(tmp_path) == []
