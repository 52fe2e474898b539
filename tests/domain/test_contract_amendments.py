"""Promises that were changed on the way: a new number, a new period, a criterion, a withdrawal."""

from typing import Any

import pytest
from contract import Case, case, did


def at_least(number: int, per: str | None = "year", **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, **({"per": per} if per else {}), **keys}


def changed(day: str, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    return {"date": day, "key": "target", "before": before, "after": after, "why": "färre poliser"}


LOWERED = {"amendments": [changed("2024-03-01", at_least(80), at_least(60))]}
ROWS = did("2023-05-01 2024-05-01", "60")
MONTHS = " ".join(f"2023-{month:02}-01" for month in range(1, 13))

CASES = [
    case(
        # the number came in 2024: 2023 had none
        "a number was added on the way: the year before has none",
        at_least(60),
        ROWS,
        {"target": None, "actual": 60, "fraction": None, "verdict": None, "reason": "no_target"},
        keys={"amendments": [{"date": "2024-03-01", "key": "target", "after": at_least(60)}]},
    ),
    case(
        "a number was added on the way: that year has it",
        at_least(60),
        ROWS,
        {"target": 60, "fraction": 1, "verdict": "fulfilled"},
        keys={"amendments": [{"date": "2024-03-01", "key": "target", "after": at_least(60)}]},
        window="2024",
    ),
    case(
        "withdrawn on the year's last day",
        at_least(60),
        ROWS,
        {"withdrawn": True, "verdict": None, "reason": "withdrawn"},
        keys={"withdrawn": {"date": "2023-12-31", "why": "ny plan", "decision": "KS § 12"}},
    ),
    case(
        # 2023 ended before the change: 60 ÷ 80 = 0.75
        "80 a year lowered to 60 in March: the year before",
        at_least(60),
        ROWS,
        {"target": 80, "fraction": 0.75, "verdict": "partly"},
        keys=LOWERED,
    ),
    case(
        # 2024 ends after the change: 60 ÷ 60
        "80 a year lowered to 60 in March: that year",
        at_least(60),
        ROWS,
        {"target": 60, "fraction": 1, "verdict": "fulfilled"},
        keys=LOWERED,
        window="2024",
    ),
    case(
        # each year against its own number: 60 of 80 no, 60 of 60 yes
        "80 a year lowered to 60 in March: the whole period",
        at_least(60),
        ROWS,
        {"actual": 120, "windows": {"met": 1, "judged": 2}, "fraction": 0.5, "verdict": "partly"},
        keys=LOWERED,
        window="period",
    ),
    case(
        # changed on the window's last day: it ends on the amendment's date, so it holds
        "80 a year lowered to 60 on New Year's Eve",
        at_least(60),
        ROWS,
        {"target": 60, "verdict": "fulfilled"},
        keys={"amendments": [changed("2023-12-31", at_least(80), at_least(60))]},
    ),
    case(
        "80 a year lowered to 60 on New Year's Day",
        at_least(60),
        ROWS,
        {"target": 80, "verdict": "partly"},
        keys={"amendments": [changed("2024-01-01", at_least(80), at_least(60))]},
    ),
    case(
        # 80 until 2023, 60 for 2024, 40 from 2025; written in any order
        "lowered twice: the year between",
        at_least(40),
        ROWS,
        {"target": 60, "fraction": 1},
        keys={
            "amendments": [
                changed("2025-02-01", at_least(60), at_least(40)),
                changed("2024-02-01", at_least(80), at_least(60)),
            ]
        },
        window="2024",
        period={"start": "2023", "end": "2025"},
    ),
    case(
        # 3 each month: January–May against 4 missed, June–December against 2 kept: 7 ÷ 12 = 0.5833
        "4 a month lowered to 2 in the middle of June",
        at_least(2, "month"),
        did(MONTHS, "3"),
        {"actual": 36, "windows": {"met": 7, "judged": 12}, "fraction": 0.5833, "verdict": "partly"},
        keys={"amendments": [changed("2023-06-15", at_least(4, "month"), at_least(2, "month"))]},
    ),
    case(
        # the change only told the window that the document had left out: it holds for 2023 too
        "2 walks, a year it was said in 2024",
        at_least(2),
        did("2023-05-01", "2"),
        {"target": 2, "per": "year", "verdict": "fulfilled", "readings": []},
        keys={"amendments": [changed("2024-06-01", at_least(2, None), at_least(2))]},
    ),
    case(
        # number and window changed: before it the old number without a window holds, read both ways
        "2 walks became 1 a year in 2024: 2023 is still unclear",
        at_least(1),
        did("2023-05-01"),
        {"target": None, "verdict": None, "reason": "reading"},
        keys={"amendments": [changed("2024-06-01", at_least(2, None), at_least(1))]},
    ),
    case(
        "a changed wording changes no figure",
        at_least(60),
        ROWS,
        {"target": 60, "verdict": "fulfilled"},
        keys={"amendments": [{"date": "2023-06-01", "before": "Förr.", "after": "Polisen gör kontroller."}]},
    ),
    case(
        # the agreement's period as it now is: 2023–2025; 30 ÷ 40 and not over after 2024
        "40 in all, the agreement was extended by a year",
        at_least(40, "period"),
        did("2023-05-01 2024-05-01", "15"),
        {"actual": 30, "fraction": 0.75, "verdict": "ongoing"},
        window="2024",
        period={"start": "2023", "end": "2025"},
        terms={
            "amendments": [
                {
                    "date": "2024-11-01",
                    "key": "period",
                    "before": {"start": "2023", "end": "2024"},
                    "after": {"start": "2023", "end": "2025"},
                }
            ]
        },
    ),
    case(
        "60 a year and a criterion: the number is reached, the criterion is a person's to judge",
        at_least(60),
        ROWS,
        {"fraction": 1, "verdict": None, "computed_verdict": None, "reason": "criteria"},
        keys={"criteria": ["Alla fyra inriktningar förekommer"]},
    ),
    case(
        # 60 ÷ 100 = 0.6: the number alone decides that it is not kept
        "100 a year and a criterion: the number is missed",
        at_least(100),
        ROWS,
        {"fraction": 0.6, "verdict": "partly", "reason": None},
        keys={"criteria": ["Alla fyra inriktningar förekommer"]},
    ),
    case(
        "withdrawn in the year: shown, with its figures, and not judged",
        at_least(60),
        ROWS,
        {"withdrawn": True, "actual": 60, "verdict": None, "reason": "withdrawn"},
        keys={"withdrawn": {"date": "2024-02-01", "why": "ny plan", "decision": "KS § 12"}},
        window="2024",
    ),
    case(
        "withdrawn after the year: that year is judged",
        at_least(60),
        ROWS,
        {"withdrawn": True, "actual": 60, "verdict": "fulfilled"},
        keys={"withdrawn": {"date": "2024-02-01", "why": "ny plan", "decision": "KS § 12"}},
    ),
]


@pytest.mark.parametrize("asked", CASES)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
