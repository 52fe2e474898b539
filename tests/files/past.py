"""A data folder before and now, without git."""

import json
from collections.abc import Mapping

from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.append import row_bytes
from medborgarlofte.files.columns import ASSESSMENT_COLUMNS
from medborgarlofte.files.past_promises import problems_of_promises
from medborgarlofte.files.past_publications import problems_of_publications, problems_of_published_windows
from medborgarlofte.files.past_rows import problems_of_rows

PROMISES = "data/promises.yaml"
ASSESSMENTS = "data/assessments/2023-polisen.csv"
PUBLICATION = "data/publications/2023-p7q3fd2m.json"
FIRST, SECOND = row_bytes(cells('anteckning, "ett"', "k7q3fd2m")), row_bytes(cells("två", "m7q3fd2m"))
ADDED = row_bytes(cells("ny", "n7q3fd2m"))
JUDGED = (
    b"2024-01-15,trafik,2023,partly,,skaltext,n\xc3\xa4sta steg,,samordnare,,2024-01-15T12:00:00Z,b7q3fd2m\n"
)
TYPED = b"2023-05-03,,trafik,,,,,,,,,\n"  # by hand, without what a machine fills in
ASSESSMENT_HEADER = ",".join(ASSESSMENT_COLUMNS).encode() + b"\n"
AGREEMENT = """\
format: 1
agreement:
  id: avtal
  title: Avtal
  area: Kommunen
  decided: 2023-01
  period:
    start: 2023
    end: 2024
parties:
  polisen:
    name: Polisen
promises:
  - id: trafik
    title: Trafik
    text: Polisen gör minst 80 trafikkontroller om året.
    lead: [polisen]
    counts: En kontroll är en plats och en tid.
    criteria: [Kontrollen syns]
    target:
      kind: count
      at_least: 80
      per: year
  - id: besok
    title: Besök
    text: Polisen besöker skolor.
    readings:
      - question: Hur ofta?
        alternatives:
          - id: ar
            label: Varje år
            target: {kind: count, at_least: 30, per: year}
          - id: hela
            label: I hela perioden
            target: {kind: count, at_least: 30, per: period}
"""
PUBLISHED = json.dumps(
    {
        "format": 1,
        "window": "2023",
        "date": "2024-02-01",
        "channel": "webb",
        "address": "https://a.example",
        "by": "samordnare",
        "digest": "0" * 64,
        "account": {"as_of": "2023-12-31"},
    }
).encode()
START: Mapping[str, bytes | None] = {
    PROMISES: AGREEMENT.encode(),
    ACTIVITIES: HEADER + FIRST + SECOND,
    ASSESSMENTS: ASSESSMENT_HEADER + JUDGED,
}


class Past:
    """What was there, and what is there now; names of files as in a repository."""

    def __init__(self, before: Mapping[str, bytes | None] = START) -> None:
        self.before = _only_files(before)
        self.now = dict(self.before)

    def write(self, files: Mapping[str, bytes | None]) -> None:
        """Write the files; None removes one."""
        self.now = _only_files({**self.now, **files})

    def problems(self) -> list[Problem]:
        """What was altered or removed."""
        rows, rows_now = _ending(self.before, "csv"), _ending(self.now, "csv")
        published = _ending(self.before, "json")
        return [
            *problems_of_promises(self.before, self.now),
            *problems_of_rows(rows, rows_now),
            *problems_of_publications(published, _ending(self.now, "json")),
            *problems_of_published_windows(published, rows, rows_now),
        ]

    def codes(self) -> list[str]:
        """The codes of the problems."""
        return [one.code for one in self.problems()]


def _only_files(files: Mapping[str, bytes | None]) -> dict[str, bytes]:
    return {name: raw for name, raw in files.items() if raw is not None}


def _ending(files: Mapping[str, bytes], ending: str) -> dict[str, bytes]:
    return {name: raw for name, raw in files.items() if name.endswith(ending)}
