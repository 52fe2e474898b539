"""Conditions that no activity can ever meet."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from medborgarlofte.checks.vocabulary import Path, targets_of
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.sift import admitted_days
from medborgarlofte.domain.span import DateFault, Span, span_of
from medborgarlofte.domain.target import Compared, Condition, CoverageTarget, Target, Where

Never = tuple[Path, str]
_TWO_YEARS = 731


def never_true(agreement: Agreement) -> Iterator[Problem]:
    """A condition can hold for some activity of the period."""
    for number, promise in enumerate(agreement.promises):
        for path, target in targets_of(promise):
            for inner, reason in _nevers(target, agreement) if path[0] != "amendments" else ():
                place = agreement.place_of("promises", number, *path, *inner)
                yield problem("P241", place, reason=reason)


def _nevers(target: Target, agreement: Agreement) -> Iterator[Never]:
    yield from _where(target.where, None, ("where",), agreement)
    for number, condition in enumerate(target.also):
        yield from _where(condition.where, target.where, ("also", number, "where"), agreement)
        if _asks_more_than_allowed(condition, target):
            yield ("also", number, "at_least"), "more"
    if isinstance(target, CoverageTarget):
        yield from _coverage(target, agreement)


def _where(where: Where | None, around: Where | None, path: Path, agreement: Agreement) -> Iterator[Never]:
    if where is None:
        return
    if _minutes(where) is not None and not _minutes(where):
        yield (*path, "between"), "between"
    elif around and _are_apart(_minutes(where), _minutes(around)):
        yield (*path, "between"), "between_around"
    if around and _are_apart(_places(where, agreement), _places(around, agreement)):
        yield (*path, "places"), "places_around"
    if not _has_day(where, around, agreement.span):
        key = "months" if where.months else "weekdays"
        yield (*path, key), "days" if around is None else "days_around"


def _are_apart(one: set[int] | set[str] | None, other: set[int] | set[str] | None) -> bool:
    return bool(one and other) and not set(one or ()) & set(other or ())


def _minutes(where: Where) -> set[int] | None:
    """The minutes of a day that ``between`` admits; None where it is not given."""
    if where.between is None:
        return None
    start, end = where.between
    return set(range(start, end)) if start <= end else {*range(start, 24 * 60), *range(end)}


def _places(where: Where, agreement: Agreement) -> set[str] | None:
    return {agreement.place_names.get(place, place) for place in where.places} or None


def _has_day(where: Where, around: Where | None, period: Span) -> bool:
    admits = [admitted for one in (where, around) if (admitted := admitted_days(one))]
    if not admits or not (where.weekdays or where.months):
        return True
    return any(all(admitted(day) for admitted in admits) for day in _days(period))


def _days(period: Span) -> Iterator[date]:
    """Every day of a period, of an open one enough for every weekday of every month."""
    days = period.each_day()
    return (day for _, day in zip(range(_TWO_YEARS), days, strict=False))


def _asks_more_than_allowed(condition: Condition, target: Target) -> bool:
    """Whether a part must reach more than the whole may be."""
    if (
        not isinstance(target, Compared)
        or target.comparator != "at_most"
        or condition.comparator != "at_least"
    ):
        return False
    is_same = condition.among is None and condition.of in {None, target.of}
    return is_same and (condition.number or Decimal(0)) > (target.number or Decimal(0))


def _coverage(target: CoverageTarget, agreement: Agreement) -> Iterator[Never]:
    """Every member can be reached."""
    around = _places(target.where, agreement) if target.where else None
    for index, member in enumerate(target.each or ()):
        if target.by == "day" and not _is_day_within(member, agreement.span):
            yield ("each", index), "day"
        if target.by == "place" and around and agreement.place_names.get(member, member) not in around:
            yield ("each", index), "places_around"
    if target.by == "place" and target.members and 0 < len(agreement.places) < target.members:
        yield ("members",), "members"
    if target.by == "day" and target.members and target.members > agreement.span.days:
        yield ("members",), "members"


def _is_day_within(text: str, period: Span) -> bool:
    day = span_of(text)
    return not isinstance(day, DateFault) and day.is_day and period.holds(day)
