"""A small good data folder, and changes of it: each marks with ‹ and › where its fault stands."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

PROMISES = """\
format: 1
agreement:
  id: granby-2023-2024
  title: Medborgarlöften 2023–2024
  area: Granby kommun
  period:
    start: 2023
    end: 2024
  decided: 2023-01
  contact:
    role: Kommunpolis
    address: kommunpolis@granby.example
  sources:
    - title: Överenskommelsen
      address: https://granby.example/loften
      retrieved: 2023-02-01
parties:
  polisen:
    name: Polisen i Granby
    kind: police
  kommunen:
    name: Granby kommun
    kind: municipality
basis:
  inputs:
    - kind: survey
      title: Trygghetsundersökning
      when: hösten 2022
      result: Många vill se mer polis
  priorities:
    - id: synlig-polis
      title: Mer synlig polis
places:
  - name: Strömsdalen
    aliases: [Strömsdal]
  - name: Torget
  - name: Hamnen
  - name: Ängsskolan
  - name: Åskolan
tags:
  nykterhet: Nykterhet
  hastighet: Hastighet
  natt: Natt
results:
  deltagare:
    title: Deltagare
  ordningsbot:
    title: Ordningsböter
  klotter:
    title: Anmält klotter
  sanerat:
    title: Sanerat i tid
  otrygga:
    title: Otrygga, procent
    sum: false
sections:
  - id: synlighet
    title: Synlig polis
promises:
  - id: trafikkontroller
    title: Trafikkontroller
    text: Polisen gör minst 80 trafikkontroller per år.
    section: synlighet
    lead: [polisen]
    answers: [synlig-polis]
    unit: [kontroll, kontroller]
    target:
      kind: count
      at_least: 80
      per: year
    tags: [nykterhet, hastighet, natt]
    results: [ordningsbot]
  - id: fotpatruller
    title: Fotpatruller
    text: Polisen går minst 40 fotpatruller per år, varav minst 10 på kvällar.
    lead: [polisen]
    target:
      kind: count
      at_least: 40
      per: year
      also:
        - at_least: 10
          where:
            between: ["18:00", "03:00"]
  - id: dialogmoten
    title: Dialogmöten
    text: Vi håller möten med dem som bor här.
    lead: [kommunen]
    with: [polisen]
    criteria:
      - Minst ett möte i varje kommundel är hållet
    results: [deltagare]
  - id: skolor
    title: Skolbesök
    text: Vi besöker båda skolorna varje år.
    lead: [polisen]
    target:
      kind: coverage
      by: place
      each: [Ängsskolan, Åskolan]
      per: year
  - id: riktlinje
    title: Riktlinje
    text: Kommunen skriver en riktlinje och beslutar den.
    lead: [kommunen]
    target:
      kind: milestone
      steps:
        utkast: Utkast
        beslut: Beslut
      due: 2024-06-30
  - id: klottret
    title: Klotter
    text: Minst 90 procent av klottret är borta inom ett dygn.
    lead: [kommunen]
    target:
      kind: share
      of: sanerat
      among: klotter
      at_least: 90
      per: year
  - id: tryggheten
    title: Tryggare
    text: Färre känner sig otrygga.
    lead: [kommunen, polisen]
    target:
      kind: outcome
      of: otrygga
      direction: down
      baseline:
        value: 34
        when: 2022
  - id: langsam
    title: Hundsök
    text: Polisen söker med hund i skolorna.
    lead: [polisen]
    criteria:
      - Varje skola är besökt
    disclosure: coarse
  - id: postnord
    title: Post
    text: Polisen samverkar om försändelser.
    lead: [polisen]
    criteria:
      - Samarbetet är i gång
    disclosure: verdict
  - id: besok
    title: Besök
    text: Vi besöker fritidsgården minst 30 gånger.
    lead: [kommunen]
    readings:
      - question: Gäller talet ett år eller hela perioden?
        alternatives:
          - id: per-ar
            label: 30 varje år
            target:
              kind: count
              at_least: 30
              per: year
          - id: hela
            label: 30 på två år
            target:
              kind: count
              at_least: 30
              per: period
        chosen: per-ar
        by: Styrgruppen
        date: 2023-03-01
        why: Så lästes det vid mötet
