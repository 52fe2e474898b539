"""What ``lofte correct`` does: the row that is there, what changes in it, and the row that takes its place."""

from pathlib import Path
from typing import NamedTuple

from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.draft import Typed, cells_typed, when_typed, with_time
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.receipt import shown_rows
from medborgarlofte.cli.row import NewRow, cells_of, new_row, remarks_on, saved
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.spoken import Spoken, spoken_clock
from medborgarlofte.exchange.vocabulary import vocabulary_of
from medborgarlofte.files.identity import ids_in, new_id
from medborgarlofte.files.ledger import read_ledger


class Change(NamedTuple):
    """What is to be different in the new row."""

    typed: Typed
    promises: tuple[str, ...] = ()
    writer: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be different."""
        return self.typed == Typed() and not self.promises


def correct_rows(
    folder: Path,
    ids: tuple[str, ...],
    change: Change,
    face: Format,
    *,
    withdraw: bool,
    batch: bool,
    dry_run: bool,
) -> None:
    """Write a row in the place of each that is named, and show old and new."""
    if not ids:
        raise WrongWords(
            "Argumentet ID saknas: vilken rad gäller det?",
            "Skriv till exempel: lofte correct k7q3fd2m --count 3",
        )
    if change.is_empty and not withdraw:
        raise WrongWords(
            "Inget att ändra är angivet.", f"Skriv till exempel: lofte correct {ids[0]} --count 3"
        )
    ledger, _ = read_ledger(folder)
    old = (
        _with_batch(ledger, [_row(ledger, row_id) for row_id in ids])
        if batch
        else [_row(ledger, row_id) for row_id in ids]
    )
    taken = ids_in(folder)
    rows = [_replacement(one, change, folder, ledger, new_id(taken), withdraw=withdraw) for one in old]
    warnings = () if withdraw else remarks_on(rows, ledger)
    if dry_run:
        shown_rows(rows, ledger, face, "Skulle sparas", warnings, replaced=old)
        return
    places = saved(rows, folder.parent)
    written = [row.at(place.first_line) for row, place in zip(rows, places, strict=True)]
    torn = [one for place in places for one in place.torn]
    shown_rows(written, ledger, face, "Sparad", warnings, torn=torn, replaced=old)


def _row(ledger: Ledger, row_id: str) -> Activity:
    """The row with that id, or the one that now stands in its place."""
    rows = {row.id: row for row in ledger.activities()}
    if row_id not in rows:
        near = [one for one in rows if one[:4] == row_id[:4]][:3]
        raise WrongWords(
            f"Ingen rad har id {row_id}." + (f" Menade du {' eller '.join(near)}?" if near else "")
        )
    standing = row_id
    while standing in ledger.corrections.follower:
        standing = ledger.corrections.follower[standing]
    if standing != row_id:
        raise WrongWords(
            f"Raden {row_id} är redan rättad.", f"Rätta den som gäller: lofte correct {standing}"
        )
    return rows[row_id]


def _with_batch(ledger: Ledger, rows: list[Activity]) -> list[Activity]:
    """Every row in force that was written in the same moment as one of the rows: an import writes all of its rows at once."""
    moments = {(row.logged, row.file.rpartition("-")[2]) for row in rows}
    return [
        row for row in ledger.activities_in_force() if (row.logged, row.file.rpartition("-")[2]) in moments
    ]


def _replacement(
    row: Activity, change: Change, folder: Path, ledger: Ledger, row_id: str, *, withdraw: bool
) -> NewRow:
    promises = tuple(promise_named(word, ledger.agreements) for word in change.promises) or row.promises
    when = _when(row, change.typed)
    cells = {
        **cells_of(row),
        **cells_typed(change.typed, vocabulary_of(*ledger.agreements)),
        **with_time(when),
        "promise": " ".join(promises),
        "corrects": row.id,
        "logged": logged_now(),
        "id": row_id,
    }
    if withdraw:
        cells["count"] = "0"
    own = Path(row.file).stem.partition("-")[2]
    writer = writer_of(change.writer, promises[0], ledger.agreements) if change.writer else own
    return new_row(cells, folder.name, writer or own)


def _when(row: Activity, typed: Typed) -> Spoken:
    """The day and hour of the new row: those of the old one where nothing else was typed."""
    if typed.date is not None:
        spoken = when_typed(typed, today())
        return (
            spoken
            if spoken.minute is not None or not spoken.span.is_day
            else spoken._replace(minute=row.minute)
        )
    if typed.time is None:
        return Spoken(row.when, row.minute)
    minute = spoken_clock(typed.time) if typed.time else None
    if minute is not None and not isinstance(minute, int):
        raise WrongWords(f"--time ”{typed.time}” går inte att förstå. Skriv som 22.30.")
    return Spoken(row.when, minute)
