"""What every command says where promises.yaml, and not the command line, is at fault."""

from pathlib import Path

import pytest
from cli.strand import Run, strand

from medborgarlofte.cli.readable import unread_words
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.unread import LeftOut

COMMANDS: tuple[list[str], ...] = (
    ["status"],
    [],
    ["log", "fotpatruller", "-d", "2023-07-07", "-n"],
    ["show", "fotpatruller"],
    ["assess", "fotpatruller", "2023", "uppfyllt"],
    ["correct", "k7q3fd2m", "--count", "2"],
    ["sheet", "ut.xlsx"],
    ["report", "2023"],
    ["export", "ut"],
)


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return strand(tmp_path, monkeypatch)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_agreement_that_cannot_be_read_is_a_fault_in_the_data(
    words: list[str], lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data/promises.yaml").write_text("format: 1\nagreement: [\n", encoding="utf-8")
    assert lofte(*words) == 1
    written = capsys.readouterr()
    assert "lofte check" in written.err
    assert "--help" not in written.err
    assert "finns inte" not in written.err


@pytest.mark.parametrize("words", [COMMANDS[2], COMMANDS[4]], ids=["log", "assess"])
def test_a_promise_that_cannot_be_read_is_not_said_to_be_unknown(
    words: list[str], lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "data/promises.yaml"
    text = file.read_text(encoding="utf-8")
    start = text.index("  - id: fotpatruller")
    file.write_text(text[:start] + text[start:].replace("title:", "titel:", 1), encoding="utf-8")
    assert lofte(*words) == 1
    assert "kan inte läsas" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("rows", "left_out", "expected"),
    [
        (0, None, ()),
        (1, None, ("1 rad kan inte läsas och är inte med.",)),
        (2, LeftOut(promises=1), ("2 rader och 1 löfte kan inte läsas och är inte med.",)),
        (0, LeftOut(promises=2), ("2 löften kan inte läsas och är inte med.",)),
        (
            1,
            LeftOut(agreements=1, promises=3),
            ("1 rad, 3 löften och 1 överenskommelse kan inte läsas och är inte med.",),
        ),
        (0, LeftOut(pieces=2), ("Något i promises.yaml kan inte läsas, så siffror kan saknas.",)),
    ],
)
def test_what_is_in_no_figure_is_said_first(
    rows: int, left_out: LeftOut | None, expected: tuple[str, ...]
) -> None:
    assert unread_words(Ledger(left_out=left_out), rows) == expected
