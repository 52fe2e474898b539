"""A target's figures in a window that holds many of its own: the sum, and how many were kept."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.amount import Amount, sum_of
from medborgarlofte.domain.assessment import Verdict
from medborgarlofte.domain.figures import Figures, Tried
from medborgarlofte.domain.measure import (
    adds_up_by_window,
    goal_of,
    late_steps,
    unit_for,
)
from medborgarlofte.domain.outlook import Outlook, outlook_of
from medborgarlofte.domain.part import Case, Part, part_of
from medborgarlofte.domain.sift import Lacking, Sifted
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import Target
from medborgarlofte.domain.verdict import Grade, graded_part, is_met
from medborgarlofte.domain.window import Window

Choice = Callable[[date], Target | None]


def in_many_windows(case: Case, choice: Choice, windows: tuple[Window, ...], named: Window) -> Figures:
    """The figures of many of the target's own windows together: the sum, and how many were kept."""
    target = choice(windows[-1].span.last)
    case, span = _by_weeks(case, windows, named) if target and target.per == "week" else (case, named.span)
    as_of = min(case.today, span.last)
    parts = tuple(part_of(case, target, one, as_of) for one in windows if (target := choice(one.span.last)))
    whole = part_of(case, parts[-1].target, Window(named.name, span), as_of)
    actual = _actual(whole, parts)
    going = next((part for part in parts if part.has_begun and not part.is_over), None)
    figures = Figures(
        target=whole.target,
        own=None,
        actual=actual,
        in_window=actual,
        rows=_rows(whole, parts),
        grade=Grade(None, "no_data"),
        goal=goal_of(whole.target),
        outlook=outlook_of(going, case.levels) if going else Outlook(),
        parts=parts,
        late=late_steps(whole.target, case.rows, as_of),
    )
    return figures if whole.is_empty else _judged(figures, whole)


def _rows(whole: Part, parts: tuple[Part, ...]) -> Sifted:
    """The rows behind the sum; where members are counted by window, those that fit none of them lack a finer date."""
    if not adds_up_by_window(whole.target):
        return whole.rows
    inside = {row.id for part in parts for row in part.rows.inside}
    coarse = tuple(Lacking(row, "date") for row in whole.rows.inside if row.id not in inside)
    kept = tuple(row for row in whole.rows.inside if row.id in inside)
    return whole.rows._replace(inside=kept, lacking=(*whole.rows.lacking, *coarse))


def _actual(whole: Part, parts: tuple[Part, ...]) -> Amount | None:
    """What was done in all; members and steps are those of each window, added up."""
    if adds_up_by_window(whole.target) and not whole.is_empty:
        return sum_of(part.reach.actual for part in parts)
    return whole.actual


def _judged(figures: Figures, whole: Part) -> Figures:
    """The figures with how many of the windows were kept."""
    judged = tuple(part for part in figures.parts if part.is_judged)
    kept = sum(part.is_kept is True for part in judged)
    has_fraction = judged and whole.reach.test == "at_least"
    return figures._replace(
        grade=_grade_of_many(figures.parts, judged, kept),
        fraction=Decimal(kept) / len(judged) if has_fraction else None,
        conditions=_tried_in_all(whole, judged),
        kept=kept,
        judged=len(judged),
        unknown=sum(part.is_kept is None for part in judged),
    )


def _by_weeks(case: Case, weeks: tuple[Window, ...], named: Window) -> tuple[Case, Span]:
    """The case with only the days that belong to the weeks, and the span of both weeks and window for coarser dates."""
    days = Span(weeks[0].span.first, weeks[-1].span.last)
    rows = tuple(row for row in case.rows if days.holds(row.when) or not row.when.is_day)
    return case._replace(rows=rows), Span(min(days.first, named.span.first), max(days.last, named.span.last))


def _grade_of_many(parts: tuple[Part, ...], judged: tuple[Part, ...], kept: int) -> Grade:
    if not all(part.is_over for part in parts):
        return Grade()
    if not judged:
        return next((part.grade for part in parts if not part.window.is_cut), Grade(None, "edge"))
    unsure = _most_kept(tuple(part for part in judged if part.is_kept is None))
    if judged[-1].reach.test == "at_least":
        verdicts = {graded_part(Decimal(number), Decimal(len(judged))) for number in (kept, kept + unsure)}
    else:
        verdicts = {_graded_all(number, len(judged)) for number in (kept, kept + unsure)}
    if len(verdicts) == 1:
        return Grade(verdicts.pop())
    reasons = dict.fromkeys(part.grade.reason or "" for part in judged if part.is_kept is None)
    return Grade("not_assessable", " ".join(dict.fromkeys(" ".join(reasons).split())))


def _most_kept(unsure: tuple[Part, ...]) -> int:
    """How many of the windows that nobody can be sure of may have been kept at most.

    A row that spans several counts once: what it may fill up of one, it does not fill up of another.
    """
    only_dates = all(set(part.grade.reason.split()) == {"date"} for part in unsure if part.grade.reason)
    if not only_dates or any(part.reach.test != "at_least" or part.conditions for part in unsure):
        return len(unsure)
    rows = {row.id: row for part in unsure for row, _ in part.rows.lacking}
    supply = sum_of(unit for row in rows.values() if (unit := unit_for(unsure[0].target, row))).high
    for filled, gap in enumerate(sorted((part.reach.goal or Decimal(0)) - part.reach.low for part in unsure)):
        if supply is not None and supply < gap:
            return filled
        supply = None if supply is None else supply - gap
    return len(unsure)


def _graded_all(kept: int, judged: int) -> Verdict:
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
