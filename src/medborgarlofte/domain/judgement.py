"""What persons have said of a promise in a window."""

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.window import WHOLE_PERIOD, Window, window_named


def assessments_of(
    ledger: Ledger, agreement: Agreement, promise_id: str, window: Window
) -> tuple[Assessment, ...]:
    """The assessments in force of the promise in that window of the agreement, oldest first."""
    said = (
        one
        for one in ledger.assessments_in_force()
        if one.promise == promise_id and one.window == window.name
    )
    own = (one for one in said if any(home is agreement for home in homes_of(ledger, one)))
    return tuple(sorted(own, key=lambda one: (one.date, one.logged, one.id)))


def homes_of(ledger: Ledger, assessment: Assessment) -> tuple[Agreement, ...]:
    """The agreements whose window it judges. ``period`` is the latest that had ended by its date, else the one running."""
    having = [one for one in ledger.agreements if assessment.promise in one.promise_by_id]
    if assessment.window != WHOLE_PERIOD:
        return tuple(one for one in having if window_named(assessment.window, one.span))
    ended = [one for one in having if one.span.last < assessment.date]
    if ended:
        return (max(ended, key=lambda one: one.span.last),)
    return tuple(one for one in having if one.span.first <= assessment.date)[:1] or tuple(having[:1])
