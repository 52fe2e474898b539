"""What ``lofte correct`` does: the row that is there, what changes in it, and the row that takes its place."""

import os
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.doubts import are_wanted
from medborgarlofte.cli.draft import Typed, cells_typed, minute_typed, when_typed, with_time
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.logging import read_once, remarks_told
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.old_row import (
    batch_of,
    cells_kept,
    cells_of_withdrawal,
    content_of,
    old_row,
    own_writer,
)
from medborgarlofte.cli.output import tell
from medborgarlofte.cli.readable import readable_ledger
from medborgarlofte.cli.receipt import Receipt, show_rows, write
from medborgarlofte.cli.row import NewRow, new_row
from medborgarlofte.cli.terminal import can_ask
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.spoken import Spoken
from medborgarlofte.exchange.vocabulary import vocabulary_of
from medborgarlofte.files.identity import ids_in, new_id


class Change(NamedTuple):
    """What is to be different in the new row."""

    typed: Typed
    promises: tuple[str, ...] = ()
    writer: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be different."""
        return self.typed == Typed() and not self.promises


class Wish(NamedTuple):
    """A command line of ``lofte correct``: the rows, what changes, and whether they are taken back instead."""

    ids: tuple[str, ...]
    change: Change
    face: Format
    withdraw: bool
    batch: bool
    dry_run: bool


def correct_rows(folder: Path, wish: Wish) -> None:
    """Write a row in the place of each that is named, and show old and new."""
    names_nothing = wish.change.is_empty and not wish.withdraw
    if names_nothing and not wish.batch and len(wish.ids) <= 1 and can_ask():
        from medborgarlofte.cli.correct_walk import walk

        walk(folder, wish)
        return
    _demand(wish, names_nothing=names_nothing)
    ledger = read_once(readable_ledger(folder))
    old = list(dict.fromkeys(row for one in wish.ids for row in _rows(ledger, one, wish)))
    rows = replacements(old, wish, folder, ledger)
    save(old, rows, wish, folder, ledger)


def save(old: list[Activity], rows: list[NewRow], wish: Wish, folder: Path, ledger: Ledger) -> None:
    """Write those rows that say something else than the old ones, and show both."""
    changed = [(one, row) for one, row in zip(old, rows, strict=True) if not is_unchanged(row, one)]
    if not changed:
        tell("Inget ändras: det är redan så. Inget är sparat.")
        return
    new = [row for _, row in changed]
    date = wish.change.typed.date
    dates = (date,) if date is not None and not new[1:] else ()
    warnings = () if all(row.activity.is_withdrawal for row in new) else remarks_told(new, ledger, dates)
    receipt = Receipt(new, ledger, wish.face, warnings, [one for one, _ in changed])
    if wish.dry_run:
        show_rows(receipt, "Skulle sparas")
    elif are_wanted(receipt):
        write(receipt, folder)


_TOLD = slice(Activity._fields.index("corrects"))  # the rest says where and when the row was written


def is_unchanged(new: NewRow, old: Activity) -> bool:
    """Whether the new row tells the same as the old one."""
    return new.activity[_TOLD] == old[_TOLD]


def _demand(wish: Wish, *, names_nothing: bool) -> None:
    if not wish.ids:
        raise WrongWords(
            "Argumentet ID saknas: vilken rad gäller det? Inget är sparat.",
            "Skriv till exempel: lofte correct k7q3fd2m --count 3",
        )
    if names_nothing:
        batch = " --batch" if wish.batch else ""
        raise WrongWords(
            "Inget att ändra är angivet. Inget är sparat.",
            f"Skriv till exempel: lofte correct {wish.ids[0]}{batch} --count 3",
            f"eller, för att ta tillbaka: lofte correct {wish.ids[0]}{batch} --withdraw",
        )


def _rows(ledger: Ledger, row_id: str, wish: Wish) -> list[Activity]:
    return batch_of(ledger, row_id) if wish.batch else [old_row(ledger, row_id)]


def replacements(old: list[Activity], wish: Wish, folder: Path, ledger: Ledger) -> list[NewRow]:
    """A row in the place of each."""
    taken = ids_in(folder)
    promises = tuple(promise_named(word, ledger.agreements) for word in wish.change.promises)
    typed = cells_typed(wish.change.typed, vocabulary_of(*ledger.agreements))
    rows = []
    for one in old:
        writer = writer_for(one, wish.change, ledger)
        own = {"corrects": one.id, "logged": logged_now(), "id": new_id(taken)}
        if wish.withdraw:
            note = {"note": typed["note"]} if "note" in typed else {}
            cells = {**cells_of_withdrawal(one), **note}
        else:
            cells = {
                **cells_kept(one, ledger, writer),
                **typed,
                **with_time(_when(content_of(one, ledger), wish.change.typed)),
            }
            cells["promise"] = " ".join(promises) or cells["promise"]
        rows.append(new_row({**cells, **own}, folder.name, writer))
    return rows


def writer_for(row: Activity, change: Change, ledger: Ledger) -> str:
    """Whose file the new row goes in: that of the one who corrects, when named, else that of the old row."""
    if change.writer or os.environ.get("LOFTE_WRITER"):
        return writer_of(change.writer, row.promises[0], ledger.agreements) or own_writer(row)
    return own_writer(row)


def _when(row: Activity, typed: Typed) -> Spoken:
    """The day and hour of the new row: those of the old one where nothing else was typed."""
    if typed.date is None:
        minute = row.minute if typed.time is None else minute_typed(typed.time)
        return Spoken(row.when, minute)
    spoken = when_typed(typed, today())
    keeps_hour = spoken.minute is None and typed.time is None and spoken.span.is_day
    return spoken._replace(minute=row.minute) if keeps_hour else spoken
