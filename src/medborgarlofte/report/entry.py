"""A promise in the account: its row among all promises, and everything that is told of it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import OutcomeTarget, ShareTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.box import NONE_GIVEN, box_of, names_of, reading_words
from medborgarlofte.report.conditions import FEW, beside_words, pace_facts
from medborgarlofte.report.contact import reply_to
from medborgarlofte.report.course import course_of
from medborgarlofte.report.facts import facts_of, is_told_by_month
from medborgarlofte.report.figures import kind_of, targets_of
from medborgarlofte.report.mark import Mark, mark_of
from medborgarlofte.report.months import done_rows, months_table, of_result
from medborgarlofte.report.occasions import when_words, where_words
from medborgarlofte.report.piece import Fact, Picture, Table
from medborgarlofte.report.standing import open_readings, outcome, promised, units_of

_UNSAID = "Det är inte berättat."


class Entry(NamedTuple):
    """What the account tells of a promise. ``share`` is the part reached of what was promised, in words.

    ``beside`` are lines that belong to the outcome: each open reading's, and what is not counted.
    ``disagrees`` tells that a person's verdict is another than the computed one. Nothing here can be called:
    templates of strangers see it.
    """

    id: str
    title: str
    section: str | None
    level: int
    text: str
    mark: Mark
    has_number: bool
    outcome: str
    told: str
    share: str
    beside: tuple[str, ...]
    when: str
    where: str
    lead: str
    why: str
    next: str
    explained: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    box: tuple[Fact, ...]
    course: Picture | None
    months: Table | None
    reply: str
    disagrees: bool


def entry_of(progress: Progress) -> Entry:
    """The entry of a promise."""
    promise, rows = progress.promise, done_rows(progress)
    rows = rows or tuple(row for row, _ in progress.figures.rows.lacking)
    course = course_of(progress)
    why, then = explanation_of(progress)
    return Entry(
        id=promise.id,
        title=promise.title,
        section=promise.section,
        level=4 if progress.agreement.sections else 3,
        text=promise.text.strip(),
        mark=mark_of(progress),
        has_number=kind_of(progress) is not None,
        outcome=_outcome(progress),
        told=_told(progress),
        share=share_of(progress),
        beside=(*_readings(progress), *beside_words(progress)),
        when=when_words(rows, progress.window.span) or "–",
        where="" if promise.disclosure == "coarse" else where_words(rows, of_result(progress)),
        lead=_short_names(promise.lead, progress) or "ingen utpekad",
        why=why,
        next=then,
        explained=tuple(_explained(progress)),
        facts=tuple(facts_of(progress)),
        box=box_of(progress),
        course=course,
        months=months_table(progress) if course is None and is_told_by_month(progress) else None,
        reply=reply_to(progress),
        disagrees=_disagrees(progress),
    )


def _short_names(ids: Iterable[str], progress: Progress) -> str:
    """Parties by what stands before the comma in their names; the whole names stand in the background."""
    return swedish.listed(name.partition(",")[0] for name in names_of(ids, progress))


def _disagrees(progress: Progress) -> bool:
    computed = progress.figures.grade.verdict
    return progress.assessed is not None and computed not in (None, progress.verdict)


def explanation_of(progress: Progress) -> tuple[str, str]:
    """Why it went as it did and what happens now, from the verdict that holds, else from the latest that was said."""
    every = [one for one in (progress.assessed, *reversed(progress.said)) if one]
    why = next((one.why for one in every if one.why), "")
    then = next((one.next for one in every if one.next), "")
    return why, "" if then == NONE_GIVEN else then


def _explained(progress: Progress) -> Iterator[Fact]:
    """Why and what now; while the window runs also what it would take."""
    why, then = explanation_of(progress)
    is_running = progress.verdict is None
    if is_running:
        yield from pace_facts(progress)
    if why or not is_running:
        yield Fact("Varför", why or _UNSAID)
    if then or not is_running:
        yield Fact("Vad händer nu", then or _UNSAID)


def share_of(progress: Progress) -> str:
    """The part reached in percent, where the number promised is neither a count of few nor itself a percentage or value."""
    figures = progress.figures
    if figures.grade.verdict == "not_assessable" or isinstance(figures.target, ShareTarget | OutcomeTarget):
        return ""
    if figures.fraction is None or figures.goal is None or figures.goal < FEW or len(figures.parts) > 1:
        return ""
    return swedish.percent(figures.fraction)


def _outcome(progress: Progress) -> str:
    if progress.promise.disclosure == "verdict" and progress.figures.actual is None:
        return "redovisas bara genom bedömningen"
    if progress.figures.actual is None:
        wanted = dict.fromkeys(promised(target, units_of(progress)) for target in targets_of(progress))
        return "; lovat: ".join(filter(None, (outcome(progress), swedish.either(wanted))))
    return outcome(progress)


def _told(progress: Progress) -> str:
    """The outcome beside the mark, whose word is not said again."""
    word, told = mark_of(progress).word, _outcome(progress)
    return "" if told == word else told.removeprefix(f"{word}; ")


def _readings(progress: Progress) -> Iterator[str]:
    """Each outcome of a reading that is still open, where there is any."""
    read_as = open_readings(progress)
    if any(read.figures and read.figures.actual for read in read_as):
        yield from (reading_words(read, units_of(progress)) for read in read_as)
