"""Cases of the contract: a promise, its rows and a window, and the figures worked out by hand from the design."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from _pytest.mark import ParameterSet
from builders import activity, agreement, ledger, promise

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.progress import progress_in
from medborgarlofte.domain.window import window_named
from medborgarlofte.report.figures import figures_of_promise

LONG_AFTER = "2027-06-01"


class Case(NamedTuple):
    """What is promised, done and asked; ``figures`` names only the fields of status's JSON that the case is about."""

    promised: Mapping[str, Any]
    rows: tuple[Activity, ...]
    window: str
    today: str
    said: tuple[Assessment, ...]
    terms: Mapping[str, Any]
    figures: Mapping[str, Any]

    @property
    def found(self) -> Any:
        """What the code says, in the shape of ``figures``."""
        return _in_shape(figures_in(self), self.figures)


def case(
    name: str,
    target: Mapping[str, Any] | None,
    rows: Iterable[Activity],
    figures: Mapping[str, Any],
    *,
    window: str = "2023",
    today: str = LONG_AFTER,
    keys: Mapping[str, Any] | None = None,
    said: Iterable[Assessment] = (),
    **terms: Any,
) -> ParameterSet:
    """A row of a table: ``keys`` are further keys of the promise, ``terms`` those of the agreement."""
    written = {**({"target": target} if target else {}), **(keys or {})}
    return pytest.param(
        Case(promise(**written), tuple(rows), window, today, tuple(said), terms, figures), id=name
    )


def did(dates: str, count: str = "", **cells: Any) -> list[Activity]:
    """A row for each of the dates, alike in everything else."""
    return [activity("kontroller", one, count, **cells) for one in dates.split()]


def every(first: str, step: int, times: int) -> str:
    """Dates so many days apart."""
    start = date.fromisoformat(first)
    return " ".join((start + timedelta(days=step * number)).isoformat() for number in range(times))


def figures_in(asked: Case) -> Mapping[str, Any]:
    """The promise's figures, as status gives them to machines."""
    terms = agreement(asked.promised, **asked.terms)
    window = window_named(asked.window, terms.span)
    assert window is not None
    whole = ledger(terms, rows=asked.rows, assessments=asked.said)
    return figures_of_promise(progress_in(whole, terms, window, date.fromisoformat(asked.today))[0])


def _in_shape(found: Any, wanted: Any) -> Any:
    """Only the parts of what was found that are asked for."""
    if isinstance(wanted, Mapping) and isinstance(found, Mapping):
        return {key: _in_shape(found[key], one) for key, one in wanted.items()}
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        return [_in_shape(one, other) for one, other in zip(found, wanted, strict=True)]
    return found
