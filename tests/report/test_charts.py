import re
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.span import Span
from medborgarlofte.report.charts import (
    HEIGHT,
    PIECE,
    SIDE,
    WIDTH,
    level_line,
    level_lines,
    pieces,
    stairs,
    ticks,
    way,
)

YEAR = Span(date(2023, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    ("most", "found"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (3, (0, 1, 2, 3)),
        (5, (0, 1, 2, 3, 4, 5)),
        (6, (0, 2, 4, 6)),
        (12, (0, 5, 10, 15)),
        (40, (0, 10, 20, 30, 40)),
        (86, (0, 20, 40, 60, 80, 100)),
        (303, (0, 100, 200, 300, 400)),
        (1000, (0, 200, 400, 600, 800, 1000)),
    ],
)
def test_ticks_are_round_numbers(most: int, found: tuple[int, ...]) -> None:
    assert ticks(most) == found


@given(st.integers(0, 10**7))
def test_ticks_begin_at_nothing_and_hold_the_most(most: int) -> None:
    found = ticks(most)
    steps = {later - earlier for earlier, later in pairwise(found)}
    assert found[0] == 0
    assert found[-1] >= most
    assert len(found) <= 7
    assert len(steps) == 1
    assert re.fullmatch("[125]0*", str(steps.pop()))


def test_stairs_rise_on_the_day_and_run_level_to_the_last() -> None:
    half = date(2023, 7, 2)  # the 183rd of 365 days
    path = stairs([(half, Decimal(5))], YEAR, date(2023, 12, 31), 10)
    assert path == f"M0 {HEIGHT}h301v-100H{WIDTH}"


def test_a_day_beyond_the_as_of_day_does_not_turn_the_line_back() -> None:
    path = stairs([(date(2023, 12, 31), Decimal(5))], YEAR, date(2023, 7, 1), 10)
    assert path.endswith(f"H{WIDTH}")


def test_lines_and_pieces_are_where_they_are_told_to_be() -> None:
    assert level_line(3) == f"M0 3H{WIDTH}"
    assert way([(0, 200), (600, 0)]) == "M0 200L600 0"
    assert level_lines([3, 5]) == f"M0 3H{WIDTH}M0 5H{WIDTH}"
    assert pieces(1, 1) == f"M{PIECE} {SIDE // 2}h{SIDE}"
    assert pieces(0, 3) == f"M0 {SIDE // 2}h{2 * PIECE + SIDE}"
