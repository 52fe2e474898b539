"""Promises whose wording is unclear: a missing period, alternatives not chosen, alternatives chosen."""

from typing import Any

import pytest
from contract import Case, case, did


def bare(number: int, **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, **keys}


def alternative(name: str, number: int, per: str = "year", **keys: Any) -> dict[str, Any]:
    return {"id": name, "label": name, "target": {**bare(number, per=per), **keys}}


def unclear(*alternatives: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"readings": [{"question": "Vad räknas?", "alternatives": list(alternatives), **keys}]}


OPEN_TARGET = {"target": None, "expected": None, "needed_per_week": None, "fraction": None, "pace": None}

MISSING_PERIOD = [
    case(
        # yearly 12 ÷ 30 = 0.4; the period as of 31 December 2023 also 12 ÷ 30, and not over
        "30 visits, a year or in all? after the first year",
        bare(30),
        did("2023-03-01", "12") + did("2024-03-01", "25"),
        {
            **OPEN_TARGET,
            "kind": "count",
            "per": None,
            "actual": 12,
            "in_window": {"actual": 12},
            "verdict": None,
            "reason": "reading",
            "readings": [
                {
                    "question": None,
                    "chosen": None,
                    "alternatives": [
                        {
                            "id": "year",
                            "per": "year",
                            "target": 30,
                            "actual": 12,
                            "fraction": 0.4,
                            "pace": None,
                            "verdict": "not_fulfilled",
                        },
                        {
                            "id": "period",
                            "per": "period",
                            "target": 30,
                            "actual": 12,
                            "fraction": 0.4,
                            "pace": "behind",
                            "verdict": "ongoing",
                        },
                    ],
                }
            ],
        },
    ),
    case(
        # 2024: yearly 25 ÷ 30 = 0.8333, partly; in all 37 ÷ 30 = 1.2333, fulfilled. The headline is the year's 25
        "30 visits, a year or in all? after the second year",
        bare(30),
        did("2023-03-01", "12") + did("2024-03-01", "25"),
        {
            **OPEN_TARGET,
            "actual": 25,
            "verdict": None,
            "reason": "reading",
            "readings": [
                {
                    "alternatives": [
                        {"id": "year", "actual": 25, "fraction": 0.8333, "verdict": "partly"},
                        {"id": "period", "actual": 37, "fraction": 1.2333, "verdict": "fulfilled"},
                    ]
                }
            ],
        },
        window="2024",
    ),
    case(
        # in all 35 + 35 = 70 ÷ 30; both years kept, 2 ÷ 2: fulfilled either way
        "30 visits, a year or in all? kept both ways",
        bare(30),
        did("2023-03-01 2024-03-01", "35"),
        {
            "actual": 70,
            "fraction": None,
            "verdict": "fulfilled",
            "reason": None,
            "readings": [
                {
                    "alternatives": [
                        {"id": "year", "fraction": 1, "verdict": "fulfilled"},
                        {"id": "period", "fraction": 2.3333, "verdict": "fulfilled"},
                    ]
                }
            ],
        },
        window="period",
    ),
    case(
        # 9 + 3 = 12 ÷ 30 = 0.4; no year kept, 0 ÷ 2
        "30 visits, a year or in all? missed both ways",
        bare(30),
        did("2023-03-01", "9") + did("2024-03-01", "3"),
        {"verdict": "not_fulfilled", "computed_verdict": "not_fulfilled", "fraction": None},
        window="period",
    ),
    case(
        # one year: its year is its period
        "30 visits in an agreement of one year: both readings coincide",
        bare(30),
        did("2023-03-01", "15"),
        {
            "target": 30,
            "actual": 15,
            "fraction": 0.5,
            "verdict": "partly",
            "readings": [{"alternatives": [{"fraction": 0.5, "verdict": "partly"}]}],
        },
        period={"start": "2023", "end": "2023"},
    ),
    case(
        # September 2022 – December 2023 is one joined year
        "30 visits in sixteen months: the joined year is the period",
        bare(30),
        did("2022-10-01 2023-03-01", "15"),
        {"target": 30, "actual": 30, "fraction": 1, "verdict": "fulfilled"},
        period={"start": "2022-09", "end": "2023"},
    ),
    case(
        # coverage too: 1 of 2 this year; in all 1 of 2 and not over
        "both schools, a year or in all?",
        {"kind": "coverage", "by": "place", "each": ["Norra", "Södra"]},
        did("2023-03-01", place="Norra"),
        {
            "target": None,
            "fraction": None,
            "verdict": None,
            "reason": "reading",
            "readings": [
                {
                    "alternatives": [
                        {"id": "year", "fraction": 0.5, "verdict": "partly"},
                        {"id": "period", "fraction": 0.5, "verdict": "ongoing"},
                    ]
                }
            ],
        },
    ),
    case(
        # a milestone does not lack it: the period is its window
        "a guideline, no period said and none needed",
        {"kind": "milestone"},
        did("2023-03-01", tags="klar"),
        {"target": 1, "fraction": 1, "verdict": "fulfilled", "readings": []},
    ),
    case(
        "30 visits, a year or in all? nobody has logged any",
        bare(30),
        [],
        {**OPEN_TARGET, "actual": None, "verdict": None, "reason": "no_data"},
    ),
]

