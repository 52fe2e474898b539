"""What is told of a promise beside its outcome, as labels with what stands for them."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from medborgarlofte.domain.breakdown import by_results, hour_of, place_of, tags_of, tally
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.silence import longest_silence
from medborgarlofte.domain.target import MilestoneTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.box import listed_names
from medborgarlofte.report.conditions import condition_facts
from medborgarlofte.report.course import is_drawn
from medborgarlofte.report.figures import kind_of
from medborgarlofte.report.months import done_rows, of_result, rows_words
from medborgarlofte.report.occasions import days_words, most_first
from medborgarlofte.report.piece import Fact
from medborgarlofte.report.reached import reached_facts
from medborgarlofte.report.row_words import result_title, tag_title
from medborgarlofte.report.told_apart import PARTS

MANY = 10  # of so many rows it is told how they are spread
_SHOWN = 4


def facts_of(progress: Progress) -> Iterator[Fact]:
    """All that a promise has, in this order."""
    promise = progress.promise
    if promise.with_:
        yield Fact("Tillsammans med", listed_names(promise.with_, progress))
    if promise.counts:
        yield Fact("Räkneregel", promise.counts)
    yield from (Fact("Kriterium", one) for one in promise.criteria)
    yield from condition_facts(progress)
    yield from reached_facts(progress)
    yield from _kinds(progress)
    yield from _when_and_where(progress)
    yield from _by_results(progress)
    yield from _shared(progress)
    yield from _silence(progress)


def is_told_by_month(progress: Progress) -> bool:
    """Whether its rows are many and go towards a number; others are told one after the other."""
    return is_drawn(progress) or (kind_of(progress) is not None and len(done_rows(progress)) >= MANY)


def _kinds(progress: Progress) -> Iterator[Fact]:
    """By kind and emphasis; a milestone's steps are told by themselves."""
    if isinstance(progress.figures.target, MilestoneTarget):
        return
    tags = tally(done_rows(progress), tags_of, of_result(progress))
    titled = [(tag_title(tag, progress.promise, progress.agreement), value) for tag, value in tags.by.items()]
    if titled:
        lacking = _lack(tags.without.stated, "utan inriktning")
        yield Fact("Inriktning", most_first(titled, len(titled), lacking))


def _when_and_where(progress: Progress) -> Iterator[Fact]:
    rows, of = done_rows(progress), of_result(progress)
    if rows and not is_told_by_month(progress):
        yield Fact("När och var", rows_words(rows, progress.window.span))
    if len(rows) < MANY:
        return
    places, hours = tally(rows, place_of, of), tally(rows, hour_of, of)
    if places.by:
        lacking = _lack(places.without.stated, "utan plats")
        yield Fact("Platser", most_first(places.by.items(), _SHOWN, lacking))
    if hours.by:
        named = [(f"{swedish.WEEKDAYS[day]} {PARTS[part]}", value) for (day, part), value in hours.by.items()]
        lacking = _lack(hours.without.stated, "utan dag eller klockslag")
        yield Fact("Dag och tid", most_first(named, _SHOWN, lacking))


def _lack(number: Decimal, word: str) -> str:
    return f"{swedish.number(number)} {word}" if number else ""


def _by_results(progress: Progress) -> Iterator[Fact]:
    agreement, of = progress.agreement, of_result(progress)
    levels = frozenset(key for key, result in agreement.results.items() if not result.sum)
    values = by_results(progress.figures.rows.inside, levels).items()
    titled = [(result_title(key, agreement), value) for key, value in values if key != of]
    if titled:
        yield Fact("Det gav också", most_first(titled, len(titled)))


def _shared(progress: Progress) -> Iterator[Fact]:
    """The promises that some of its rows are counted for too."""
    titles = {one.id: one.title for one in progress.agreement.promises}
    shared = Counter(
        one for row in progress.figures.rows.inside for one in row.promises if one != progress.promise.id
    )
    for other, number in shared.items():
        activities = swedish.counted(number, ("aktivitet", "aktiviteter"))
        yield Fact("Räknas också", f"{activities} räknas även för {titles.get(other, other)}")


def _silence(progress: Progress) -> Iterator[Fact]:
    """The longest silence of a promise without a number."""
    gap = longest_silence(progress.rows, progress.window.span, progress.as_of)
    if gap and gap.days > 1 and kind_of(progress) is None:
        days = swedish.counted(gap.days, ("dag", "dagar"))
        yield Fact("Längsta uppehåll", f"{days}, {days_words(gap, progress.window.span)}")
