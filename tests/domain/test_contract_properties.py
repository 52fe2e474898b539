"""What holds for the figures of every promise, whatever its rows: files, time zones, corrections, more work."""

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from builders import activity, agreement, ledger, promise
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import count_of
from medborgarlofte.domain.progress import progress_in
from medborgarlofte.domain.window import window_named
from medborgarlofte.report.figures import figures_of_promise

FILES = (
    "data/activities/2023-polisen.csv",
    "data/activities/2023-kommunen.csv",
    "data/activities/2024-x.csv",
)
AFTER, BEFORE_MIDSUMMER = date(2027, 6, 1), date(2023, 6, 20)

COVERAGE: Mapping[str, Any] = {
    "kind": "coverage",
    "by": "place",
    "each": ["A", "B", "C"],
    "at_least": 2,
    "per": "year",
}
MEMBERS: Mapping[str, Any] = {"kind": "coverage", "by": "day", "members": 4, "per": "period"}
MILESTONE: Mapping[str, Any] = {
    "kind": "milestone",
    "steps": {"a": "A", "b": "B", "c": "C"},
    "due": "2023-10-31",
}
COUNT: Mapping[str, Any] = {"kind": "count", "at_least": 7, "per": "month", "where": {"places": ["A", "B"]}}
SHARE: Mapping[str, Any] = {"kind": "share", "of": "r", "among": "s", "at_least": 20, "per": "year"}
OUTCOME: Mapping[str, Any] = {"kind": "outcome", "of": "r", "at_most": 4, "per": "year"}
TARGETS = (COVERAGE, MEMBERS, MILESTONE, COUNT, SHARE, OUTCOME, {"kind": "count", "at_least": 5})

CELLS: dict[str, st.SearchStrategy[Any]] = {
    "date": st.sampled_from(
        [
            "2023-01-01",
            "2023-05-06",
            "2023-05-07",
            "2023-06-19",
            "2023-11-25",
            "2023-05",
            "2023",
            "2024-02-29",
        ]
    ),
    "count": st.sampled_from(["", "0", "1", "3", "~4", "2+"]),
    "time": st.sampled_from(["", "01:00", "12:00"]),
    "place": st.sampled_from(["", "A", "B", "C"]),
    "tags": st.sampled_from(["", "a", "b", "a b c"]),
    "results": st.sampled_from(["", "r=2", "r=3 s=9", "s=~5"]),
    "file": st.sampled_from(FILES),
}
ROWS = st.lists(st.builds(activity, **CELLS), max_size=8)
MORE = st.builds(activity, **CELLS)
WINDOWS = st.sampled_from(["2023", "2023-T1", "2023-11", "period"])
TODAY = st.sampled_from([BEFORE_MIDSUMMER, AFTER])


def figures(
    target: Mapping[str, Any], rows: Sequence[Activity], name: str = "2023", today: date = AFTER
) -> Mapping[str, Any]:
    terms = agreement(promise(target=target))
    window = window_named(name, terms.span)
    assert window is not None
    return figures_of_promise(progress_in(ledger(terms, rows=rows), terms, window, today)[0])


@given(st.sampled_from(TARGETS), ROWS, WINDOWS, TODAY, st.permutations(FILES))
def test_figures_do_not_depend_on_the_split_into_files(
    target: Mapping[str, Any], rows: list[Activity], name: str, today: date, order: list[str]
) -> None:
    in_files = sorted(rows, key=lambda row: order.index(row.file))
    in_one = [row._replace(file=FILES[0], line=number) for number, row in enumerate(rows, 2)]
    assert figures(target, in_files, name, today) == figures(target, in_one, name, today)


@pytest.fixture(params=["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Stockholm"])
def time_zone(request: pytest.FixtureRequest) -> Iterator[str]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.usefixtures("time_zone")
def test_figures_do_not_depend_on_the_time_zone() -> None:
    # logged on both sides of midnight, at the turn of the year and on the nights when clocks are changed
    nights = [
        ("2023-01-01", "2022-12-31T23:30:00Z"),
        ("2023-03-26", "2023-03-26T01:30:00Z"),
        ("2023-10-29", "2023-10-29T00:30:00Z"),
        ("2023-12-31", "2024-01-01T00:30:00Z"),
        ("2024-01-01", "2023-12-31T23:59:59Z"),
    ]
    rows = [activity(date=day, logged=logged, time="02:30") for day, logged in nights]
    target = {"kind": "count", "at_least": 4, "per": "year", "where": {"between": ["22:00", "04:00"]}}
    found = figures(target, rows)
    assert (found["actual"], found["verdict"], found["last_activity"]) == (4, "fulfilled", "2023-12-31")


COUNTS = st.lists(st.integers(0, 9), min_size=1, max_size=5)


