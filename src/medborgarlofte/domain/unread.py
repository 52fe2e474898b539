"""A row that counts nowhere since it cannot be read: what of it can be, for those who look for faults."""

from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Place


class Unread(NamedTuple):
    """One row that is lost for every figure; what is wrong with it is told apart from this.

    ``row`` has nothing in the cells of the columns that are ``lost``; None where its cells could not be told apart.
    ``texts`` are then what seems to stand in them.
    """

    file: str
    line: int
    row: Activity | Assessment | None = None
    lost: frozenset[str] = frozenset()
    texts: tuple[tuple[Place, str], ...] = ()


class LeftOut(NamedTuple):
    """What of the files of promises had to be left out of the agreements.

    ``agreements`` and ``promises`` are how many could not be read at all; ``pieces`` how many other pieces are missing.
    ``words`` are the keys and values in all of it: who names one of them is not to blame.
    ``texts`` are those values that nothing else is told of, each with its place.
    """

    agreements: int = 0
    promises: int = 0
    pieces: int = 0
    words: frozenset[str] = frozenset()
    texts: tuple[tuple[Place, str], ...] = ()
