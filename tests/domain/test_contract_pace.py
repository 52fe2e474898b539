"""Pace, need and forecast while a window runs, each edge worked out by hand."""

from math import ceil, floor
from typing import Any

import pytest
from contract import Case, case, did, every, figures_in


def yearly(number: int, **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": "year", **keys}


def standing(name: str, number: int, done: int, today: str, **figures: Any) -> Any:
    """So many done on 1 January, as of that day."""
    return case(name, yearly(number), did("2023-01-01", str(done)), figures, today=today)


# 30 June: 181 of 365 days; of 80 expected 39.67, within 4: from 35.67 to 43.67
# 14 March: 73 of 365 days, a fifth
PACES = [
    standing("80 a year, 35 is behind", 80, 35, "2023-06-30", pace="behind"),
    standing("80 a year, 36 is on track", 80, 36, "2023-06-30", pace="on_track"),
    standing("80 a year, 43 is on track", 80, 43, "2023-06-30", pace="on_track"),
    standing("80 a year, 44 is ahead", 80, 44, "2023-06-30", pace="ahead"),
    standing(
        "80 a year, 80 is met and nothing is needed", 80, 80, "2023-06-30", pace="met", needed_per_week=0
    ),
    standing(
        "80 a year, 90 is met and nothing is needed", 80, 90, "2023-06-30", pace="met", needed_per_week=0
    ),
    # 15 a year: expected 3 in a fifth of the year, within max(1, 0.75) = 1
    standing("15 a year, 2 of 3 expected is on track", 15, 2, "2023-03-14", expected=3, pace="on_track"),
    standing("15 a year, 1 of 3 expected is behind", 15, 1, "2023-03-14", pace="behind"),
    standing("15 a year, 4 of 3 expected is on track", 15, 4, "2023-03-14", pace="on_track"),
    standing("15 a year, 5 of 3 expected is ahead", 15, 5, "2023-03-14", pace="ahead"),
    # 12 is not under 12: expected 2.4 in a fifth; within 1: 1 is behind 1.4
    standing("12 a year, 1 of 2.4 expected is behind", 12, 1, "2023-03-14", expected=2.4, pace="behind"),
    # 11 is under 12: 292 days left ≥ 10 × (365 ÷ 11 = 33.18) ÷ 4 = 82.95
    standing("11 a year, 1 of 2.2 expected is not behind yet", 11, 1, "2023-03-14", pace="on_track"),
    # 4 a year, 1 done: behind when days left < 3 × 91.25 ÷ 4 = 68.4: on 23 October (day 296) 69 are left
    standing("4 a year, 1 done, 69 days left", 4, 1, "2023-10-23", pace="on_track"),
    standing("4 a year, 1 done, 68 days left", 4, 1, "2023-10-24", pace="behind"),
    # 1 a year, none: 365 ÷ 4 = 91.25: on 30 September (day 273) 92 are left
    standing("1 a year, not yet, 92 days left", 1, 0, "2023-09-30", pace="on_track"),
    standing("1 a year, not yet, 91 days left", 1, 0, "2023-10-01", pace="behind"),
    standing("1 a year, done", 1, 1, "2023-01-01", pace="met"),
    # on the last day no weeks are left: what is still needed cannot be spread
    standing(
        "80 a year, behind on its last day", 80, 10, "2023-12-31", fraction=0.125, verdict="not_fulfilled"
    ),
    # half of 30 in 365 of 731 days = 14.98, within 1.5
    case(
        "30 in all, as of the first year's end",
        {"kind": "count", "at_least": 30, "per": "period"},
        did("2023-01-01", "17"),
        {"expected": 15, "pace": "ahead"},
    ),
    case(
        "a by-result has a pace too: 450 of 900 hours at midsummer",
        yearly(900, of="timmar"),
        did("2023-02-01", results="timmar=450"),
        # 900 × 181 ÷ 365 = 446.3, within 45; needed 450 ÷ (184 ÷ 7) = 17.12
        {"expected": 446.3, "pace": "on_track", "needed_per_week": 17.1},
        today="2023-06-30",
    ),
    case(
        # needed: (80 − 72) ÷ (92 ÷ 7 = 13.14) = 0.609; of 80 × 273 ÷ 365 = 59.84, 72 is ahead of 63.84
        "80 a year, imprecise: what is stated is compared",
        yearly(80),
        did("2023-02-01", "57") + did("2023-06-01", "~15"),
        {"pace": "ahead", "needed_per_week": 0.6},
        today="2023-09-30",
    ),
]

NO_FORECAST = [
    # 27 days gone: none; 28: one
    case(
        "no forecast after 27 days",
        yearly(80),
        did("2023-01-02 2023-01-09 2023-01-16", "2"),
        {"forecast": None},
        today="2023-01-27",
    ),
    case(
        "no forecast from two rows",
        yearly(80),
        did("2023-01-09 2023-04-16", "10"),
        {"forecast": None},
        today="2023-06-30",
    ),
    case(
        "no forecast for at most",
        {"kind": "count", "at_most": 80, "per": "year"},
        did(every("2023-01-09", 7, 20)),
        {"forecast": None},
        today="2023-06-30",
    ),
    case(
        "no forecast for a window that is over",
        yearly(80),
        did(every("2023-01-09", 7, 20)),
        {"forecast": None},
    ),
]


@pytest.mark.parametrize("asked", [*PACES, *NO_FORECAST])
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures


def quantile(tail: float, r: float, p: float) -> int:
    """The negative binomial's quantile, summed up term by term from P(0) = p^r."""
    term, reached, number = p**r, p**r, 0
    while reached < tail:
        term *= (number + r) / (number + 1) * (1 - p)
        number += 1
        reached += term
    return number


@pytest.mark.parametrize(
    ("counts", "gone", "left"),
    [
        ([1] * 20, 181, 184),
        ([1] * 3, 28, 337),
        ([2, 3, 4, 1, 1, 5], 90, 275),
        ([12, 12, 1, 1, 1], 200, 165),
        ([1] * 60, 350, 15),
    ],
)
def test_the_forecast_is_the_contract_s_formula(counts: list[int], gone: int, left: int) -> None:
    # U units, φ = Σc² ÷ U, r = U ÷ φ + ½, p = gone ÷ (gone + left); quantiles times φ, outward, plus actual
    units = sum(counts)
    spread = sum(count * count for count in counts) / units
    r, p = units / spread + 0.5, gone / (gone + left)
    expected = {
        "low": units + floor(quantile(0.1, r, p) * spread),
        "high": units + ceil(quantile(0.9, r, p) * spread),
        "probability": 0.8,
    }
    days = every("2023-01-01", 1, gone).split()
    rows = [row for day, count in zip(days, counts, strict=False) for row in did(day, str(count))]
    asked = case("", yearly(10_000), rows, {}, today=days[-1]).values[0]
    assert isinstance(asked, Case)
    assert figures_in(asked)["forecast"] == expected


def test_the_forecast_rests_on_exact_dated_rows_and_adds_what_is_unsure() -> None:
    # three rows of 5 are exact and dated: U = 15, φ = 75 ÷ 15 = 5, 3 events. Beside them 10 some day in April, and ~15
    # (13–17): done are 15 + 10 + 13 = 38 to 15 + 10 + 17 = 42. A row of 0 and a later row are neither
    rows = [
        *did("2023-01-02 2023-02-02 2023-03-02", "5"),
        *did("2023-04", "10"),
        *did("2023-05-01", "~15"),
        *did("2023-05-02", "0"),
        *did("2023-07-01", "5"),
    ]
    asked = case("", yearly(80), rows, {}, today="2023-06-30").values[0]
    assert isinstance(asked, Case)
    expected = {
        "low": 38 + floor(quantile(0.1, 3.5, 181 / 365) * 5),
        "high": 42 + ceil(quantile(0.9, 3.5, 181 / 365) * 5),
        "probability": 0.8,
    }
    assert figures_in(asked)["forecast"] == expected


def test_a_forecast_of_a_season_follows_its_days() -> None:
    # January–April, as of 28 February: 59 of 120 admitted days gone, 61 left; five rows of 1 in January
    rows = [*did("2023-01-02 2023-01-09 2023-01-16 2023-01-23 2023-01-30"), *did("2023-05-01", "9")]
    target = yearly(20, where={"months": [1, 2, 3, 4]})
    asked = case("", target, rows, {}, today="2023-02-28").values[0]
    assert isinstance(asked, Case)
    expected = {
        "low": 5 + quantile(0.1, 5.5, 59 / 120),
        "high": 5 + quantile(0.9, 5.5, 59 / 120),
        "probability": 0.8,
    }
    assert figures_in(asked)["forecast"] == expected
