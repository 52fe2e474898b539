"""The rows that bear on a few promises, without reading the others: the standing after ``lofte log`` needs no more."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.activities import PLAIN, Entry, activities_in, entries_in
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.folded import Folded
from medborgarlofte.files.folder import bytes_of
from medborgarlofte.files.rows import Rows
from medborgarlofte.files.text import decoded_part

_HEADER = ",".join(ACTIVITY_COLUMNS).encode()
_FIRST = 2  # the line below the header
_TAIL = len(",2023-05-03T14:05:00Z,k7q3fd2m")
_ID = slice(-len("k7q3fd2m"), None)
_CORRECTED = slice(-len("k7q3fd2m") - _TAIL, -_TAIL)
_BEFORE_TAIL = slice(-_TAIL - 1, -_TAIL)  # a comma, where the cell ``corrects`` is empty


def entries_about(folder: Path, promises: frozenset[str], names: tuple[str, ...]) -> Iterator[Entry]:
    """The rows whose line has one of the promises' ids, and those that correct them or are corrected by them, however long the chain.

    A file that is not as it should be is read whole.
    """
    plain = {name: _plain_lines(folder, name) for name in names}
    named = {name: _naming(lines, promises) for name, lines in plain.items()}
    bearing = _bearing(plain, named)
    for name, lines in plain.items():
        if not lines:
            yield from activities_in(folder, name)
        else:
            beside = (number for number, line in enumerate(lines) if line[_ID] in bearing) if bearing else ()
            yield from _entries_on(f"{folder.name}/{name}", lines, sorted(named[name].union(beside)))


def _bearing(plain: dict[str, list[str]], named: dict[str, set[int]]) -> set[str]:
    """The ids of the rows that correct one that names a promise, or are corrected by one; nothing where no row corrects."""
    pairs = [
        (line[_ID], line[_CORRECTED])
        for lines in plain.values()
        for line in lines
        if line[_BEFORE_TAIL] != ","
    ]
    if not pairs:
        return set()
    own = {plain[name][number][_ID] for name, numbers in named.items() for number in numbers}
    ids, known = own.copy(), -1
    while known < len(ids):
        known = len(ids)
        for pair in pairs:
            if not ids.isdisjoint(pair):
                ids.update(pair)
    return ids - own


def _plain_lines(folder: Path, name: str) -> list[str]:
    """The lines below the header, a code point for each byte; none where they may be anything but a row each."""
    data = bytes_of(folder, name)
    if isinstance(data, Problem):
        return []
    header, _, body = data.partition(b"\n")
    within_quotes = body.split(b'"')[1::2]
    if (
        header != _HEADER
        or b"\r" in body
        or not body.endswith(b"\n")
        or any(b"\n" in one for one in within_quotes)
    ):
        return []
    return body.decode("latin-1").split("\n")[:-1]


def _naming(lines: list[str], promises: Iterable[str]) -> set[int]:
    """The numbers, from 0, of the lines that may name a promise."""
    return {number for promise in promises for number, line in enumerate(lines) if promise in line}


def _entries_on(file: str, lines: list[str], picked: list[int]) -> Iterator[Entry]:
    """What the picked lines say, as they would among all the others."""
    texts = [""] * len(lines)
    problems: list[Problem] = []
    for number in picked:
        texts[number], told = decoded_part(lines[number].encode("latin-1"), file, number + _FIRST)
        problems += told
    spread = Folded()
    rows = Rows(_FIRST, texts, PLAIN, tuple(problems))
    yield from entries_in(rows, ((number + _FIRST, texts[number]) for number in picked), file, spread)
    yield from spread.problems()
