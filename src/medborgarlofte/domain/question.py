"""Which target a promise has: agreed, changed on the way, chosen among readings, or still open."""

from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.amendment import Amendment
from medborgarlofte.domain.many_windows import Choice
from medborgarlofte.domain.measure import is_undated
from medborgarlofte.domain.promise import Promise, Reading
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)
from medborgarlofte.domain.window import Window, windows_of


class Alternative(NamedTuple):
    """One way to read a promise's target. A built-in one, for a missing ``per``, has no label."""

    id: str
    label: str | None
    target: Target | None


class Question(NamedTuple):
    """A promise's target as far as it is decided: ``choice`` gives it by the last day of a window.

    While undecided ``choice`` is None and the alternatives say what it may be.
    ``asked`` is the reading in question, None for the built-in one.
    """

    choice: Choice | None
    alternatives: tuple[Alternative, ...] = ()
    asked: Reading | None = None


def question_of(promise: Promise, period: Span, named: Window) -> Question:
    """What there is to compare with in a named window."""
    reading = promise.target_reading
    alternatives = _alternatives_of(reading)
    if reading and reading.choice is None:
        return Question(None, alternatives, reading)
    choice = _always(reading.choice.target) if reading and reading.choice else _amended(promise)
    target = choice(named.span.last)
    if target is None or not is_undated(target):
        return Question(choice, alternatives, reading)
    return _undated(target, period, named)


def _amended(promise: Promise) -> Choice:
    return lambda last_day: target_for(promise, last_day)


def _always(target: Target | None) -> Choice:
    return lambda _last_day: target


def _alternatives_of(reading: Reading | None) -> tuple[Alternative, ...]:
    if reading is None:
        return ()
    return tuple(
        one for own in reading.alternatives for one in _dated(Alternative(own.id, own.label, own.target))
    )


def _undated(target: Target, period: Span, named: Window) -> Question:
    """A number without a window: the yearly and the whole-period reading, which may be one and the same."""
    yearly, whole = target.model_copy(update={"per": "year"}), target.model_copy(update={"per": "period"})
    if [one.span for one in windows_of("year", period, named.span)] == [period]:
        return Question(_always(whole), (Alternative("period", None, whole),))
    return Question(None, (Alternative("year", None, yearly), Alternative("period", None, whole)))


def _dated(alternative: Alternative) -> tuple[Alternative, ...]:
    """The alternative, or its yearly and whole-period forms where it leaves ``per`` out."""
    target = alternative.target
    if target is None or not is_undated(target):
        return (alternative,)
    forms = (("year", f"{alternative.id}-year"), ("period", f"{alternative.id}-period"))
    return tuple(
        alternative._replace(id=name, target=target.model_copy(update={"per": per})) for per, name in forms
    )


def target_for(promise: Promise, last_day: date) -> Target | None:
    """The target for a window that ends on a day: an amended one holds from the amendment's date.

    One that only added ``per`` told what had been meant all along, and holds for all windows.
    """
    target = promise.target
    for change in reversed(_target_amendments(promise)):
        if change.date.first <= last_day:
            return target
        if not _only_adds_per(change):
            target = _target(change.before)
    return target


def _target_amendments(promise: Promise) -> list[Amendment]:
    return sorted((one for one in promise.amendments if one.key == "target"), key=lambda one: one.date)


def _target(value: object) -> Target | None:
    return (
        value
        if isinstance(value, CountTarget | ShareTarget | CoverageTarget | MilestoneTarget | OutcomeTarget)
        else None
    )


def _only_adds_per(change: Amendment) -> bool:
    before, after = _target(change.before), _target(change.after)
    if before is None or after is None or before.per is not None:
        return False
    return before.model_copy(update={"per": after.per}) == after
