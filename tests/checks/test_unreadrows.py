"""What the rules tell of rows that cannot be read, and of rows beside what could not be read."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import agreement, assessment, ledger, promise
from checks.told import TODAY, row

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.unread import LeftOut, Unread

NUMBER = "19121212-1212"
PLACES: list[dict[str, Any]] = [{"name": "Torget"}]
AGREED = agreement(promise(lead=["polisen"]), places=PLACES, terms={"id": "ett"})
NEXT = agreement(
    promise(), places=[{"name": "Hamnen"}], terms={"id": "tva"}, period={"start": "2025", "end": "2026"}
)
ANY_TIME = Span(date.min, date(9998, 12, 31))


def of_unread(*unread: Unread, agreements: tuple[Agreement, ...] = (AGREED,), **keys: Any) -> list[str]:
    """The codes of what is told of rows that cannot be read."""
    rows: tuple[Activity, ...] = keys.pop("rows", ())
    made = replace(ledger(*agreements), entries=lambda: iter((*rows, *unread)), **keys)
    return sorted(one.code for one in problems_in(made, TODAY))


def unread(*lost: str, **cells: Any) -> Unread:
    made = row(**{"id": "kaaaaaaa", **cells})
    if "date" in lost:
        made = made._replace(when=ANY_TIME)
    if "promise" in lost:
        made = made._replace(promises=())
    return Unread(made.file, made.line, made, frozenset(lost))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (unread("count"), []),
        (unread("count", promise="kontroll"), ["A302"]),
        (unread("count", place="Torgt"), ["A312"]),
        (unread("count", promise="kontroll", place="Torgt", party="polis"), ["A302", "A312", "A313"]),
        (unread("count", tags="natt"), ["A314"]),
        (unread("time", results="bot=3"), ["A315"]),
        (unread("time", corrects="kbbbbbbb"), ["A331"]),
        (unread("time", date="2022-03-15"), ["A304", "A305"]),
        (unread("time", note=f"ung {NUMBER}"), ["I601"]),
        (unread("time", place=NUMBER), ["A312", "I601"]),
        (unread("date", promise="kontroll", place="Torgt"), ["A302", "A312"]),
        (unread("date", tags="natt"), ["A314"]),
        (unread("date"), []),
        (unread("promise", place="Torgt", tags="natt"), ["A312"]),
        (unread("count", date="2023-12-10", logged="2023-12-01T08:00:00Z"), ["A306"]),
        (unread("logged", date="2023-12-10", logged=""), []),
    ],
)
def test_what_can_be_read_of_a_row_is_looked_at(one: Unread, expected: list[str]) -> None:
    assert of_unread(one) == expected


def test_of_a_row_without_a_date_only_what_no_agreement_knows_is_told() -> None:
    both = (AGREED, NEXT)
    assert of_unread(unread("date", place="Hamnen"), agreements=both) == []
    assert of_unread(unread("date", place="Torgt"), agreements=both) == ["A312"]


def test_a_row_whose_cells_fell_apart_is_looked_through_for_personal_data() -> None:
    place = Place("data/activities/2023-polisen.csv", 4, 11, 4, 28)
    one = Unread(place.file, 4, texts=((place, f"med {NUMBER}"),))
    made = replace(ledger(AGREED), entries=lambda: iter((one,)))
    (told,) = problems_in(made, TODAY)
    assert (told.code, told.place) == ("I601", place._replace(column=15, end_column=28))


def test_a_row_that_has_been_corrected_is_mended_but_for_personal_data() -> None:
    one = unread("count", promise="kontroll", note=f"ung {NUMBER}")
    mends = row(corrects="kaaaaaaa", id="kbbbbbbb", line=3)
    assert of_unread(one, rows=(mends,)) == ["I601"]


def said(*lost: str, **cells: Any) -> Unread:
    made = assessment(**{"id": "kaaaaaaa", "date": "2023-11-30", "logged": "2023-12-01T08:00:00Z", **cells})
    return Unread(made.file, made.line, made, frozenset(lost))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (said("cause"), []),
        (said("cause", promise="kontroll"), ["A302"]),
        (said("promise", promise=""), []),
        (said("cause", date="2023-12-10"), ["A306"]),
        (said("logged", logged=""), []),
        (said("cause", verdict="partly"), ["B411"]),
        (said("verdict", verdict=None), []),
        (said("cause", window="2020"), ["B412"]),
        (said("window", window=""), []),
        (said("window", window="", why=f"ung {NUMBER}"), ["I601"]),
        (said("window", window="", corrects="kbbbbbbb"), ["A331"]),
    ],
)
def test_what_can_be_read_of_an_assessment_is_looked_at(one: Unread, expected: list[str]) -> None:
    assert of_unread(agreements=(AGREED,), unread=(one,)) == expected


def test_an_assessment_may_correct_one_that_cannot_be_read() -> None:
    mends = assessment(corrects="kaaaaaaa", date="2023-11-30", logged="2023-12-01T08:00:00Z", why="Så")
    told = of_unread(unread=(said("cause", promise="kontroll"),), assessments=(mends,))
    assert told == []


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"promise": "kontroll", "place": "Torgt"}, ["A302", "A312"]),
        ({"promise": "kontroll", "party": "polis"}, ["A302", "A313"]),
        ({"promise": "kontroll"}, ["A302"]),
    ],
)
def test_an_unknown_promise_hides_no_other_cell(cells: dict[str, str], expected: list[str]) -> None:
    assert of_unread(rows=(row(**cells),)) == expected


WORDS = frozenset(("kontroll", "Torgt", "polis", "natt", "bot"))


@pytest.mark.parametrize(
    "cells",
    [
        {"promise": "kontroll"},
        {"place": "Torgt"},
        {"party": "polis"},
        {"tags": "natt"},
        {"results": "bot=3"},
    ],
)
def test_who_names_what_could_not_be_read_is_not_to_blame(cells: dict[str, str]) -> None:
    left_out = LeftOut(pieces=1, words=WORDS)
    assert of_unread(rows=(row(**cells),)) != []
    assert of_unread(rows=(row(**cells),), left_out=left_out) == []


def test_where_an_agreement_could_not_be_read_its_places_and_parties_are_not_known() -> None:
    cells = {"promise": "kontroll", "place": "Torgt", "party": "polis"}
    assert of_unread(rows=(row(**cells),), left_out=LeftOut(agreements=1)) == ["A302"]


def test_what_was_left_out_of_an_agreement_is_looked_through() -> None:
    place = Place("data/promises.yaml", 9, 10, 9, 27)
    left_out = LeftOut(pieces=1, texts=((place, f"med {NUMBER}"),))
    (told,) = problems_in(Ledger((AGREED,), left_out=left_out), TODAY)
    assert (told.code, told.place.line) == ("I601", 9)
