"""How the target's window that is going on stands: what it has come to, even pace, the need, the forecast."""

from collections.abc import Iterator
from decimal import Decimal

from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.pace import Pace
from medborgarlofte.domain.part import Part
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import CountTarget, CoverageTarget, ShareTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import MANY, even_pace_words
from medborgarlofte.report.standing import has_many_windows, left_to_do


def going_words(progress: Progress) -> Iterator[str]:
    """Each a remark, where that window is the one asked for; else together one that begins with its name."""
    figures = progress.figures
    going, pace = figures.going, figures.outlook.pace
    if not has_many_windows(figures):
        yield from _outlook(progress)
    elif going and figures.actual is not None and going.target.per != "day":
        yield ", ".join((_so_far(going, pace), *_outlook(progress)))


def late_words(progress: Progress) -> str:
    """What has been done in a window that is going on, beside what was promised: juni 2023: 3 av 8; else nothing."""
    going = progress.figures.going
    if going is None or not has_many_windows(progress.figures):
        return ""
    return f"{swedish.window(going.window)}: {_done(going)}"


def _so_far(part: Part, pace: Pace | None) -> str:
    """What has been done in it: juni 2023 hittills 3 av 8, ligger efter."""
    name = swedish.window(part.window)
    if part.actual is None:
        return f"inga uppgifter än om {name}"
    word = f", {swedish.PACES[pace]}" if pace else ""
    return f"{name} hittills {_done(part)}{word}"


def _done(part: Part) -> str:
    done, goal = swedish.amount(part.reach.actual), part.reach.goal
    if isinstance(part.target, ShareTarget):
        return f"{done}{swedish.NARROW}%"
    if goal is None or not isinstance(part.target, CountTarget | CoverageTarget):
        return done
    return f"{done} av {'högst ' if part.reach.test == 'at_most' else ''}{swedish.number(goal)}"


def _outlook(progress: Progress) -> Iterator[str]:
    outlook = progress.figures.outlook
    if _is_telling(progress.figures):
        yield even_pace_words(progress.figures)
    if outlook.pace in ("behind", "on_track", "ahead", "no_data"):
        yield from _need(progress)
    if outlook.forecast:
        low, high = map(swedish.number, outlook.forecast)
        yield f"troligen mellan {low} och {high}"


def _is_telling(figures: Figures) -> bool:
    """Whether even pace says more than the word of the pace: one or two do not come evenly, nor does a week.

    It would gainsay that word where few are in pace although well below it.
    """
    going, expected, pace = figures.going, figures.outlook.expected, figures.outlook.pace
    if (
        going is None
        or expected is None
        or not even_pace_words(figures)
        or going.target.per in ("day", "week")
    ):
        return False
    if going.reach.goal is not None and going.reach.goal >= MANY:
        return True
    is_well_below = expected - going.reach.actual.stated > 1
    return pace != "no_data" and not (pace == "on_track" and is_well_below)


_LEAST_PER_WEEK = Decimal("0.1")


def _need(progress: Progress) -> Iterator[str]:
    """What must be done a week; of few occasions, and in a week, how many are left."""
    going, need, left = progress.figures.going, progress.figures.outlook.needed_per_week, left_to_do(progress)
    if not going or not left or need is None or going.reach.goal is None:
        return
    if going.reach.goal < MANY or need < _LEAST_PER_WEEK or going.target.per in ("day", "week"):
        yield f"{swedish.number(left)} kvar att göra"
    else:
        yield f"det behövs {swedish.number(need)} i veckan"
