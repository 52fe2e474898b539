"""What persons say of promises, beside what was computed."""

from typing import Any

import pytest
from builders import agreement, assessment, ledger, promise, span
from contract import LONG_AFTER, Case, case, did

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import progress_in
from medborgarlofte.domain.window import window_named
from medborgarlofte.report.figures import figures_of_promise

YEARLY = {"kind": "count", "at_least": 4, "per": "year"}
THREE = did("2023-03-01", "3")  # 3 ÷ 4 = 0.75: partly

CASES = [
    case(
        "nobody has said anything",
        YEARLY,
        THREE,
        {"verdict": "partly", "computed_verdict": "partly", "assessed": None},
    ),
    case(
        "a person judges otherwise: hers holds, the computed one stands beside",
        YEARLY,
        THREE,
        {
            "verdict": "fulfilled",
            "computed_verdict": "partly",
            "fraction": 0.75,
            "assessed": {
                "verdict": "fulfilled",
                "why": "den fjärde hölls i januari",
                "next": "",
                "cause": "circumstances",
                "evidence": "BRÅ 2024/7",
                "by": "kommunpolis",
                "date": "2024-02-01",
            },
        },
        said=[
            assessment(
                verdict="fulfilled",
                date="2024-02-01",
                why="den fjärde hölls i januari",
                cause="circumstances",
                evidence="BRÅ 2024/7",
                by="kommunpolis",
            )
        ],
    ),
    case(
        "a comment leaves the computed verdict as it is",
        YEARLY,
        THREE,
        {"verdict": "partly", "computed_verdict": "partly", "assessed": None},
        said=[assessment(verdict=None, why="en ställdes in")],
    ),
    case(
        "a later comment leaves a person's verdict as it is",
        YEARLY,
        THREE,
        {"verdict": "fulfilled", "assessed": {"why": "ja"}},
        said=[
            assessment(date="2024-02-01", why="ja"),
            assessment(verdict=None, date="2024-03-01", why="frågat igen"),
        ],
    ),
    case(
        "the latest verdict holds, whatever the order in the files",
        YEARLY,
        THREE,
        {"verdict": "not_fulfilled"},
        said=[
            assessment(verdict="not_fulfilled", date="2024-03-01", logged="2024-03-01T12:00:00Z"),
            assessment(verdict="fulfilled", date="2024-02-01", logged="2024-02-01T12:00:00Z"),
        ],
    ),
    case(
        "a corrected verdict no longer holds",
        YEARLY,
        THREE,
        {"verdict": "not_applicable", "assessed": {"date": "2024-02-02"}},
        said=[
            assessment(verdict="fulfilled", date="2024-02-01", id="b0000001"),
            assessment(verdict="not_applicable", date="2024-02-02", id="b0000002", corrects="b0000001"),
        ],
    ),
    case(
        # the correction of the later one brings no verdict: the earlier holds again
        "a verdict corrected to a comment leaves the earlier verdict",
        YEARLY,
        THREE,
        {"verdict": "fulfilled"},
        said=[
            assessment(verdict="fulfilled", date="2024-02-01", id="b0000001"),
            assessment(verdict="not_fulfilled", date="2024-02-05", id="b0000002"),
            assessment(verdict=None, date="2024-02-06", id="b0000003", corrects="b0000002"),
        ],
    ),
    case(
        "a verdict on another window says nothing of this one",
        YEARLY,
        THREE,
        {"verdict": "partly", "assessed": None},
        said=[
            assessment(window="2024", date="2025-02-01"),
            assessment(window="2023-T1"),
            assessment(window="period", date="2025-02-01"),
        ],
    ),
    case(
        "a verdict on a tertial",
        YEARLY,
        THREE,
        {"verdict": "partly", "computed_verdict": "ongoing"},
        window="2023-T1",
        said=[assessment(window="2023-T1", verdict="partly", date="2023-05-10")],
    ),
    case(
        "a verdict on another promise says nothing of this one",
        YEARLY,
        THREE,
        {"verdict": "partly"},
        said=[assessment(promise="annat")],
    ),
    case(
        "a promise without a number is judged by a person",
        None,
        did("2023-03-01"),
        {"verdict": "fulfilled", "computed_verdict": None, "reason": "no_target"},
        said=[assessment(why="tre insatser i restaurangmiljö")],
    ),
    case(
        "a promise without data is judged by a person",
        YEARLY,
        [],
        {"verdict": "not_fulfilled", "computed_verdict": None, "reason": "no_data", "actual": None},
        said=[assessment(verdict="not_fulfilled", why="inget gjort", next="nytt försök")],
    ),
    case(
        "a criterion is judged by a person",
        {**YEARLY, "at_least": 3},
        THREE,
        {"verdict": "fulfilled", "computed_verdict": None, "reason": "criteria"},
        keys={"criteria": ["alla skolor"]},
        said=[assessment(why="alla skolor är med")],
    ),
    case(
        "a verdict given before the year is over holds while it runs",
        YEARLY,
        THREE,
        {"verdict": "not_fulfilled", "computed_verdict": None},
        said=[assessment(verdict="not_fulfilled", date="2023-09-01", why="inställt", next="–")],
        today="2023-10-01",
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures


def terms_of(name: str, start: str, end: str) -> Agreement:
    return agreement(promise(target=YEARLY), period={"start": start, "end": end}, terms={"id": name})


def assessed_in(whole: Ledger, terms: Agreement, name: str) -> Any:
    window = window_named(name, terms.span)
    assert window is not None
    return figures_of_promise(progress_in(whole, terms, window, span(LONG_AFTER).first)[0])["assessed"]


@pytest.mark.parametrize(
    ("said", "judged"),
    [
        # the first agreement had ended on 31 December 2022
        (assessment(window="period", date="2023-01-01"), [True, False]),
        (assessment(window="period", date="2024-12-31"), [True, False]),
        # both had ended: the latest
        (assessment(window="period", date="2025-01-01"), [False, True]),
        # none had ended: the one running
        (assessment(window="period", date="2022-12-31"), [True, False]),
    ],
    ids=["just after the first", "on the second's last day", "after both", "on the first's last day"],
)
def test_a_verdict_on_the_period_is_of_the_agreement_that_had_ended_or_runs(
    said: Assessment, judged: list[bool]
) -> None:
    first, second = terms_of("forsta", "2021", "2022"), terms_of("andra", "2023", "2024")
    whole = ledger(first, second, rows=[], assessments=[said])
    assert [bool(assessed_in(whole, terms, "period")) for terms in (first, second)] == judged


def test_a_verdict_on_a_year_is_of_the_agreement_of_that_year_though_given_later() -> None:
    first, second = terms_of("forsta", "2021", "2022"), terms_of("andra", "2023", "2024")
    whole = ledger(first, second, assessments=[assessment(window="2022", date="2023-02-01")])
    assert assessed_in(whole, first, "2022")
    assert not assessed_in(whole, second, "2023")
