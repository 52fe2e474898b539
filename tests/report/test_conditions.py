"""What lies beside a promise's figure, and what is in it and may lie later."""

from typing import Any

import pytest
from builders import activity, promise
from report.made import account, entry, facts

from medborgarlofte.domain.activity import Activity

YEARLY: dict[str, Any] = {"kind": "count", "at_least": "20", "per": "year", "unit": ["tillsyn", "tillsyner"]}
TOWN = {"places": ["Torget"]}


@pytest.mark.parametrize(
    ("target", "rows", "words"),
    [
        (
            YEARLY | {"where": TOWN},
            [activity(place="Torget"), activity(place="Hamnen")],
            "1 tillsyn räknas inte med: villkoret är inte uppfyllt",
        ),
        (
            YEARLY | {"where": TOWN},
            [activity(place="Hamnen", count="2"), activity(), activity(place="Torget")],
            "3 tillsyner räknas inte med: villkoret är inte uppfyllt (2) och plats saknas (1)",
        ),
        (
            YEARLY | {"where": {"months": ["3"]}},
            [activity(), activity(date="2023-Q1", count="4")],
            "4 tillsyner räknas inte med: dagen är inte känd",
        ),
        # what lacks a place is an occasion and no place
        (
            {
                "kind": "coverage",
                "by": "place",
                "each": ["Torget"],
                "per": "year",
                "unit": ["krog", "krogar"],
            },
            [activity(place="Torget"), activity(count="2")],
            "2 tillfällen räknas inte med: plats saknas",
        ),
        (
            {"kind": "coverage", "by": "place", "each": ["Torget"], "per": "year"},
            [activity(place="Torget"), activity(place="Hamnen")],
            "1 tillfälle räknas inte med: det gäller inget av det som lovades",
        ),
        (
            {"kind": "coverage", "by": "tag", "each": ["a"], "per": "year"},
            [activity(tags="a"), activity()],
            "1 tillfälle räknas inte med: inriktning saknas",
        ),
    ],
)
def test_what_is_not_counted_is_told_with_the_reason(
    target: dict[str, Any], rows: list[Activity], words: str
) -> None:
    one = entry(promise(target=target, tags=["a"]), rows=rows, tags={"a": "Slag A"})
    assert one.beside == (words,)
    assert facts(one)["Vid sidan av"] == words


def test_a_row_of_a_longer_time_than_has_gone_is_named() -> None:
    rows = [activity(date="2023-02-01", count="3"), activity(date="2023-Q2", count="4")]
    one = entry(promise(target=YEARLY), rows=rows, window="2023-04")
    (words,) = one.beside
    assert words.replace("\N{NO-BREAK SPACE}", " ") == (
        "4 av dem är noterade för april–juni 2023, alltså också tid efter 30 april 2023"
    )
    assert facts(one)["Gäller längre tid"] == words


def test_a_row_of_a_longer_time_that_tells_of_nothing_done_is_not() -> None:
    rows = [activity(), activity(date="2023-H1", count="0", results="r=3")]
    one = entry(
        promise(target=YEARLY, results=["r"]), rows=rows, results={"r": {"title": "R"}}, window="2023-T1"
    )
    assert one.beside == ()


def test_a_share_of_a_year_is_not_one_of_four_months() -> None:
    target = {"kind": "share", "of": "svar", "among": "fragor", "at_least": "90", "per": "year"}
    rows = [activity(date="2023", count="0", results="svar=9 fragor=10")]
    results = {"svar": {"title": "Svar"}, "fragor": {"title": "Frågor"}}
    one = entry(
        promise(target=target, results=["svar", "fragor"]), rows=rows, results=results, window="2023-T1"
    )
    assert one.beside[0].startswith("uppgifterna gäller 2023, alltså också tid efter 30")
    assert one.share == ""


def test_a_condition_that_may_still_be_met_is_not_failed() -> None:
    target = YEARLY | {"also": [{"at_least": "2", "where": {"months": ["7"]}}]}
    made = {"rows": [activity()]}
    running = entry(promise(target=target), today="2023-05-31", **made)
    over = entry(promise(target=target), **made)
    assert (facts(running)["Varav"], facts(over)["Varav"]) == (
        "minst 2 i juli: 0, inte uppfyllt än",
        "minst 2 i juli: 0, inte uppfyllt",
    )


def test_of_few_it_is_not_told_how_many_a_week_is_needed() -> None:
    found = account(promise(target=YEARLY | {"at_least": "10"}), rows=[activity()], today="2023-05-31")
    assert facts(found.sections[0].entries[0])["Återstår"] == "9"
    found = account(promise(target=YEARLY), rows=[activity()], today="2023-05-31")
    assert facts(found.sections[0].entries[0])["Återstår"] == "19, i snitt 0,6 i veckan"


def test_in_the_whole_period_it_is_told_which_year_the_pace_is_of() -> None:
    rows = [activity(count="20"), activity(date="2024-02-01", count="2")]
    told = facts(entry(promise(target=YEARLY), rows=rows, window="period", today="2024-02-15"))
    assert (told["Jämn takt 2024 vore"], told["Återstår 2024"]) == ("3", "18, i snitt 0,4 i veckan")
