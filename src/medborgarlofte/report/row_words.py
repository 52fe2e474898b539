"""A logged row in words, on one line."""

from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.target import MilestoneTarget
from medborgarlofte.report import swedish


def row_words(row: Activity, agreement: Agreement) -> str:
    """When, how many, where, what kind, what it gave, the note, and the row's file, line and id."""
    titles = {**_steps(agreement), **agreement.tags}
    tags = ", ".join(titles.get(tag, tag) for tag in row.tags)
    parts = (
        when_words(row),
        swedish.amount(row.count),
        row.place,
        tags,
        results_words(row, agreement),
        row.note,
    )
    return f"{'; '.join(filter(None, parts))} ({row.file}:{row.line} {row.id})"


def _steps(agreement: Agreement) -> dict[str, str]:
    targets = (promise.target for promise in agreement.promises)
    return {
        step: title
        for target in targets
        if isinstance(target, MilestoneTarget)
        for step, title in target.steps.items()
    }


def tag_title(tag: str, promise: Promise, agreement: Agreement) -> str:
    """A tag's title, or that of the milestone step that it names."""
    steps = promise.target.steps if isinstance(promise.target, MilestoneTarget) else {}
    return steps.get(tag) or agreement.tags.get(tag, tag)


def when_words(row: Activity) -> str:
    """The day with its weekday and hour, or the span that is known."""
    return moment_words(row.when, row.minute)


def moment_words(when: Span, minute: int | None) -> str:
    """A day with its weekday and hour: mån 21 augusti 2023 kl. 22.30; or the span that is known."""
    if not when.is_day:
        return swedish.span(when)
    clock = "" if minute is None else f" kl. {swedish.clock(minute)}"
    return f"{swedish.weekday(when.first)}{clock}"


def short_when_words(row: Activity, today: date) -> str:
    """As ``when_words``, without the year where it is this year's day: mån 21 augusti kl. 22.30."""
    words = when_words(row)
    year = f"{swedish.NARROW}{today.year}"
    return words.replace(year, "", 1) if row.when.is_day and row.when.first.year == today.year else words


def results_words(row: Activity, agreement: Agreement) -> str:
    """What it gave: ordningsböter 6, deltagare cirka 45."""
    return ", ".join(
        f"{swedish.inside(result_title(key, agreement))} {swedish.amount(value)}"
        for key, value in row.results
    )


def result_title(key: str, agreement: Agreement) -> str:
    """A by-result's title."""
    return agreement.results[key].title if key in agreement.results else key
