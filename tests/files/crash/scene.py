"""Files as a writer may find them, and what must hold of them whatever stops the writer."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.files.append import append_rows, row_bytes

OTHER = "data/activities/2024-polisen.csv"
KEPT = row_bytes(cells("kvar", "k0000001"))
OPEN_END = row_bytes(cells("utan slut", "k0000002"))[:-1]
TORN = row_bytes(cells("av", "k0000003"))[:40]
ADDED = {
    ACTIVITIES: [cells('ny, "å"', "m0000001"), cells("till", "m0000002")],
    OTHER: [cells("annat år", "m0000003")],
}

SCENES: Mapping[str, Mapping[str, bytes]] = {
    "new": {},
    "rows": {ACTIVITIES: HEADER + KEPT, OTHER: HEADER},
    "open end": {ACTIVITIES: HEADER + KEPT + OPEN_END},
    "torn row": {ACTIVITIES: HEADER + KEPT + TORN, OTHER: HEADER[:30]},
}

# Every call by which a writer touches the disk.
CALLS = (
    "open",
    "stat",
    "fstat",
    "lstat",
    "lseek",
    "read",
    "write",
    "fsync",
    "ftruncate",
    "close",
    "mkdir",
    "unlink",
)


class Scene(NamedTuple):
    """A folder with some files in it."""

    root: Path
    before: Mapping[str, bytes]

    def lay_out(self) -> None:
        """Put every file as it was before."""
        for name in (ACTIVITIES, OTHER, f"{ACTIVITIES}.torn", f"{OTHER}.torn"):
            (self.root / name).unlink(missing_ok=True)
        folder = self.root / "data" / "activities"
        if self.before:
            folder.mkdir(parents=True, exist_ok=True)
        else:
            (self.root / "data").mkdir(exist_ok=True)
            if folder.exists():
                folder.rmdir()
        for name, content in self.before.items():
            (self.root / name).write_bytes(content)

    def append(self) -> None:
        """Append rows to both files."""
        append_rows(self.root, ADDED)

    def rows(self) -> list[bytes]:
        """Every whole line of both files but the headers, in no order."""
        return sorted(line for line in self._lines() if line != HEADER)

    def mend(self) -> None:
        """What any later writer does."""
        append_rows(self.root, {name: [cells(row_id="n0000001")] for name in (ACTIVITIES, OTHER)})

    def _lines(self) -> Iterator[bytes]:
        for name in (ACTIVITIES, OTHER):
            if (self.root / name).exists():
                content = (self.root / name).read_bytes()
                assert content.startswith(HEADER)
                yield from content.splitlines(keepends=True)


KEPT_ROWS: Mapping[str, list[bytes]] = {
    "new": [],
    "rows": [KEPT],
    "open end": sorted([KEPT, OPEN_END + b"\n"]),
    "torn row": [KEPT],
}
ADDED_ROWS = [row_bytes(row) for rows in ADDED.values() for row in rows]
LATER_ROWS = [row_bytes(cells(row_id="n0000001"))] * 2
