from datetime import date
from decimal import Decimal

import pytest
from builders import span, where

from medborgarlofte.domain.amount import at_least, exactly
from medborgarlofte.domain.pace import (
    Days,
    days_of,
    expected_of,
    needed_per_week,
    pace_at_least,
    pace_at_most,
)

YEAR = Days(181, 184, 7)


@pytest.mark.parametrize(
    ("as_of", "condition", "days"),
    [
        (date(2023, 6, 30), None, Days(181, 184, 7)),
        (date(2023, 1, 1), None, Days(1, 364, 7)),
        (date(2022, 12, 31), None, Days(0, 365, 7)),
        (date(2023, 12, 31), None, Days(365, 0, 7)),
        (date(2024, 5, 1), None, Days(365, 0, 7)),
        (date(2023, 6, 30), {"months": [6, 7]}, Days(30, 31, 7)),
        (date(2023, 1, 8), {"weekdays": ["sat", "sun"]}, Days(3, 102, 2)),
    ],
)
def test_only_admitted_days_are_counted(as_of: date, condition: dict[str, object] | None, days: Days) -> None:
    assert days_of(span("2023"), where(**condition) if condition else None, as_of) == days


def test_even_progress_and_need_are_those_of_the_contract_s_example() -> None:
    assert round(expected_of(Decimal(80), YEAR), 1) == Decimal("39.7")
    need = needed_per_week(Decimal(80), exactly(37), YEAR)
    assert need is not None
    assert round(need, 1) == Decimal("1.6")


def test_nothing_is_needed_when_reached_and_nothing_can_be_needed_when_over() -> None:
    assert needed_per_week(Decimal(80), exactly(81), YEAR) == 0
    assert needed_per_week(Decimal(80), exactly(37), Days(365, 0, 7)) is None


def test_what_weekends_need_is_told_by_the_week() -> None:
    assert needed_per_week(Decimal(20), exactly(10), Days(85, 20, 2)) == 1


@pytest.mark.parametrize(
    ("target", "done", "days", "pace"),
    [
        (80, 80, YEAR, "met"),
        (80, 37, YEAR, "on_track"),
        (80, 35, YEAR, "behind"),  # 39,7 expected, 4 at most from it
        (80, 44, YEAR, "ahead"),
        (80, 36, YEAR, "on_track"),
        (12, 4, YEAR, "behind"),  # 5,95 expected, 1 at most from it
        (11, 4, YEAR, "on_track"),  # few: 184 days left, 7 × 365 ÷ 11 ÷ 4 = 58 needed
        (4, 0, Days(275, 90, 7), "behind"),  # 4 × 365 ÷ 4 ÷ 4 = 91,25 days needed
        (4, 0, Days(273, 92, 7), "on_track"),
    ],
)
def test_pace_compares_with_even_progress(target: int, done: int, days: Days, pace: str) -> None:
    assert pace_at_least(Decimal(target), exactly(done), days) == pace


def test_what_is_at_least_so_many_is_met_when_the_least_is_enough() -> None:
    assert pace_at_least(Decimal(43), at_least(Decimal(43)), YEAR) == "met"


@pytest.mark.parametrize(("done", "pace"), [(10, "on_track"), (11, "exceeded")])
def test_a_limit_is_passed_or_not(done: int, pace: str) -> None:
    assert pace_at_most(Decimal(10), exactly(done)) == pace
