"""Rules for ids, references, conditions, amendments and what is left unclear in an agreement."""

from typing import Any

import pytest
from builders import agreement, promise
from checks.told import COUNTED, codes, facts, problems, promised, row

COUNT = {"kind": "count", "at_least": "40", "per": "year"}
FORTY = "Minst 40 kontroller."
TAGS: dict[str, Any] = {"tags": {"helg": "Helg", "kvall": "Kväll"}}
PLACES: dict[str, Any] = {
    "places": [{"name": "Torget"}, {"name": "Hamnen", "aliases": ["Kajen"]}, {"name": "Parken"}]
}
RESULTS: dict[str, Any] = {"results": {"samtal": {"title": "Samtal"}, "alla": {"title": "Alla"}}}
LATER = {"terms": {"id": "nasta", "title": "Nästa"}, "period": {"start": "2025", "end": "2026"}}


def target(**keys: Any) -> dict[str, Any]:
    """A promise with a target like that, its number in the text."""
    return promise(text=FORTY, target={**COUNT, **keys})


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (agreement(promise(), promise(id="annat")), []),
        (agreement(promise(), promise(), promise()), ["promises", "promises"]),
        (agreement(sections=[{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]), ["sections"]),
        (
            agreement(basis={"priorities": [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]}),
            ["priorities"],
        ),
        (
            agreement(
                promise(
                    readings=[
                        {
                            "question": "Hur?",
                            "alternatives": [{"id": "a", "label": "A"}, {"id": "a", "label": "B"}],
                        }
                    ]
                )
            ),
            ["alternatives"],
        ),
        (
            agreement(
                promise(
                    readings=[
                        {"question": "Hur?", "alternatives": [{"id": "a", "label": "A"}]},
                        {"question": "När?", "alternatives": [{"id": "a", "label": "A"}]},
                    ]
                )
            ),
            [],
        ),
    ],
)
def test_an_id_is_of_one_thing(made: Any, expected: list[str]) -> None:
    assert [one for (one,) in facts("P230", problems(made), "list")] == expected


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([{"name": "Torget"}, {"name": "Hamnen", "aliases": ["Kajen"]}], []),
        ([{"name": "Torget"}, {"name": "Torget"}], ["Torget"]),
        ([{"name": "Torget", "aliases": ["Kajen"]}, {"name": "Hamnen", "aliases": ["Kajen"]}], ["Kajen"]),
        ([{"name": "Torget"}, {"name": "Hamnen", "aliases": ["Torget"]}], ["Torget"]),
        ([{"name": "Torget", "aliases": ["Torget"]}], ["Torget"]),
    ],
)
def test_a_name_is_of_one_place(places: list[dict[str, Any]], expected: list[str]) -> None:
    assert [one for (one,) in facts("P240", problems(agreement(places=places)), "value")] == expected


def test_agreements_have_ids_of_their_own() -> None:
    first, second = (
        agreement(promise(id="a")),
        agreement(promise(id="b"), period={"start": "2025", "end": "2026"}),
    )
    assert codes(first, second) == ["P231"]
    assert codes(first, agreement(promise(id="b"), **LATER)) == []


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ({"start": "2025", "end": "2026"}, []),
        ({"start": "2024-12", "end": "2026"}, ["P232"]),
        ({"start": "2020", "end": "2022"}, []),
        ({"start": "2020", "end": "2023"}, ["P232"]),
        ({"start": "2023-06", "end": "2023-07"}, ["P232"]),
        ({"start": "2025"}, []),
        ({}, ["P232", "P247"]),
    ],
)
def test_agreements_that_overlap_share_no_promise(period: dict[str, str], expected: list[str]) -> None:
    other = agreement(promise(), promise(id="annat"), terms={"id": "nasta"}, period=period)
    told = codes(agreement(promise()), other)
    assert [code for code in told if not code.startswith("B")] == expected


@pytest.mark.parametrize(
    ("renews", "expected"), [("kontroller", []), ("okand", ["P239"]), ("nytt", ["P239"])]
)
def test_what_a_promise_carries_on_is_in_another_agreement(renews: str, expected: list[str]) -> None:
    assert codes(agreement(promise()), agreement(promise(id="nytt", renews=renews), **LATER)) == expected


