from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.files.nodes import Document, Reading, document_in, events_in

FILE = "data/promises.yaml"


def read(text: str) -> Document:
    document, problems = document_in(text, FILE)
    assert problems == ()
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no\nb: 010\nc: 12:30\nd: 08\ne: ~\nf: null\n", {"a": "no", "b": "010", "c": "12:30", "d": "08", "e": "~", "f": "null"}),
        ("a: 2023-02-30\nb: 1_000\nc: .inf\n", {"a": "2023-02-30", "b": "1_000", "c": ".inf"}),
        ("yes: 1\n1: yes\n", {"yes": "1", "1": "yes"}),
        ("a:\nb: ''\n", {"a": "", "b": ""}),
        ("a: [b, {c: d}]\ne:\n  - f\n  - g: h\n", {"a": ("b", {"c": "d"}), "e": ("f", {"g": "h"})}),
        ("a: >-\n  b\n  c\nd: |\n  e\n", {"a": "b c", "d": "e\n"}),
        ('a: "å\\u00e4"\n', {"a": "åä"}),
        ("- a\n", ("a",)),
        ("a\n", "a"),
        ("---\na: b\n...\n", {"a": "b"}),
        ("# bara en kommentar\n", ""),
        ('"<<": a\n', {"<<": "a"}),
    ],
)  # fmt: skip
def test_every_scalar_is_text_as_written(text: str, value: object) -> None:
    assert read(text).value == value


def test_every_key_and_value_has_its_place() -> None:
    document = read("å: b\nlista:\n  - ett\n  - {två: tre}\ntom:\n")
    places = {path: place[1:5] for path, place in document.source.values.items()}
    assert places == {
        ("å",): (1, 4, 1, 5),
        ("lista", 0): (3, 5, 3, 8),
        ("lista", 1, "två"): (4, 11, 4, 14),
        ("lista", 1): (4, 5, 4, 15),
        ("lista",): (3, 3, 3, 8),
        ("tom",): (5, 5, 5, 5),
        (): (1, 1, 1, 5),
    }
    assert document.key_place(("lista", 1, "två"))[1:5] == (4, 6, 4, 9)
    assert document.key_place(("lista", 1))[1:5] == (4, 5, 4, 15)
    assert document.value_place(("tom",))[1:5] == (5, 1, 5, 4)
    assert document.key_place(("nej",))[1:5] == (1, 1, 1, 2)


def test_what_is_written_is_found_by_its_path() -> None:
    document = read("a: [b, {c: d}]\n")
    assert document.at(("a", 1, "c")) == "d"
    assert document.at(("a", "c")) is None
    assert document.at(("a", 1, "c", "d")) is None


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("a: Krogar mot knark: metoden\n", (1, 20), "colon"),
        ("a:\n\tb: c\n", (2, 1), "tab"),
        ("a:\n  b: c\n\td: e\n", (3, 1), "tab"),
        ("a: @polisen\n", (1, 4), "quote"),
        ("a: `b`\n", (1, 4), "quote"),
        ("a: %b\n", (1, 4), "quote"),
        ("a: 'b' och c\n", (1, 8), "quote"),
        ('a: "b" och c\n', (1, 8), "quote"),
        ("a: [b] och c\n", (1, 8), "quote"),
        ('a: b\nc: "d\ne: f\n', (2, 4), "unclosed"),
        ('a: "\\q"\n', (1, 5), "escape"),
        ("a: [b, c\nd: e\n", (1, 4), "bracket"),
        ("a: b\n  c: d\n", (2, 4), "colon"),
        ("a:\n  - b\n c: d\n", (3, 2), "indent"),
        ("a: - b\n", (1, 4), "indent"),
        ("a\nb: c\n", (2, 2), "colon"),
        ("a: !<b\n", (1, 7), "quote"),
        ("a: b\nc: \ufffe\n", (2, 4), "character"),
    ],
)
def test_prose_that_breaks_yaml_is_told_where_and_with_what_most_often_happened(
    text: str, place: tuple[int, int], hint: str
) -> None:
    document, (problem,) = document_in(text, FILE)
    assert document is None
    assert (problem.code, problem.place[1:3], problem.fact("hint")) == ("P201", place, hint)


