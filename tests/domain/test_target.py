"""The five kinds of target: what is written, and the target or the fault and place that it gives."""

from decimal import Decimal
from typing import Any

import pytest
from builders import span
from pydantic import TypeAdapter, ValidationError

from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)

COUNT = {"kind": "count", "at_least": "80"}
SHARE = {"kind": "share", "of": "unga", "among": "deltagare", "at_least": "20"}
COVERAGE = {"kind": "coverage", "by": "place"}
MILESTONE = {"kind": "milestone"}
OUTCOME = {"kind": "outcome", "of": "otrygga", "direction": "down"}


def target(written: object) -> Any:
    return TypeAdapter[Any](Target).validate_python(written)


def faults(written: object) -> list[tuple[object, ...]]:
    """The type and the place of every fault; the kind's own step of the place is left out."""
    with pytest.raises(ValidationError) as caught:
        target(written)
    return [(error["type"], *error["loc"][1:]) for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (COUNT, CountTarget),
        (SHARE, ShareTarget),
        (COVERAGE, CoverageTarget),
        (MILESTONE, MilestoneTarget),
        (OUTCOME, OutcomeTarget),
    ],
)
def test_the_fewest_keys_make_a_target_of_each_kind(written: dict[str, object], kind: type) -> None:
    assert type(target(written)) is kind
    made = target(written)
    assert (made.unit, made.per, made.where, made.also) == (None, None, None, ())


@pytest.mark.parametrize(
    ("written", "key", "value"),
    [
        (COUNT, "number", Decimal(80)),
        (COUNT, "comparator", "at_least"),
        (COUNT, "direction", None),
        (COUNT | {"of": "timmar", "at_least": "900.5"}, "at_least", Decimal("900.5")),
        ({"kind": "count", "at_most": "0"}, "comparator", "at_most"),
        (COUNT | {"per": "half_year"}, "per", "half_year"),
        (COUNT | {"unit": ("möte", "möten")}, "unit", ("möte", "möten")),
        (SHARE | {"at_least": "99.5"}, "number", Decimal("99.5")),
        (SHARE | {"at_least": "100"}, "number", Decimal(100)),
        (COVERAGE, "at_least", 1),
        (COVERAGE | {"each": ("Skola A", "Skola B"), "at_least": "4"}, "at_least", 4),
        (COVERAGE | {"members": "3"}, "members", 3),
        (COVERAGE | {"by": "day"}, "by", "day"),
        (MILESTONE, "steps", {"klar": "klar"}),
        (MILESTONE | {"steps": {"antagen": "Antagen"}}, "steps", {"antagen": "Antagen"}),
        (MILESTONE | {"due": "2024-06"}, "due", span("2024-06")),
        (OUTCOME, "comparator", "direction"),
        (OUTCOME, "number", None),
        ({"kind": "outcome", "of": "otrygga", "at_most": "12.5"}, "number", Decimal("12.5")),
    ],
)
def test_a_target_keeps_what_was_written(written: dict[str, object], key: str, value: object) -> None:
    assert getattr(target(written), key) == value


def test_a_baseline_has_a_value_a_time_and_a_source() -> None:
    made = target(OUTCOME | {"baseline": {"value": "38", "when": "2021", "source": "NTU"}})
    assert (made.baseline.value, made.baseline.when, made.baseline.source) == (Decimal(38), "2021", "NTU")