@given(st.lists(COUNTS, max_size=5), st.randoms(use_true_random=False))
def test_a_row_and_all_its_corrections_are_counted_once(chains: list[list[int]], chance: Any) -> None:
    rows = [
        activity(
            date="2023-03-01",
            count=str(count),
            id=f"a{chain:03}{number:04}",
            corrects=f"a{chain:03}{number - 1:04}" if number else "",
            logged=f"2023-03-{number + 1:02}T12:00:00Z",
            file=chance.choice(FILES),
        )
        for chain, counts in enumerate(chains)
        for number, count in enumerate(counts)
    ]
    chance.shuffle(rows)
    # a correction of 0 withdraws the row; a first row of 0 is an occasion that was called off
    standing = [counts[-1] for counts in chains if counts[-1] or len(counts) == 1]
    found = figures({"kind": "count", "at_least": 5, "per": "year"}, rows)
    assert found["actual"] == (sum(standing) if standing else None)
    assert found["activities"] == len(standing)


@given(
    st.lists(st.tuples(st.integers(1, 9), st.integers(1, 3)), min_size=2, max_size=6),
    st.randoms(use_true_random=False),
)
def test_of_rows_that_correct_the_same_row_one_is_followed(
    rivals: list[tuple[int, int]], chance: Any
) -> None:
    rows = [
        activity(
            date="2023-03-01",
            count=str(count),
            id=f"b{number:07}",
            corrects="a0000001",
            logged=f"2023-03-{day:02}T12:00:00Z",
            file=chance.choice(FILES),
        )
        for number, (count, day) in enumerate(rivals)
    ]
    followed = max(rows, key=lambda row: (row.logged, row.id))
    rows.append(activity(date="2023-03-01", count="50", id="a0000001", logged="2023-03-01T01:00:00Z"))
    chance.shuffle(rows)
    assert figures({"kind": "count", "at_least": 5, "per": "year"}, rows)["actual"] == followed.count.stated


@given(st.sampled_from([COVERAGE, MEMBERS, MILESTONE]), ROWS, MORE, WINDOWS, TODAY)
def test_one_more_activity_never_takes_away_a_place_a_day_or_a_step(
    target: Mapping[str, Any], rows: list[Activity], more: Activity, name: str, today: date
) -> None:
    before, after = figures(target, rows, name, today), figures(target, [*rows, more], name, today)
    if before["actual"] is not None:
        assert after["actual"] >= before["actual"]
        assert after["low"] >= before["low"]
        assert after["high"] >= before["high"]


BETTER = ("not_fulfilled", "partly", "fulfilled")


@given(st.sampled_from([COVERAGE, MILESTONE, COUNT]), ROWS, MORE, st.sampled_from(["2023", "period"]))
def test_one_more_activity_never_worsens_a_verdict_on_a_number_to_reach(
    target: Mapping[str, Any], rows: list[Activity], more: Activity, name: str
) -> None:
    before, after = (figures(target, some, name)["verdict"] for some in (rows, [*rows, more]))
    if before in BETTER and after in BETTER:
        assert BETTER.index(after) >= BETTER.index(before)


@given(ROWS, WINDOWS, TODAY)
def test_what_is_stated_lies_within_its_interval(rows: list[Activity], name: str, today: date) -> None:
    for target in TARGETS:
        found = figures(target, rows, name, today)
        for part in (found, found["in_window"], *found["conditions"]):
            if part["actual"] is not None:
                assert part["low"] <= part["actual"]
                assert part["high"] is None or part["actual"] <= part["high"]


@given(st.lists(st.sampled_from(["1", "3", "~4", "~15", "2+"]), min_size=1, max_size=6), st.data())
def test_knowing_an_unsure_number_better_never_turns_a_sure_verdict(counts: list[str], data: Any) -> None:
    target = {"kind": "count", "at_least": 12, "per": "year"}
    sure = figures(target, [activity(count=one) for one in counts])["verdict"]
    exact = []
    for one in counts:
        amount = count_of(one)
        assert amount is not None
        most = int(amount.high) if amount.high is not None else int(amount.low) + 20
        exact.append(str(data.draw(st.integers(int(amount.low), most))))
    if sure != "not_assessable":
        assert figures(target, [activity(count=one) for one in exact])["verdict"] == sure


@given(ROWS, st.lists(st.sampled_from(["A", "B", "C", "D"]), min_size=8, max_size=8))
def test_learning_the_missing_places_never_turns_a_sure_verdict(
    rows: list[Activity], places: list[str]
) -> None:
    for target in (COVERAGE, COUNT):
        sure = figures(target, rows)["verdict"]
        told = [
            row if row.place else row._replace(place=place) for row, place in zip(rows, places, strict=False)
        ]
        if sure != "not_assessable":
            assert figures(target, told)["verdict"] in {sure, "not_assessable"}