def test_a_key_twice_is_told_with_both_places_and_the_first_holds() -> None:
    document, problems = document_in("a: 1\nb: {c: 1, c: {d: 1}, c: {d: 2}}\na: 2\na: [3]\n", FILE)
    assert document is not None
    assert document.value == {"a": "1", "b": {"c": "1"}}
    assert [(one.code, one.fact("key"), one.place[1:3], one.also and one.also[1:3]) for one in problems] == [
        ("P202", "c", (2, 11), (2, 5)),
        ("P202", "c", (2, 22), (2, 5)),
        ("P202", "a", (3, 1), (1, 1)),
        ("P202", "a", (4, 1), (1, 1)),
    ]


@pytest.mark.parametrize(
    ("text", "feature", "value"),
    [
        ("a: &b c\n", "anchor", {"a": "c"}),
        ("a: !!int 1\n", "tag", {"a": "1"}),
        ("a: ! b\n", "tag", {"a": "b"}),
        ("a: {<<: {b: c}, d: e}\n", "merge", {"a": {"d": "e"}}),
        ("%YAML 1.1\n---\na: b\n", "directive", {"a": "b"}),
        ("a: *b\n", "alias", None),
        ("a: b\n---\nc: d\n", "document", None),
        ("? [a]\n: b\n", "key", None),
        ("{a: b}: c\n", "key", None),
    ],
)
def test_what_yaml_can_do_and_we_do_not_take_is_told(text: str, feature: str, value: object) -> None:
    document, (problem,) = document_in(text, FILE)
    assert (problem.code, problem.fact("feature")) == ("P206", feature)
    assert (document.value if document else None) == value


def test_hidden_characters_that_an_escape_brings_in_are_told_at_their_value() -> None:
    document, problems = document_in('a: "b\\u202ec\\0"\n"\\u200b": d\ne: "f\\ng"\n', FILE)
    assert document is not None
    assert document.value == {"a": "bc", "": "d", "e": "f\ng"}
    assert [(one.code, one.place[1:3]) for one in problems] == [
        ("F112", (1, 4)),
        ("F113", (1, 4)),
        ("F113", (2, 1)),
    ]


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        ("[" * 16 + "]" * 16, None, {}),
        ("[" * 17 + "]" * 17, "P207", {"limit": 16}),
        ("[" * 60_000, "P207", {"limit": 16}),
        ("{a: " * 17 + "b" + "}" * 17, "P207", {"limit": 16}),
        ("a: " + "å" * 500_000, "P208", {"kind": "bytes", "limit": 1_000_000}),
        ("[" + "a," * 100_000 + "]", "P208", {"kind": "nodes", "limit": 100_000}),
    ],
)
def test_limits_of_depth_and_size(text: str, code: str | None, facts: dict[str, str | int]) -> None:
    _, problems = document_in(text, FILE)
    assert [one.code for one in problems] == ([code] if code else [])
    assert [dict(one.facts) for one in problems] == ([facts] if code else [])


GOOD = "a: b\nc: [d, 'e']\nf:\n  - g: >-\n      h\n      i\n  - j\n"


def taken(loader: Any) -> Reading:
    reading = Reading(GOOD, FILE)
    for event in events_in(GOOD, loader):
        reading.take(event)
    return reading


def test_both_of_yamls_parsers_give_the_same() -> None:
    quick, plain = taken(yaml.CSafeLoader), taken(yaml.SafeLoader)
    assert quick.root == plain.root == {"a": "b", "c": ("d", "e"), "f": ({"g": "h i"}, "j")}
    assert quick.keys == plain.keys
    assert {path: place[1:3] for path, place in quick.values.items()} == {
        path: place[1:3] for path, place in plain.values.items()
    }


@given(st.text(max_size=60))
def test_any_text_is_a_document_or_a_problem(text: str) -> None:
    document, problems = document_in(text, FILE)
    assert document is not None or problems


@given(
    st.recursive(
        st.text("abcå: -#'\"\n", max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3),
        max_leaves=8,
    )
)  # fmt: skip
def test_what_yaml_writes_is_read_back(value: object) -> None:
    written = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    assert read(written).value == _tuples(value)


def _tuples(value: object) -> object:
    if isinstance(value, list):
        return tuple(_tuples(one) for one in value)
    return {key: _tuples(one) for key, one in value.items()} if isinstance(value, dict) else value
