"""What the figures of whole promises promise, whatever their kind; the cases worked by hand are in test_contract."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from builders import activity, agreement, assessment, ledger, promise, span
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.progress import Progress, progress_in
from medborgarlofte.domain.window import window_named

AFTER = date(2026, 6, 1)


def standing(
    written: dict[str, Any], rows: list[Activity], name: str = "2023", today: date = AFTER, **keys: Any
) -> Progress:
    assessments = keys.pop("assessments", ())
    terms = agreement(written, **keys)
    window = window_named(name, terms.span)
    assert window is not None
    return progress_in(ledger(terms, rows=rows, assessments=assessments), terms, window, today)[0]


def yearly(number: int, **keys: Any) -> dict[str, Any]:
    return promise(target={"kind": "count", "at_least": number, "per": "year"}, **keys)


def test_criteria_hold_back_a_reached_number_and_not_a_missed_one() -> None:
    rows = [activity(count="3")]
    assert standing(yearly(3, criteria=["alla skolor"]), rows).figures.grade == (None, "criteria")
    assert standing(yearly(4, criteria=["alla skolor"]), rows).figures.grade == ("partly", None)


def test_a_withdrawn_promise_is_judged_only_before_its_withdrawal() -> None:
    written = yearly(3, withdrawn={"date": "2024-02-01", "why": "ny plan"})
    rows = [activity(count="3"), activity(date="2024-01-10")]
    assert standing(written, rows, "2023").figures.grade.verdict == "fulfilled"
    assert standing(written, rows, "2024").figures.grade == (None, "withdrawn")


def test_an_agreement_without_period_has_figures_and_no_verdict() -> None:
    found = standing(yearly(3), [activity(count="3")], period={})
    assert found.figures.actual is not None
    assert found.figures.actual.stated == 3
    assert found.figures.grade == (None, "no_period")


def test_a_person_s_verdict_holds_over_the_computed_one_and_a_comment_leaves_it() -> None:
    said = [
        assessment(verdict="partly", why="två ställdes in", date="2024-01-10"),
        assessment(verdict=None, why="en fråga till", date="2024-02-10"),
        assessment(verdict="fulfilled", window="2024"),
        assessment(verdict="fulfilled", promise="annat"),
    ]
    found = standing(yearly(3), [activity(count="3")], assessments=said)
    assert (found.verdict, found.figures.grade.verdict) == ("partly", "fulfilled")
    assert [one.why for one in found.said] == ["två ställdes in", "en fråga till"]


def test_the_whole_period_is_judged_for_the_agreement_that_had_ended() -> None:
    first = agreement(yearly(3), period={"start": "2021", "end": "2022"}, terms={"id": "forsta"})
    second = agreement(yearly(3), period={"start": "2023", "end": "2024"}, terms={"id": "andra"})
    said = [assessment(window="period", verdict="partly", date="2023-02-01")]
    whole = ledger(
        first, second, rows=[activity(date="2022-05-01"), activity(date="2023-05-01")], assessments=said
    )
    verdicts = []
    for terms in (first, second):
        window = window_named("period", terms.span)
        assert window is not None
        verdicts.append(progress_in(whole, terms, window, AFTER)[0].assessed)
    assert [bool(one) for one in verdicts] == [True, False]


def test_an_amended_target_holds_for_windows_that_end_from_its_date() -> None:
    written = yearly(
        60,
        amendments=[
            {
                "date": "2023-06-01",
                "key": "target",
                "before": {"kind": "count", "at_least": 80, "per": "year"},
                "after": {"kind": "count", "at_least": 60, "per": "year"},
            }
        ],
    )
    rows = [activity(date="2022-05-01", count="70"), activity(date="2023-05-01", count="70")]
    goals = {
        year: standing(written, rows, year, period={"start": "2022", "end": "2024"}).figures.goal
        for year in ("2022", "2023", "2024")
    }
    assert goals == {"2022": 80, "2023": 60, "2024": 60}


def test_an_amendment_that_only_told_the_window_holds_for_all_of_them() -> None:
    written = yearly(
        2,
        amendments=[
            {
                "date": "2024-06-01",
                "key": "target",
                "before": {"kind": "count", "at_least": 2},
                "after": {"kind": "count", "at_least": 2, "per": "year"},
            }
        ],
    )
    found = standing(written, [activity(count="2")], "2023")
    assert (found.figures.grade.verdict, found.readings) == ("fulfilled", ())


def test_a_number_without_a_window_is_read_both_ways_and_has_no_headline() -> None:
    found = standing(
        promise(target={"kind": "count", "at_least": 3}),
        [activity(count="2"), activity(date="2024-03-01")],
        "2023",
    )
    assert (found.figures.goal, found.figures.fraction, found.figures.grade) == (
        None,
        None,
        (None, "reading"),
    )
    both = {one.alternative.id: one.figures.actual for one in found.readings[0].read_as if one.figures}
    assert {name: actual and int(actual.stated) for name, actual in both.items()} == {"year": 2, "period": 2}


def test_both_readings_are_told_once_where_they_coincide() -> None:
    found = standing(
        promise(target={"kind": "count", "at_least": 2}),
        [activity(count="2")],
        period={"start": "2023", "end": "2023"},
    )
    assert found.figures.grade.verdict == "fulfilled"
    assert [one.alternative.id for one in found.readings[0].read_as] == ["period"]


TWO_WAYS = {
    "question": "Vad är en träff?",
    "alternatives": [
        {"id": "var", "label": "en av varje", "target": {"kind": "count", "at_least": 4, "per": "year"}},
        {
            "id": "sammanlagt",
            "label": "två sammanlagt",
            "target": {"kind": "count", "at_least": 2, "per": "year"},
        },
    ],
}


@pytest.mark.parametrize(
    ("count", "verdict", "reason"),
    [("4", "fulfilled", None), ("3", None, "reading"), ("0", "not_fulfilled", None), ("2", None, "reading")],
)
def test_an_open_reading_has_a_verdict_only_where_its_alternatives_agree(
    count: str, verdict: str | None, reason: str | None
) -> None:
    found = standing(promise(readings=[TWO_WAYS]), [activity(count=count)])
    assert (found.verdict, found.figures.grade.reason) == (verdict, reason)


def test_a_chosen_reading_is_the_promise_s_target() -> None:
    found = standing(promise(readings=[{**TWO_WAYS, "chosen": "sammanlagt"}]), [activity(count="2")])
    assert found.figures.goal == 2
    assert found.verdict == "fulfilled"
    assert [one.figures.fraction for one in found.readings[0].read_as if one.figures] == [0.5, 1]


def test_an_alternative_that_names_no_window_is_read_both_ways() -> None:
    reading = {
        "question": "?",
        "alternatives": [{"id": "tio", "label": "tio", "target": {"kind": "count", "at_least": 10}}],
    }
    found = standing(promise(readings=[reading]), [activity()])
    assert [one.alternative.id for one in found.readings[0].read_as] == ["tio-year", "tio-period"]


def test_a_place_is_counted_under_its_name() -> None:
    written = promise(target={"kind": "coverage", "by": "place", "each": ["Dalen", "Torget"], "per": "year"})
    places = [{"name": "Strömsdalen", "aliases": ["Dalen"]}, {"name": "Torget"}]
    found = standing(
        written,
        [activity(place="Strömsdalen"), activity(place="Dalen"), activity(place="Torget")],
        places=places,
    )
    assert found.figures.actual
    assert found.figures.actual.stated == 2
    assert found.verdict == "fulfilled"


def test_a_span_is_cut_to_the_period_before_it_is_placed() -> None:
    assert standing(yearly(1), [activity(date="2022-10/2023-02")]).verdict == "fulfilled"


def test_the_last_activity_is_the_last_known_day() -> None:
    rows = [activity(date="2023-03-01"), activity(date="2023-11"), activity(date="2023-05-02")]
    assert standing(yearly(1), rows).last_activity == date(2023, 5, 2)
    assert standing(yearly(1), [activity(date="2023-11")]).last_activity is None


TARGETS: list[dict[str, Any]] = [
    {"kind": "count", "at_least": 5, "per": "year"},
    {"kind": "count", "at_least": 5},
    {
        "kind": "count",
        "at_least": 1,
        "per": "month",
        "where": {"places": ["A"], "between": ["18:00", "03:00"]},
    },
    {"kind": "count", "at_most": 5, "per": "tertial", "of": "r"},
    {"kind": "share", "of": "r", "among": "s", "at_least": 20, "per": "year"},
    {"kind": "coverage", "by": "place", "members": 3, "per": "half_year"},
    {"kind": "milestone", "steps": {"a": "A", "b": "B"}, "due": "2023-10"},
    {"kind": "outcome", "of": "r", "at_most": 4},
    {
        "kind": "count",
        "at_least": 2,
        "per": "week",
        "also": [{"at_least": 1, "where": {"weekdays": ["sat"]}}],
    },
]
DATES = st.sampled_from(
    [
        "2023-01-01",
        "2023-05-06",
        "2023-05-06",
        "2023-11-25",
        "2023-05",
        "2023-Q4",
        "2023",
        "2022-12/2023-01",
        "2024-02-29",
    ]
)
ROWS = st.builds(
    lambda date, count, **cells: activity(date=date, count=count, **cells),
    DATES,
    st.sampled_from(["", "0", "1", "3", "~4", "2+"]),
    time=st.sampled_from(["", "01:00", "12:00", "18:00"]),
    place=st.sampled_from(["", "A", "B", "C"]),
    tags=st.sampled_from(["", "a", "b", "a b"]),
    results=st.sampled_from(["", "r=2", "r=3 s=4", "s=~5", "r=1+"]),
    logged=st.sampled_from(["2023-06-01T12:00:00Z", "2023-06-02T12:00:00Z"]),
)
WINDOWS = st.sampled_from(["2023", "2023-T1", "2023-05", "period"])
TODAY = st.sampled_from([date(2022, 6, 1), date(2023, 1, 1), date(2023, 5, 10), AFTER])


@given(
    st.sampled_from(TARGETS), st.lists(ROWS, max_size=8), WINDOWS, TODAY, st.randoms(use_true_random=False)
)
def test_figures_do_not_depend_on_the_order_of_rows(
    target: dict[str, Any], rows: list[Activity], name: str, today: date, chance: Any
) -> None:
    shuffled = rows.copy()
    chance.shuffle(shuffled)
    assert _without_agreement(standing(promise(target=target), rows, name, today)) == _without_agreement(
        standing(promise(target=target), shuffled, name, today)
    )


def _without_agreement(found: Progress) -> tuple[object, ...]:
    return (found.figures, found.readings, found.rows, found.last_activity)


@given(st.lists(ROWS, max_size=8), ROWS, WINDOWS, TODAY)
def test_one_more_activity_never_lowers_a_sum(
    rows: list[Activity], more: Activity, name: str, today: date
) -> None:
    before, after = (standing(yearly(5), some, name, today).figures.actual for some in (rows, [*rows, more]))
    if before is not None:
        assert after is not None
        assert after.stated >= before.stated
        assert after.low >= before.low
        assert after.high is None or (before.high is not None and after.high >= before.high)


@given(st.lists(ROWS, min_size=1, max_size=8), WINDOWS)
def test_an_imprecise_row_makes_every_figure_above_it_imprecise(rows: list[Activity], name: str) -> None:
    found = standing(yearly(5), rows, name)
    inside = found.figures.rows.inside
    weakest = max(
        (row.count.precision for row in inside), key=["exact", "about", "at_least"].index, default="exact"
    )
    assert found.figures.actual is None or found.figures.actual.precision == weakest


@given(st.sampled_from(TARGETS), st.lists(ROWS, max_size=6), WINDOWS, TODAY)
def test_every_row_of_the_window_is_inside_outside_or_lacking(
    target: dict[str, Any], rows: list[Activity], name: str, today: date
) -> None:
    figures = standing(promise(target=target), rows, name, today).figures
    told = [*figures.rows.inside, *figures.rows.outside, *(one.activity for one in figures.rows.lacking)]
    assert len(told) == len(set(told)) <= len(rows)


@pytest.mark.parametrize(
    "today", [date(2022, 12, 31), date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1)]
)
def test_as_of_before_on_and_after_the_edges(today: date) -> None:
    figures = standing(yearly(365), [activity(date="2023-01-01")], today=today).figures
    expected: dict[date, Callable[[], tuple[object, ...]]] = {
        date(2022, 12, 31): lambda: (None, None, None),
        date(2023, 1, 1): lambda: (1, 1, None),
        date(2023, 12, 31): lambda: (1, 365, "not_fulfilled"),
        date(2024, 1, 1): lambda: (1, 365, "not_fulfilled"),
    }
    actual = figures.actual.stated if figures.actual else None
    assert (actual, figures.outlook.expected, figures.grade.verdict) == expected[today]()


def test_corrections_count_once() -> None:
    first = activity(count="3", id="a0000001")
    better = activity(count="2", id="a0000002", corrects="a0000001")
    last = activity(count="4", id="a0000003", corrects="a0000002")
    for rows in ([first, better, last], [last, first, better]):
        found = standing(yearly(5), rows).figures.actual
        assert found is not None
        assert found.stated == 4


def test_a_withdrawn_row_is_no_row() -> None:
    rows = [activity(id="a0000001"), activity(id="a0000002", corrects="a0000001", count="0")]
    assert standing(yearly(5), rows).figures.actual is None
    assert span("2023").days == 365
