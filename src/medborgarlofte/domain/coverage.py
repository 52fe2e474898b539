"""How many places, tags or days of a coverage target were reached."""

from collections import defaultdict
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount, sum_of, weaker_of
from medborgarlofte.domain.reach import Reach
from medborgarlofte.domain.sift import Lack, Sifted
from medborgarlofte.domain.sums import Doubt, imprecise, in_order
from medborgarlofte.domain.target import CoverageTarget


class Visits(NamedTuple):
    """What the rows say of each member: surely, perhaps, and what may have been any of them."""

    sure: dict[str, list[Amount]]
    perhaps: dict[str, list[Amount]]
    anywhere: list[Amount]
    doubts: frozenset[Doubt]


def coverage_of(target: CoverageTarget, rows: Sifted) -> Reach:
    """How many of the listed members, or how many different ones, were reached so often as promised."""
    visits = visits_in(target, rows)
    need = Decimal(target.at_least)
    sums = [sum_of(units) for units in visits.sure.values()]
    reached = sum(one.stated >= need for one in sums)
    low = sum(one.low >= need for one in sums)
    high = sum(one.high is None or one.high >= need for one in sums)
    precision = "exact" if low == high else weaker_of(*(one.precision for one in sums))
    actual = Amount(Decimal(reached), Decimal(low), Decimal(high), precision, Decimal(low))
    members = len(target.each) if target.each is not None else target.members
    return Reach(
        actual,
        low=Decimal(low),
        high=Decimal(_most_reached(target, visits)),
        test="at_least",
        goal=None if members is None else Decimal(members),
        doubts=in_order(visits.doubts),
        hindrance="no_list" if members is None else None,
    )


def visits_in(target: CoverageTarget, rows: Sifted) -> Visits:
    """The units of the rows by the members that they reached."""
    sure: dict[str, list[Amount]] = {member: [] for member in target.each or ()}
    perhaps: dict[str, list[Amount]] = defaultdict(list)
    anywhere: list[Amount] = []
    doubts: set[Doubt] = set(imprecise(row.count for row in rows.inside))
    for row, lack in [*((row, None) for row in rows.inside), *rows.lacking]:
        members, missing = members_of(row, target.by)
        doubts.update(one for one in (missing, lack) if one)
        anywhere += [row.count] if missing else []
        for member in members:
            if target.each is None or member in target.each:
                (perhaps if lack else sure).setdefault(member, []).append(row.count)
    return Visits(sure, perhaps, anywhere, frozenset(doubts))


def members_of(row: Activity, by: str) -> tuple[tuple[str, ...], Lack | None]:
    """The members that the row reached, or the fact that it lacks to say so."""
    if by == "tag":
        return row.tags, None
    if by == "day":
        return ((row.when.first.isoformat(),), None) if row.when.is_day else ((), "date")
    return ((row.place,), None) if row.place else ((), "place")


def _most_reached(target: CoverageTarget, visits: Visits) -> int:
    """The most members that can have been reached, if every row that lacks a fact fell where it helps most."""
    need = Decimal(target.at_least)
    units = [
        (*visits.sure.get(one, ()), *visits.perhaps.get(one, ())) for one in {*visits.sure, *visits.perhaps}
    ]
    gaps = sorted(need - high for high in map(_high_of, units) if high is not None)
    reached = len(units) - sum(gap > 0 for gap in gaps)
    open_gaps = [gap for gap in gaps if gap > 0] + [need] * (
        0 if target.each is not None else len(visits.anywhere)
    )
    supply = sum_of(visits.anywhere).high
    for gap in open_gaps[: len(visits.anywhere)]:
        if supply is not None and supply < gap:
            break
        supply = None if supply is None else supply - gap
        reached += 1
    return reached


def _high_of(units: tuple[Amount, ...]) -> Decimal | None:
    return sum_of(units).high
