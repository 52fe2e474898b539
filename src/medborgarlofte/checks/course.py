"""Rows that are alike in where they belong: what holds for one of them holds for all."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date, timedelta

from medborgarlofte.checks.plausibility import Tallies, Tally
from medborgarlofte.checks.setting import Setting, setting_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import MilestoneTarget

LATE = timedelta(days=30)
RowRule = Callable[[Activity, Setting], Iterator[Problem]]


class Course:
    """The rows of one file that serve the same promises in the same stretch of time, and the cells found good in them.

    ``is_odd`` tells that every row of it must be asked about, as where its promises are not fully disclosed; no place
    is good in it.
    ``tally_by_result`` holds the by-results found good.
    """

    __slots__ = (
        "good_parties",
        "good_places",
        "good_tags",
        "is_odd",
        "setting",
        "tallies",
        "tally_by_result",
    )

    def __init__(self, setting: Setting, tallies: tuple[Tally, ...], *, is_odd: bool) -> None:
        self.setting = setting
        self.tallies = tallies
        self.is_odd = is_odd or any(promise.disclosure != "full" for _, promise in setting.homes)
        self.good_places: set[Hashable] = set()
        self.good_parties: set[Hashable] = set()
        self.good_tags: set[Hashable] = set()
        self.tally_by_result: dict[str, Tally] = {}


class Moment:
    """The rows of a course that have the same time.

    Logged in time is from ``earliest`` to ``latest`` (excluded): in ISO form, as text compares with ``logged``.
    ``day`` is the one day that it is, None of a coarse time.
    """

    __slots__ = ("course", "day", "earliest", "file", "latest", "when")

    def __init__(self, file: str, when: Span, course: Course) -> None:
        self.file = file
        self.when = when
        self.course = course
        self.day = when.first if when.is_day else None
        self.earliest = (when.first - DAY).isoformat()
        self.latest = (when.last + LATE + DAY).isoformat()


class Courses:
    """The courses of all rows; ``rules`` are those that must find nothing in a row, or its course is odd."""

    def __init__(self, ledger: Ledger, tallies: Tallies, rules: Iterable[RowRule]) -> None:
        self._ledger = ledger
        self._tallies = tallies
        self._rules = tuple(rules)
        self._edges = sorted(set(_edges_of(ledger)))
        self._known: dict[Hashable, Course] = {}

    def moment_of(self, row: Activity) -> Moment:
        """A new moment in the row's course."""
        first, last = (bisect_right(self._edges, day) for day in row.when)
        key = (row.file, row.promises, row.when.first.year, first, last)
        course = self._known.get(key)
        if course is None:
            course = self._known[key] = self._course_of(row)
        return Moment(row.file, row.when, course)

    def _course_of(self, row: Activity) -> Course:
        setting = setting_of(row, self._ledger)
        tallies = tuple(self._tallies.of(promise, "", setting) for promise in row.promises)
        is_odd = any(True for rule in self._rules for _ in rule(row, setting))
        return Course(setting, tallies, is_odd=is_odd)


def _edges_of(ledger: Ledger) -> Iterator[date]:
    """Every day from which a row's agreements, or what they ask, may differ from the day before."""
    for agreement in ledger.agreements:
        yield agreement.span.first
        yield from _after(agreement.span.last)
        for promise in agreement.promises:
            for last in _last_days_of(promise):
                yield from _after(last)


def _last_days_of(promise: Promise) -> Iterator[date]:
    if promise.withdrawn:
        yield promise.withdrawn.date.last
    if isinstance(promise.target, MilestoneTarget) and promise.target.due:
        yield promise.target.due.last


def _after(day: date) -> Iterator[date]:
    if day != date.max:
        yield day + DAY
