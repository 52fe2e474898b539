"""What is told apart from a promise's figures: who judged it and how, how it may be read, how it was changed."""

from collections.abc import Iterable, Iterator
from datetime import date

from medborgarlofte.domain.amendment import Amendment, Period
from medborgarlofte.domain.amount import sum_of
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.link import is_page
from medborgarlofte.domain.named_window import figures_of
from medborgarlofte.domain.part import Case
from medborgarlofte.domain.progress import Progress, ReadAs
from medborgarlofte.domain.promise import Reading
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)
from medborgarlofte.report import swedish
from medborgarlofte.report.months import of_result
from medborgarlofte.report.piece import Fact
from medborgarlofte.report.standing import OCCASIONS, Units, outcome_of, promised, reading_word, units_of

NONE_GIVEN = "–"


def box_of(progress: Progress) -> tuple[Fact, ...]:
    """All that is told apart; nothing of most promises without a word from anybody."""
    return (*_judgement(progress), *_readings(progress), *_changes(progress))


def _judgement(progress: Progress) -> Iterator[Fact]:
    """The verdict with who and why, or what was said without one; then what was said before."""
    if not progress.said:
        return
    latest = progress.assessed or progress.said[-1]
    yield from _facts(latest, progress)
    others = [one for one in progress.said if one is not latest]
    yield from (
        Fact("Sagt tidigare" if progress.assessed else "Sagt", _words(one)) for one in reversed(others)
    )


def _facts(said: Assessment, progress: Progress) -> Iterator[Fact]:
    computed = progress.figures.grade.verdict
    by = ", ".join(filter(None, (said.by, swedish.day(said.date))))
    if said.verdict:
        agrees = ", också uträknat" if computed == said.verdict else ""
        yield Fact("Egen bedömning", f"{swedish.VERDICTS[said.verdict]}{agrees} ({by})")
    else:
        yield Fact("Kommentar av", by)
    if said.verdict and computed and computed != said.verdict:
        yield Fact("Uträknat", f"{swedish.VERDICTS[computed]}, alltså en annan bedömning")
    if said.why:
        yield Fact("Varför", said.why)
    if said.cause:
        yield Fact("Orsak", swedish.CAUSES[said.cause])
    if said.next and said.next != NONE_GIVEN:
        yield Fact("Vad händer nu", said.next)
    if said.evidence:
        yield Fact("Underlag", said.evidence, said.evidence if is_page(said.evidence) else "")


def _words(said: Assessment) -> str:
    verdict = swedish.VERDICTS[said.verdict] if said.verdict else ""
    by = ", ".join(filter(None, (said.by, swedish.day(said.date))))
    return f"{': '.join(filter(None, (verdict, said.why)))} ({by})"


def _readings(progress: Progress) -> Iterator[Fact]:
    """Every question with its answers, and the one that was chosen."""
    decided = {one.question: one for one in progress.promise.readings if one.choice}
    for reading in progress.readings:
        if reading.question is None and len(reading.read_as) == 1:
            continue  # the year and the whole period are one and the same
        question = reading.question or "Vilken tid gäller talet?"
        answers = " · ".join(reading_words(read, units_of(progress)) for read in reading.read_as)
        if reading.question in decided:
            yield Fact(f"Tolkat: {question}", f"{answers}. {_chosen(decided[reading.question])}")
        else:
            yield Fact(f"Oklart: {question}", answers)


def _chosen(reading: Reading) -> str:
    by = ", ".join(filter(None, (reading.by, swedish.day(reading.date.first) if reading.date else "")))
    label = reading.choice.label if reading.choice else ""
    return f"Valt{f' ({by})' if by else ''}: {label}.{f' {reading.why}' if reading.why else ''}"


def reading_words(read: ReadAs, units: Units) -> str:
    """A way to read a promise, with its outcome; the built-in ones are told by their outcomes alone."""
    label = read.alternative.label or ""
    if read.figures is None:
        return label
    if read.figures.actual is None:
        return f"{reading_word(read)}: {swedish.NO_DATA[1]}"
    verdict = read.figures.grade.verdict
    done = outcome_of(read.figures, units)
    return ": ".join(filter(None, (label, done, swedish.VERDICTS[verdict] if verdict else "")))


