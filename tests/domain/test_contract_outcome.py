"""Promises of a measured effect: the latest value against a number or against its baseline."""

from typing import Any

import pytest
from builders import activity
from contract import Case, case, did


def outcome(**keys: Any) -> dict[str, Any]:
    return {"kind": "outcome", "of": "otrygga", **keys}


FROM_31 = {"value": "31", "when": "2022", "source": "Trygghetsundersökningen"}

CASES = [
    case(
        # 3 on 10 October, 5 some day in October: either may be the latest, and only one is at most 4
        "at most 4, the latest of two measurements cannot be told",
        outcome(at_most=4),
        did("2024-10-10", results="otrygga=3") + did("2024-10", results="otrygga=5"),
        {"verdict": "not_assessable", "reason": "date"},
        window="period",
    ),
    case(
        # whichever is the latest, it is at most 6
        "at most 6, the latest of two measurements cannot be told and does not matter",
        outcome(at_most=6),
        did("2024-10-10", results="otrygga=3") + did("2024-10", results="otrygga=5"),
        {"verdict": "fulfilled", "reason": None},
        window="period",
    ),
    case(
        "fewer feel unsafe than before",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-01", results="otrygga=28"),
        {
            "kind": "outcome",
            "comparator": "direction",
            "actual": 28,
            "fraction": None,
            "verdict": "fulfilled",
            "expected": None,
            "pace": None,
        },
        window="period",
    ),
    case(
        "as many feel unsafe as before: not fewer",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-01", results="otrygga=31"),
        {"actual": 31, "verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        # a decimal by-result: 30.9 < 31
        "fewer feel unsafe, by a decimal",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-01", results="otrygga=30.9"),
        {"actual": 30.9, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        "more feel safe",
        outcome(direction="up", baseline=FROM_31),
        did("2024-10-01", results="otrygga=28"),
        {"verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        "fewer feel unsafe, and nobody knows than when",
        outcome(direction="down"),
        did("2024-10-01", results="otrygga=28"),
        {"actual": 28, "verdict": "not_assessable", "reason": "no_baseline"},
        window="period",
    ),
    case(
        # the latest value by its date, whatever the order of logging
        "the latest measurement holds",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-01", results="otrygga=33") + did("2023-10-01", results="otrygga=25"),
        {"actual": 33, "verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        "no district on the list: at most 0",
        outcome(at_most=0),
        did("2023-10-01", results="otrygga=1") + did("2024-10-01", results="otrygga=0"),
        {"actual": 0, "target": 0, "fraction": None, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        "one district on the list: more than 0",
        outcome(at_most=0),
        did("2024-10-01", results="otrygga=1"),
        {"verdict": "not_fulfilled"},
        window="period",
    ),
    case(
        # 60 ÷ 75 = 0.8
        "three quarters are content",
        outcome(at_least=75),
        did("2024-10-01", results="otrygga=60"),
        {"actual": 60, "fraction": 0.8, "verdict": "partly"},
        window="period",
    ),
    case(
        # the survey of February 2025 speaks of the agreement that ended in 2024
        "measured after the period",
        outcome(direction="down", baseline=FROM_31),
        did("2025-02-10", results="otrygga=27"),
        {"actual": 27, "verdict": "fulfilled", "reason": None},
        window="period",
        today="2025-06-01",
    ),
    case(
        "measured after the period, and after today",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-10", results="otrygga=35") + did("2025-02-10", results="otrygga=27"),
        {"actual": 35, "verdict": "not_fulfilled"},
        window="period",
        today="2025-01-31",
    ),
    case(
        # only the last window reaches past its end: 2023 is not the last
        "each year fewer, the value of February 2024 is not 2023's",
        outcome(direction="down", baseline=FROM_31, per="year"),
        did("2023-10-10", results="otrygga=35") + did("2024-02-10", results="otrygga=27"),
        {"actual": 35, "verdict": "not_fulfilled"},
    ),
    case(
        "each year fewer, the last year is measured after it",
        outcome(direction="down", baseline=FROM_31, per="year"),
        did("2024-02-10", results="otrygga=35") + did("2025-02-10", results="otrygga=27"),
        {"actual": 27, "verdict": "fulfilled"},
        window="2024",
        today="2025-06-01",
    ),
    case(
        "each year fewer, kept in one year of two",
        outcome(direction="down", baseline=FROM_31, per="year"),
        did("2023-10-10", results="otrygga=35") + did("2024-10-10", results="otrygga=27"),
        {"windows": {"met": 1, "judged": 2}},
        window="period",
    ),
    case(
        "fewer feel unsafe, the first year past and the period not",
        outcome(direction="down", baseline=FROM_31),
        did("2023-10-10", results="otrygga=28"),
        {"actual": 28, "verdict": "ongoing"},
    ),
    case(
        "fewer feel unsafe, the period runs",
        outcome(direction="down", baseline=FROM_31),
        did("2023-10-10", results="otrygga=28"),
        {"actual": 28, "verdict": None},
        window="period",
        today="2024-06-01",
    ),
    case(
        # ~30 is 27–33: on both sides of 31
        "about as many as before",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-10", results="otrygga=~30"),
        {"actual": 30, "low": 27, "high": 33, "verdict": "not_assessable", "reason": "about"},
        window="period",
    ),
    case(
        # ~25 is 22–28 (22.5 down, 27.5 up): below 31 all the way
        "about fewer, surely",
        outcome(direction="down", baseline=FROM_31),
        did("2024-10-10", results="otrygga=~25"),
        {"low": 22, "high": 28, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        # only the measurement in the centre counts
        "fewer feel unsafe in the centre",
        outcome(direction="down", baseline=FROM_31, where={"places": ["Centrum"]}),
        did("2024-05-10", results="otrygga=28", place="Centrum")
        + did("2024-10-10", results="otrygga=40", place="Byn"),
        {"actual": 28, "outside_condition": 1, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        # 27 is fewer than 31 but over the further condition's 25
        "fewer feel unsafe, and at most a quarter",
        outcome(direction="down", baseline=FROM_31, also=[{"of": "otrygga", "at_most": 25}]),
        did("2024-10-10", results="otrygga=27"),
        {"actual": 27, "verdict": "partly", "conditions": [{"of": "otrygga", "actual": 27, "met": False}]},
        window="period",
    ),
    case(
        "at most 30 of a hundred, and fewer than before",
        outcome(at_most=30, baseline=FROM_31, also=[{"of": "otrygga", "direction": "down"}]),
        did("2024-10-10", results="otrygga=29"),
        {"verdict": "fulfilled", "conditions": [{"comparator": "direction", "met": True}]},
        window="period",
    ),
    case(
        "a measurement that has been corrected",
        outcome(direction="down", baseline=FROM_31),
        [
            activity(date="2024-10-10", results="otrygga=33", id="a0000001"),
            activity(date="2024-10-10", results="otrygga=30", id="a0000002", corrects="a0000001"),
        ],
        {"actual": 30, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        "fewer feel unsafe, nobody has measured",
        outcome(direction="down", baseline=FROM_31),
        [],
        {"actual": None, "verdict": None, "reason": "no_data"},
        window="period",
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
