"""A promise's figures in the window that a user names, which may be its target's own, a part of it, or many together."""

from datetime import date

from medborgarlofte.domain.amount import sum_of
from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.many_windows import Choice, in_many_windows
from medborgarlofte.domain.measure import (
    goal_of,
)
from medborgarlofte.domain.own_window import in_own_window
from medborgarlofte.domain.part import Case, Part, has_admitted_day, part_of
from medborgarlofte.domain.sift import sifted
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import Target
from medborgarlofte.domain.verdict import Grade
from medborgarlofte.domain.window import Window, windows_of


def figures_of(case: Case, choice: Choice, named: Window) -> Figures:
    """The figures in a named window of the target that ``choice`` gives for windows that end on a day."""
    as_of = min(case.today, named.span.last)
    within = _with_ends(named.span, case)
    target = choice(named.span.last)
    windows = _own_windows(target, case, within) if target else ()
    target = choice(windows[-1].span.last) if windows else target
    windows = _own_windows(target, case, within) if target else ()
    if target is None:
        return _without_target(case, named, as_of)
    if not windows:
        return _out_of_season(part_of(case, target, named, as_of))
    if len(windows) == 1 and windows[0].span == named.span:
        return in_own_window(part_of(case, target, windows[0], as_of), case, None)
    if _is_longer(target, windows, named):
        return in_many_windows(case, choice, _belonging(target, windows, named), named)
    own = next((one for one in windows if one.span.first <= named.span.last <= one.span.last), windows[-1])
    part = part_of(case, target, own, as_of)
    return in_own_window(part, case, named)


def _with_ends(span: Span, case: Case) -> Span:
    """The span, where it has no end from its first known row up to today."""
    first = (
        min((row.when.first for row in case.rows), default=case.today)
        if span.first == date.min
        else span.first
    )
    return Span(first, max(first, case.today) if span.last == date.max else span.last)


def _own_windows(target: Target, case: Case, within: Span) -> tuple[Window, ...]:
    every = windows_of(target.per or "period", case.period, within)
    return tuple(
        one._replace(is_cut=one.is_cut or _is_withdrawn(one, case))
        for one in every
        if has_admitted_day(target, one.span)
    )


def _is_withdrawn(window: Window, case: Case) -> bool:
    """Whether the promise was withdrawn before the window's end."""
    return case.withdrawn is not None and case.withdrawn <= window.span.last


def _is_longer(target: Target, windows: tuple[Window, ...], named: Window) -> bool:
    """Whether the named window is made of the target's own, each belonging where it ends.

    A year of the agreement is, also where it does not begin or end with a quarter; a shorter window must hold them whole.
    """
    if target.per in ("day", "week"):
        return True
    is_year = (target.per or "period") not in ("year", "period") and named.name.isdigit()
    return is_year or all(named.span.holds(one.span) for one in windows)


def _belonging(target: Target, windows: tuple[Window, ...], named: Window) -> tuple[Window, ...]:
    """The windows that end in the named one; weeks have been told apart by their Thursday."""
    if target.per == "week":
        return windows
    return tuple(one for one in windows if one.span.last <= named.span.last or named.span.last == date.max)


def _without_target(case: Case, named: Window, as_of: date) -> Figures:
    rows = sifted(case.rows, (), named.span, as_of)
    actual = None if rows.is_empty else sum_of(row.count for row in rows.inside)
    return Figures(None, None, actual, actual, rows, Grade(None, "no_target"))


def _out_of_season(part: Part) -> Figures:
    """The figures of a named window that holds none of the target's own: nothing in it can count."""
    actual, grade = part.actual, Grade(None, "no_window")
    return Figures(part.target, None, actual, actual, part.rows, grade, goal_of(part.target))
