"""What has been corrected since the account was published."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import activity, agreement, assessment, ledger, promise
from report.made import account_in

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.publication import Publication
from medborgarlofte.report.account import Account
from medborgarlofte.report.revisions import figure_words

TARGET = {"kind": "count", "at_least": "5", "per": "year", "unit": ["kontroll", "kontroller"]}
FIRST = activity(count="3", id="kfirst00")


def folder(rows: Iterable[Activity], said: Iterable[Assessment] = (), target: Any = TARGET) -> Ledger:
    return ledger(agreement(promise(target=target)), rows=rows, assessments=said)


def published(found: Account, day: str) -> Publication:
    file = f"data/publications/2023-{day}.json"
    return Publication("2023", date.fromisoformat(day), "webben", "", "", found.digest, found.json, file)


def told(before: Ledger, after: Ledger) -> list[str]:
    """What the account of the later ledger says of the one that was published."""
    record = published(account_in(before), "2024-02-01")
    chapter = account_in(replace(after, publications=(record,))).revisions
    return [fact.text for box in chapter.boxes for fact in box.facts] if chapter else []


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (folder([FIRST]), []),
        (
            folder([FIRST, activity(count="2")]),
            [
                "Då: 3 av 5 kontroller, delvis uppfyllt. Nu: 5 av 5 kontroller, uppfyllt. 1 rad har kommit till."
            ],
        ),
        (
            folder([FIRST, activity(count="1", corrects="kfirst00", note="Två stod dubbelt")]),
            [
                (
                    "Då: 3 av 5 kontroller, delvis uppfyllt. Nu: 1 av 5 kontroller, inte uppfyllt. "
                    "1 rad har rättats eller tagits tillbaka: ”Två stod dubbelt”."
                )
            ],
        ),
        (
            folder([FIRST, activity(count="0", corrects="kfirst00")]),
            [
                (
                    "Då: 3 av 5 kontroller, delvis uppfyllt. Nu: inga uppgifter. "
                    "1 rad har rättats eller tagits tillbaka."
                )
            ],
        ),
        (
            folder([FIRST], [assessment(verdict="fulfilled", why="Räknat på annat sätt.")]),
            [
                (
                    "Då: 3 av 5 kontroller, delvis uppfyllt. Nu: 3 av 5 kontroller, uppfyllt. "
                    "Bedömningen har ändrats: Räknat på annat sätt."
                )
            ],
        ),
        (
            folder([FIRST], target=TARGET | {"at_least": "3"}),
            ["Då: 3 av 5 kontroller, delvis uppfyllt. Nu: 3 av 3 kontroller, uppfyllt. Målet har ändrats."],
        ),
    ],
)
def test_the_old_figure_the_new_one_and_why(after: Ledger, words: list[str]) -> None:
    assert told(folder([FIRST]), after) == words


def test_an_imprecise_figure_was_published_as_one() -> None:
    (words,) = told(folder([activity(count="~4")]), folder([FIRST]))
    assert words.startswith("Då: cirka 4 av 5 kontroller")


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        (
            {"actual": 87.6, "target": 90, "kind": "share", "unit": "tillfällen"},
            "87,6\N{NO-BREAK SPACE}% av 90\N{NO-BREAK SPACE}%",
        ),
        ({"actual": 76, "low": 74, "precision": "at_least", "target": 60}, "minst 74 av 60"),
        ({"actual": 13, "target": 1, "windows": {"met": 0, "judged": 52}}, "13 sammanlagt, hållet 0 av 52"),
        ({"actual": 7, "target": 2, "kind": "coverage", "windows": {"met": 1, "judged": 4}}, "hållet 1 av 4"),
        ({"actual": 5, "windows": "?", "verdict": "partly"}, "5, delvis uppfyllt"),
    ],
)
def test_a_published_figure_is_told_as_its_kind_is(figures: dict[str, Any], words: str) -> None:
    assert figure_words(figures) == words


def test_a_promise_that_came_or_went_is_told() -> None:
    both = ledger(agreement(promise(target=TARGET), promise(id="b", title="Besök")), rows=[FIRST])
    assert told(folder([FIRST]), both) == ["Nytt: inga uppgifter."]
    assert told(both, folder([FIRST])) == ["Löftet finns inte längre i överenskommelsen."]


def test_each_publication_is_compared_with_the_next_and_the_last_with_now() -> None:
    first, second = folder([FIRST]), folder([FIRST, activity(count="1")])
    records = (published(account_in(second), "2024-03-01"), published(account_in(first), "2024-02-01"))
    chapter = account_in(replace(folder([FIRST, activity(count="9")]), publications=records)).revisions
    assert chapter
    assert [box.title.replace("\N{NO-BREAK SPACE}", " ") for box in chapter.boxes] == [
        "Publicerat 1 februari 2024, ändrat sedan dess",
        "Publicerat 1 mars 2024, ändrat sedan dess",
    ]


def test_another_windows_publication_and_a_strange_file_tell_nothing() -> None:
    found = folder([FIRST])
    strange = Publication(
        "2023", date(2024, 2, 1), "", "", "", "", {"agreement": {"id": "avtal"}, "promises": 3}, "x"
    )
    other = published(account_in(folder([]), "2024"), "2024-02-01")._replace(window="2024")
    chapter = account_in(replace(found, publications=(other,))).revisions
    assert chapter is None
    assert account_in(replace(found, publications=(strange,))).revisions is not None


def test_the_digest_is_the_same_before_and_after_publishing() -> None:
    found = folder([FIRST])
    record = published(account_in(found), "2024-02-01")
    assert account_in(replace(found, publications=(record,))).digest == account_in(found).digest
