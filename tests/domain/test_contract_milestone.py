"""Promises of something done once: a guideline adopted, a method in use."""

from datetime import date
from typing import Any

import pytest
from contract import Case, case, did

from medborgarlofte.domain.measure import late_steps
from medborgarlofte.domain.target import MilestoneTarget


def milestone(**keys: Any) -> dict[str, Any]:
    return {"kind": "milestone", **keys}


STEPS = {"utkast": "Utkast", "beslut": "Beslut"}

CASES = [
    case(
        "a guideline is adopted: fulfilled at once, while the year runs",
        milestone(),
        did("2023-03-01", tags="klar"),
        {"kind": "milestone", "target": 1, "actual": 1, "fraction": 1, "verdict": "fulfilled", "pace": None},
        today="2023-06-30",
    ),
    case(
        # while the named window runs there is no verdict; only a milestone that is done has one at once
        "a guideline is worked on, the year runs",
        milestone(),
        did("2023-03-01"),
        {"actual": 0, "fraction": 0, "verdict": None},
        today="2023-06-30",
    ),
    case(
        # rows, but no step done, and the period is not over: "before that, ongoing" (decision 0009)
        "a guideline was worked on in the first year",
        milestone(),
        did("2023-03-01"),
        {"actual": 0, "fraction": 0, "verdict": "ongoing"},
    ),
    case(
        "a guideline nobody has reported on",
        milestone(),
        [],
        {"actual": None, "verdict": None, "reason": "no_data"},
    ),
    case(
        # no due: the period's end, 2024; the first year leaves 1 of 2
        "two steps without a due date, one done in the first year",
        milestone(steps=STEPS),
        did("2023-03-01", tags="utkast"),
        {"target": 2, "actual": 1, "fraction": 0.5, "verdict": "ongoing"},
    ),
    case(
        "two steps without a due date, one done in the whole period",
        milestone(steps=STEPS),
        did("2023-03-01", tags="utkast"),
        {"actual": 1, "fraction": 0.5, "verdict": "partly"},
        window="period",
    ),
    case(
        # the one window is the period: the step of 2023 is still done in 2024
        "two steps, one each year, asked about the second year",
        milestone(steps=STEPS),
        did("2023-03-01", tags="utkast") + did("2024-05-01", tags="beslut"),
        {"actual": 2, "fraction": 1, "verdict": "fulfilled"},
        window="2024",
    ),
    case(
        "two steps, one each year, asked about the first year: judged as of its last day",
        milestone(steps=STEPS),
        did("2023-03-01", tags="utkast") + did("2024-05-01", tags="beslut"),
        {"actual": 1, "fraction": 0.5, "verdict": "ongoing"},
    ),
    case(
        "both steps in one row",
        milestone(steps=STEPS),
        did("2023-03-01", tags="utkast beslut"),
        {"actual": 2, "verdict": "fulfilled"},
    ),
    case(
        "the same step twice is one step",
        milestone(steps=STEPS),
        did("2023-03-01 2023-04-01", tags="utkast"),
        {"actual": 1},
    ),
    case(
        # due June: its last day is the 30th
        "due in June, done on its last day",
        milestone(due="2023-06"),
        did("2023-06-30", tags="klar"),
        {"actual": 1, "verdict": "fulfilled"},
    ),
    case(
        # late: shown, not counted
        "due in June, done in July",
        milestone(due="2023-06"),
        did("2023-07-01", tags="klar"),
        {"actual": 0, "fraction": 0, "verdict": "not_fulfilled"},
    ),
    case(
        "due in June with two steps, one in time and one late",
        milestone(steps=STEPS, due="2023-06-30"),
        did("2023-05-01", tags="utkast") + did("2023-07-01", tags="beslut"),
        {"actual": 1, "fraction": 0.5, "verdict": "partly"},
    ),
    case(
        "due in June, not done, asked about the first tertial",
        milestone(steps=STEPS, due="2023-06-30"),
        did("2023-03-01", tags="utkast"),
        {"actual": 1, "verdict": "ongoing"},
        window="2023-T1",
    ),
    case(
        # 1 July lies after the due day though the year runs
        "due in June, half done, the due day is past and the year runs",
        milestone(steps=STEPS, due="2023-06-30"),
        did("2023-03-01", tags="utkast"),
        {"actual": 1, "fraction": 0.5, "verdict": "partly"},
        today="2023-07-01",
    ),
    case(
        # the year may be before or after June
        "due in June, done some time in 2023",
        milestone(due="2023-06"),
        did("2023", tags="klar"),
        {"actual": 0, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        "due in December, done some time in 2023",
        milestone(due="2023-12-31"),
        did("2023", tags="klar"),
        {"actual": 1, "verdict": "fulfilled"},
    ),
    case(
        # a meeting of count 0 with the tag: no occasion, no step
        "the decision was called off",
        milestone(),
        did("2023-03-01", "0", tags="klar"),
        {"actual": 0, "verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        "a step by the municipality, reported by the police",
        milestone(where={"parties": ["kommunen"]}),
        did("2023-03-01", tags="klar", party="polisen"),
        {"actual": 0, "outside_condition": 1, "verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        "a guideline that is adopted each year",
        milestone(per="year"),
        did("2023-03-01", tags="klar"),
        {"windows": {"met": 1, "judged": 2}, "fraction": 0.5, "verdict": "partly"},
        window="period",
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures


@pytest.mark.parametrize(
    ("done", "late"),
    [("2023-06-30", False), ("2023-07-01", True), ("2023-12-31", True), ("2024-01-01", False)],
)
def test_a_late_step_is_shown(done: str, late: bool) -> None:  # noqa: FBT001 (the column of a table)
    # as of 31 December 2023
    target = MilestoneTarget.model_validate({"kind": "milestone", "due": "2023-06"})
    rows = did(done, tags="klar")
    assert late_steps(target, rows, date(2023, 12, 31)) == (tuple(rows) if late else ())
