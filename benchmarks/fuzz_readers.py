"""Good files, mutated at random, through the readers: whatever the bytes, faults are problems and never exceptions.

    python benchmarks/fuzz_readers.py [MUTATIONS] [SEED]

Prints how many files of each kind were read, how many of them had problems, and how often each code came up.
A failing input is written beside and named.
"""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.excerpt import located
from medborgarlofte.files.ledger import read_ledger

AGREEMENT = """\
format: 1
agreement:
  id: avtal-2023-2024
  title: Medborgarlöften 2023–2024
  area: Kommunen
  period: {start: 2023, end: 2024-06}
  decided: 2023-01-15
  wording: retold
  contact: {role: Kommunpolis, address: kommunpolis@kommunen.example}
  sources:
    - title: "Avtalet: sidan 1"
      address: https://kommunen.example/avtal
      retrieved: 2023-02
parties:
  polisen: {name: Polisen, kind: police}
  kommunen:
    name: 'Kommunen'
places:
  - name: Torget
    aliases: [Stortorget, Lilla torget]
tags: {nykterhet: Nykterhet, fart: Hastighet}
results:
  deltagare: {title: Deltagare, sum: false}
sections:
  - id: synlighet
    title: Synlig polis
promises:
  - id: kontroller
    title: Trafikkontroller
    text: >-
      Polisen gör minst 80 kontroller om året,
      med vikt vid nykterhet.
    section: synlighet
    lead: [polisen]
    tags: [nykterhet, fart]
    target:
      kind: count
      at_least: 80
      per: year
      unit: [kontroll, kontroller]
      where: {between: ["18:00", "03:00"], weekdays: [fri, sat], months: [1, 2]}
      also:
        - at_least: 10
          where: {tags: [nykterhet]}
  - id: moten
    title: Möten
    text: |
      Två möten.
    criteria: [Det hölls, Det kom folk]
    readings:
      - question: Vilka möten?
        alternatives:
          - {id: alla, label: Alla, target: {kind: coverage, by: place, each: [Torget]}}
          - {id: ar, label: Om året, target: {kind: milestone, steps: {klar: Klar}, due: 2023-12}}
    amendments:
      - {date: 2023-05-01, key: target, before: {kind: share, of: a, among: b, at_most: 20}, why: Ändrat}
      - {date: 2023-05-02, key: lead, before: [polisen], after: [kommunen]}
    withdrawn: {date: 2024-01-01, why: Slut}
"""
ACTIVITIES = """\
date,time,promise,count,place,party,tags,results,note,corrects,logged,id
2023-03-15,22:30,kontroller,2,Torget,,nykterhet fart,deltagare=~45,"Lugnt, ""fint"" väder",,2023-03-15T23:05:00Z,k7q3fd2m
2023-Q1,,kontroller moten,~15,,polisen kommunen,,,,,2023-04-01T08:00:00Z,a0000001
2023-05,,moten,43+,Lilla torget,,,deltagare=7.5,Många kom – bra,,2023-06-01T08:00:00Z,a0000002
2023-03-15,22:30,kontroller,0,,,,,Inställt,k7q3fd2m,2023-03-16T08:00:00Z,a0000003
2020-10/2021-09,,moten,,,,,,"Rad, med komma",,2023-03-16T08:00:01Z,a0000004
"""
ASSESSMENTS = """\
date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id
2024-01-15,kontroller,2023,partly,resources,"För få, i höst",Fler i vår,https://kommunen.example/,samordnare,,2024-01-15T12:00:00Z,b0000001
2024-01-16,moten,period,,,En kommentar,,Dnr 2024/1,samordnare,,2024-01-16T12:00:00Z,b0000002
"""
PUBLICATION = """\
{"format": 1, "window": "2023", "date": "2024-02-01", "channel": "webb", "address": "https://kommunen.example/",
 "by": "samordnare", "digest": "%s", "account": {"figures": [1, 2.5, null, true, {"å": "ä"}]}}
""" % ("0a" * 32)

