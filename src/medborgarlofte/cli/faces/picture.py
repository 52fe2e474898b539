"""A line of a file with a place in it marked: carets right under the letters, and only the part around the place."""

from typing import NamedTuple

from medborgarlofte.cli.terminal import visible, width
from medborgarlofte.domain.personal import masked

_CUT = "…"
_FAR = " " * 1000  # too wide for any terminal, so that what lies beyond it is cut away
_LEAD = 3  # the place begins a third into what is shown of a long line


class Picture(NamedTuple):
    """The part of the line that is shown, and what stands under it: blanks, then a caret for every column marked."""

    line: str
    blanks: str
    carets: str


def picture(text: str, column: int, end_column: int, most: int) -> Picture:
    """The line as at most so many columns of a terminal; ``column`` and ``end_column`` count its code points from 1."""
    start = min(max(column, 1) - 1, len(text))
    end = min(max(end_column - 1, start), len(text))
    left, right = max(start - 2 * most, 0), start + 2 * most  # nothing beyond can be shown
    cells = [visible(character) for character in masked(text[left:right])]
    if left:
        cells[0] = _FAR
    if right < len(text):
        cells[-1] = _FAR
    return _part(cells, start - left, min(end, right) - left, most)


def _part(cells: list[str], start: int, end: int, most: int) -> Picture:
    widths = [width(cell) for cell in cells]
    first = _first(widths, start, end, most)
    last = _last(widths, first, most)
    cut = _CUT if first else ""
    line = f"{cut}{''.join(cells[first:last])}{_CUT if last < len(cells) else ''}"
    return Picture(
        line,
        " " * width(cut + "".join(cells[first:start])),
        "^" * max(sum(widths[start : min(end, last)]), 1),
    )


def _first(widths: list[int], start: int, end: int, most: int) -> int:
    """Where the part that is shown begins: at the line's own beginning where the whole place fits then."""
    if sum(widths) <= most or sum(widths[:end]) <= most - 1:
        return 0
    room = max(most // _LEAD, most - 2 - sum(widths[start:end]))
    first, lead = start, 0
    while first and lead + widths[first - 1] <= min(room, most // _LEAD):
        first -= 1
        lead += widths[first]
    return first


def _last(widths: list[int], first: int, most: int) -> int:
    """Where it ends, with room for the sign of a cut at either side."""
    room = most - bool(first)
    if sum(widths[first:]) <= room:
        return len(widths)
    last, shown = first, 0
    while shown + widths[last] <= room - 1:
        shown += widths[last]
        last += 1
    return last
