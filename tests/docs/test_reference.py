"""The generated pages are those that their generator would write today."""

import importlib.util
import json

import pytest
from docs.document import REPOSITORY

_REFERENCE = REPOSITORY / "docs" / "reference"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("make_reference", REPOSITORY / "docs" / "make_reference.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.pages())


@pytest.mark.parametrize("name", ["commands.md", "promises.md"])
def test_the_reference_is_fresh(name: str, pages: dict[str, str]) -> None:
    """When it is not: python docs/make_reference.py"""
    assert (_REFERENCE / name).read_text(encoding="utf-8") == pages[name]


def test_every_command_is_told(pages: dict[str, str]) -> None:
    headings = [line for line in pages["commands.md"].splitlines() if line.startswith("## lofte ")]
    assert {"## lofte log", "## lofte import", "## lofte check", "## lofte report"} <= set(headings)
    assert len(headings) == len(set(headings)) >= 14


def test_every_key_of_the_schema_is_told(pages: dict[str, str]) -> None:
    schema = json.loads((REPOSITORY / "schema" / "promises.schema.json").read_text(encoding="utf-8"))
    for definition in [schema, *schema["definitions"].values()]:
        for key, value in definition["properties"].items():
            assert f"| `{key}`" in pages["promises.md"]
            assert value["description"] in pages["promises.md"]
