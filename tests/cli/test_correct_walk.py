"""``lofte correct`` at the terminal: the questions of a row, with its answers as suggestions."""

from pathlib import Path

import pytest
from cli.strand import HEADER, logged, strand
from cli.talk import CTRL_C, Talk, in_a_terminal

FIRST = "2023-03-14,22:30,fotpatruller,2,Torget,,nykterhet,,Regn,,2023-03-15T07:00:00Z,k0000001"
OTHER = "2023-03-20,,moten,,,,,deltagare=45,,,2023-03-21T07:00:00Z,k0000002"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    strand(tmp_path, monkeypatch)
    file = tmp_path / "data/activities/2023-polisen.csv"
    file.write_text(f"{HEADER}{FIRST}\n{OTHER}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def talk(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Talk:
    return Talk(root, monkeypatch, capsys)


def test_the_old_answers_are_suggested_and_what_is_new_is_written(talk: Talk, root: Path) -> None:
    said = talk("correct k0000001", "", "", "15/3 8.15", "", "", "", "")
    assert said.code == 0
    assert logged(root)["2023-polisen.csv"][-1] == (
        "2023-03-15,08:15,fotpatruller,2,Torget,,nykterhet,,Regn,k0000001"
    )
    for prompt in (
        "Löfte (? = lista) [Fotpatruller]:",
        "När [tis 14 mars 2023 kl. 22.30]:",
        "Antal tillfällen [2]:",
        "Plats [Torget]:",
        "Inriktning (1 nykterhet) [nykterhet]:",
        "Anteckning [Regn]:",
    ):
        assert prompt in said.err
    assert said.out.startswith("Var k0000001: 2 tillfällen, tis 14 mars kl. 22.30, Torget, nykterhet, ”Regn”")
    assert "Sparad " in said.out


def test_enter_all_the_way_changes_nothing(talk: Talk, root: Path) -> None:
    before = logged(root)
    said = talk("correct k0000001", "", "", "", "", "", "", "")
    assert (said.code, "Inget ändras" in said.err) == (0, True)
    assert logged(root) == before


def test_taking_it_back_is_offered(talk: Talk, root: Path) -> None:
    said = talk("correct k0000001", "x", "t")
    assert "(Enter = ändra, t = ta tillbaka)" in said.err
    assert logged(root)["2023-polisen.csv"][-1] == "2023-03-14,,fotpatruller,0,,,,,,k0000001"


def test_without_an_id_the_latest_rows_are_shown_to_choose_among(talk: Talk, root: Path) -> None:
    said = talk("correct", "7", "kxxxxxxx", "1", "", "", "", "3", "", "")
    assert "  1 k0000002: 1 tillfälle, mån 20 mars, deltagare 45\n  2 k0000001: " in said.err
    assert "Det finns inget nummer 7." in said.err
    assert "Ingen rad har id kxxxxxxx." in said.err
    assert logged(root)["2023-polisen.csv"][-1] == "2023-03-20,,moten,3,,,,deltagare=45,,k0000002"


def test_another_promise_asks_for_what_that_one_has(talk: Talk, root: Path) -> None:
    said = talk("correct k0000001", "", "möten", "", "", "", "deltagare 12", "-")
    assert "Inriktning" not in said.err
    assert logged(root)["2023-polisen.csv"][-1] == (
        "2023-03-14,22:30,moten,2,Torget,,,deltagare=12,,k0000001"
    )


def test_a_row_is_corrected_to_one_day_only(talk: Talk, root: Path) -> None:
    said = talk("correct k0000001", "", "", "14/3, 15/3", "15/3", "", "", "", "")
    assert "En rad rättas till en annan rad: skriv en enda dag." in said.err
    assert len(logged(root)["2023-polisen.csv"]) == 3


def test_another_years_row_is_written_by_the_one_who_corrects(
    talk: Talk, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2024-03-01")
    talk("correct k0000001 --writer kommunen", "", "", "2024-02-14", "", "", "", "")
    assert logged(root)["2024-kommunen.csv"] == [
        "2024-02-14,,fotpatruller,2,Torget,polisen,nykterhet,,Regn,k0000001"
    ]


def test_the_end_of_the_input_saves_nothing(talk: Talk, root: Path) -> None:
    before = logged(root)
    assert talk("correct k0000001", "", "", "15/3").code == 2
    assert logged(root) == before


@pytest.mark.parametrize("answered", range(3))
def test_ctrl_c_saves_nothing_in_a_real_terminal(root: Path, answered: int) -> None:
    before = logged(root)
    code, screen = in_a_terminal(root, "correct k0000001", [*["", "", "15/3"][:answered], CTRL_C])
    assert (code, "\x1b" in screen) == (130, False)
    assert logged(root) == before
