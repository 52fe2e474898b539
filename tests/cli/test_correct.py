"""``lofte correct``: a new row in the place of an old one, which stays."""

import json
from pathlib import Path

import pytest
from cli.strand import HEADER, Run, logged, strand

FIRST = "2023-03-14,22:30,fotpatruller,2,Torget,,nykterhet,,Regn,,2023-03-15T07:00:00Z,k0000001"
OTHER = "2023-03-20,,moten,,,,,deltagare=45,,,2023-03-21T07:00:00Z,k0000002"


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    folder = tmp_path / "data/activities"
    (folder / "2023-polisen.csv").write_text(f"{HEADER}{FIRST}\n", encoding="utf-8")
    (folder / "2023-kommunen.csv").write_text(f"{HEADER}{OTHER}\n", encoding="utf-8")
    return run


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("--count 3", "2023-03-14,22:30,fotpatruller,3,Torget,,nykterhet,,Regn,k0000001"),
        ("-d 15/3", "2023-03-15,22:30,fotpatruller,2,Torget,,nykterhet,,Regn,k0000001"),
        ("-d mars", "2023-03,,fotpatruller,2,Torget,,nykterhet,,Regn,k0000001"),
        ("-t 8.15", "2023-03-14,08:15,fotpatruller,2,Torget,,nykterhet,,Regn,k0000001"),
        ("--party kommunen", "2023-03-14,22:30,fotpatruller,2,Torget,kommunen,nykterhet,,Regn,k0000001"),
    ],
)
def test_a_new_row_says_what_is_different_and_the_old_one_stays(
    lofte: Run, tmp_path: Path, words: str, row: str
) -> None:
    assert lofte("correct", "k0000001", *words.split()) == 0
    assert logged(tmp_path)["2023-polisen.csv"] == [FIRST.rsplit(",", 2)[0], row]


@pytest.mark.parametrize("option", ["--time", "--place", "--note"])
def test_an_empty_value_empties_the_cell(lofte: Run, tmp_path: Path, option: str) -> None:
    column = {"--time": 1, "--place": 4, "--note": 8}[option]
    assert lofte("correct", "k0000001", option, "") == 0
    assert logged(tmp_path)["2023-polisen.csv"][-1].split(",")[column] == ""


