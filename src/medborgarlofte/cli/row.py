"""A row on its way into a file: its cells, its file, and what the rules say of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from medborgarlofte.checks.rowreview import RowReview
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.activities import activity_of
from medborgarlofte.files.append import Saved, append_rows, row_bytes
from medborgarlofte.files.columns import ACTIVITY_COLUMNS

if TYPE_CHECKING:
    from medborgarlofte.texts.words import Words

_NOT_YET = 0  # the line of a row that has none


class NewRow(NamedTuple):
    """A row that is not yet written: its file, its cells in the order of the columns, and what they say."""

    file: str
    cells: tuple[str, ...]
    activity: Activity

    def at(self, line: int) -> "NewRow":
        """The row, now that it stands on a line."""
        return self._replace(activity=self.activity._replace(line=line))

    def by_column(self) -> dict[str, str]:
        """Its cells by column."""
        return dict(zip(ACTIVITY_COLUMNS, self.cells, strict=True))

    def says_the_same_as(self, other: Activity) -> bool:
        """Whether the other row has the same cells and file, whenever it was logged."""
        return self.activity._replace(logged=other.logged, line=other.line) == other


def new_row(cells: Mapping[str, str], folder: str, writer: str) -> NewRow:
    """The row of those cells in the writer's file of its year; cells that say nothing are wrong words."""
    file = f"{folder}/activities/{cells['date'][:4]}-{writer}.csv"
    ordered = tuple(cells.get(column, "") for column in ACTIVITY_COLUMNS)
    if any("\ud800" <= sign <= "\udfff" for cell in ordered for sign in cell):
        raise WrongWords("Texten innehåller tecken som inte går att läsa. Skriv den igen.")
    read = activity_of(ordered, file, _NOT_YET, writer.partition(".")[0])
    if not isinstance(read, Activity):
        raise WrongWords(*(sentence(one) for one in read))
    try:
        row_bytes(ordered)
    except ValueError as error:
        raise WrongWords("Raden blir för lång: en rad är högst 4 096 byte.") from error
    return NewRow(file, ordered, read)


def problems_with(rows: Sequence[NewRow], ledger: Ledger) -> tuple[Problem, ...]:
    """What the rules say of the rows, set among all that is there."""

    def entries() -> Iterator[Activity]:  # what others have done wrong is no hindrance
        return chain(ledger.activities(), (row.activity for row in rows))

    review = RowReview(replace(ledger, entries=entries))
    return tuple(one for one in review.problems() if one.place.line == _NOT_YET)


def remarks_on(rows: Sequence[NewRow], ledger: Ledger) -> tuple[Problem, ...]:
    """What the rules warn of in the rows; what they forbid is a wrong word."""
    told = problems_with(rows, ledger)
    refused = [one for one in told if is_refused(one)]
    if refused:
        raise WrongWords(*dict.fromkeys(chain.from_iterable(map(sentences, refused))))
    return warnings_in(told)


def warnings_in(told: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those that are to be told, and hinder nothing."""
    return tuple(one for one in told if RULE_BY_CODE[one.code].severity == "warning")


def is_refused(told: Problem) -> bool:
    """Whether a row with that problem is not written: what the contract forbids, and anything that tells of a person."""
    return RULE_BY_CODE[told.code].severity == "error" or told.code.startswith("I6")


def sentences(told: Problem) -> Iterator[str]:
    """A problem with a row that stands nowhere yet, as a sentence, and what to do."""
    words = _words(told)
    if told.code.startswith("I6"):
        yield f"{_COLUMNS.get(told.place.cell or '', told.place.cell)}: {words.message}. Vem som helst får läsa raden, så skriv det utan."
        return
    yield _as_sentence(words.message)
    if told.code == "A338" and told.fact("what") == "row":
        yield f"  Skriv en bedömning i stället: lofte assess {told.fact('promise')} FÖNSTER BEDÖMNING"
    elif words.help and not any(word in words.help for word in _OF_OLD_ROWS):
        yield f"  {_as_sentence(words.help)}"


_COLUMNS = {"note": "note (anteckning)", "place": "place (plats)"}
_OF_OLD_ROWS = ("lofte correct", "ta bort raden")  # help with a row that stands in a file


def sentence(told: Problem) -> str:
    """A problem as a sentence."""
    return _as_sentence(_words(told).message)


def _as_sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '?', '!')) else '.'}"


def _words(told: Problem) -> "Words":
    from medborgarlofte.texts.words import words_of

    return words_of(told)


def saved(rows: Sequence[NewRow], root: Path) -> tuple[Saved, ...]:
    """Every row on disk, or none; where each of them stands, in the order of the rows."""
    batches: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        batches.setdefault(row.file, []).append(row.cells)
    written = {one.file: one for one in append_rows(root, batches)}
    seen: dict[str, int] = {}
    places = []
    for row in rows:
        number = seen[row.file] = seen.get(row.file, -1) + 1
        first = written[row.file]
        places.append(first._replace(first_line=first.first_line + number))
    return tuple(places)
