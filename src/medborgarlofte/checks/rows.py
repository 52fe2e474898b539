"""Rules for where a row belongs. Each depends on nothing but the row's file, its promises, and how its date lies."""

from collections.abc import Iterator

from medborgarlofte.checks.nearest import nearest
from medborgarlofte.checks.setting import Setting, known_promises, word_in, year_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.problem import Problem, problem


def unknown_promise(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row serves promises that exist; where no agreement could be read, none is known."""
    known = known_promises(setting.ledger)
    for promise in row.promises if setting.ledger.agreements else ():
        if promise not in known and promise not in setting.ledger.unreadable_promises:
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
        if len(homes) > 1:
            first, second = (one.terms.title for one, _ in homes[:2])
            yield problem("A335", row.cell("date"), promise=promise, first=first, second=second)


def after_last_period(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row does not lie after the last period that has its promise."""
    for promise, homes in setting.homes_by_promise.items():
        for agreement, _ in homes:
            if not agreement.span.meets(row.when):
                end = agreement.span.last.isoformat()
                yield problem(
                    "A336", row.cell("date"), promise=promise, end=end, agreement=agreement.terms.title
                )


def withdrawn_promise(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row does not serve a promise that had been withdrawn."""
    for _, promise in setting.homes:
        if promise.withdrawn and row.when.first > promise.withdrawn.date.last:
            place = word_in(row, "promise", row.promises, promise.id)
            since = promise.withdrawn.date.first.isoformat()
            yield problem("A337", place, promise=promise.id, since=since)
