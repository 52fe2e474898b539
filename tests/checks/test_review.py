"""The one pass over a whole ledger."""

from datetime import date

import pytest
from builders import assessment, ledger
from checks.told import AGREED, TODAY, row

from medborgarlofte.checks.nearest import nearest, nearest_of
from medborgarlofte.checks.review import Review
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem

TOLD = problem("A301", Place("data/activities/2023-polisen.csv", 3, cell="date"))


def test_what_the_reader_found_is_passed_on_in_the_same_pass() -> None:
    runs: list[int] = []

    def entries() -> list[Activity | Problem]:
        runs.append(1)
        return [row(time="10:00"), TOLD, row("okant", time="11:00")]

    review = Review(Ledger((AGREED,), (), (), lambda: iter(entries())), TODAY)
    told = list(review.problems())
    assert [one.code for one in told] == ["A301", "A302"]
    assert told[0] is TOLD
    assert runs == [1]
    assert review.counts == {"promises": 1, "activities": 2, "assessments": 0}


def test_the_counts_are_of_everything_that_was_read() -> None:
    said = [assessment(verdict=None, date="2023-06-01", logged="2023-06-01T12:00:00Z") for _ in range(3)]
    review = Review(ledger(AGREED, rows=[row(), row(date="2023-03-16")], assessments=said), TODAY)
    assert list(review.problems()) == []
    assert review.counts == {"promises": 1, "activities": 2, "assessments": 3}


def test_problems_of_rows_bear_the_ids_of_their_rows() -> None:
    rows = [row("okant", id="kaaaaaaa", note="070-174 06 05", logged="2023-01-01T10:00:00Z")]
    told = list(Review(ledger(AGREED, rows=rows), TODAY).problems())
    assert {one.fact("row") for one in told} == {"kaaaaaaa"}
    assert len(told) == 3


def test_the_order_of_the_rows_does_not_decide_what_is_told() -> None:
    rows = [
        row(time="10:00"),
        row(time="10:00"),
        row("okant"),
        row(id="kaaaaaaa", date="2023-03-16"),
        row(date="2023-03-17", corrects="kaaaaaaa"),
    ]
    one = sorted(told.code for told in Review(ledger(AGREED, rows=rows), TODAY).problems())
    other = sorted(told.code for told in Review(ledger(AGREED, rows=rows[::-1]), TODAY).problems())
    assert one == other == ["A302", "A339"]


@pytest.mark.parametrize("today", [date(2020, 1, 1), date(2023, 6, 1), date(2030, 1, 1)])
def test_today_decides_no_error_and_no_warning(today: date) -> None:
    rows = [
        row("okant"),
        row(time="10:00"),
        row(time="10:00"),
        row(date="2023-06-15", logged="2023-06-01T10:00:00Z"),
    ]
    told = Review(ledger(AGREED, rows=rows), today).problems()
    assert sorted(one.code for one in told if RULE_BY_CODE[one.code].severity != "info") == [
        "A302",
        "A306",
        "A339",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("fotpatrulle", "fotpatruller"),
        ("Fotpatruller", "fotpatruller"),
        ("fot patruller", "fotpatruller"),
        ("trygghetsvandring", "vandringar"),
        ("Trygghetsvandringar", "vandringar"),
        ("blåljus", "blaljus"),
        ("blaljus", "blaljus"),
        ("båtsamverkan", "bat"),
        ("ljus", "blaljus"),
        ("xyz", ""),
        ("", ""),
        ("a", ""),
    ],
)
def test_the_nearest_word_is_found_by_id_or_title(typed: str, found: str) -> None:
    known = {
        "fotpatruller": "Patruller till fots",
        "vandringar": "Trygghetsvandringar",
        "blaljus": "",
        "bat": "Båtsamverkan",
    }
    assert nearest(typed, known) == found


def test_among_several_that_hold_it_no_word_is_guessed() -> None:
    assert nearest("skola", {"norra-skolan-i-byn": "", "sodra-skolan-vid-sjon": ""}) == ""
    assert nearest_of("Hamn", ["Hamnen", "Torget"]) == "Hamnen"
    assert nearest("x", {}) == ""