GOOD: Mapping[str, bytes] = {
    "promises.yaml": AGREEMENT.encode(),
    "activities/2023-polisen.csv": ACTIVITIES.encode(),
    "assessments/2024-polisen.csv": ASSESSMENTS.encode(),
    "publications/2023-k7q3fd2m.json": PUBLICATION.encode(),
}
NASTY = (
    *(bytes([byte]) for byte in b"\0\t\n\r\x0b\x1b\"'#&*!|>%@`,;:-?[]{}<=~+.0123456789/\\ "),
    *(
        sign.encode()
        for sign in ("å", "a\u030a", "\u202e", "\u200b", "\ufeff", "\u2028", "\x85", "\U0001f600", "\ufffe")
    ),
    *(
        b"\xe5",
        b"\xff",
        b"\xff\xfe",
        b"\xc3",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\r\n",
        b'""',
        b",,",
        b"\n\n",
    ),
    *(
        b"<<<<<<< HEAD\n",
        b"=======\n",
        b">>>>>>> x\n",
        b"<<: *a",
        b"&a ",
        b"!!str ",
        b"---\n",
        b"...\n",
        b"%YAML 1.1\n",
    ),
    *(b"2023-02-30", b"19900101-1239", b"null", b"\\ud800", b"1e999", b"[" * 40, b"{a: " * 40, b"a" * 5000),
)


def mutated(data: bytes, dice: random.Random) -> bytes:
    """The bytes with one to four random changes."""
    for _ in range(dice.randint(1, 4)):
        data = dice.choice(CHANGES)(data, dice)
    return data


def _insert(data: bytes, dice: random.Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(NASTY) + data[at:]


def _replace(data: bytes, dice: random.Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(NASTY) + data[at + 1 :]


def _flip(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) or 1)
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def _cut(data: bytes, dice: random.Random) -> bytes:
    start = dice.randint(0, len(data))
    return data[:start] + data[start + dice.randint(0, 60) :]


def _repeat(data: bytes, dice: random.Random) -> bytes:
    start, at = dice.randint(0, len(data)), dice.randint(0, len(data))
    return data[:at] + data[start : start + dice.randint(0, 200)] + data[at:]


def _end(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randint(0, len(data))]


def _encode(data: bytes, dice: random.Random) -> bytes:
    return data.decode(errors="replace").encode(
        dice.choice(("cp1252", "utf-16", "utf-8-sig", "utf-32")), errors="replace"
    )


def _swap(data: bytes, dice: random.Random) -> bytes:
    old, new = dice.choice(
        ((b"\n", b"\r\n"), (b"\n", b"\r"), (b",", b";"), (b",", b"\t"), (b" ", b"\t"), (b'"', b""))
    )
    return data.replace(old, new)


def _move(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


CHANGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_insert, _insert, _insert, _replace, _replace, _flip, _flip, _cut, _cut, _repeat, _end),
    *(_encode, _swap, _move),
)


def problems_of(folder: Path) -> list[Problem]:
    """Everything that the readers say of a folder, placed in its lines."""
    ledger, problems = read_ledger(folder)
    told = [*problems, *(entry for entry in ledger.entries() if isinstance(entry, Problem))]
    return [one.problem for one in located(folder, told)]


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """The files into a folder."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def main(mutations: int = 100_000, seed: int = 1) -> None:
    """Run, print the counts, stop at the first exception."""
    dice = random.Random(seed)
    read, faulty, codes = Counter[str](), Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        write(folder, GOOD)
        usual = set(problems_of(folder))
        for number in range(mutations):
            name = dice.choice(tuple(GOOD))
            data = mutated(GOOD[name], dice)
            (folder / name).write_bytes(data)
            try:
                problems = set(problems_of(folder)) - usual
            except Exception:
                Path("fuzz-failure.bin").write_bytes(data)
                print(f"mutation {number} of {name}: the input is in fuzz-failure.bin")
                raise
            read[name] += 1
            faulty[name] += bool(problems)
            codes.update(problem.code for problem in problems)
            (folder / name).write_bytes(GOOD[name])
    for name in GOOD:
        print(f"{read[name]:7} {name}: {faulty[name]} with problems, no exception")
    print(" ".join(f"{code}={count}" for code, count in sorted(codes.items())))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
