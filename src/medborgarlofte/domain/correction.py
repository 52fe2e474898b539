"""Which rows are in force, when later rows correct earlier ones."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol


class Row(Protocol):
    """What corrections need to know of a row."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def corrects(self) -> str:
        """The id of the row that it replaces, or nothing."""

    @property
    def logged(self) -> str:
        """When it was written."""


class Corrections(NamedTuple):
    """The outcome of all corrections.

    ``replaced`` are ids of rows no longer in force. ``rivals`` are (row, the row it lost to) where two correct the same.
    ``circles`` are ids of rows that correct each other in a ring: they count as uncorrected.
    ``unknown`` are ids of rows that correct a row that is not there: they stand for themselves.
    """

    replaced: frozenset[str]
    rivals: tuple[tuple[str, str], ...]
    circles: frozenset[str]
    unknown: frozenset[str]
    follower: dict[str, str]

    def is_in_force(self, row: Row) -> bool:
        """Whether the row stands; one that withdraws another does not."""
        return row.id not in self.replaced and not getattr(row, "is_withdrawal", False)


def corrections_of(rows: Iterable[Row]) -> Corrections:
    """How all the rows correct each other, whatever their order."""
    target: dict[str, str] = {}
    logged: dict[str, str] = {}
    ids: set[str] = set()
    for row in rows:
        ids.add(row.id)
        if row.corrects:
            target[row.id] = row.corrects
            logged[row.id] = row.logged
    unknown = frozenset(row for row, aim in target.items() if aim not in ids)
    circles = _circles(target)
    edges = {row: aim for row, aim in target.items() if row not in circles and row not in unknown}
    follower: dict[str, str] = {}
    for later, aim in edges.items():
        follower[aim] = max(later, follower.get(aim, later), key=lambda one: (logged[one], one))
    rivals = tuple(sorted((later, follower[aim]) for later, aim in edges.items() if follower[aim] != later))
    return Corrections(_replaced(edges, follower), rivals, circles, unknown, follower)


def _circles(target: dict[str, str]) -> frozenset[str]:
    found: set[str] = set()
    done: set[str] = set()
    for start in target:
        path: dict[str, None] = {}
        at = start
        while at in target and at not in done and at not in path:
            path[at] = None
            at = target[at]
        if at in path:
            ring = list(path)
            found.update(ring[ring.index(at) :])
        done.update(path)
    return frozenset(found)


def _replaced(edges: dict[str, str], follower: dict[str, str]) -> frozenset[str]:
    """Every row that has a follower, and every row that lost to a rival with all that followed it."""
    followed_by: dict[str, list[str]] = {}
    for row, aim in edges.items():
        followed_by.setdefault(aim, []).append(row)
    replaced = set(follower)
    lost = [row for row, aim in edges.items() if follower[aim] != row]
    while lost:
        row = lost.pop()
        replaced.add(row)
        lost.extend(followed_by.get(row, ()))
    return frozenset(replaced)
