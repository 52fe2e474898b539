"""Everything behind one promise's figure, in blocks of plain lines, for ``lofte show``."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.corrected import Corrected
from medborgarlofte.domain.part import Part
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.silence import longest_silence
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
)
from medborgarlofte.domain.window import WHOLE_PERIOD
from medborgarlofte.report import swedish
from medborgarlofte.report.beside import counted_rows, rows_beside
from medborgarlofte.report.per_words import WINDOWS
from medborgarlofte.report.remarks import read_outcome, remarks
from medborgarlofte.report.row_words import result_title, row_words
from medborgarlofte.report.standing import (
    has_many_windows,
    outcome,
    promised,
    reading_word,
    state,
    units_of_target,
)
from medborgarlofte.report.told_apart import told_apart
from medborgarlofte.report.where_words import where_words


class Block(NamedTuple):
    """A heading and its lines."""

    title: str
    lines: tuple[str, ...]


def blocks(
    progress: Progress,
    corrected: Iterable[Corrected],
    judged: Iterable[Assessment],
    elsewhere: Iterable[Progress],
) -> Iterator[Block]:
    """All that is known of a promise in a window; a block without a line is left out.

    ``judged`` are the assessments in force of every window, ``elsewhere`` the same promise in other agreements.
    """
    agreement = progress.agreement
    every = (
        ("Löftet", _promise(progress)),
        ("Läget", _standing(progress)),
        ("Fönster för fönster", _parts(progress)),
        ("Varav minst", _conditions(progress)),
        ("Tolkningar", _readings(progress)),
        *told_apart(progress),
        ("Ändringar i löftet", _amendments(progress)),
        ("Bedömningar genom tiden", map(_judged, judged)),
        ("Samma löfte i andra överenskommelser", map(_elsewhere, elsewhere)),
        ("Aktiviteter som räknas", counted_rows(progress)),
        ("Vid sidan av", rows_beside(progress)),
        ("Rättade och återtagna rader", (_corrected(one, agreement) for one in corrected)),
    )
    told = (Block(title, tuple(lines)) for title, lines in every)
    return (block for block in told if block.lines)


def _promise(progress: Progress) -> Iterator[str]:
    promise, terms = progress.promise, progress.agreement.terms
    yield promise.text
    yield f"Överenskommelse: {terms.area}, {terms.title}"
    yield f"Ansvarig: {_parties(progress, promise.lead) or 'ingen utpekad'}"
    if promise.with_:
        yield f"Tillsammans med: {_parties(progress, promise.with_)}"
    if promise.counts:
        yield f"Räkneregel: {promise.counts}"
    yield from (f"Kriterium: {criterion}" for criterion in promise.criteria)
    if promise.target and promise.target.where:
        yield f"Räknas bara: aktiviteter {where_words(promise.target.where, progress.agreement)}"
    if promise.withdrawn:
        why = f": {promise.withdrawn.why}" if promise.withdrawn.why else ""
        yield f"Återtaget {swedish.day(promise.withdrawn.date.first)}{why}"


def _parties(progress: Progress, ids: Iterable[str]) -> str:
    parties = progress.agreement.parties
    return swedish.listed(parties[one].name if one in parties else one for one in ids)


def _standing(progress: Progress) -> Iterator[str]:
    symbol, word = state(progress)
    done = outcome(progress)
    yield f"{symbol} {word}" if done == word else f"{symbol} {word}: {done}"
    yield from (f"{remark[:1].upper()}{remark[1:]}" for remark in remarks(progress))
    silence = longest_silence(progress.rows, progress.window.span, progress.as_of)
    if silence:
        days = swedish.counted(silence.days, ("dag", "dagar"))
        yield f"Längsta tystnad: {days}, {swedish.span(silence)}"
    if progress.last_activity:
        yield f"Senaste aktivitet: {swedish.weekday(progress.last_activity)}"


_MOST_PARTS = 12


def _parts(progress: Progress) -> Iterator[str]:
    """How each of the target's own windows went, of many only the latest; those where nothing was done are counted."""
    figures = progress.figures
    if not has_many_windows(figures) or figures.actual is None:
        return
    begun = [part for part in figures.parts if part.has_begun]
    told = [part for part in begun if part.reach.actual.stated or part.rows.inside]
    empty, earlier = len(begun) - len(told), told[:-_MOST_PARTS]
    windows = WINDOWS[begun[-1].target.per or "period"]
    if earlier:
        yield f"{swedish.counted(len(earlier), windows)} tidigare visas inte"
    yield from map(_part, told[-_MOST_PARTS:])
    if empty:
        yield f"{swedish.counted(empty, windows)} utan något som räknas"


