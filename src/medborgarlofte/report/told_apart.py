"""The rows behind a figure told apart, as lines under headings: months, weekdays and hours, places, tags, by-results."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from medborgarlofte.domain.amount import NOTHING, Amount
from medborgarlofte.domain.breakdown import (
    PARTS_OF_DAY,
    PartOfDay,
    by_results,
    hour_of,
    month_of,
    parties_of,
    place_of,
    tags_of,
    tally,
)
from medborgarlofte.domain.part import has_admitted_day
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import months_from
from medborgarlofte.domain.target import CountTarget, Target
from medborgarlofte.report import swedish
from medborgarlofte.report.row_words import result_title, tag_title

PARTS: Mapping[PartOfDay, str] = {
    "night": "natt",
    "morning": "förmiddag",
    "afternoon": "eftermiddag",
    "evening": "kväll",
}


def told_apart(progress: Progress) -> Iterator[tuple[str, Iterable[str]]]:
    """Each heading with its lines, most first but months and weekdays in order; what does not say comes last."""
    target, agreement = progress.figures.target, progress.agreement
    of = target.of if isinstance(target, CountTarget) else None
    rows = progress.figures.rows.inside
    months, hours = tally(rows, month_of, of), tally(rows, hour_of, of)
    places, tags = tally(rows, place_of, of), tally(rows, tags_of, of)
    levels = frozenset(key for key, result in agreement.results.items() if not result.sum)
    yield (
        "Månad för månad",
        _lines(_every_month(months.by, progress), months.without, "utan månad"),
    )
    yield "Veckodag och tid", _lines(_by_hour(hours.by), hours.without, "utan dag eller klockslag")
    yield "Platser", _lines(places.by, places.without, "utan plats")
    titled = {tag_title(tag, progress.promise, agreement): value for tag, value in tags.by.items()}
    yield "Inriktning", _lines(titled, tags.without, "utan inriktning")
    parties = tally(rows, parties_of, of)
    names = {
        agreement.parties[one].name if one in agreement.parties else one: value
        for one, value in parties.by.items()
    }
    yield "Vem", _lines(names, parties.without, "")
    results = by_results(rows, levels)
    yield (
        "Vad insatserna gav",
        (f"{result_title(key, agreement)}: {swedish.amount(value)}" for key, value in results.items()),
    )


def _every_month(months: Mapping[date, Amount], progress: Progress) -> dict[str, Amount]:
    """The months from the window's first, or the first with a row, up to the as-of day: the empty ones too, where any could be done."""
    if not months:
        return {}
    first = max(progress.window.span.first.replace(day=1), date(1900, 1, 1))
    first = first if first.year >= min(months).year - 1 else min(months)
    last = max(*months, min(progress.as_of, progress.window.span.last))
    every = (date(n // 12, n % 12 + 1, 1) for n in range(_number(first), _number(last) + 1))
    return {
        swedish.month(day): months.get(day, NOTHING)
        for day in every
        if day in months or _admits(progress.figures.target, day)
    }


def _admits(target: Target | None, day: date) -> bool:
    """Whether anything of the month that begins then can count."""
    return target is None or has_admitted_day(target, months_from(day.year, day.month, 1))


def _number(day: date) -> int:
    """The months of our era up to that of the day."""
    return day.year * 12 + day.month - 1


def _by_hour(hours: Mapping[tuple[int, PartOfDay], Amount]) -> dict[str, Amount]:
    ordered = sorted(hours, key=lambda one: (one[0], PARTS_OF_DAY.index(one[1])))
    return {f"{swedish.WEEKDAYS[day]} {PARTS[part]}": hours[day, part] for day, part in ordered}


def _lines(named: Mapping[str, Amount], without: Amount, without_words: str) -> Iterator[str]:
    yield from (f"{name}: {swedish.amount(value)}" for name, value in named.items())
    if named and without.stated and without_words:
        yield f"{without_words}: {swedish.amount(without)}"
