from dataclasses import replace
from typing import Any

import pytest
from builders import agreement, ledger, promise
from checks.told import AGREED, COUNTED, TODAY, codes, facts, problems, row

from medborgarlofte.checks.review import problems_in

NEXT = agreement(COUNTED, terms={"id": "nasta", "title": "Nästa"}, period={"start": "2025", "end": "2026"})
MAY_TO_MAY = agreement(COUNTED, period={"start": "2022-06", "end": "2023-05"})
JUNE_ON = agreement(COUNTED, terms={"id": "b", "title": "B"}, period={"start": "2023-06", "end": "2024-05"})
WITHDRAWN = agreement(promise(withdrawn={"date": "2023-06-01", "decision": "KS 1"}))
LISTED = agreement(
    promise(
        tags=["helg"],
        results=["samtal"],
        target={"kind": "count", "at_least": 1, "per": "year", "of": "boter", "where": {"tags": ["kvall"]}},
    ),
    places=[{"name": "Torget"}, {"name": "Hamnen", "aliases": ["Kajen"]}],
    tags={"helg": "Helg", "kvall": "Kväll", "annan": "Annan"},
    results={"samtal": {"title": "Samtal"}, "boter": {"title": "Böter"}, "andra": {"title": "Andra"}},
)
MILESTONE = agreement(
    promise(
        target={"kind": "milestone", "steps": {"antagen": "Antagen", "klar": "Klar"}, "due": "2023-06-30"}
    )
)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({}, []),
        ({"promise": "kontroll"}, ["A302"]),
        ({"promise": "kontroller kontroll"}, ["A302"]),
        ({"promise": "a b"}, ["A302", "A302"]),
        ({"date": "2023-01-01"}, []),
        ({"date": "2022-12-31", "file": "data/activities/2022-polisen.csv"}, ["A304"]),
        ({"date": "2024-12-31", "file": "data/activities/2024-polisen.csv"}, []),
        ({"date": "2025-01-01", "file": "data/activities/2025-polisen.csv"}, ["A336"]),
        (
            {
                "date": "2022-12-31/2023-01-01",
                "logged": "2023-01-01T10:00:00Z",
                "file": "data/activities/2022-polisen.csv",
            },
            [],
        ),
        ({"date": "2024-01-01"}, ["A305"]),
        ({"date": "2024-01-01", "file": "data/activities/2024-polisen.norr.csv"}, []),
        ({"date": "2023-03-16", "logged": "2023-03-15T01:00:00Z"}, []),
        ({"date": "2023-03-17", "logged": "2023-03-15T23:00:00Z"}, ["A306"]),
        ({"date": "2023", "logged": "2023-03-15T23:00:00Z"}, []),
        ({"date": "2023-04", "logged": "2023-03-30T23:00:00Z"}, ["A306"]),
        ({"date": "2023-04", "logged": "2023-03-31T00:00:00Z"}, []),
        ({"party": "kommunen"}, []),
        ({"party": "polisen kommunen"}, []),
        ({"party": "polis"}, ["A313"]),
        ({"party": "polisen hamnen"}, ["A313"]),
        ({"place": "Var som helst"}, []),
        ({"tags": "helg"}, ["A314"]),
        ({"results": "samtal=3"}, ["A315"]),
        ({"results": "samtal=3 boter=2"}, ["A315", "A315"]),
        ({"logged": "", "date": "2023-03-15"}, []),
    ],
)
def test_where_a_row_belongs_and_what_it_names(cells: dict[str, Any], expected: list[str]) -> None:
    assert codes(AGREED, rows=[row(**cells)]) == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"place": "Kajen"}, []),
        ({"place": ""}, []),
        ({"place": "Kaj"}, ["A312"]),
        ({"tags": "helg kvall"}, []),
        ({"tags": "annan"}, ["A314"]),
        ({"tags": "annan helg nagon"}, ["A314", "A314"]),
        ({"results": "samtal=3 boter=2"}, []),
        ({"results": "andra=3"}, ["A315"]),
    ],
)
def test_a_row_uses_the_words_of_its_promise(cells: dict[str, Any], expected: list[str]) -> None:
    assert codes(LISTED, rows=[row(**cells)]) == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2024-06-01", []),
        ("2025-06-01", []),
        ("2024-12-31/2025-01-01", ["A335"]),
        ("2023", []),
        ("2027-01-01", ["A336"]),
        ("2022-01-01", ["A304"]),
    ],
)
def test_a_promise_that_is_carried_on_has_rows_in_both_agreements(date: str, expected: list[str]) -> None:
    file = f"data/activities/{date[:4]}-polisen.csv"
    logged = "2027-01-02T10:00:00Z"
    told = codes(AGREED, NEXT, rows=[row(date=date, file=file, logged=logged)])
    assert [code for code in told if code != "A341"] == expected


@pytest.mark.parametrize(
    ("date", "expected"), [("2023-05", []), ("2023-06", []), ("2023", ["A335"]), ("2023-Q2", ["A335"])]
)
def test_a_coarse_date_that_overlaps_two_agreements_must_be_finer(date: str, expected: list[str]) -> None:
    told = codes(MAY_TO_MAY, JUNE_ON, rows=[row(date=date)])
    assert [code for code in told if code not in {"A341", "B413"}] == expected


