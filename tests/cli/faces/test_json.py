"""The face for programs, whose keys are a contract."""

from json import loads

import pytest
from cli.attacks import ATTACKS
from cli.remarks_made import found, hostile, remark

from medborgarlofte.cli.faces.json import json


def test_the_shape_is_that_of_the_contract() -> None:
    assert loads(json(found(remark()))) == {
        "format": 1,
        "problems": [
            {
                "code": "A302",
                "severity": "error",
                "message": "okänt löfte ”fotpatrulle”",
                "help": "menade du fotpatruller?",
                "file": "data/activities/2023-polisen.csv",
                "line": 4,
                "column": 13,
                "end_line": 4,
                "end_column": 24,
                "fixable": False,
                "facts": {"value": "fotpatrulle", "nearest": "fotpatruller"},
            }
        ],
        "summary": {
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "fixable": 0,
            "files": 3,
            "promises": 21,
            "activities": 212,
            "assessments": 4,
        },
    }


def test_nothing_found_is_an_empty_list() -> None:
    assert loads(json(found()))["problems"] == []


def test_each_severity_is_counted() -> None:
    made = (remark(severity="warning", fixable=True), remark(severity="info"), remark(), remark())
    summary = loads(json(found(*made)))["summary"]
    assert {key: summary[key] for key in ("errors", "warnings", "infos", "fixable")} == {
        "errors": 2,
        "warnings": 1,
        "infos": 1,
        "fixable": 1,
    }


def test_what_is_not_known_is_null() -> None:
    (problem,) = loads(json(found(remark(line=0, column=0, end_line=0, end_column=0))))["problems"]
    assert [problem[key] for key in ("line", "column", "end_line", "end_column")] == [None] * 4


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_text_is_data_and_nothing_else(attack: str) -> None:
    text = json(found(hostile(attack)))
    (problem,) = loads(text)["problems"]
    assert problem["message"] == problem["file"] == problem["facts"]["value"] == attack
    assert all(line.isprintable() for line in text.split("\n"))
    assert len(text.splitlines()) == len(json(found(hostile("x"))).splitlines())


def test_a_personal_number_is_covered_everywhere() -> None:
    assert "1212" not in json(found(hostile("såg 19121212-1212")))
