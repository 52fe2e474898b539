"""What has not been heard of, judged or published in time."""

from datetime import date
from typing import Any

import pytest
from builders import agreement, assessment, ledger, promise
from checks.test_assessments import published
from checks.told import COUNTED, facts, row

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem

QUARTERLY = {"terms": {"follow_up": "quarter"}}
EXAMPLE = {"terms": {"example": True}}


def told(
    made: Agreement, today: str, rows: Any = (), assessments: Any = (), publications: Any = ()
) -> list[Problem]:
    """Everything that is told on a day."""
    whole = ledger(made, rows=rows, assessments=assessments)
    kept = Ledger(whole.agreements, whole.assessments, tuple(publications), whole.entries)
    return list(problems_in(kept, date.fromisoformat(today)))


def heard(date_: str, **cells: Any) -> Any:
    """A comment on the promise."""
    return assessment(
        verdict=None, window="2023", date=date_, logged=f"{date_}T12:00:00Z", why="Hört.", **cells
    )


@pytest.mark.parametrize(
    ("keys", "today", "rows", "said", "expected"),
    [
        (QUARTERLY, "2023-06-15", [row()], [], []),
        (QUARTERLY, "2023-06-16", [row()], [], [(93, "2023-03-15")]),
        (QUARTERLY, "2023-04-03", [], [], []),
        (QUARTERLY, "2023-04-04", [], [], [(93, "")]),
        ({}, "2024-12-31", [], [], []),
        (QUARTERLY, "2022-12-31", [], [], []),
        (QUARTERLY, "2025-01-01", [], [], []),
        (QUARTERLY, "2023-06-16", [row(date="2023-03")], [], []),
        (QUARTERLY, "2023-06-16", [row(date="2023", logged="2023-03-01T10:00:00Z")], [], []),
        (QUARTERLY, "2023-06-16", [row(), row(date="2023-06-20", time="10:00")], [], [(93, "2023-03-15")]),
        (QUARTERLY, "2023-06-16", [row()], [heard("2023-05-01")], []),
        (QUARTERLY, "2023-06-16", [row()], [heard("2023-05-01", promise="annat")], [(93, "2023-03-15")]),
        (
            QUARTERLY,
            "2023-06-16",
            [
                row(),
                row(date="2023-05-01", id="kaaaaaaa"),
                row(date="2023-05-01", count="0", corrects="kaaaaaaa"),
            ],
            [],
            [(93, "2023-03-15")],
        ),
        ({"terms": {"follow_up": "week"}}, "2023-03-23", [row()], [], [(8, "2023-03-15")]),
        ({"terms": {"follow_up": "year"}}, "2024-03-15", [row()], [], []),
    ],
)
def test_silence_is_told_when_it_is_longer_than_the_follow_up(
    keys: Any, today: str, rows: Any, said: Any, expected: Any
) -> None:
    assert facts("A343", told(agreement(promise(), **keys), today, rows, said), "days", "last") == expected


@pytest.mark.parametrize(
    ("keys", "rows", "expected"),
    [
        ({"withdrawn": {"date": "2023-02-01", "decision": "KS 1"}}, [], 0),
        ({"target": {"kind": "milestone"}}, [], 1),
        ({"target": {"kind": "milestone"}}, [row(date="2023-01-10", tags="klar")], 0),
    ],
)
def test_of_some_promises_nothing_more_is_to_be_heard(keys: Any, rows: Any, expected: int) -> None:
    assert (
        len(facts("A343", told(agreement(promise(**keys), **QUARTERLY), "2023-09-01", rows), "days"))
        == expected
    )


OF_PERIOD = promise(target={"kind": "count", "at_least": 40, "per": "period"}, text="Minst 40.")
READING = {
    "question": "Hur?",
    "alternatives": [
        {"id": "a", "label": "A", "target": {"kind": "count", "at_least": 2, "per": "year"}},
        {"id": "b", "label": "B", "target": {"kind": "count", "at_least": 9, "per": "year"}},
    ],
}


