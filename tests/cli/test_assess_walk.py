"""``lofte assess 2023`` at the terminal: everything that is unjudged or unexplained, one promise at a time."""

from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, strand
from cli.talk import CTRL_C, Talk, in_a_terminal
from cli.test_assess import ROWS, judged

CRITERIA = "    disclosure: verdict\n"
EARLIER = (
    "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id\n"
    "2024-01-10,moten,2023,partly,,Bara två möten,Fler,,Samordnare,,2024-01-10T08:00:00Z,k1000001\n"
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    strand(tmp_path, monkeypatch)
    text = PROMISES.replace(CRITERIA, f"{CRITERIA}    criteria: [Minst ett möte i kvartalet]\n")
    (tmp_path / "data/promises.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "data/activities/2023-polisen.csv").write_text(HEADER + ROWS, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2024-01-15")
    return tmp_path


@pytest.fixture
def talk(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Talk:
    return Talk(root, monkeypatch, capsys)


def test_everything_unjudged_is_asked_about(talk: Talk, root: Path) -> None:
    said = talk("assess 2023", "Kommunpolis", "delvis", "Få kom", "Nya tider", "4", "Det pågår", "")
    assert said.code == 0
    assert judged(root) == {
        "2024-kommunen.csv": ["2024-01-15,moten,2023,partly,,Få kom,Nya tider,,Kommunpolis,"],
        "2024-polisen.csv": ["2024-01-15,hemligt,2023,ongoing,,Det pågår,,,Kommunpolis,"],
    }
    assert "Obedömt 2023: 2 av 3 löften." in said.err
    assert "Bedömningar: 1 uppfyllt 2 delvis uppfyllt 3 inte uppfyllt 4 pågår" in said.err
    assert "1 av 3\nMöten för föräldrar (moten), 2023\n" in said.err
    assert "Kriterium: Minst ett möte i kvartalet" in said.err
    assert said.out.endswith("2 löften bedömda, 1 hoppades över.\n")


def test_what_was_not_kept_and_is_not_explained_is_asked_about_last(talk: Talk, root: Path) -> None:
    said = talk("assess 2023 --by X", "", "", "delvis", "Sjukdom", "Fler pass")
    assert "Bedömt men inte förklarat: 1 av 3 löften." in said.err
    assert "3 av 3\nFotpatruller (fotpatruller), 2023\n" in said.err
    assert "Det är inte sagt varför och vad som händer nu." in said.err
    assert said.out.endswith("1 löfte bedömt, 2 hoppades över.\n")
    assert judged(root) == {
        "2024-polisen.csv": ["2024-01-15,fotpatruller,2023,partly,,Sjukdom,Fler pass,,X,"]
    }


def test_enter_skips(talk: Talk, root: Path) -> None:
    said = talk("assess 2023", "", "", "", "")
    assert (said.code, said.out) == (0, "0 löften bedömda, 3 hoppades över.\n")
    assert judged(root) == {}


def test_what_must_be_said_is_asked_for_until_it_is(talk: Talk, root: Path) -> None:
    said = talk("assess 2023", "-", "kanske", "inte", "3", "", "<", "uppfyllt", "Alla var nöjda", "", "")
    assert "Bedömningen ”kanske” finns inte." in said.err
    assert "”inte” passar flera:" in said.err
    assert "Det här måste besvaras." in said.err
    assert judged(root) == {"2024-kommunen.csv": ["2024-01-15,moten,2023,fulfilled,,Alla var nöjda,,,,"]}


def test_personal_data_is_refused_and_asked_for_again(talk: Talk, root: Path) -> None:
    said = talk("assess 2023", "X", "4", "Ring 070-1740605", "", "Det pågår", "", "")
    assert "telefonnummer" in said.err
    assert judged(root) == {"2024-kommunen.csv": ["2024-01-15,moten,2023,ongoing,,Det pågår,,,X,"]}


def test_last_years_verdict_is_shown_first(talk: Talk, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "data/assessments").mkdir()
    (root / "data/assessments/2024-kommunen.csv").write_text(EARLIER, encoding="utf-8")
    monkeypatch.setenv("LOFTE_TODAY", "2025-01-15")
    said = talk("assess 2024", "", "", "", "")
    assert "Förra gången, 2023: delvis uppfyllt – Bara två möten" in said.err
    assert "Vem bedömer? En roll, inte ett namn [Samordnare]:" in said.err


def test_when_everything_is_judged_it_is_said(talk: Talk) -> None:
    talk("assess 2023", "X", "4", "Pågår", "4", "Pågår", "3", "Sjukdom", "Nej")
    assert talk("assess 2023").out == "Inget är obedömt: 2023 är klart.\n"


def test_what_a_single_verdict_lacks_is_asked_for(talk: Talk, root: Path) -> None:
    said = talk("assess fotp 2023 delvis --by X", "Sjukdom", "Fler pass")
    assert said.code == 0
    assert "Bedömning (" not in said.err
    assert judged(root) == {
        "2024-polisen.csv": ["2024-01-15,fotpatruller,2023,partly,,Sjukdom,Fler pass,,X,"]
    }


def test_a_promise_without_a_window_is_judged_in_the_usual_one(talk: Talk, root: Path) -> None:
    talk("assess möten --by X", "4", "Det pågår")
    assert judged(root) == {"2024-kommunen.csv": ["2024-01-15,moten,2024,ongoing,,Det pågår,,,X,"]}


def test_a_preview_saves_nothing(talk: Talk, root: Path) -> None:
    assert "Skulle sparas " in talk("assess 2023 -n", "X", "4", "Det pågår", "", "").out
    assert judged(root) == {}


def test_the_end_of_the_input_saves_nothing_more(talk: Talk, root: Path) -> None:
    assert talk("assess 2023", "X", "4", "Det pågår", "4").code == 2
    assert list(judged(root)) == ["2024-kommunen.csv"]


def test_in_a_real_terminal_what_was_saved_stays_when_it_is_left(root: Path) -> None:
    keys = ["Kommunpolis", "?", "4", "Det pågår", CTRL_C]
    code, screen = in_a_terminal(root, "assess 2023", keys, LOFTE_TODAY="2024-01-15")
    assert (code, "\x1b" in screen) == (130, False)
    assert "  6 går inte att bedöma\r\n" in screen
    assert list(judged(root)) == ["2024-kommunen.csv"]
