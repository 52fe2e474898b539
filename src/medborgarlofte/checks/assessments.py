"""Rules for the rows of assessments: where they belong, and what they must say."""

from collections.abc import Callable, Iterator

from medborgarlofte.checks import timing
from medborgarlofte.checks.nearest import nearest
from medborgarlofte.checks.setting import known_promises
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.writer import year_of

PlaceOfId = Callable[[str], Place | None]
SHORTFALLS = frozenset(("partly", "not_fulfilled"))


def unknown_promise(row: Assessment, ledger: Ledger) -> Iterator[Problem]:
    """An assessment judges a promise that exists."""
    known = known_promises(ledger)
    left_out = ledger.left_out.words if ledger.left_out else frozenset()
    if ledger.agreements and row.promise not in known.keys() | ledger.unreadable_promises | left_out:
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
    for row in sorted(ledger.assessments, key=lambda one: (one.logged, one.file, one.line)):
        also = first.get(row.id) or place_of_activity(row.id)
        if row.id and also:
            where = "same" if row.file == also.file else "other"
            facts = {"value": row.id, "file": also.file, "where": where, "row": row.id}
            yield problem("A330", row.cell("id"), also, line=also.line, **facts)
        first.setdefault(row.id, row.cell("id"))
