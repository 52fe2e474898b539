"""Every code has its words, and the words are as they should be."""

import importlib.util
import re
from pathlib import Path

import pytest

from medborgarlofte.domain.catalogue import RULES, Rule
from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.texts.text import Facts, by, counted, filled, meant, translated
from medborgarlofte.texts.words import explanation_of, text_of, words_of

ROOT = Path(__file__).parent.parent.parent
CODES = [rule.code for rule in RULES]
PYTHON = re.compile(r"\b(None|True|False|str|int|tuple|dict|Error|Exception)\b")


@pytest.mark.parametrize("code", CODES)
def test_the_words_stand_even_where_the_facts_are_few(code: str) -> None:
    words = words_of(problem(code, Place("data/promises.yaml")))
    assert words.message
    assert words.help


@pytest.mark.parametrize("code", CODES)
def test_the_words_are_lower_case_without_blame_or_full_stop(code: str) -> None:
    words = words_of(problem(code, Place("data/promises.yaml")))
    for text in (words.message, words.help):
        assert not text.endswith(".")
        assert text[0] == text[0].lower()
        assert not PYTHON.search(text), text
        assert "ogiltig" not in text
        assert "{" not in text or code == "P205"
        assert "\n" not in text


@pytest.mark.parametrize("code", CODES)
def test_an_explanation_has_a_reason_and_two_different_examples(code: str) -> None:
    text = text_of(code)
    assert text.why.endswith(".")
    assert text.wrong != text.right
    assert '"' not in text.title + text.why
    assert explanation_of(code).count("\n\n") == 2


def test_a_title_is_of_one_code_only() -> None:
    titles = [text_of(code).title for code in CODES]
    assert sorted(titles) == sorted(set(titles))


def test_a_code_that_does_not_exist_has_no_words() -> None:
    with pytest.raises(KeyError):
        text_of("F999")


def test_the_reference_is_fresh() -> None:
    spec = importlib.util.spec_from_file_location("make_codes", ROOT / "docs" / "make_codes.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.FILE.read_text(encoding="utf-8") == module.page(), "run python docs/make_codes.py"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_reference_has_a_row_for_every_code(rule: Rule) -> None:
    page = (ROOT / "docs" / "reference" / "koder.md").read_text(encoding="utf-8")
    assert page.count(f"| [{rule.code}](#{rule.code.lower()}) |") == 1
    assert page.count(f"### {rule.code}\n") == 1


@pytest.mark.parametrize(
    ("template", "facts", "text"),
    [
        ("okänt ”{value}”", {"value": "x"}, "okänt ”x”"),
        ("okänt ”{value}”", {}, "okänt ””"),
        (by("kind", {"a": "A {n}"}, "annat"), {"kind": "a", "n": 1}, "A 1"),
        (by("kind", {"a": "A"}, "annat"), {"kind": "b"}, "annat"),
        (by("kind", {"a": "A"}), {}, ""),
        (meant("skriv {n}"), {"nearest": "torget"}, "menade du torget?"),
        (meant("skriv {n}"), {"n": 2}, "skriv 2"),
        (counted("en", "{count} stycken"), {"count": 1}, "en"),
        (counted("en", "{count} stycken"), {"count": 2}, "2 stycken"),
        (counted("en", "{count} stycken"), {}, "en"),
        (translated({"år": "year"}, "möjliga"), {"value": "År"}, "skriv year"),
        (translated({"år": "year"}, "möjliga"), {"value": "åre", "nearest": "year"}, "menade du year?"),
        (translated({"år": "year"}, "möjliga"), {"value": "x"}, "möjliga"),
    ],
)
def test_a_template_is_filled_by_its_facts(template: object, facts: dict[str, str | int], text: str) -> None:
    assert filled(template, Facts(facts)) == text  # type: ignore[arg-type]  # a table's column
