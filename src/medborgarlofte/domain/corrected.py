"""The rows of a promise that are no longer in force, and what replaced them."""

from collections.abc import Iterator
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger


class Corrected(NamedTuple):
    """A row that stands no more. ``by`` is the row that replaced it, None where it only lost its place to a rival."""

    row: Activity
    by: Activity | None


def corrected_rows(ledger: Ledger, promise_id: str) -> Iterator[Corrected]:
    """Every row that spoke of the promise and has been replaced or withdrawn, in the order of the files."""
    followers = ledger.corrections.follower
    rows = {
        row.id: row for row in ledger.activities() if row.id in ledger.corrections.replaced or row.corrects
    }
    for row in rows.values():
        if promise_id in row.promises and row.id in ledger.corrections.replaced:
            yield Corrected(row, rows.get(followers.get(row.id, "")))
