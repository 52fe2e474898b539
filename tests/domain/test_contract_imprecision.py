"""Counts that are about or at least, and dates that are no days: in the figures and at the edges of verdicts."""

from typing import Any

import pytest
from contract import Case, case, did


def at_least(number: int, per: str = "year", **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": per, **keys}


def at_most(number: int) -> dict[str, Any]:
    return {"kind": "count", "at_most": number, "per": "year"}


SURE_57_ABOUT_15 = did("2023-02-01", "57") + did("2023-06-01", "~15")

AMOUNTS = [
    case(
        # ~15: ⌊13.5⌋ = 13, ⌈16.5⌉ = 17; 57 + 13 = 70, 57 + 17 = 74
        "70 a year, 57 and about 15: enough even at the least",
        at_least(70),
        SURE_57_ABOUT_15,
        {
            "actual": 72,
            "low": 70,
            "high": 74,
            "precision": "about",
            "in_window": {"actual": 72, "low": 70, "high": 74},
            "fraction": 1.0286,
            "verdict": "fulfilled",
            "reason": None,
        },
    ),
    case(
        # 71 lies between 70 and 74
        "71 a year, 57 and about 15: it may be either",
        at_least(71),
        SURE_57_ABOUT_15,
        {"actual": 72, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # 74 is the most it can be
        "74 a year, 57 and about 15: the most it can be is still possible",
        at_least(74),
        SURE_57_ABOUT_15,
        {"verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # 74 < 75, and 70 ÷ 75 is more than half
        "75 a year, 57 and about 15: short either way",
        at_least(75),
        SURE_57_ABOUT_15,
        {"fraction": 0.96, "verdict": "partly", "reason": None},
    ),
    case(
        # half of 144 is 72, between 70 and 74
        "144 a year, 57 and about 15: perhaps half",
        at_least(144),
        SURE_57_ABOUT_15,
        {"fraction": 0.5, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # 57 and ~15, 70–74: under half of 150
        "150 a year, 57 and about 15: not half",
        at_least(150),
        SURE_57_ABOUT_15,
        {"fraction": 0.48, "verdict": "not_fulfilled"},
    ),
    case(
        "40 a year, at least 43",
        at_least(40),
        did("2023-02-01", "43+"),
        {
            "actual": 43,
            "low": 43,
            "high": None,
            "precision": "at_least",
            "fraction": 1.075,
            "verdict": "fulfilled",
        },
    ),
    case(
        "50 a year, at least 43: nobody knows how many more",
        at_least(50),
        did("2023-02-01", "43+"),
        {"actual": 43, "fraction": 0.86, "verdict": "not_assessable", "reason": "open"},
    ),
    case(
        # the weakest of the rows: + is weaker than ~
        "50 a year, some exact, some about, some at least",
        at_least(20),
        did("2023-02-01", "10") + did("2023-03-01", "~10") + did("2023-04-01", "5+"),
        {"actual": 25, "low": 24, "high": None, "precision": "at_least", "verdict": "fulfilled"},
    ),
    case(
        # ~1 is ⌊0.9⌋ = 0 to ⌈1.1⌉ = 2
        "1 a year, about one",
        at_least(1),
        did("2023-02-01", "~1"),
        {"actual": 1, "low": 0, "high": 2, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # each rounded outward on its own: ~10 is 9–11, ten of them 90–110
        "100 a year, ten times about ten",
        at_least(90),
        did(" ".join(f"2023-02-{day:02}" for day in range(1, 11)), "~10"),
        {"actual": 100, "low": 90, "high": 110, "verdict": "fulfilled"},
    ),
    case(
        "at most 5, at least 6",
        at_most(5),
        did("2023-02-01", "6+"),
        {"verdict": "not_fulfilled", "reason": None},
    ),
    case(
        "at most 5, at least 4",
        at_most(5),
        did("2023-02-01", "4+"),
        {"actual": 4, "verdict": "not_assessable", "reason": "open"},
    ),
    case(
        # ~10 is 9–11
        "at most 10, about 10",
        at_most(10),
        did("2023-02-01", "~10"),
        {"verdict": "not_assessable", "reason": "about"},
    ),
    case(
        "at most 11, about 10",
        at_most(11),
        did("2023-02-01", "~10"),
        {"verdict": "fulfilled"},
    ),
    case(
        # ~2.5 is ⌊2.25⌋ = 2 to ⌈2.75⌉ = 3
        "5 hours a year, two and about two and a half",
        at_least(5, of="timmar"),
        did("2023-02-01", results="timmar=2") + did("2023-03-01", results="timmar=~2.5"),
        {"actual": 4.5, "low": 4, "high": 5, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # only the by-result's own imprecision counts, not that of the occasions
        "5 hours a year, an unsure number of occasions",
        at_least(5, of="timmar"),
        did("2023-02-01", "~9", results="timmar=5"),
        {"actual": 5, "precision": "exact", "verdict": "fulfilled"},
    ),
    case(
        # 3 months surely kept; in April ~4 is 3–5: 4 is not sure, 3 or 4 of 4 months
        "4 a month in January-April, April about 4",
        at_least(4, "month"),
        did("2023-01-01 2023-02-01 2023-03-01", "4") + did("2023-04-01", "~4"),
        {"windows": {"judged": 4}, "verdict": "not_assessable", "reason": "about"},
        window="2023-T1",
    ),
    case(
        # 1 of 4 or 2 of 4 months: 0.25 or 0.5
        "4 a month in January-April, one kept and one about 4",
        at_least(4, "month"),
        did("2023-01-01", "4") + did("2023-04-01", "~4"),
        {"verdict": "not_assessable", "reason": "about"},
        window="2023-T1",
    ),
    case(
        # the condition: evenings ~2 is ⌊1.8⌋ = 1 to ⌈2.2⌉ = 3
        "5 a year and 2 evenings, about two evenings",
        at_least(5, also=[{"at_least": 2, "where": {"between": ["18:00", "23:00"]}}]),
        did("2023-01-01", "10", time="12:00") + did("2023-04-01", "~2", time="19:00"),
        {"actual": 12, "verdict": "not_assessable", "reason": "about"},
    ),
    case(
        # 40 and ~0 (0–0)
        "40 a year, and about none",
        at_least(40),
        did("2023-01-01", "40") + did("2023-04-01", "~0"),
        {"actual": 40, "low": 40, "high": 40, "verdict": "fulfilled"},
    ),
    case(
        # running: 40 sure and more; no upper limit, so no forecast
        "80 a year, an open number has no forecast",
        at_least(80),
        did("2023-01-10 2023-02-10 2023-03-10", "10") + did("2023-04-10", "10+"),
        {"actual": 40, "high": None, "forecast": None, "verdict": None},
        today="2023-06-30",
    ),
]

DATES = [
    case(
        "2 a year, one some time in May, one in autumn",
        at_least(2),
        did("2023-05 2023-T3"),
        {"actual": 2, "verdict": "fulfilled", "last_activity": None},
    ),
    case(
        "1 a year, some time in the year",
        at_least(1),
        did("2023"),
        {"actual": 1, "verdict": "fulfilled"},
    ),
    case(
        # December–January lies whole in neither year
        "1 a year, some time around New Year",
        at_least(1),
        did("2023-12/2024-01"),
        {"actual": 0, "outside_condition": 1, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        "1 a year, one sure and one around New Year",
        at_least(1),
        did("2023-12/2024-01 2023-03-01"),
        {"actual": 1, "verdict": "fulfilled", "reason": None},
    ),
    case(
        # cut to the agreement's period first: October 2022 – February 2023 becomes January–February 2023
        "1 a year, a span that began before the agreement",
        at_least(1),
        did("2022-10/2023-02"),
        {"actual": 1, "verdict": "fulfilled"},
    ),
    case(
        # fits the year, which is what is compared; in May it is named beside
        "1 a year, asked about May, some time in the second quarter",
        at_least(1),
        did("2023-Q2"),
        {"actual": 1, "in_window": {"actual": 0}},
        window="2023-06",
    ),
    case(
        # 10 months surely kept; the quarter's two could be February and March's: 10 or 12 of 12
        "1 a month, two some time in the first quarter",
        at_least(1, "month"),
        did(" ".join(f"2023-{month:02}-05" for month in (1, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
        + did("2023-Q1", "2"),
        {"windows": {"judged": 12}, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        # January kept and the quarter's could keep one more: at most 2 of 12 = 0.1667
        "1 a month, hardly any and one some time in the first quarter",
        at_least(1, "month"),
        did("2023-01-05 2023-Q1"),
        {"verdict": "not_fulfilled", "reason": None},
    ),
    case(
        # the future is judged by the first day: 2023 has begun, July has not
        "10 a year as of June, some time this year and some time in July",
        at_least(10),
        did("2023", "5") + did("2023-07", "3"),
        {"actual": 5, "fraction": 0.5},
        today="2023-06-30",
    ),
    case(
        # a coarse date is not in the forecast's rows: only two exact, dated rows, so there is none
        "80 a year, too few dated rows for a forecast",
        at_least(80),
        did("2023-01-10 2023-02-10", "10") + did("2023-03", "10"),
        {"actual": 30, "forecast": None},
        today="2023-06-30",
    ),
    case(
        # a whole month lies in the admitted months
        "1 in the summer, some time in July",
        at_least(1, where={"months": [6, 7, 8]}),
        did("2023-07"),
        {"actual": 1, "verdict": "fulfilled"},
    ),
    case(
        # with one place missing and one date too coarse both reasons are told
        "3 a year at the square, a place is missing and a date is too coarse",
        at_least(3, where={"places": ["Torget"]}),
        did("2023-02-01", place="Torget") + did("2023-03-01") + did("2023-12/2024-01", place="Torget"),
        {"actual": 1, "outside_condition": 2, "verdict": "not_assessable", "reason": "place date"},
    ),
    case(
        # an empty window outside the period's own years: a row before the agreement is not its own
        "1 a year, a row from before the agreement",
        at_least(1),
        did("2022-12-31"),
        {"actual": None, "reason": "no_data"},
    ),
]


@pytest.mark.parametrize("asked", [*AMOUNTS, *DATES])
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
