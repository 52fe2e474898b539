"""What else a promise asks for than its number: conditions, what lies beside them, and how its time goes."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import Amount, sum_of
from medborgarlofte.domain.coverage import members_of
from medborgarlofte.domain.figures import Tried
from medborgarlofte.domain.measure import reaches_no_member, unit_for
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import CountTarget, CoverageTarget
from medborgarlofte.domain.verdict import is_met
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import even_pace
from medborgarlofte.report.per_words import no_whole_words
from medborgarlofte.report.piece import Fact
from medborgarlofte.report.row_words import result_title
from medborgarlofte.report.standing import OCCASIONS, Units, left_to_do, units_of
from medborgarlofte.report.where_words import where_words

_LEAST = Decimal("0.1")  # a need a week that says something
FEW = 12  # of so few neither a percentage, a curve nor a number a week says more than is known
_MET = {True: "uppfyllt", False: "inte uppfyllt", None: "går inte att bedöma"}
_TOLD_ELSEWHERE = (None, "no_data", "no_target", "no_window", "withdrawn", "reading")
_OUTSIDE, _ELSEWHERE = "outside", "elsewhere"
_WHY_NOT: Mapping[str, str] = {
    **swedish.REASONS,
    _OUTSIDE: "villkoret är inte uppfyllt",
    _ELSEWHERE: "det gäller inget av det som lovades",
    "tag": "inriktning saknas",
}


def condition_facts(progress: Progress) -> Iterator[Fact]:
    """The target's condition, its further conditions, what lies outside, and why there may be no verdict."""
    figures = progress.figures
    if figures.target and figures.target.where:
        yield Fact("Räknas bara", "aktiviteter " + where_words(figures.target.where, progress.agreement))
    if figures.actual is not None:
        yield from (_tried(one, progress) for one in figures.conditions)
    yield from (Fact("Vid sidan av", one) for one in _not_counted(progress))
    yield from (Fact("Gäller längre tid", one) for one in _not_all_gone(progress))
    yield from _in_window(progress)
    yield from pace_facts(progress)
    if figures.late:
        yield Fact("Efter utsatt tid", swedish.listed(swedish.span(row.when) for row in figures.late))
    if figures.grade.reason not in _TOLD_ELSEWHERE:
        label = "Går inte att bedöma" if figures.grade.verdict == "not_assessable" else "Ingen uträkning"
        yield Fact(label, _reason_words(progress))


def _reason_words(progress: Progress) -> str:
    """Why there is no computed verdict."""
    target, reason = progress.figures.target, progress.figures.grade.reason
    if target and target.per and reason == "edge":
        return f"{no_whole_words(target.per)} ryms i överenskommelsens tid"
    return swedish.reasons(reason or "")


def _tried(tried: Tried, progress: Progress) -> Fact:
    condition, agreement = tried.condition, progress.agreement
    number = "" if condition.number is None else f" {swedish.number(condition.number)}"
    sign = f"{swedish.NARROW}%" if condition.among else ""
    word = {"at_most": "högst", "at_least": "minst", "down": "lägre", "up": "högre"}
    limit = f"{word[condition.direction or condition.comparator]}{number}{sign}"
    what = swedish.inside(result_title(condition.of, agreement)) if condition.of else ""
    phrase = " ".join(filter(None, (limit, what, where_words(condition.where, agreement))))
    met = _MET[is_met(tried.reach) if tried.met is None else tried.met]
    is_running = met == _MET[False] and not all(part.is_over for part in progress.figures.parts)
    return Fact(
        "Varav", f"{phrase}: {swedish.amount(tried.reach.actual)}{sign}, {met}{' än' if is_running else ''}"
    )


def beside_words(progress: Progress) -> Iterator[str]:
    """What belongs to the outcome and is not in it, or is in it and may lie later."""
    yield from _not_counted(progress)
    yield from _not_all_gone(progress)


