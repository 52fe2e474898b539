"""Promises to reach all of a set, or so many different ones: places, tags, days."""

from typing import Any

import pytest
from contract import Case, case, did, every


def coverage(**keys: Any) -> dict[str, Any]:
    return {"kind": "coverage", "by": "place", "per": "year", **keys}


SCHOOLS = ["Norra", "Södra", "Östra"]

CASES = [
    case(
        # 2 of 3 = 0.6667; twice at one school is one school
        "every school once a year, one left out",
        coverage(each=SCHOOLS),
        did("2023-02-01 2023-03-01", place="Norra") + did("2023-04-01", place="Östra"),
        {
            "kind": "coverage",
            "target": 3,
            "comparator": "at_least",
            "actual": 2,
            "low": 2,
            "high": 2,
            "fraction": 0.6667,
            "verdict": "partly",
            "expected": None,
            "pace": None,
        },
    ),
    case(
        "every school once a year",
        coverage(each=SCHOOLS),
        did("2023-02-01", place="Norra")
        + did("2023-04-01", place="Östra")
        + did("2023-12-31", place="Södra"),
        {"actual": 3, "fraction": 1, "verdict": "fulfilled"},
    ),
    case(
        # 1 of 3 = 0.3333; other places are none of the listed
        "every school once a year, most visits elsewhere",
        coverage(each=SCHOOLS),
        did("2023-02-01", place="Norra") + did("2023-04-01", "7", place="Torget"),
        {"actual": 1, "fraction": 0.3333, "verdict": "not_fulfilled"},
    ),
    case(
        # an alias in the list and an alias in the row are one school
        "every school once a year, called by their aliases",
        coverage(each=["Norra", "Sörskolan"]),
        did("2023-02-01", place="Norrskolan") + did("2023-04-01", place="Södra"),
        {"actual": 2, "verdict": "fulfilled"},
        places=[{"name": "Norra", "aliases": ["Norrskolan"]}, {"name": "Södra", "aliases": ["Sörskolan"]}],
    ),
    case(
        "three different bars a year",
        coverage(members=3),
        did("2023-02-01 2023-03-01", place="Baren") + did("2023-04-01", place="Kajen"),
        {"target": 3, "actual": 2, "fraction": 0.6667, "verdict": "partly"},
    ),
    case(
        # a fourth different one is more than all
        "three different bars a year, four were visited",
        coverage(members=3),
        did("2023-02-01", place="A")
        + did("2023-02-02", place="B")
        + did("2023-02-03", place="C")
        + did("2023-02-04", place="D"),
        {"actual": 4, "fraction": 1.3333, "verdict": "fulfilled"},
    ),
    case(
        # four times at one tunnel, three at the other: 1 of 2
        "all tunnels four times a year",
        coverage(each=["Gamla", "Nya"], at_least=4),
        did("2023-02-01 2023-05-01 2023-08-01 2023-11-01", place="Gamla")
        + did("2023-02-01 2023-05-01 2023-08-01", place="Nya"),
        {"target": 2, "actual": 1, "fraction": 0.5, "verdict": "partly"},
    ),
    case(
        # the counts of rows are summed: 500 + 300; a row of 0 reaches nothing
        "800 occasions in each of two areas",
        coverage(each=["Norr", "Syd"], at_least=800),
        did("2023-02-01", "500", place="Norr")
        + did("2023-03-01", "300", place="Norr")
        + did("2023-03-01", "800", place="Syd"),
        {"actual": 2, "verdict": "fulfilled"},
    ),
    case(
        "every school once a year, one visit was called off",
        coverage(each=["Norra", "Södra"]),
        did("2023-02-01", place="Norra") + did("2023-03-01", "0", place="Södra"),
        {"actual": 1, "fraction": 0.5, "verdict": "partly"},
    ),
    case(
        # the visit without a place may have been to the third
        "every school once a year, one visit has no place",
        coverage(each=SCHOOLS),
        did("2023-02-01", place="Norra") + did("2023-03-01", place="Södra") + did("2023-04-01"),
        {
            "actual": 2,
            "outside_condition": 1,
            "fraction": 0.6667,
            "verdict": "not_assessable",
            "reason": "place",
        },
    ),
    case(
        # one visit can be to one school: 1 or 2 of 3... 0.3333 or 0.6667
        "every school once a year, a visit without a place could make it more than half",
        coverage(each=SCHOOLS),
        did("2023-02-01", place="Norra") + did("2023-04-01"),
        {"actual": 1, "verdict": "not_assessable", "reason": "place"},
    ),
    case(
        # one visit without a place can only be to one of five: 0.2 or 0.4
        "every school once a year, a visit without a place is not enough",
        coverage(each=["A", "B", "C", "D", "E"]),
        did("2023-02-01", place="A") + did("2023-04-01"),
        {"actual": 1, "fraction": 0.2, "verdict": "not_fulfilled", "reason": None},
    ),
    case(
        "every school once a year, all reached and one visit has no place",
        coverage(each=["Norra", "Södra"]),
        did("2023-02-01", place="Norra") + did("2023-03-01", place="Södra") + did("2023-04-01"),
        {"actual": 2, "verdict": "fulfilled", "reason": None},
    ),
    case(
        "all schools, and nobody says which",
        coverage(),
        did("2023-02-01", place="Norra") + did("2023-03-01", place="Södra"),
        {"target": None, "actual": 2, "fraction": None, "verdict": None, "reason": "no_list"},
    ),
    case(
        # a row for two classes at once counts for both
        "every class, by tag",
        coverage(by="tag", each=["klass-4", "klass-5", "klass-6"]),
        did("2023-02-01", tags="klass-4 klass-5") + did("2023-03-01", tags="klass-5"),
        {"actual": 2, "fraction": 0.6667, "verdict": "partly", "reason": None},
    ),
    case(
        # by tag an absent tag means no, not unknown
        "every class, by tag, one row without a tag",
        coverage(by="tag", each=["klass-4", "klass-5"]),
        did("2023-02-01", tags="klass-4") + did("2023-03-01"),
        {"actual": 1, "fraction": 0.5, "verdict": "partly", "reason": None},
    ),
    case(
        # twice on one day is one day
        "patrols on three different days",
        coverage(by="day", members=3),
        did("2023-02-01 2023-02-01 2023-02-02"),
        {"actual": 2, "fraction": 0.6667, "verdict": "partly"},
    ),
    case(
        # a week is not a day: it may be the third
        "patrols on three different days, one day unknown",
        coverage(by="day", members=3),
        did("2023-02-01 2023-02-02 2023-03"),
        {"actual": 2, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        "patrols on Walpurgis Night and the last day of school",
        coverage(by="day", each=["2023-04-30", "2023-06-14"]),
        did("2023-04-30 2023-06-13"),
        {"target": 2, "actual": 1, "fraction": 0.5, "verdict": "partly"},
    ),
    case(
        "patrols on each of the ten market days, twice a day",
        coverage(by="day", members=10, at_least=2),
        did(every("2023-07-01", 1, 10), "2"),
        {"actual": 10, "verdict": "fulfilled"},
    ),
    case(
        # both quarters of a half-year: the first reaches both, the second one: 1 of 2
        "both squares each quarter",
        coverage(each=["Torget", "Hamnen"], per="quarter"),
        did("2023-01-05 2023-05-05", place="Torget") + did("2023-02-05", place="Hamnen"),
        {"windows": {"met": 1, "judged": 2}, "fraction": 0.5, "verdict": "partly"},
        window="2023-H1",
    ),
    case(
        # evening visits only: Norra's at noon is outside
        "every school in the evening",
        coverage(each=["Norra", "Södra"], where={"between": ["18:00", "22:00"]}),
        did("2023-01-05", place="Norra", time="12:00") + did("2023-02-05", place="Södra", time="19:00"),
        {"actual": 1, "outside_condition": 1, "fraction": 0.5, "verdict": "partly"},
    ),
    case(
        "every school, and five visits in all",
        coverage(each=["Norra", "Södra"], also=[{"at_least": 5}]),
        did("2023-01-05", place="Norra") + did("2023-02-05", "3", place="Södra"),
        {"actual": 2, "verdict": "partly", "conditions": [{"target": 5, "actual": 4, "met": False}]},
    ),
    case(
        # Gamla ~5 is 4–6: five is not sure; 1 sure, 2 possible
        "both tunnels five times, one about five",
        coverage(each=["Gamla", "Nya"], at_least=5),
        did("2023-01-05", "~5", place="Gamla") + did("2023-02-05", "5", place="Nya"),
        {"actual": 2, "low": 1, "high": 2, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # 4+ may be five
        "both tunnels five times, one at least four",
        coverage(each=["Gamla", "Nya"], at_least=5),
        did("2023-01-05", "4+", place="Gamla") + did("2023-02-05", "5", place="Nya"),
        {"actual": 1, "low": 1, "high": 2, "verdict": "not_assessable", "reason": "open"},
    ),
    case(
        "both tunnels three times, one at least four",
        coverage(each=["Gamla", "Nya"], at_least=3),
        did("2023-01-05", "4+", place="Gamla") + did("2023-02-05", "5", place="Nya"),
        {"actual": 2, "low": 2, "high": 2, "verdict": "fulfilled"},
    ),
    case(
        "every school in the whole period, asked about its first year",
        coverage(each=SCHOOLS, per="period"),
        did("2023-01-05", place="Norra") + did("2024-02-05", place="Södra"),
        {"actual": 1, "fraction": 0.3333, "verdict": "ongoing"},
    ),
    case(
        "every school in the whole period, asked about its last year",
        coverage(each=SCHOOLS, per="period"),
        did("2023-01-05", place="Norra") + did("2024-02-05", place="Södra"),
        {"actual": 2, "in_window": {"actual": 1}, "fraction": 0.6667, "verdict": "partly"},
        window="2024",
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
