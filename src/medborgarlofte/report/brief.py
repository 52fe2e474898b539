"""How a promise stands in the fewest words, where the unit is told beside."""

from decimal import ROUND_HALF_UP, Decimal

from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import CountTarget, MilestoneTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.per_words import per_words
from medborgarlofte.report.standing import limit_of, outcome, promised, units_of_target

MANY = 12  # of so few a part of one tells


def promised_briefly(promise: Promise) -> str:
    """What was promised, where its units are known from the title: minst 80 per år; nothing without a target."""
    target, readings = promise.target, any(reading.bears_targets for reading in promise.readings)
    if target is None:
        return "kan läsas på flera sätt" if readings else ""
    if isinstance(target, CountTarget) and target.of is None:
        return f"{limit_of(target)}{per_words(target)}"
    if isinstance(target, MilestoneTarget):
        due = f", senast {swedish.day(target.due.last)}" if target.due else ""
        return f"{swedish.listed(swedish.inside(title) for title in target.steps.values())}{due}"
    return promised(target, units_of_target(target, promise.unit))


def standing_briefly(progress: Progress) -> str:
    """How it stands after a row: 39 av 80; jämn takt vore 51."""
    done = briefly(progress.figures)
    return "; ".join(filter(None, (done, even_pace_words(progress.figures)))) if done else outcome(progress)


def even_pace_words(figures: Figures) -> str:
    """What even pace would have given while the window runs: jämn takt vore 51; else nothing."""
    going, pace, expected = figures.going, figures.outlook.pace, figures.outlook.expected
    if going is None or expected is None or pace not in ("ahead", "on_track", "behind", "no_data"):
        return ""
    return f"jämn takt vore {even_pace(expected, going.reach.goal)}"


def even_pace(expected: Decimal, goal: Decimal | None) -> str:
    """What even pace would have given: of many whole ones, of few a part too."""
    is_many = goal is not None and goal >= MANY
    return swedish.number(expected.quantize(Decimal(1), ROUND_HALF_UP) if is_many else expected)


def briefly(figures: Figures) -> str:
    """A count in one window, whose unit is told beside: 13 av 30; nothing for all else."""
    target, goal = figures.target, figures.goal
    if (
        not isinstance(target, CountTarget)
        or figures.actual is None
        or goal is None
        or len(figures.parts) > 1
    ):
        return ""
    limit = "högst " if target.comparator == "at_most" else ""
    return f"{swedish.amount(figures.actual)} av {limit}{swedish.number(goal)}"
