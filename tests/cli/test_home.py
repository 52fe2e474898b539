"""``lofte`` alone: how it stands, and the next step."""

from pathlib import Path

import pytest
from cli.strand import HEADER, Run, strand

ROWS = "".join(
    f"2023-03-{day:02},,fotpatruller,2,,,,,,,2023-04-01T07:00:00Z,k00000{day:02}\n" for day in range(1, 32)
)


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return strand(tmp_path, monkeypatch)


def test_it_is_five_lines_at_most(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data/activities/2023-polisen.csv").write_text(
        HEADER + ROWS.partition("\n")[0] + "\n", encoding="utf-8"
    )
    assert lofte() == 0
    assert capsys.readouterr().out.splitlines() == [
        "Strand, Medborgarlöften 2023–2024: 2023, till och med 22 augusti 2023.",
        "3 löften: 2 utan uppgifter och 1 ligger efter.",
        "Ligger efter: Fotpatruller (2 av 40).",
        "Utan uppgifter: Möten för föräldrar.",
        "Nästa steg: lofte log fotpatruller",
    ]


def test_what_cannot_be_read_comes_first(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data/activities/2023-polisen.csv").write_text(f"{HEADER}x\n", encoding="utf-8")
    assert lofte() == 0
    assert capsys.readouterr().out.endswith("Nästa steg: lofte check – 1 rad kan inte läsas\n")


def test_a_year_that_is_over_is_judged_and_then_accounted_for(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROWS, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-02-01")
    assert lofte() == 0
    assert capsys.readouterr().out.endswith("Nästa steg: lofte assess 2023 – 2 löften är obedömda\n")
    lofte("assess", "moten", "2023", "pågår", "--why", "x", "--by", "X")
    capsys.readouterr()
    assert lofte() == 0
    assert capsys.readouterr().out.endswith("Nästa steg: lofte assess 2023 – 1 löfte är obedömt\n")
    lofte("assess", "hemligt", "2023", "pågår", "--why", "x", "--by", "X")
    capsys.readouterr()
    assert lofte() == 0
    assert capsys.readouterr().out.endswith("Nästa steg: lofte report 2023\n")


def test_a_long_list_is_cut_short(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "data/promises.yaml").open("a", encoding="utf-8") as file:
        for number in range(4):
            file.write(f"  - id: ny-{number}\n    title: Ny {number}\n    text: Ny.\n    lead: [polisen]\n")
    assert lofte() == 0
    assert "Utan uppgifter: Fotpatruller, Möten för föräldrar, Ny 0 och 3 till." in capsys.readouterr().out


def test_a_shortfall_that_nobody_has_explained_comes_before_the_account(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = "2023-03-03,,fotpatruller,20,,,,,,,2023-04-01T07:00:00Z,k0000003\n"
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + row, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-02-01")
    assert lofte() == 0
    assert capsys.readouterr().out.endswith(
        "Nästa steg: lofte assess 2023 – 2 löften är obedömda och 1 avvikelse är oförklarad\n"
    )
