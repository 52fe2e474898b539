"""The face for GitHub Actions."""

import re
from pathlib import Path

import pytest
from cli.attacks import ATTACKS
from cli.remarks_made import found, hostile, remark

from medborgarlofte.cli.faces.github import annotations, job_summary, show_found

COMMAND = re.compile(r"::(?:error|warning|notice) (?:\w+=[^:,]*)(?:,\w+=[^:,]*)*::.*")


def test_an_annotation_marks_its_place() -> None:
    (line,) = annotations([remark()])
    assert line == (
        "::error file=data/activities/2023-polisen.csv,line=4,endLine=4,col=13,endColumn=24,title=fel A302"
        "::okänt löfte ”fotpatrulle” – menade du fotpatruller?"
    )


def test_signs_that_the_site_reads_are_escaped() -> None:
    (line,) = annotations([remark(file="a:b,c%d.csv", message="10 % a:b, c", help="")])
    assert line.startswith("::error file=a%3Ab%2Cc%25d.csv,line=4,")
    assert line.endswith("::10 %25 a:b, c")


@pytest.mark.parametrize(
    ("number", "lines", "last"),
    [
        (0, 0, None),
        (9, 9, None),
        (10, 10, "::error title=lofte check::och 1 till: se jobbets sammanfattning"),
        (46, 10, "::error title=lofte check::och 37 till: se jobbets sammanfattning"),
    ],
)
def test_at_most_nine_are_shown_and_the_rest_counted(number: int, lines: int, last: str | None) -> None:
    shown = list(annotations([remark()] * number))
    assert len(shown) == lines
    assert last is None or shown[-1] == last


def test_the_gravest_come_first() -> None:
    severities = [*["info"] * 9, "warning", "error"]
    shown = list(annotations([remark(severity=severity) for severity in severities]))
    assert [line.split(" ", maxsplit=1)[0] for line in shown] == ["::error", "::warning", *["::notice"] * 8]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_is_one_command_and_no_other(attack: str) -> None:
    (line,) = annotations([hostile(attack)])
    assert COMMAND.fullmatch(line)
    assert line.isprintable()


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_stays_in_its_cell(attack: str) -> None:
    plain = job_summary([hostile("x")], "1 fel").splitlines()
    lines = job_summary([hostile(attack)], "1 fel").splitlines()
    assert len(lines) == len(plain)
    assert lines[-1].count("|") == plain[-1].count("|")
    assert not set(lines[-1]) & set("<>`[]@*")


def test_the_job_summary_holds_everything() -> None:
    table = job_summary([remark(message=f"nummer {number}") for number in range(46)], "46 fel").splitlines()
    assert [line for line in table if line.startswith("| data/")][-1].endswith(
        "| A302 | nummer 45 – menade du fotpatruller? |"
    )
    assert len([line for line in table if line.startswith("| data/")]) == 46


def test_a_job_summary_without_faults_has_no_table() -> None:
    assert "|" not in job_summary([], "Inga fel.")


def test_a_job_summary_keeps_within_what_the_site_takes() -> None:
    text = job_summary([remark()] * 5000, "5000 fel")
    assert len(text.encode()) < 1 << 20
    assert "och 3000 till" in text


def test_the_summary_is_added_and_files_are_named_from_the_top_of_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("förut\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    show_found(found(remark(), again="lofte check")._replace(root=tmp_path / "kommunen"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("::error file=kommunen/data/activities/2023-polisen.csv,line=4,")
    assert lines[-1] == "Samma igen: lofte check"
    assert summary.read_text(encoding="utf-8").startswith("förut\n### lofte check\n\n1 fel&#58; ")
