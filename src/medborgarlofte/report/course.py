"""How a count grew through its window, beside even pace."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.breakdown import running_sums
from medborgarlofte.domain.pace import days_of, expected_of
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import DAY, Span
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.domain.target import CountTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import even_pace
from medborgarlofte.report.charts import (
    HEIGHT,
    WIDTH,
    along,
    level_line,
    level_lines,
    stairs,
    ticks,
    upward,
    way,
)
from medborgarlofte.report.conditions import FEW
from medborgarlofte.report.months import done_rows, month_firsts, months_table, of_result
from medborgarlofte.report.piece import Picture, Shape

_LONGEST = 24  # months

Steps = Sequence[tuple[date, Amount]]


def is_drawn(progress: Progress) -> bool:
    """Whether there is a picture: of a count to reach, not of few, in one window, and dated for the most part."""
    figures, target = progress.figures, progress.figures.target
    if not isinstance(target, CountTarget) or target.comparator == "at_most":
        return False
    rows = done_rows(progress)
    if figures.own is None or figures.goal is None or figures.goal < FEW:
        return False
    if not rows or 2 * sum(row.when.is_day for row in rows) < len(rows):
        return False
    return figures.own.span.last != date.max and len(month_firsts(figures.own.span)) <= _LONGEST


def course_of(progress: Progress) -> Picture | None:
    """The picture, where there is one."""
    own, goal = progress.figures.own, progress.figures.goal
    if own is None or goal is None or not is_drawn(progress):
        return None
    steps = running_sums(done_rows(progress), of_result(progress))
    marks = ticks(float(max(goal, steps[-1][1].stated)))
    even = _even(progress, goal, own.span)
    return Picture(
        title=f"{progress.promise.title}: gjort och jämn takt",
        sentence=_sentence(progress, goal, steps),
        shapes=tuple(_shapes(progress, own.span, steps, even, marks)),
        width=WIDTH,
        height=HEIGHT,
        table=months_table(
            progress, [even_pace(value, goal) for day, value in even if _has_begun(day, progress)]
        ),
        legend=(
            ("done", "", "gjort"),
            ("even", "", "jämn takt"),
            ("goal", "", f"lovat: {swedish.number(goal)}"),
        ),
        across=tuple(swedish.MONTHS[first.month - 1][:3] for first in month_firsts(own.span)),
        up=tuple(swedish.number(mark) for mark in reversed(marks)),
    )


def _shapes(
    progress: Progress, span: Span, steps: Steps, even: Sequence[tuple[date, Decimal]], marks: Sequence[int]
) -> Iterator[Shape]:
    top = marks[-1]
    yield Shape("grid", level_lines(upward(mark, top) for mark in marks[:-1]))
    ends = [(along(min(day, span.last), span), upward(float(value), top)) for day, value in even]
    yield Shape("even", way([(0, HEIGHT), *ends]))
    yield Shape("goal", level_line(upward(float(progress.figures.goal or 0), top)))
    yield Shape("done", stairs([(day, total.stated) for day, total in steps], span, progress.as_of, top))


def _even(progress: Progress, goal: Decimal, span: Span) -> list[tuple[date, Decimal]]:
    """What even pace reaches by the end of each month of the window."""
    firsts, (part, *_) = month_firsts(span), progress.figures.parts
    admitted = Span(span.first, part.last_day)
    ends = (after - DAY for after in (*firsts[1:], span.last + DAY))
    return [(end, expected_of(goal, days_of(admitted, part.target.where, end))) for end in ends]


def _has_begun(end: date, progress: Progress) -> bool:
    return end.replace(day=1) <= progress.as_of


def _sentence(progress: Progress, goal: Decimal, steps: Steps) -> str:
    """When the number was reached, else when half was done and what was left."""
    part = progress.figures.parts[0]
    if steps[-1][1].low >= goal:
        day = _day_of(goal, steps, progress)
        return (
            f"Det lovade antalet nåddes {day}."
            if day
            else "Det lovade antalet är nått; vilken dag är inte känt."
        )
    if part.reach.high is None or part.reach.high >= goal:
        return f"Det är osäkert om det lovade antalet {'nåddes' if part.is_over else 'redan är nått'}."
    half = _day_of(goal / 2, steps, progress)
    halfway = f"Hälften var gjord {half}. " if half else ""
    most, least = (swedish.number(goal - value) for value in (part.reach.low, part.reach.high))
    left = most if most == least else f"Mellan {least} och {most}"
    end = "när tiden var slut" if part.is_over else f"den {swedish.day(progress.as_of)}"
    return f"{halfway}{left} återstod {end}."


def _day_of(number: Decimal, steps: Steps, progress: Progress) -> str:
    """The day on which so many were surely reached, or by which; nothing where no row has that day."""
    day = next((day for day, total in steps if total.low >= number), None)
    rows = [row for row in done_rows(progress) if day and row.when.first <= day]
    if day is None or not any(row.when == (day, day) for row in rows):
        return ""
    units = (unit_of(row, of_result(progress)) for row in rows)
    is_sure = all(row.when.is_day for row in rows) and all(
        unit and unit.precision == "exact" for unit in units
    )
    return f"{'' if is_sure else 'senast '}{swedish.day(day)}"
