"""What is shown of a row that was written: the row, where it stands, and how its promise stands now."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal, NamedTuple

from medborgarlofte.cli.clock import today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.output import json_text, show, tell
from medborgarlofte.cli.row import NewRow, saved, sentence
from medborgarlofte.cli.wrap import plain
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.progress import Progress, progress_of, rows_by_promise
from medborgarlofte.domain.target import MilestoneTarget
from medborgarlofte.domain.window import windows_of
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import standing_briefly
from medborgarlofte.report.row_units import row_units
from medborgarlofte.report.row_words import results_words, short_when_words, tag_title
from medborgarlofte.report.standing import OCCASIONS

Word = Literal["Sparad", "Redan sparad", "Skulle sparas"]


class Receipt(NamedTuple):
    """Rows and what is to be said of them. ``replaced`` are the rows that they take the place of, in the same order."""

    rows: Sequence[NewRow]
    ledger: Ledger
    face: Format
    warnings: Sequence[Problem] = ()
    replaced: Sequence[Activity] = ()


def write(receipt: Receipt, folder: Path) -> Receipt:
    """Put the rows on disk, all or none, and show them; the receipt with the lines where they stand."""
    places = saved(receipt.rows, folder.parent)
    for file in dict.fromkeys(file for place in places for file in place.torn):
        tell(
            plain(
                f"Obs: en avbruten rad från ett tidigare försök har flyttats till {file}. Inget har tagits bort."
            )
        )
    rows = [row.at(place.first_line) for row, place in zip(receipt.rows, places, strict=True)]
    written = receipt._replace(rows=rows)
    show_rows(written, "Sparad")
    return written


def show_rows(receipt: Receipt, word: Word) -> None:
    """Show the rows under that word, with how their promises stand."""
    for warning in receipt.warnings:
        tell(plain(f"Obs: {sentence(warning)}"))
    standings = _standings(receipt, word)
    for line in _late_steps(receipt, standings):
        tell(plain(line))
    if receipt.face is Format.json:
        show(json_text(_as_json(receipt, standings, word)))
        return
    for old in receipt.replaced:
        show(plain(f"Var {old.id}: {all_words(old, receipt.ledger)}   ({old.file}:{old.line})"))
    for row in receipt.rows:
        said = all_words(row.activity, receipt.ledger)
        place = f"{row.file}:{row.activity.line}" if row.activity.line else row.file
        show(plain(f"{word} {row.activity.id}: {said}   ({place})"))
    lines = [_standing_words(one, standings) for one in standings] or [""]
    mend = f"Rätta: lofte correct {receipt.rows[-1].activity.id}" if word == "Sparad" else ""
    lines[-1] = f"{lines[-1]} {mend}".strip()
    for line in filter(None, lines):
        show(plain(line))


def _late_steps(receipt: Receipt, standings: Sequence[Progress]) -> Iterator[str]:
    """That a step was done after it was due, and so is shown and not counted."""
    ids = {row.activity.id for row in receipt.rows}
    for progress in standings:
        target = progress.figures.target
        due = target.due if isinstance(target, MilestoneTarget) else None
        if due and any(row.id in ids for row in progress.figures.late):
            yield f"Obs: {progress.promise.title} skulle vara klart senast {swedish.day(due.last)}, så steget räknas inte."


def _standings(receipt: Receipt, word: Word) -> tuple[Progress, ...]:
    """Each promise, also of a row that was replaced, in the year of its last row, as it stands with the rows."""
    found = {}
    ledger = receipt.ledger
    pending = [] if word == "Redan sparad" else [row.activity for row in receipt.rows]
    entries = (*ledger.activities(), *pending)
    whole = replace(ledger, entries=lambda: iter(entries))
    for row in (*receipt.replaced, *(one.activity for one in receipt.rows)):
        for promise_id in row.promises:
            for agreement, promise in ledger.homes(promise_id, row.when):
                window = next(windows_of("year", agreement.span, row.when), None)
                if window:
                    own = rows_by_promise(whole, agreement).get(promise_id, ())
                    found[agreement.id, promise_id] = progress_of(
                        whole, agreement, promise, own, window, today()
                    )
    return tuple(found.values())


def _words(row: Activity, ledger: Ledger) -> str:
    """How many, when and where: 2 trafikkontroller, mån 21 augusti kl. 22.30, Nordby."""
    if row.is_withdrawal:
        return f"raden {row.corrects} är återtagen och räknas inte längre"
    homes = [home for promise in row.promises for home in ledger.homes(promise, row.when)]
    units = {row_units(promise) for _, promise in homes}
    one, several = units.pop() if len(units) == 1 else OCCASIONS
    number = f"{swedish.amount(row.count)} {one if row.count.stated == 1 else several}"
    return ", ".join(filter(None, (number, short_when_words(row, today()), row.place)))


def all_words(row: Activity, ledger: Ledger) -> str:
    """As above, with what kind, what it gave and the note."""
    agreement, promise = next(
        (home for one in row.promises for home in ledger.homes(one, row.when)), (None, None)
    )
    tags = row.tags
    results = ""
    if agreement and promise:
        tags = tuple(swedish.inside(tag_title(tag, promise, agreement)) for tag in row.tags)
        results = results_words(row, agreement)
    note = f"”{row.note}”" if row.note else ""
    return ", ".join(filter(None, (_words(row, ledger), *tags, results, note)))


def _standing_words(progress: Progress, others: Sequence[Progress]) -> str:
    title = f"{progress.promise.title}: " if len(others) > 1 else ""
    return f"{title}{standing_briefly(progress)}."


def _as_json(receipt: Receipt, standings: Sequence[Progress], word: Word) -> dict[str, object]:
    from medborgarlofte.report.figures import figures_of_promise

    return {
        "format": 1,
        "saved": word != "Skulle sparas",
        "new": word == "Sparad",
        "rows": [_row_json(row) for row in receipt.rows],
        "warnings": [{"code": one.code, "message": sentence(one)} for one in receipt.warnings],
        "standing": [figures_of_promise(one) for one in standings],
    }


def _row_json(row: NewRow) -> dict[str, object]:
    return {"file": row.file, "line": row.activity.line or None, **row.by_column()}
