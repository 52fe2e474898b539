"""Which rows count for a condition in a window: those that do, those that do not, and those that do not say."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.model import WEEKDAYS
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import Where

Lack = Literal["place", "time", "date"]
Fit = Literal["yes", "no"] | Lack


class Lacking(NamedTuple):
    """A row that lacks a fact which the condition asks for."""

    activity: Activity
    lack: Lack


class Sifted(NamedTuple):
    """The rows of a promise that concern a window. ``outside`` are known not to meet the condition."""

    inside: tuple[Activity, ...]
    outside: tuple[Activity, ...]
    lacking: tuple[Lacking, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no row of the promise concerns the window at all: no data, which is not 0."""
        return not (self.inside or self.outside or self.lacking)


def sifted(rows: Iterable[Activity], conditions: tuple[Where, ...], span: Span, as_of: date) -> Sifted:
    """The rows that begin by the as-of day and concern the span, by how they fit all the conditions."""
    inside: list[Activity] = []
    outside: list[Activity] = []
    lacking: list[Lacking] = []
    for row in rows:
        if row.when.first > as_of or not row.when.meets(span):
            continue
        fit = fit_of(row, conditions)
        if fit == "no":
            outside.append(row)
        elif not span.holds(row.when):
            lacking.append(Lacking(row, "date"))
        elif fit == "yes":
            inside.append(row)
        else:
            lacking.append(Lacking(row, fit))
    return Sifted(tuple(inside), tuple(outside), tuple(lacking))


def fit_of(row: Activity, conditions: tuple[Where, ...]) -> Fit:
    """Whether the row meets every key of every condition, or the first fact that it lacks.

    An absent tag means no. With hours past midnight, weekday and month are those of the day before.
    """
    fits = [
        fit
        for where in conditions
        for fit in (_tags(row, where), _parties(row, where), _places(row, where), _when(row, where))
    ]
    if "no" in fits:
        return "no"
    return next((fit for fit in fits if fit != "yes"), "yes")


def _tags(row: Activity, where: Where) -> Fit:
    return "yes" if set(where.tags) <= set(row.tags) else "no"


def _parties(row: Activity, where: Where) -> Fit:
    return "yes" if not where.parties or set(where.parties) & set(row.parties) else "no"


def _places(row: Activity, where: Where) -> Fit:
    if not where.places:
        return "yes"
    if not row.place:
        return "place"
    return "yes" if row.place in where.places else "no"


def _when(row: Activity, where: Where) -> Fit:
    """Whether hour, weekday and month fit."""
    if where.between is None:
        return _days(row.when, where)
    start, end = where.between
    passes_midnight = start > end
    if row.minute is None:
        days = {_days(row.when, where)} | (
            {_days(_day_before(row.when), where)} if passes_midnight else set()
        )
        return "no" if days == {"no"} else "time"
    if passes_midnight and row.minute < end:
        return _days(_day_before(row.when), where)
    is_between = row.minute >= start if passes_midnight else start <= row.minute < end
    return _days(row.when, where) if is_between else "no"


def _day_before(span: Span) -> Span:
    return Span(span.first - DAY, span.last - DAY)


def _days(span: Span, where: Where) -> Fit:
    """Whether weekday and month are admitted; of a coarse date only what holds for every day of it is known."""
    admits = admitted_days(where)
    if admits is None:
        return "yes"
    answers = {admits(day) for day in span.each_day()}
    if len(answers) > 1:
        return "date"
    return "yes" if answers.pop() else "no"


def admitted_days(where: Where | None) -> Callable[[date], bool] | None:
    """Which days the condition admits by weekday and month, or None where it admits all."""
    if where is None or not (where.weekdays or where.months):
        return None
    return _admitted(where.weekdays, where.months)


@lru_cache(maxsize=64)
def _admitted(weekdays: tuple[str, ...], months: tuple[int, ...]) -> Callable[[date], bool]:
    numbers = [number for number, day in enumerate(WEEKDAYS) if day in weekdays or not weekdays]
    allowed = months or range(1, 13)
    return lambda day: day.weekday() in numbers and day.month in allowed
