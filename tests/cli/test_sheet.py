"""``lofte sheet``: a form that colleagues fill in and ``lofte import`` reads back."""

import sys
from pathlib import Path

import pytest
from cli.strand import Run, logged, strand
from openpyxl import load_workbook


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return strand(tmp_path, monkeypatch)


def test_a_form_is_made_filled_in_and_read_back(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("sheet") == 0
    assert capsys.readouterr().out == "Ny: aktiviteter.xlsx\n"
    book = load_workbook(tmp_path / "aktiviteter.xlsx")
    book["Aktiviteter"].append(
        ["14/3", "22.30", "Fotpatruller", "2", "Torget", "Polisen", "Nykterhet", None, "Lugnt"]
    )
    book.save(tmp_path / "ifyllt.xlsx")
    assert lofte("import", "ifyllt.xlsx") == 0
    assert logged(tmp_path) == {
        "2023-polisen.csv": ["2023-03-14,22:30,fotpatruller,2,Torget,polisen,nykterhet,,Lugnt,"]
    }


def test_a_form_that_is_there_is_never_overwritten(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mars.xlsx").write_bytes(b"ifyllt")
    assert lofte("sheet", "mars.xlsx") == 2
    assert (tmp_path / "mars.xlsx").read_bytes() == b"ifyllt"
    assert "Filen mars.xlsx finns redan, kanske ifylld." in capsys.readouterr().err


def test_a_form_is_an_excel_file(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("sheet", "mars.csv") == 2
    assert "ska sluta på .xlsx" in capsys.readouterr().err


def test_without_openpyxl_a_sentence_says_how_to_get_it(
    lofte: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lofte("sheet")
    monkeypatch.setitem(sys.modules, "openpyxl", None)  # as Python marks what cannot be imported
    capsys.readouterr()
    assert lofte("import", "aktiviteter.xlsx") == 3
    assert lofte("sheet", "ny.xlsx") == 3
    assert (
        capsys.readouterr().err == 'Kalkylblad behöver ett tillägg: pip install "medborgarlofte[excel]"\n' * 2
    )


def test_a_folder_without_a_readable_agreement_has_no_form(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data/promises.yaml").write_text("format: 1\n", encoding="utf-8")
    assert lofte("sheet") == 1
    assert "Se vad som är fel med lofte check." in capsys.readouterr().err
