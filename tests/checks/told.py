"""What the rules tell of a ledger."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from builders import activity, agreement, ledger, promise

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Problem

TODAY = date(2023, 12, 15)
COUNTED = promise(text="Minst 40 kontroller per år.", target={"kind": "count", "at_least": 40, "per": "year"})
AGREED = agreement(COUNTED)


def row(promise: str = "kontroller", date: str = "2023-03-15", **cells: Any) -> Activity:
    """A row that was logged the same evening, where nothing else is said."""
    day = date if len(date) == len("2023-03-15") else f"{date[:4]}-12-01"
    return activity(promise, date, **{"logged": f"{day}T21:00:00Z", "place": "Torget", **cells})


def problems(
    *agreements: Agreement, rows: Iterable[Activity] = (), assessments: Iterable[Assessment] = ()
) -> list[Problem]:
    """Everything that is told."""
    return list(problems_in(ledger(*agreements, rows=rows, assessments=assessments), TODAY))


def codes(
    *agreements: Agreement, rows: Iterable[Activity] = (), assessments: Iterable[Assessment] = ()
) -> list[str]:
    """The codes of everything that is told, sorted."""
    return sorted(one.code for one in problems(*agreements, rows=rows, assessments=assessments))


def facts(code: str, told: Iterable[Problem], *names: str) -> list[tuple[str | int | None, ...]]:
    """The named facts of every problem with that code."""
    return [tuple(one.fact(name) for name in names) for one in told if one.code == code]


def promised(**keys: Any) -> list[str]:
    """The codes of what is told of an agreement with one promise that has those keys, as written."""
    return codes(agreement(promise(**keys)))
