"""How each of a target's own windows went."""

from typing import Any

import pytest
from builders import activity, promise
from report.made import entry, facts

from medborgarlofte.domain.activity import Activity

MONTHLY: dict[str, Any] = {"kind": "count", "at_least": "2", "per": "month"}
PLACES: dict[str, Any] = {"kind": "coverage", "by": "place", "each": ["Torget", "Hamnen"], "per": "month"}


def told(target: dict[str, Any], rows: list[Activity], **keys: Any) -> dict[str, str]:
    return facts(entry(promise(target=target, **keys), rows=rows))


def test_windows_that_went_alike_are_told_together() -> None:
    rows = [
        activity(date="2023-01-10", count="2"),
        activity(date="2023-02-10", count="2"),
        activity(date="2023-03-10"),
    ]
    assert told(MONTHLY, rows)["Månad för månad"] == (
        "januari–februari 2023: 2 var (uppfyllt); mars 2023: 1 (delvis uppfyllt); "
        "april–december 2023: 0 (inte uppfyllt)"
    )


def test_a_month_that_is_not_asked_for_parts_those_beside_it() -> None:
    months = {"months": [str(month) for month in range(1, 13) if month != 7]}
    found = told(MONTHLY | {"where": months}, [activity(date="2023-01-10", count="2")])
    assert found["Månad för månad"] == (
        "januari 2023: 2 (uppfyllt); februari–juni 2023: 0 (inte uppfyllt); augusti–december 2023: 0 (inte uppfyllt)"
    )


def test_of_a_month_that_cannot_be_judged_no_nought_is_told() -> None:
    found = told(MONTHLY, [activity(date="2023-Q1", count="9"), activity(date="2023-05-05", count="2")])
    assert found["Månad för månad"].startswith("januari–mars 2023: går inte att bedöma; april 2023: 0 (inte")


def test_places_are_told_beside_how_many_there_are() -> None:
    found = told(PLACES, [activity(place="Torget"), activity(place="Hamnen")])
    assert "mars 2023: 2 av 2 (uppfyllt)" in found["Månad för månad"]


def test_where_the_target_was_changed_each_is_told_beside_its_own() -> None:
    change = {"date": "2023-07-01", "key": "target", "before": MONTHLY | {"at_least": "3"}, "after": MONTHLY}
    rows = [activity(date=f"2023-{month:02}-10", count="2") for month in range(1, 13)]
    assert told(MONTHLY, rows, amendments=[change])["Månad för månad"] == (
        "januari–juni 2023: 2 av 3 var (delvis uppfyllt); juli–december 2023: 2 av 2 var (uppfyllt)"
    )


def test_after_it_was_withdrawn_nothing_is_told_of_it() -> None:
    rows = [activity(date="2023-01-10", count="2")]
    found = told(MONTHLY, rows, withdrawn={"date": "2023-03-01"})
    assert found["Månad för månad"] == "januari 2023: 2 (uppfyllt); februari 2023: 0 (inte uppfyllt)"


def test_of_very_many_those_that_were_kept_are_told_apart_from_the_others() -> None:
    weekly = {"kind": "count", "at_least": "1", "per": "week"}
    rows = [activity(date=f"2023-{month:02}-11") for month in range(1, 13)]
    found = told(weekly, rows)
    assert found["Hållet"].startswith("vecka 2 2023 (1), vecka 6 2023 (1)")
    assert found["Inte hållet"].startswith("vecka 1 2023 (0), vecka 3–5 2023 (0)")
    assert found["Inte hållet"].endswith("och 1 till")


@pytest.mark.parametrize(
    "target", [MONTHLY, PLACES, MONTHLY | {"also": [{"at_least": "1", "where": {"months": ["7"]}}]}]
)
def test_where_no_data_tell_nothing_is_said_of_any_window(target: dict[str, Any]) -> None:
    one = entry(promise(target=target))
    assert facts(one) == {}
    assert one.mark.word == "inga uppgifter"


def test_a_share_of_nothing_is_no_nought() -> None:
    results = {"svar": {"title": "Svar"}, "fragor": {"title": "Frågor"}}
    target = {"kind": "share", "of": "svar", "among": "fragor", "at_least": "90", "per": "half_year"}
    rows = [
        activity(count="0", results="svar=9 fragor=10"),
        activity(date="2023-09-01", count="0", results="fragor=0"),
    ]
    one = entry(promise(target=target, results=["svar", "fragor"]), rows=rows, results=results)
    percent = "90\N{NO-BREAK SPACE}%"
    assert facts(one)["Halvår för halvår"] == (
        f"första halvåret 2023: {percent} (uppfyllt); andra halvåret 2023: inga uppgifter (inte aktuellt)"
    )
