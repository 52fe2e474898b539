"""What could not be read of an agreement is told once: nothing that follows from its absence is told besides."""

import pytest
from checks.told import TODAY

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.files.agreements import agreement_in, left_out_of

TEXT = """\
format: 1
agreement:
  id: avtal
  title: Löften
  area: Kommunen
  period: {start: 2023, end: 2024}
parties:
  polisen: {name: Polisen, kind: police}
tags: {natt: Natt}
promises:
  - id: kontroller
    title: Kontroller
    text: Polisen gör 80 kontroller.
    lead: [polisen]
    tags: [natt]
    target: {kind: count, at_least: 80, per: year}
  - id: moten
    title: Möten
    text: Polisen ska verka för möten.
    lead: [polisen]
    criteria: [Ett möte är hållet]
    withdrawn: {date: 2023-09-01, decision: KS 12}
  - id: skolor
    title: Skolor
    text: Polisen besöker skolor.
    lead: [polisen]
    readings:
      - question: Hur många?
        alternatives:
          - {id: a, target: {kind: count, at_least: 8, per: year}}
          - {id: b, target: {kind: count, at_least: 9, per: year}}
        chosen: a
"""


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  - id: kontroller", "  - id: kontroller", ""),
        ("period: {start: 2023, end: 2024}", "period: 2023", "P205"),
        ("lead: [polisen]\n    tags", "lead: polisen\n    tags", "P205"),
        ("lead: [polisen]\n    tags", "ansvarig: [polisen]\n    tags", "P203"),
        ("at_least: 80", "at_least: åttio", "P210"),
        ("target: {kind: count, at_least: 80", "mål: {kind: count, at_least: 80", "P203"),
        ("tags: {natt: Natt}", "tags: [natt]", "P205"),
        ("polisen: {name", "polisen: {namn", "P203"),
        ("criteria: [Ett möte är hållet]", "criteria: Ett möte är hållet", "P205"),
        ("decision: KS 12", "decision: [KS 12]", "P205"),
        ("{id: a, target", "{id: å, target", "P209"),
        ("        chosen: a", "        chosen: c", "P244"),
        ("promises:\n", "löften:\n", "P203"),
        ("    title: Kontroller\n", "    titel: Kontroller\n", "P203"),
        ("format: 1", "format: 2", "P213"),
    ],
)
def test_one_mistake_is_one_fault(old: str, new: str, code: str) -> None:
    assert TEXT.count(old) == 1
    read = agreement_in(TEXT.replace(old, new).encode(), "data/promises.yaml")
    assert read.agreement is not None
    ledger = Ledger((read.agreement,), unreadable_promises=read.unreadable, left_out=left_out_of((read,)))
    told = [*read.problems, *problems_in(ledger, TODAY)]
    assert [one.code for one in told] == ([code] if code else [])


def test_what_does_not_follow_is_told_besides() -> None:
    text = TEXT.replace("criteria: [Ett möte är hållet]", "criteria: Ett möte\n    section: okant")
    text = text.replace("tags: [natt]", "tags: [kvall]")
    read = agreement_in(text.encode(), "data/promises.yaml")
    assert read.agreement is not None
    told = [*read.problems, *problems_in(Ledger((read.agreement,)), TODAY)]
    assert sorted(one.code for one in told) == ["P205", "P233", "P237"]
