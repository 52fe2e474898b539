"""What else is worth knowing of how a promise stands, in a few words each."""

from collections.abc import Iterator
from decimal import Decimal

from medborgarlofte.domain.progress import Progress, ReadAs
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import briefly, even_pace
from medborgarlofte.report.conditions import beside_words
from medborgarlofte.report.standing import left_to_do, open_readings, outcome_of, reading_word, units_of


def remarks(progress: Progress) -> Iterator[str]:
    """What else is worth knowing: the need, the forecast, what lies beside, the readings, why there is no verdict."""
    outlook = progress.figures.outlook
    if outlook.pace == "no_data" and progress.figures.actual is not None and progress.figures.going:
        yield f"inga uppgifter än om {swedish.span(progress.figures.going.window.span)}"
    if outlook.pace in ("behind", "on_track", "ahead", "no_data") and outlook.expected is not None:
        yield f"jämn takt vore {even_pace(outlook.expected, progress.figures.goal)}"
        yield from _need(progress)
    if outlook.forecast:
        low, high = (swedish.number(value) for value in outlook.forecast)
        yield f"troligen mellan {low} och {high}"
    yield from beside_words(progress)
    if progress.figures.actual is not None:
        yield from (
            f"{reading_word(read)}: {_read_outcome(read, progress)}" for read in open_readings(progress)
        )
    if progress.figures.grade.reason not in _TOLD_ALREADY:
        yield swedish.reasons(progress.figures.grade.reason or "")
    yield from _persons_words(progress)


_TOLD_ALREADY = (None, "no_data", "no_target", "withdrawn", "reading", "no_list")


def _persons_words(progress: Progress) -> Iterator[str]:
    """That a person judged, in which role and why, beside what the figures say."""
    assessed, figures = progress.assessed, progress.figures
    if assessed is None:
        return
    role = f" av {assessed.by}" if assessed.by else ""
    yield f"egen bedömning{role}: {assessed.why}".removesuffix(": ").removesuffix(".")
    if figures.grade.verdict and figures.grade.verdict != assessed.verdict:
        yield f"uträknat: {swedish.VERDICTS[figures.grade.verdict]}"
    elif figures.outlook.pace:
        yield f"uträknat: {swedish.PACES[figures.outlook.pace]}"


_LEAST_PER_WEEK = Decimal("0.1")


def _need(progress: Progress) -> Iterator[str]:
    """What must be done a week, or of few occasions how many are left."""
    need, left = progress.figures.outlook.needed_per_week, left_to_do(progress)
    if need and need >= _LEAST_PER_WEEK:
        yield f"det behövs {swedish.number(need)} i veckan"
    elif left:
        yield f"{swedish.number(left)} kvar att göra"


def _read_outcome(read: ReadAs, progress: Progress) -> str:
    figures = read.figures
    if figures is None:
        return ""
    verdict = figures.grade.verdict
    done = briefly(figures) or outcome_of(figures, units_of(progress))
    return f"{done} ({swedish.VERDICTS[verdict]})" if verdict else done
