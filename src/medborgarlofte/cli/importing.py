"""What ``lofte import`` does with a sheet: its columns shown, its rows through the rules, all of them written or none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import typer

from medborgarlofte.checks.rowreview import RowReview
from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.readable import readable_ledger
from medborgarlofte.cli.row import NewRow, is_refused, new_row, saved, sentence
from medborgarlofte.cli.sheet_words import MEANINGS, fault_words, left_out_words, skipped_words
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import plain
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.exchange.headings import Choice, HeadingFault, Headings
from medborgarlofte.exchange.imported import Imported, Wanted, imported
from medborgarlofte.exchange.logged_before import new_rows
from medborgarlofte.exchange.row import Proposed, RowFault
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.identity import new_id
from medborgarlofte.files.output import read_bytes
from medborgarlofte.report.row_words import when_words

_SHEETS_LINES = 2_000_000_000  # added to a sheet's row, so that no line of a file is taken for one


class Told(NamedTuple):
    """Something to say of a row of the sheet."""

    row: int
    words: str
    is_refused: bool


def import_sheet(
    folder: Path,
    file: Path,
    chosen: tuple[Choice, ...],
    only: tuple[Choice, ...],
    writer: str | None,
    *,
    dry_run: bool,
) -> None:
    """Write what is new in the sheet, after telling how it was read; nothing while anything in it is wrong."""
    content = read_bytes(file)
    ledger = readable_ledger(folder)
    named = writer_of(writer, "", ledger.agreements) or ""
    found = imported(content, file.name, ledger.agreements, Wanted(today(), named, chosen, only))
    _stop_at_wrong_words(found)
    _show_columns(found)
    place_names = {name: place for one in ledger.agreements for name, place in one.place_names.items()}
    new = new_rows(found.proposed, ledger.activities(), place_names)
    rows = _new_rows(new, ledger, folder)
    _stop_at_faults(found, _told(new, rows, ledger, found.headings))
    there = len(found.proposed) - len(new)
    if dry_run:
        _preview(new, rows, there)
    else:
        _save(rows, there, folder)


def _show_columns(found: Imported) -> None:
    if found.sheet:
        show(plain(f"Blad: {found.sheet}"))
    if found.headings.read:
        read = (
            f"{one.heading} → {' '.join((MEANINGS[one.meaning], one.key)).strip()}"
            for one in found.headings.read
        )
        show(plain(f"Läses: {', '.join(read)}"))
    if found.headings.left_out:
        show(plain(f"Läses inte: {', '.join(map(left_out_words, found.headings.left_out))}"))
    for one in found.skipped:
        if one.reason != "not_wanted":
            show(plain(skipped_words(one)))
    unwanted = sum(one.reason == "not_wanted" for one in found.skipped)
    if unwanted:
        show(f"{_rows_words(unwanted)} väljs bort av --only.")


def _stop_at_wrong_words(found: Imported) -> None:
    """The command line may name what is not there, or leave out the writer; all else is the sheet's fault."""
    asked = [
        one
        for one in found.faults
        if isinstance(one, HeadingFault) and one.reason in ("no_column", "no_meaning")
    ]
    if asked:
        raise WrongWords(*map(fault_words, asked))
    rows = [one for one in found.faults if isinstance(one, RowFault)]
    if rows and all(one.reason == "nobody_responsible" for one in rows):
        raise WrongWords(*map(fault_words, rows))


def _stop_at_faults(found: Imported, told: Sequence[Told]) -> None:
    """Show what refuses the sheet, by row; what is only warned of is told beside."""
    refusing = [Told(getattr(fault, "row", 0), fault_words(fault), is_refused=True) for fault in found.faults]
    refusing += [one for one in told if one.is_refused]
    for one in told:
        if not one.is_refused:
            tell(plain(f"Obs: {one.words}"))
    for words in dict.fromkeys(one.words for one in sorted(refusing, key=lambda one: one.row)):
        show(plain(words))
    if refusing:
        tell("Inget är sparat. Rätta bladet och läs in det igen.")
        raise typer.Exit(1)