@pytest.mark.parametrize(
    ("made", "today", "rows", "said", "expected"),
    [
        (promise(), "2023-12-31", [], [], []),
        (promise(), "2024-01-01", [], [], [("2023", 1, "kontroller")]),
        (promise(), "2025-01-01", [], [], [("2023", 1, "kontroller"), ("2024", 1, "kontroller")]),
        (promise(), "2024-01-01", [row()], [], [("2023", 1, "kontroller")]),
        (promise(), "2024-01-01", [], [assessment(window="2023", why="Ja.")], []),
        (
            promise(),
            "2024-01-01",
            [],
            [assessment(window="2023", verdict=None, why="Nja.")],
            [("2023", 1, "kontroller")],
        ),
        (COUNTED, "2024-01-01", [row()], [], []),
        (COUNTED, "2024-01-01", [], [], [("2023", 1, "kontroller")]),
        ({**COUNTED, "criteria": ["Det syns"]}, "2024-01-01", [row()], [], []),
        (
            {**COUNTED, "criteria": ["Det syns"]},
            "2024-01-01",
            [row(count="40")],
            [],
            [("2023", 1, "kontroller")],
        ),
        (promise(readings=[READING]), "2024-01-01", [row()], [], [("2023", 1, "kontroller")]),
        (promise(readings=[READING]), "2024-01-01", [row(count="10")], [], []),
        (promise(withdrawn={"date": "2023-06-01", "decision": "KS 1"}), "2024-01-01", [], [], []),
        # A milestone and a whole period are under way by what was done in another year.
        (promise(target={"kind": "milestone"}), "2025-01-01", [row(date="2023-03-15", tags="klar")], [], []),
        (OF_PERIOD, "2025-01-01", [row(date="2023-03-15")], [], []),
        (OF_PERIOD, "2024-01-01", [], [], [("2023", 1, "kontroller")]),
        # Nothing is computed without a list, nor for months that the promise does not hold in.
        (
            promise(target={"kind": "coverage", "by": "place", "per": "year"}),
            "2024-01-01",
            [row()],
            [],
            [("2023", 1, "kontroller")],
        ),
        (
            promise(target={"kind": "share", "of": "x", "among": "x", "at_least": 90, "per": "month"}),
            "2024-01-01",
            [row(results="x=1")],
            [],
            [],
        ),
    ],
)
def test_a_year_that_is_over_has_verdicts(made: Any, today: str, rows: Any, said: Any, expected: Any) -> None:
    found = told(agreement(made, results={"x": {"title": "X"}}, **EXAMPLE), today, rows, said)
    assert facts("B413", found, "window", "promises", "first") == expected


@pytest.mark.parametrize(
    ("date", "today", "expected"),
    [("2024-08-20", "2024-07-01", [("2023", "2024-06-30")]), ("2024-06-20", "2024-07-01", [])],
)
def test_a_year_of_the_agreement_s_own_is_told_with_its_end(date: str, today: str, expected: Any) -> None:
    made = promise(text="Högst 30.", target={"kind": "outcome", "of": "x", "at_most": 30})
    whole = agreement(made, period={"start": "2023-07", "end": "2024-06"}, results={"x": {"title": "X"}})
    rows = [row(date=date, results="x=28", file="data/activities/2024-polisen.csv")]
    assert facts("B413", told(whole, today, rows), "window", "end") == expected
    assert facts("B413", told(whole, "2024-09-01", rows), "window", "end") == []


def test_without_a_period_no_year_is_ever_over() -> None:
    assert facts("B413", told(agreement(promise(), period={}), "2025-01-01"), "window") == []


@pytest.mark.parametrize(
    ("keys", "today", "windows", "expected"),
    [
        ({}, "2024-03-31", [], []),
        ({}, "2024-04-01", [], [("2023", "2024-03-31")]),
        ({}, "2024-04-01", ["2023"], []),
        ({}, "2025-04-01", ["2023"], [("2024", "2025-03-31")]),
        ({}, "2024-04-01", ["2022", "2024"], [("2023", "2024-03-31")]),
        (EXAMPLE, "2025-04-01", [], []),
        ({"period": {"start": "2023-05", "end": "2024-04"}}, "2025-04-01", [], [("2023", "2025-03-31")]),
    ],
)
def test_a_year_is_published_by_the_end_of_march(
    keys: Any, today: str, windows: list[str], expected: Any
) -> None:
    found = told(agreement(**keys), today, publications=[published(window) for window in windows])
    assert facts("B414", found, "window", "due") == expected