ALTERNATIVES = [
    case(
        "two meetings or two of each kind? asked at midsummer, the autumn's are not held yet",
        None,
        did("2023-05-01 2023-11-01"),
        {"actual": 1, "verdict": None},
        keys=unclear(alternative("var", 4), alternative("alla", 2)),
        today="2023-06-30",
    ),
    case(
        # 3 ÷ 4 = 0.75 partly; 3 ÷ 2 = 1.5 fulfilled: they disagree
        "two meetings or two of each kind? three were held",
        None,
        did("2023-03-01", "3"),
        {
            **OPEN_TARGET,
            "kind": "count",
            "actual": 3,
            "verdict": None,
            "reason": "reading",
            "readings": [
                {
                    "question": "Vad räknas?",
                    "chosen": None,
                    "alternatives": [
                        {"id": "var", "target": 4, "actual": 3, "fraction": 0.75, "verdict": "partly"},
                        {"id": "alla", "target": 2, "actual": 3, "fraction": 1.5, "verdict": "fulfilled"},
                    ],
                }
            ],
        },
        keys=unclear(alternative("var", 4), alternative("alla", 2)),
    ),
    case(
        "two meetings or two of each kind? four were held",
        None,
        did("2023-03-01", "4"),
        {"verdict": "fulfilled", "target": None, "fraction": None, "reason": None},
        keys=unclear(alternative("var", 4), alternative("alla", 2)),
    ),
    case(
        # evenings alone 2, all 5 of 5: the headline is what was done in the window, whatever the reading
        "do only evenings count? not decided",
        None,
        did("2023-03-01", "2", time="19:00") + did("2023-03-02", "3", time="10:00"),
        {
            "actual": 5,
            "verdict": None,
            "readings": [
                {
                    "alternatives": [
                        {"id": "alla", "actual": 5, "fraction": 1, "verdict": "fulfilled"},
                        {"id": "kvall", "actual": 2, "fraction": 0.4, "verdict": "not_fulfilled"},
                    ]
                }
            ],
        },
        keys=unclear(alternative("alla", 5), alternative("kvall", 5, where={"between": ["18:00", "23:00"]})),
    ),
    case(
        "do only evenings count? it was decided that they do",
        None,
        did("2023-03-01", "2", time="19:00") + did("2023-03-02", "3", time="10:00"),
        {
            "target": 5,
            "per": "year",
            "actual": 2,
            "outside_condition": 3,
            "fraction": 0.4,
            "verdict": "not_fulfilled",
            "readings": [
                {"chosen": "kvall", "alternatives": [{"id": "alla", "fraction": 1}, {"fraction": 0.4}]}
            ],
        },
        keys=unclear(
            alternative("alla", 5),
            alternative("kvall", 5, where={"between": ["18:00", "23:00"]}),
            chosen="kvall",
        ),
    ),
    case(
        # a reading about something else than the number decides no target
        "20 walks, and an open question without targets",
        {"kind": "count", "at_least": 20, "per": "year"},
        did("2023-03-01", "20"),
        {
            "target": 20,
            "verdict": "fulfilled",
            "readings": [{"question": "Räknas korta?", "alternatives": [{"id": "ja"}, {"id": "nej"}]}],
        },
        keys={"readings": [{"question": "Räknas korta?", "alternatives": [{"id": "ja"}, {"id": "nej"}]}]},
    ),
    case(
        # the year's two against the period's two: chosen, so the period's are counted
        "two walks, it was decided that they are for the whole period",
        None,
        did("2023-03-01 2024-03-01"),
        {"target": 2, "per": "period", "actual": 2, "verdict": "fulfilled"},
        keys=unclear(alternative("ar", 2), alternative("hela", 2, "period"), chosen="hela"),
        window="2024",
    ),
]


@pytest.mark.parametrize("asked", [*MISSING_PERIOD, *ALTERNATIVES])
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
