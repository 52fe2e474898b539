"""What may be logged of a promise whose disclosure is coarse or verdict, and what its target may ask."""

from collections.abc import Iterator

from medborgarlofte.checks.setting import Setting, word_in
from medborgarlofte.checks.vocabulary import Path, targets_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import CoverageTarget, Target, Where


def undisclosed(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row says no more than its promises' disclosure lets it say."""
    for _, promise in setting.homes:
        if promise.disclosure == "verdict":
            place = word_in(row, "promise", row.promises, promise.id)
            yield problem("A338", place, promise=promise.id, what="row")
        elif promise.disclosure == "coarse":
            for column in _too_fine(row):
                yield problem("A338", row.cell(column), promise=promise.id, what=column)


def _too_fine(row: Activity) -> Iterator[str]:
    if not _is_whole_months(row.when):
        yield "date"
    if row.minute is not None:
        yield "time"
    if row.place:
        yield "place"


def _is_whole_months(when: Span) -> bool:
    return when.first.day == 1 and (when.last + DAY).day == 1


def finer_than_disclosed(agreement: Agreement) -> Iterator[Problem]:
    """A target asks for nothing that rows of whole months without time and place cannot tell."""
    for number, promise in enumerate(agreement.promises):
        if promise.disclosure != "coarse":
            continue
        for path, target in targets_of(promise):
            for inner, what in _finer(target) if path[0] != "amendments" else ():
                yield problem("P254", agreement.place_of("promises", number, *path, *inner), what=what)


def _finer(target: Target) -> Iterator[tuple[Path, str]]:
    if target.per in {"day", "week"}:
        yield ("per",), target.per
    if isinstance(target, CoverageTarget) and target.by in {"place", "day"}:
        yield ("by",), target.by
    wheres = (target.where, *(one.where for one in target.also))
    paths: tuple[Path, ...] = (("where",), *(("also", number, "where") for number in range(len(target.also))))
    for path, where in zip(paths, wheres, strict=True):
        if where:
            yield from (((*path, key), what) for key, what in _finer_keys(where))


def _finer_keys(where: Where) -> Iterator[tuple[str, str]]:
    asked = (("weekdays", "day"), ("between", "time"), ("places", "place"))
    return ((key, what) for key, what in asked if getattr(where, key))