def _not_counted(progress: Progress) -> Iterator[str]:
    """What was done and is not counted, and why; of several reasons how much for each."""
    target, outside = progress.figures.target, progress.figures.outside
    if target is None or not outside.stated:
        return
    units = _row_units(progress)
    number = f"{swedish.amount(outside)} {units[0] if outside.stated == 1 else units[1]}"
    reasons: dict[str, list[Activity]] = {}
    for reason, row in _beside(progress):
        reasons.setdefault(_WHY_NOT[reason], []).append(row)
    sums = {
        why: sum_of(unit for row in rows if (unit := unit_for(target, row))) for why, rows in reasons.items()
    }
    some = {why: done for why, done in sums.items() if done.stated}
    words = [why if len(some) == 1 else f"{why} ({swedish.roughly(done)})" for why, done in some.items()]
    yield f"{number} räknas inte med: {swedish.listed(words)}"


def _beside(progress: Progress) -> Iterator[tuple[str, Activity]]:
    """Each row that is not counted, with the reason."""
    rows, target = progress.figures.rows, progress.figures.target
    yield from ((_OUTSIDE, row) for row in rows.outside)
    yield from ((lack, row) for row, lack in rows.lacking)
    if isinstance(target, CoverageTarget):
        for row in rows.inside:
            if reaches_no_member(target, row):
                members, lack = members_of(row, target.by)
                yield (_ELSEWHERE if members else lack or "tag"), row


def _row_units(progress: Progress) -> Units:
    """What the rows count, which of all kinds but a count are occasions."""
    return units_of(progress) if isinstance(progress.figures.target, CountTarget) else OCCASIONS


def _not_all_gone(progress: Progress) -> Iterator[str]:
    """What is counted from rows without a day whose time goes on beyond the as-of day."""
    figures, target = progress.figures, progress.figures.target
    rows = [row for row in figures.rows.inside if row.when.last > progress.as_of]
    is_number = target is None or isinstance(target, CountTarget)
    if is_number:
        rows = [row for row in rows if (unit := _unit(row, progress)) and unit.stated]
    if not rows or figures.actual is None:
        return
    spans = swedish.listed(dict.fromkeys(swedish.span(row.when) for row in rows))
    later = f"{spans}, alltså också tid efter {swedish.day(progress.as_of)}"
    number = swedish.roughly(sum_of(unit for row in rows if (unit := _unit(row, progress))))
    yield f"{number} av dem är noterade för {later}" if is_number else f"uppgifterna gäller {later}"


def _unit(row: Activity, progress: Progress) -> Amount | None:
    target = progress.figures.target
    return unit_for(target, row) if target else row.count


def _in_window(progress: Progress) -> Iterator[Fact]:
    figures = progress.figures
    own = figures.own
    if own and figures.in_window and own.span != progress.window.span and figures.in_window != figures.actual:
        yield Fact(f"Varav {swedish.window(progress.window)}", swedish.amount(figures.in_window))


def pace_facts(progress: Progress) -> Iterator[Fact]:
    """Pace, need and forecast while a window is going on, which is named where it is one of many."""
    figures, outlook = progress.figures, progress.figures.outlook
    going = figures.going
    if figures.actual is None or going is None or outlook.expected is None or going.reach.test != "at_least":
        return
    of = f" {swedish.window(going.window)}" if len(figures.parts) > 1 else ""
    yield Fact(f"Jämn takt{of} vore", even_pace(outlook.expected, going.reach.goal))
    left = left_to_do(progress)
    if left:
        need = outlook.needed_per_week if left >= FEW else None
        need = need if need and need >= _LEAST else None
        yield Fact(
            f"Återstår{of}",
            f"{swedish.number(left)}{f', i snitt {swedish.number(need)} i veckan' if need else ''}",
        )
    if outlook.forecast:
        low, high = map(swedish.number, outlook.forecast)
        yield Fact(f"Prognos{of}", f"troligen mellan {low} och {high} när tiden är slut")
