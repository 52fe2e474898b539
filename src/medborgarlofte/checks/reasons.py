"""Whether a person's verdict needs a reason: it does where it is not what the figures say."""

from collections.abc import Iterator

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment, Verdict
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.progress import progress_of, rows_by_promise
from medborgarlofte.domain.window import sunday_of, window_named


def why_missing(ledger: Ledger) -> Iterator[Problem]:
    """A verdict that differs from the computed one, as of the window's last day, says why."""
    bare = [row for row in ledger.assessments_in_force() if row.verdict and not row.why]
    for agreement in ledger.agreements if bare else ():
        own = [row for row in bare if any(home is agreement for home in homes_of(ledger, row))]
        for row, computed in _computed(ledger, agreement, own) if own else ():
            if computed != row.verdict:
                place = row.cell("why")
                yield problem("B410", place, verdict=row.verdict or "", computed=computed or "", row=row.id)


def _computed(
    ledger: Ledger, agreement: Agreement, assessments: list[Assessment]
) -> Iterator[tuple[Assessment, Verdict | None]]:
    """Each assessment with what the figures say of its promise and window."""
    rows = rows_by_promise(ledger, agreement)
    for row in assessments:
        window = window_named(row.window, agreement.span)
        if window:
            # The week of the last day is out on its Sunday; only weekly targets look that far.
            as_of = sunday_of(window.span.last)
            promise = agreement.promise_by_id[row.promise]
            if agreement.lacks("agreement", "period") or agreement.lacks(
                "promises", agreement.promises.index(promise)
            ):
                continue  # what the figures would say is not known
            progress = progress_of(ledger, agreement, promise, rows.get(row.promise, ()), window, as_of)
            yield row, progress.figures.grade.verdict
