"""Promises of a number of occasions, or of a by-result, a year; each figure worked out by hand."""

from typing import Any

import pytest
from builders import activity
from contract import Case, case, did, every


def yearly(number: str | int, **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": "year", **keys}


# 9 January and every fifth day, 35 rows: the last is day 9 + 34 × 5 = 179, 28 June
HALF_A_YEAR = [*did(every("2023-01-09", 5, 33)), *did("2023-06-23 2023-06-28", "2")]

CASES = [
    case(
        # the design's own example: expected 80 × 181 ÷ 365 = 39.67; needed 43 ÷ (184 ÷ 7) = 1.636;
        # on track: 37 lies within 5 % of 80 = 4 of 39.67
        "80 traffic checks a year, 37 at midsummer",
        yearly(80),
        HALF_A_YEAR,
        {
            "kind": "count",
            "target": 80,
            "comparator": "at_least",
            "per": "year",
            "actual": 37,
            "low": 37,
            "high": 37,
            "precision": "exact",
            "activities": 35,
            "outside_condition": 0,
            "in_window": {"actual": 37, "low": 37, "high": 37},
            "expected": 39.7,
            "needed_per_week": 1.6,
            "forecast": {"low": 63, "high": 87, "probability": 0.8},
            "pace": "on_track",
            "fraction": 0.4625,
            "verdict": None,
            "computed_verdict": None,
            "reason": None,
            "assessed": None,
            "last_activity": "2023-06-28",
            "days_silent": 2,
            "windows": {"met": 0, "judged": 0},
            "conditions": [],
            "readings": [],
        },
        today="2023-06-30",
    ),
    case(
        # 39 ÷ 80 = 0.4875 < ½; the year is over: expected is all 80, nothing is needed or foreseen, no pace
        "80 a year, 39 done: not even half",
        yearly(80),
        did("2023-05-02", "39"),
        {
            "actual": 39,
            "fraction": 0.4875,
            "verdict": "not_fulfilled",
            "expected": 80,
            "forecast": None,
            "pace": None,
        },
    ),
    case(
        "80 a year, 40 done: exactly half is partly",
        yearly(80),
        did("2023-05-02", "40"),
        {"fraction": 0.5, "verdict": "partly", "computed_verdict": "partly", "reason": None},
    ),
    case(
        # 79 ÷ 80 = 0.9875
        "80 a year, one short",
        yearly(80),
        did("2023-05-02", "79"),
        {"fraction": 0.9875, "verdict": "partly"},
    ),
    case(
        "80 a year, 80 done on the year's first and last day",
        yearly(80),
        did("2023-01-01 2023-12-31", "40"),
        {"actual": 80, "fraction": 1, "verdict": "fulfilled"},
    ),
    case(
        # 95 ÷ 80 = 1.1875
        "80 a year, more than promised",
        yearly(80),
        did("2023-05-02", "95"),
        {"fraction": 1.1875, "verdict": "fulfilled"},
    ),
    case(
        "40 patrols a year, the days beside the year are not its own",
        yearly(40),
        [*did("2022-12-31 2024-01-01", "20"), *did("2023-07-01", "20")],
        {"actual": 20, "fraction": 0.5, "verdict": "partly", "activities": 1},
    ),
    case(
        "40 patrols a year, nobody has logged any",
        yearly(40),
        [],
        {
            "actual": None,
            "low": None,
            "high": None,
            "precision": None,
            "activities": 0,
            "verdict": None,
            "computed_verdict": None,
            "reason": "no_data",
            "last_activity": None,
            "days_silent": None,
        },
    ),
    case(
        "40 patrols a year, none logged yet while the year runs",
        yearly(40),
        [],
        {"actual": None, "pace": "no_data", "verdict": None},
        today="2023-03-31",
    ),
    case(
        # 2 meetings called off: there are rows, so it is 0 and not without data; 0 ÷ 2 = 0
        "2 information meetings a year, both called off",
        yearly(2),
        did("2023-04-12 2023-10-11", "0"),
        {"actual": 0, "fraction": 0, "verdict": "not_fulfilled", "reason": None},
    ),
    case(
        "2 information meetings a year, a third one breaks no promise",
        yearly(2),
        did("2023-04-12 2023-09-11 2023-11-30"),
        {"actual": 3, "fraction": 1.5, "verdict": "fulfilled"},
    ),
    case(
        "rows after the as-of day are not counted yet",
        yearly(80),
        [*did("2023-06-30", "10"), *did("2023-07-01", "70")],
        {"actual": 10, "fraction": 0.125, "verdict": None},
        today="2023-06-30",
    ),
    case(
        # 2.5 + 7.5 + 10 = 20; 20 ÷ 20.5 = 0.9756
        "20.5 hours of field work a year, hours as a by-result with decimals",
        yearly("20.5", of="timmar"),
        [
            *did("2023-02-01", results="timmar=2.5"),
            *did("2023-05-01", results="timmar=7.5"),
            *did("2023-09-01", results="timmar=10"),
        ],
        {"actual": 20, "target": 20.5, "fraction": 0.9756, "verdict": "partly"},
    ),
    case(
        # the by-result is summed, not the occasions: 400 + 500; a row without it adds nothing
        "900 hours a year, occasions do not add up to hours",
        yearly(900, of="timmar"),
        [
            *did("2023-02-01", "30", results="timmar=400"),
            *did("2023-05-01", "2", results="timmar=500"),
            *did("2023-09-01", "5"),
        ],
        {"actual": 900, "fraction": 1, "verdict": "fulfilled", "precision": "exact"},
    ),
    case(
        # the by-result came later, in a row that is no occasion
        "12 new families a year, a by-result in a row of count 0",
        yearly(12, of="familjer"),
        [*did("2023-02-01", results="familjer=7"), *did("2023-12-01", "0", results="familjer=5")],
        {"actual": 12, "verdict": "fulfilled"},
    ),
    case(
        # a level: the latest value holds, not 3 + 5 + 8
        "8 neighbourhood watch areas, a level and no sum",
        yearly(8, of="omraden"),
        [
            *did("2023-11-05", results="omraden=8"),
            *did("2023-03-01", results="omraden=3"),
            *did("2023-06-01", results="omraden=5"),
        ],
        {"actual": 8, "fraction": 1, "verdict": "fulfilled"},
        results={"omraden": {"title": "Områden", "sum": False}},
    ),
    case(
        # 6 ÷ 8 = 0.75
        "8 neighbourhood watch areas, one closed down again",
        yearly(8, of="omraden"),
        [*did("2023-06-01", results="omraden=8"), *did("2023-11-05", results="omraden=6")],
        {"actual": 6, "fraction": 0.75, "verdict": "partly"},
        results={"omraden": {"title": "Områden", "sum": False}},
    ),
    case(
        "at most 5 false alarms a year, 5 is within",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-02-01 2023-07-01", "2") + did("2023-12-30"),
        {"comparator": "at_most", "target": 5, "actual": 5, "fraction": None, "verdict": "fulfilled"},
    ),
    case(
        "at most 5 false alarms a year, 6 is too many",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-02-01", "6"),
        {"actual": 6, "fraction": None, "verdict": "not_fulfilled"},
    ),
    case(
        "at most 5 false alarms a year, exceeded already in March",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-02-01 2023-02-02 2023-02-03", "2"),
        {"actual": 6, "pace": "exceeded", "verdict": None, "forecast": None},
        today="2023-03-15",
    ),
    case(
        "no noise after closing time: at most 0",
        {"kind": "count", "at_most": 0, "per": "year"},
        did("2023-02-01", "0"),
        {"actual": 0, "verdict": "fulfilled"},
    ),
    case(
        # expected 80 × 1 ÷ 365 = 0.219; needed 79 ÷ (364 ÷ 7 = 52) = 1.519
        "80 a year on its first day",
        yearly(80),
        did("2023-01-01"),
        {"actual": 1, "expected": 0.2, "needed_per_week": 1.5, "forecast": None, "verdict": None},
        today="2023-01-01",
    ),
    case(
        # as of the window's last day everything admitted has gone: 80 × 365 ÷ 365, and the verdict is given
        "80 a year on its last day",
        yearly(80),
        did("2023-01-01 2023-12-31", "40"),
        {"actual": 80, "expected": 80, "verdict": "fulfilled", "windows": {"met": 1, "judged": 1}},
        today="2023-12-31",
    ),
    case(
        "a year that has not begun",
        yearly(80),
        did("2023-02-01"),
        {"actual": None, "verdict": None},
        today="2022-12-31",
    ),
    case(
        "a promise without a number: the occasions are summed and a person judges",
        None,
        did("2023-02-01 2023-05-05", "3"),
        {
            "kind": None,
            "target": None,
            "comparator": None,
            "actual": 6,
            "activities": 2,
            "fraction": None,
            "verdict": None,
            "computed_verdict": None,
            "reason": "no_target",
            "pace": None,
            "expected": None,
        },
    ),
    case(
        "one activity for two promises counts for this one too",
        yearly(2),
        [activity("kontroller annat", "2023-02-01", "2")],
        {"actual": 2, "activities": 1, "verdict": "fulfilled"},
    ),
    case(
        "the rows of another promise are none of this one's",
        yearly(2),
        [activity("annat", "2023-02-01", "2"), *did("2023-03-01")],
        {"actual": 1, "fraction": 0.5},
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
