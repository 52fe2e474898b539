"""A file of promises as a whole: its particulars, its lists, and where everything stands."""

from datetime import date
from typing import Any

import pytest
from builders import agreement, promise, span
from pydantic import ValidationError

from medborgarlofte.domain.agreement import Agreement, Path, Source
from medborgarlofte.domain.problem import Place
from medborgarlofte.domain.span import Span

TERMS = {"id": "avtal", "title": "Medborgarlöften", "area": "Kommunen"}
LEAST = {"format": "1", "agreement": TERMS}


def faults(**keys: object) -> list[tuple[object, ...]]:
    """The type and the place of every fault."""
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate(LEAST | keys)
    return [(error["type"], *error["loc"]) for error in caught.value.errors()]


def test_the_fewest_keys_leave_everything_else_unknown() -> None:
    least = Agreement.model_validate(LEAST)
    terms = least.terms
    assert (least.id, terms.title, terms.area, terms.wording, terms.example) == (
        "avtal",
        "Medborgarlöften",
        "Kommunen",
        "verbatim",
        False,
    )
    assert (terms.period, terms.decided, terms.follow_up, terms.contact) == (None,) * 4
    assert (terms.sources, terms.amendments) == ((), ())
    assert (least.parties, least.tags, least.results) == ({}, {}, {})
    assert (least.places, least.sections, least.promises) == ((), (), ())
    assert (least.basis.inputs, least.basis.priorities) == ((), ())


def test_the_particulars_keep_what_was_written() -> None:
    more = {
        "decided": "2023-01",
        "wording": "retold",
        "follow_up": "quarter",
        "example": "true",
        "contact": {"role": "Kommunpolis", "address": "kommunpolis@kommunen.example"},
        "sources": ({"title": "Löftena", "address": "https://kommunen.example/", "retrieved": "2026-11-22"},),
        "amendments": ({"date": "2024-11-01", "key": "period", "after": {"start": "2023", "end": "2025"}},),
    }
    terms = agreement(terms=more).terms
    assert (terms.decided, terms.wording, terms.follow_up, terms.example) == (
        span("2023-01"),
        "retold",
        "quarter",
        True,
    )
    assert terms.contact is not None
    assert (terms.contact.role, terms.contact.address) == ("Kommunpolis", "kommunpolis@kommunen.example")
    assert (terms.sources[0].title, terms.sources[0].retrieved) == ("Löftena", span("2026-11-22"))
    assert terms.amendments[0].key == "period"


def test_the_lists_keep_what_was_written_and_need_their_first_key_only() -> None:
    made = agreement(
        parties={"polisen": {"name": "Polisen", "kind": "police"}, "foreningen": {"name": "Föreningen"}},
        basis={
            "inputs": [
                {"kind": "survey", "title": "Enkät", "when": "hösten 2022", "result": "Otrygghet"},
                {"kind": "dialogue"},
            ],
            "priorities": [{"id": "synlig-polis", "title": "Mer synlig polis"}, {"id": "trafik"}],
        },
        places=[{"name": "Strömsdalen", "aliases": ["Strömsdal"]}, {"name": "Torget"}],
        tags={"nykterhet": "Nykterhet"},
        results={"deltagare": {"title": "Deltagare"}, "omraden": {"title": "Områden", "sum": False}},
        sections=[{"id": "synlighet", "title": "Synlig polis"}, {"id": "ovrigt"}],
    )
    assert [party.kind for party in made.parties.values()] == ["police", "other"]
    assert [(one.kind, one.when) for one in made.basis.inputs] == [
        ("survey", "hösten 2022"),
        ("dialogue", None),
    ]
    assert [one.title for one in made.basis.priorities] == [
        "Mer synlig polis",
        "trafik",
    ]  # the id, where there is no title
    assert [one.title for one in made.sections] == ["Synlig polis", "ovrigt"]
    assert [result.sum for result in made.results.values()] == [True, False]
    assert dict(made.place_names) == {
        "Strömsdalen": "Strömsdalen",
        "Strömsdal": "Strömsdalen",
        "Torget": "Torget",
    }


