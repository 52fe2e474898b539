"""How a promise stands: the headline, the outcome, what else is worth knowing, and who is behind or silent."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from builders import activity, agreement, assessment, ledger, promise

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.progress import Progress, progress_in
from medborgarlofte.domain.window import window_named
from medborgarlofte.report.remarks import remarks
from medborgarlofte.report.standing import outcome, state
from medborgarlofte.report.status import Standing, is_late, is_wanting, summary, unsaid, wanting_words

MONTHLY = {"kind": "count", "at_least": 8, "per": "month", "unit": ["patrull", "patruller"]}
YEARLY = {"kind": "count", "at_least": 10, "per": "year", "unit": ["möte", "möten"]}
JULY = {"kind": "count", "at_least": 1, "per": "day", "where": {"months": [7]}}


def stands(
    target: dict[str, Any] | None,
    *rows: Activity,
    window: str = "2023",
    today: str = "2023-06-15",
    said: Iterable[Assessment] = (),
    deal: dict[str, Any] | None = None,
    **keys: Any,
) -> Progress:
    made = agreement(promise(**({"target": target} if target else {}), **keys), **(deal or {}))
    named = window_named(window, made.span)
    assert named
    found = ledger(made, rows=rows, assessments=said)
    return progress_in(found, made, named, date.fromisoformat(today))[0]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def said_of(progress: Progress) -> list[str]:
    return [plain(outcome(progress)), *map(plain, remarks(progress))]


def kept(month: int, count: str = "8") -> Activity:
    return activity(date=f"2023-{month:02}-03", count=count)


def test_a_longer_window_does_not_take_the_word_of_the_one_going_on() -> None:
    silent = stands(MONTHLY, kept(1), kept(2))
    assert state(silent).word == "pågår"
    assert said_of(silent) == [
        "16 sammanlagt; minst 8 patruller i månaden: hållet 2 av 5 månader",
        "inga uppgifter än om juni 2023, 8 kvar att göra",
    ]
    assert not is_wanting(silent)


def test_what_is_behind_in_the_window_going_on_is_told_with_its_name() -> None:
    late = stands({**MONTHLY, "at_least": 20}, kept(1), kept(6, "2"))
    assert (state(late).word, is_late(late), is_wanting(late)) == ("pågår", True, True)
    assert (
        said_of(late)[1]
        == "juni 2023 hittills 2 av 20, ligger efter, jämn takt vore 10, det behövs 8,4 i veckan"
    )
    standing = Standing(late.agreement, late.window, late.as_of, (late,))
    assert [*map(plain, wanting_words(standing))] == ["Ligger efter: Kontroller (juni 2023: 2 av 20)."]


def test_windows_of_which_nothing_is_known_are_counted_apart() -> None:
    coarse = stands(
        MONTHLY,
        activity(date="2023-H1", count="60"),
        today="2023-12-31",
        deal={"period": {"start": "2023", "end": "2023"}},
    )
    assert (
        said_of(coarse)[0] == "60 sammanlagt; minst 8 patruller i månaden: hållet 0 av 12 månader, okänt i 6"
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [
        ("3", ["3 av minst 10 möten per år", "7 kvar att göra"]),
        ("6", ["6 av minst 10 möten per år", "jämn takt vore 4,5", "4 kvar att göra"]),
    ],
)
def test_of_few_it_is_told_how_many_are_left_and_nothing_that_gainsays_the_word(
    count: str, words: list[str]
) -> None:
    assert said_of(stands(YEARLY, kept(1, count))) == words


def test_out_of_season_a_promise_is_neither_silent_nor_behind() -> None:
    june = stands(JULY, window="2023-06")
    assert state(june).word == outcome(june) == "gäller inte i juni"
    assert [*remarks(june)] == ["räknas bara i juli"]
    assert not is_wanting(june)
    assert state(stands(JULY, window="2023-T1")).word == "gäller inte denna tid"


def test_before_its_season_a_promise_is_not_silent_and_after_it_it_is() -> None:
    before, after = stands(JULY), stands(JULY, today="2023-08-15")
    assert (state(before).word, is_wanting(before)) == ("gäller inte än", False)
    assert (state(after).word, is_wanting(after)) == ("inga uppgifter", True)


@pytest.mark.parametrize(
    ("target", "rows", "words"),
    [
        (
            {"kind": "milestone", "steps": {"a": "A", "b": "B"}, "unit": ["team", "team"]},
            [activity(tags="a")],
            "1 av 2 team är klara",
        ),
        (
            {"kind": "share", "of": "i-tid", "among": "alla", "at_least": 90, "per": "year"},
            [activity(results="i-tid=9 alla=10")],
            "90 %, lovat minst 90 % per år",
        ),
        (
            {
                "kind": "outcome",
                "of": "otrygga",
                "direction": "down",
                "baseline": {"value": 38, "when": "2020"},
            },
            [activity(results="otrygga=38")],
            "38, ska bli lägre än 38 (2020)",
        ),
        (
            {"kind": "coverage", "by": "place", "each": ["Torget", "Hamnen"], "per": "month"},
            [activity(date="2023-01-03", place="Torget"), activity(date="2023-02-03", place="Hamnen")],
            "2 platser i månaden: hållet 0 av 5 månader",
        ),
        (
            {"kind": "coverage", "by": "place", "per": "year"},
            [activity(place="Torget")],
            "1 plats; vilka som ska nås är inte uppräknat",
        ),
    ],
)
def test_each_kind_has_its_own_outcome(target: dict[str, Any], rows: list[Activity], words: str) -> None:
    results = {key: {"title": key} for key in ("i-tid", "alla", "otrygga")}
    assert plain(outcome(stands(target, *rows, deal={"results": results}))) == words


def test_an_amended_number_is_told_beside_the_new_one() -> None:
    change = {"date": "2023-04-01", "key": "target", "before": {**MONTHLY, "at_least": 10}, "after": MONTHLY}
    months = stands(MONTHLY, kept(1), amendments=[change])
    assert said_of(months)[0].startswith(
        "8 sammanlagt; minst 8 patruller i månaden (till och med 31 mars 2023: minst 10): hållet 0 av 5"
    )
    change = {"date": "2023-04-01", "key": "target", "before": {**YEARLY, "at_least": 20}, "after": YEARLY}
    year = stands(YEARLY, kept(1), amendments=[change])
    assert "målet ändrades 1 april 2023, dessförinnan minst 20 möten per år" in said_of(year)


def test_a_window_that_the_period_cuts_is_told_by_what_it_lacks() -> None:
    target = {"kind": "count", "at_least": 1, "per": "half_year"}
    cut = {"period": {"start": "2023-02", "end": "2023-05"}}
    found = stands(target, kept(3, "1"), today="2023-07-01", window="period", deal=cut)
    assert said_of(found)[1:] == ["inget helt halvår ryms i överenskommelsens tid"]


def test_a_persons_role_stands_in_brackets() -> None:
    judged = assessment(window="2023", verdict="partly", why="Sjukdom.", by="Kommunpolis", date="2023-06-01")
    assert said_of(stands(None, kept(1), said=[judged]))[1:] == ["egen bedömning (Kommunpolis): Sjukdom"]


@pytest.mark.parametrize(
    ("verdict", "why", "following", "lacking"),
    [
        (None, "", "", ("varför", "vad som händer nu")),
        (None, "Sjukdom", "", ("vad som händer nu",)),
        (None, "Sjukdom", "–", ()),
        ("fulfilled", "", "", ()),
    ],
)
def test_a_shortfall_is_to_be_explained(
    verdict: str | None, why: str, following: str, lacking: tuple[str, ...]
) -> None:
    said = [assessment(verdict=verdict, why=why, next=following)]
    assert unsaid(stands(YEARLY, kept(1, "3"), said=said, today="2024-02-01")) == lacking


def test_a_summary_counts_in_the_right_form() -> None:
    one = stands(YEARLY, kept(1, "10"), today="2024-02-01")
    assert summary(Standing(one.agreement, one.window, one.as_of, (one, one))) == "2 löften: 2 uppfyllda."
