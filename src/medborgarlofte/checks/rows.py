"""Rules for where a row belongs. Each depends on nothing but the row's file, its promises, and how its date lies."""

from collections.abc import Iterator, Sequence
from datetime import date

from medborgarlofte.checks.nearest import nearest
from medborgarlofte.checks.setting import Setting, known_promises, word_in
from medborgarlofte.checks.vocabulary import targets_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.measure import measured_until
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import Span, months_from
from medborgarlofte.domain.writer import year_of


def unknown_promise(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row serves promises that exist; where no agreement could be read, none is known."""
    known = known_promises(setting.ledger)
    for promise in row.promises if setting.ledger.agreements else ():
        if promise not in known and promise not in setting.ledger.unreadable_promises | setting.left_out:
            place = word_in(row, "promise", row.promises, promise)
            yield problem("A302", place, value=promise, nearest=nearest(promise, known))


def outside_period(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row does not lie before the first period that has its promise."""
    for promise, homes in setting.homes_by_promise.items():
        having = [one for one in setting.ledger.agreements if promise in one.promise_by_id]
        if having and not homes:
            first = min(having, key=lambda one: one.span.first)
            start = first.span.first.isoformat()
            yield problem("A304", row.cell("date"), promise=promise, start=start, agreement=first.terms.title)


def other_year(row: Activity, setting: Setting) -> Iterator[Problem]:  # noqa: ARG001  # every row rule has this form
    """A row stands in the file of the year that its date begins in."""
    year = year_of(row.file)
    if year and row.when.first.year != year:
        yield problem("A305", row.cell("date"), year=row.when.first.year, file_year=year)


def ambiguous_agreement(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row belongs to one agreement's period; a date that overlaps several must be finer."""
    for promise, homes in setting.homes_by_promise.items():
        if len(homes) > 1 and not any(one.lacks("agreement", "period") for one, _ in homes):
            first, second = (one.terms.title for one, _ in homes[:2])
            finer = _finer_date(row.when, [one.span for one, _ in homes])
            yield problem("A335", row.cell("date"), promise=promise, first=first, second=second, finer=finer)


def _finer_date(when: Span, periods: Sequence[Span]) -> str:
    """The first month of a row's time that lies in one period only, else the first such day; empty where none does."""
    start, step = months_from(when.first.year, when.first.month, 1), 1
    while start.first <= when.last:
        shared = start.cut(when)
        if shared == start and sum(one.meets(start) for one in periods) == 1:
            return f"{start.first:%Y-%m}"
        start = months_from(when.first.year, when.first.month + step, 1)
        step += 1
    days = (day for day in when.each_day() if sum(one.meets(Span(day, day)) for one in periods) == 1)
    return next((day.isoformat() for day in days), "")


def after_last_period(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row does not lie after the last period that has its promise; what is measured later still counts then."""
    for promise, homes in setting.homes_by_promise.items():
        for agreement, own in homes:
            if not agreement.span.meets(row.when) and not _may_be_late(own, row.when.first):
                end = agreement.span.last.isoformat()
                yield problem(
                    "A336", row.cell("date"), promise=promise, end=end, agreement=agreement.terms.title
                )


def _may_be_late(promise: Promise, day: date) -> bool:
    return any(day <= measured_until(target, day) for _, target in targets_of(promise))


def withdrawn_promise(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row does not serve a promise that had been withdrawn."""
    for _, promise in setting.homes:
        if promise.withdrawn and row.when.first > promise.withdrawn.date.last:
            place = word_in(row, "promise", row.promises, promise.id)
            since = promise.withdrawn.date.first.isoformat()
            yield problem("A337", place, promise=promise.id, since=since)
