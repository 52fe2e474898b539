"""What of a target was reached, piece by piece: the steps, the places, the windows."""

from collections.abc import Iterable, Iterator
from datetime import date

from medborgarlofte.domain.coverage import visits_in
from medborgarlofte.domain.part import Part
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import CoverageTarget, MilestoneTarget
from medborgarlofte.domain.window import WHOLE_PERIOD, Window
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Fact

_MOST = 12


def reached_facts(progress: Progress) -> Iterator[Fact]:
    """The pieces that are done and those that remain; of many windows those that were not kept."""
    if len(progress.figures.parts) > 1:
        yield from _windows(progress.figures.parts)
        return
    match progress.figures.target:
        case MilestoneTarget() as target:
            yield from _steps(progress, target)
        case CoverageTarget() as target:
            yield from _members(progress, target)
        case _:
            pass


def _steps(progress: Progress, target: MilestoneTarget) -> Iterator[Fact]:
    done = {tag for row in progress.figures.rows.inside if row.count.low > 0 for tag in row.tags}
    yield from _both(
        "Klara steg", "Steg som återstår", [(title, key in done) for key, title in target.steps.items()]
    )


def _members(progress: Progress, target: CoverageTarget) -> Iterator[Fact]:
    """Which of the listed were reached, each so often as promised; without a list the outcome says it all."""
    if target.each is None:
        return
    visits = visits_in(target, progress.figures.rows).sure
    titles = progress.agreement.tags if target.by == "tag" else {}
    reached = {one: sum(unit.stated for unit in visits[one]) >= target.at_least for one in target.each}
    yield from _both(
        "Nådda", "Inte nådda", [(_member(one, titles.get(one)), is_so) for one, is_so in reached.items()]
    )


def _member(name: str, title: str | None) -> str:
    try:
        return swedish.day(date.fromisoformat(name))
    except ValueError:
        return title or name


def _both(done: str, left: str, named: Iterable[tuple[str, bool]]) -> Iterator[Fact]:
    every = tuple(named)
    for label, wanted in ((done, True), (left, False)):
        words = swedish.listed(name for name, is_so in every if is_so is wanted)
        if words:
            yield Fact(label, words)


def _windows(parts: tuple[Part, ...]) -> Iterator[Fact]:
    """Each window of a few; of many only those that were judged and not kept, the latest of them."""
    if len(parts) <= _MOST:
        yield Fact("Fönster för fönster", "; ".join(_window(one) for one in parts if one.has_begun))
        return
    missed = [one for one in parts if one.is_over and not one.window.is_cut and one.is_kept is False]
    if missed:
        told = ", ".join(
            f"{window_words(one.window)} ({swedish.roughly(one.reach.actual)})" for one in missed[-_MOST:]
        )
        more = f"{len(missed) - _MOST} tidigare och " if len(missed) > _MOST else ""
        yield Fact("Inte hållet", more + told)


def _window(part: Part) -> str:
    """What was done in it, and its verdict when it is over: 2023 86 (uppfyllt)."""
    verdict = part.grade.verdict if part.is_over and not part.window.is_cut else None
    word = swedish.VERDICTS[verdict] if verdict else "pågår" if not part.is_over else ""
    return f"{window_words(part.window)}: {swedish.roughly(part.reach.actual)}{f' ({word})' if word else ''}"


def window_words(window: Window) -> str:
    """A window as people call it, also a week or a day."""
    if "-W" in window.name:
        year, _, week = window.name.partition("-W")
        return f"vecka {int(week)} {year}"
    if window.span.is_day or window.name == WHOLE_PERIOD:
        return swedish.span(Span(*window.span))
    return swedish.window(window)
