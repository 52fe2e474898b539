"""What has not been heard of, judged or published in time. It all hangs on today, and nothing of it is an error."""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cache, partial

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.judgement import assessments_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.progress import progress_of, rows_by_promise
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.question import question_of
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import MilestoneTarget
from medborgarlofte.domain.window import Window, sunday_of, windows_of

Times = Mapping[str, AbstractSet[Span]]
"""When the rows in force of each promise took place."""

RowsByPromise = Callable[[], Mapping[str, tuple[Activity, ...]]]

DAYS = {"week": 7, "month": 31, "quarter": 92, "tertial": 123, "half_year": 184, "year": 366}


def silence(ledger: Ledger, times: Times, today: date) -> Iterator[Problem]:
    """Every promise of a running agreement is heard of as often as the agreement says."""
    for agreement in ledger.agreements:
        follow_up = agreement.terms.follow_up
        if follow_up is None or not agreement.span.first <= today <= agreement.span.last:
            continue
        for number, promise in enumerate(agreement.promises):
            heard = max(_heard(ledger, agreement, promise, times, today), default=None)
            days = (today - (heard or agreement.span.first)).days
            if days > DAYS[follow_up] and not _may_be_silent(promise, heard):
                last = heard.isoformat() if heard else ""
                place = agreement.place_of("promises", number, "id")
                yield problem("A343", place, promise=promise.id, days=days, last=last, follow_up=follow_up)


def _may_be_silent(promise: Promise, heard: date | None) -> bool:
    """Of a withdrawn promise nothing is to be heard, nor of a milestone that has been spoken of."""
    return promise.withdrawn is not None or (
        isinstance(promise.target, MilestoneTarget) and heard is not None
    )


def _heard(
    ledger: Ledger, agreement: Agreement, promise: Promise, times: Times, today: date
) -> Iterator[date]:
    for when in times.get(promise.id, ()):
        if when.first <= today and when.meets(agreement.span):
            yield min(when.last, today)
    for row in ledger.assessments:
        if row.promise == promise.id and agreement.span.first <= row.date <= today:
            yield row.date


def unjudged_window(ledger: Ledger, times: Times, today: date) -> Iterator[Problem]:
    """When a year is over, every promise has a verdict in it, computed or a person's."""
    for agreement in ledger.agreements:
        rows = cache(partial(rows_by_promise, ledger, agreement))
        for window in _ended_years(agreement, today):
            unjudged = [
                promise.id
                for promise in agreement.promises
                if not any(one.verdict for one in assessments_of(ledger, agreement, promise.id, window))
                and not _is_computed(ledger, agreement, promise, window, times, rows)
            ]
            if unjudged:
                place = agreement.place_of("agreement", "title")
                yield problem("B413", place, window=window.name, promises=len(unjudged), first=unjudged[0])


def _is_computed(
    ledger: Ledger, agreement: Agreement, promise: Promise, window: Window, times: Times, rows: RowsByPromise
) -> bool:
    """Whether the figures give a verdict; they are computed only where that cannot be told without them."""
    if promise.withdrawn:
        return True
    question = question_of(promise, agreement.span, window)
    target = question.choice(window.span.last) if question.choice else None
    if (question.choice and target is None) or not any(
        window.span.meets(when) for when in times.get(promise.id, ())
    ):
        return False
    if target is not None and not promise.criteria:
        return True
    as_of = sunday_of(window.span.last)
    progress = progress_of(ledger, agreement, promise, rows().get(promise.id, ()), window, as_of)
    return progress.verdict is not None


def unpublished_window(ledger: Ledger, times: Times, today: date) -> Iterator[Problem]:  # noqa: ARG001  # as its siblings
    """A year is accounted for in public by 31 March after it; invented activities are not."""
    published = {publication.window for publication in ledger.publications}
    for agreement in ledger.agreements:
        for window in _ended_years(agreement, today):
            due = date(window.span.last.year + 1, 3, 31)
            if today > due and window.name not in published and not agreement.terms.example:
                place = agreement.place_of("agreement", "title")
                yield problem("B414", place, window=window.name, due=due.isoformat())


def _ended_years(agreement: Agreement, today: date) -> Iterator[Window]:
    """The years of an agreement that are over."""
    span = agreement.span
    if agreement.terms.period is not None and span.first <= today:
        years = windows_of("year", span, Span(span.first, min(span.last, today)))
        yield from (year for year in years if year.span.last < today)