@pytest.mark.parametrize(
    ("keys", "around", "expected"),
    [
        ({"section": "a"}, {"sections": [{"id": "a", "title": "A"}]}, []),
        ({"section": "b"}, {"sections": [{"id": "a", "title": "A"}]}, ["P233"]),
        ({"section": "a"}, {}, ["P233"]),
        ({"lead": ["polisen", "kommunen"]}, {}, []),
        ({"lead": ["polisen", "skolan"], "with_": ["ingen"]}, {}, ["P234", "P234"]),
        ({"answers": ["a"]}, {"basis": {"priorities": [{"id": "a", "title": "A"}]}}, []),
        ({"answers": ["b"]}, {"basis": {"priorities": [{"id": "a", "title": "A"}]}}, ["P235"]),
        ({"tags": ["helg"]}, TAGS, []),
        ({"tags": ["helg", "x"]}, TAGS, ["P237"]),
        ({"results": ["samtal"]}, RESULTS, []),
        ({"results": ["x"]}, RESULTS, ["P238"]),
    ],
)
def test_a_promise_uses_what_is_declared(
    keys: dict[str, Any], around: dict[str, Any], expected: list[str]
) -> None:
    assert codes(agreement(promise(**keys), **around)) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"where": {"tags": ["helg"], "places": ["Kajen"], "parties": ["polisen"]}}, []),
        ({"where": {"tags": ["x"], "places": ["x"], "parties": ["x"]}}, ["P234", "P236", "P237"]),
        ({"also": [{"at_least": "2", "where": {"tags": ["x"]}}]}, ["P237"]),
        ({"also": [{"at_least": "2", "of": "x", "among": "y"}]}, ["P238", "P238"]),
        ({"also": [{"at_least": "2", "of": "samtal", "among": "alla"}]}, []),
        ({"of": "samtal"}, []),
        ({"of": "x"}, ["P238"]),
    ],
)
def test_a_target_uses_what_is_declared(keys: dict[str, Any], expected: list[str]) -> None:
    assert codes(agreement(target(**keys), **TAGS, **PLACES, **RESULTS)) == expected


@pytest.mark.parametrize(
    ("by", "each", "around", "expected"),
    [
        ("place", ["Torget", "Kajen"], PLACES, []),
        ("place", ["Torget", "x"], PLACES, ["P236"]),
        ("place", ["Vad som helst"], {}, []),
        ("tag", ["helg", "kvall"], TAGS, []),
        ("tag", ["helg", "x"], TAGS, ["P237"]),
        ("day", ["2023-06-06"], {}, []),
        ("day", ["2025-06-06"], {}, ["P241"]),
        ("day", ["2023-06"], {}, ["P241"]),
        ("day", ["nationaldagen"], {}, ["P241"]),
    ],
)
def test_what_shall_be_covered_is_there(
    by: str, each: list[str], around: dict[str, Any], expected: list[str]
) -> None:
    made = promise(target={"kind": "coverage", "by": by, "each": each, "per": "year"})
    assert codes(agreement(made, **around)) == expected


def test_a_milestone_declares_its_own_steps() -> None:
    made = promise(
        target={"kind": "milestone", "steps": {"antagen": "Antagen"}, "where": {"tags": ["antagen"]}}
    )
    assert codes(agreement(made)) == []


def test_the_words_of_an_amended_target_are_not_asked_for_any_more() -> None:
    before = {**COUNT, "where": {"tags": ["forr"]}}
    made = promise(
        text=FORTY,
        target=COUNT,
        amendments=[{"date": "2023-06-01", "key": "target", "before": before, "after": COUNT}],
    )
    assert codes(agreement(made)) == []
    assert codes(agreement(made), rows=[row(tags="forr")]) == []


