"""Everything that the data folder says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.correction import Corrections, corrections_of
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.publication import Publication
from medborgarlofte.domain.span import Span

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import LeftOut, Unread


@dataclass(frozen=True, eq=False, repr=False)  # nobody compares ledgers; making what would costs every start
class Ledger:
    """Agreements, assessments and publications, and the activities as a stream that can be run again.

    ``entries`` yields every row of every activities file in the order of files and lines:
    an ``Activity`` where the row can be read, else its ``Problem`` values and then the row as ``Unread``.
    ``unreadable_promises`` are the ids of promises that are there and cannot be read: rows that name them are not to
    blame. ``left_out`` is all else of the files of promises that cannot be read, None where everything can;
    ``unread`` are the rows of assessments that cannot be read.
    """

    agreements: tuple[Agreement, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    publications: tuple[Publication, ...] = ()
    entries: "Callable[[], Iterator[Activity | Problem | Unread]]" = lambda: iter(())
    unreadable_promises: frozenset[str] = frozenset()
    left_out: "LeftOut | None" = None
    unread: "tuple[Unread, ...]" = ()

    def activities(self) -> Iterator[Activity]:
        """Every readable row, those no longer in force too."""
        return (entry for entry in self.entries() if isinstance(entry, Activity))

    @cached_property
    def corrections(self) -> Corrections:
        """How the activities correct each other."""
        return corrections_of(self.activities())

    @cached_property
    def assessment_corrections(self) -> Corrections:
        """How the assessments correct each other."""
        return corrections_of(self.assessments)

    def activities_in_force(self) -> Iterator[Activity]:
        """Every row that stands after all corrections."""
        return filter(self.corrections.is_in_force, self.activities())

    def assessments_in_force(self) -> Iterator[Assessment]:
        """Every assessment that stands after all corrections."""
        return filter(self.assessment_corrections.is_in_force, self.assessments)

    def homes(self, promise_id: str, when: Span) -> tuple[tuple[Agreement, Promise], ...]:
        """The agreements that a row of that promise and time belongs to; more than one is an error.

        It belongs to those whose period overlaps its time. After the last period that has the promise,
        it belongs to that last one; before the first, to none.
        """
        having = [one for one in self.agreements if promise_id in one.promise_by_id]
        meeting = [one for one in having if one.span.meets(when)]
        if not meeting:
            ended = [one for one in having if one.span.last < when.first]
            meeting = [max(ended, key=lambda one: one.span.last)] if ended else []
        return tuple((one, one.promise_by_id[promise_id]) for one in meeting)
