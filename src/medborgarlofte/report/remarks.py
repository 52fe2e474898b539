"""What else is worth knowing of how a promise stands, in a few words each."""

from collections.abc import Iterator

from medborgarlofte.domain.progress import Progress, ReadAs
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
)
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import briefly
from medborgarlofte.report.conditions import beside_words
from medborgarlofte.report.going import going_words
from medborgarlofte.report.per_words import no_whole_words
from medborgarlofte.report.standing import (
    open_readings,
    outcome_of,
    pace_of,
    promised,
    reading_word,
    units_of,
    units_of_target,
)
from medborgarlofte.report.where_words import where_words


def remarks(progress: Progress) -> Iterator[str]:
    """What else is worth knowing: the need, the forecast, what lies beside, the readings, why there is no verdict."""
    yield from going_words(progress)
    yield from beside_words(progress)
    if progress.figures.actual is not None:
        yield from (
            f"{reading_word(read)}: {read_outcome(read, progress)}" for read in open_readings(progress)
        )
    yield from _why_no_verdict(progress)
    yield from _changed(progress)
    yield from _persons_words(progress)


_TOLD_ALREADY = (None, "no_data", "no_target", "withdrawn", "reading", "no_list")


def _why_no_verdict(progress: Progress) -> Iterator[str]:
    target, reason = progress.figures.target, progress.figures.grade.reason
    if target and target.where and reason == "no_window":
        yield f"räknas bara {where_words(target.where, progress.agreement)}"
    elif target and target.per and reason == "edge":
        yield f"{no_whole_words(target.per)} ryms i överenskommelsens tid"
    elif reason not in _TOLD_ALREADY:
        yield swedish.reasons(reason or "")


def _changed(progress: Progress) -> Iterator[str]:
    """What the target of the window was before it was changed in the midst of it; of many windows the outcome tells."""
    own = progress.figures.own
    for change in progress.promise.amendments:
        day, old = change.date.first, change.before
        is_in_it = own is not None and own.span.first < day <= min(own.span.last, progress.as_of)
        if is_in_it and isinstance(old, _TARGETS):
            was = promised(old, units_of_target(old, progress.promise.unit))
            yield f"målet ändrades {swedish.day(day)}, dessförinnan {was}"


_TARGETS = (CountTarget, ShareTarget, CoverageTarget, MilestoneTarget, OutcomeTarget)


def _persons_words(progress: Progress) -> Iterator[str]:
    """That a person judged, in which role and why, beside what the figures say."""
    assessed, computed = progress.assessed, progress.figures.grade.verdict
    if assessed is None:
        return
    role = f" ({assessed.by})" if assessed.by else ""
    yield f"egen bedömning{role}: {assessed.why}".removesuffix(": ").removesuffix(".")
    if computed and computed != assessed.verdict:
        yield f"uträknat: {swedish.VERDICTS[computed]}"
    elif pace := pace_of(progress):
        yield f"uträknat: {swedish.PACES[pace]}"


def read_outcome(read: ReadAs, progress: Progress) -> str:
    """What was done, as the alternative reads it; its label tells for which time."""
    figures = read.figures
    if figures is None:
        return ""
    verdict = figures.grade.verdict
    done = briefly(figures) or outcome_of(figures, units_of(progress))
    return f"{done} ({swedish.VERDICTS[verdict]})" if verdict else done
