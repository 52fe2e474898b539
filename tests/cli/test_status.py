"""``lofte status``: where every promise stands, for people, mails and machines."""

import csv
import json
from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, Run, strand
from cli.talk import in_a_terminal

ROW = "2023-03-14,22:30,fotpatruller,2,Torget,,nykterhet,,Regn,,2023-03-15T07:00:00Z,k0000001\n"
TEXT = """Strand, Medborgarlöften 2023–2024: 2023, till och med 22 augusti 2023

Ligger efter eller saknar uppgifter
  ▸ ligger efter          Fotpatruller
                          2 av minst 40 tillfällen per år; jämn takt vore 26; det behövs 2 i veckan
  – inga uppgifter        Möten för föräldrar

Övriga löften
  – inga uppgifter        Samarbete
"""
MAIL = """**Strand, Medborgarlöften 2023–2024: 2023, till och med 22 augusti 2023**

| Löfte | Läge | Gjort | Kvar | Senast | Ansvarig |
| --- | --- | --- | --- | --- | --- |
| Fotpatruller | ▸ ligger efter | 2 av minst 40 tillfällen per år | 38 tillfällen | 31 december 2023 | Polisen |
| Möten för föräldrar | – inga uppgifter | inga uppgifter | – | – | Strands kommun |
| Samarbete | – inga uppgifter | inga uppgifter | – | – | Polisen |
"""


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROW, encoding="utf-8")
    return run


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_the_text_has_first_what_is_behind_or_without_data(
    lofte: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("status") == 0
    assert capsys.readouterr().out == TEXT


def test_the_mail_tells_what_remains_by_when_and_who(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("status", "--format", "md") == 0
    assert plain(capsys.readouterr().out) == MAIL


def test_json_has_every_promise(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("status", "2023", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["unreadable_rows"]) == (1, 0)
    (agreement,) = told["agreements"]
    assert (agreement["id"], agreement["as_of"], agreement["window"]["name"]) == (
        "strand",
        "2023-08-22",
        "2023",
    )
    first, second, _ = agreement["promises"]
    assert (first["actual"], first["target"], first["pace"]) == (2, 40, "behind")
    assert second["actual"] is None


def test_csv_has_a_row_for_every_promise(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("status", "--format", "csv") == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [one["id"] for one in rows] == ["fotpatruller", "moten", "hemligt"]
    assert (rows[0]["actual"], rows[0]["withdrawn"], rows[1]["actual"]) == ("2", "false", "")


@pytest.mark.parametrize(
    ("words", "code"), [(("2023",), 1), (("2023", "--as-of", "2023-01-08"), 0), (("2024",), 0)]
)
def test_behind_may_fail(
    lofte: Run, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int
) -> None:
    assert lofte("status", *words, "--fail-behind") == code
    assert capsys.readouterr().out


@pytest.mark.parametrize("face", ["text", "md"])
def test_rows_that_cannot_be_read_are_told_first(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], face: str
) -> None:
    with (tmp_path / "data/activities/2023-polisen.csv").open("a", encoding="utf-8") as file:
        file.write("2023-02-30,,fotpatruller,,,,,,,,2023-03-15T07:00:00Z,k0000002\n")
    assert lofte("status", "--format", face) == 0
    assert capsys.readouterr().out.startswith("1 rad kan inte läsas och är inte med. Kör lofte check.\n")


@pytest.mark.parametrize("window", ["2022", "2025-T1"])
def test_a_window_that_no_agreement_covers_is_a_wrong_word(
    lofte: Run, capsys: pytest.CaptureFixture[str], window: str
) -> None:
    assert lofte("status", window) == 2
    assert f"Ingen överenskommelse omfattar {window}." in capsys.readouterr().err


def test_after_the_period_the_last_year_is_shown(
    lofte: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2026-03-01")
    assert lofte("status") == 0
    assert ": 2024, till och med 31 december 2024\n" in capsys.readouterr().out


MANY = """  - id: utgangen
    title: En ganska lång titel som inte får plats på en enda rad i en terminal med åttio kolumner
    text: Polisen bjuder in.
    lead: [polisen]
    target:
      kind: milestone
      due: 2023-12-31
  - id: skolor
    title: Besök i skolor
    text: Polisen besöker skolor.
    lead: [polisen]
    target:
      kind: count
      at_least: 30
  - id: bot
    title: Larm
    text: Högst tio larm.
    lead: [polisen]
    target:
      kind: count
      at_most: 1
      per: year
"""
MORE_ROWS = (
    "2023-03-14,,skolor,2,Torget,,,,,,2023-03-15T07:00:00Z,k0000002\n"
    "2023-03-14,,utgangen,,,,,,,,2023-03-15T07:00:00Z,k0000003\n"
    "2023-03-14,,bot,2,,,,,,,2023-03-15T07:00:00Z,k0000004\n"
)


@pytest.fixture
def many(lofte: Run, tmp_path: Path) -> Run:
    (tmp_path / "data/promises.yaml").write_text(PROMISES + MANY, encoding="utf-8")
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROW + MORE_ROWS, encoding="utf-8")
    return lofte


def test_readings_steps_and_limits_are_told_in_words(many: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert many("status") == 0
    said = capsys.readouterr().out
    assert "2 tillfällen; per år: 2 av 30; hela perioden: 2 av 30\n" in said
    assert "steget är inte klart (senast 31 december 2023)\n" in said
    assert "▸ över gränsen" in said
    assert "2 av högst 1 tillfälle per år" in said


def test_a_persons_verdict_is_told_with_role_reason_and_what_is_computed(
    many: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2024-01-15")
    many("assess", "fotp", "2023", "uppfyllt", "--why", "Alla pass gicks.", "--by", "Kommunpolis")
    capsys.readouterr()
    assert many("status", "2023") == 0
    said = capsys.readouterr().out
    assert "✔ uppfyllt              Fotpatruller\n" in said
    assert "egen bedömning (Kommunpolis): Alla pass gicks; uträknat: inte uppfyllt\n" in said


@pytest.mark.parametrize(
    ("surroundings", "is_coloured"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
    ],
)
@pytest.mark.usefixtures("many")
def test_on_a_terminal_lines_fit_and_colour_says_nothing_alone(
    tmp_path: Path,
    surroundings: dict[str, str],
    is_coloured: bool,  # noqa: FBT001 (a table's column)
) -> None:
    code, screen = in_a_terminal(tmp_path, "status", [], **surroundings, COLUMNS="80")
    assert (code, "\x1b[" in screen) == (0, is_coloured)
    bare = (
        screen.replace("\x1b[0m", "")
        .replace("\x1b[1m", "")
        .replace("\x1b[1;33m", "")
        .replace("\x1b[1;31m", "")
    )
    assert max(map(len, bare.splitlines())) <= 80
    assert "ligger efter" in bare
