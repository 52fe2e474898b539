"""Which rows of a sheet are not logged yet: a sheet that is read twice adds nothing, and honest twins are both kept."""

from collections import Counter
from collections.abc import Iterable, Mapping

from medborgarlofte.domain.activity import Activity
from medborgarlofte.exchange.row import Proposed

Content = tuple[object, ...]


def new_rows(
    proposed: Iterable[Proposed], existing: Iterable[Activity], place_names: Mapping[str, str]
) -> tuple[Proposed, ...]:
    """The proposed rows beyond those with the same content that were ever logged, corrected ones included.

    ``existing`` are all rows of the folder: a row that has been corrected since is not proposed anew.
    ``place_names`` are every name and alias of a place, to the name that is counted.
    """
    rows = (row._replace(place=place_names.get(row.place, row.place)) for row in existing)
    logged = _times_logged(tuple(rows))
    seen: Counter[Content] = Counter()
    new: list[Proposed] = []
    for one in proposed:
        content = _content(one.activity)
        seen[content] += 1
        if seen[content] > logged[content]:
            new.append(one)
    return tuple(new)


def _times_logged(rows: tuple[Activity, ...]) -> Counter[Content]:
    """How many activities have had each content: a row and all its corrections are one activity."""
    corrected = {row.id: row.corrects for row in rows if row.corrects}
    return Counter(content for _, content in {(_origin(row.id, corrected), _content(row)) for row in rows})


def _origin(row: str, corrected: dict[str, str]) -> str:
    passed = {row}
    while row in corrected and corrected[row] not in passed:
        row = corrected[row]
        passed.add(row)
    return row


def _content(row: Activity) -> Content:
    """What a row says was done, whatever the order of what it lists."""
    return (
        row.when,
        row.minute,
        frozenset(row.promises),
        row.count,
        row.place,
        frozenset(row.parties),
        frozenset(row.tags),
        frozenset(row.results),
        row.note,
    )
