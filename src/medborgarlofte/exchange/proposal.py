"""The activity that a row of a sheet proposes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import NOTHING, count_of, result_of
from medborgarlofte.domain.span import Span, minutes_of
from medborgarlofte.domain.window import ALWAYS
from medborgarlofte.exchange import cells
from medborgarlofte.exchange.grid import Line
from medborgarlofte.exchange.headings import Column, Meaning
from medborgarlofte.exchange.row import Given, Proposed, RowFault
from medborgarlofte.exchange.spoken import Spoken
from medborgarlofte.exchange.vocabulary import Vocabulary

MOST_BYTES = 4096
_BYTES_BESIDE = len(",,2023-05-03T14:05:00Z,k7q3fd2m\n")  # what the row gets when it is logged

Givens = Mapping[Meaning, Sequence[tuple[Column, Given]]]


class Reading(NamedTuple):
    """What rows are read with: the sheet's name, its columns, and what depends on a row's time.

    ``words`` are those of the agreements that hold a span; ``writer`` answers who writes of a promise, or an empty text.
    """

    file: str
    columns: Sequence[Column]
    today: date
    words: Callable[[Span], Vocabulary]
    writer: Callable[[str, Span], str]


def proposal_in(line: Line, reading: Reading) -> Proposed | tuple[RowFault, ...]:
    """The activity, or everything that is wrong with the row."""
    givens = _givens(line, reading.columns)
    when = cells.when_given(_one(givens, "date", line), reading.today)
    words = reading.words(when.span if isinstance(when, Spoken) else ALWAYS)
    found = _cells(givens, line, when, words)
    faults = tuple(cell for cell in found if isinstance(cell, RowFault))
    if faults or isinstance(when, RowFault):
        return faults
    row = tuple(map(str, found))
    if (
        len(",".join(row).encode()) + sum(cell.count('"') + len('""') for cell in row) + _BYTES_BESIDE
        > MOST_BYTES
    ):
        return (RowFault(line.number, "", "too_long"),)
    promise = _one(givens, "promise", line)
    writer = reading.writer(row[2].split()[0], when.span)
    if not writer:
        return (promise.fault("nobody_responsible"),)
    return Proposed(line.number, writer, row, _activity(row, when, writer, reading.file, line.number))


def _givens(line: Line, columns: Sequence[Column]) -> Givens:
    found: dict[Meaning, list[tuple[Column, Given]]] = {}
    for column in columns:
        text = line.cells[column.at] if column.at < len(line.cells) else ""
        found.setdefault(column.meaning, []).append((column, Given(line.number, column.heading, text)))
    return found


def _one(givens: Givens, meaning: Meaning, line: Line) -> Given:
    return givens[meaning][0][1] if meaning in givens else Given(line.number, "", "")


def _cells(givens: Givens, line: Line, when: Spoken | RowFault, words: Vocabulary) -> tuple[cells.Cell, ...]:
    """The cells in the order of the file's columns, up to ``corrects``."""
    time = _one(givens, "time", line)
    day, hour = (when.date, when.time) if isinstance(when, Spoken) else (when, "")
    return (
        day,
        cells.time_given(time) if time.text else hour,
        cells.promise_given(_one(givens, "promise", line), words),
        cells.count_given(_one(givens, "count", line)),
        cells.place_given(_one(givens, "place", line), words),
        cells.party_given(_one(givens, "party", line), words),
        cells.tags_given(_one(givens, "tags", line), givens.get("tag", ()), words),
        cells.results_given(_one(givens, "results", line), givens.get("result", ()), words),
        cells.note_given(_one(givens, "note", line)),
        "",
    )


def _activity(row: tuple[str, ...], when: Spoken, writer: str, file: str, line: int) -> Activity:
    _, time, promises, count, place, parties, tags, results, note, corrects = row
    pairs = (pair.partition("=") for pair in results.split())
    return Activity(
        when=when.span,
        minute=minutes_of(time),
        promises=tuple(promises.split()),
        count=count_of(count) or NOTHING,
        place=place,
        parties=tuple(parties.split()) or (writer.partition(".")[0],),
        tags=tuple(tags.split()),
        results=tuple((key, result_of(value) or NOTHING) for key, _, value in pairs),
        note=note,
        corrects=corrects,
        logged="",
        id="",
        file=file,
        line=line,
    )
