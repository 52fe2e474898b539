"""What has not been heard of, judged or published in time. It all hangs on today, and nothing of it is an error."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.judgement import assessments_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.measure import goal_of
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.progress import progress_of, rows_at_home
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.question import question_of
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.domain.target import CountTarget, CoverageTarget, MilestoneTarget, ShareTarget, Target
from medborgarlofte.domain.window import Window, sunday_of, windows_of

Times = Mapping[str, AbstractSet[Span]]


class InForce(NamedTuple):
    """The rows in force: when those of each promise took place, and, read once more, those that serve some promises."""

    times: Times
    rows_of: Callable[[AbstractSet[str]], Iterable[Activity]]


DAYS = {"week": 7, "month": 31, "quarter": 92, "tertial": 123, "half_year": 184, "year": 366}


def silence(ledger: Ledger, in_force: InForce, today: date) -> Iterator[Problem]:
    """Every promise of a running agreement is heard of as often as the agreement says."""
    for agreement in ledger.agreements:
        follow_up = agreement.terms.follow_up
        if follow_up is None or not agreement.span.first <= today <= agreement.span.last:
            continue
        for number, promise in enumerate(agreement.promises):
            heard = max(_heard(ledger, agreement, promise, in_force.times, today), default=None)
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


def unjudged_window(ledger: Ledger, in_force: InForce, today: date) -> Iterator[Problem]:
    """When a year is over, every promise has a verdict in it, computed or a person's."""
    for agreement in ledger.agreements:
        cases = [
            (window, promise, _is_computed(agreement, promise, window, in_force.times))
            for window in _ended_years(agreement, today)
            for promise in agreement.promises
            if not any(one.verdict for one in assessments_of(ledger, agreement, promise.id, window))
        ]
        doubtful = {promise.id for _, promise, is_computed in cases if is_computed is None}
        rows = rows_at_home(ledger, agreement, in_force.rows_of(doubtful)) if doubtful else {}
        unjudged: dict[Window, list[str]] = {}
        for window, promise, is_computed in cases:
            own = rows.get(promise.id, ())
            if not (
                _has_verdict(ledger, agreement, promise, window, own, today)
                if is_computed is None
                else is_computed
            ):
                unjudged.setdefault(window, []).append(promise.id)
        for window, promises in unjudged.items():
            place, end = agreement.place_of("agreement", "title"), _end_of(window)
            yield problem(
                "B413", place, window=window.name, end=end, promises=len(promises), first=promises[0]
            )


def _end_of(window: Window) -> str:
    """The last day of a year of the agreement that is no calendar year, else nothing."""
    is_calendar_year = window.span == span_of(window.name)
    return "" if is_calendar_year else window.span.last.isoformat()


def _is_computed(agreement: Agreement, promise: Promise, window: Window, times: Times) -> bool | None:
    """Whether the figures give a verdict; None where that cannot be told without computing them."""
    if promise.withdrawn:
        return True
    question = question_of(promise, agreement.span, window)
    target = question.choice(window.span.last) if question.choice else None
    if not times.get(promise.id) or (question.choice and target is None):
        return False
    if target is None or promise.criteria or not _is_plain(target, window):
        return None
    return any(window.span.meets(when) for when in times[promise.id])


def _is_plain(target: Target, year: Window) -> bool:
    """Whether any row of a year gives a verdict on it, and no row of another year does."""
    has_list = not isinstance(target, CoverageTarget) or goal_of(target) is not None
    is_whole = target.per == "year" or (target.per in DAYS and not _end_of(year) and target.per != "week")
    is_of_year = isinstance(target, CountTarget | ShareTarget | CoverageTarget) and is_whole
    return is_of_year and has_list and target.where is None


def _has_verdict(
    ledger: Ledger,
    agreement: Agreement,
    promise: Promise,
    window: Window,
    rows: Iterable[Activity],
    today: date,
) -> bool:
    as_of = max(today, sunday_of(window.span.last))
    return progress_of(ledger, agreement, promise, rows, window, as_of).verdict is not None


def unpublished_window(ledger: Ledger, in_force: InForce, today: date) -> Iterator[Problem]:  # noqa: ARG001  # as its siblings
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
