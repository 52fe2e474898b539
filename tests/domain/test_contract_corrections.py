"""Corrections: what stands of a row, its corrections, and theirs."""

import pytest
from builders import activity
from contract import Case, case

from medborgarlofte.domain.activity import Activity

YEARLY = {"kind": "count", "at_least": 10, "per": "year"}
FIRST = activity(date="2023-03-01", count="8", id="a0000001", logged="2023-03-01T12:00:00Z")


def corrected(number: int, corrects: int, count: str, date: str = "2023-03-01", **cells: str) -> Activity:
    return activity(
        cells.pop("promise", "kontroller"),
        date,
        count,
        id=f"a000000{number}",
        corrects=f"a000000{corrects}",
        logged=cells.pop("logged", f"2023-03-0{number}T12:00:00Z"),
        **cells,
    )


CASES = [
    case("8 were 5", YEARLY, [FIRST, corrected(2, 1, "5")], {"actual": 5, "activities": 1}),
    case(
        "8 were 5 were 10",
        YEARLY,
        [FIRST, corrected(2, 1, "5"), corrected(3, 2, "10")],
        {"actual": 10, "activities": 1, "verdict": "fulfilled"},
    ),
    case(
        "it never happened",
        YEARLY,
        [FIRST, corrected(2, 1, "0")],
        {"actual": None, "activities": 0, "verdict": None, "reason": "no_data"},
    ),
    case(
        "it never happened, the other did",
        YEARLY,
        [FIRST, corrected(2, 1, "0"), activity(date="2023-04-01", count="5")],
        {"actual": 5, "activities": 1, "fraction": 0.5},
    ),
    case(
        # withdrawn and brought back: the last one counts
        "it never happened, and then it did",
        YEARLY,
        [FIRST, corrected(2, 1, "0"), corrected(3, 2, "7")],
        {"actual": 7},
    ),
    case("it was the year after", YEARLY, [FIRST, corrected(2, 1, "8", "2024-03-01")], {"actual": None}),
    case(
        "it was the year after, asked about that year",
        YEARLY,
        [FIRST, corrected(2, 1, "8", "2024-03-01")],
        {"actual": 8},
        window="2024",
    ),
    case(
        "it was for another promise",
        YEARLY,
        [FIRST, corrected(2, 1, "8", promise="annat")],
        {"actual": None},
    ),
    case(
        # the greatest (logged, id) is followed, the other is not
        "two correct the same row, the later logged holds",
        YEARLY,
        [FIRST, corrected(3, 1, "6"), corrected(2, 1, "9")],
        {"actual": 6, "activities": 1},
    ),
    case(
        "two correct the same row at the same second, the greater id holds",
        YEARLY,
        [
            FIRST,
            corrected(3, 1, "6", logged="2023-03-09T12:00:00Z"),
            corrected(2, 1, "9", logged="2023-03-09T12:00:00Z"),
        ],
        {"actual": 6, "activities": 1},
    ),
    case(
        # 2 and 3 both correct 1; 3 is followed; 4 corrects 2, which is not followed: only 3 stands
        "a correction of the correction that was not followed",
        YEARLY,
        [FIRST, corrected(2, 1, "9"), corrected(3, 1, "6"), corrected(4, 2, "4")],
        {"actual": 6, "activities": 1},
    ),
    case(
        # a circle counts as uncorrected: both stand, 8 + 5
        "two rows that correct each other",
        YEARLY,
        [
            activity(date="2023-03-01", count="8", id="a0000001", corrects="a0000002"),
            activity(date="2023-03-01", count="5", id="a0000002", corrects="a0000001"),
        ],
        {"actual": 13, "activities": 2},
    ),
    case(
        "a correction of a row that is not there counts as it stands",
        YEARLY,
        [corrected(2, 9, "5")],
        {"actual": 5},
    ),
    case(
        "a correction from another writer's file and another year's",
        YEARLY,
        [FIRST, corrected(2, 1, "5", file="data/activities/2024-kommunen.csv")],
        {"actual": 5, "activities": 1},
    ),
    case(
        # whole: the place of the first is gone, so it no longer counts at the square
        "a correction replaces the row whole",
        {**YEARLY, "where": {"places": ["Torget"]}},
        [
            activity(date="2023-03-01", count="8", id="a0000001", place="Torget"),
            corrected(2, 1, "8", place="Hamnen"),
        ],
        {"actual": 0, "outside_condition": 8},
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
