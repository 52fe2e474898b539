"""What an account lacks before it is final."""

from typing import Any

import pytest
from builders import activity, assessment, promise
from report.made import account

from medborgarlofte.domain.assessment import Assessment

FIVE = {"kind": "count", "at_least": "5", "per": "year"}


@pytest.mark.parametrize(
    ("keys", "count", "said", "lacking"),
    [
        ({"target": FIVE}, "5", [], ()),
        ({"target": FIVE}, "1", [], ("Kontroller: varför och vad som händer nu är inte förklarat",)),
        (
            {"target": FIVE},
            "1",
            [assessment(verdict="partly", why="Sjukdom")],
            ("Kontroller: vad som händer nu är inte förklarat",),
        ),
        ({"target": FIVE}, "1", [assessment(verdict="partly", why="Sjukdom", next="Nytt schema")], ()),
        ({"target": FIVE}, "1", [assessment(verdict=None, why="Sjukdom", next="Nytt schema")], ()),
        ({}, "1", [], ("Kontroller: bedömning saknas",)),
        ({}, "1", [assessment(verdict="ongoing", why="I gång")], ()),
        ({"target": {"kind": "count", "at_least": "5"}}, "5", [], ("Kontroller: tolkningen är inte vald",)),
        ({"withdrawn": {"date": "2023-02-01"}}, "1", [], ()),
    ],
)
def test_what_is_missing_is_named(
    keys: dict[str, Any], count: str, said: list[Assessment], lacking: tuple[str, ...]
) -> None:
    assert account(promise(**keys), rows=[activity(count=count)], said=said).lacking == lacking
