"""One pass over all rows.

There may be a million of them, so nearly every row must be found good by a few look-ups: a rule is asked again only
where something that it looks at is new.
"""

from collections.abc import Hashable, Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from medborgarlofte.checks import rowrules
from medborgarlofte.checks.course import Course, Courses, Moment
from medborgarlofte.checks.later import told_at_the_later
from medborgarlofte.checks.personal import personal_in_note, personal_in_place
from medborgarlofte.checks.plausibility import Tallies, Tally
from medborgarlofte.checks.setting import harmless, of_row
from medborgarlofte.checks.shared import Shared
from medborgarlofte.checks.timing import Late, future_date
from medborgarlofte.checks.trace import Trace
from medborgarlofte.checks.twins import Twins
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.correction import Corrections, Row, corrections_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.personal import is_suspect
from medborgarlofte.domain.problem import Problem

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import Unread


class _Corrected(NamedTuple):
    """A row that another one corrects."""

    id: str
    corrects: str = ""
    logged: str = ""


class RowReview:
    """All rows through all row rules.

    What is wrong with a row that another one replaces is mended by that, so it is told only when all rows are known;
    personal data stays where it is, and is told.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.trace = Trace()
        self._ledger = ledger
        self._tallies = Tallies()
        self._courses = Courses(ledger, self._tallies, rowrules.COURSE_RULES.values())
        self._moments: dict[Hashable, Moment] = {}
        self._twins = Twins()
        self._late = Late()
        self._shared = Shared()
        self._correcting: list[tuple[int, Activity]] = []
        self._of_rows: list[tuple[int, Problem]] = []
        self._for_good: list[Problem] = []
        self._unread: list[Unread] = []

    def problems(self) -> Iterator[Problem]:
        """Every problem of every row, those that its reader found too."""
        for entry in self._ledger.entries():
            if isinstance(entry, Activity):
                self._see(entry)
            elif isinstance(entry, Problem):
                yield entry
            else:
                self._unread.append(entry)
        yield from map(harmless, self._for_good)
        yield from map(harmless, self._afterwards())

    @cached_property
    def corrections(self) -> Corrections:
        """How the rows correct each other, when all have passed; of the others only what is pointed at need be known."""
        correcting = [row for _, row in self._correcting]
        aims = {row.corrects for row in correcting} - {row.id for row in correcting}
        there = (_Corrected(aim) for aim in aims if self._is_there(aim))
        return corrections_of(chain[Row](correcting, there))

    @cached_property
    def gone(self) -> frozenset[int]:
        """The numbers of all rows that are not in force, when all have passed."""
        withdrawing = (number for number, row in self._correcting if row.is_withdrawal)
        number_by_id = self.trace.number_by_id
        replaced = (number_by_id[one] for one in self.corrections.replaced if one in number_by_id)
        return frozenset(chain(replaced, withdrawing))

    @cached_property
    def _unread_ids(self) -> frozenset[str]:
        return frozenset(one.row.id for one in self._unread if one.row is not None and one.row.id)

    def _is_there(self, row_id: str) -> bool:
        """Whether some row has that id, readable or not."""
        return row_id in self.trace.number_by_id or row_id in self._unread_ids

    def _see(self, row: Activity) -> None:
        # Unpacked once: to ask a row for each of its cells by name would take a third of the whole time.
        when, minute, promises, count, place, parties, tags, results, note, corrects, logged, _, file, _ = row
        moment = self._moments.get((file, promises, when)) or self._new_moment(row)
        course = moment.course
        number = self.trace.add(row.id, row.line, moment)
        if note and is_suspect(note):
            self._for_good.extend(of_row(one, row.id) for one in personal_in_note(row))
        if corrects:
            self._correcting.append((number, row))
            if row.is_withdrawal:
                return
        if (
            place not in course.good_places
            or parties not in course.good_parties
            or tags not in course.good_tags
        ):
            self._look_at_cells(row, number, course)
        for key, amount in results:
            tally = course.tally_by_result.get(key) or self._new_result(row, number, course, key)
            tally.add(amount)
        if not moment.earliest <= logged < moment.latest and logged:
            self._tell(number, row, future_date(row, when.first))
            self._late.see(row)
        if len(promises) > 1:
            self._shared.see(row, course.setting)
        if moment.day and (minute is not None or place or note or results) and count.stated:
            told = (minute, place) if minute is not None else (place, count.stated, tags, results, note)
            self._twins.see(promises, moment.day, told, number)
        for tally in course.tallies:
            tally.add(count)

    def _new_moment(self, row: Activity) -> Moment:
        moment = self._moments[row.file, row.promises, row.when] = self._courses.moment_of(row)
        return moment

    def _look_at_cells(self, row: Activity, number: int, course: Course) -> None:
        if course.is_odd:
            self._tell(number, row, _told(rowrules.COURSE_RULES, row, course))
        if row.place not in course.good_places and not self._has_personal_place(row):
            good_places = set() if course.is_odd else course.good_places
            self._try(row, number, course, rowrules.PLACE_RULES, good_places, row.place)
        if row.parties not in course.good_parties:
            self._try(row, number, course, rowrules.PARTY_RULES, course.good_parties, row.parties)
        if row.tags not in course.good_tags:
            self._try(row, number, course, rowrules.TAG_RULES, course.good_tags, row.tags)

    def _new_result(self, row: Activity, number: int, course: Course, key: str) -> Tally:
        """The tally of a by-result that is met for the first time, or that is not the promise's own."""
        tally = self._tallies.of(row.promises[0], key, course.setting)
        of_key = (one for one in _told(rowrules.RESULT_RULES, row, course) if one.fact("value") == key)
        if not self._tell(number, row, of_key):
            course.tally_by_result[key] = tally
        return tally

    def _try(
        self,
        row: Activity,
        number: int,
        course: Course,
        rules: rowrules.RowRules,
        good: set[Hashable],
        cell: Hashable,
    ) -> None:
        """Ask the rules about a cell, and remember it where it is good."""
        if not self._tell(number, row, _told(rules, row, course)):
            good.add(cell)

    def _has_personal_place(self, row: Activity) -> bool:
        found = tuple(of_row(one, row.id) for one in personal_in_place(row))
        self._for_good.extend(found)
        return bool(found)

    def _tell(self, number: int, row: Activity, problems: Iterable[Problem]) -> bool:
        """Keep the problems of a row until all rows are known; whether there were any."""
        found = [(number, of_row(one, row.id)) for one in problems]
        self._of_rows.extend(found)
        return bool(found)

    def _afterwards(self) -> Iterator[Problem]:
        """What is known only when all rows have passed."""
        yield from (told for number, told in self._of_rows if number not in self.gone)
        alike = chain(self.trace.duplicate_id(), self._twins.likely_twin(self.trace, self.gone))
        yield from told_at_the_later(alike, self._ledger)
        correcting = [row for _, row in self._correcting]
        for rule in rowrules.CORRECTION_RULES.values():
            yield from rule(self.corrections, correcting, self.trace.place_of_id)
        if self._unread:
            from medborgarlofte.checks.unreadrows import problems_of_unread

            corrected = {row.corrects for row in correcting}
            yield from problems_of_unread(self._unread, self._ledger, corrected, self._is_there)
        yield from self._tallies.implausible_count(self._ledger, self.corrections.is_in_force)
        yield from self._late.logged_late()
        yield from self._shared.shared_activity()


def _told(rules: rowrules.RowRules, row: Activity, course: Course) -> Iterator[Problem]:
    return chain.from_iterable(rule(row, course.setting) for rule in rules.values())
