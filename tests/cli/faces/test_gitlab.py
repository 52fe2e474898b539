"""The face for GitLab: Code Quality."""

from json import loads
from typing import Any

import pytest
from cli.attacks import ATTACKS
from cli.remarks_made import hostile, remark

from medborgarlofte.cli.faces.gitlab import gitlab
from medborgarlofte.cli.remark import Remark


def test_an_entry_has_what_the_site_asks_for() -> None:
    (entry,) = loads(gitlab([remark()]))
    fingerprint = entry.pop("fingerprint")
    assert len(fingerprint) == 64
    assert entry == {
        "description": "okänt löfte ”fotpatrulle”",
        "check_name": "A302",
        "severity": "major",
        "location": {"path": "data/activities/2023-polisen.csv", "lines": {"begin": 4}},
    }


def fingerprints(*remarks: Remark) -> list[str]:
    return [entry["fingerprint"] for entry in loads(gitlab(remarks))]


YAML: dict[str, Any] = {"file": "data/promises.yaml", "line_text": "lead: x"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (remark(), remark(line=9, end_line=9)),
        (
            remark(facts=(("row", "k7q3fd2m"),)),
            remark(line_text="annat", facts=(("row", "k7q3fd2m"), ("value", "annat"))),
        ),
        (remark(**YAML), remark(**{**YAML, "line": 9, "line_text": "  lead: x"})),
    ],
    ids=["a row on another line", "a row whose cells have changed", "a key on another line"],
)
def test_a_fault_that_has_moved_is_the_same(one: Remark, other: Remark) -> None:
    assert fingerprints(one) == fingerprints(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (remark(facts=(("row", "k7q3fd2m"),)), remark(facts=(("row", "k7q3fd2n"),))),
        (remark(), remark(code="A303")),
        (remark(**YAML), remark(**{**YAML, "line_text": "lead: y"})),
        (remark(**YAML), remark(**{**YAML, "file": "data/promises-2025.yaml"})),
    ],
    ids=["another row", "another code", "another key", "another file"],
)
def test_faults_that_differ_are_told_apart(one: Remark, other: Remark) -> None:
    assert fingerprints(one) != fingerprints(other)


def test_equal_faults_have_their_own_fingerprints() -> None:
    assert len(set(fingerprints(remark(), remark(), remark()))) == 3


def test_a_fault_of_a_whole_file_stands_on_its_first_line() -> None:
    assert loads(gitlab([remark(line=0)]))[0]["location"]["lines"]["begin"] == 1


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_stays_in_its_string(attack: str) -> None:
    text = gitlab([hostile(attack)])
    (entry,) = loads(text)
    assert entry["description"].isprintable()
    assert all(line.isprintable() for line in text.split("\n"))
