"""Personal data is told by kind and place, and never repeated."""

from typing import Any

import pytest
from builders import agreement, assessment, ledger, promise
from checks.told import AGREED, TODAY, codes, problems, row

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.publication import Publication

NUMBER = "19121212-1212"
FOUND = (
    (NUMBER, "I601"),
    ("19121212-1213", "I602"),
    ("070-174 06 05", "I603"),
    ("a@exempel.example", "I604"),
    ("ABC 123", "I605"),
)


@pytest.mark.parametrize(("text", "code"), FOUND)
def test_a_note_and_a_place_are_read(text: str, code: str) -> None:
    (told,) = problems(AGREED, rows=[row(note=f"Talade om {text} i går")])
    assert (told.code, told.place.cell, told.place.part) == (code, "note", (10, 10 + len(text)))
    rows = [row(place=text, time=f"1{hour}:00") for hour in range(3)]
    assert codes(AGREED, rows=rows) == [code] * 3


@pytest.mark.parametrize("column", ["why", "next", "evidence", "by"])
def test_an_assessment_is_read(column: str) -> None:
    cells: dict[str, Any] = {"why": "Det syns.", column: f"Se {NUMBER}"}
    said = assessment(verdict="fulfilled", date="2023-06-01", logged="2023-06-01T12:00:00Z", **cells)
    (told,) = problems(AGREED, assessments=[said])
    assert (told.code, told.place.cell, told.place.part) == ("I601", column, (3, 16))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, []),
        ({"terms": {"title": NUMBER}}, ["I601"]),
        ({"terms": {"contact": {"role": "Kommunpolis", "address": "a@exempel.example"}}}, []),
        ({"terms": {"contact": {"role": "070-174 06 05"}}}, []),
        (
            {"terms": {"sources": [{"title": "Löften", "address": "https://exempel.example/19121212-1212"}]}},
            [],
        ),
        ({"terms": {"sources": [{"title": "Löften", "address": "mailto:a@exempel.example"}]}}, []),
        ({"terms": {"sources": [{"title": NUMBER}]}}, ["I601"]),
        ({"parties": {"polisen": {"name": f"Polisen {NUMBER}"}}}, ["I601"]),
        ({"places": [{"name": "Torget", "aliases": [NUMBER]}]}, ["I601"]),
        ({"tags": {"x": NUMBER}}, ["I601"]),
        ({"results": {"x": {"title": NUMBER}}}, ["I601"]),
        ({"basis": {"inputs": [{"kind": "survey", "result": NUMBER}]}}, ["I601"]),
        ({"basis": {"priorities": [{"id": "x", "title": NUMBER}]}}, ["I601"]),
        ({"sections": [{"id": "x", "title": NUMBER}]}, ["I601"]),
    ],
)
def test_an_agreement_is_read(keys: dict[str, Any], expected: list[str]) -> None:
    assert codes(agreement(**keys)) == expected


@pytest.mark.parametrize(
    "keys",
    [
        {"title": NUMBER},
        {"counts": NUMBER},
        {"criteria": [NUMBER]},
        {"unit": ["kontroll", NUMBER]},
        {"withdrawn": {"date": "2023-06-01", "why": NUMBER, "decision": "KS 1"}},
        {"readings": [{"question": NUMBER, "alternatives": [{"id": "a", "label": "A"}]}]},
        {"readings": [{"question": "Hur?", "alternatives": [{"id": "a", "label": NUMBER}]}]},
        {"readings": [{"question": "Hur?", "by": NUMBER, "alternatives": [{"id": "a", "label": "A"}]}]},
        {"amendments": [{"date": "2023-06-01", "key": "counts", "before": NUMBER}]},
        {"target": {"kind": "milestone", "steps": {"a": NUMBER}}},
        {"target": {"kind": "coverage", "by": "place", "each": [NUMBER], "per": "year"}},
    ],
)
def test_every_text_of_a_promise_is_read(keys: dict[str, Any]) -> None:
    assert "I601" in codes(agreement(promise(**keys)))


@pytest.mark.parametrize(
    ("channel", "by", "expected"),
    [("Webb", "Samordnare", []), ("Webb", NUMBER, ["I601"]), (NUMBER, "", ["I601"])],
)
def test_the_record_of_a_publication_is_read(channel: str, by: str, expected: list[str]) -> None:
    digest = "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"
    published = Publication(
        "2023", TODAY, channel, "", by, digest, {}, "data/publications/2023-k7q3fd2m.json"
    )
    told = [one.code for one in problems_in(Ledger(publications=(published,)), TODAY)]
    assert [code for code in told if code.startswith("I")] == expected


def test_no_problem_repeats_a_personal_number() -> None:
    cells = {"place": NUMBER, "tags": NUMBER, "party": NUMBER, "note": NUMBER, "results": f"{NUMBER}=1"}
    listed = agreement(promise(), places=[{"name": "Torget"}])
    said = assessment(
        promise=NUMBER, window="2023", verdict="fulfilled", date="2023-06-01", logged="2023-06-01T12:00:00Z"
    )
    told = list(problems_in(ledger(listed, rows=[row(**cells), row(NUMBER)], assessments=[said]), TODAY))
    assert {"A302", "A313", "A314", "A315", "I601"} <= {one.code for one in told}
    assert NUMBER not in repr([one.facts for one in told])