@pytest.mark.parametrize(("chosen", "expected"), [("a", []), ("b", []), ("c", ["P244"])])
def test_a_choice_is_one_of_the_alternatives(chosen: str, expected: list[str]) -> None:
    reading = {
        "question": "Hur?",
        "alternatives": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}],
        "chosen": chosen,
    }
    assert promised(readings=[reading]) == expected


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"where": {"between": ["18:00", "03:00"]}}, None),
        ({"where": {"between": ["22:00", "22:00"]}}, "between"),
        ({"where": {"months": [6], "weekdays": ["sat"]}}, None),
        (
            {
                "where": {"between": ["08:00", "16:00"]},
                "also": [{"at_least": 2, "where": {"between": ["15:00", "18:00"]}}],
            },
            None,
        ),
        (
            {
                "where": {"between": ["08:00", "16:00"]},
                "also": [{"at_least": 2, "where": {"between": ["16:00", "18:00"]}}],
            },
            "between_around",
        ),
        (
            {
                "where": {"between": ["22:00", "04:00"]},
                "also": [{"at_least": 2, "where": {"between": ["02:00", "03:00"]}}],
            },
            None,
        ),
        (
            {
                "where": {"between": ["22:00", "04:00"]},
                "also": [{"at_least": 2, "where": {"between": ["04:00", "22:00"]}}],
            },
            "between_around",
        ),
        (
            {
                "where": {"places": ["Hamnen"]},
                "also": [{"at_least": 2, "where": {"places": ["Kajen", "Torget"]}}],
            },
            None,
        ),
        (
            {"where": {"places": ["Hamnen"]}, "also": [{"at_least": 2, "where": {"places": ["Torget"]}}]},
            "places_around",
        ),
        ({"where": {"months": [1, 2]}, "also": [{"at_least": 2, "where": {"months": [2, 3]}}]}, None),
        ({"where": {"months": [1, 2]}, "also": [{"at_least": 2, "where": {"months": [3]}}]}, "days_around"),
        ({"where": {"months": [1, 2]}, "also": [{"at_least": 2, "where": {"weekdays": ["sat"]}}]}, None),
        (
            {"where": {"weekdays": ["sun"]}, "also": [{"at_least": 2, "where": {"weekdays": ["sat"]}}]},
            "days_around",
        ),
        ({"also": [{"at_least": 90, "where": {"tags": ["helg"]}}]}, None),
        ({"at_least": None, "at_most": 40, "also": [{"at_least": 40, "where": {"tags": ["helg"]}}]}, None),
        ({"at_least": None, "at_most": 40, "also": [{"at_least": 41, "where": {"tags": ["helg"]}}]}, "more"),
        ({"at_least": None, "at_most": 40, "also": [{"at_least": 41, "of": "samtal"}]}, None),
        (
            {"at_least": None, "at_most": 40, "of": "samtal", "also": [{"at_least": 41, "of": "samtal"}]},
            "more",
        ),
        ({"at_least": None, "at_most": 40, "also": [{"at_most": 50}]}, None),
    ],
)
def test_a_condition_that_never_holds_is_pointed_out(keys: dict[str, Any], reason: str | None) -> None:
    made = {key: value for key, value in {**COUNT, **keys}.items() if value is not None}
    told = problems(
        agreement(
            promise(text="Högst eller minst 40, varav 2, 41, 50 eller 90.", target=made),
            **TAGS,
            **PLACES,
            **RESULTS,
        )
    )
    assert [one for (one,) in facts("P241", told, "reason")] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("period", "months", "expected"),
    [
        ({"start": "2023-01", "end": "2023-06"}, [6, 7], []),
        ({"start": "2023-01", "end": "2023-06"}, [7, 8], ["days"]),
        ({"start": "2023-07"}, [2], []),
        ({}, [2], []),
    ],
)
def test_months_lie_in_the_period(period: dict[str, str], months: list[int], expected: list[str]) -> None:
    told = problems(agreement(target(where={"months": months}), period=period))
    assert [one for (one,) in facts("P241", told, "reason")] == expected


@pytest.mark.parametrize(
    ("keys", "around", "expected"),
    [
        ({"by": "place", "members": 3}, PLACES, []),
        ({"by": "place", "members": 4}, PLACES, ["members"]),
        ({"by": "place", "members": 4}, {}, []),
        ({"by": "day", "members": 731}, {}, []),
        ({"by": "day", "members": 732}, {}, ["members"]),
        ({"by": "tag", "members": 9}, TAGS, []),
        (
            {"by": "place", "each": ["Torget", "Parken"], "where": {"places": ["Torget"]}},
            PLACES,
            ["places_around"],
        ),
        ({"by": "place", "each": ["Hamnen"], "where": {"places": ["Kajen"]}}, PLACES, []),
    ],
)
def test_what_shall_be_covered_can_be(
    keys: dict[str, Any], around: dict[str, Any], expected: list[str]
) -> None:
    told = problems(agreement(promise(target={"kind": "coverage", "per": "year", **keys}), **around))
    assert [one for (one,) in facts("P241", told, "reason")] == expected


def amended(*changes: dict[str, Any], **keys: Any) -> list[tuple[Any, ...]]:
    """What is told of a promise with those keys and amendments."""
    made = agreement(promise(amendments=[{"date": "2023-06-01", **one} for one in changes], **keys), **TAGS)
    return facts("P243", problems(made), "key", "against")


