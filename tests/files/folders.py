"""Data folders for tests of the readers: good files, and whatever a test puts in their place."""

from pathlib import Path

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.columns import ACTIVITY_COLUMNS, ASSESSMENT_COLUMNS
from medborgarlofte.files.ledger import read_ledger

HEADER = ",".join(ACTIVITY_COLUMNS) + "\n"
ROW = "2023-03-15,22:30,kontroller,2,Torget,,nykterhet,deltagare=4,Lugnt,,2023-03-15T23:05:00Z,k7q3fd2m\n"
OTHER = "2023-05,,kontroller,,,,,,,,2023-06-01T08:00:00Z,a0000001\n"
ASSESSED = ",".join(ASSESSMENT_COLUMNS) + "\n"
VERDICT = "2024-01-15,kontroller,2023,partly,,För få,Fler i vår,,samordnare,,2024-01-15T12:00:00Z,b0000001\n"
PROMISES = """\
format: 1
agreement:
  id: avtal
  title: Medborgarlöften
  area: Kommunen
  period: {start: 2023, end: 2024}
parties:
  polisen: {name: Polisen, kind: police}
promises:
  - id: kontroller
    title: Kontroller
    text: Polisen gör kontroller.
    lead: [polisen]
"""
ACTIVITIES = "activities/2023-polisen.csv"
ASSESSMENTS = "assessments/2024-polisen.csv"


def folder(place: Path, files: dict[str, str | bytes]) -> Path:
    """A data folder of those files, and of a good promises.yaml where none is given."""
    for name, content in {"promises.yaml": PROMISES, **files}.items():
        path = place / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place / "data"


def told(place: Path, files: dict[str, str | bytes]) -> list[Problem]:
    """Everything that the readers say of a folder of those files."""
    ledger, problems = read_ledger(folder(place, files))
    return [*problems, *(entry for entry in ledger.entries() if isinstance(entry, Problem))]


def rows(place: Path, content: str | bytes) -> list[Activity]:
    """The activities of a file."""
    ledger, _ = read_ledger(folder(place, {ACTIVITIES: content}))
    return list(ledger.activities())


def facts(one: Problem) -> dict[str, str | int]:
    """A problem's facts by name."""
    return dict(one.facts)
