"""A small data folder, and a command line run in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from medborgarlofte.cli import app

HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id\n"
PROMISES = """format: 1
agreement:
  id: strand
  title: Medborgarlöften 2023–2024
  area: Strand
  period:
    start: 2023
    end: 2024
parties:
  polisen:
    name: Polisen
  kommunen:
    name: Strands kommun
places:
  - name: Torget
    aliases: [Stortorget]
tags:
  nykterhet: Nykterhet
results:
  deltagare:
    title: Deltagare
promises:
  - id: fotpatruller
    title: Fotpatruller
    text: Polisen går till fots.
    lead: [polisen]
    tags: [nykterhet]
    target:
      kind: count
      at_least: 40
      per: year
  - id: moten
    title: Möten för föräldrar
    text: Kommunen bjuder in föräldrar.
    lead: [kommunen]
    results: [deltagare]
  - id: hemligt
    title: Samarbete
    text: Polisen samarbetar.
    lead: [polisen]
    disclosure: verdict
"""
Run = Callable[..., int]


def strand(root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Make the folder at ``root``, stand in it, and give what runs a command line there on 22 August 2023."""
    (root / "data" / "activities").mkdir(parents=True)
    (root / "data" / "promises.yaml").write_text(PROMISES, encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setenv("LOFTE_TODAY", "2023-08-22")
    monkeypatch.delenv("LOFTE_WRITER", raising=False)
    monkeypatch.delenv("LOFTE_DATA", raising=False)
    return lambda *words: app.run(words)


def logged(root: Path) -> dict[str, list[str]]:
    """The rows of every file of activities, without ``logged`` and ``id``."""
    files = sorted((root / "data" / "activities").glob("*.csv"))
    return {
        file.name: [line.rsplit(",", 2)[0] for line in file.read_text(encoding="utf-8").splitlines()[1:]]
        for file in files
    }
