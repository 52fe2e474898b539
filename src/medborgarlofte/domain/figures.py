"""A target's figures in the window that a user names, which may be its own, a part of it, or many together."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount, sum_of
from medborgarlofte.domain.assessment import Verdict
from medborgarlofte.domain.measure import (
    adds_up_by_window,
    can_stand_at_zero,
    goal_of,
    lacks_member,
    late_steps,
)
from medborgarlofte.domain.outlook import Outlook, outlook_of
from medborgarlofte.domain.part import Case, Part, has_admitted_day, part_of
from medborgarlofte.domain.reach import Reach
from medborgarlofte.domain.sift import Sifted, sifted
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.domain.target import Condition, CountTarget, Target
from medborgarlofte.domain.verdict import Grade, fraction_of, graded_part, is_met
from medborgarlofte.domain.window import Window, windows_of

Choice = Callable[[date], Target | None]


class Tried(NamedTuple):
    """A further condition and how it stands; ``met`` is None where that is not known."""

    condition: Condition
    reach: Reach
    met: bool | None


class Figures(NamedTuple):
    """All that is known of a promise in a named window.

    ``actual`` is None where no row of the promise concerns the window; ``in_window`` is what was done in the named
    window alone. ``own`` is the target's own window that they are figures of, None when there are several or no target.
    ``kept`` of ``judged`` windows; ``parts`` are all of them. ``goal`` and ``fraction`` are None where the target has none.
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
    late: tuple[Activity, ...] = ()

    @property
    def going(self) -> Part | None:
        """The target's own window that is going on, or None."""
        return next((part for part in self.parts if part.has_begun and not part.is_over), None)

    @property
    def outside(self) -> Amount:
        """What was done beside the condition, or lacks what it asks for, in the target's unit."""
        of = self.target.of if isinstance(self.target, CountTarget) else None
        lacking = (row for row, _ in self.rows.lacking)
        unplaced = (row for row in self.rows.inside if self.target and lacks_member(self.target, row))
        return sum_of(unit for row in (*self.rows.outside, *lacking, *unplaced) if (unit := unit_of(row, of)))


def figures_of(case: Case, choice: Choice, named: Window) -> Figures:
    """The figures in a named window of the target that ``choice`` gives for windows that end on a day."""
    as_of = min(case.today, named.span.last)
    target = choice(named.span.last)
    windows = _own_windows(target, case.period, named.span) if target else ()
    target = choice(windows[-1].span.last) if windows else target
    windows = _own_windows(target, case.period, named.span) if target else ()
    if target is None or not windows:
        return _without_target(case, named, as_of)
    if len(windows) == 1 and windows[0].span == named.span:
        return _in_own(part_of(case, target, windows[0], as_of), case, None)
    if _are_within(target, windows, named.span):
        return _in_longer(case, choice, windows, named)
    own = next((one for one in windows if one.span.first <= named.span.last <= one.span.last), windows[-1])
    part = part_of(case, target, own, as_of)
    return _in_own(part, case, named)


def _own_windows(target: Target, period: Span, within: Span) -> tuple[Window, ...]:
    every = windows_of(target.per or "period", period, within)
    return tuple(one for one in every if has_admitted_day(target, one.span))


def _are_within(target: Target, windows: tuple[Window, ...], span: Span) -> bool:
    return target.per in ("day", "week") or all(span.holds(one.span) for one in windows)


def _without_target(case: Case, named: Window, as_of: date) -> Figures:
    rows = sifted(case.rows, (), named.span, as_of)
    actual = None if rows.is_empty else sum_of(row.count for row in rows.inside)
    return Figures(None, None, actual, actual, rows, Grade(None, "no_target"))


def _in_own(part: Part, case: Case, shorter: Window | None) -> Figures:
    """The figures of one of the target's own windows, asked for by its name or by a ``shorter`` or straddling one."""
    is_empty = part.is_empty
    actual = None if is_empty else part.reach.actual
    within = None if is_empty else actual
    if shorter and not is_empty:
        within = part_of(case, part.target, shorter, part.as_of).reach.actual
    return Figures(
        target=part.target,
        own=part.window,
        actual=actual,
        in_window=within,
        rows=part.rows,
        grade=_grade_of(part, case, shorter),
        goal=goal_of(part.target),
        fraction=None if is_empty else fraction_of(part.reach),
        outlook=outlook_of(part, case.levels),
        conditions=_tried(part),
        parts=(part,),
        kept=int(_is_judged(part) and not is_empty and part.is_kept is True),
        judged=int(_is_judged(part) and not is_empty),
        late=late_steps(part.target, case.rows, part.as_of),
    )