def _new_rows(new: Sequence[Proposed], ledger: Ledger, folder: Path) -> list[NewRow]:
    """The rows as they will stand, all logged in the same moment: that is how ``correct --batch`` finds them again."""
    taken = {one.id for one in ledger.activities()} | {one.id for one in ledger.assessments}
    logged = logged_now()
    rows = []
    for one in new:
        row_id = new_id(taken)
        taken.add(row_id)
        cells = {**dict(zip(ACTIVITY_COLUMNS, one.cells, strict=False)), "logged": logged, "id": row_id}
        rows.append(new_row(cells, folder.name, one.writer).at(_SHEETS_LINES + one.row))
    return rows


def _told(
    new: Sequence[Proposed], rows: Sequence[NewRow], ledger: Ledger, headings: Headings
) -> tuple[Told, ...]:
    """What the rules forbid or warn of in the rows, set among all that is there."""
    files = {_SHEETS_LINES + one.row: one.activity.file for one in new}
    return tuple(
        Told(one.place.line - _SHEETS_LINES, _at_sheet(one, headings, files), is_refused(one))
        for one in _problems(rows, ledger)
        if one.place.line > _SHEETS_LINES
        and (is_refused(one) or RULE_BY_CODE[one.code].severity == "warning")
    )


def _problems(rows: Sequence[NewRow], ledger: Ledger) -> Iterator[Problem]:
    def entries() -> Iterator[Activity]:
        return chain(ledger.activities(), (row.activity for row in rows))

    return RowReview(replace(ledger, assessments=(), publications=(), entries=entries)).problems()


def _at_sheet(told: Problem, headings: Headings, files: Mapping[int, str]) -> str:
    """A problem as a sentence with the sheet's own row and heading; a twin in the sheet is told by its row there."""
    line = told.fact("line")
    if isinstance(line, int) and line in files:
        facts = {**dict(told.facts), "line": line - _SHEETS_LINES, "file": files[line]}
        told = told._replace(facts=tuple(sorted(facts.items())))
    heading = next((one.heading for one in headings.read if one.meaning == told.place.cell), "")
    column = f", kolumn ”{heading}”" if heading else ""
    return f"Rad {told.place.line - _SHEETS_LINES}{column}: {sentence(told)}"


def _preview(new: Sequence[Proposed], rows: Sequence[NewRow], there: int) -> None:
    for one, row in zip(new, rows, strict=True):
        said = (when_words(one.activity), *one.cells[2:9])
        show(plain(f"Rad {one.row}: {'; '.join(filter(None, said))} → {row.file}"))
    show(f"Skulle sparas: {_rows_words(len(rows))}.{_there_words(there)}")


def _save(rows: Sequence[NewRow], there: int, folder: Path) -> None:
    if not rows:
        show(f"Inget nytt att spara.{_there_words(there)}")
        return
    places = saved(rows, folder.parent)
    for file in dict.fromkeys(one.file for one in places):
        lines = [one.first_line for one in places if one.file == file]
        show(
            plain(
                f"Sparade {_rows_words(len(lines))} i {file}:{lines[0]}{f'–{lines[-1]}' if lines[1:] else ''}"
            )
        )
    for torn in sorted({one for place in places for one in place.torn}):
        tell(
            plain(
                f"Obs: en avbruten rad från ett tidigare försök har flyttats till {torn}. Inget har tagits bort."
            )
        )
    if there:
        show(_there_words(there).strip())
    tell(f"Ångra allt: lofte correct {rows[0].activity.id} --batch --withdraw")


def _rows_words(number: int) -> str:
    return "1 rad" if number == 1 else f"{number} rader"


def _there_words(number: int) -> str:
    return f" {_rows_words(number)} fanns redan." if number else ""
