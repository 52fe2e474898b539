from datetime import date
from pathlib import Path

import pytest
from files.folders import ASSESSED, ASSESSMENTS, VERDICT, facts, folder, told

from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.files.assessments import assessment_of
from medborgarlofte.files.columns import ASSESSMENT_COLUMNS
from medborgarlofte.files.ledger import read_ledger

FILE = "data/assessments/2024-polisen.csv"
GOOD = dict(zip(ASSESSMENT_COLUMNS, VERDICT.strip().split(","), strict=True))


def read(**cells: str) -> Assessment | tuple[Problem, ...]:
    return assessment_of(tuple({**GOOD, **cells}.values()), FILE, 7)


def in_file(place: Path, content: str) -> tuple[Assessment, ...]:
    return read_ledger(folder(place, {ASSESSMENTS: content}))[0].assessments


def test_a_row_is_an_assessment_with_its_place() -> None:
    assert read() == Assessment(
        date=date(2024, 1, 15),
        promise="kontroller",
        window="2023",
        verdict="partly",
        cause=None,
        why="För få",
        next="Fler i vår",
        evidence="",
        by="samordnare",
        corrects="",
        logged="2024-01-15T12:00:00Z",
        id="b0000001",
        file=FILE,
        line=7,
    )


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("verdict", "", None),
        ("cause", "waiting", "waiting"),
        ("window", "period", "period"),
        ("window", "2023-T1", "2023-T1"),
        ("evidence", "https://kommunen.example/a", "https://kommunen.example/a"),
        ("evidence", "Dnr 2024/12", "Dnr 2024/12"),
        ("next", "–", "–"),
    ],
)
def test_cells_mean_what_they_say(column: str, text: str, value: object) -> None:
    assert getattr(read(**{column: text}), column) == value


@pytest.mark.parametrize(
    ("column", "text", "code", "expected"),
    [
        ("date", "", "A316", {}),
        ("date", "2024-01", "A301", {"reason": "not_day"}),
        ("date", "2024-01-15/2024-01-15", "A301", {"reason": "not_day"}),
        ("date", "2023-02-29", "A301", {"reason": "day", "year": 2023, "month": 2, "day": 29, "last_day": 28}),
        ("promise", "", "A316", {}),
        ("window", "", "A316", {}),
        ("window", "2023-W3", "B403", {}),
        ("window", "2023-01-01", "B403", {}),
        ("verdict", "fullfilled", "B401", {"nearest": "fulfilled", "allowed": "fulfilled, partly, not_fulfilled, ongoing, not_started, not_assessable, not_applicable"}),
        ("cause", "pengar", "B402", {"allowed": "resources, reprioritised, circumstances, waiting, other"}),
        ("evidence", "http://kommunen.example", "B404", {}),
        ("evidence", "javascript:alert(1)", "B404", {}),
        ("corrects", "b1", "A309", {}),
        ("id", "1", "A309", {}),
        ("logged", "i går", "A310", {}),
    ],
)  # fmt: skip
def test_a_cell_that_is_refused_is_told(column: str, text: str, code: str, expected: dict[str, str]) -> None:
    problems = read(**{column: text})
    assert not isinstance(problems, Assessment)
    (problem,) = problems
    assert (problem.code, problem.place) == (code, Place(FILE, 7, cell=column))
    assert {name: fact for name, fact in facts(problem).items() if name != "row"} == {
        "key": column,
        "value": text,
        **expected,
    }


def test_rows_are_read_with_quotes_and_with_care(tmp_path: Path) -> None:
    content = (
        ASSESSED
        + VERDICT.replace("För få", '"För få, tyvärr"').replace("Fler i vår", '"Fler, i vår"')
        + VERDICT.replace("För få", '"Sa ""nej"""')
    )
    assert told(tmp_path, {ASSESSMENTS: content}) == []
    assert [(one.why, one.next, one.line) for one in in_file(tmp_path, content)] == [
        ("För få, tyvärr", "Fler, i vår", 2),
        ('Sa "nej"', "Fler i vår", 3),
    ]


def test_a_faulty_row_leaves_the_others(tmp_path: Path) -> None:
    content = ASSESSED + VERDICT.replace("partly", "kanske") + VERDICT.replace(",b0000001", ",") + VERDICT
    problems = told(tmp_path, {ASSESSMENTS: content})
    assert [(one.code, one.place.line, one.fact("row")) for one in problems] == [
        ("B401", 2, "b0000001"),
        ("A318", 3, None),
    ]
    assert [(one.line, one.id) for one in in_file(tmp_path, content)] == [(3, ""), (4, "b0000001")]
