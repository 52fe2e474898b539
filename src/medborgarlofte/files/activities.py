"""Files of activities: every row an ``Activity``, or the problems that keep it from being one."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.writer import party_of
from medborgarlofte.files.cells import ACTIVITY_CELLS, LIKE_LOGGED, LOGGED_DAY, Memo, tidy
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.folded import Folded
from medborgarlofte.files.header import Header
from medborgarlofte.files.quick import quoted_cells
from medborgarlofte.files.rows import Rows, rows_of

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import Unread

Entry: TypeAlias = "Activity | Problem | Unread"

PLAIN = Header(ACTIVITY_COLUMNS, ",")

_WHEN = Memo(ACTIVITY_CELLS["date"])
_MINUTE = Memo(ACTIVITY_CELLS["time"])
_PROMISES = Memo(ACTIVITY_CELLS["promise"])
_COUNT = Memo(ACTIVITY_CELLS["count"])
_PLACE = Memo(ACTIVITY_CELLS["place"])
_PARTIES = Memo(ACTIVITY_CELLS["party"])
_TAGS = Memo(ACTIVITY_CELLS["tags"])
_RESULTS = Memo(ACTIVITY_CELLS["results"])
_READ_NOTE = ACTIVITY_CELLS["note"].read
_READ_CORRECTS = ACTIVITY_CELLS["corrects"].read
_READ_LIKE_LOGGED = LIKE_LOGGED.read
_LOGGED_DAY = Memo(LOGGED_DAY)  # whether it exists, known from other rows
_READ_ID = ACTIVITY_CELLS["id"].read


def activities_in(folder: Path, name: str) -> Iterator[Entry]:
    """Every row of one of the folder's files, in the order of lines; faults that spread over the file come last.

    A row with a fault that does not touch its meaning (no id, say) is both a problem and an activity; one that cannot
    be read is ``Unread`` after its problems.
    """
    file = f"{folder.name}/{name}"
    spread = Folded()
    for rows in rows_of(folder, name, ACTIVITY_COLUMNS):
        yield from entries_in(rows, enumerate(rows.lines, rows.first), file, spread)
    yield from spread.problems()


def entries_in(rows: Rows, lines: Iterator[tuple[int, str]], file: str, spread: Folded) -> Iterator[Entry]:
    """What those of the rows say that stand on the given lines."""
    read = _quickly if rows.header == PLAIN else _slowly
    return chain(spread.rest_of(rows.problems), rows.unread, read(rows, lines, file, spread))


def _quickly(rows: Rows, lines: Iterator[tuple[int, str]], file: str, spread: Folded) -> Iterator[Entry]:
    own = (party_of(file),)
    make = tuple.__new__  # half the time of calling the named tuple, of which a file may hold a million
    for line, text in lines:
        try:
            date, time, promise, count, place, party, tags, results, note, corrects, logged, row_id = (
                quoted_cells(text) if '"' in text else text.split(",")
            )
            values = (
                _WHEN[date],
                _MINUTE[time],
                _PROMISES[promise],
                _COUNT[count],
                _PLACE[place],
                _PARTIES[party] or own,
                _TAGS[tags],
                _RESULTS[results],
                _READ_NOTE(tidy(note)) if note else "",
                _READ_CORRECTS(corrects) if corrects else "",
                _LOGGED_DAY[logged[:10]] and _READ_LIKE_LOGGED(logged),
                _READ_ID(row_id),
                file,
                line,
            )
        except ValueError:  # pydantic's ValidationError is one
            yield from _with_care(rows, line, lines, file, spread)
        else:
            yield make(Activity, values)


def _slowly(rows: Rows, lines: Iterator[tuple[int, str]], file: str, spread: Folded) -> Iterator[Entry]:
    for line, _ in lines:
        yield from _with_care(rows, line, lines, file, spread)


def _with_care(
    rows: Rows, line: int, lines: Iterator[tuple[int, str]], file: str, spread: Folded
) -> Iterator[Entry]:
    """The row on a line that could not be read quickly: what is wrong, and the row where it counts all the same."""
    from medborgarlofte.files.careful import row_at

    read = row_at(rows, line, file, ACTIVITY_COLUMNS)
    for _ in islice(lines, read.lines - 1):
        pass
    yield from spread.rest_of(read.problems)
    if read.cells is None:
        from medborgarlofte.files.unread_rows import lines_unread

        yield from lines_unread(rows, line, read, file)
    else:
        row, problems = examined(read.cells, file, line, party_of(file))
        yield from spread.rest_of(problems)
        yield row


def examined(
    cells: Sequence[str], file: str, line: int, party: str
) -> "tuple[Activity | Unread, tuple[Problem, ...]]":
    """The activity that twelve cells say where it counts, and all that is wrong with them."""
    from medborgarlofte.files.cell_fault import cells_read

    values, problems, lost = cells_read(cells, ACTIVITY_CELLS, file, line)
    if lost:
        from medborgarlofte.files.unread_rows import unread_activity

        return unread_activity(values, lost, file, line), problems
    cells_as_values = {**values, "party": values["party"] or (party,)}.values()
    return Activity._make((*cells_as_values, file, line)), problems


def activity_of(cells: Sequence[str], file: str, line: int, party: str) -> Activity | tuple[Problem, ...]:
    """The activity that the cells say, in the order of the columns, or everything that is wrong with them.

    ``party`` is the writer's, which did it where the cell ``party`` is empty.
    """
    activity, problems = examined(cells, file, line, party)
    return activity if isinstance(activity, Activity) and not problems else problems