@pytest.mark.parametrize(
    ("date", "finer"),
    [
        ("2023", "2023-01"),
        ("2023-Q2", "2023-04"),
        ("2023-05-20/2023-06-10", "2023-05-20"),
        ("2023-05-20/2023-07", "2023-06"),
    ],
)
def test_a_finer_date_is_suggested_within_the_row_s_own_time(date: str, finer: str) -> None:
    assert facts("A335", problems(MAY_TO_MAY, JUNE_ON, rows=[row(date=date)]), "finer") == [(finer,)]


@pytest.mark.parametrize(
    ("target", "date", "expected"),
    [
        ({"kind": "outcome", "of": "x", "at_most": "30"}, "2025-04-01", []),
        ({"kind": "milestone", "due": "2025-03"}, "2025-03-31", []),
        ({"kind": "milestone", "due": "2025-03"}, "2025-04-01", ["A336"]),
        ({"kind": "milestone"}, "2025-01-01", ["A336"]),
        ({"kind": "count", "at_least": "30", "per": "year"}, "2025-01-01", ["A336"]),
    ],
)
def test_what_is_measured_later_is_not_too_late(
    target: dict[str, Any], date: str, expected: list[str]
) -> None:
    agreed = agreement(promise(text="Högst 30.", target=target), results={"x": {"title": "X"}})
    rows = [row(date=date, file="data/activities/2025-polisen.csv")]
    assert [code for code in codes(agreed, rows=rows) if code == "A336"] == expected


@pytest.mark.parametrize(
    ("date", "expected"), [("2023-05-31", []), ("2023-06-01", []), ("2023-06-02", ["A337"])]
)
def test_a_row_after_the_withdrawal_is_pointed_out(date: str, expected: list[str]) -> None:
    assert codes(WITHDRAWN, rows=[row(date=date)]) == expected


@pytest.mark.parametrize(
    ("date", "tags", "expected"),
    [
        ("2023-06-30", "klar", []),
        ("2023-07-01", "klar", ["A344"]),
        ("2023-07-01", "klar antagen", ["A344", "A344"]),
        ("2023-07-01", "", []),
    ],
)
def test_a_step_after_it_was_due_is_told(date: str, tags: str, expected: list[str]) -> None:
    assert codes(MILESTONE, rows=[row(date=date, tags=tags)]) == expected


def test_rows_alike_are_each_told_of() -> None:
    rows = [row("okant", date=f"2023-03-{day}", time="10:00") for day in (15, 16, 17)]
    assert codes(AGREED, rows=rows) == ["A302", "A302", "A302"]
    rows = [
        row(date=f"2023-03-{day}", time="10:00", tags="helg", results="x=1", party="ingen")
        for day in (15, 16)
    ]
    assert codes(AGREED, rows=rows) == ["A313", "A313", "A314", "A314", "A315", "A315"]


def test_the_word_at_fault_is_marked_in_its_cell() -> None:
    told = problems(
        LISTED,
        rows=[
            row("kontroller fel", tags="helg fel", results="samtal=~3 fel=1.5 annat=2+", party="polisen fel")
        ],
    )
    assert {(one.code, one.place.cell, one.place.part) for one in told} == {
        ("A302", "promise", (11, 14)),
        ("A313", "party", (8, 11)),
    }
    told = problems(LISTED, rows=[row(tags="helg fel", results="samtal=~3 fel=1.5 annat=2+")])
    assert {(one.code, one.place.cell, one.place.part) for one in told} == {
        ("A314", "tags", (5, 8)),
        ("A315", "results", (10, 13)),
        ("A315", "results", (18, 23)),
    }


def test_the_nearest_word_is_named() -> None:
    told = problems(
        LISTED, rows=[row("kontrolle"), row(place="hamnen", tags="kväll", results="SAMTAL=2", party="polis")]
    )
    assert facts("A302", told, "value", "nearest") == [("kontrolle", "kontroller")]
    assert facts("A312", told, "value", "nearest") == [("hamnen", "Hamnen")]
    assert facts("A314", told, "value", "nearest") == [("kväll", "kvall")]
    assert facts("A315", told, "value", "nearest") == [("SAMTAL", "samtal")]
    assert facts("A313", told, "value", "nearest") == [("polis", "polisen")]


def test_a_row_for_two_promises_may_use_the_words_of_both() -> None:
    both = agreement(
        promise(id="a", tags=["x"], results=["p"]),
        promise(id="b", tags=["y"], results=["q"]),
        tags={"x": "X", "y": "Y"},
        results={"p": {"title": "P"}, "q": {"title": "Q"}},
    )
    assert codes(both, rows=[row("a b", tags="x y", results="p=1 q=2")]) == []
    assert codes(both, rows=[row("a", tags="x y", results="p=1 q=2")]) == ["A314", "A315"]


def test_of_a_promise_that_could_not_be_read_nothing_is_told() -> None:
    whole = ledger(AGREED, rows=[row("trasigt", tags="vad-som-helst", results="vad=1")])
    told = problems_in(replace(whole, unreadable_promises=frozenset({"trasigt"})), TODAY)
    assert [one.code for one in told] == []


def test_where_no_agreement_could_be_read_no_promise_is_unknown() -> None:
    assert codes(rows=[row("vad-som-helst")]) == []
