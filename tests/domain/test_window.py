from datetime import date
from itertools import pairwise

import pytest
from builders import span

from medborgarlofte.domain.span import Span
from medborgarlofte.domain.window import (
    ALWAYS,
    is_window_name,
    months_after,
    sunday_of,
    window_named,
    windows_of,
)

TWO_YEARS = span("2023/2024")
MAY_TO_MAY = span("2020-05/2022-04")


def spoken(window: object) -> str:
    first, last = window.span  # type: ignore[attr-defined]  # a Window
    return f"{window.name} {first}/{last}{' cut' if window.is_cut else ''}"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "period", "expected"),
    [
        ("2023", TWO_YEARS, "2023 2023-01-01/2023-12-31"),
        ("2023-T1", TWO_YEARS, "2023-T1 2023-01-01/2023-04-30"),
        ("2023-H2", TWO_YEARS, "2023-H2 2023-07-01/2023-12-31"),
        ("2024-Q1", TWO_YEARS, "2024-Q1 2024-01-01/2024-03-31"),
        ("2024-02", TWO_YEARS, "2024-02 2024-02-01/2024-02-29"),
        ("period", TWO_YEARS, "period 2023-01-01/2024-12-31"),
        ("2022", TWO_YEARS, None),
        ("2025-01", TWO_YEARS, None),
        # own years from the start, when the agreement does not end on 31 December
        ("2020", MAY_TO_MAY, "2020 2020-05-01/2021-04-30"),
        ("2021", MAY_TO_MAY, "2021 2021-05-01/2022-04-30"),
        (
            "2022",
            MAY_TO_MAY,
            "2022 2022-01-01/2022-04-30",
        ),  # no own year begins in it: what the period has of it
        # a first part under six months joins the next year, and a half-year does not
        ("2023", span("2022-09/2024"), "2023 2022-09-01/2023-12-31"),
        ("2022", span("2022-07/2024"), "2022 2022-07-01/2022-12-31"),
        # a last part under six months joins the year before it
        ("2021", span("2020-05/2022-08"), "2021 2021-05-01/2022-08-31"),
        ("2022", span("2020-05/2022-10"), "2022 2022-05-01/2022-10-31"),
        # an agreement shorter than six months has one year
        ("2023", span("2023-09/2023-12"), "2023 2023-09-01/2023-12-31"),
        ("2023", span("2023-02/2023-05"), "2023 2023-02-01/2023-05-31"),
        # the edge of the period cuts a shorter window
        ("2023-Q1", span("2023-02/2024"), "2023-Q1 2023-02-01/2023-03-31 cut"),
        ("2023", ALWAYS, "2023 2023-01-01/2023-12-31"),
        # no end: own years
        ("2030", Span(date(2021, 5, 1), date.max), "2030 2030-05-01/2031-04-30"),
    ],
)
def test_a_named_window_is_cut_to_the_period(name: str, period: Span, expected: str | None) -> None:
    window = window_named(name, period)
    assert (spoken(window) if window else None) == expected


@pytest.mark.parametrize("name", ["2023", "2023-H2", "2023-T3", "2023-Q4", "2023-12", "period"])
def test_a_window_has_one_of_these_names(name: str) -> None:
    assert is_window_name(name)


@pytest.mark.parametrize(
    "name", ["", "23", "2023-13", "2023-T4", "2023-Q0", "2023-01-01", "2022/2023", "hela", "２０２３"]
)
def test_a_window_has_no_other_name(name: str) -> None:
    assert not is_window_name(name)


@pytest.mark.parametrize(
    ("per", "period", "within", "expected"),
    [
        ("period", TWO_YEARS, span("2023"), ["period 2023-01-01/2024-12-31"]),
        ("year", TWO_YEARS, span("2023-05"), ["2023 2023-01-01/2023-12-31"]),
        (
            "half_year",
            span("2023-02/2023-12"),
            span("2023"),
            ["2023-H1 2023-02-01/2023-06-30 cut", "2023-H2 2023-07-01/2023-12-31"],
        ),
        (
            "tertial",
            TWO_YEARS,
            span("2023-04/2023-05"),
            ["2023-T1 2023-01-01/2023-04-30", "2023-T2 2023-05-01/2023-08-31"],
        ),
        ("quarter", TWO_YEARS, span("2024-12/2025-03"), ["2024-Q4 2024-10-01/2024-12-31"]),
        ("month", TWO_YEARS, span("2024-02"), ["2024-02 2024-02-01/2024-02-29"]),
        (
            "day",
            TWO_YEARS,
            span("2024-02-28/2024-02-29"),
            ["2024-02-28 2024-02-28/2024-02-28", "2024-02-29 2024-02-29/2024-02-29"],
        ),
        # 2020-12-31 is a Thursday: week 53 belongs to 2020 and ends in 2021
        (
            "week",
            span("2020/2021"),
            span("2020-12-28/2021-01-07"),
            ["2020-W53 2020-12-28/2021-01-03", "2021-W01 2021-01-04/2021-01-10"],
        ),
        # the period's edge takes a part of a week
        ("week", span("2020"), span("2020-12-31"), ["2020-W53 2020-12-28/2020-12-31 cut"]),
    ],
)
def test_a_target_has_windows_of_its_own(per: str, period: Span, within: Span, expected: list[str]) -> None:
    assert [spoken(one) for one in windows_of(per, period, within)] == expected  # type: ignore[arg-type]  # a table's text


@pytest.mark.parametrize("per", ["month", "quarter", "tertial", "half_year", "year"])
def test_windows_follow_each_other_without_gap_through_the_period(per: str) -> None:
    period = span("2020-02-29/2024-12-31")
    windows = list(windows_of(per, period, period))  # type: ignore[arg-type]  # a table's text
    assert windows[0].span.first == period.first
    assert windows[-1].span.last == period.last
    for before, after in pairwise(windows):
        assert (after.span.first - before.span.last).days == 1


def test_a_year_has_52_or_53_weeks() -> None:
    period = span("2019/2022")
    counts = [len(list(windows_of("week", period, span(str(year))))) for year in (2020, 2021)]
    assert counts == [53, 52]


def test_months_are_counted_to_the_last_day_of_a_shorter_month() -> None:
    assert months_after(date(2023, 8, 31), 6) == date(2024, 2, 29)
    assert months_after(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_a_week_ends_on_its_sunday() -> None:
    assert sunday_of(date(2020, 12, 31)) == date(2021, 1, 3)
    assert sunday_of(date(2021, 1, 3)) == date(2021, 1, 3)
