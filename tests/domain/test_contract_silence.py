"""When a promise was last heard of, and for how long it has been silent."""

from typing import Any

import pytest
from contract import Case, case, did

YEARLY = {"kind": "count", "at_least": 4, "per": "year"}


def silence(last: str | None, days: int | None, **more: Any) -> dict[str, Any]:
    return {"last_activity": last, "days_silent": days, **more}


CASES = [
    # 28 June – 30 June: 2 days
    case(
        "heard of two days ago",
        YEARLY,
        did("2023-05-01 2023-06-28"),
        silence("2023-06-28", 2),
        today="2023-06-30",
    ),
    case("heard of today", YEARLY, did("2023-06-30"), silence("2023-06-30", 0), today="2023-06-30"),
    # the year is past: as of its last day; 30 June – 31 December = 184 days
    case("silent since midsummer, the year is past", YEARLY, did("2023-06-30"), silence("2023-06-30", 184)),
    # what happened after the as-of day is not known of then
    case(
        "heard of again after the window",
        YEARLY,
        did("2023-06-30 2024-02-01"),
        silence("2023-06-30", 184),
    ),
    # last heard of in the year before: 30 June 2023 – 29 February 2024 = 184 + 60 = 244 days
    case(
        "silent since last year, as of the leap day",
        YEARLY,
        did("2023-06-30"),
        silence("2023-06-30", 244),
        window="2024",
        today="2024-02-29",
    ),
    # a coarse date is no day
    case("only a month is known", YEARLY, did("2023-05"), silence(None, None, actual=1)),
    case(
        "a month later than a known day",
        YEARLY,
        did("2023-05-02 2023-11"),
        # 2 May – 31 December: 365 − 122 = 243
        silence("2023-05-02", 243, actual=2),
    ),
    # outside the condition the promise is still heard of: 2 May – 30 June = 59 days
    case(
        "heard of at another place",
        {**YEARLY, "where": {"places": ["Torget"]}},
        did("2023-05-02", place="Hamnen"),
        silence("2023-05-02", 59, actual=0),
        today="2023-06-30",
    ),
    case("never heard of", YEARLY, [], silence(None, None)),
    case("no number, only silence", None, did("2023-12-01"), silence("2023-12-01", 30, kind=None)),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