def test_where_has_six_keys() -> None:
    where = {
        "tags": ("nykterhet",),
        "places": ("Torget",),
        "parties": ("polisen",),
        "weekdays": ("fri", "sat"),
        "months": ("6", "7"),
        "between": ("18:00", "03:00"),
    }
    assert tuple(target(COUNT | {"where": where}).where.__dict__.values()) == (
        ("nykterhet",),
        ("Torget",),
        ("polisen",),
        ("fri", "sat"),
        (6, 7),
        (1080, 180),
    )


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        (COUNT, {"at_least": "10", "where": {"places": ("Torget",)}}),
        (COUNT, {"at_most": "3", "of": "avvikelser"}),
        (COUNT, {"at_least": "20.5", "of": "unga", "among": "deltagare"}),
        (COUNT, {"direction": "up", "of": "deltagare"}),
        (
            COUNT | {"of": "timmar"},
            {"at_least": "10.5", "where": {"tags": ("natt",)}},
        ),  # the target's by-result
        (SHARE, {"at_least": "10.5", "where": {"tags": ("natt",)}}),
        (COVERAGE, {"at_least": "2"}),
        (MILESTONE, {"at_least": "2"}),
        (OUTCOME, {"at_most": "9.5", "where": {"places": ("Torget",)}}),
    ],
)
def test_a_condition_has_a_comparator_and_narrows_or_names_a_result(
    written: dict[str, object], condition: dict[str, object]
) -> None:
    made = target(written | {"also": (condition,)}).also[0]
    assert str(made.number or made.direction) == next(iter(condition.values()))
    assert (made.of, made.among) == (condition.get("of"), condition.get("among"))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"kind": "count"}, [("no_comparator",)]),
        (COUNT | {"at_most": "90"}, [("two_comparators",)]),
        (COUNT | {"at_least": "0"}, [("not_positive",)]),
        (COUNT | {"at_least": "-1"}, [("not_positive",)]),
        (COUNT | {"at_least": "2.5"}, [("whole_number",)]),
        (COUNT | {"at_least": "80.0"}, [("whole_number",)]),
        (COUNT | {"at_least": "många"}, [("number", "at_least")]),
        (COUNT | {"direction": "down"}, [("extra_forbidden", "direction")]),
        (COUNT | {"among": "unga"}, [("extra_forbidden", "among")]),
        (COUNT | {"per": "år"}, [("literal_error", "per")]),
        (COUNT | {"also": ({"at_least": "2.5"},)}, [("whole_number", "also", 0, "at_least")]),
        (COUNT | {"also": ({"where": {"tags": ("a",)}},)}, [("no_comparator", "also", 0)]),
        (COUNT | {"also": ({"at_least": "1", "among": "a"},)}, [("among_without_of", "also", 0)]),
        (COUNT | {"also": ({"at_least": "101", "of": "a", "among": "b"},)}, [("over_hundred", "also", 0)]),
        (COUNT | {"also": ({"at_least": "1", "per": "year"},)}, [("extra_forbidden", "also", 0, "per")]),
        (COUNT | {"where": {"weekdays": ("fre",)}}, [("literal_error", "where", "weekdays", 0)]),
        (COUNT | {"where": {"weekdays": ("fri", "fri")}}, [("listed_twice", "where", "weekdays")]),
        (COUNT | {"where": {"months": ("13",)}}, [("month_number", "where", "months", 0)]),
        (COUNT | {"where": {"months": ("5", "5")}}, [("listed_twice", "where", "months")]),
        (COUNT | {"where": {"between": ("18:00",)}}, [("pair", "where", "between")]),
        (COUNT | {"where": {"between": ("18:00", "25:00")}}, [("clock", "where", "between", 1)]),
        (COUNT | {"where": {"places": "Torget"}}, [("tuple_type", "where", "places")]),
        (COUNT | {"where": {"place": ("Torget",)}}, [("extra_forbidden", "where", "place")]),
        (SHARE | {"at_least": "101"}, [("over_hundred",)]),
        (SHARE | {"direction": "up"}, [("extra_forbidden", "direction")]),
        ({"kind": "share", "at_least": "20"}, [("missing", "of"), ("missing", "among")]),
        ({"kind": "coverage"}, [("missing", "by")]),
        (COVERAGE | {"by": "plats"}, [("literal_error", "by")]),
        (COVERAGE | {"each": ("a",), "members": "2"}, [("each_and_members",)]),
        (COVERAGE | {"each": ()}, [("empty",)]),
        (COVERAGE | {"each": ("a", "a")}, [("listed_twice", "each")]),
        (COVERAGE | {"members": "0"}, [("not_positive", "members")]),
        (COVERAGE | {"at_least": "1.5"}, [("whole_number", "at_least")]),
        (COVERAGE | {"at_most": "1"}, [("extra_forbidden", "at_most")]),
        (MILESTONE | {"steps": {}}, [("empty",)]),
        (MILESTONE | {"steps": {"Antagen": "Antagen"}}, [("slug", "steps", "Antagen", "[key]")]),
        (MILESTONE | {"due": "våren"}, [("date", "due")]),
        ({"kind": "outcome", "at_most": "1"}, [("missing", "of")]),
        ({"kind": "outcome", "of": "a"}, [("no_comparator",)]),
        (OUTCOME | {"at_most": "1"}, [("two_comparators",)]),
        (OUTCOME | {"direction": "ner"}, [("literal_error", "direction")]),
        (OUTCOME | {"baseline": {"when": "2021"}}, [("missing", "baseline", "value")]),
    ],
)
def test_a_faulty_target_is_told_by_fault_and_place(
    written: dict[str, object], expected: list[tuple[object, ...]]
) -> None:
    assert faults(written) == expected


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ({"at_least": "2"}, "union_tag_not_found"),
        ({"kind": "antal"}, "union_tag_invalid"),
        ("80", "model_attributes_type"),
    ],
)
def test_a_target_of_no_known_kind_is_one_fault(written: object, fault: str) -> None:
    assert faults(written) == [(fault,)]


@pytest.mark.parametrize(
    ("written", "facts"),
    [
        (COUNT | {"at_least": "2.5"}, {"key": "at_least"}),
        ({"kind": "count", "at_most": "-1"}, {"key": "at_most"}),
        (COUNT | {"at_most": "90"}, {"first": "at_least", "second": "at_most"}),
        (SHARE | {"at_least": "101"}, {"key": "at_least"}),
        (COVERAGE | {"each": ()}, {"key": "each"}),
        (MILESTONE | {"steps": {}}, {"key": "steps"}),
    ],
)
def test_a_fault_of_the_whole_target_names_the_key(
    written: dict[str, object], facts: dict[str, object]
) -> None:
    with pytest.raises(ValidationError) as caught:
        target(written)
    assert caught.value.errors()[0]["ctx"] == facts
