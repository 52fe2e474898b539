from datetime import date
from decimal import Decimal

import pytest
from builders import activity, span

from medborgarlofte.domain.breakdown import (
    by_results,
    hour_of,
    month_of,
    parties_of,
    place_of,
    running_sums,
    tags_of,
    tally,
    weekday_of,
)
from medborgarlofte.domain.silence import longest_silence
from medborgarlofte.domain.span import Span

ROWS = [
    activity(
        date="2023-03-17", time="22:30", place="Torget", tags="a b", count="2", results="deltagare=10 nivå=3"
    ),
    activity(date="2023-03-18", time="05:59", place="Torget", tags="a", party="polisen kommunen"),
    activity(date="2023-04", place="Hamnen", count="~10", results="deltagare=~20"),
    activity(date="2023-Q2"),
    activity(date="2023-05-01", count="0", results="nivå=2"),
]


@pytest.mark.parametrize(
    ("key", "expected", "without"),
    [
        (month_of, {date(2023, 4, 1): 10, date(2023, 3, 1): 3}, 1),
        (weekday_of, {4: 2, 5: 1}, 11),
        (hour_of, {(4, "evening"): 2, (5, "night"): 1}, 11),
        (place_of, {"Hamnen": 10, "Torget": 3}, 1),
        (tags_of, {"a": 3, "b": 2}, 11),
        (parties_of, {"polisen": 14, "kommunen": 1}, 0),
    ],
)
def test_units_are_told_apart_and_what_does_not_say_is_told_beside(
    key: object, expected: dict[object, int], without: int
) -> None:
    found = tally(ROWS, key)  # type: ignore[arg-type, var-annotated]  # a table of functions
    assert {name: unit.stated for name, unit in found.by.items()} == expected
    assert list(found.by) == list(expected)
    assert found.without.stated == without


def test_units_may_be_those_of_a_by_result() -> None:
    found = tally(ROWS, place_of, "deltagare")
    assert {name: (unit.stated, unit.precision) for name, unit in found.by.items()} == {
        "Hamnen": (Decimal(20), "about"),
        "Torget": (Decimal(10), "exact"),
    }


def test_by_results_are_sums_and_levels_are_their_latest_value() -> None:
    assert {key: value.stated for key, value in by_results(ROWS, frozenset({"nivå"})).items()} == {
        "deltagare": 30,
        "nivå": 2,
    }


def test_running_sums_grow_by_the_day() -> None:
    assert [(day.isoformat(), total.stated) for day, total in running_sums(ROWS)] == [
        ("2023-03-17", Decimal(2)),
        ("2023-03-18", Decimal(3)),
        ("2023-04-30", Decimal(13)),
        ("2023-06-30", Decimal(14)),
    ]
    assert running_sums([]) == ()
    assert running_sums(ROWS, "deltagare")[-1][1].stated == Decimal(30)


@pytest.mark.parametrize(
    ("dates", "as_of", "silence"),
    [
        (["2023-03-01", "2023-03-11"], "2023-03-15", "2023-01-01/2023-02-28"),
        (["2023-01-01", "2023-06-01"], "2023-12-31", "2023-06-02/2023-12-31"),
        (["2023-01-01", "2023-06-01"], "2023-06-30", "2023-01-02/2023-05-31"),
        (["2023-01-01", "2023-02/2023-05", "2023-06-10"], "2023-06-10", "2023-01-02/2023-06-09"),
        (["2023-01-01", "2023-01-03", "2023-01-05"], "2023-01-05", "2023-01-02/2023-01-02"),
        (["2023-01-01", "2023-01-02"], "2023-01-02", None),
        ([], "2023-12-31", None),
        (["2024-01-01"], "2023-12-31", None),
    ],
)
def test_the_longest_silence_is_the_longest_run_of_days_without_a_row(
    dates: list[str], as_of: str, silence: str | None
) -> None:
    found = longest_silence([activity(date=one) for one in dates], span("2023"), date.fromisoformat(as_of))
    expected: Span | None = span(silence) if silence else None
    assert found == expected