def _is_judged(part: Part) -> bool:
    return part.is_over and not part.window.is_cut and part.grade.verdict not in (None, "not_applicable")


def _grade_of(part: Part, case: Case, shorter: Window | None) -> Grade:
    if part.is_empty:
        return Grade(None, "no_data")
    if part.window.is_cut:
        return Grade(None, "edge")
    if part.is_over or part.is_settled or part.grade.reason == "no_list":
        return part.grade
    if shorter is None or case.today < shorter.span.last:
        return Grade()
    is_unbegun = (
        part.reach.actual.stated == 0 and not can_stand_at_zero(part.target) and part.reach.test == "at_least"
    )
    return Grade("not_started" if is_unbegun else "ongoing")


def _tried(part: Part) -> tuple[Tried, ...]:
    return tuple(
        Tried(condition, reach, is_met(reach))
        for condition, reach in zip(part.target.also, part.conditions, strict=True)
    )


def _in_longer(case: Case, choice: Choice, windows: tuple[Window, ...], named: Window) -> Figures:
    """The figures of many of the target's own windows together: the sum, and how many were kept."""
    target = choice(windows[-1].span.last)
    case, span = _by_weeks(case, windows, named) if target and target.per == "week" else (case, named.span)
    as_of = min(case.today, span.last)
    parts = tuple(part_of(case, target, one, as_of) for one in windows if (target := choice(one.span.last)))
    target = parts[-1].target
    whole = part_of(case, target, Window(named.name, span), as_of)
    judged = tuple(part for part in parts if _is_judged(part))
    kept = sum(part.is_kept is True for part in judged)
    unsure = sum(part.is_kept is None for part in judged)
    going = next((part for part in parts if part.has_begun and not part.is_over), None)
    actual = sum_of(part.reach.actual for part in parts) if adds_up_by_window(target) else whole.reach.actual
    is_empty = whole.is_empty
    return Figures(
        target=target,
        own=None,
        actual=None if is_empty else actual,
        in_window=None if is_empty else actual,
        rows=whole.rows,
        grade=Grade(None, "no_data") if is_empty else _grade_of_many(parts, judged, kept, unsure),
        goal=goal_of(target),
        fraction=Decimal(kept) / len(judged)
        if judged and not is_empty and whole.reach.test == "at_least"
        else None,
        outlook=outlook_of(going, case.levels) if going else Outlook(),
        conditions=_tried_in_all(whole, judged),
        parts=parts,
        kept=0 if is_empty else kept,
        judged=0 if is_empty else len(judged),
        late=late_steps(target, case.rows, as_of),
    )


def _by_weeks(case: Case, weeks: tuple[Window, ...], named: Window) -> tuple[Case, Span]:
    """The case with only the days that belong to the weeks, and the span of both weeks and window for coarser dates."""
    days = Span(weeks[0].span.first, weeks[-1].span.last)
    rows = tuple(row for row in case.rows if days.holds(row.when) or not row.when.is_day)
    return case._replace(rows=rows), Span(min(days.first, named.span.first), max(days.last, named.span.last))


def _grade_of_many(parts: tuple[Part, ...], judged: tuple[Part, ...], kept: int, unsure: int) -> Grade:
    if not all(part.is_over for part in parts):
        return Grade()
    if not judged:
        return next((part.grade for part in parts if not part.window.is_cut), Grade(None, "edge"))
    if judged[-1].reach.test == "at_least":
        verdicts = {graded_part(Decimal(number), Decimal(len(judged))) for number in (kept, kept + unsure)}
    else:
        verdicts = {graded_all(number, len(judged)) for number in (kept, kept + unsure)}
    if len(verdicts) == 1:
        return Grade(verdicts.pop())
    reasons = dict.fromkeys(part.grade.reason or "" for part in judged if part.is_kept is None)
    return Grade("not_assessable", " ".join(dict.fromkeys(" ".join(reasons).split())))


def graded_all(kept: int, judged: int) -> Verdict:
    """The verdict where every window must be kept: a limit that was passed once was passed."""
    return "fulfilled" if kept == judged else "not_fulfilled"


def _tried_in_all(whole: Part, judged: tuple[Part, ...]) -> tuple[Tried, ...]:
    """Each further condition in the named window, met when it was met in every window judged."""
    tried = []
    for number, (condition, reach) in enumerate(zip(whole.target.also, whole.conditions, strict=True)):
        answers = {is_met(part.conditions[number]) for part in judged if number < len(part.conditions)}
        met = False if False in answers else None if None in answers or not answers else True
        tried.append(Tried(condition, reach, met))
    return tuple(tried)
