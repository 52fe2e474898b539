"""Promises of a share: one by-result among another, in percent."""

from typing import Any

import pytest
from contract import Case, case, did


def share(per: str = "year", **keys: Any) -> dict[str, Any]:
    return {"kind": "share", "of": "nya", "among": "alla", "per": per, **keys}


CASES = [
    case(
        # 10 + 20 of 50 + 100 = 30 ÷ 150 = 20 %
        "a fifth of the participants are there for the first time",
        share(at_least=20),
        did("2023-03-01", results="nya=10 alla=50") + did("2023-09-01", results="nya=20 alla=100"),
        {
            "kind": "share",
            "target": 20,
            "actual": 20,
            "low": 20,
            "high": 20,
            "fraction": 1,
            "verdict": "fulfilled",
            "expected": None,
            "needed_per_week": None,
            "forecast": None,
            "pace": None,
        },
    ),
    case(
        # 29 ÷ 150 = 19.33 %; 19.33 ÷ 20 = 0.9667
        "a fifth of the participants, just short",
        share(at_least=20),
        did("2023-03-01", results="nya=29 alla=150"),
        {"actual": 19.3, "fraction": 0.9667, "verdict": "partly"},
    ),
    case(
        # the share of the sums, not the mean of shares: 1 of 1 and 0 of 9 is 10 %
        "a half of the requests are met, sums before shares",
        share(at_least=50),
        did("2023-03-01", results="nya=1 alla=1") + did("2023-09-01", results="nya=0 alla=9"),
        {"actual": 10, "fraction": 0.2, "verdict": "not_fulfilled"},
    ),
    case(
        "graffiti is removed in time, and there was none: 0 of 0",
        share(at_least=90),
        did("2023-03-01", results="nya=0 alla=0"),
        {"fraction": None, "verdict": "not_applicable", "reason": "empty_share"},
    ),
    case(
        "at most a tenth are turned away, exactly a tenth",
        share(at_most=10),
        did("2023-03-01", results="nya=5 alla=50"),
        {"actual": 10, "comparator": "at_most", "fraction": None, "verdict": "fulfilled"},
    ),
    case(
        "at most a tenth are turned away, more were",
        share(at_most=10),
        did("2023-03-01", results="nya=6 alla=50"),
        {"actual": 12, "fraction": None, "verdict": "not_fulfilled"},
    ),
    case(
        # ~30 is 27–33: 18–22 % of 150
        "a fifth, about thirty of them: it may be either",
        share(at_least=20),
        did("2023-03-01", results="nya=~30 alla=150"),
        {
            "actual": 20,
            "low": 18,
            "high": 22,
            "precision": "about",
            "verdict": "not_assessable",
            "reason": "about",
        },
    ),
    case(
        # ~150 is 135–165: 30 ÷ 165 = 18.18 %, 30 ÷ 135 = 22.22 %
        "a sixth, among about a hundred and fifty: enough either way",
        share(at_least=16),
        did("2023-03-01", results="nya=30 alla=~150"),
        {"low": 18.2, "high": 22.2, "verdict": "fulfilled"},
    ),
    case(
        # more than 150 only lowers the share: from 20 % down to any, 20 is not sure
        "a fifth, among at least a hundred and fifty",
        share(at_least=20),
        did("2023-03-01", results="nya=30 alla=150+"),
        {"actual": 20, "high": 20, "verdict": "not_assessable", "reason": "open"},
    ),
    case(
        # 3 quarters at 20 %, one at 10 %: 3 ÷ 4
        "a fifth each quarter",
        share(at_least=20, per="quarter"),
        did("2023-03-01 2023-06-01 2023-09-01", results="nya=20 alla=100")
        + did("2023-12-01", results="nya=10 alla=100"),
        {"windows": {"met": 3, "judged": 4}, "fraction": 0.75, "verdict": "partly"},
    ),
    case(
        # only at the school: 5 of 20 = 25 %; elsewhere 0 of 100
        "a fifth at the school",
        share(at_least=20, where={"places": ["Skolan"]}),
        did("2023-03-01", results="nya=5 alla=20", place="Skolan")
        + did("2023-03-02", results="nya=0 alla=100", place="Torget"),
        {"actual": 25, "verdict": "fulfilled"},
    ),
    case(
        "a fifth, while the year runs: no pace for shares",
        share(at_least=20),
        did("2023-03-01", results="nya=10 alla=100"),
        {"actual": 10, "fraction": 0.5, "pace": None, "expected": None, "verdict": None},
        today="2023-06-30",
    ),
    case(
        "a share nobody has reported",
        share(at_least=20),
        [],
        {"actual": None, "verdict": None, "reason": "no_data"},
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
