"""``lofte import``: a colleague's sheet becomes rows, all of them or none."""

from pathlib import Path

import pytest
from cli.strand import HEADER, Run, logged, strand

SHEET = """Datum;Tid;Löfte;Antal;Plats;Namn
14/3;22.30;Fotpatruller;2;Stortorget;Kalle Karlsson
mars;;möten för föräldrar;ca 3;;Lisa Larsson
14/3 2023;22.30;fotpatruller;2;Torget;Kalle Karlsson
"""
ROWS = {
    "2023-kommunen.csv": ["2023-03,,moten,~3,,,,,,"],
    "2023-polisen.csv": ["2023-03-14,22:30,fotpatruller,2,Torget,,,,,"] * 2,
}


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    (tmp_path / "blad.csv").write_bytes(SHEET.encode("cp1252"))
    return strand(tmp_path, monkeypatch)


def test_rows_are_written_by_year_and_writer(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("import", "blad.csv") == 0
    assert logged(tmp_path) == ROWS
    said, beside = capsys.readouterr()
    assert "Läses: Datum → date (datum), Tid → time (klockslag), Löfte → promise (löfte)" in said
    assert "Läses inte: ”Namn” (gäller personer)" in said
    assert "Sparade 2 rader i data/activities/2023-polisen.csv:2–3" in said
    assert "Sparade 1 rad i data/activities/2023-kommunen.csv:2\n" in said
    assert "--batch --withdraw" in beside
    assert "Karlsson" not in said + beside


def test_the_same_file_again_adds_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lofte("import", "blad.csv")
    assert lofte("import", "blad.csv") == 0
    assert logged(tmp_path) == ROWS
    assert "Inget nytt att spara. 3 rader fanns redan." in capsys.readouterr().out


def test_a_file_that_has_grown_adds_what_is_new(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lofte("import", "blad.csv")
    (tmp_path / "blad.csv").write_bytes(SHEET.encode("cp1252") + b"15/3;;fotpatruller;1;;\n")
    assert lofte("import", "blad.csv") == 0
    assert logged(tmp_path)["2023-polisen.csv"] == [
        *ROWS["2023-polisen.csv"],
        "2023-03-15,,fotpatruller,1,,,,,,",
    ]
    assert "3 rader fanns redan." in capsys.readouterr().out


def test_all_rows_of_an_import_are_logged_in_the_same_moment_under_different_ids(
    lofte: Run, tmp_path: Path
) -> None:
    lofte("import", "blad.csv", "--writer", "polisen")
    lines = (tmp_path / "data/activities/2023-polisen.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert len({line.split(",")[-2] for line in lines}) == 1
    assert len({line.split(",")[-1] for line in lines}) == 3


def test_a_preview_shows_every_row_and_writes_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("import", "blad.csv", "-n") == 0
    assert logged(tmp_path) == {}
    said = capsys.readouterr().out
    assert "Rad 3: mars 2023; moten; ~3 → data/activities/2023-kommunen.csv" in said
    assert "Skulle sparas: 3 rader." in said


def test_the_writer_is_named_by_option_or_environment(
    lofte: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lofte("import", "blad.csv", "--writer", "polisen.norr") == 0
    monkeypatch.setenv("LOFTE_WRITER", "kommunen")
    assert lofte("import", "blad.csv") == 0
    assert {name: len(rows) for name, rows in logged(tmp_path).items()} == {
        "2023-kommunen.csv": 3,
        "2023-polisen.norr.csv": 3,
    }


def test_columns_and_rows_are_chosen_by_hand(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blad.csv").write_text(
        "När;Vad = vi gjorde;Kommun\n14/3;fotpatruller;Strand\n15/3;x;Annan\n", encoding="utf-8"
    )
    assert lofte("import", "blad.csv", "--map", "Vad = vi gjorde=promise", "--only", "Kommun=strand") == 0
    assert logged(tmp_path) == {"2023-polisen.csv": ["2023-03-14,,fotpatruller,,,,,,,"]}
    said = capsys.readouterr().out
    assert "1 rad väljs bort av --only." in said
    assert "”Kommun” (okänd kolumn)" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--map", "Tid"), "--map skrivs som ”KOLUMN=VÄRDE”, inte ”Tid”."),
        (("--only", "Tid="), "--only skrivs som ”KOLUMN=VÄRDE”, inte ”Tid=”."),
        (("--map", "Vart=place"), "Kolumnen ”Vart” finns inte. Kolumnerna är ”Datum”, ”Tid”,"),
        (("--map", "Tid=tidpunkten"), "En kolumn kan inte betyda ”tidpunkten”. Välj bland date, time,"),
        (("--only", "Kommun=Strand"), "Kolumnen ”Kommun” finns inte."),
        (("--writer", "tullen"), "Parten tullen finns inte i promises.yaml."),
    ],
)
def test_words_that_cannot_be_understood_save_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert lofte("import", "blad.csv", *words) == 2
    assert said in capsys.readouterr().err
    assert logged(tmp_path) == {}


FAULTS = {
    "30 februari;fotpatruller;;;": "Rad 3, kolumn ”Datum”: ”30 februari”: februari 2023 har 28 dagar.",
    "3/14/2023;fotpatruller;;;": "Rad 3, kolumn ”Datum”: ”3/14/2023”: det finns ingen månad 14, dagen skrivs före månaden.",
    "3 maj 22;fotpatruller;;;": "Rad 3, kolumn ”Datum”: ”3 maj 22” kan läsas på två sätt, skriv som 2023-03-14.",
    "14/3 25.00;fotpatruller;;;": "Rad 3, kolumn ”Datum”: ”14/3 25.00”: det finns inget sådant klockslag.",
    ";fotpatruller;;x;": "Rad 3, kolumn ”Datum”: datum saknas.",
    "14/3;;2;;": "Rad 3, kolumn ”Löfte”: löfte saknas.",
    "14/3;fotpatrulll;;;": "Rad 3, kolumn ”Löfte”: okänt löfte ”fotpatrulll”. Menade du ”Fotpatruller”?",
    "14/3;mot;många;;": "Rad 3, kolumn ”Antal”: ”många” är inget antal, skriv som 2, cirka 15 eller minst 43.",
    "14/3;mot;;Torgett;": "Rad 3, kolumn ”Plats”: okänd plats ”Torgett”. Menade du ”Torget”?",
    "14/3;mot;;;ring 070-174 06 05": "Rad 3, kolumn ”Anteckning”: texten innehåller ett telefonnummer, och sådant får inte stå här.",
    "14/3;mot;;;a;b": "Rad 3: raden har fler celler än rubriker: text med skiljetecken skrivs inom citattecken.",
}


@pytest.mark.parametrize(("row", "said"), FAULTS.items())
def test_a_faulty_row_refuses_the_whole_sheet_with_row_and_column(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str, said: str
) -> None:
    (tmp_path / "blad.csv").write_text(
        f"Datum;Löfte;Antal;Plats;Anteckning\n14/3;fotpatruller;1;;\n{row}\n", encoding="utf-8"
    )
    assert lofte("import", "blad.csv") == 1
    told = capsys.readouterr()
    assert said in told.out.splitlines()
    assert "Inget är sparat." in told.err
    assert "070-174" not in told.out + told.err
    assert logged(tmp_path) == {}


@pytest.mark.parametrize(
    "row",
    [
        "2022-12-31;fotpatruller",  # before the period
        "2023-12-24;fotpatruller",  # not yet
        "14/3;hemligt",  # shows no rows
        "14/3;möten|fotpatruller|hemligt",
    ],
)
def test_what_the_rules_forbid_refuses_the_sheet_with_its_row(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str
) -> None:
    (tmp_path / "blad.csv").write_text(f"Datum;Löfte\n14/3;fotpatruller\n{row}\n", encoding="utf-8")
    assert lofte("import", "blad.csv") == 1
    assert "Rad 3" in capsys.readouterr().out
    assert logged(tmp_path) == {}


def test_faults_of_the_sheet_and_of_the_rules_are_told_together_in_the_order_of_rows(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blad.csv").write_text(
        "Datum;Löfte\n30/2;fotpatruller\n2022-12-31;fotpatruller\n;moten\n", encoding="utf-8"
    )
    assert lofte("import", "blad.csv") == 1
    told = [line[:5] for line in capsys.readouterr().out.splitlines() if line.startswith("Rad")]
    assert told == ["Rad 2", "Rad 3", "Rad 4"]


def test_a_kind_that_the_promise_does_not_have_is_told_at_its_column(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blad.csv").write_text("Datum;Löfte;Inriktning\n14/3;möten;nykterhet\n", encoding="utf-8")
    assert lofte("import", "blad.csv") == 1
    assert "Rad 2, kolumn ”Inriktning”: " in capsys.readouterr().out


def test_a_likely_twin_of_another_writers_row_is_warned_of_and_saved(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = "2023-03-14,22:30,fotpatruller,1,Torget,kommunen,,,Tillsammans,,2023-03-15T08:00:00Z,k7q3fd2m\n"
    (tmp_path / "data/activities/2023-kommunen.csv").write_text(HEADER + twin, encoding="utf-8")
    assert lofte("import", "blad.csv") == 0
    told = capsys.readouterr().err
    assert "Obs: Rad 2, kolumn ”Datum”: " in told
    assert "2000000" not in told
    assert len(logged(tmp_path)["2023-polisen.csv"]) == 2


def test_a_row_that_was_withdrawn_stays_withdrawn(lofte: Run, tmp_path: Path) -> None:
    lofte("import", "blad.csv")
    file = tmp_path / "data/activities/2023-kommunen.csv"
    row_id = file.read_text(encoding="utf-8").strip().rpartition(",")[2]
    with file.open("a", encoding="utf-8") as rows:
        rows.write(f"2023-03,,moten,0,,,,,,{row_id},2023-08-22T12:00:00Z,k7q3fd2m\n")
    assert lofte("import", "blad.csv") == 0
    assert len(logged(tmp_path)["2023-kommunen.csv"]) == 2


def test_faults_in_others_files_do_not_stop_an_import(lofte: Run, tmp_path: Path) -> None:
    (tmp_path / "data/activities/2022-polisen.csv").write_text(f"{HEADER}trasig rad\n", encoding="utf-8")
    assert lofte("import", "blad.csv") == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Det finns inga rader i filen."),
        (b"\xd0\xcf\x11\xe0", "Filen är i Excels gamla format"),
        (b'Datum;L\xf6fte\n14/3;"fot\n', "Rad 2: ett citattecken som inleder en cell saknar sitt slut."),
        (b"Dat;L\xf6fte\n14/3;fotpatruller\n", 'Ingen kolumn har datum. Peka ut den: --map "KOLUMN=date".'),
        (
            b"Datum;Fritext\n14/3;fotpatruller\n",
            'Ingen kolumn säger vilket löfte det gäller. Peka ut den: --map "KOLUMN=promise".',
        ),
    ],
)
def test_a_file_that_cannot_be_read_as_a_sheet_is_told(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    (tmp_path / "blad.csv").write_bytes(content)
    assert lofte("import", "blad.csv") == 1
    assert said in capsys.readouterr().out


def test_where_nobody_is_responsible_the_writer_must_be_named(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    promises = tmp_path / "data/promises.yaml"
    promises.write_text(
        promises.read_text(encoding="utf-8").replace("lead: [kommunen]", "lead: []"), encoding="utf-8"
    )
    assert lofte("import", "blad.csv") == 2
    assert (
        "Rad 3, kolumn ”Löfte”: ingen är ansvarig för löftet ”möten för föräldrar”" in capsys.readouterr().err
    )
    assert lofte("import", "blad.csv", "--writer", "kommunen") == 0


def test_a_file_that_is_not_there_is_the_worlds_fault(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("import", "finns-inte.csv") == 3
    assert capsys.readouterr().err == "Filen finns-inte.csv finns inte.\n"


def test_hostile_text_stays_one_harmless_line(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "blad.csv").write_text(
        "Datum;Löfte;\x1b[31mRöd\u202e\n14/3;\x1b]0;titel\x07;\n", encoding="utf-8"
    )
    assert lofte("import", "blad.csv") == 1
    told = "".join(capsys.readouterr())
    assert not any(sign in told for sign in "\x1b\x07\u202e")
