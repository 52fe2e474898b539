"""A row as it stands in a file of activities."""

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import written
from medborgarlofte.exchange.spoken import date_cell, time_cell


def written_cells(row: Activity) -> dict[str, str]:
    """What the row says, by column; its parties are written out also where they are the writer's own."""
    return {
        "date": date_cell(row.when),
        "time": "" if row.minute is None else time_cell(row.minute),
        "promise": " ".join(row.promises),
        "count": written(row.count),
        "place": row.place,
        "party": " ".join(row.parties),
        "tags": " ".join(row.tags),
        "results": " ".join(f"{key}={written(amount)}" for key, amount in row.results),
        "note": row.note,
    }
