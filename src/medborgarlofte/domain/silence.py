"""How long nothing was heard of a promise."""

from collections.abc import Iterable
from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.span import DAY, Span


def longest_silence(rows: Iterable[Activity], span: Span, as_of: date) -> Span | None:
    """The longest run of days in the span, up to the as-of day, without any row; the earliest of several.

    A row of a single day breaks it that day, a coarse one anywhere in it. None without any row, or where every day has one.
    """
    last = min(span.last, as_of)
    heard = sorted(
        (row.when for row in rows if row.when.meets(Span(span.first, last))), key=lambda when: when.first
    )
    if not heard:
        return None
    longest: Span | None = None
    silent_from = span.first
    for when in [*heard, Span(last + DAY, last + DAY)]:
        gap = Span(silent_from, when.first - DAY)
        if gap.days > (longest.days if longest else 0):
            longest = gap
        silent_from = max(silent_from, when.last + DAY)
    return longest
