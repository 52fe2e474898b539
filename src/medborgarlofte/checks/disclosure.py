"""What may be logged of a promise whose disclosure is coarse or verdict."""

from collections.abc import Iterator

from medborgarlofte.checks.setting import Setting, word_in
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.span import DAY, Span


def undisclosed(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row says no more than its promises' disclosure lets it say."""
    for _, promise in setting.homes:
        if promise.disclosure == "verdict":
            place = word_in(row, "promise", row.promises, promise.id)
            yield problem("A338", place, promise=promise.id, what="row")
        elif promise.disclosure == "coarse":
            for column in _too_fine(row):
                yield problem("A338", row.cell(column), promise=promise.id, what=column)


def _too_fine(row: Activity) -> Iterator[str]:
    if not _is_whole_months(row.when):
        yield "date"
    if row.minute is not None:
        yield "time"
    if row.place:
        yield "place"


def _is_whole_months(when: Span) -> bool:
    return when.first.day == 1 and (when.last + DAY).day == 1
