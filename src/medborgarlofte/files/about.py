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
    """The rows whose line names one of the promises, those that correct others, and those that are corrected.

    A file that is not as it should be is read whole.
    """
    plain = {name: _plain_lines(folder, name) for name in names}
    correcting = {
        name: [number for number, line in enumerate(lines) if line[_BEFORE_TAIL] != ","]
        for name, lines in plain.items()
    }
    corrected = {
        plain[name][number][_CORRECTED] for name, numbers in correcting.items() for number in numbers
    }
    for name, lines in plain.items():
        if not lines:
            yield from activities_in(folder, name)
        else:
            picked = _picked(lines, promises, corrected).union(correcting[name])
            yield from _entries_on(f"{folder.name}/{name}", lines, sorted(picked))


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


def _picked(lines: list[str], promises: Iterable[str], corrected: set[str]) -> set[int]:
    """The numbers, from 0, of the lines that name a promise or are corrected."""
    named = {number for promise in promises for number, line in enumerate(lines) if promise in line}
    return (
        named.union(number for number, line in enumerate(lines) if line[_ID] in corrected)
        if corrected
        else named
    )


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
