"""``lofte assess`` with options: what a verdict must say, and its row."""

import json
from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, Run, strand

ROWS = "".join(
    f"2023-03-{day:02},,fotpatruller,,,,,,,,2023-04-01T07:00:00Z,k00000{day:02}\n" for day in range(1, 32)
)


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROWS, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-01-15")
    return run


def judged(root: Path) -> dict[str, list[str]]:
    """The verdicts of every file, without ``logged`` and ``id``."""
    files = sorted((root / "data/assessments").glob("*.csv"))
    return {
        file.name: [line.rsplit(",", 2)[0] for line in file.read_text(encoding="utf-8").splitlines()[1:]]
        for file in files
    }


def test_the_computed_verdict_needs_no_reason_but_a_shortfall_does(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("assess", "fotp", "2023", "delvis", "--by", "Kommunpolis")
    assert lofte(*words) == 2
    assert capsys.readouterr().err.splitlines()[:2] == [
        'Skriv varför: --why "…" och vad som händer nu: --next "…". Inget är sparat.',
        'Hela kommandot: lofte assess fotpatruller 2023 "delvis uppfyllt" --by "Kommunpolis" --why "…" --next "…"',
    ]
    assert lofte(*words, "--why", "Sjukdom", "--next", "Fler pass") == 0
    assert judged(tmp_path) == {
        "2024-polisen.csv": ["2024-01-15,fotpatruller,2023,partly,,Sjukdom,Fler pass,,Kommunpolis,"]
    }
    row, computed = capsys.readouterr().out.splitlines()
    assert row.endswith(": fotpatruller 2023: delvis uppfyllt   (data/assessments/2024-polisen.csv:2)")
    assert computed == "Uträknat: delvis uppfyllt – 31 av minst 40 tillfällen per år."


@pytest.mark.parametrize(
    ("word", "verdict"),
    [
        ("uppfyllt", "fulfilled"),
        ("Uppfyllt", "fulfilled"),
        ("fulfilled", "fulfilled"),
        ("inte uppfyllt", "not_fulfilled"),
        ("ej uppfyllt", "not_fulfilled"),
        ("pågår", "ongoing"),
        ("pagar", "ongoing"),
        ("inte påbörjat", "not_started"),
        ("går inte att bedöma", "not_assessable"),
        ("inte aktuellt", "not_applicable"),
    ],
)
def test_verdicts_are_swedish_or_english(lofte: Run, tmp_path: Path, word: str, verdict: str) -> None:
    assert lofte("assess", "moten", "2023-T1", word, "--why", "Därför", "--next", "Så här", "--by", "X") == 0
    assert judged(tmp_path)["2024-kommunen.csv"] == [f"2024-01-15,moten,2023-T1,{verdict},,Därför,Så här,,X,"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("fotp 2023", "Skriv till exempel: lofte assess fotpatruller 2023 uppfyllt"),
        ("fotp", "Argumentet FÖNSTER saknas"),
        ("fotp 2023 uppfylt", "”uppfylt” är ingen bedömning. Menade du uppfyllt?"),
        ("fotp 2023 uppfyllt", 'Skriv varför: --why "…". Inget är sparat.'),
        ("fotp i-fjol uppfyllt", "”i-fjol” är inget fönster."),
        ("fotp 2022 uppfyllt --why x", "gäller under 2022"),
        ("xyz 2023 uppfyllt", "Löftet ”xyz” finns inte."),
        ("fotp 2023 uppfyllt --why x --cause lathet", "--cause ”lathet” finns inte."),
        ("fotp 2023 uppfyllt --why x --writer tullen", "Parten tullen finns inte"),
        ("fotp 2023 uppfyllt --why 070-1740605", "telefonnummer"),
    ],
)
def test_wrong_words_save_nothing(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    assert lofte("assess", *words.split()) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert "1740605" not in told.err
    assert judged(tmp_path) == {}


@pytest.mark.parametrize(("written", "name"), [("2023-t1", "2023-T1"), ("PERIOD", "period")])
def test_a_window_may_be_written_in_any_size(lofte: Run, tmp_path: Path, written: str, name: str) -> None:
    assert lofte("assess", "moten", written, "pågår", "--why", "x", "--by", "X") == 0
    assert f",moten,{name},ongoing," in judged(tmp_path)["2024-kommunen.csv"][0]


def test_a_comment_has_no_verdict(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("assess", "fotp", "2023", "--why", "Vi räknar om") == 0
    assert judged(tmp_path)["2024-polisen.csv"] == ["2024-01-15,fotpatruller,2023,,,Vi räknar om,,,,"]
    assert ": kommentar   (" in capsys.readouterr().out


def test_a_missing_role_is_pointed_out(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    lofte("assess", "moten", "2023", "pågår", "--why", "x")
    assert "Skriv den med --by" in capsys.readouterr().err


def test_a_preview_saves_nothing(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("assess", "moten", "2023", "pågår", "--why", "x", "--by", "X", "-n") == 0
    assert capsys.readouterr().out.startswith("Skulle sparas ")
    assert judged(tmp_path) == {}


def test_json_tells_the_row_and_the_computed_verdict(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("assess", "fotp", "2023", "uppfyllt", "--why", "x", "--by", "X", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["saved"], told["computed_verdict"]) == (1, True, "partly")
    assert (told["row"]["verdict"], told["row"]["line"]) == ("fulfilled", 2)


def test_without_a_terminal_the_commands_are_named(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lofte("assess", "2023") == 2
    assert capsys.readouterr().err.splitlines()[:4] == [
        "Obedömt eller oförklarat: 3 löften. Inget är sparat. Skriv för vart och ett:",
        '  lofte assess moten 2023 BEDÖMNING --why "…"',
        '  lofte assess hemligt 2023 BEDÖMNING --why "…"',
        '  lofte assess fotpatruller 2023 "delvis uppfyllt" --why "…" --next "…"',
    ]
    assert judged(tmp_path) == {}


def test_where_nobody_is_responsible_the_writer_must_be_named(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data/promises.yaml").write_text(
        PROMISES.replace("    lead: [polisen]\n", ""), encoding="utf-8"
    )
    assert lofte("assess", "fotp", "2023", "uppfyllt", "--why", "x") == 2
    assert "Skriv vems bedömningen är med --writer." in capsys.readouterr().err
