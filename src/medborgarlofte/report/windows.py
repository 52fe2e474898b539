"""How each of a target's own windows went: week for week, month for month, those that went alike told together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.part import Part
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.target import CoverageTarget, OutcomeTarget, Per, ShareTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Fact

Run = list[Part]
Goals = set[Decimal | None]

_MOST = 12
_TITLES: Mapping[Per | None, str] = {
    "day": "Dag för dag",
    "week": "Vecka för vecka",
    "month": "Månad för månad",
    "quarter": "Kvartal för kvartal",
    "tertial": "Tertial för tertial",
    "half_year": "Halvår för halvår",
    "year": "År för år",
}
_MANY_A_YEAR = ("day", "week", "month")


def windows_facts(progress: Progress) -> Iterator[Fact]:
    """One after the other where they are few or alike; else those that were kept, those that were not, and the rest."""
    gone = progress.promise.withdrawn.date.first if progress.promise.withdrawn else date.max
    parts = [one for one in progress.figures.parts if one.has_begun and one.window.span.first < gone]
    goals = {one.reach.goal for one in parts}
    runs = _runs(parts, goals)
    if parts and len(runs) <= _MOST:
        told = "; ".join(f"{_called(run)}: {_outcome(run, goals)}" for run in runs)
        yield Fact(_TITLES.get(parts[0].target.per, "Del för del"), told)
        return
    kinds = (("Hållet", True), ("Inte hållet", False), ("Okänt om det hölls", None))
    for label, is_kept in kinds:
        own = [run for run in runs if run[0].is_judged and run[0].is_kept is is_kept]
        if own:
            yield Fact(label, _first_few([f"{_called(run)} ({_done(run[0], goals)})" for run in own]))


def _runs(parts: Iterable[Part], goals: Goals) -> list[Run]:
    """The windows in order; short ones that follow on one another and went alike are one run."""
    runs: list[Run] = []
    for one in parts:
        before = runs[-1][-1] if runs else None
        if before and _went_alike(before, one, goals):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _went_alike(before: Part, after: Part, goals: Goals) -> bool:
    if after.target.per not in _MANY_A_YEAR or before.window.span.last + DAY != after.window.span.first:
        return False
    return (_done(before, goals), _verdict(before)) == (_done(after, goals), _verdict(after))


def _called(run: Run) -> str:
    """A window as people call it, or from the first to the last: vecka 3–52 2021, juni–december 2021."""
    first, last = run[0].window, run[-1].window
    if first is last:
        return swedish.window(first)
    if "W" not in first.name:
        return swedish.span(Span(first.span.first, last.span.last))
    (year, week), (last_year, last_week) = (one.name.split("-W") for one in (first, last))
    if year == last_year:
        return f"vecka {int(week)}–{int(last_week)} {year}"
    return f"{swedish.window(first)}–{swedish.window(last)}"


def _outcome(run: Run, goals: Goals) -> str:
    """What was done, each time where there are several, and how that was judged: 2 var (uppfyllt)."""
    part, verdict = run[0], _verdict(run[0])
    if part.grade.verdict == "not_assessable" and verdict and not part.reach.actual.stated:
        return verdict
    each = " var" if len(run) > 1 and part.reach.actual.stated else ""
    return f"{_done(part, goals)}{each}{f' ({verdict})' if verdict else ''}"


def _done(part: Part, goals: Goals) -> str:
    """The number, beside what was promised where that is not the same for all or the number says little alone."""
    if part.actual is None and isinstance(part.target, ShareTarget | OutcomeTarget):
        return swedish.NO_DATA[1]
    sign = f"{swedish.NARROW}%" if isinstance(part.target, ShareTarget) else ""
    done, goal = f"{swedish.roughly(part.reach.actual)}{sign}", part.reach.goal
    is_bare = len(goals) == 1 and not isinstance(part.target, CoverageTarget)
    return done if is_bare or goal is None else f"{done} av {swedish.number(goal)}{sign}"


def _verdict(part: Part) -> str:
    if not part.is_over:
        return "pågår"
    verdict = None if part.window.is_cut else part.grade.verdict
    return swedish.VERDICTS[verdict] if verdict else ""


def _first_few(told: Sequence[str]) -> str:
    rest = [f"{len(told) - _MOST} till"] if len(told) > _MOST else []
    return swedish.listed([*told[:_MOST], *rest])