def test_an_amendment_ends_in_what_stands_there_now() -> None:
    assert amended({"key": "text", "before": "Förr.", "after": "Nu."}, text="Nu.") == []
    assert amended({"key": "text", "before": "Förr.", "after": "Nu  och\nsedan."}, text="Nu och sedan.") == []
    assert amended({"key": "text", "before": "Förr.", "after": "Nu."}, text="Sedan.") == [("text", "present")]
    assert amended({"key": "lead", "before": ["kommunen"], "after": ["polisen"]}) == []
    assert amended({"key": "with", "after": ["kommunen"]}, with_=["kommunen"]) == []
    assert amended({"key": "with", "before": ["kommunen"]}) == []
    assert amended({"key": "with", "before": ["kommunen"]}, with_=["kommunen"]) == [("with", "present")]
    assert amended({"key": "tags", "after": ["helg", "kvall"]}, tags=["helg"]) == [("tags", "present")]
    assert (
        amended({"key": "target", "before": {**COUNT, "at_least": "60"}, "after": COUNT}, target=COUNT) == []
    )
    assert amended(
        {"key": "target", "before": COUNT, "after": {**COUNT, "at_least": "60"}}, target=COUNT
    ) == [("target", "present")]
    assert amended({"key": "target", "before": COUNT}) == []
    assert (
        amended({"key": "unit", "after": ["kontroll", "kontroller"]}, unit=["kontroll", "kontroller"]) == []
    )


def test_amendments_follow_on_each_other_by_date() -> None:
    first = {"date": "2023-03-01", "key": "text", "before": "Ett.", "after": "Två."}
    second = {"date": "2023-06-01", "key": "text", "before": "Två.", "after": "Tre."}
    assert amended(first, second, text="Tre.") == []
    assert amended(second, first, text="Tre.") == []
    assert amended(first, {**second, "before": "Något."}, text="Tre.") == [("text", "earlier")]
    assert amended(first, {**second, "key": "counts"}, text="Två.", counts="Tre.") == []


def test_a_chosen_reading_is_the_present_target() -> None:
    reading = {
        "question": "Hur?",
        "alternatives": [{"id": "a", "label": "A", "target": COUNT}],
        "chosen": "a",
    }
    change = {"key": "target", "before": {**COUNT, "at_least": "60"}, "after": COUNT}
    assert amended(change, readings=[reading]) == []
    assert amended(change, readings=[{key: one for key, one in reading.items() if key != "chosen"}]) == [
        ("target", "present")
    ]


def test_the_agreement_itself_is_amended_too() -> None:
    before, after = {"start": "2023", "end": "2023"}, {"start": "2023", "end": "2024"}
    change = {"date": "2023-06-01", "key": "period", "before": before, "after": after}
    assert codes(agreement(terms={"amendments": [change]})) == []
    assert codes(agreement(terms={"amendments": [{**change, "after": before}]})) == ["P243"]
    decided = {"date": "2023-06-01", "key": "decided", "before": "2023-01-10", "after": "2023-01-12"}
    assert codes(agreement(terms={"decided": "2023-01-12", "amendments": [decided]})) == []
    assert codes(agreement(terms={"decided": "2023-01-13", "amendments": [decided]})) == ["P243"]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"withdrawn": {"date": "2023-01-01", "decision": "KS 1"}}, []),
        ({"withdrawn": {"date": "2022-12-31", "decision": "KS 1"}}, ["P245"]),
        ({"withdrawn": {"date": "2024-12-31", "decision": "KS 1"}}, []),
        ({"withdrawn": {"date": "2025-01-01", "decision": "KS 1"}}, ["P245"]),
        ({"withdrawn": {"date": "2023-01-01"}}, ["P242"]),
        ({"amendments": [{"date": "2025-01-01", "key": "counts"}]}, ["P245"]),
        ({"target": {"kind": "milestone", "due": "2024"}}, []),
        ({"target": {"kind": "milestone", "due": "2025"}}, ["P245"]),
        ({"target": {"kind": "milestone", "due": "2022"}}, ["P245"]),
    ],
)
def test_dates_of_a_promise_lie_in_its_period(keys: dict[str, Any], expected: list[str]) -> None:
    assert promised(**keys) == expected


def test_a_change_may_come_between_the_decision_and_the_period() -> None:
    made = promise(amendments=[{"date": "2022-12-20", "key": "counts"}])
    assert codes(agreement(made, terms={"decided": "2022-12-01"})) == []
    assert codes(agreement(made, terms={"decided": "2022-12-21"})) == ["P245"]
    assert codes(agreement(made, period={})) == ["P247"]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, []),
        ({"lead": []}, ["P246"]),
        ({"lead": [], "withdrawn": {"date": "2023-06-01", "decision": "KS 1"}}, []),
    ],
)
def test_somebody_is_responsible(keys: dict[str, Any], expected: list[str]) -> None:
    assert promised(**keys) == expected


