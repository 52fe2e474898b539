"""What ``lofte log`` does with what was typed: rows, the rules, the file, the standing."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.draft import Typed, cells_typed, when_typed, with_time
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.receipt import shown_rows
from medborgarlofte.cli.row import NewRow, new_row, remarks_on, saved
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.vocabulary import vocabulary_of
from medborgarlofte.files.identity import id_is_taken, ids_in, is_id, new_id
from medborgarlofte.files.ledger import about, read_ledger


class Request(NamedTuple):
    """A command line of ``lofte log``, taken apart."""

    promises: tuple[str, ...]
    dates: tuple[str, ...]
    typed: Typed
    writer: str | None = None
    row_id: str | None = None


def log_rows(folder: Path, request: Request, face: Format, *, dry_run: bool) -> None:
    """Write the rows that the command line asks for and show them; nothing is written where anything is unclear."""
    ledger, _ = read_ledger(folder)
    if not request.promises:
        raise WrongWords(*_missing_promise(ledger))
    promises = tuple(dict.fromkeys(promise_named(word, ledger.agreements) for word in request.promises))
    ledger = about(ledger, folder, frozenset(promises))
    rows = _rows(folder, ledger, promises, request)
    if request.row_id and id_is_taken(folder, request.row_id):
        shown_rows(_logged_before(ledger, rows[0]), ledger, face, "Redan sparad")
        return
    warnings = remarks_on(rows, ledger)
    if dry_run:
        shown_rows(rows, ledger, face, "Skulle sparas", warnings)
        return
    places = saved(rows, folder.parent)
    written = [row.at(place.first_line) for row, place in zip(rows, places, strict=True)]
    shown_rows(
        written, ledger, face, "Sparad", warnings, torn=[one for place in places for one in place.torn]
    )


def _missing_promise(ledger: Ledger) -> tuple[str, ...]:
    """What is missing, and a whole command to type instead."""
    example = next((promise.id for one in ledger.agreements for promise in one.promises), "LÖFTE")
    return (
        "Argumentet LÖFTE saknas: vilket löfte gäller det?",
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
    if request.row_id is not None and (not is_id(request.row_id) or len(request.dates) > 1):
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
        for date in request.dates
    ]


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
