"""What has been reached of a target in a span: here, and only here, the kinds of target differ."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import NOTHING, Amount, exactly, weaker_of
from medborgarlofte.domain.coverage import coverage_of, members_of
from medborgarlofte.domain.reach import Hindrance, Reach, Test
from medborgarlofte.domain.sift import Sifted
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.sums import Sum, found_in, in_order, latest_in, unit_of
from medborgarlofte.domain.target import (
    Condition,
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
    Where,
)

_TESTS: Mapping[str, Test] = {"down": "below", "up": "above"}


def reach_of(target: Target, rows: Sifted, levels: frozenset[str]) -> Reach:
    """How far the rows reach towards the target. ``levels`` are the by-results whose latest value holds."""
    match target:
        case CountTarget():
            return _reach(found_in(rows, target.of, levels), target.comparator, target.number)
        case ShareTarget():
            return _share(rows, target.of, target.among, levels, (_test_of(target.comparator), target.number))
        case OutcomeTarget():
            baseline = target.baseline.value if target.baseline else None
            return _outcome(latest_in(rows, target.of), target, baseline)
        case CoverageTarget():
            return coverage_of(target, rows)
        case MilestoneTarget():
            return _milestone(target, rows)


def condition_reach(condition: Condition, target: Target, rows: Sifted, levels: frozenset[str]) -> Reach:
    """How far the rows reach towards a further condition, which counts what its target counts unless it says ``of``."""
    of = condition.of or (target.of if isinstance(target, CountTarget) else None)
    if condition.among is not None and of is not None:
        return _share(rows, of, condition.among, levels, (_test_of(condition.comparator), condition.number))
    if condition.direction is not None and of is not None:
        baseline = target.baseline if isinstance(target, OutcomeTarget) and target.of == of else None
        return _outcome(latest_in(rows, of), condition, baseline.value if baseline else None)
    return _reach(found_in(rows, of, levels), condition.comparator, condition.number)


def is_paced(target: Target, levels: frozenset[str]) -> bool:
    """Whether it adds up evenly through its window, so that pace, need and forecast mean something."""
    return isinstance(target, CountTarget) and target.of not in levels


def adds_up_by_window(target: Target) -> bool:
    """Whether a longer window's outcome is the sum of what each of the target's own windows reached."""
    return isinstance(target, CoverageTarget | MilestoneTarget)


def is_settled_early(target: Target) -> bool:
    """Whether it is kept at once when reached, before its window is over."""
    return isinstance(target, MilestoneTarget)


def can_stand_at_zero(target: Target) -> bool:
    """Whether 0 does not mean that nothing was begun: a value like any other, or no step done yet."""
    return isinstance(target, OutcomeTarget | MilestoneTarget)


def is_undated(target: Target) -> bool:
    """Whether a missing ``per`` leaves open what is meant; a milestone or outcome has the whole period."""
    return target.per is None and not isinstance(target, MilestoneTarget | OutcomeTarget)


def measured_span(target: Target, span: Span) -> Span:
    """The part of a window in which it may be reached: a milestone's ends when it is due."""
    due = due_day(target)
    return Span(span.first, min(span.last, due)) if due and due >= span.first else span


def due_day(target: Target) -> date | None:
    """The day on which a milestone is due, None where none is named."""
    return target.due.last if isinstance(target, MilestoneTarget) and target.due else None


def measured_until(target: Target, today: date) -> date:
    """Until when what is found tells of a period that has ended: an outcome is measured later, a milestone may be due later."""
    if isinstance(target, OutcomeTarget):
        return today
    return due_day(target) or date.min


def goal_of(target: Target) -> Decimal | None:
    """The number to reach; None where there is none."""
    match target:
        case CoverageTarget():
            members = len(target.each) if target.each is not None else target.members
            return None if members is None else Decimal(members)
        case MilestoneTarget():
            return Decimal(len(target.steps))
        case _:
            return target.number


def conditions_of(target: Target, condition: Condition | None = None) -> tuple[Where, ...]:
    """All that narrows which activities count."""
    return tuple(where for where in (target.where, condition and condition.where) if where)


def measure_of(target: Target) -> str:
    """What the target measures, whatever its number and window: equal texts measure the same."""
    return repr(
        target.model_copy(update={"per": None, "at_least": None, "at_most": None, "unit": None, "also": ()})
    )


