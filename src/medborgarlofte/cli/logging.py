"""What ``lofte log`` does with what was typed: rows, the rules, the file, the standing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.doubts import are_wanted
from medborgarlofte.cli.draft import Typed, cells_typed, when_typed, with_time
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.readable import ensure_readable, readable_ledger
from medborgarlofte.cli.receipt import Receipt, show_rows, write
from medborgarlofte.cli.row import NewRow, new_row, remarks_on
from medborgarlofte.cli.terminal import can_ask
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.exchange.vocabulary import vocabulary_of
from medborgarlofte.files.identity import id_is_taken, ids_in, is_id, new_id
from medborgarlofte.files.ledger import about
from medborgarlofte.report.row_words import when_words


class Request(NamedTuple):
    """A command line of ``lofte log``, taken apart."""

    promises: tuple[str, ...]
    dates: tuple[str, ...]
    typed: Typed
    writer: str | None = None
    row_id: str | None = None

    @property
    def tells_nothing(self) -> bool:
        """Whether nothing is said of the activity but, perhaps, whose promise it serves."""
        return not self.dates and self.typed == Typed() and self.row_id is None


def log_rows(folder: Path, request: Request, face: Format, *, dry_run: bool) -> None:
    """Write the rows that the command line asks for and show them; nothing is written where anything is unclear."""
    if can_ask() and (not request.promises or request.tells_nothing):
        from medborgarlofte.cli.log_walk import walk

        walk(folder, request, face, dry_run=dry_run)
        return
    ledger = readable_ledger(folder)
    ensure_readable(request.promises, ledger)
    if not request.promises:
        raise WrongWords(*_missing_promise(ledger))
    promises = tuple(dict.fromkeys(promise_named(word, ledger.agreements) for word in request.promises))
    ledger = read_about(ledger, folder, frozenset(promises))
    rows = _rows(folder, ledger, promises, request)
    if request.row_id and id_is_taken(folder, request.row_id):
        show_rows(Receipt(_logged_before(ledger, rows[0]), ledger, face), "Redan sparad")
        return
    receipt = Receipt(rows, ledger, face, remarks_told(rows, ledger, request.dates))
    if dry_run:
        show_rows(receipt, "Skulle sparas")
    elif are_wanted(receipt):
        write(receipt, folder)


def remarks_told(rows: Sequence[NewRow], ledger: Ledger, typed: Sequence[str]) -> tuple[Problem, ...]:
    """What the rules warn of; a refusal tells how each date that was typed was read, whose year may be another."""
    try:
        return remarks_on(rows, ledger)
    except WrongWords as error:
        dates = tuple(dict.fromkeys(typed))
        read = (
            f"--date ”{date}” är läst som {when_words(row.activity)}."
            for date, row in zip(dates, rows if dates else (), strict=True)
            if date != row.by_column()["date"]
        )
        raise WrongWords(*error.args, *read) from error


def read_about(ledger: Ledger, folder: Path, promises: frozenset[str]) -> Ledger:
    """The ledger with just the activities of the promises, and those that correct or are corrected by them, in memory."""
    rows = tuple(about(ledger, folder, promises).activities())
    bearing = {row.id for row in rows if not promises.isdisjoint(row.promises)}
    correcting = [row for row in rows if row.corrects]
    known = -1
    while known < len(bearing):
        known = len(bearing)
        for row in correcting:
            if row.id in bearing or row.corrects in bearing:
                bearing |= {row.id, row.corrects}
    kept = tuple(row for row in rows if row.id in bearing)
    return replace(ledger, entries=lambda: iter(kept))


def read_once(ledger: Ledger) -> Ledger:
    """The ledger with its activities kept in memory: the rules and the standing look at them several times."""
    entries = tuple(ledger.entries())
    return replace(ledger, entries=lambda: iter(entries))


def _missing_promise(ledger: Ledger) -> tuple[str, ...]:
    """What is missing, and a whole command to type instead."""
    example = next((promise.id for one in ledger.agreements for promise in one.promises), "LÖFTE")
    return (
        "Argumentet LÖFTE saknas: vilket löfte gäller det? Inget är sparat.",
        f"Skriv till exempel: lofte log {example} --date idag --count 1",
    )


def _rows(folder: Path, ledger: Ledger, promises: tuple[str, ...], request: Request) -> list[NewRow]:
    """A row for each date, all with the same cells but the date and the id."""
    writer = writer_of(request.writer, promises[0], ledger.agreements)
    if writer is None:
        raise WrongWords(
            f"Ingen är utpekad som ansvarig för {promises[0]}, så lofte vet inte i vems fil raden ska stå.",
            f"Skriv vem med --writer: lofte log {' '.join(request.promises)} --writer {_some_party(ledger)}",
        )
    dates = request.dates or (_usual_date(ledger, promises),)
    if request.row_id is not None and (not is_id(request.row_id) or len(dates) > 1):
        raise WrongWords(
            "--id ska vara en bokstav och sju tecken till, som k7q3fd2m, och går bara till en enda dag."
        )
    typed = cells_typed(request.typed, vocabulary_of(*ledger.agreements))
    shared = {**typed, "promise": " ".join(promises), "logged": logged_now()}
    taken = ids_in(folder)
    return [
        new_row(
            {
                **shared,
                **with_time(when_typed(request.typed._replace(date=date), today())),
                "id": request.row_id or new_id(taken),
            },
            folder.name,
            writer,
        )
        for date in dict.fromkeys(dates)
    ]


def _usual_date(ledger: Ledger, promises: tuple[str, ...]) -> str:
    """Today, or this month where no day may be told."""
    day = today()
    told = (one.promise_by_id.get(promise) for one in ledger.agreements for promise in promises)
    return f"{day:%Y-%m}" if any(one and one.disclosure == "coarse" for one in told) else day.isoformat()


def _some_party(ledger: Ledger) -> str:
    return next((party for one in ledger.agreements for party in one.parties), "PART")


def _logged_before(ledger: Ledger, row: NewRow) -> Sequence[NewRow]:
    """The row that bears the id already, when it says the same; else the id is somebody else's."""
    there = next((one for one in ledger.activities() if one.id == row.activity.id), None)
    if there is None or not row.says_the_same_as(there):
        raise WrongWords(
            f"Id {row.activity.id} finns redan, på en rad som säger något annat. Inget är sparat."
        )
    return [row.at(there.line)]
