"""What is left of an agreement when something in its file cannot be read."""

import pytest

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.unread import LeftOut
from medborgarlofte.files.agreements import agreement_in, left_out_of

TEXT = """\
format: 1
agreement:
  id: avtal
  title: Löften
  area: Kommunen
  period: {start: 2023, end: 2024}
  contact: {role: Kommunpolis, address: kommunpolis@kommunen.example}
  sources:
    - {title: Beslut, address: "https://kommunen.example", retrieved: 2023-01-02}
parties:
  polisen: {name: Polisen, kind: police}
places:
  - {name: Torget, aliases: [Stora torget]}
tags: {natt: Natt}
results: {deltagare: {title: Deltagare, sum: false}}
promises:
  - id: kontroller
    title: Kontroller
    text: Polisen gör 80 kontroller.
    lead: [polisen]
    target: {kind: count, at_least: 80, per: year, where: {tags: [natt]}}
    readings:
      - {question: Vad räknas?, alternatives: [{id: a}, {id: b}], chosen: a, why: Så}
  - id: moten
    title: Möten
    text: Polisen håller möten.
    disclosure: coarse
"""


def read(old: str, new: str) -> tuple[Agreement, LeftOut]:
    assert TEXT.count(old) == 1
    agreement, _, problems, left_out = agreement_in(TEXT.replace(old, new).encode(), "data/promises.yaml")
    assert agreement is not None
    assert left_out is not None
    assert len(problems) == 1
    return agreement, left_out


@pytest.mark.parametrize(
    ("old", "new", "lost", "kept"),
    [
        ("retrieved: 2023-01-02", "retrieved: i går", "terms.sources.0.retrieved", "terms.sources.0.title"),
        ("{title: Beslut, ", "{titel: Beslut, ", "terms.sources.0", "terms.title"),
        ("end: 2024", "end: snart", "terms.period", "terms.area"),
        ("role: Kommunpolis", "role: [Kommunpolis]", "terms.contact.role", "terms.contact.address"),
        ("{name: Torget, aliases", "{namn: Torget, aliases", "places.0", "tags.natt"),
        ("[Stora torget]", "Stora torget", "places.0.aliases.0", "places.0.name"),
        ("natt: Natt", "natt: [Natt]", "tags.natt", "results.deltagare"),
        ("{title: Deltagare, ", "{title: [], ", "results.deltagare", "tags.natt"),
        ("lead: [polisen]", "lead: polisen", "promises.0.lead.0", "promises.0.target"),
        ("lead: [polisen]", "lead: [polisen, polisen]", "promises.0.lead.1", "promises.0.lead.0"),
        ("{tags: [natt]}", "{tags: natt}", "promises.0.target", "promises.0.lead.0"),
        ("{id: b}]", "{id: Å}]", "promises.0.readings.0", "promises.0.target"),
        ("why: Så", "why: [Så]", "promises.0.readings.0.why", "promises.0.readings.0.chosen"),
        ("title: Kontroller", "titel: Kontroller", "promises.1", "promises.0.disclosure"),
        ("disclosure: coarse", "disclosure: hemlig", "promises.1", "promises.0.target"),
    ],
)  # fmt: skip
def test_the_smallest_piece_is_left_out_and_the_rest_is_read(
    old: str, new: str, lost: str, kept: str
) -> None:
    agreement, left_out = read(old, new)
    assert _at(agreement, lost) is None
    assert _at(agreement, kept) is not None
    assert (left_out.promises, left_out.pieces) == ((1, 0) if lost == "promises.1" else (0, 1))


def _at(value: object, path: str) -> object:
    """What a path leads to; None where there is nothing."""
    for step in path.split("."):
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, tuple):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
    return value or None


def test_who_names_a_word_of_what_was_left_out_is_not_to_blame() -> None:
    agreement, left_out = read("[Stora torget]", "'Stora torget, Lilla torget'")
    assert {"Stora torget, Lilla torget", "Stora torget", "Lilla torget", "aliases"} <= left_out.words
    assert agreement.left_out == left_out.words
    _, left_out = read("promises:\n", "löften:\n")
    assert {"kontroller", "moten", "natt"} <= left_out.words


@pytest.mark.parametrize(
    ("old", "new", "path", "lacks"),
    [
        ("lead: [polisen]", "lead: polisen", ("promises", 0, "lead"), True),
        ("lead: [polisen]", "lead: polisen", ("promises", 1, "lead"), False),
        ("lead: [polisen]", "lead: [polisen, Å]", ("promises", 0, "lead"), True),
        ("lead: [polisen]", "ansvarig: [polisen]", ("promises", 0, "lead"), True),
        ("lead: [polisen]", "ansvarig: [polisen]", ("promises", 1, "lead"), False),
        ("at_least: 80", "at_least: många", ("promises", 0, "target"), True),
        ("at_least: 80", "at_least: många", ("promises", 0, "text"), False),
        ("end: 2024", "end: snart", ("agreement", "period"), True),
    ],
)
def test_it_is_known_what_is_lacking(old: str, new: str, path: tuple[str | int, ...], lacks: bool) -> None:  # noqa: FBT001  # a table's column
    agreement, _ = read(old, new)
    assert agreement.lacks(*path) is lacks


NUMBER = "19121212-1212"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("title: Kontroller", f"titel: Ring {NUMBER}", [f"Ring {NUMBER}"]),
        ("at_least: 80", f"at_least: många, unit: {NUMBER}", [NUMBER]),
        ("    lead: [polisen]\n", f"    title: {NUMBER}\n    lead: [polisen]\n", [NUMBER]),
        ("lead: [polisen]", f"lead: {NUMBER}", []),  # told of as it stands
        ("contact: {role: Kommunpolis,", f"contact: {{roll: {NUMBER},", []),
    ],
)
def test_what_was_left_out_is_kept_to_be_looked_through(old: str, new: str, found: list[str]) -> None:
    _, left_out = read(old, new)
    assert [text for _, text in left_out.texts if NUMBER in text] == found
    lines = TEXT.replace(old, new).split("\n")
    assert all(lines[place.line - 1][place.column - 1 :].startswith(text) for place, text in left_out.texts)


def test_two_faults_of_one_promise_are_both_told() -> None:
    text = TEXT.replace("lead: [polisen]", "lead: polisen").replace(
        "[{id: a}, {id: b}]", "[{id: a, target: {kind: count, at_least: 8}}]"
    )
    told = agreement_in(text.encode(), "data/promises.yaml").problems
    assert sorted(one.code for one in told) == ["P205", "P221"]


def test_an_agreement_without_its_particulars_is_none() -> None:
    agreement, unreadable, _, left_out = agreement_in(TEXT.replace("  area: Kommunen\n", "").encode(), "f")
    assert (agreement, sorted(unreadable)) == (None, ["kontroller", "moten"])
    assert left_out is not None
    assert (left_out.agreements, left_out.promises, "Torget" in left_out.words) == (1, 2, True)


def test_what_is_left_out_of_several_files_is_told_together() -> None:
    broken = agreement_in(b"a: b: c\n", "e")
    partly = agreement_in(TEXT.replace("lead: [polisen]", "lead: polisen").encode(), "f")
    together = left_out_of((broken, partly, agreement_in(TEXT.encode(), "g")))
    assert together is not None
    assert (together.agreements, together.pieces) == (1, 1)
    assert left_out_of((agreement_in(TEXT.encode(), "g"),)) is None
