"""A promise and what has been said of it since: what is written, and the value or the fault and place it gives."""

from typing import Any

import pytest
from builders import span
from pydantic import ValidationError

from medborgarlofte.domain.amendment import Period
from medborgarlofte.domain.promise import Promise, Reading
from medborgarlofte.domain.target import CountTarget

COUNT = {"kind": "count", "at_least": "30", "per": "year"}
PER_PERIOD = COUNT | {"per": "period"}


def promise(**keys: object) -> dict[str, object]:
    """A promise as the reader hands it over: texts and tuples."""
    return {"id": "kontroller", "title": "Kontroller", "text": "Polisen gör kontroller.", **keys}


def made(**keys: object) -> Promise:
    return Promise.model_validate(promise(**keys))


def faults(model: Any, written: object) -> list[tuple[object, ...]]:
    """The type and the place of every fault."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(written)
    return [(error["type"], *error["loc"]) for error in caught.value.errors()]


def test_three_keys_are_enough_for_a_promise() -> None:
    least = Promise.model_validate({"id": "natt", "title": "Natt", "text": "Polisen syns om natten."})
    assert (least.lead, least.with_, least.answers, least.tags, least.results) == ((), (), (), (), ())
    assert (least.section, least.target, least.unit, least.counts, least.withdrawn, least.renews) == (
        None,
    ) * 6
    assert (least.criteria, least.readings, least.amendments, least.disclosure) == ((), (), (), "full")


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("lead", ("polisen", "kommunen"), ("polisen", "kommunen")),
        ("answers", ("synlig-polis",), ("synlig-polis",)),
        ("section", "synlighet", "synlighet"),
        ("tags", ("nykterhet", "hastighet"), ("nykterhet", "hastighet")),
        ("results", ("deltagare",), ("deltagare",)),
        ("unit", ("armatur", "armaturer"), ("armatur", "armaturer")),
        ("counts", "En plats är en kontroll.", "En plats är en kontroll."),
        ("criteria", ("Metoden används.",), ("Metoden används.",)),
        ("renews", "fotpatruller", "fotpatruller"),
        ("disclosure", "verdict", "verdict"),
    ],
)
def test_a_promise_keeps_what_was_written(key: str, written: object, value: object) -> None:
    assert getattr(made(**{key: written}), key) == value


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({}, [("missing", "id"), ("missing", "title"), ("missing", "text")]),
        (promise(title=" "), [("empty", "title")]),
        (promise(id="Kontroller"), [("slug", "id")]),
        (promise(lead="polisen"), [("tuple_type", "lead")]),
        (promise(lead=("polisen", "polisen")), [("listed_twice", "lead")]),
        (promise(text=("a",)), [("text_expected", "text")]),
        (promise(criteria=("a", "")), [("empty", "criteria", 1)]),
        (promise(unit=("a", "b", "c")), [("pair", "unit")]),
        (promise(disclosure="hemlig"), [("literal_error", "disclosure")]),
        (promise(lede=("polisen",)), [("extra_forbidden", "lede")]),
        (promise(target={"kind": "count"}), [("no_comparator", "target", "count")]),
        (promise(withdrawn={"why": "Läget är ett annat."}), [("missing", "withdrawn", "date")]),
        (promise(withdrawn={"date": "2023"}), [("date", "withdrawn", "date")]),
        (promise(readings=({"chosen": "ar"},)), [("missing", "readings", 0, "question")]),
        (
            promise(readings=({"question": "?", "alternatives": ({"label": "Ja"},)},)),
            [("missing", "readings", 0, "alternatives", 0, "id")],
        ),
        (
            promise(
                target=COUNT, readings=({"question": "?", "alternatives": ({"id": "a", "target": COUNT},)},)
            ),
            [("target_and_reading",)],
        ),
    ],
)
def test_a_faulty_promise_is_told_by_fault_and_place(
    written: dict[str, object], expected: list[tuple[object, ...]]
) -> None:
    assert faults(Promise, written) == expected


def test_key_with_is_read_by_its_own_name_only() -> None:
    assert faults(Promise, {"id": "a", "title": "A", "text": "A", "with_": ("polisen",)}) == [
        ("extra_forbidden", "with_")
    ]


def test_a_withdrawn_promise_says_when_why_and_by_which_decision() -> None:
    withdrawn = made(
        withdrawn={"date": "2023-05-02", "why": "Läget är ett annat.", "decision": "KS 2023/17"}
    ).withdrawn
    assert withdrawn is not None
    assert (withdrawn.date, withdrawn.why, withdrawn.decision) == (
        span("2023-05-02"),
        "Läget är ett annat.",
        "KS 2023/17",
    )


def test_a_reading_asks_and_may_be_decided() -> None:
    reading = Reading.model_validate(
        {
            "question": "Ett år eller hela perioden?",
            "alternatives": (
                {"id": "ar", "label": "Per år", "target": COUNT},
                {"id": "hela", "target": PER_PERIOD},
            ),
            "chosen": "hela",
            "by": "samordnare",
            "date": "2023-03-01",
            "why": "Så var det tänkt.",
        }
    )
    assert [one.label for one in reading.alternatives] == [
        "Per år",
        "hela",
    ]  # the id, where there is no label
    assert reading.choice is reading.alternatives[1]
    assert (reading.by, reading.date, reading.why) == ("samordnare", span("2023-03-01"), "Så var det tänkt.")


def test_a_question_alone_is_a_reading_without_alternatives_or_choice() -> None:
    reading = Reading.model_validate({"question": "Vad är en kontroll?"})
    assert (reading.alternatives, reading.choice, reading.bears_targets) == ((), None, False)


def test_the_reading_whose_alternatives_bear_targets_decides_the_target() -> None:
    plain = {"question": "Alla fyra?", "alternatives": ({"id": "ja"}, {"id": "nej"})}
    bearing = {"question": "Fönster?", "alternatives": ({"id": "ar", "target": COUNT},)}
    assert made(readings=(plain,), target=COUNT).target_reading is None
    decided = made(readings=(plain, bearing))
    assert decided.target_reading is decided.readings[1]


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ({"start": "2023"}, None),
        ({"start": "2023", "end": "2024", "note": "cirka två år"}, span("2024")),
        ({"start": "2023-05-15", "end": "2023-05"}, span("2023-05")),
        ({"start": "2023-05-15", "end": "2023-05-15"}, span("2023-05-15")),
    ],
)
def test_a_period_may_lack_an_end(written: dict[str, str], end: object) -> None:
    assert Period.model_validate(written).end == end


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"end": "2024"}, [("missing", "start")]),
        ({"start": "2024", "end": "2023"}, [("reversed_period",)]),
        ({"start": "2023-Q1"}, [("date", "start")]),
        ({"start": "2023", "end": ""}, [("empty", "end")]),
    ],
)
def test_a_faulty_period_is_told(written: dict[str, str], expected: list[tuple[object, ...]]) -> None:
    assert faults(Period, written) == expected


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("text", "Minst 60.", "Minst 60."),
        ("title", "Kontroller", "Kontroller"),
        ("counts", "En plats.", "En plats."),
        ("area", "Kommunen", "Kommunen"),
        ("section", "synlighet", "synlighet"),
        ("renews", "kontroller", "kontroller"),
        ("disclosure", "coarse", "coarse"),
        ("wording", "retold", "retold"),
        ("follow_up", "quarter", "quarter"),
        ("decided", "2023-01", "2023-01"),
        ("lead", ("polisen",), ("polisen",)),
        ("with", ("kommunen",), ("kommunen",)),
        ("answers", ("synlig-polis",), ("synlig-polis",)),
        ("tags", ("natt",), ("natt",)),
        ("results", ("deltagare",), ("deltagare",)),
        ("criteria", ("Den är antagen.",), ("Den är antagen.",)),
        ("unit", "möte", "möte"),
        ("unit", ("möte", "möten"), ("möte", "möten")),
        ("target", COUNT, CountTarget.model_validate(COUNT)),
        ("period", {"start": "2023", "end": "2025"}, Period.model_validate({"start": "2023", "end": "2025"})),
    ],
)
def test_before_and_after_have_the_shape_of_the_key(key: str, written: object, value: object) -> None:
    was = amendment(date="2023-06-01", key=key, before=written)
    is_now = amendment(date="2023-06-01", key=key, after=written)
    assert (was.key, was.before, was.after) == (key, value, None)
    assert (is_now.before, is_now.after) == (None, value)


def amendment(**keys: object) -> Any:
    return made(amendments=(keys,)).amendments[0]


def test_an_amendment_needs_its_date_only_and_speaks_of_the_text() -> None:
    least = amendment(date="2023-06-01")
    assert (least.date, least.key, least.before, least.after) == (span("2023-06-01"), "text", None, None)
    assert (least.why, least.decision) == (None, None)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"date": "2023-06-01", "key": "id"}, [("amended_key",)]),
        ({"date": "2023-06-01", "key": "id", "after": {"a": "b"}}, [("amended_key",)]),
        ({"date": "2023-06-01", "key": ("text",)}, [("amended_key",)]),
        ("2023-06-01", [("amended_key",)]),
        ({"key": "text"}, [("missing", "text", "date")]),
        ({"date": "2023-06-01", "after": ("a",)}, [("text_expected", "text", "after")]),
        ({"date": "2023-06-01", "key": "text", "before": ("a",)}, [("text_expected", "text", "before")]),
        (
            {"date": "2023-06-01", "key": "disclosure", "after": "hemlig"},
            [("literal_error", "text", "after")],
        ),
        ({"date": "2023-06-01", "key": "section", "before": "Synlighet"}, [("slug", "text", "before")]),
        ({"date": "2023-06-01", "key": "decided", "after": "våren"}, [("date", "text", "after")]),
        ({"date": "2023-06-01", "key": "text", "var": "a"}, [("extra_forbidden", "text", "var")]),
        ({"date": "2023-06-01", "key": "lead", "after": "polisen"}, [("tuple_type", "list", "after")]),
        ({"date": "2023-06-01", "key": "lead", "after": ("Polisen",)}, [("slug", "list", "after", 0)]),
        ({"date": "2023-06-01", "key": "criteria", "after": ("a", "a")}, [("listed_twice", "list", "after")]),
        ({"date": "2023-06-01", "key": "unit", "after": ("a",)}, [("pair", "unit", "after")]),
        (
            {"date": "2023-06-01", "key": "period", "after": {"start": "2023-13"}},
            [("date", "period", "after", "start")],
        ),
        (
            {"date": "2023-06-01", "key": "target", "before": COUNT, "after": COUNT | {"at_least": "x"}},
            [("number", "target", "after", "count", "at_least")],
        ),
        (
            {"date": "2023-06-01", "key": "target", "before": {"kind": "a"}, "after": {"kind": "count"}},
            [("union_tag_invalid", "target", "before"), ("no_comparator", "target", "after", "count")],
        ),
    ],
)
def test_a_faulty_amendment_is_told_at_its_place_in_the_promise(
    written: object, expected: list[tuple[object, ...]]
) -> None:
    found = faults(Promise, promise(amendments=(written,)))
    assert found == [(fault, "amendments", 0, *place) for fault, *place in expected]
