import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from files.folders import folder, told
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.publication import Publication
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.files.publications import publication_in

FILE = "data/publications/2023-k7q3fd2m.json"
GOOD: dict[str, Any] = {
    "format": 1,
    "window": "2023",
    "date": "2024-02-01",
    "channel": "webb",
    "address": "https://kommunen.example/",
    "by": "samordnare",
    "digest": "0a" * 32,
    "account": {"figures": [1, 2.5, None, True, "å"]},
}


def written(**keys: Any) -> str:
    return (
        json.dumps(
            {key: value for key, value in {**GOOD, **keys}.items() if value != "–"}, ensure_ascii=False
        )
        + "\n"
    )


def test_a_file_is_a_publication() -> None:
    assert publication_in(written().encode(), FILE) == (
        Publication(
            "2023",
            date(2024, 2, 1),
            "webb",
            "https://kommunen.example/",
            "samordnare",
            "0a" * 32,
            GOOD["account"],
            FILE,
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "a": 2}\n', {"reason": "key_twice", "key": "a"}),
        ('{"account": {"a": 1, "a": 2}}\n', {"reason": "key_twice", "key": "a"}),
        ('{"a": NaN}\n', {"reason": "no_number", "value": "NaN"}),
        ('{"a": -Infinity}\n', {"reason": "no_number", "value": "-Infinity"}),
        ('{"a": 1e999}\n', {"reason": "no_number", "value": "1e999"}),
        ('{"a": 1' + "0" * 30 + "}\n", {"reason": "no_number", "value": "1" + "0" * 30}),
        ("[" * 100_000 + "\n", {"reason": "depth"}),
        ('{"a": "\\ud800"}\n', {"reason": "half_a_character"}),
        ("[]\n", {"reason": "not_an_object"}),
        (written(by="–"), {"reason": "missing_key", "key": "by"}),
        (written(extra=1), {"reason": "unknown_key", "key": "extra"}),
        (written(by=1), {"reason": "wrong_type", "key": "by"}),
        (written(format=True), {"reason": "wrong_type", "key": "format"}),
        (written(account=[]), {"reason": "wrong_type", "key": "account"}),
        (written(format=2), {"reason": "format"}),
        (written(window="2023-W1"), {"reason": "window", "value": "2023-W1"}),
        (written(date="2024-02"), {"reason": "date", "value": "2024-02"}),
        (written(date="2024-02-30"), {"reason": "date", "value": "2024-02-30"}),
        (written(digest="0A" * 32), {"reason": "digest"}),
    ],
)
def test_what_is_no_publication_is_told(text: str, expected: dict[str, str]) -> None:
    (problem,) = publication_in(text.encode(), FILE)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.place.file, dict(problem.facts)) == ("B420", FILE, expected)


def test_broken_json_is_told_where_it_breaks() -> None:
    (problem,) = publication_in(b'{"format": 1,\n "window": 2023,,}\n', FILE)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.place[1:3], problem.fact("reason")) == ("B420", (2, 17), "syntax")


@pytest.mark.parametrize("name", ["2024-k7q3fd2m", "2023-k7q3fd2", "2023"])
def test_a_file_that_is_named_after_something_else_is_told(name: str) -> None:
    problem, publication = publication_in(written().encode(), f"data/publications/{name}.json")
    assert isinstance(problem, Problem)
    assert (problem.code, dict(problem.facts)) == ("B422", {"window": "2023"})
    assert isinstance(publication, Publication)


def test_a_file_too_large_is_not_read() -> None:
    (problem,) = publication_in(b" " * 16_000_001, FILE)
    assert isinstance(problem, Problem)
    assert dict(problem.facts) == {"reason": "too_large"}


def test_faults_of_form_are_told_beside_the_publication(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "publications/2023-k7q3fd2m.json": "\ufeff" + written(),
        "publications/2023-k7q3fd2n.json": "",
    }
    assert [one.code for one in told(tmp_path, files)] == ["F102", "F119"]
    assert [one.window for one in read_ledger(folder(tmp_path, files))[0].publications] == ["2023"]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*GOOD, "x"]), inner, max_size=8), max_leaves=12))  # fmt: skip
def test_any_json_is_a_publication_or_a_problem(value: Any) -> None:
    assert publication_in(json.dumps(value).encode() + b"\n", FILE)
