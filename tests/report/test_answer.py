"""The answer that the account begins with, as a table: what is promised and done, and what is said of it."""

from typing import Any

import pytest
from builders import activity, assessment, promise
from report.made import account

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.report.account import Account

FIVE = {"kind": "count", "at_least": "5", "per": "year"}
UNDATED = {"kind": "count", "at_least": "5"}


def times(number: int, **cells: Any) -> list[Activity]:
    return [activity(date=f"2023-03-{day + 1:02}", **cells) for day in range(number)]


def said_of(**made: Any) -> str:
    found = account(**made) if "promises" not in made else account(*made.pop("promises"), **made)
    return " ".join(f"{title}: {' '.join(lines)}" for title, lines in found.groups)


COUNTED = promise(target=FIVE)
PLAIN = promise()


@pytest.mark.parametrize(
    ("promises", "rows", "said", "words"),
    [
        ([COUNTED], times(5), [], "1 löfte har ett mål som går att räkna: Uträknat: 1 uppfyllt."),
        ([COUNTED], times(3), [], "Uträknat: 1 delvis uppfyllt."),
        ([COUNTED], times(2), [], "Uträknat: 1 inte uppfyllt."),
        ([COUNTED], times(2), [assessment(verdict="partly")], "Egen bedömning: 1 delvis uppfyllt."),
        ([COUNTED], times(2), [assessment(verdict="partly")], "är en annan än den uträknade för Kontroller"),
        (
            [COUNTED],
            [],
            [],
            "För 1 löfte saknas uppgifter: Det gäller Kontroller. Det betyder inte säkert att inget har gjorts.",
        ),
        (
            [promise(target=UNDATED)],
            times(3),
            [],
            "1 kan läsas på flera sätt. Utfallet visas för varje sätt",
        ),
        (
            [PLAIN],
            times(3),
            [],
            "1 löfte har inget mål som går att räkna: 1 har registrerade aktiviteter men ingen bedömning.",
        ),
        ([PLAIN], times(3), [assessment(verdict="ongoing")], "Egen bedömning: 1 pågår."),
        ([PLAIN, COUNTED | {"id": "b"}], times(5, promise="kontroller b"), [], "Uträknat: 1 uppfyllt."),
    ],
)
def test_the_answer_counts_what_is_known(
    promises: list[dict[str, Any]], rows: list[Activity], said: list[Assessment], words: str
) -> None:
    assert words in said_of(promises=promises, rows=rows, said=said)


def test_computed_and_persons_verdicts_are_counted_apart() -> None:
    found = account(
        COUNTED,
        COUNTED | {"id": "b"},
        rows=times(5, promise="kontroller b"),
        said=[assessment(promise="b", verdict="fulfilled")],
    )
    rows = [[cell.text for cell in row] for row in found.glance.table.rows]
    assert rows == [["Uppfyllt", "1", "1", "0"]]
    assert found.glance.sentence == (
        "Av 2 löften är 2 uppfyllda. Bedömningen är uträknad för 1 och parternas egen för 1."
    )


def test_no_reading_is_the_answer() -> None:
    one = account(promise(target=UNDATED), rows=times(5)).sections[0].entries[0]
    assert one.mark.word == "beror på tolkningen"
    assert one.outcome == "5 tillfällen"
    assert one.beside == (
        "5 av minst 5 tillfällen per år: uppfyllt",
        "5 av minst 5 tillfällen under hela perioden: pågår",
    )


def test_readings_that_agree_give_the_answer() -> None:
    one = (
        account(promise(target=UNDATED), rows=times(5), period={"start": "2023", "end": "2023"})
        .sections[0]
        .entries[0]
    )
    assert (one.mark.word, one.mark.basis) == ("uppfyllt", "computed")


def short(found: Account) -> list[str]:
    return [one.id for one in found.short]


def test_what_was_not_kept_comes_first_the_gravest_before_the_rest() -> None:
    found = account(
        COUNTED | {"id": "halv"},
        COUNTED | {"id": "hel"},
        COUNTED | {"id": "ingen"},
        rows=[*times(5, promise="hel"), *times(3, promise="halv"), *times(1, promise="ingen")],
    )
    assert short(found) == ["ingen", "halv"]
    assert found.short_title == "Det som inte blev helt som lovat"


def test_a_shortfall_without_a_word_says_so_and_blames_nobody() -> None:
    one = account(COUNTED, rows=times(1)).short[0]
    assert [(fact.label, fact.text) for fact in one.explained] == [
        ("Varför", "Det är inte berättat."),
        ("Vad händer nu", "Det är inte berättat."),
    ]


def test_while_the_window_runs_it_is_told_what_it_would_take() -> None:
    target = {"kind": "count", "at_least": "60", "per": "year"}
    found = account(promise(target=target), rows=times(4), today="2023-05-31")
    assert found.short_title == "Det som ligger efter"
    assert [fact.label for fact in found.short[0].explained] == ["Jämn takt vore", "Återstår", "Prognos"]
    assert found.unjudged == ()


def test_when_the_window_is_over_what_is_unjudged_is_named() -> None:
    assert account(PLAIN, rows=times(1)).unjudged == ("kontroller",)
    assert account(PLAIN, rows=times(1), said=[assessment()]).unjudged == ()
