"""Rules for the rows of assessments: where they belong, and what they must say."""

from collections.abc import Callable, Iterator

from medborgarlofte.checks import timing
from medborgarlofte.checks.nearest import nearest
from medborgarlofte.checks.setting import known_promises, year_of
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem

PlaceOfId = Callable[[str], Place | None]
SHORTFALLS = frozenset(("partly", "not_fulfilled"))


def unknown_promise(row: Assessment, ledger: Ledger) -> Iterator[Problem]:
    """An assessment judges a promise that exists."""
    known = known_promises(ledger)
    if ledger.agreements and row.promise not in known and row.promise not in ledger.unreadable_promises:
        yield problem("A302", row.cell("promise"), value=row.promise, nearest=nearest(row.promise, known))


def other_year(row: Assessment, ledger: Ledger) -> Iterator[Problem]:  # noqa: ARG001  # as its siblings
    """An assessment stands in the file of its date's year."""
    year = year_of(row.file)
    if year and row.date.year != year:
        yield problem("A305", row.cell("date"), year=row.date.year, file_year=year)


def window_uncovered(row: Assessment, ledger: Ledger) -> Iterator[Problem]:
    """An assessment's window is covered by an agreement that has the promise."""
    is_known = row.promise in known_promises(ledger)
    if is_known and not homes_of(ledger, row):
        yield problem("B412", row.cell("window"), value=row.window, promise=row.promise)


def future_date(row: Assessment, ledger: Ledger) -> Iterator[Problem]:  # noqa: ARG001  # as its siblings
    """An assessment was made when it was logged, or before."""
    if row.logged:
        yield from timing.future_date(row, row.date)


def next_missing(row: Assessment, ledger: Ledger) -> Iterator[Problem]:  # noqa: ARG001  # as its siblings
    """What was not kept has a next step."""
    if row.verdict in SHORTFALLS and not row.next:
        yield problem("B411", row.cell("next"), verdict=row.verdict)


def duplicate_id(ledger: Ledger, place_of_activity: PlaceOfId) -> Iterator[Problem]:
    """No two rows have the same id, whichever file they stand in."""
    first: dict[str, Place] = {}
    for row in ledger.assessments:
        also = first.get(row.id) or place_of_activity(row.id)
        if row.id and also:
            yield problem("A330", row.cell("id"), also=also, value=row.id, row=row.id)
        first.setdefault(row.id, row.cell("id"))