def test_old_and_new_are_shown(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("correct", "k0000001", "--count", "3", "--place", "", "--note", "Sol") == 0
    old, new, standing = capsys.readouterr().out.splitlines()
    assert old == (
        "Var k0000001: 2 tillfällen, tis 14 mars kl. 22.30, Torget, nykterhet, ”Regn”"
        "   (data/activities/2023-polisen.csv:2)"
    )
    assert new.endswith(
        ": 3 tillfällen, tis 14 mars kl. 22.30, nykterhet, ”Sol”   (data/activities/2023-polisen.csv:3)"
    )
    assert standing.startswith("3 av 40; ")


def test_another_year_goes_into_that_years_file(
    lofte: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2024-02-01")
    assert lofte("correct", "k0000001", "-d", "2024-01-14") == 0
    assert logged(tmp_path)["2024-polisen.csv"] == [
        "2024-01-14,22:30,fotpatruller,2,Torget,,nykterhet,,Regn,k0000001"
    ]


@pytest.mark.parametrize("named", ["option", "environment"])
def test_another_writer_writes_in_its_own_file_and_leaves_who_did_it(
    lofte: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    if named == "environment":
        monkeypatch.setenv("LOFTE_WRITER", "kommunen")
    more = ("--writer", "kommunen") if named == "option" else ()
    assert lofte("correct", "k0000001", "--count", "3", *more) == 0
    assert logged(tmp_path)["2023-kommunen.csv"][-1] == (
        "2023-03-14,22:30,fotpatruller,3,Torget,polisen,nykterhet,,Regn,k0000001"
    )


def test_another_promise_shows_both_standings(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("correct", "k0000002", "--promise", "fotp", "--result", "deltagare=1") == 2
    capsys.readouterr()
    assert lofte("correct", "k0000001", "--promise", "möten", "--tag", "") == 0
    said = capsys.readouterr().out
    assert "Fotpatruller: " in said
    assert "Möten för föräldrar: 3 tillfällen" in said
    assert logged(tmp_path)["2023-polisen.csv"][-1] == "2023-03-14,22:30,moten,2,Torget,,,,Regn,k0000001"


def test_a_row_is_taken_back_and_nothing_of_it_is_told_again(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("correct", "k0000001", "--withdraw") == 0
    assert logged(tmp_path)["2023-polisen.csv"][-1] == "2023-03-14,,fotpatruller,0,,,,,,k0000001"
    said = capsys.readouterr().out
    assert "raden k0000001 är återtagen och räknas inte längre" in said
    assert "inga uppgifter" in said


def test_what_was_taken_back_can_be_given_again(lofte: Run, tmp_path: Path) -> None:
    lofte("correct", "k0000001", "--withdraw")
    taken = (tmp_path / "data/activities/2023-polisen.csv").read_text(encoding="utf-8").strip()[-8:]
    assert lofte("correct", taken, "--count", "4") == 0
    assert logged(tmp_path)["2023-polisen.csv"][-1] == (
        f"2023-03-14,22:30,fotpatruller,4,Torget,,nykterhet,,Regn,{taken}"
    )


def test_a_correction_is_corrected_and_the_corrected_row_points_on(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lofte("correct", "k0000001", "--count", "3")
    second = (tmp_path / "data/activities/2023-polisen.csv").read_text(encoding="utf-8").strip()[-8:]
    assert lofte("correct", "k0000001", "--count", "4") == 2
    assert f"Rätta den som gäller: lofte correct {second}" in capsys.readouterr().err
    assert lofte("correct", second, "--count", "4") == 0
    assert "4 av 40" in capsys.readouterr().out


def test_of_two_corrections_of_one_row_the_one_that_holds_is_pointed_out(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "data/activities/2023-polisen.csv").open("a", encoding="utf-8") as file:
        for number in (3, 4):
            file.write(
                f"2023-03-14,,fotpatruller,{number},,,,,,k0000001,2023-03-1{number}T07:00:00Z,k000000{number}\n"
            )
    assert lofte("correct", "k0000003", "--count", "5") == 2
    assert "Rätta den som gäller: lofte correct k0000004" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("correct", "Skriv till exempel: lofte correct k7q3fd2m --count 3"),
        ("correct k0000001", "Skriv till exempel: lofte correct k0000001 --count 3"),
        ("correct k0000009 --count 3", "Ingen rad har id k0000009. Menade du k0000001 eller k0000002?"),
        ("correct k0000001 -d 30/2", "februari 2023 har 28 dagar"),
        ("correct k0000001 -t 25.00", "det finns inget sådant klockslag"),
        ("correct k0000001 -d 2022-12-31", "börjar 2023-01-01"),
        ("correct k0000001 --promise hemligt", "loggas inte"),
        ("correct k0000001 --count 3 --writer tullen", "Parten tullen finns inte"),
    ],
)
def test_wrong_words_save_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    before = logged(tmp_path)
    assert lofte(*words.split()) == 2
    assert said in capsys.readouterr().err
    assert logged(tmp_path) == before


def test_what_is_so_already_is_told_and_not_written(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = logged(tmp_path)
    assert lofte("correct", "k0000001", "--count", "2") == 0
    assert "Inget ändras" in capsys.readouterr().err
    assert logged(tmp_path) == before


def test_a_preview_saves_nothing(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = logged(tmp_path)
    assert lofte("correct", "k0000001", "--count", "3", "-n") == 0
    assert "Skulle sparas " in capsys.readouterr().out
    assert logged(tmp_path) == before


def test_json_tells_the_new_row(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("correct", "k0000001", "--count", "3", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["rows"][0]["corrects"], told["rows"][0]["count"]) == ("k0000001", "3")


@pytest.fixture
def imported(lofte: Run, tmp_path: Path) -> str:
    """The id of a row of an import that wrote in two files, one of whose rows has been corrected since."""
    rows = "Datum;Löfte;Antal\n1/3;fotpatruller;1\n2/3;fotpatruller;2\n3/3;möten;3\n"
    (tmp_path / "blad.csv").write_text(rows, encoding="utf-8")
    lofte("import", "blad.csv")
    lines = (tmp_path / "data/activities/2023-polisen.csv").read_text(encoding="utf-8").splitlines()
    lofte("correct", lines[-1][-8:], "--count", "9")
    return lines[-2][-8:]


def test_a_whole_import_is_taken_back(lofte: Run, tmp_path: Path, imported: str) -> None:
    assert lofte("correct", imported, "--batch", "--withdraw") == 0
    rows = logged(tmp_path)
    assert [one for one in rows["2023-polisen.csv"] if ",0,,,,,," in one] == [
        f"2023-03-0{day},,fotpatruller,0,,,,,,{row_id}"
        for day, row_id in zip(
            (1, 2), [one.split(",")[-1] for one in rows["2023-polisen.csv"][-2:]], strict=True
        )
    ]
    assert rows["2023-kommunen.csv"][-1].startswith("2023-03-03,,moten,0,")
    assert rows["2023-kommunen.csv"][0] == OTHER.rsplit(",", 2)[0]


def test_a_whole_import_is_changed(lofte: Run, tmp_path: Path, imported: str) -> None:
    assert lofte("correct", imported, "--batch", "--place", "Torget") == 0
    new = [one.split(",") for rows in logged(tmp_path).values() for one in rows]
    moved = [(one[2], one[3]) for one in new if one[4] == "Torget" and one[9]]
    assert sorted(moved) == [("fotpatruller", "1"), ("fotpatruller", "9"), ("moten", "3")]
