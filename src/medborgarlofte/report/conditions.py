"""What else a promise asks for than its number: conditions, what lies beside them, and how each window went."""

from collections.abc import Iterator
from decimal import Decimal

from medborgarlofte.domain.figures import Tried
from medborgarlofte.domain.measure import reaches_no_member
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.verdict import is_met
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Fact
from medborgarlofte.report.row_words import result_title
from medborgarlofte.report.standing import left_to_do, units_of
from medborgarlofte.report.where_words import where_words

_LEAST = Decimal("0.1")  # a need a week that says something
_MET = {True: "uppfyllt", False: "inte uppfyllt", None: "går inte att bedöma"}


def condition_facts(progress: Progress) -> Iterator[Fact]:
    """The target's condition, its further conditions, what lies outside, and why there may be no verdict."""
    figures = progress.figures
    if figures.target and figures.target.where:
        yield Fact("Räknas bara", "aktiviteter " + where_words(figures.target.where, progress.agreement))
    yield from (_tried(one, progress) for one in figures.conditions)
    yield from (Fact("Vid sidan av", one) for one in beside_words(progress))
    yield from _in_window(progress)
    yield from pace_facts(progress)
    if figures.late:
        yield Fact("Efter utsatt tid", swedish.listed(swedish.span(row.when) for row in figures.late))
    told = ("no_data", "no_target", "withdrawn", "reading")
    if figures.grade.reason and figures.grade.reason not in told:
        label = "Går inte att bedöma" if figures.grade.verdict == "not_assessable" else "Ingen uträkning"
        yield Fact(label, swedish.reasons(figures.grade.reason))


def _tried(tried: Tried, progress: Progress) -> Fact:
    condition = tried.condition
    number = "" if condition.number is None else f" {swedish.number(condition.number)}"
    word = {"at_most": "högst", "at_least": "minst"}.get(condition.comparator, str(condition.direction))
    what = result_title(condition.of, progress.agreement).lower() if condition.of else ""
    phrase = " ".join(
        filter(None, (f"{word}{number}", what, where_words(condition.where, progress.agreement)))
    )
    met = _MET[is_met(tried.reach) if tried.met is None else tried.met]
    return Fact("Varav", f"{phrase}: {swedish.amount(tried.reach.actual)}, {met}")


def beside_words(progress: Progress) -> Iterator[str]:
    """What was done and is not counted, and why."""
    outside = progress.figures.outside
    if outside.stated:
        units = units_of(progress)
        number = f"{swedish.amount(outside)} {units[0] if outside.stated == 1 else units[1]}"
        yield f"{number} räknas inte med: {swedish.listed(_reasons(progress))}"


def _reasons(progress: Progress) -> Iterator[str]:
    rows, target = progress.figures.rows, progress.figures.target
    if rows.outside:
        yield "utanför villkoret"
    lacks = [lack for _, lack in rows.lacking]
    lacks += ["place" for row in rows.inside if target and reaches_no_member(target, row)]
    yield from (swedish.REASONS[lack] for lack in dict.fromkeys(lacks))


def _in_window(progress: Progress) -> Iterator[Fact]:
    figures = progress.figures
    own = figures.own
    if own and figures.in_window and own.span != progress.window.span and figures.in_window != figures.actual:
        yield Fact(f"Varav {swedish.window(progress.window)}", swedish.amount(figures.in_window))


def pace_facts(progress: Progress) -> Iterator[Fact]:
    """Pace, need and forecast while a window is going on."""
    outlook = progress.figures.outlook
    if outlook.pace is None or outlook.expected is None:
        return
    yield Fact("Jämn takt vore", swedish.number(outlook.expected))
    left = left_to_do(progress)
    if left and outlook.needed_per_week:
        need = (
            f", {swedish.number(outlook.needed_per_week)} i veckan"
            if outlook.needed_per_week >= _LEAST
            else ""
        )
        yield Fact("Återstår", f"{swedish.number(left)}{need}")
    if outlook.forecast:
        low, high = map(swedish.number, outlook.forecast)
        yield Fact("Prognos", f"troligen mellan {low} och {high} när tiden är slut")
