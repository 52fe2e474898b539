"""Rules for what has changed since the decision."""

from collections.abc import Iterator
from itertools import pairwise

from medborgarlofte.domain.agreement import Agreement, Path
from medborgarlofte.domain.amendment import Amendment
from medborgarlofte.domain.model import Model
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.domain.target import MilestoneTarget

Holder = tuple[Path, Model, tuple[Amendment, ...]]


def withdrawn_without_decision(agreement: Agreement) -> Iterator[Problem]:
    """A promise is withdrawn by a decision that is named."""
    for number, promise in enumerate(agreement.promises):
        path = ("promises", number, "withdrawn")
        if promise.withdrawn and promise.withdrawn.decision is None and not agreement.lacks(*path):
            yield problem("P242", agreement.place_of_key(*path), promise=promise.id)


def amendment_mismatch(agreement: Agreement) -> Iterator[Problem]:
    """What an amendment changed a key to is what stands there, or what the next amendment changed it from."""
    for path, holder, amendments in _holders(agreement):
        by_key: dict[str, list[tuple[int, Amendment]]] = {}
        for number, change in sorted(enumerate(amendments), key=lambda one: one[1].date):
            by_key.setdefault(change.key, []).append((number, change))
        for key, changes in by_key.items():
            if agreement.lacks(*path, "amendments") or agreement.lacks(*path, key):
                continue
            yield from _mismatches(agreement, path, changes, _present(holder, key))


def _mismatches(
    agreement: Agreement, path: Path, changes: list[tuple[int, Amendment]], present: object
) -> Iterator[Problem]:
    for (number, change), (later_number, later) in pairwise(changes):
        if _plain(change.after) != _plain(later.before):
            place = agreement.place_of(*path, "amendments", later_number, "before")
            also = agreement.place_of(*path, "amendments", number, "after")
            yield problem("P243", place, also=also, key=change.key, against="earlier")
    number, last = changes[-1]
    if _plain(last.after) != _plain(present):
        place = agreement.place_of(*path, "amendments", number, "after")
        yield problem(
            "P243", place, also=agreement.place_of(*path, last.key), key=last.key, against="present"
        )


def _holders(agreement: Agreement) -> Iterator[Holder]:
    """Everything that can be amended: the agreement's own particulars and every promise."""
    yield ("agreement",), agreement.terms, agreement.terms.amendments
    for number, promise in enumerate(agreement.promises):
        yield ("promises", number), promise, promise.amendments


def _present(holder: Model, key: str) -> object:
    value = getattr(holder, "with_" if key == "with" else key, None)
    if key == "target" and value is None and isinstance(holder, Promise):
        reading = holder.target_reading
        return reading.choice.target if reading and reading.choice else None
    return value


def _plain(value: object) -> object:
    """The value as it is compared: however its lines were broken; an empty list as none; a date by its days."""
    if isinstance(value, str):
        day = span_of(value)
        return day if isinstance(day, Span) else " ".join(value.split())
    return value or None


def date_outside_period(agreement: Agreement) -> Iterator[Problem]:
    """What happens to a promise happens between its decision and the end of the period."""
    decided = agreement.terms.decided or agreement.span
    whole = Span(min(agreement.span.first, decided.first), agreement.span.last)
    for path, day in _dates(agreement):
        if not day.meets(whole):
            start, end = (one.isoformat() for one in whole)
            yield problem("P245", agreement.place_of(*path), start=start, end=end, key=str(path[-1]))


def _dates(agreement: Agreement) -> Iterator[tuple[Path, Span]]:
    for path, holder, amendments in _holders(agreement):
        for number, change in enumerate(amendments):
            yield (*path, "amendments", number, "date"), change.date
        if isinstance(holder, Promise):
            if holder.withdrawn:
                yield (*path, "withdrawn", "date"), holder.withdrawn.date
            if isinstance(holder.target, MilestoneTarget) and holder.target.due:
                yield (*path, "target", "due"), holder.target.due
