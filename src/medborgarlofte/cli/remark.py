"""A problem that has its words and its spot: what every face of ``lofte check`` shows."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.catalogue import Severity

SEVERITIES: Mapping[Severity, str] = {"error": "fel", "warning": "varning", "info": "info"}


class Remark(NamedTuple):
    """Lines and columns are 1-based, counted in code points, the end exclusive; 0 is unknown.

    ``file`` is relative to the data folder's parent, ``line_text`` the real line without its end.
    """

    code: str
    severity: Severity
    fixable: bool
    message: str
    help: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    line_text: str
    facts: tuple[tuple[str, str | int], ...]


class Tally(NamedTuple):
    """How much was read."""

    files: int
    promises: int
    activities: int
    assessments: int


class Found(NamedTuple):
    """What a run found.

    ``again`` is the command line that finds the same, empty where the run did not fail;
    ``root`` is the folder that the remarks' files are relative to.
    """

    remarks: tuple[Remark, ...]
    tally: Tally
    again: str
    root: Path


def count_of(remarks: Iterable[Remark], severity: Severity) -> int:
    """How many of that severity."""
    return sum(one.severity == severity for one in remarks)


def fixable_in(remarks: Iterable[Remark]) -> int:
    """How many that ``--fix`` mends."""
    return sum(one.fixable for one in remarks)
