"""``lofte log`` in scripts: every option, the exit codes, a harmless retry."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, Run, logged, strand
from cli.talk import LOFTE

ROW = "k0000001"


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return strand(tmp_path, monkeypatch)


def test_a_row_is_saved_and_its_standing_told(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("log", "fotpatruller", "--date", "igår", "--count", "2", "--place", "Stortorget") == 0
    assert logged(tmp_path) == {"2023-polisen.csv": ["2023-08-21,,fotpatruller,2,Torget,,,,,"]}
    row, standing = capsys.readouterr().out.splitlines()
    assert row.endswith(": 2 tillfällen, mån 21 augusti, Torget   (data/activities/2023-polisen.csv:2)")
    assert standing.startswith("2 av 40; jämn takt vore 26. Rätta: lofte correct ")


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("log fotp", "2023-08-22,,fotpatruller,,,,,,,"),
        ("log fotp -d 2023-03-14 -t 22.30", "2023-03-14,22:30,fotpatruller,,,,,,,"),
        ("log fotp -d mars", "2023-03,,fotpatruller,,,,,,,"),
        ("log fotp -d -2", "2023-08-20,,fotpatruller,,,,,,,"),
        ("log fotp -c ~15", "2023-08-22,,fotpatruller,~15,,,,,,"),
        ("log fotp -c 43+", "2023-08-22,,fotpatruller,43+,,,,,,"),
        ("log fotp -c 0", "2023-08-22,,fotpatruller,0,,,,,,"),
        ("log fotp --tag Nykterhet", "2023-08-22,,fotpatruller,,,,nykterhet,,,"),
        (
            "log fotp --party polisen --party kommunen",
            "2023-08-22,,fotpatruller,,,polisen kommunen,,,,",
        ),
        ("log moten --result deltagare=45", "2023-08-22,,moten,,,,,deltagare=45,,"),
        ("log fotp moten --result deltagare=~45", "2023-08-22,,fotpatruller moten,,,,,deltagare=~45,,"),
        ("log fotp --note Regn", "2023-08-22,,fotpatruller,,,,,,Regn,"),
    ],
)
def test_every_option_fills_its_cell(lofte: Run, tmp_path: Path, words: str, row: str) -> None:
    assert lofte(*words.split()) == 0
    assert [one for rows in logged(tmp_path).values() for one in rows] == [row]


def test_several_days_in_one_go(lofte: Run, tmp_path: Path) -> None:
    assert lofte("log", "fotp", "-d", "14/3", "-d", "igår 8.15", "-d", "14/3") == 0
    assert logged(tmp_path)["2023-polisen.csv"] == [
        "2023-03-14,,fotpatruller,,,,,,,",
        "2023-08-21,08:15,fotpatruller,,,,,,,",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("log", "Skriv till exempel: lofte log fotpatruller --date idag --count 1"),
        ("log fotpatrulle-x", "Löftet ”fotpatrulle-x” finns inte. Menade du Fotpatruller?"),
        ("log t", "”t” passar flera löften: Fotpatruller (fotpatruller), Möten för föräldrar (moten)"),
        ("log fotp -d 30/2", "--date ”30/2” går inte att förstå: februari 2023 har 28 dagar."),
        ("log fotp -d 2022-12-31", "”Medborgarlöften 2023–2024” börjar 2023-01-01."),
        ("log fotp -d 2023-09-22", "Datumet 2023-09-22 är efter dagen då raden skrevs"),
        ("log fotp -t 25.00", "--time ”25.00” går inte att förstå: det finns inget sådant klockslag."),
        ("log fotp -t kväll", "--time ”kväll” går inte att förstå: skriv som 22.30."),
        ("log fotp -c många", "--count ”många” är inget antal."),
        ("log fotp -p Torgett", "--place ”Torgett” finns inte. Menade du Torget?"),
        ("log fotp --tag digital", "--tag ”digital” finns inte."),
        ("log fotp --party tullen", "--party ”tullen” finns inte. Välj bland Polisen, Strands kommun."),
        ("log fotp --result deltagare=3", "hör inte till löftet ”fotpatruller”."),
        ("log moten --result deltagare", "--result ”deltagare” går inte att förstå."),
        ("log fotp --writer tullen", "Parten tullen finns inte i promises.yaml."),
        ("log fotp --writer ../x", "kan inte vara skrivare."),
        ("log hemligt", "Skriv en bedömning i stället: lofte assess hemligt FÖNSTER BEDÖMNING"),
        ("log fotp --id 7", "--id ska vara en bokstav och sju tecken till"),
        ("log fotp --id k0000001 -d igår -d idag", "går bara till en enda dag"),
        ("log fotp --coutn 2", "Flaggan --coutn finns inte. Menade du --count"),
    ],
)
def test_wrong_words_save_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    assert lofte(*words.split()) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
    assert logged(tmp_path) == {}


@pytest.mark.parametrize("note", ["070-174 06 05", "Kalle 19811218-9876", "x" * 301, "a\x07b", "\udcff"])
def test_a_note_that_may_not_stand_there_saves_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], note: str
) -> None:
    assert lofte("log", "fotp", "--note", note) == 2
    told = capsys.readouterr()
    assert "174 06 05" not in told.err
    assert "9876" not in told.err
    assert "\x07" not in told.err
    assert logged(tmp_path) == {}


def test_a_row_of_more_than_a_line_of_bytes_saves_nothing(lofte: Run, tmp_path: Path) -> None:
    assert lofte("log", "moten", "-c", "1", "--note", "ö" * 300, "-p", "Torget" * 900) == 2
    assert logged(tmp_path) == {}


def test_the_writer_is_named_by_option_then_by_environment(
    lofte: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_WRITER", "kommunen.norr")
    assert lofte("log", "fotp") == 0
    assert lofte("log", "fotp", "--writer", "polisen.soder") == 0
    assert list(logged(tmp_path)) == ["2023-kommunen.norr.csv", "2023-polisen.soder.csv"]


def test_where_nobody_is_responsible_the_writer_must_be_named(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data/promises.yaml").write_text(
        PROMISES.replace("    lead: [polisen]\n", ""), encoding="utf-8"
    )
    assert lofte("log", "fotp") == 2
    assert "Skriv vem med --writer: lofte log fotp --writer polisen" in capsys.readouterr().err
    assert logged(tmp_path) == {}


def test_the_id_makes_a_retry_harmless(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("log", "fotp", "-d", "igår", "-c", "2", "--id", ROW)
    assert lofte(*words) == 0
    before = (tmp_path / "data/activities/2023-polisen.csv").read_bytes()
    assert lofte(*words) == 0
    assert (tmp_path / "data/activities/2023-polisen.csv").read_bytes() == before
    assert f"Redan sparad {ROW}: " in capsys.readouterr().out


@pytest.mark.parametrize(
    "other",
    [
        "log fotp -d igår -c 3",
        "log moten -d igår -c 2",
        "log fotp -d idag -c 2",
        "log fotp -d igår -c 2 --writer kommunen",
    ],
)
def test_the_same_id_with_other_cells_is_refused(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], other: str
) -> None:
    lofte("log", "fotp", "-d", "igår", "-c", "2", "--id", ROW)
    assert lofte(*other.split(), "--id", ROW) == 2
    assert f"Id {ROW} finns redan, på en rad som säger något annat." in capsys.readouterr().err
    assert sum(map(len, logged(tmp_path).values())) == 1


def test_a_likely_twin_is_told_beside_and_saved(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for writer in ("polisen", "kommunen"):
        assert lofte("log", "fotp", "-d", "igår 22.30", "-p", "Torget", "--writer", writer) == 0
    told = capsys.readouterr()
    assert "Obs: Samma aktivitet finns troligen redan, i data/activities/2023-polisen.csv rad 2." in told.err
    assert told.out.count("Sparad ") == 2
    assert len(logged(tmp_path)) == 2


def test_an_implausible_number_is_told_beside_and_saved(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("log", "fotp", "-c", "2023") == 0
    assert "är mycket mer än hela målet, 40." in capsys.readouterr().err
    assert len(logged(tmp_path)["2023-polisen.csv"]) == 1


def test_a_preview_saves_nothing(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("log", "fotp", "-c", "2", "--tag", "nykterhet", "--note", "Regn", "-n") == 0
    said = capsys.readouterr().out
    assert said.startswith("Skulle sparas ")
    assert "2 tillfällen, tis 22 augusti, nykterhet, ”Regn”   (data/activities/2023-polisen.csv)" in said
    assert "Rätta" not in said
    assert logged(tmp_path) == {}


@pytest.mark.parametrize(
    ("more", "written", "line"), [((), [True, True], 2), (("-n",), [False, False], None)]
)
def test_json_tells_the_row_and_the_standing(
    lofte: Run,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    written: list[bool],
    line: int | None,
) -> None:
    assert lofte("log", "fotp", "-c", "2", "--id", ROW, "--format", "json", *more) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["warnings"]) == (1, [])
    assert [told["saved"], told["new"]] == written
    row = told["rows"][0]
    assert (row["file"], row["line"]) == ("data/activities/2023-polisen.csv", line)
    assert (row["promise"], row["count"], row["id"]) == ("fotpatruller", "2", ROW)
    assert (told["standing"][0]["actual"], told["standing"][0]["target"]) == (2, 40)


def test_a_row_beside_others_faults_is_saved(lofte: Run, tmp_path: Path) -> None:
    file = tmp_path / "data/activities/2023-polisen.csv"
    file.write_text(f"{HEADER}30 feb,,fotpatruller,,,,,,,,x,y\n", encoding="utf-8")
    (tmp_path / "data/activities/2023-kommunen.csv").write_bytes(b"\x00\x01")
    assert lofte("log", "fotp") == 0
    assert len(logged(tmp_path)["2023-polisen.csv"]) == 2


def test_a_torn_row_is_moved_away_and_told(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "data/activities/2023-polisen.csv"
    file.write_text(f"{HEADER}2023-03-01,,fotpat", encoding="utf-8")
    assert lofte("log", "fotp") == 0
    assert "Obs: en avbruten rad från ett tidigare försök har flyttats till " in capsys.readouterr().err
    assert logged(tmp_path)["2023-polisen.csv"] == ["2023-08-22,,fotpatruller,,,,,,,"]


def test_where_only_months_may_be_told_the_usual_day_is_this_month(lofte: Run, tmp_path: Path) -> None:
    (tmp_path / "data/promises.yaml").write_text(
        PROMISES.replace("disclosure: verdict", "disclosure: coarse"), encoding="utf-8"
    )
    assert lofte("log", "hemligt") == 0
    assert logged(tmp_path) == {"2023-polisen.csv": ["2023-08,,hemligt,,,,,,,"]}


def test_an_id_is_meant_although_another_promise_has_it_in_its_title(lofte: Run, tmp_path: Path) -> None:
    with (tmp_path / "data/promises.yaml").open("a", encoding="utf-8") as promises:
        promises.write(
            "  - id: fotpatruller-2\n    title: Fotpatruller\n    text: Till.\n    lead: [kommunen]\n"
        )
    assert lofte("log", "fotpatruller") == 0
    assert lofte("log", "fotpatrulle") == 2
    assert list(logged(tmp_path)) == ["2023-polisen.csv"]


def test_two_promises_each_tell_their_standing(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("log", "fotp", "moten") == 0
    _, first, second = capsys.readouterr().out.splitlines()
    assert first == "Fotpatruller: 1 av 40; jämn takt vore 26."
    assert second.startswith("Möten för föräldrar: 1 tillfälle. Rätta: lofte correct ")


@pytest.mark.parametrize("stdin", ["</dev/null", "<&-"])
@pytest.mark.parametrize("words", ["log", "correct", "assess 2023", "correct k0000001"])
@pytest.mark.usefixtures("lofte")
def test_without_anybody_to_ask_nothing_is_asked_and_nothing_saved(
    tmp_path: Path, stdin: str, words: str
) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" -c "$1" {words} {stdin}', sys.executable, LOFTE],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "Inget är sparat." in done.stderr
    assert "lofte " in done.stderr.splitlines()[1]
    assert logged(tmp_path) == {}


def test_the_receipt_tells_everything_that_was_written(
    lofte: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "log fotp moten -p Torget --tag nykterhet --result deltagare=45 --note Regn"
    assert lofte(*words.split()) == 0
    row = capsys.readouterr().out.splitlines()[0]
    assert ": 1 tillfälle, tis 22 augusti, Torget, nykterhet, deltagare 45, ”Regn”   (" in row


@pytest.mark.parametrize(
    ("date", "told"),
    [("12 december", ["--date ”12 december” är läst som mån 12 december 2022."]), ("2022-12-12", [])],
)
def test_a_refusal_tells_which_day_the_words_were_read_as(
    lofte: Run, capsys: pytest.CaptureFixture[str], date: str, told: list[str]
) -> None:
    assert lofte("log", "fotp", "-d", date) == 2
    said = capsys.readouterr().err
    assert "gällde inte än" in said
    assert [line for line in said.splitlines() if "är läst som" in line] == told


def test_a_step_that_came_too_late_is_told(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    milestone = "    target: {kind: milestone, steps: {antagen: Planen är antagen}, due: 2023-06}\n"
    text = f"{PROMISES}  - id: plan\n    title: En plan\n    text: En plan antas.\n    lead: [kommunen]\n{milestone}"
    (tmp_path / "data/promises.yaml").write_text(text, encoding="utf-8")
    assert lofte("log", "plan", "--tag", "antagen") == 0
    told = capsys.readouterr()
    assert "Obs: En plan skulle vara klart senast 30 juni 2023, så steget räknas inte." in told.err
    assert "steget är inte klart (senast 30 juni 2023)" in told.out
    assert lofte("log", "plan", "--tag", "antagen", "-d", "2023-06-30") == 0
    assert "skulle vara klart" not in capsys.readouterr().err
