"""From what was reached to a verdict: one rule for all kinds of target."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.assessment import Verdict
from medborgarlofte.domain.reach import Reach

Outcomes = frozenset[Verdict]
_WORST_FIRST: tuple[Verdict, ...] = ("not_fulfilled", "partly", "fulfilled")


class Grade(NamedTuple):
    """A computed verdict, or why there is none.

    ``reason`` joins with a space: ``place time date open about`` (what rows do not say), ``no_list no_baseline no_value
    empty_share`` (what the target lacks), ``criteria no_data no_window no_period no_target edge reading withdrawn``.
    """

    verdict: Verdict | None = None
    reason: str | None = None


def fraction_of(reach: Reach) -> Decimal | None:
    """What was reached as a part of the goal; None where there is no number to reach."""
    if reach.test != "at_least" or not reach.goal or reach.hindrance:
        return None
    return reach.actual.stated / reach.goal


def possible_verdicts(reach: Reach) -> Outcomes:
    """The verdicts at both ends of what may have been reached."""
    return frozenset({_verdict_at(reach.low, reach), _verdict_at(reach.high, reach)})


def _verdict_at(value: Decimal | None, reach: Reach) -> Verdict:
    """The verdict on a value; None is a value without limit."""
    goal = reach.goal or Decimal(0)
    if reach.test == "at_least":
        return graded_part(value, goal)
    number = value if value is not None else Decimal("Infinity")
    is_kept = {"at_most": number <= goal, "below": number < goal, "above": number > goal}[reach.test]
    return "fulfilled" if is_kept else "not_fulfilled"


def graded_part(done: Decimal | None, whole: Decimal) -> Verdict:
    """All is fulfilled, half is partly; None is more than any number."""
    if done is None or done >= whole:
        return "fulfilled"
    return "partly" if done * 2 >= whole else "not_fulfilled"


def is_met(reach: Reach) -> bool | None:
    """Whether it is kept for sure, surely not, or unknown (None); a share of nothing breaks no condition."""
    if reach.hindrance == "empty_share":
        return True
    if reach.hindrance:
        return None
    verdicts = possible_verdicts(reach)
    if verdicts == {"fulfilled"}:
        return True
    return None if "fulfilled" in verdicts else False


def with_conditions(verdicts: Outcomes, conditions: Iterable[bool | None]) -> Outcomes:
    """The possible verdicts when further conditions must hold too: where one fails, kept is only partly kept."""
    if "fulfilled" not in verdicts:
        return verdicts
    met = tuple(conditions)
    if False in met:
        return verdicts - {"fulfilled"} | {"partly"}
    return verdicts | {"partly"} if None in met else verdicts


def grade_of(reach: Reach, conditions: Iterable[Reach]) -> Grade:
    """The verdict on a finished window with data, from what was reached and the further conditions."""
    if reach.hindrance == "empty_share":
        return Grade("not_applicable", reach.hindrance)
    if reach.hindrance == "no_list":
        return Grade(None, reach.hindrance)
    if reach.hindrance:
        return Grade("not_assessable", reach.hindrance)
    further = tuple(conditions)
    verdicts = with_conditions(possible_verdicts(reach), map(is_met, further))
    return agreed(verdicts, (reach, *(one for one in further if is_met(one) is None)))


def agreed(verdicts: Outcomes, reaches: Iterable[Reach]) -> Grade:
    """The verdict that all possibilities share, else that it cannot be assessed, and what is missing."""
    if len(verdicts) == 1:
        return Grade(next(iter(verdicts)))
    doubts = dict.fromkeys(
        doubt for reach in reaches for doubt in (*reach.doubts, *filter(None, (reach.hindrance,)))
    )
    return Grade("not_assessable", " ".join(doubts))