UNDATED = {"kind": "count", "at_least": "40"}
READING = {
    "question": "Hur?",
    "alternatives": [{"id": "a", "label": "A", "target": COUNT}, {"id": "b", "label": "B"}],
}


@pytest.mark.parametrize(
    ("keys", "period", "expected"),
    [
        ({"target": COUNT}, None, []),
        ({"target": UNDATED}, None, ["per"]),
        ({"target": UNDATED}, {"start": "2023", "end": "2023"}, []),
        ({"target": UNDATED}, {"start": "2023-05", "end": "2024-04"}, []),
        ({"target": UNDATED}, {"start": "2023"}, ["per"]),
        ({"target": UNDATED}, {}, []),
        ({"target": UNDATED, "withdrawn": {"date": "2023-06-01", "decision": "KS 1"}}, None, []),
        ({"target": {"kind": "milestone"}}, None, []),
        ({"readings": [READING]}, None, ["reading"]),
        ({"readings": [{**READING, "chosen": "a"}]}, None, []),
        ({"readings": [{**READING, "chosen": "b"}]}, None, []),
        ({"readings": [{"question": "Hur?", "alternatives": [{"id": "b", "label": "B"}]}]}, None, []),
        (
            {
                "readings": [
                    {
                        "question": "Hur?",
                        "alternatives": [{"id": "a", "label": "A", "target": UNDATED}],
                        "chosen": "a",
                    }
                ]
            },
            None,
            ["per"],
        ),
    ],
)
def test_a_number_says_what_window_it_is_for(keys: dict[str, Any], period: Any, expected: list[str]) -> None:
    told = problems(agreement(promise(text=FORTY, **keys), period=period))
    assert [one for (one,) in facts("P248", told, "what")] == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ({"kind": "coverage", "by": "place", "per": "year"}, ["P251"]),
        ({"kind": "coverage", "by": "tag", "per": "year"}, ["P251"]),
        ({"kind": "coverage", "by": "place", "members": "1", "per": "year"}, []),
        ({"kind": "coverage", "by": "place", "each": ["Torget"], "per": "year"}, []),
        ({"kind": "outcome", "of": "samtal", "direction": "down"}, ["P253"]),
        ({"kind": "outcome", "of": "samtal", "direction": "down", "baseline": {"value": "34"}}, []),
        ({"kind": "outcome", "of": "samtal", "at_most": "0"}, []),
        ({**COUNT, "also": [{"of": "samtal", "direction": "up"}]}, ["P253"]),
        (
            {
                "kind": "outcome",
                "of": "samtal",
                "direction": "down",
                "baseline": {"value": "34"},
                "also": [{"of": "samtal", "direction": "down"}],
            },
            [],
        ),
        (
            {
                "kind": "outcome",
                "of": "samtal",
                "direction": "down",
                "baseline": {"value": "34"},
                "also": [{"of": "alla", "direction": "down"}],
            },
            ["P253"],
        ),
    ],
)
def test_a_target_says_what_it_is_measured_against(target: dict[str, Any], expected: list[str]) -> None:
    told = codes(agreement(promise(target=target), **RESULTS))
    assert [code for code in told if code != "P250"] == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ({**COUNT, "per": "week"}, ["week"]),
        ({**COUNT, "per": "day"}, ["day"]),
        ({**COUNT, "per": "month"}, []),
        ({**COUNT, "where": {"months": [6], "parties": ["polisen"]}}, []),
        ({**COUNT, "where": {"places": ["Torget"], "between": ["20:00", "23:00"]}}, ["time", "place"]),
        ({**COUNT, "also": [{"at_least": "2", "where": {"weekdays": ["fri"]}}]}, ["day"]),
        ({"kind": "coverage", "by": "place", "each": ["Torget"], "per": "year"}, ["place"]),
        ({"kind": "coverage", "by": "tag", "each": ["x"], "per": "year"}, []),
        ({"kind": "milestone"}, []),
    ],
)
def test_a_coarse_promise_asks_for_nothing_that_is_not_logged(
    target: dict[str, Any], expected: list[str]
) -> None:
    told = problems(agreement(promise(text=FORTY, target=target, disclosure="coarse"), tags={"x": "X"}))
    assert [what for (what,) in facts("P254", told, "what")] == expected
    assert facts("P254", problems(agreement(promise(text=FORTY, target=target))), "what") == []


def test_a_good_agreement_is_quiet() -> None:
    assert codes(agreement(COUNTED, **TAGS, **PLACES, **RESULTS)) == []
