"""The face for people."""

import pytest
from cli.attacks import ATTACKS
from cli.remarks_made import ROW, found, hostile, remark

from medborgarlofte.cli.faces.text import show_found, text
from medborgarlofte.cli.remark import Remark, Tally


def test_a_remark_says_what_where_and_what_to_type() -> None:
    assert text(remark()).splitlines() == [
        "fel[A302]: okänt löfte ”fotpatrulle”",
        "  --> data/activities/2023-polisen.csv:4:13",
        "   |",
        f" 4 | {ROW}",
        "   |             ^^^^^^^^^^^ menade du fotpatruller?",
    ]


@pytest.mark.parametrize(
    ("made", "lines"),
    [
        (
            remark(
                help="skriv semikolon i stället",
                severity="warning",
                line=12,
                end_line=12,
                line_text="ab",
                column=1,
                end_column=2,
            ),
            [
                "varning[A302]: okänt löfte ”fotpatrulle”",
                "  --> data/activities/2023-polisen.csv:12:1",
                "    |",
                " 12 | ab",
                "    | ^",
                "    = hjälp: skriv semikolon i stället",
            ],
        ),
        (
            remark(severity="info", line=0, column=0, end_line=0, end_column=0, line_text="", help=""),
            ["info[A302]: okänt löfte ”fotpatrulle”", "  --> data/activities/2023-polisen.csv"],
        ),
        (
            remark(line=2, end_line=5, column=2, end_column=1, line_text="abc", help=""),
            [
                "fel[A302]: okänt löfte ”fotpatrulle”",
                "  --> data/activities/2023-polisen.csv:2:2",
                "   |",
                " 2 | abc",
                "   |  ^^",
            ],
        ),
    ],
    ids=["help", "a whole file", "several lines"],
)
def test_what_is_not_known_is_left_out(made: Remark, lines: list[str]) -> None:
    assert text(made).splitlines() == lines


def test_a_run_without_faults_says_what_it_read(capsys: pytest.CaptureFixture[str]) -> None:
    show_found(found())
    assert capsys.readouterr() == ("Inga fel: 21 löften, 212 aktiviteter, 4 bedömningar.\n", "")


def test_a_run_that_fails_ends_with_the_command_that_repeats_it(capsys: pytest.CaptureFixture[str]) -> None:
    show_found(found(remark(), remark(fixable=True), remark(severity="warning"), again="lofte check"))
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "2 fel, 1 varning: 21 löften, 212 aktiviteter, 4 bedömningar.",
        "Samma igen: lofte check   (rättar 1 av dem: lofte check --fix)",
    ]


def test_a_suggestion_without_a_line_to_stand_beside_is_the_help() -> None:
    made = remark(line=0, column=0, end_line=0, end_column=0, line_text="")
    assert text(made).splitlines() == [
        "fel[A302]: okänt löfte ”fotpatrulle”",
        "  --> data/activities/2023-polisen.csv",
        "   = hjälp: menade du fotpatruller?",
    ]


def test_one_is_said_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    show_found(found()._replace(tally=Tally(1, 1, 1, 1)))
    assert capsys.readouterr().out == "Inga fel: 1 löfte, 1 aktivitet, 1 bedömning.\n"


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_keeps_to_its_lines(attack: str) -> None:
    lines = text(hostile(attack)).split("\n")
    assert len(lines) <= len(["what", "where", "|", "line", "carets", "help", ""])
    assert all(line.isprintable() for line in lines)
    assert not any(line.startswith(("::", "##[")) for line in lines)
