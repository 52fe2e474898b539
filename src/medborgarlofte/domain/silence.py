"""How long nothing was heard of a promise."""

from collections.abc import Iterable
from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.span import DAY, Span


def longest_silence(rows: Iterable[Activity], span: Span, as_of: date) -> Span | None:
    """The longest run of days in the span, up to the as-of day, without any row; the earliest of several.

    A coarse date is no day and breaks no silence. None without any dated row, or where every day has one.
    """
    last = min(span.last, as_of)
    heard = sorted(
        {row.when.first for row in rows if row.when.is_day and span.first <= row.when.first <= last}
    )
    if not heard:
        return None
    longest: Span | None = None
    silent_from = span.first
    for day in [*heard, last + DAY]:
        gap = Span(silent_from, day - DAY)
        if gap.days > (longest.days if longest else 0):
            longest = gap
        silent_from = day + DAY
    return longest
