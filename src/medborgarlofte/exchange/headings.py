"""Which column of a sheet means what."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from medborgarlofte.exchange.vocabulary import Vocabulary
from medborgarlofte.exchange.words import FIELDS, Field, field_headed, heading_of, heads_personal

Meaning = Field | Literal["tag", "result"]
Choice = tuple[str, str]
_CHOSEN, _OWN_WORD = -2, 0


class Column(NamedTuple):
    """A column that is read: ``meaning`` is a field of a row, or ``tag`` or ``result`` for the one that ``key`` names."""

    at: int
    heading: str
    meaning: Meaning
    key: str = ""


class LeftOut(NamedTuple):
    """A column that is not read: it tells of persons, is unknown or unnamed, or another one means the same (``taken``)."""

    at: int
    heading: str
    reason: Literal["personal", "unknown", "taken", "unnamed"]


class HeadingFault(NamedTuple):
    """What is wrong with the choice of columns; ``candidates`` are what could be chosen instead.

    ``no_date`` or ``no_promise``: no column means that. ``no_column``: ``text`` heads none.
    ``no_meaning``: ``text`` is no field, kind or by-result.
    """

    reason: Literal["no_date", "no_promise", "no_column", "no_meaning"]
    text: str = ""
    candidates: tuple[str, ...] = ()


class Headings(NamedTuple):
    """The columns that are read and those that are left out, each in the sheet's order, and what is wrong with the choice."""

    read: tuple[Column, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    faults: tuple[HeadingFault, ...] = ()


class _Meant(NamedTuple):
    meaning: Meaning
    key: str
    rank: int


def is_known_heading(text: str, chosen: Sequence[Choice], words: Vocabulary) -> bool:
    """Whether a cell could be the heading of a column that is read."""
    return bool(text) and _meant(text, chosen, words) is not None


def headings_in(texts: Sequence[str], chosen: Sequence[Choice], words: Vocabulary) -> Headings:
    """What the headings mean; ``chosen`` (heading, meaning) goes before what they seem to mean."""
    meant = {index: found for index, text in enumerate(texts) if (found := _meant(text, chosen, words))}
    best: dict[tuple[Meaning, str], int] = {}
    for index, found in sorted(meant.items(), key=lambda one: (one[1].rank, one[0])):
        best.setdefault((found.meaning, found.key), index)
    kept = set(best.values())
    return Headings(
        tuple(
            Column(index, texts[index], one.meaning, one.key) for index, one in meant.items() if index in kept
        ),
        tuple(
            LeftOut(index, text, "taken") if index in meant else _left_out(index, text)
            for index, text in enumerate(texts)
            if index not in kept
        ),
        (*_faults_of_choice(texts, chosen, words), *_missing({meaning for meaning, _ in best}, texts)),
    )


def column_headed(text: str, texts: Sequence[str]) -> int | HeadingFault:
    """The place of the column with that heading."""
    found = next(
        (index for index, heading in enumerate(texts) if heading_of(heading) == heading_of(text)), None
    )
    return HeadingFault("no_column", text, tuple(filter(None, texts))) if found is None else found


def _meant(text: str, chosen: Sequence[Choice], words: Vocabulary) -> _Meant | None:
    for heading, meaning in chosen:
        if heading_of(heading) == heading_of(text):
            found = _meaning(meaning, words)
            return found._replace(rank=_CHOSEN) if found else None
    return _meaning(text, words)


def _meaning(text: str, words: Vocabulary) -> _Meant | None:
    field = field_headed(text)
    if field:
        return _Meant(field[0], "", field[1])
    heading = heading_of(text)
    for name in (heading, heading.removeprefix("antal ")):
        result, tag = words.results.named(name), words.tags.named(name)
        if isinstance(result, str):
            return _Meant("result", result, _OWN_WORD)
        if isinstance(tag, str):
            return _Meant("tag", tag, _OWN_WORD)
    return None


def _faults_of_choice(
    texts: Sequence[str], chosen: Sequence[Choice], words: Vocabulary
) -> Iterator[HeadingFault]:
    meanings = (*FIELDS, *words.results.shown, *words.tags.shown)
    for heading, meaning in chosen:
        column = column_headed(heading, texts)
        if isinstance(column, HeadingFault):
            yield column
        if _meaning(meaning, words) is None:
            yield HeadingFault("no_meaning", meaning, meanings)


def _missing(found: set[Meaning], texts: Sequence[str]) -> Iterator[HeadingFault]:
    there = tuple(filter(None, texts))
    if "date" not in found:
        yield HeadingFault("no_date", candidates=there)
    if "promise" not in found:
        yield HeadingFault("no_promise", candidates=there)


def _left_out(index: int, text: str) -> LeftOut:
    if not text:
        return LeftOut(index, text, "unnamed")
    return LeftOut(index, text, "personal" if heads_personal(text) else "unknown")
