"""How the shell completes a line: promises with titles, places, tags, windows and verdicts."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.strand import PROMISES, strand
from cli.talk import LOFTE

from medborgarlofte.cli import app

AGAIN = "    title: Fotpatruller\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    strand(tmp_path, monkeypatch)
    text = PROMISES.replace(AGAIN, "    title: '[red]Fotpatruller'\n").replace("Torget", "Stora torget")
    text = text.replace("tags:\n", "tags:\n  hastighet: Hastighet\n")
    (tmp_path / "data/promises.yaml").write_text(text, encoding="utf-8")
    return tmp_path


Offered = Callable[[str], list[str]]


@pytest.fixture
def offered(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Offered:
    """What bash is offered for the last word of a line."""

    def ask(line: str) -> list[str]:
        monkeypatch.chdir(root)
        monkeypatch.setenv("_LOFTE_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(line.split(" ")) - 1))
        assert app.run([]) == 0
        said = capsys.readouterr()
        assert said.err == ""
        return said.out.split("\n")[:-1] if said.out.strip() else []

    return ask


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("lofte log ", ["fotpatruller", "moten", "hemligt"]),
        ("lofte log fo", ["fotpatruller"]),
        ("lofte log xyz", []),
        ("lofte show mo", ["moten"]),
        ("lofte correct k0000001 --promise mo", ["moten"]),
        ("lofte log -p S", ["Stora\\ torget"]),
        ("lofte log --tag ", ["hastighet", "nykterhet"]),
        ("lofte log fotpatruller --tag ", ["nykterhet"]),
        ("lofte log --result d", ["deltagare="]),
        ("lofte log --party ", ["polisen", "kommunen"]),
        ("lofte log --writer k", ["kommunen"]),
        ("lofte status 2024", ["2024", "2024-T1", "2024-T2", "2024-T3"]),
        ("lofte status p", ["period"]),
        ("lofte status --agreement ", ["strand"]),
        ("lofte assess 2023", ["2023", "2023-T1", "2023-T2", "2023-T3"]),
        ("lofte assess mo", ["moten"]),
        ("lofte assess moten 2023 in", ["inte\\ uppfyllt", "inte\\ påbörjat", "inte\\ aktuellt"]),
    ],
)
def test_a_word_is_completed(offered: Offered, line: str, words: list[str]) -> None:
    assert offered(line) == words


@pytest.mark.parametrize("content", ["", "inget: [", "format: 1\n"])
def test_faulty_promises_offer_nothing_and_say_nothing(offered: Offered, root: Path, content: str) -> None:
    (root / "data/promises.yaml").write_text(content, encoding="utf-8")
    assert offered("lofte log ") == []


def test_without_a_data_folder_nothing_is_offered(offered: Offered, root: Path) -> None:
    assert offered("lofte --data finns-inte log ") == []
    (root / "data/promises.yaml").unlink()
    assert offered("lofte log ") == []


def test_the_folder_named_on_the_line_is_read(offered: Offered, root: Path) -> None:
    (root / "data").rename(root / "annan")
    assert offered(f"lofte --data {root / 'annan'} log m") == ["moten"]
    assert offered(f"lofte log --data {root / 'annan'} m") == ["moten"]


def test_titles_are_shown_and_are_no_markup(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("_LOFTE_COMPLETE", "complete_zsh")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "lofte log fo")
    assert app.run([]) == 0
    assert '"fotpatruller":"(red)Fotpatruller"' in capsys.readouterr().out


def test_the_script_for_a_shell_is_given() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOFTE],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "_LOFTE_COMPLETE": "source_fish"},
    )
    assert done.returncode == 0
    assert "_LOFTE_COMPLETE=complete_fish" in done.stdout
