"""A target's figures in one of its own windows."""

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.figures import Figures, Tried
from medborgarlofte.domain.measure import (
    can_stand_at_zero,
    goal_of,
    late_steps,
)
from medborgarlofte.domain.outlook import outlook_of
from medborgarlofte.domain.part import Case, Part, part_of
from medborgarlofte.domain.verdict import Grade, fraction_of, is_met
from medborgarlofte.domain.window import Window


def in_own_window(part: Part, case: Case, shorter: Window | None) -> Figures:
    """The figures of one of the target's own windows, asked for by its name or by a ``shorter`` or straddling one."""
    is_empty = part.is_empty
    return Figures(
        target=part.target,
        own=part.window,
        actual=part.actual,
        in_window=_in_window(part, case, shorter) if shorter else part.actual,
        rows=part.rows,
        grade=_grade_of(part, case, shorter),
        goal=goal_of(part.target),
        fraction=None if part.actual is None else fraction_of(part.reach),
        outlook=outlook_of(part, case.levels),
        conditions=_tried(part),
        parts=(part,),
        kept=int(part.is_judged and not is_empty and part.is_kept is True),
        judged=int(part.is_judged and not is_empty),
        late=late_steps(part.target, case.rows, part.as_of),
    )


def _in_window(part: Part, case: Case, shorter: Window) -> Amount | None:
    """What was done in the shorter window; nothing is 0 where the target's own window has a row."""
    within = part_of(case, part.target, shorter, part.as_of)
    is_nothing = within.is_empty and not part.is_empty and within.reach.is_known
    return within.reach.actual if is_nothing else within.actual


def _grade_of(part: Part, case: Case, shorter: Window | None) -> Grade:
    if part.is_empty:
        return Grade(None, "no_data")
    if part.window.is_cut:
        return Grade(None, "edge")
    if part.is_over or part.is_settled or part.grade.reason == "no_list":
        return part.grade
    if shorter is None or case.today < shorter.span.last:
        return Grade()
    return Grade("not_started" if _is_unbegun(part) else "ongoing")


def _is_unbegun(part: Part) -> bool:
    """Whether there are rows and none of them did, or may have done, anything of what was promised."""
    if can_stand_at_zero(part.target) or part.reach.test != "at_least":
        return False
    return not part.rows.lacking and all(row.count.high == 0 and not row.results for row in part.rows.inside)


def _tried(part: Part) -> tuple[Tried, ...]:
    return tuple(
        Tried(condition, reach, is_met(reach))
        for condition, reach in zip(part.target.also, part.conditions, strict=True)
    )
