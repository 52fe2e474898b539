"""The geometry of pictures: points and ticks, never a letter."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from math import ceil, floor, log10

from medborgarlofte.domain.span import Span
from medborgarlofte.report.guard import Exempt

WIDTH, HEIGHT = 600, 200
PIECE, SIDE = 30, 28  # of a divided bar: from one to the next, and without the gap
_TICKS = 5


def nice_step(most: float) -> float:
    """The distance between ticks: 1, 2 or 5 times a power of ten, so that at most five of them reach the top."""
    rough = max(most, 1) / _TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough - 1e-9)
    return max(step, 1)


def ticks(most: float) -> tuple[int, ...]:
    """The ticks from 0 to the first at or above the most."""
    step = int(nice_step(most))
    return tuple(step * number for number in range(max(ceil(most / step), 1) + 1))


def stairs(steps: Iterable[tuple[date, Decimal]], span: Span, until: date, top: float) -> Exempt:
    """A line that rises on the days of the steps and runs level until the last day."""
    x, y = 0, HEIGHT
    path = [f"M0 {HEIGHT}"]
    for day, value in steps:
        until = max(until, day)
        to_x, to_y = along(day, span), upward(float(value), top)
        path.append(f"h{to_x - x}v{to_y - y}")
        x, y = to_x, to_y
    return Exempt(f"{''.join(path)}H{along(until, span)}")


def level_line(y: int) -> Exempt:
    """A line from edge to edge."""
    return Exempt(f"M0 {y}H{WIDTH}")


def level_lines(heights: Iterable[int]) -> Exempt:
    """Lines from edge to edge."""
    return Exempt("".join(map(level_line, heights)))


def way(points: Iterable[tuple[int, int]]) -> Exempt:
    """A line from point to point."""
    return Exempt("M" + "L".join(f"{x} {y}" for x, y in points))


def along(day: date, span: Span) -> int:
    """Where the end of a day lies along the window."""
    return round(WIDTH * ((day - span.first).days + 1) / span.days)


def upward(value: float, top: float) -> int:
    """Where a value lies from the top down."""
    return round(HEIGHT * (1 - value / top))


def pieces(first: int, number: int) -> Exempt:
    """So many equal pieces of a bar, from a place in it on: a thick line, dashed where they meet."""
    return Exempt(f"M{PIECE * first} {SIDE // 2}h{PIECE * number - PIECE + SIDE}")