@pytest.mark.parametrize("contact", [{"role": "Kommunpolis"}, {"address": "trygghet@kommunen.example"}])
def test_a_contact_may_be_known_in_part(contact: dict[str, str]) -> None:
    known = agreement(terms={"contact": contact}).terms.contact
    assert known is not None
    assert known.model_dump(exclude_none=True) == contact


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"format": "2"}, [("literal_error", "format")]),
        ({"agreement": {}}, [("missing", "agreement", key) for key in ("id", "title", "area")]),
        ({"terms": TERMS}, [("extra_forbidden", "terms")]),
        ({"promise": ()}, [("extra_forbidden", "promise")]),
        ({"promises": {}}, [("tuple_type", "promises")]),
        ({"promises": ("x",)}, [("model_type", "promises", 0)]),
        ({"parties": ()}, [("dict_type", "parties")]),
        ({"parties": {"Polisen": {"name": "Polisen"}}}, [("slug", "parties", "Polisen", "[key]")]),
        ({"parties": {"polisen": {}}}, [("missing", "parties", "polisen", "name")]),
        (
            {"parties": {"polisen": {"name": "P", "kind": "polis"}}},
            [("literal_error", "parties", "polisen", "kind")],
        ),
        ({"tags": {"å": "Å"}}, [("slug", "tags", "å", "[key]")]),
        ({"tags": {"a" * 41: "A"}}, [("slug", "tags", "a" * 41, "[key]")]),
        ({"results": {"r": {"title": "R", "sum": "nej"}}}, [("truth", "results", "r", "sum")]),
        ({"places": ({"aliases": ("a",)},)}, [("missing", "places", 0, "name")]),
        ({"sections": ({"title": "A"},)}, [("missing", "sections", 0, "id")]),
        ({"sections": ({"id": "a", "title": ""},)}, [("empty", "sections", 0, "title")]),
        ({"basis": {"inputs": ({"title": "A"},)}}, [("missing", "basis", "inputs", 0, "kind")]),
        ({"basis": {"inputs": ({"kind": "enkät"},)}}, [("literal_error", "basis", "inputs", 0, "kind")]),
        ({"basis": {"priorities": ({"title": "A"},)}}, [("missing", "basis", "priorities", 0, "id")]),
    ],
)
def test_a_faulty_file_is_told_by_fault_and_place(
    keys: dict[str, object], expected: list[tuple[object, ...]]
) -> None:
    assert faults(**keys) == expected


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"period": {"start": "2024", "end": "2023"}}, ("reversed_period", "period")),
        ({"wording": "omskriven"}, ("literal_error", "wording")),
        ({"follow_up": "day"}, ("literal_error", "follow_up")),
        ({"example": "ja"}, ("truth", "example")),
        ({"sources": ({"title": "A", "address": "ftp://a"},)}, ("link", "sources", 0, "address")),
        ({"sources": ({"address": "https://a.example"},)}, ("missing", "sources", 0, "title")),
    ],
)
def test_faulty_particulars_are_told_by_fault_and_place(
    terms: dict[str, object], expected: tuple[object, ...]
) -> None:
    fault, *place = expected
    assert faults(agreement=TERMS | terms) == [(fault, "agreement", *place)]


def test_what_was_written_is_never_in_the_message() -> None:
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate(LEAST | {"agreement": TERMS | {"example": "19121212-1212"}})
    assert "19121212" not in str(caught.value)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ({}, Span(date.min, date.max)),
        ({"start": "2023"}, Span(date(2023, 1, 1), date.max)),
        ({"start": "2023-05", "end": "2024-05-15"}, Span(date(2023, 5, 1), date(2024, 5, 15))),
    ],
)
def test_its_days_are_those_of_its_period(period: dict[str, str], expected: Span) -> None:
    assert agreement(period=period).span == expected


def test_of_two_promises_with_one_id_the_first_is_found() -> None:
    made = agreement(promise(title="Första"), promise(title="Andra"), promise(id="natt"))
    assert {key: one.title for key, one in made.promise_by_id.items()} == {
        "kontroller": "Första",
        "natt": "Kontroller",
    }


KEYS: dict[Path, Place] = {
    (): Place("f", 1),
    ("parties",): Place("f", 5),
    ("parties", "polisen"): Place("f", 6),
}
VALUES: dict[Path, Place] = {("parties", "polisen", "name"): Place("f", 7, 11)}


def test_a_place_is_that_of_the_nearest_thing_around_it() -> None:
    read = Agreement.model_validate(LEAST, context=Source("f", KEYS, VALUES))
    assert read.source.file == "f"
    assert read.place_of("parties", "polisen", "name") == Place("f", 7, 11)
    assert read.place_of_key("parties", "polisen", "name") == Place("f", 6)
    assert read.place_of_key("tags", "natt") == Place("f", 1)
    assert read.place_of("tags", "natt") == Place("f", 1, 1, 1, 1)


def test_an_agreement_that_was_not_read_from_a_file_has_no_source() -> None:
    assert agreement().source == Source("", {}, {})


def _definitions() -> dict[str, Any]:
    return Agreement.model_json_schema(by_alias=True)


def test_the_json_schema_names_the_keys_as_they_are_written() -> None:
    schema = _definitions()
    assert schema["required"] == ["format", "agreement"]
    assert schema["properties"]["format"]["const"] == 1  # YAML's number, to an editor
    assert "with" in schema["$defs"]["Promise"]["properties"]
    assert "direction" not in schema["$defs"]["CountTarget"]["properties"]
    assert "direction" in schema["$defs"]["OutcomeTarget"]["properties"]
    after = schema["$defs"]["PeriodAmendment"]["properties"]["after"]["anyOf"]
    assert {"$ref": "#/$defs/Period"} in after


def test_the_json_schema_keeps_to_words_that_draft_7_knows() -> None:
    words: set[str] = set()

    def gather(value: object) -> None:
        if isinstance(value, dict):
            words.update(value)
            for one in value.values():
                gather(one)
        elif isinstance(value, list):
            for one in value:
                gather(one)

    gather(_definitions())
    assert words.isdisjoint(
        {"prefixItems", "unevaluatedProperties", "dependentRequired", "minContains", "$dynamicRef"}
    )
