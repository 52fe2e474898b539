"""What was reached, set against what was promised."""

from decimal import Decimal
from typing import Literal, NamedTuple

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.sums import Doubt

Hindrance = Literal["no_list", "no_baseline", "no_value", "empty_share"]
Test = Literal["at_least", "at_most", "below", "above"]


class Reach(NamedTuple):
    """What was reached, tested against the goal.

    ``actual`` is what is shown. It may in truth lie anywhere from ``low`` to ``high`` (None: no limit), for the reasons
    in ``doubts``: imprecise numbers, and rows that lack a fact. A ``hindrance`` tells why it cannot be tested at all.
    Where ``is_known`` is false no row gives the value or share that is asked for, and ``actual`` means nothing.
    """

    actual: Amount
    low: Decimal
    high: Decimal | None
    test: Test
    goal: Decimal | None
    doubts: tuple[Doubt, ...] = ()
    hindrance: Hindrance | None = None
    is_known: bool = True
