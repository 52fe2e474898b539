"""An activity that is asked for at the terminal: the questions, as far as the answers tell, and the rows that they give."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from medborgarlofte.cli.ask import Answer, Answers, Question, Suggestion, answers_to
from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.logging import read_about
from medborgarlofte.cli.output import tell
from medborgarlofte.cli.promise_question import promise_question
from medborgarlofte.cli.questions import (
    WRITER,
    Subject,
    note_question,
    other_questions,
    when_question,
    writer_question,
)
from medborgarlofte.cli.receipt import Receipt
from medborgarlofte.cli.row import NewRow, is_refused, new_row, problems_with, sentences, warnings_in
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import plain
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.identity import ids_in, new_id

Cells = Mapping[str, str]


class Known(NamedTuple):
    """What is not asked for: cells by column, the days if they are said, the writer if one is named, the row's id.

    ``last`` is the day that was used last. ``note`` is that of the row that is corrected, and is asked for;
    ``beside`` are the promises of that row.
    """

    cells: Cells = MappingProxyType({})
    moments: tuple[Cells, ...] = ()
    writer: str | None = None
    row_id: str | None = None
    last: date | None = None
    note: str = ""
    beside: tuple[str, ...] = ()


class Asked:
    """One activity on its way through the questions."""

    def __init__(self, folder: Path, ledger: Ledger, known: Known) -> None:
        """``ledger`` is the whole folder's."""
        if not ledger.agreements:
            raise WrongWords("Det finns ingen överenskommelse att läsa i promises.yaml. Kör lofte check.")
        self._folder = folder
        self._ledger = ledger
        self._known = known
        self._about: dict[str, Ledger] = {}

    def named(self, words: str) -> Answers:
        """The promise that is named already; where the words name none, it is told why, and the promise is asked for."""
        question = promise_question(self._ledger.agreements, today())
        if not words:
            return {}
        try:
            answer = question.read(words)
        except WrongWords as error:
            for line in error.args:
                tell(plain(f"  {line}"))
            return {}
        tell(plain(f"  → {answer.said}"))
        return {question.key: answer}

    def receipt(self, given: Answers, kept: Mapping[str, Suggestion], face: Format) -> Receipt:
        """Ask until the answers make rows that the rules allow."""
        while True:
            given, kept = answers_to(self._questions, kept, given)
            rows = self.rows(given)
            ledger = self.ledger_about(given["promise"].cells[0]["promise"])
            told = problems_with(rows, ledger)
            refused = [one for one in told if is_refused(one)]
            if not refused:
                return Receipt(rows, ledger, face, warnings_in(told))
            given = self._before(given, refused)

    def rows(self, given: Answers) -> list[NewRow]:
        """A row for each day."""
        cells = {column: text for one in given.values() for column, text in one.cells[0].items()}
        writer = cells.pop(WRITER, None) or self._writer(cells["promise"]) or self._some_party()
        shared = {**cells, "logged": logged_now()}
        taken = ids_in(self._folder)
        return [
            new_row(
                {**shared, **moment, **self._known.cells, "id": self._known.row_id or new_id(taken)},
                self._folder.name,
                writer,
            )
            for moment in self._known.moments or given["date"].cells
        ]

    def ledger_about(self, promises: str) -> Ledger:
        """All that bears on the promises, in memory."""
        if promises not in self._about:
            wanted = frozenset((*promises.split(), *self._known.beside))
            self._about[promises] = read_about(self._ledger, self._folder, wanted)
        return self._about[promises]

    def _questions(self, given: Answers) -> list[Question]:
        """The questions that follow from the answers so far."""
        first = promise_question(self._ledger.agreements, today())
        if first.key not in given:
            return [first]
        subject = self._subject(given[first.key].cells[0]["promise"])
        following = [when_question(subject, today(), self._known.last), *other_questions(subject)]
        if self._known.note:
            following.append(note_question(self._known.note))
        if self._writer(subject.key) is None:
            following.append(writer_question(subject))
        said = {*self._known.cells, *(("date",) if self._known.moments else ())}
        asked = (one for one in following if one.column not in said)
        return [first, *(one._replace(read=partial(self._read, one, given)) for one in asked)]

    def _read(self, question: Question, given: Answers, text: str) -> Answer:
        """The answer, when the rules have nothing against it beside those before."""
        answer = question.read(text)
        if len(answer.cells) > 1 and "corrects" in self._known.cells:
            raise WrongWords("En rad rättas till en annan rad: skriv en enda dag.")
        rows = self.rows({**given, question.key: answer})
        alone = replace(self._ledger, entries=lambda: iter(()))
        refused = [one for one in problems_with(rows, alone) if is_refused(one)]
        own = [one for one in refused if one.place.cell == question.column]
        if own:
            raise WrongWords(*_lines(own))
        return answer

    def _before(self, given: Answers, refused: list[Problem]) -> Answers:
        """The answers before the one that is refused, which is asked for again; wrong words where none was asked for."""
        columns = {one.place.cell for one in refused}
        at = next((n for n, key in enumerate(given) if key.partition(" ")[0] in columns), None)
        if at is None:
            raise WrongWords(*_lines(refused))
        for line in _lines(refused):
            tell(plain(f"  {line}"))
        return dict(list(given.items())[:at])

    def _writer(self, promises: str) -> str | None:
        return writer_of(self._known.writer, promises.split(maxsplit=1)[0], self._ledger.agreements)

    def _some_party(self) -> str:
        """A writer for a row that is only looked at."""
        return next((party for one in self._ledger.agreements for party in one.parties), "x")

    def _subject(self, promises: str) -> Subject:
        wanted = set(promises.split())
        rows = [
            row for row in self.ledger_about(promises).activities_in_force() if wanted & set(row.promises)
        ]
        homes = tuple(
            (agreement, agreement.promise_by_id[one])
            for one in promises.split()
            for agreement in self._having(one)
        )
        return Subject(homes, tuple(sorted(rows, key=lambda row: row.logged)))

    def _having(self, promise_id: str) -> list[Agreement]:
        """The agreement whose promise it is today, else the latest that has it."""
        having = [one for one in self._ledger.agreements if promise_id in one.promise_by_id]
        day = today()
        return sorted(having, key=lambda one: (one.span.first <= day <= one.span.last, one.span.last))[-1:]


def _lines(refused: list[Problem]) -> Iterator[str]:
    return iter(dict.fromkeys(line.strip() for one in refused for line in sentences(one)))
