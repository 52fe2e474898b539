"""Rules for assessments and publications."""

import json
from hashlib import sha256
from typing import Any

import pytest
from builders import agreement, assessment, promise
from checks.told import AGREED, COUNTED, TODAY, codes, facts, problems, row

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.publication import Publication

PLAIN = agreement(promise())


def said(
    verdict: str | None = "fulfilled", window: str = "2023", date: str = "2023-12-01", **cells: Any
) -> Assessment:
    """An assessment with its reason, in the file of its year, where nothing else is said."""
    file = f"data/assessments/{date[:4]}-polisen.csv"
    return assessment(
        verdict=verdict,
        window=window,
        date=date,
        **{"why": "Det syns.", "logged": f"{date}T12:00:00Z", "file": file, **cells},
    )


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (said(), []),
        (said(promise="kontroll"), ["A302"]),
        (said(date="2024-01-15", file="data/assessments/2023-polisen.csv"), ["A305"]),
        (said(logged="2023-11-30T12:00:00Z"), []),
        (said(logged="2023-11-29T12:00:00Z"), ["A306"]),
        (said(logged=""), []),
        (said(window="2022"), ["B412"]),
        (said(window="2022-12"), ["B412"]),
        (said(window="2023-T2"), []),
        (said(window="period"), []),
        (said("partly"), ["B411"]),
        (said("not_fulfilled"), ["B411"]),
        (said("not_fulfilled", next="–"), []),
        (said("ongoing"), []),
        (said(None, why=""), []),
        (said(None, why="", window="2022"), ["B412"]),
    ],
)
def test_where_an_assessment_belongs_and_what_it_must_say(one: Assessment, expected: list[str]) -> None:
    assert codes(PLAIN, assessments=[one]) == expected


@pytest.mark.parametrize(
    ("verdict", "rows", "expected"),
    [
        ("fulfilled", 40, []),
        ("partly", 40, ["B410"]),
        ("partly", 20, []),
        ("fulfilled", 20, ["B410"]),
        ("not_fulfilled", 19, []),
        ("not_fulfilled", 0, ["B410"]),
        ("not_applicable", 0, ["B410"]),
        ("ongoing", 40, ["B410"]),
    ],
)
def test_a_verdict_that_is_not_the_computed_one_says_why(
    verdict: str, rows: int, expected: list[str]
) -> None:
    done = [row(date=f"2023-{place // 28 + 1:02}-{place % 28 + 1:02}") for place in range(rows)]
    assert codes(AGREED, rows=done, assessments=[said(verdict, why="", next="Mer nästa år.")]) == expected
    assert codes(AGREED, rows=done, assessments=[said(verdict, next="Mer nästa år.")]) == []


def test_the_computed_verdict_is_named() -> None:
    told = problems(AGREED, rows=[row()], assessments=[said(why="")])
    assert facts("B410", told, "verdict", "computed") == [("fulfilled", "not_fulfilled")]
    told = problems(PLAIN, rows=[row()], assessments=[said(why="")])
    assert facts("B410", told, "verdict", "computed") == [("fulfilled", "")]


def test_rows_that_come_after_the_window_do_not_count() -> None:
    one_year = agreement(COUNTED, period={"start": "2023", "end": "2024"})
    done = [
        row(date=f"2024-{place // 28 + 1:02}-{place % 28 + 1:02}", file="data/activities/2024-polisen.csv")
        for place in range(40)
    ]
    told = codes(one_year, rows=[row(), *done], assessments=[said("not_fulfilled", why="", next="Mer.")])
    assert told == []


def test_an_assessment_that_has_been_corrected_need_say_nothing() -> None:
    wrong = said("not_fulfilled", why="", window="2022", id="kaaaaaaa")
    assert codes(PLAIN, assessments=[wrong, said(corrects="kaaaaaaa")]) == []


def test_an_assessment_beside_unreadable_promises_is_not_to_blame() -> None:
    one = Ledger((PLAIN,), (said(promise="trasigt"),), unreadable_promises=frozenset({"trasigt"}))
    assert [told.code for told in problems_in(one, TODAY)] == []
    assert codes(assessments=[said(promise="trasigt")]) == []


def published(window: str = "2022", **keys: Any) -> Publication:
    """A publication with a digest that holds."""
    account = keys.pop("account", {"format": 1, "title": "Uppföljning – åäö", "figures": [39.7, None, True]})
    text = json.dumps(account, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    fields = {
        "date": TODAY,
        "channel": "Webb",
        "address": "",
        "by": "Samordnare",
        "digest": sha256(text.encode()).hexdigest(),
    }
    return Publication(
        window=window, account=account, file="data/publications/2022-k7q3fd2m.json", **{**fields, **keys}
    )


def test_a_digest_is_that_of_its_account() -> None:
    whole = published()
    assert [one.code for one in problems_in(Ledger(publications=(whole,)), TODAY)] == []
    carrying = whole._replace(account={**whole.account, "digest": whole.digest})
    assert [one.code for one in problems_in(Ledger(publications=(carrying,)), TODAY)] == []
    altered = whole._replace(account={**whole.account, "title": "Något annat"})
    assert [one.code for one in problems_in(Ledger(publications=(altered,)), TODAY)] == ["B421"]
