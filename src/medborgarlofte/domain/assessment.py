"""A person's verdict on a promise in a window."""

from datetime import date
from typing import Literal, NamedTuple

from medborgarlofte.domain.problem import Place

Verdict = Literal[
    "fulfilled", "partly", "not_fulfilled", "ongoing", "not_started", "not_assessable", "not_applicable"
]
Cause = Literal["resources", "reprioritised", "circumstances", "waiting", "other"]

VERDICTS: tuple[Verdict, ...] = (
    "fulfilled",
    "partly",
    "not_fulfilled",
    "ongoing",
    "not_started",
    "not_assessable",
    "not_applicable",
)
CAUSES: tuple[Cause, ...] = ("resources", "reprioritised", "circumstances", "waiting", "other")


class Assessment(NamedTuple):
    """A row of an assessments file. Without a verdict it is a comment; ``by`` is a role."""

    date: date
    promise: str
    window: str
    verdict: Verdict | None
    cause: Cause | None
    why: str
    next: str
    evidence: str
    by: str
    corrects: str
    logged: str
    id: str
    file: str
    line: int

    def cell(self, column: str) -> Place:
        """The place of one of its cells."""
        return Place(self.file, self.line, cell=column)
