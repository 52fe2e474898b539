"""The schema of promises.yaml: fresh, in the subset that editors know, described in Swedish, and true."""

import re
from collections.abc import Iterator
from json import loads
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from medborgarlofte.cli.app import run
from medborgarlofte.texts.schema import KEYS, THINGS, promises_schema

ROOT = Path(__file__).parents[2]
ENGLISH = re.compile(r"\b(the|an|is|are|of|which|whom|its|it)\b")


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: a date is a text, ``no`` too."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 (as its base has it)


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), list(first))


def read(text: str) -> Any:
    return yaml.load(text, EditorLoader)  # noqa: S506 (a safe loader, with fewer types)


def faults_in(text: str) -> list[str]:
    return sorted({error.json_path for error in Draft7Validator(promises_schema()).iter_errors(read(text))})


def test_it_is_printed_and_the_committed_one_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    out = capsys.readouterr().out
    assert loads(out) == promises_schema()
    committed = ROOT / "schema" / "promises.schema.json"
    assert committed.read_text(encoding="utf-8") == out, "run: lofte schema > schema/promises.schema.json"


def test_it_is_a_schema_of_draft_7() -> None:
    Draft7Validator.check_schema(promises_schema())
    assert promises_schema()["$schema"] == "http://json-schema.org/draft-07/schema#"


def shapes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from shapes(one)
    elif isinstance(value, list):
        for one in value:
            yield from shapes(one)


def test_only_words_that_editors_know_are_used() -> None:
    schema = promises_schema()
    named = {"properties", "definitions", "patternProperties"}
    words = {key for shape in shapes(schema) for key in shape} - {
        key for shape in shapes(schema) for name in named & shape.keys() for key in shape[name]
    }
    assert words <= {
        *(
            "$schema",
            "$ref",
            "title",
            "description",
            "definitions",
            "type",
            "properties",
            "patternProperties",
        ),
        *(
            "additionalProperties",
            "required",
            "enum",
            "const",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
        ),
        *(
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "anyOf",
            "oneOf",
            "allOf",
            "minProperties",
        ),
    }
    assert [shape for shape in shapes(schema) if "$ref" in shape and len(shape) > 1] == []


def test_every_key_is_described_in_swedish() -> None:
    schema = promises_schema()
    for thing in (schema, *schema["definitions"].values()):
        assert thing["description"]
        assert [key for key, shape in thing["properties"].items() if not shape.get("description")] == []
    assert [text for text in (*KEYS.values(), *THINGS.values()) if ENGLISH.search(text)] == []


def test_no_description_is_left_without_its_key() -> None:
    schema = promises_schema()
    things = {"Agreement": schema, **schema["definitions"]}
    spoken = {"Amendment" if name.endswith("Amendment") else name: thing for name, thing in things.items()}
    assert set(THINGS) == set(spoken)
    assert set(KEYS) == {f"{name}.{key}" for name, thing in spoken.items() for key in thing["properties"]}


@pytest.mark.parametrize(
    "file", [ROOT / "data" / "promises.yaml", *ROOT.glob("tests/real/*/data/promises.yaml")], ids=str
)
def test_real_promises_pass(file: Path) -> None:
    assert faults_in(file.read_text(encoding="utf-8")) == []


GOOD = """
format: 1
agreement: {id: a, title: 2023, area: c, period: {start: 2023-01, end: 2023-12-31}}
promises:
  - {id: b, title: B, text: B, lead: [polisen], target: {kind: count, at_least: 80, per: year, unit: [ett, flera]}}
"""


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("format: 1", "format: 1", None),
        ("format: 1", "format: 2", "$.format"),
        ("title: B", "titel: B", "$.promises[0]"),
        ("lead: [polisen]", "lead: polisen", "$.promises[0].lead"),
        ("per: year", "per: år", "$.promises[0].target"),
        ("kind: count", "kind: antal", "$.promises[0].target"),
        ("at_least: 80", "at_least: åttio", "$.promises[0].target"),
        ("id: b", "id: B b", "$.promises[0].id"),
        ("text: B", "text:", "$.promises[0].text"),
        ("start: 2023-01", "start: jan", "$.agreement.period.start"),
    ],
)
def test_what_check_would_refuse_is_marked_in_the_editor(old: str, new: str, path: str | None) -> None:
    assert faults_in(GOOD.replace(old, new)) == ([path] if path else [])
