"""What has become of the rows that were there: each is still there, as it was."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.personal import masked, personal_in, shown
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.columns import ACTIVITY_COLUMNS, columns_of
from medborgarlofte.files.table import NormalRow, normal_rows, table_in

Snapshot = Mapping[str, bytes]

# A form in which no row can be made out: told by itself, and every row behind it is neither here nor gone.
_UNREADABLE = frozenset(("F104", "F106", "F107", "F125"))


class Present:
    """The rows that are there now, in the files that changed."""

    def __init__(self, rows: Iterable[NormalRow]) -> None:
        self._by_id: defaultdict[str, list[NormalRow]] = defaultdict(list)
        self._by_content: defaultdict[tuple[str, ...], list[NormalRow]] = defaultdict(list)
        for row in rows:
            self._by_id[row.row_id].append(row)
            self._by_content[_content(row)].append(row)

    def counterpart(self, before: NormalRow) -> NormalRow | None:
        """The row that this one was: by its id, else by its content, each of several alike for one."""
        if before.row_id:
            alike = self._by_id.get(before.row_id, [])
            return next((row for row in alike if row.cells == before.cells), alike[0] if alike else None)
        alike = self._by_content.get(_content(before), [])
        return alike.pop() if alike else None


def problems_of_rows(before: Snapshot, now: Snapshot) -> Iterator[Problem]:
    """Every row of the earlier files is in the present ones, in whichever, cell by cell as it was."""
    for kind in ("activities", "assessments"):
        earlier, later = _of_kind(before, kind), _of_kind(now, kind)
        present = Present(changed_rows(earlier, later))
        for file in earlier:
            if not _is_kept(earlier[file], later.get(file, b"")):
                yield from _problems_of_file(file, earlier[file], later, present)


def changed_rows(before: Snapshot, now: Snapshot) -> Iterator[NormalRow]:
    """The present rows that may be new or altered: those of changed files, and what was added to the others."""
    for file, raw in now.items():
        old = before.get(file, b"")
        if raw == old:
            continue
        if old and _is_kept(old, raw):
            lines = old.count(b"\n")
            head = old[: old.index(b"\n") + 1]
            for row in normal_rows(file, head + raw[len(old) :]):
                yield row._replace(line=row.line + lines - 1)
        else:
            yield from normal_rows(file, raw)


def new_rows(before: Snapshot, now: Snapshot) -> Iterator[NormalRow]:
    """The present rows that were not there."""
    known = [
        row for file in before for row in normal_rows(file, before[file]) if now.get(file) != before[file]
    ]
    ids = {row.row_id for row in known} - {""}
    contents = Counter(_content(row) for row in known if not row.row_id)
    for row in changed_rows(before, now):
        if row.row_id in ids:
            continue
        if contents[_content(row)]:
            contents[_content(row)] -= 1
        else:
            yield row


def _of_kind(files: Snapshot, kind: str) -> Snapshot:
    return {file: raw for file, raw in files.items() if file.split("/")[-2] == kind}


def _is_kept(old: bytes, new: bytes) -> bool:
    """Whether nothing happened to the content but that lines were added after it."""
    return new == old or (old.endswith(b"\n") and new.startswith(old))


def _content(row: NormalRow) -> tuple[str, ...]:
    """What a person wrote of it: everything but the two cells that a machine may fill in."""
    return row.cells[:-2]


def _problems_of_file(file: str, old: bytes, now: Snapshot, present: Present) -> Iterator[Problem]:
    gone: list[NormalRow] = []
    for row in normal_rows(file, old):
        found = present.counterpart(row)
        if found is None:
            gone.append(row)
        else:
            yield from _alterations(row, found)
    missed = [row for row in gone if row.row_id or len(row.cells) == len(columns_of(file))]
    if missed and not now.get(file, b"").strip():
        yield problem("H503", Place(file), count=len(missed))
    elif missed and not _is_unreadable(file, now[file]):
        for row in missed:
            yield problem("H501", Place(file), row=row.row_id, date=_shown(row.cells[0]), was_line=row.line)


def _is_unreadable(file: str, raw: bytes) -> bool:
    obstacle = table_in(raw, columns_of(file)).obstacle
    return obstacle is not None and obstacle.code in _UNREADABLE


def _alterations(before: NormalRow, now: NormalRow) -> Iterator[Problem]:
    columns = columns_of(before.file)
    if before.cells == now.cells or len(before.cells) != len(columns):
        return  # a row with cells too many or too few has been mended
    if len(now.cells) != len(columns):  # one mistake has moved all the cells after it
        width = {"cells": len(now.cells), "expected": len(columns)}
        yield problem("H502", Place(now.file, now.line), None, row=before.row_id, key="", **width)
        return
    faulty: frozenset[str] | None = None
    for column, old, new in zip(columns, before.cells, now.cells, strict=True):
        if old == new or (column in {"logged", "id"} and not old):
            continue
        place = Place(now.file, now.line, cell=column)
        if column == "note" and not new:
            yield problem("H508", place, row=before.row_id)
            continue
        if new in _impersonal(old):
            yield problem("H508", place, row=before.row_id, key=column)
            continue
        faulty = _faulty(before) if faulty is None else faulty
        if column not in faulty or _impersonal(old):
            facts = {"before": _shown(old), "after": _shown(new)}
            yield problem("H502", place, None, row=before.row_id, key=column, **facts)


def _impersonal(cell: str) -> tuple[str, ...]:
    """What may stay of a cell that holds a personal number: nothing, or the rest of it; () where it holds none."""
    numbers = [one for one in personal_in(cell) if one.kind == "personal_number"]
    rest = cell
    for one in reversed(numbers):
        rest = rest[: one.start] + rest[one.end :]
    return ("", rest.strip(), " ".join(rest.split())) if numbers else ()


def _faulty(row: NormalRow) -> frozenset[str]:
    """The columns of cells that could not stay as they were: mending them alters nothing that was said."""
    return frozenset(one.place.cell or "" for one in _unreadable_cells(row))


def _unreadable_cells(row: NormalRow) -> tuple[Problem, ...]:
    from medborgarlofte.files.activities import activity_of
    from medborgarlofte.files.assessments import assessment_of

    if columns_of(row.file) == ACTIVITY_COLUMNS:
        activity = activity_of(row.cells, row.file, row.line, "")
        return () if isinstance(activity, Activity) else activity
    assessment = assessment_of(row.cells, row.file, row.line)
    return () if isinstance(assessment, Assessment) else assessment


def _shown(value: str) -> str:
    return shown(masked(value))
