"""The small types of promises.yaml: what is written, and the value or the kind of fault that it gives."""

import subprocess
import sys
from decimal import Decimal

import pytest
from builders import span
from pydantic import TypeAdapter, ValidationError

from medborgarlofte.domain import model

GOOD = [
    ("Text", "Torget", "Torget"),
    ("Text", " Torget ", " Torget "),  # nothing is stripped
    ("Text", "no", "no"),
    ("Slug", "a", "a"),
    ("Slug", "2023", "2023"),
    ("Slug", "gang-och-cykel-2", "gang-och-cykel-2"),
    ("Slug", "a" * 40, "a" * 40),
    ("Link", "https://kommunen.example/loften?a=1", "https://kommunen.example/loften?a=1"),
    ("Link", "mailto:trygghet@kommunen.example", "mailto:trygghet@kommunen.example"),
    ("Positive", "1", 1),
    ("Positive", "999999999", 999999999),
    ("MonthNumber", "1", 1),
    ("MonthNumber", "12", 12),
    ("Number", "0", Decimal(0)),
    ("Number", "80", Decimal(80)),
    ("Number", "-2.5", Decimal("-2.5")),
    ("Boundary", "2023", span("2023")),
    ("Boundary", "2023-02", span("2023-02")),
    ("Boundary", "2024-02-29", span("2024-02-29")),
    ("Day", "2023-05-31", span("2023-05-31")),
    ("Hours", ("18:00", "03:00"), (1080, 180)),
    ("Truth", "true", True),
    ("Truth", "false", False),
    ("Unit", "möte", "möte"),
    ("Unit", ("möte", "möten"), ("möte", "möten")),
    ("Slugs", ("polisen", "kommunen"), ("polisen", "kommunen")),
    ("Slugs", (), ()),
    ("Texts", ("Skola A", "Skola B"), ("Skola A", "Skola B")),
]


@pytest.mark.parametrize(("kind", "written", "value"), GOOD)
def test_what_is_written_becomes_a_value(kind: str, written: object, value: object) -> None:
    assert TypeAdapter(getattr(model, kind)).validate_python(written) == value


BAD = [
    ("Text", "", "empty"),
    ("Text", " \t", "empty"),
    ("Text", ("Torget",), "text_expected"),
    ("Text", {"namn": "Torget"}, "text_expected"),
    ("Slug", "", "empty"),
    ("Slug", "Polisen", "slug"),
    ("Slug", "två", "slug"),
    ("Slug", "a b", "slug"),
    ("Slug", "a_b", "slug"),
    ("Slug", "-a", "slug"),
    ("Slug", "a\n", "slug"),
    ("Slug", "a" * 41, "slug"),
    ("Link", "http://kommunen.example", "link"),
    ("Link", "https://", "link"),
    ("Link", "https:///loften", "link"),
    ("Link", "javascript:alert(1)", "link"),
    ("Link", "mailto:kommunen", "link"),
    ("Positive", "0", "not_positive"),
    ("Positive", "-1", "whole_number"),
    ("Positive", "080", "whole_number"),
    ("Positive", "8_0", "whole_number"),
    ("Positive", "80 ", "whole_number"),
    ("Positive", "٣", "whole_number"),
    ("Positive", "1000000000", "whole_number"),
    ("MonthNumber", "0", "month_number"),
    ("MonthNumber", "13", "month_number"),
    ("MonthNumber", "01", "month_number"),
    ("MonthNumber", "maj", "month_number"),
    ("Number", "1,5", "number"),
    ("Number", "01", "number"),
    ("Number", ".5", "number"),
    ("Number", "1e3", "number"),
    ("Number", "NaN", "number"),
    ("Boundary", "2023-Q1", "date"),
    ("Boundary", "2023-01/2023-02", "date"),
    ("Boundary", "²023", "date"),
    ("Boundary", "hösten 2023", "date"),
    ("Day", "2023", "date"),
    ("Day", "2023-05", "date"),
    ("Day", "2023-06-31", "date"),
    ("Hours", ("18:00",), "pair"),
    ("Hours", ("18:00", "20:00", "22:00"), "pair"),
    ("Hours", "18:00", "pair"),
    ("Hours", ("18:00", "24:00"), "clock"),
    ("Hours", ("18:00", ""), "empty"),
    ("Truth", "yes", "truth"),
    ("Truth", "True", "truth"),
    ("Unit", ("möte",), "pair"),
    ("Unit", ("a", "b", "c"), "pair"),
    ("Unit", ("möte", " "), "empty"),
    ("Unit", {"en": "möte"}, "text_expected"),
    ("Slugs", "polisen", "tuple_type"),
    ("Slugs", ("polisen", "polisen"), "listed_twice"),
    ("Texts", ("Skola A", "Skola A"), "listed_twice"),
]


@pytest.mark.parametrize(("kind", "written", "fault"), BAD)
def test_what_is_refused_is_named_by_its_kind_of_fault(kind: str, written: object, fault: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(getattr(model, kind)).validate_python(written)
    assert [error["type"] for error in caught.value.errors()] == [fault]


@pytest.mark.parametrize(
    ("written", "facts"),
    [
        ("2023-02-30", {"reason": "day", "year": 2023, "month": 2, "day": 30, "last_day": 28}),
        ("2024-13", {"reason": "month", "year": 2024, "month": 13, "day": 0, "last_day": 0}),
        ("1723", {"reason": "form", "year": 0, "month": 0, "day": 0, "last_day": 0}),
    ],
)
def test_an_impossible_date_says_why(written: str, facts: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(model.Boundary).validate_python(written)
    assert caught.value.errors()[0]["ctx"] == facts


@pytest.mark.parametrize(
    ("kind", "written", "place"),
    [
        ("Hours", ("25:00", "18:00"), 0),
        ("Hours", ("18:00", "25:00"), 1),
        ("Unit", ("möte", ""), 1),
        ("Slugs", ("polisen", "Polisen"), 1),
    ],
)
def test_a_faulty_item_is_told_at_its_place_in_the_list(kind: str, written: object, place: int) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(getattr(model, kind)).validate_python(written)
    assert [error["loc"] for error in caught.value.errors()] == [(place,)]


def test_what_stands_twice_is_a_fact() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(model.Texts).validate_python(("a", "b", "a"))
    assert caught.value.errors()[0]["ctx"] == {"value": "a"}


def test_the_models_start_without_a_search_for_plugins_and_without_rarely_used_parts() -> None:
    start = (
        "import sys; from medborgarlofte.domain.agreement import Agreement; Agreement.model_rebuild();"
        "print([name for name in ('importlib.metadata', 'pydantic.type_adapter', 'calendar') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", start], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"
