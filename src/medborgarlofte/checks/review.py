"""One reading of a whole data folder through every rule."""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import chain

from medborgarlofte.checks import registry, rowrules
from medborgarlofte.checks.assessments import duplicate_id
from medborgarlofte.checks.personal import (
    personal_in_agreement,
    personal_in_assessment,
    personal_in_publication,
    personal_in_texts,
)
from medborgarlofte.checks.rhythm import InForce
from medborgarlofte.checks.rowreview import RowReview
from medborgarlofte.checks.setting import harmless, of_row
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.domain.span import Span


class Review:
    """The problems of a ledger, its activities read once; the counts are whole when all problems have been told.

    ``today`` decides nothing but infos. Rules of agreements and of days whose code is not ``asked`` for are left out.
    """

    def __init__(
        self, ledger: Ledger, today: date, asked: Callable[[str], bool] = lambda _code: True
    ) -> None:
        self._ledger = ledger
        self._today = today
        self._asked = asked
        self._rows = RowReview(ledger)

    def problems(self) -> Iterator[Problem]:
        """Every problem, those that the reader found in the rows too; the order is nobody's."""
        yield from self._rows.problems()
        yield from map(harmless, self._of_agreements())
        yield from map(harmless, self._of_assessments())

    @property
    def counts(self) -> Mapping[str, int]:
        """How many promises, activities and assessments were read."""
        return {
            "promises": sum(len(agreement.promises) for agreement in self._ledger.agreements),
            "activities": len(self._rows.trace),
            "assessments": len(self._ledger.assessments),
        }

    def _of_agreements(self) -> Iterator[Problem]:
        for agreement in self._ledger.agreements:
            rules = (rule for code, rule in registry.AGREEMENT_RULES.items() if self._asked(code))
            yield from chain.from_iterable(rule(agreement) for rule in rules)
            yield from personal_in_agreement(agreement)
        if self._ledger.left_out:
            yield from personal_in_texts(self._ledger.left_out.texts)
        yield from chain.from_iterable(rule(self._ledger) for rule in registry.LEDGER_RULES.values())
        dated = [rule for code, rule in registry.DATED_RULES.items() if self._asked(code)]
        in_force = InForce(self._times() if dated else {}, self._rows_of)
        for rule in dated:
            yield from rule(self._ledger, in_force, self._today)

    def _of_assessments(self) -> Iterator[Problem]:
        corrections = self._ledger.assessment_corrections
        for row in self._ledger.assessments:
            yield from personal_in_assessment(row)
            if row.id not in corrections.replaced:
                told = chain.from_iterable(
                    rule(row, self._ledger) for rule in registry.ASSESSMENT_RULES.values()
                )
                yield from (of_row(one, row.id) for one in told)
        yield from duplicate_id(self._ledger, self._place_of_activity)
        correcting = [row for row in self._ledger.assessments if row.corrects]
        place_by_id = {row.id: row.cell for row in reversed(self._ledger.assessments)}
        unread = frozenset(one.row.id for one in self._ledger.unread if one.row is not None)
        for rule in rowrules.CORRECTION_RULES.values():
            found = rule(corrections, correcting, lambda row_id, column: place_by_id[row_id](column))
            yield from (one for one in found if one.code != "A331" or one.fact("value") not in unread)
        if self._ledger.unread:
            from medborgarlofte.checks.unreadrows import problems_of_unread

            corrected, there = {row.corrects for row in correcting}, unread.union(place_by_id)
            yield from problems_of_unread(self._ledger.unread, self._ledger, corrected, there.__contains__)
        for publication in self._ledger.publications:
            yield from personal_in_publication(publication)

    def _place_of_activity(self, row_id: str) -> Place | None:
        trace = self._rows.trace
        return trace.place_of_id(row_id, "id") if row_id in trace.number_by_id else None

    def _times(self) -> Mapping[str, set[Span]]:
        """When the rows in force of each promise took place."""
        times: dict[str, set[Span]] = {}
        for moment in self._rows.trace.moments_without(self._rows.gone):
            for promise in moment.course.setting.homes_by_promise:
                times.setdefault(promise, set()).add(moment.when)
        return times

    def _rows_of(self, promises: AbstractSet[str]) -> Iterator[Activity]:
        """The rows in force that serve any of the promises."""
        serving = (row for row in self._ledger.activities() if not promises.isdisjoint(row.promises))
        return filter(self._rows.corrections.is_in_force, serving)


def problems_in(ledger: Ledger, today: date) -> Iterator[Problem]:
    """Every problem of a ledger."""
    return Review(ledger, today).problems()


def errors_in(ledger: Ledger, today: date) -> Iterator[Problem]:
    """Every error of a ledger; rules that find nothing so grave are not asked, which is most of the time."""
    problems = Review(ledger, today, _is_error).problems()
    return (one for one in problems if _is_error(one.code))


def _is_error(code: str) -> bool:
    return RULE_BY_CODE[code].severity == "error"
