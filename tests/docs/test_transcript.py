"""The judge of the documents: what is shown is recognised, and what differs is told."""

import pytest
from docs.document import Step, steps_in
from docs.transcript import answers_in, ids_in, known_ids


@pytest.mark.parametrize(
    ("shown", "seen", "ids"),
    [
        (["Sparad k7q3fd2m: en"], "Sparad zhq9jna1: en\n", {"k7q3fd2m": "zhq9jna1"}),
        (["k7q3fd2m", "k7q3fd2m"], "zhq9jna1\nzhq9jna1\n", {"k7q3fd2m": "zhq9jna1"}),
        (["k7q3fd2m", "k7q3fd2m"], "zhq9jna1\nb5n1t8wq\n", None),
        (["Sparad k7q3fd2m: en"], "Sparad zhq9jna1: två\n", None),
        (["en rad"], "en rad\nen rad till\n", None),
        (["en rad", "…"], "en rad\nen rad till\n", {}),
        (["en rad", "…", "sist"], "en rad\nmellan\nmitt emellan\nsist\n", {}),
        (["en rad", "…", "sist"], "en rad\nmellan\n", None),
        (["jämn takt vore …"], "jämn takt vore 8,2\n", {}),
        (["2023-05-03T14:05:00Z"], "2026-11-24T06:47:33Z\n", {}),
        (["2023-05-03T14:05:00Z"], "2026-11-24\n", None),
        (["a" * 64], "0f" * 32 + "\n", {}),
        (["frågorna (1)"], "frågorna 1\n", None),
    ],
)
def test_what_is_shown_is_compared_with_what_was_seen(
    shown: list[str], seen: str, ids: dict[str, str] | None
) -> None:
    assert ids_in(shown, seen, {}) == ids


def test_an_id_once_given_stays_the_same() -> None:
    known = {"k7q3fd2m": "zhq9jna1"}
    assert known_ids("lofte correct k7q3fd2m", known) == "lofte correct zhq9jna1"
    assert ids_in(["Var k7q3fd2m"], "Var zhq9jna1\n", known) == {}
    assert ids_in(["Var k7q3fd2m"], "Var b5n1t8wq\n", known) is None


def test_words_are_no_ids() -> None:
    assert ids_in(["patrullen gick"], "patrullen stod\n", {}) is None
    assert ids_in(["patruller"], "patrulles\n", {}) is None


def test_an_answer_stands_behind_its_prompt() -> None:
    shown = [
        "Löfte (? = lista): fot",
        "  → Fotpatruller: minst 8",
        "Antal [1]:",
        "Varför: Regn: hela dagen",
        "Sparad: ja",
    ]
    assert answers_in(shown) == [
        ("Löfte (? = lista):", "fot"),
        ("Antal [1]:", ""),
        ("Varför:", "Regn: hela dagen"),
    ]


def test_a_document_is_read_as_steps() -> None:
    text = """\
<!-- test: today 2024-03-15 -->
```console
$ lofte check
Inga fel
$ lofte
```
| en tabell | som ingen fyller i |
<!-- test: file a.txt -->
```text
$ inte ett kommando
```
```text
$ inte det här heller
```
"""
    assert list(steps_in(text)) == [
        Step(1, "today", "2024-03-15"),
        Step(3, "run", "lofte check", ("Inga fel",)),
        Step(5, "run", "lofte"),
        Step(8, "file", "a.txt", ("$ inte ett kommando",)),
    ]