def _part(part: Part) -> str:
    verdict = part.grade.verdict if part.is_over and not part.window.is_cut else None
    word = f", {swedish.VERDICTS[verdict]}" if verdict else ""
    return f"{swedish.window(part.window)}: {swedish.amount(part.reach.actual)}{word}"


def _conditions(progress: Progress) -> Iterator[str]:
    agreement = progress.agreement
    if progress.figures.actual is None:
        return
    words = {True: "uppfyllt", False: "inte uppfyllt", None: "går inte att bedöma"}
    for condition, reach, met in progress.figures.conditions:
        kind = {"at_most": "högst", "at_least": "minst"}.get(condition.comparator, "")
        limit = f"{kind} {swedish.number(condition.number)}" if condition.number is not None else ""
        what = swedish.inside(result_title(condition.of, agreement)) if condition.of else ""
        among = f"av {swedish.inside(result_title(condition.among, agreement))}" if condition.among else ""
        sign = f"{swedish.NARROW}%" if condition.among else ""
        narrowing = where_words(condition.where, agreement)
        said = " ".join(filter(None, (f"{limit}{sign}", what, among, narrowing)))
        yield f"{said}: {swedish.amount(reach.actual)}{sign}, {words[met]}"


def _readings(progress: Progress) -> Iterator[str]:
    for reading in progress.readings:
        yield reading.question or "Löftet säger inte för vilken tid talet gäller."
        for read in reading.read_as:
            chosen = " (vald)" if read.alternative.id == reading.chosen else ""
            figures = f": {read_outcome(read, progress)}" if read.figures else ""
            yield f"  {reading_word(read)}{chosen}{figures}"


_KEYS = {
    "title": "titeln",
    "text": "texten",
    "target": "målet",
    "counts": "räkneregeln",
    "period": "perioden",
    "unit": "enheten",
    "lead": "ansvarig",
    "with": "vilka som deltar",
    "criteria": "kriterierna",
}


def _amendments(progress: Progress) -> Iterator[str]:
    for change in progress.promise.amendments:
        why = f". {change.why.rstrip('.')}" if change.why else ""
        decision = f" (beslut {change.decision})" if change.decision else ""
        before, after = (_value(one, progress) for one in (change.before, change.after))
        key = _KEYS.get(change.key, change.key)
        changed = f"{before or 'inget'} → {after or 'inget'}"
        yield f"{swedish.span(change.date)}, {key}: {changed}{why}{decision}"
        if change.key == "counts":
            yield from _before_and_after(progress, change.date.first)


def _value(value: object, progress: Progress) -> str:
    """What stood before, or stands now, in words."""
    match value:
        case None:
            return ""
        case CountTarget() | ShareTarget() | CoverageTarget() | MilestoneTarget() | OutcomeTarget():
            return promised(value, units_of_target(value, progress.promise.unit))
        case tuple():
            return swedish.listed(map(str, value))
        case str():
            return f"”{value.rstrip('.')}”"
    return "ändrat"


def _before_and_after(progress: Progress, day: date) -> Iterator[str]:
    """What was counted under the old counting rule and under the new one."""
    from medborgarlofte.domain.amount import sum_of

    before = [row.count for row in progress.figures.rows.inside if row.when.last < day]
    after = [row.count for row in progress.figures.rows.inside if row.when.last >= day]
    yield f"  enligt den gamla räkneregeln {swedish.amount(sum_of(before))}, enligt den nya {swedish.amount(sum_of(after))}"


def _judged(one: Assessment) -> str:
    """When a window was judged, how, why, and by whom."""
    word = swedish.VERDICTS[one.verdict] if one.verdict else "kommentar"
    window = "hela perioden" if one.window == WHOLE_PERIOD else one.window
    cause = swedish.CAUSES[one.cause] if one.cause else ""
    following = f"Nu: {one.next}" if one.next else ""
    said = " ".join(filter(None, (f"({cause})" if cause else "", one.why, following, one.evidence)))
    by = f", {one.by}" if one.by else ""
    return f"{window}: {word} – {swedish.day(one.date)}{by}" + (f": {said}" if said else "")


def _elsewhere(progress: Progress) -> str:
    terms, word = progress.agreement.terms, state(progress).word
    done = outcome(progress)
    return f"{terms.title}: {done if done == word else f'{word}, {done}'}"


def _corrected(one: Corrected, agreement: Agreement) -> str:
    row = row_words(one.row, agreement)
    if one.by is None:
        return f"{row} gäller inte"
    return f"{row} återtagen av {one.by.id}" if one.by.is_withdrawal else f"{row} ersatt av {_short(one.by)}"


def _short(row: Activity) -> str:
    return f"{row.id} ({row.file}:{row.line})"
