"""The row that ``lofte correct`` is about, and what of it goes on in the row that takes its place."""

from collections.abc import Iterator
from pathlib import Path

from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.written import written_cells


def old_row(ledger: Ledger, row_id: str) -> Activity:
    """The row with that id; wrong words where there is none, or where another row stands in its place."""
    rows = {row.id: row for row in ledger.activities()}
    if row_id not in rows:
        near = sorted(one for one in rows if one[:4] == row_id[:4])[:3]
        meant = f" Menade du {' eller '.join(near)}?" if near and row_id else ""
        raise WrongWords(f"Ingen rad har id {row_id}.{meant}")
    standing = standing_id(ledger, row_id)
    if standing != row_id:
        word = "återtagen" if rows[standing].is_withdrawal else "rättad"
        raise WrongWords(
            f"Raden {row_id} är redan {word}.", f"Rätta den som gäller: lofte correct {standing}"
        )
    return rows[row_id]


def standing_id(ledger: Ledger, row_id: str) -> str:
    """The id of the row that stands in its place now."""
    corrections = ledger.corrections
    standing = dict(corrections.rivals).get(row_id, row_id)
    while standing in corrections.follower:
        standing = corrections.follower[standing]
    return standing


def batch_of(ledger: Ledger, row_id: str) -> list[Activity]:
    """What stands today of all rows that were written in the same moment: an import writes all of its rows at once."""
    rows = {row.id: row for row in ledger.activities()}
    if row_id not in rows:
        return [old_row(ledger, row_id)]
    same = (row.id for row in rows.values() if row.logged == rows[row_id].logged)
    standing = dict.fromkeys(standing_id(ledger, one) for one in same)
    return [rows[one] for one in standing if not rows[one].is_withdrawal]


def content_of(row: Activity, ledger: Ledger) -> Activity:
    """The row that says what is told: the row itself, or the one that it took back."""
    if not row.is_withdrawal:
        return row
    return next((one for one in ledger.activities() if one.id == row.corrects), row)


def cells_kept(row: Activity, ledger: Ledger, writer: str) -> dict[str, str]:
    """The cells that go on in a new row of that writer."""
    told = content_of(row, ledger)
    own = (writer.partition(".")[0],)
    return {**written_cells(told), "party": "" if told.parties == own else " ".join(told.parties)}


def cells_of_withdrawal(row: Activity) -> dict[str, str]:
    """The cells of a row that takes the row back: when and which promise, and nothing more of what was told."""
    cells = written_cells(row)
    return {"date": cells["date"], "promise": cells["promise"], "count": "0"}


def own_writer(row: Activity) -> str:
    """The writer in whose file the row stands."""
    return Path(row.file).stem.partition("-")[2]


def latest_rows(ledger: Ledger, number: int) -> Iterator[Activity]:
    """The rows in force that were written last, the last of them first."""
    return iter(sorted(ledger.activities_in_force(), key=lambda row: row.logged, reverse=True)[:number])