def with_place_names(target: Target | None, names: Mapping[str, str]) -> Target | None:
    """The target with every alias of a place replaced by the name that is counted."""
    if target is None or not names:
        return target
    change: dict[str, object] = {"where": _named(target.where, names)}
    change["also"] = tuple(one.model_copy(update={"where": _named(one.where, names)}) for one in target.also)
    if isinstance(target, CoverageTarget) and target.by == "place" and target.each:
        change["each"] = tuple(dict.fromkeys(names.get(place, place) for place in target.each))
    return target.model_copy(update=change)


def _named(where: Where | None, names: Mapping[str, str]) -> Where | None:
    if where is None or not where.places:
        return where
    return where.model_copy(update={"places": tuple(names.get(place, place) for place in where.places)})


def _test_of(comparator: str) -> Test:
    return "at_most" if comparator == "at_most" else "at_least"


def _reach(found: Sum, comparator: str, goal: Decimal | None) -> Reach:
    hindrance: Hindrance | None = "no_value" if found.is_missing else None
    doubts = in_order(found.doubts)
    return Reach(
        found.actual,
        found.low,
        found.high,
        _test_of(comparator),
        goal,
        doubts,
        hindrance,
        not found.is_missing,
    )


def _outcome(found: Sum, compared: OutcomeTarget | Condition, baseline: Decimal | None) -> Reach:
    test = _TESTS.get(compared.direction or "") or _test_of(compared.comparator)
    goal = baseline if compared.direction else compared.number
    hindrance: Hindrance | None = "no_baseline" if goal is None else "no_value" if found.is_missing else None
    doubts = in_order(found.doubts)
    return Reach(found.actual, found.low, found.high, test, goal, doubts, hindrance, not found.is_missing)


def _share(
    rows: Sifted, of: str, among: str, levels: frozenset[str], tested: tuple[Test, Decimal | None]
) -> Reach:
    part, whole = found_in(rows, of, levels), found_in(rows, among, levels)
    test, goal = tested
    if whole.high == 0:
        return Reach(NOTHING, Decimal(0), Decimal(0), test, goal, (), "empty_share", is_known=False)
    low, high = _percent(part.low, whole.high), _upper(part.high, whole.low)
    actual = Amount(
        _percent(part.actual.stated, whole.actual.stated),
        _percent(part.actual.low, whole.actual.high),
        _upper(part.actual.high, whole.actual.low),
        weaker_of(part.actual.precision, whole.actual.precision),
    )
    is_known = whole.actual.stated > 0
    return Reach(actual, low, high, test, goal, in_order(part.doubts | whole.doubts), is_known=is_known)


def _percent(part: Decimal, whole: Decimal | None) -> Decimal:
    return part * 100 / whole if whole else Decimal(0)


def _upper(part: Decimal | None, whole: Decimal) -> Decimal | None:
    return None if part is None or not whole else part * 100 / whole


def _milestone(target: MilestoneTarget, rows: Sifted) -> Reach:
    sure = {tag for row in rows.inside if row.count.low > 0 for tag in row.tags}
    perhaps = sure | {tag for row, _ in rows.lacking if row.count.high != 0 for tag in row.tags}
    steps = set(target.steps)
    done, possible = len(steps & sure), len(steps & perhaps)
    doubts = (lack for row, lack in rows.lacking if steps & set(row.tags))
    return Reach(
        exactly(done), Decimal(done), Decimal(possible), "at_least", goal_of(target), in_order(doubts)
    )


def unit_for(target: Target, row: Activity) -> Amount | None:
    """What the row counts for the target: its ``count``, or the by-result that the target counts."""
    return unit_of(row, target.of if isinstance(target, CountTarget) else None)


def reaches_no_member(target: Target, row: Activity) -> bool:
    """Whether the row reached nobody that a coverage counts, or does not tell whom."""
    if not isinstance(target, CoverageTarget):
        return False
    members, _ = members_of(row, target.by)
    return not any(target.each is None or member in target.each for member in members)


def late_steps(target: Target, rows: Iterable[Activity], as_of: date) -> tuple[Activity, ...]:
    """The rows that did a milestone's step after it was due: shown, and not counted."""
    due = due_day(target)
    if due is None or not isinstance(target, MilestoneTarget):
        return ()
    return tuple(row for row in rows if due < row.when.first <= as_of and set(row.tags) & set(target.steps))
