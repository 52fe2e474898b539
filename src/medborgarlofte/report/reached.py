"""What of a target was reached, piece by piece: the steps, the places, the windows."""

from collections.abc import Iterable, Iterator
from datetime import date

from medborgarlofte.domain.coverage import visits_in
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import CoverageTarget, MilestoneTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Fact
from medborgarlofte.report.windows import windows_facts


def reached_facts(progress: Progress) -> Iterator[Fact]:
    """The pieces that are done and those that remain, or how each window went; nothing where no data tell."""
    if progress.figures.actual is None:
        return
    if len(progress.figures.parts) > 1:
        yield from windows_facts(progress)
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
