"""How every promise of an agreement stands in a window: the figures, their readings, and the verdict."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import sum_of
from medborgarlofte.domain.assessment import Assessment, Verdict
from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.judgement import assessments_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.measure import measure_of, with_place_names
from medborgarlofte.domain.named_window import figures_of
from medborgarlofte.domain.part import Case
from medborgarlofte.domain.promise import Promise, Reading
from medborgarlofte.domain.question import Alternative, Question, question_of
from medborgarlofte.domain.sift import sifted
from medborgarlofte.domain.sums import in_time
from medborgarlofte.domain.verdict import Grade
from medborgarlofte.domain.window import Window


class ReadAs(NamedTuple):
    """An alternative and its figures, None where it has no target."""

    alternative: Alternative
    figures: Figures | None


class ReadingProgress(NamedTuple):
    """A reading with each alternative's figures. The built-in one, for a missing ``per``, has no question."""

    question: str | None
    chosen: str | None
    read_as: tuple[ReadAs, ...]


class Progress(NamedTuple):
    """How a promise stands in a named window.

    ``assessed`` is the person's verdict that holds, ``said`` everything that persons said of it, oldest first.
    ``rows`` are the promise's rows in force that belong to the agreement, in the order of time.
    """

    agreement: Agreement
    promise: Promise
    window: Window
    as_of: date
    figures: Figures
    readings: tuple[ReadingProgress, ...]
    assessed: Assessment | None
    said: tuple[Assessment, ...]
    rows: tuple[Activity, ...]

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that holds: a person's over the computed one."""
        return self.assessed.verdict if self.assessed else self.figures.grade.verdict

    @property
    def last_activity(self) -> date | None:
        """The last known day of any row up to the as-of day; a coarse date is no day."""
        return max(
            (row.when.first for row in self.rows if row.when.is_day and row.when.first <= self.as_of),
            default=None,
        )


def progress_in(ledger: Ledger, agreement: Agreement, window: Window, today: date) -> tuple[Progress, ...]:
    """How every promise of the agreement stands in the window, in the order of the agreement."""
    rows = rows_by_promise(ledger, agreement)
    return tuple(
        progress_of(ledger, agreement, promise, rows.get(promise.id, ()), window, today)
        for promise in agreement.promises
    )


def rows_by_promise(ledger: Ledger, agreement: Agreement) -> Mapping[str, tuple[Activity, ...]]:
    """The rows in force of each of the agreement's promises, cut to its period, under their places' names."""
    return rows_at_home(ledger, agreement, ledger.activities_in_force())


def rows_at_home(
    ledger: Ledger, agreement: Agreement, rows: Iterable[Activity]
) -> Mapping[str, tuple[Activity, ...]]:
    """As ``rows_by_promise``, of those rows only; they are in force."""
    kept: dict[str, list[Activity]] = {}
    for row in rows:
        for promise_id in row.promises:
            homes = ledger.homes(promise_id, row.when) if promise_id in agreement.promise_by_id else ()
            if any(home is agreement for home, _ in homes):
                kept.setdefault(promise_id, []).append(_at_home(row, agreement))
    return {promise_id: tuple(in_time(of_one)) for promise_id, of_one in kept.items()}


def _at_home(row: Activity, agreement: Agreement) -> Activity:
    when = row.when.cut(agreement.span) or row.when
    place = agreement.place_names.get(row.place, row.place)
    return row if (when, place) == (row.when, row.place) else row._replace(when=when, place=place)


def progress_of(
    ledger: Ledger,
    agreement: Agreement,
    promise: Promise,
    rows: Iterable[Activity],
    window: Window,
    today: date,
) -> Progress:
    """How one promise stands in the window, given its rows as ``rows_by_promise`` hands them over."""
    levels = frozenset(key for key, result in agreement.results.items() if not result.sum)
    withdrawn = promise.withdrawn.date.first if promise.withdrawn else None
    case = Case(agreement.span, tuple(rows), levels, today, withdrawn)
    question = _with_place_names(question_of(promise, case.period, window), agreement)
    read_as = tuple(ReadAs(one, _figures_as(one, case, window)) for one in question.alternatives)
    figures = (
        figures_of(case, question.choice, window) if question.choice else _undecided(case, read_as, window)
    )
    as_of = min(today, window.span.last)
    said = assessments_of(ledger, agreement, promise.id, window)
    return Progress(
        agreement=agreement,
        promise=promise,
        window=window,
        as_of=as_of,
        figures=figures._replace(grade=_held_back(figures.grade, agreement, promise, as_of)),
        readings=_readings_of(promise, question, read_as),
        assessed=next((one for one in reversed(said) if one.verdict), None),
        said=said,
        rows=case.rows,
    )


def _with_place_names(question: Question, agreement: Agreement) -> Question:
    """The question with every alias of a place replaced by its name."""
    names, choice = agreement.place_names, question.choice
    return question._replace(
        choice=(lambda last_day: with_place_names(choice(last_day), names)) if choice else None,
        alternatives=tuple(
            one._replace(target=with_place_names(one.target, names)) for one in question.alternatives
        ),
    )


def _figures_as(alternative: Alternative, case: Case, window: Window) -> Figures | None:
    return figures_of(case, lambda _last_day: alternative.target, window) if alternative.target else None


def _readings_of(
    promise: Promise, question: Question, read_as: tuple[ReadAs, ...]
) -> tuple[ReadingProgress, ...]:
    """Every reading: the built-in one first, and the one that decides the target with each alternative's figures."""
    built_in = () if question.asked or not read_as else (ReadingProgress(None, None, read_as),)
    others = (
        ReadingProgress(one.question, one.chosen, read_as if one is question.asked else _unfigured(one))
        for one in promise.readings
    )
    return (*built_in, *others)


def _unfigured(reading: Reading) -> tuple[ReadAs, ...]:
    return tuple(ReadAs(Alternative(one.id, one.label, None), None) for one in reading.alternatives)


def _undecided(case: Case, read_as: tuple[ReadAs, ...], window: Window) -> Figures:
    """The figures while the target is open: what was done in the window, and a verdict only where all readings agree."""
    rows = sifted(case.rows, (), window.span, min(case.today, window.span.last))
    if rows.is_empty:
        return Figures(None, None, None, None, rows, Grade(None, "no_data"))
    figures = [one.figures for one in read_as if one.figures]
    measured = {measure_of(one.alternative.target) for one in read_as if one.alternative.target}
    actual = figures[0].in_window if len(measured) == 1 else sum_of(row.count for row in rows.inside)
    verdicts = {one.figures.grade.verdict if one.figures else None for one in read_as}
    grade = figures[0].grade if figures and len(verdicts) == 1 else Grade(None, "reading")
    return Figures(None, None, actual, actual, rows, grade)


def _held_back(grade: Grade, agreement: Agreement, promise: Promise, as_of: date) -> Grade:
    """The computed verdict, unless something else than the number decides."""
    if promise.withdrawn and promise.withdrawn.date.first <= as_of:
        return Grade(None, "withdrawn")
    if agreement.terms.period is None and grade.verdict:
        return Grade(None, "no_period")
    if grade.verdict == "fulfilled" and promise.criteria:
        return Grade(None, "criteria")
    return grade
