"""Rows as they are appended, for tests that do not care what they say."""

from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.identity import new_id

ACTIVITIES = "data/activities/2023-polisen.csv"
HEADER = ",".join(ACTIVITY_COLUMNS).encode() + b"\n"


def cells(note: str = "", row_id: str | None = None) -> tuple[str, ...]:
    logged = "2023-05-03T14:05:00Z"
    return ("2023-05-03", "", "trafik", "", "Nordby", "", "", "", note, "", logged, row_id or new_id())