"""
HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id\n"
COLUMNS = HEADER.strip().split(",")
POLICE, TOWN = "activities/2023-polisen.csv", "activities/2023-kommunen.csv"
NEW_YEAR = "activities/2024-polisen.csv"
SAID = "assessments/2023-kommunen.csv"
SAID_COLUMNS = [
    "date",
    "promise",
    "window",
    "verdict",
    "cause",
    "why",
    "next",
    "evidence",
    "by",
    "corrects",
    "logged",
    "id",
]
YAML = "promises.yaml"

ROWS = HEADER + (
    "2023-03-14,22:30,trafikkontroller,2,Torget,,nykterhet hastighet,ordningsbot=3,Lugn kväll,,2023-03-15T08:00:00Z,a1111111\n"
    "2023-04-02,20:00,fotpatruller,1,Hamnen,,,,,,2023-04-03T08:00:00Z,a2222222\n"
    "2023-05-06,10:00,skolor,1,Ängsskolan,,,,,,2023-05-07T08:00:00Z,a3333333\n"
    "2023-05,,langsam,1,,,,,,,2023-06-01T08:00:00Z,a4444444\n"
    "2023-06-03,19:00,fotpatruller,~3,Strömsdal,,,,Många på stan,,2023-06-04T08:00:00Z,a5555555\n"
)
TOWN_ROWS = HEADER + (
    "2023-03-20,18:00,dialogmoten,1,Strömsdalen,kommunen polisen,,deltagare=~45,,,2023-03-21T08:00:00Z,b1111111\n"
    '2023-08-14,,besok,3,,,,,"Lugnt, men blåsigt",,2023-08-15T08:00:00Z,b2222222\n'
    "2023-09-01,,riktlinje,1,,,utkast,,,,2023-09-02T08:00:00Z,b3333333\n"
    "2023-09,,klottret,1,,,,klotter=20 sanerat=19,,,2023-10-02T08:00:00Z,b4444444\n"
)
SAID_ROWS = (
    ",".join(SAID_COLUMNS)
    + "\n"
    + (
        "2023-07-03,dialogmoten,2023-H1,ongoing,,Mötena har börjat,,,Samordnare,,2023-07-03T09:00:00Z,c1111111\n"
        "2023-07-03,postnord,2023-H1,partly,resources,Få möten,Fler i höst,,Kommunpolis,,2023-07-03T09:05:00Z,c2222222\n"
    )
)

Files = dict[str, str | bytes]
GOOD: Mapping[str, str] = {YAML: PROMISES, POLICE: ROWS, TOWN: TOWN_ROWS, SAID: SAID_ROWS}
Change = Callable[[Files], None]


class Spot(NamedTuple):
    """A marked place; 1-based, the end exclusive; ``file`` inside the data folder."""

    file: str
    line: int
    column: int
    end_column: int


def edit(file: str, old: str, new: str, times: int = 1) -> Change:
    """Put one text in the place of another; ``times`` says which of several such texts."""

    def change(files: Files) -> None:
        text = files[file]
        assert isinstance(text, str), file
        pieces = text.split(old)
        assert len(pieces) > times, f"{old!r} is not {times} times in {file}"
        files[file] = old.join(pieces[:times]) + new + old.join(pieces[times:])

    return change


def yaml(old: str, new: str, times: int = 1) -> Change:
    """A change of promises.yaml."""
    return edit(YAML, old, new, times)


def row(file: str = POLICE, **cells: str) -> Change:
    """One more row; what is not said is that of a good one."""
    usual = {
        "date": "2023-07-04",
        "time": "21:00",
        "promise": "trafikkontroller",
        "count": "1",
        "place": "Torget",
        "tags": "nykterhet",
        "logged": "2023-07-05T08:00:00Z",
        "id": "z1111111",
    }
    return raw(file, ",".join({**usual, **cells}.get(column, "") for column in COLUMNS) + "\n")


def said(**cells: str) -> Change:
    """One more assessment."""
    usual = {
        "date": "2023-07-04",
        "promise": "trafikkontroller",
        "window": "2023-H1",
        "verdict": "ongoing",
        "why": "Det går bra",
        "by": "Samordnare",
        "logged": "2023-07-05T08:00:00Z",
        "id": "y1111111",
    }
    return raw(SAID, ",".join({**usual, **cells}.get(column, "") for column in SAID_COLUMNS) + "\n")


def raw(file: str, text: str) -> Change:
    """Text at the end of a file, which it makes where there is none."""

    def change(files: Files) -> None:
        before = files.get(file, HEADER if file.startswith("activities") else ",".join(SAID_COLUMNS) + "\n")
        assert isinstance(before, str), file
        files[file] = before + text

    return change


def whole(file: str, made: Callable[[str], str | bytes]) -> Change:
    """A whole file, made of what it was."""

    def change(files: Files) -> None:
        text = files.get(file, "")
        assert isinstance(text, str), file
        files[file] = made(text)

    return change


def added(file: str, content: str | bytes) -> Change:
    """A file more."""

    def change(files: Files) -> None:
        files[file] = content

    return change


def gone(file: str) -> Change:
    """A file less."""

    def change(files: Files) -> None:
        del files[file]

    return change


def lay(root: Path, *changes: Change) -> tuple[Path, list[Spot]]:
    """The good folder with those changes, under ``root``; and the marked places."""
    files: Files = dict(GOOD)
    for change in changes:
        change(files)
    spots: list[Spot] = []
    for name, content in files.items():
        path = root / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(
            content
            if isinstance(content, bytes)
            else unmarked(name, content, spots).encode("utf-8", "surrogateescape")
        )
    return root / "data", spots


def unmarked(name: str, text: str, spots: list[Spot]) -> str:
    """The text without its marks, which are added to ``spots``."""
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        plain, *marked = line.split("‹")
        for one in marked:
            inside, _, after = one.partition("›")
            spots.append(Spot(name, number, len(plain) + 1, len(plain) + len(inside) + 1))
            plain += inside + after
        lines[number - 1] = plain
    return "\n".join(lines)
