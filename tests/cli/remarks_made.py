"""Remarks that fill in what a test does not care about."""

from pathlib import Path
from typing import Any

from medborgarlofte.cli.remark import Found, Remark, Tally

ROW = "2023-03-15,,fotpatrulle,1,Torget,,,,,,2023-03-15T18:02:11Z,k7q3fd2m"
TALLY = Tally(3, 21, 212, 4)


def remark(code: str = "A302", **parts: Any) -> Remark:
    """The fault of the design's own example, with other parts where they are given."""
    whole: dict[str, Any] = {
        "severity": "error",
        "fixable": False,
        "message": "okänt löfte ”fotpatrulle”",
        "help": "menade du fotpatruller?",
        "file": "data/activities/2023-polisen.csv",
        "line": 4,
        "column": 13,
        "end_line": 4,
        "end_column": 24,
        "line_text": ROW,
        "facts": (("nearest", "fotpatruller"), ("value", "fotpatrulle")),
    }
    return Remark(code, **{**whole, **parts})


def hostile(attack: str) -> Remark:
    """A remark that is an attack wherever a user's text can get in."""
    return remark(
        message=attack, help=attack, file=attack, line_text=attack, end_column=99, facts=(("value", attack),)
    )


def found(*remarks: Remark, again: str = "") -> Found:
    """What a run found."""
    return Found(remarks, TALLY, again, Path("repo"))