def _changes(progress: Progress) -> Iterator[Fact]:
    promise = progress.promise
    yield from (_amendment(one, progress) for one in promise.amendments)
    if promise.withdrawn:
        gone = promise.withdrawn
        parts = (
            gone.why or "Ingen förklaring är lämnad",
            f"Beslut: {gone.decision}" if gone.decision else "",
        )
        yield Fact(f"Återtaget {swedish.day(gone.date.first)}", _sentences(parts))


_KEYS = {
    "text": "Lydelsen",
    "title": "Rubriken",
    "target": "Målet",
    "counts": "Räkneregeln",
    "criteria": "Kriterierna",
    "lead": "Ansvariga",
    "with": "Vilka som medverkar",
    "unit": "Det som räknas",
    "section": "Avsnittet",
    "answers": "Prioriteringarna",
    "tags": "Inriktningarna",
    "results": "Det som också noteras",
    "period": "Perioden",
    "renews": "Vilket löfte det fortsätter",
    "disclosure": "Vad som får noteras",
    "area": "Området",
    "decided": "Beslutsdagen",
    "wording": "Hur lydelsen är återgiven",
    "follow_up": "Hur ofta det följs upp",
}


def _amendment(change: Amendment, progress: Progress) -> Fact:
    return Fact(*amendment_words(change, units_of(progress), tuple(_sums(change, progress))))


def amendment_words(
    change: Amendment, units: Units = OCCASIONS, sums: tuple[str, ...] = ()
) -> tuple[str, str]:
    """What was changed and when, and how and why."""
    parts = (
        f"Före: {_value(change.before, units)}",
        f"Efter: {_value(change.after, units)}",
        *sums,
        change.why or "Ingen förklaring är lämnad",
        f"Beslut: {change.decision}" if change.decision else "",
    )
    return f"{_KEYS[change.key]} ändrades {swedish.day(change.date.first)}", _sentences(parts)


def _sentences(parts: Iterable[str]) -> str:
    """Texts as sentences, each with one full stop."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _sums(change: Amendment, progress: Progress) -> Iterator[str]:
    """What had been done under the old rule, and what is done under the new one."""
    if change.key == "counts":
        rows, day = progress.figures.rows.inside, change.date.first
        of = of_result(progress)
        earlier = [unit for row in rows if row.when.last < day and (unit := unit_of(row, of))]
        later = [unit for row in rows if row.when.last >= day and (unit := unit_of(row, of))]
        yield f"Räknat före ändringen: {swedish.amount(sum_of(earlier))}, därefter: {swedish.amount(sum_of(later))}"
    for word, value in (("Med det gamla målet", change.before), ("Med det nya", change.after)):
        if isinstance(value, _TARGETS) and progress.figures.actual is not None:
            yield f"{word}: {outcome_of(figures_as(progress, value), units_of(progress))}"


def figures_as(progress: Progress, target: Target) -> Figures:
    """The promise's figures in the window, had that been its target."""
    levels = frozenset(key for key, result in progress.agreement.results.items() if not result.sum)
    case = Case(progress.agreement.span, progress.rows, levels, progress.as_of)
    return figures_of(case, lambda _last_day: target, progress.window)


_TARGETS = (CountTarget, ShareTarget, CoverageTarget, MilestoneTarget, OutcomeTarget)


def _value(value: object, units: Units) -> str:
    if value is None:
        return "inget"
    if isinstance(value, _TARGETS):
        return promised(value, units)
    if isinstance(value, Period):
        return swedish.span(Span(value.start.first, value.end.last if value.end else date.max))
    if isinstance(value, Span):
        return swedish.span(value)
    return swedish.listed(map(str, value)) if isinstance(value, tuple) else str(value)


def names_of(ids: Iterable[str], progress: Progress) -> tuple[str, ...]:
    """Parties by their names."""
    parties = progress.agreement.parties
    return tuple(parties[one].name if one in parties else one for one in ids)


def listed_names(ids: Iterable[str], progress: Progress) -> str:
    """Parties by their names, in a sentence."""
    return swedish.listed(names_of(ids, progress))
