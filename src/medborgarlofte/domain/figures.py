"""All that is known of a promise in a window that a user names."""

from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import NOTHING, Amount, sum_of
from medborgarlofte.domain.measure import reaches_no_member, unit_for
from medborgarlofte.domain.outlook import Outlook
from medborgarlofte.domain.part import Part
from medborgarlofte.domain.reach import Reach
from medborgarlofte.domain.sift import Sifted
from medborgarlofte.domain.target import Condition, Target
from medborgarlofte.domain.verdict import Grade
from medborgarlofte.domain.window import Window


class Tried(NamedTuple):
    """A further condition and how it stands; ``met`` is None where that is not known."""

    condition: Condition
    reach: Reach
    met: bool | None


class Figures(NamedTuple):
    """All that is known of a promise in a named window.

    ``actual`` is None where no row of the promise concerns the window; ``in_window`` is what was done in the named
    window alone. ``own`` is the target's own window that they are figures of, None when there are several or no target.
    ``kept`` of ``judged`` windows, of ``unknown`` it is not known; ``parts`` are all of them. ``goal`` and ``fraction`` are None where the target has none.
    ``late`` are rows that did a step after it was due.
    """

    target: Target | None
    own: Window | None
    actual: Amount | None
    in_window: Amount | None
    rows: Sifted
    grade: Grade
    goal: Decimal | None = None
    fraction: Decimal | None = None
    outlook: Outlook = Outlook()
    conditions: tuple[Tried, ...] = ()
    parts: tuple[Part, ...] = ()
    kept: int = 0
    judged: int = 0
    unknown: int = 0
    late: tuple[Activity, ...] = ()

    @property
    def going(self) -> Part | None:
        """The target's own window that is going on, or None."""
        return next((part for part in self.parts if part.has_begun and not part.is_over), None)

    @property
    def outside(self) -> Amount:
        """What was done beside the condition, or lacks what it asks for, in the target's unit."""
        target = self.target
        if target is None:
            return NOTHING
        lacking = (row for row, _ in self.rows.lacking)
        unplaced = (row for row in self.rows.inside if reaches_no_member(target, row))
        units = (unit_for(target, row) for row in (*self.rows.outside, *lacking, *unplaced))
        return sum_of(unit for unit in units if unit)
