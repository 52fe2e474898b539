"""Of rows that cannot both be right, the one that was logged last is told of: the others had their say first."""

from collections.abc import Iterable, Iterator

from medborgarlofte.checks.setting import of_row
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem

Spot = tuple[str, int]


def told_at_the_later(pairs: Iterable[Problem], ledger: Ledger) -> Iterator[Problem]:
    """Problems of two rows each, of which any may be the later, told of all but the first logged of rows alike.

    The facts get the ``file`` and ``line`` of the first, and ``where`` that is: in the ``same`` file, or the ``other``.
    """
    groups: dict[tuple[str, Place], list[Problem]] = {}
    for one in pairs:
        if one.also is not None:
            groups.setdefault((one.code, one.also), []).append(one)
    if not groups:
        return
    spots = {
        place[:2] for (_, also), told in groups.items() for place in (also, *(one.place for one in told))
    }
    logged = {
        (row.file, row.line): (row.logged, row.id)
        for row in ledger.activities()
        if (row.file, row.line) in spots
    }
    for (code, also), told in groups.items():
        places = sorted((also, *(one.place for one in told)), key=lambda place: _order(place, logged))
        first, *others = places
        value = told[0].fact("value")
        for place in others:
            facts = {"value": value} if value else {}
            where = "same" if place.file == first.file else "other"
            found = problem(code, place, first, file=first.file, line=first.line, where=where, **facts)
            yield of_row(found, logged.get(place[:2], ("", ""))[1])


def _order(place: Place, logged: dict[Spot, tuple[str, str]]) -> tuple[bool, str, str, int]:
    """When a row was logged; one that stands on no line yet comes last."""
    return place.line == 0, logged.get(place[:2], ("", ""))[0], place.file, place.line
