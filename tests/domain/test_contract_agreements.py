"""Several agreements in one folder: in a row, overlapping, with promises that go on from one to the next."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from builders import activity, agreement, ledger, promise, span
from contract import LONG_AFTER, did

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.progress import progress_in
from medborgarlofte.domain.window import window_named
from medborgarlofte.report.figures import figures_of_promise


def agreed(start: str, end: str | None, *promises: Mapping[str, Any]) -> Agreement:
    period = {"start": start, **({"end": end} if end else {})}
    return agreement(*promises, period=period, terms={"id": f"avtal-{start}"})


def yearly(number: int, name: str = "kontroller", **keys: Any) -> dict[str, Any]:
    return promise(id=name, target={"kind": "count", "at_least": number, "per": "year"}, **keys)


def figures(
    agreements: Sequence[Agreement],
    rows: Sequence[Activity],
    place: int,
    name: str,
    today: str = LONG_AFTER,
    number: int = 0,
) -> Mapping[str, Any]:
    """What the agreement at that place says of its promise of that number."""
    terms = agreements[place]
    window = window_named(name, terms.span)
    assert window is not None
    standing = progress_in(ledger(*agreements, rows=rows), terms, window, span(today).first)
    return figures_of_promise(standing[number])


IN_A_ROW = [agreed("2021", "2022", yearly(40)), agreed("2023", "2024", yearly(50))]
ROWS = did("2022-12-31", "30") + did("2023-01-01", "25")


@pytest.mark.parametrize(
    ("place", "name", "target", "actual", "fraction"),
    [(0, "2022", 40, 30, 0.75), (1, "2023", 50, 25, 0.5), (0, "period", 40, 30, 0), (1, "period", 50, 25, 0)],
)
def test_a_promise_that_goes_on_is_counted_in_each_agreement_by_itself(
    place: int, name: str, target: int, actual: int, fraction: float
) -> None:
    # period: no year reached its number, 0 of 2
    found = figures(IN_A_ROW, ROWS, place, name)
    assert (found["target"], found["actual"], found["fraction"]) == (target, actual, fraction)


def test_a_gap_between_agreements_belongs_to_the_one_that_ended_and_to_none_of_its_windows() -> None:
    both = [agreed("2020", "2021", yearly(10)), agreed("2023", "2024", yearly(10))]
    rows = did("2021-05-01 2022-05-01 2023-05-01", "10")
    assert figures(both, rows, 0, "2021")["actual"] == 10
    assert figures(both, rows, 1, "2023")["actual"] == 10
    assert figures(both, rows, 0, "period")["actual"] == 10


def test_a_measurement_after_the_last_period_is_the_last_agreement_s() -> None:
    measured = promise(
        target={"kind": "outcome", "of": "otrygga", "direction": "down", "baseline": {"value": "31"}}
    )
    both = [agreed("2021", "2022", measured), agreed("2023", "2024", measured)]
    rows = did("2022-10-01", results="otrygga=35") + did("2025-02-01", results="otrygga=27")
    assert figures(both, rows, 0, "period")["actual"] == 35
    assert figures(both, rows, 1, "period")["actual"] == 27


def test_a_measurement_in_the_next_agreement_s_time_is_the_next_agreement_s() -> None:
    measured = promise(
        target={"kind": "outcome", "of": "otrygga", "direction": "down", "baseline": {"value": "31"}}
    )
    both = [agreed("2021", "2022", measured), agreed("2023", "2024", measured)]
    rows = did("2022-10-01", results="otrygga=35") + did("2023-02-01", results="otrygga=27")
    assert figures(both, rows, 0, "period")["actual"] == 35


def test_a_promise_left_out_of_the_next_agreement_keeps_what_comes_after_it_out_of_its_windows() -> None:
    both = [agreed("2021", "2022", yearly(10)), agreed("2023", "2024", yearly(5, "annat"))]
    found = figures(both, did("2022-05-01 2023-05-01", "5"), 0, "2022")
    assert (found["actual"], found["fraction"], found["verdict"]) == (5, 0.5, "partly")


def test_agreements_that_overlap_keep_to_their_own_promises() -> None:
    both = [agreed("2022", "2024", yearly(10)), agreed("2023", "2025", yearly(4, "vandringar"))]
    rows = [activity("kontroller vandringar", "2023-05-01", "4"), *did("2023-06-01", "1")]
    assert figures(both, rows, 0, "2023")["actual"] == 5
    assert figures(both, rows, 1, "2023")["actual"] == 4


def test_a_promise_that_renews_another_starts_anew() -> None:
    both = [
        agreed("2021", "2022", yearly(40)),
        agreed("2023", "2024", yearly(50, "trafik", renews="kontroller")),
    ]
    found = figures(both, ROWS, 1, "2023")  # the row of 2023 names the old id: it is the old promise's
    assert (found["actual"], found["reason"]) == (None, "no_data")
    named = [*ROWS, activity("trafik", "2023-03-01", "50")]
    assert figures(both, named, 1, "2023")["verdict"] == "fulfilled"
    assert figures(both, named, 0, "2022")["actual"] == 30


def test_a_span_over_the_border_is_cut_for_the_one_agreement_that_has_the_promise() -> None:
    both = [agreed("2021", "2022", yearly(1, "annat")), agreed("2023", "2024", yearly(1))]
    assert figures(both, did("2022-11/2023-02"), 1, "2023")["verdict"] == "fulfilled"


def test_an_agreement_until_further_notice_has_years_of_its_own() -> None:
    one = [agreed("2021-05", None, yearly(10))]
    rows = did("2022-04-30", "4") + did("2022-05-01", "6") + did("2023-04-30", "4")
    # the own year that begins in 2022: May 2022 – April 2023
    assert figures(one, rows, 0, "2022")["actual"] == 10
    assert figures(one, rows, 0, "2021")["actual"] == 4


def test_each_promise_of_an_agreement_has_its_own_figures() -> None:
    one = [agreed("2023", "2024", yearly(2), yearly(4, "vandringar"))]
    rows = [activity("kontroller vandringar", "2023-05-01", "2"), activity("vandringar", "2023-06-01")]
    assert figures(one, rows, 0, "2023")["fraction"] == 1
    assert figures(one, rows, 0, "2023", number=1)["fraction"] == 0.75


def test_before_the_next_agreement_has_begun_it_has_no_figures() -> None:
    found = figures(IN_A_ROW, did("2022-05-01"), 1, "2023", today="2022-12-31")
    assert (found["actual"], found["verdict"]) == (None, None)
