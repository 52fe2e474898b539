"""How a promise stands, in a few Swedish words: outcome beside target, state, and what is worth knowing."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.progress import Progress, ReadAs
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    Per,
    ShareTarget,
    Target,
)
from medborgarlofte.report import swedish
from medborgarlofte.report.figures import targets_of

Units = tuple[str, str]

OCCASIONS: Units = ("tillfälle", "tillfällen")
_MEMBERS: Mapping[str, Units] = {
    "place": ("plats", "platser"),
    "tag": ("slag", "slag"),
    "day": ("dag", "dagar"),
}
_STEPS: Units = ("steg", "steg")
_PER: Mapping[Per, str] = {
    "day": " per dag",
    "week": " i veckan",
    "month": " i månaden",
    "quarter": " per kvartal",
    "tertial": " per tertial",
    "half_year": " per halvår",
    "year": " per år",
    "period": " under hela perioden",
}
_WINDOWS: Mapping[Per, Units] = {
    "day": ("dag", "dagar"),
    "week": ("vecka", "veckor"),
    "month": ("månad", "månader"),
    "quarter": ("kvartal", "kvartal"),
    "tertial": ("tertial", "tertial"),
    "half_year": ("halvår", "halvår"),
    "year": ("år", "år"),
    "period": ("period", "perioder"),
}


class State(NamedTuple):
    """A sign and a word: never the one without the other."""

    symbol: str
    word: str


def units_of(progress: Progress) -> Units:
    """What one and what several are called: the promise's own words, a by-result's title, else occasions."""
    targets = targets_of(progress)
    unit = next((one for one in (*(target.unit for target in targets), progress.promise.unit) if one), None)
    if unit:
        return _both_forms(unit)
    target = targets[0] if targets else None
    if isinstance(target, CountTarget) and target.of in progress.agreement.results:
        title = progress.agreement.results[target.of].title.lower()
        return title, title
    return _own_units(target)


def row_units(promise: Promise) -> Units:
    """What the ``count`` of a row counts: the promise's own units where its target counts just that, else occasions."""
    alternatives = (one.target for reading in promise.readings for one in reading.alternatives)
    targets = [target for target in (promise.target, *alternatives) if target]
    counting = [one for one in targets if isinstance(one, CountTarget) and one.of is None]
    if targets and not counting:
        return OCCASIONS
    unit = next((one for one in (*(target.unit for target in counting), promise.unit) if one), None)
    return _both_forms(unit) if unit else OCCASIONS


def _both_forms(unit: str | tuple[str, ...]) -> Units:
    return (unit, unit) if isinstance(unit, str) else (unit[0], unit[1])


def units_of_target(target: Target, unit: str | tuple[str, ...] | None) -> Units:
    """What a target is told in: its own unit, else the promise's, else what its kind is told in."""
    own = target.unit or unit
    return _both_forms(own) if own else _own_units(target)


def _own_units(target: Target | None) -> Units:
    if isinstance(target, CoverageTarget):
        return _MEMBERS[target.by]
    return _STEPS if isinstance(target, MilestoneTarget) else OCCASIONS


def promised(target: Target | None, units: Units) -> str:
    """What was promised, as a phrase: minst 80 trafikkontroller per år; nothing without a target."""
    match target:
        case None:
            return ""
        case CountTarget():
            return f"{limit_of(target)} {units[0] if target.number == 1 else units[1]}{per_words(target)}"
        case ShareTarget():
            return f"{limit_of(target)}{swedish.NARROW}%{per_words(target)}"
        case CoverageTarget():
            return _promised_coverage(target, units)
        case MilestoneTarget():
            due = f" senast {swedish.day(target.due.last)}" if target.due else ""
            return f"{swedish.counted(len(target.steps), _STEPS)}{due}"
        case OutcomeTarget():
            return _promised_outcome(target)


def limit_of(target: CountTarget | ShareTarget | OutcomeTarget) -> str:
    """The number to reach or not to pass: minst 80."""
    word = "högst" if target.comparator == "at_most" else "minst"
    return f"{word} {swedish.number(target.number or Decimal(0))}"


def per_words(target: Target) -> str:
    """For how long the number is, with a space before it: per år."""
    return _PER[target.per] if target.per else ""


def _promised_coverage(target: CoverageTarget, units: Units) -> str:
    members = len(target.each) if target.each is not None else target.members
    often = f", minst {target.at_least} gånger var" if target.at_least > 1 else ""
    if members is None:
        return f"{units[1]}{often}{per_words(target)}, vilka är inte uppräknat"
    return f"{swedish.counted(members, units)}{often}{per_words(target)}"


def _promised_outcome(target: OutcomeTarget) -> str:
    if target.direction is None:
        return limit_of(target)
    word = "lägre" if target.direction == "down" else "högre"
    return f"{word} än {swedish.number(target.baseline.value)}" if target.baseline else word


def outcome(progress: Progress) -> str:
    """The outcome beside what was promised: 72 av minst 80 trafikkontroller per år."""
    figures, units = progress.figures, units_of(progress)
    if figures.actual is None:
        return swedish.NO_DATA[1]
    if figures.target is None:
        return f"{swedish.amount(figures.actual)} {units[0] if figures.actual.stated == 1 else units[1]}"
    return outcome_of(figures, units)


def outcome_of(figures: Figures, units: Units) -> str:
    """As ``outcome``, for figures with a target: one reading's, say."""
    target, actual = figures.target, figures.actual
    if actual is None:
        return swedish.NO_DATA[1]
    if isinstance(target, MilestoneTarget):
        return _steps_done(target, actual.stated)
    done = swedish.amount(actual) + (f"{swedish.NARROW}%" if isinstance(target, ShareTarget) else "")
    if len(figures.parts) > 1 and target and target.per:
        kept = f": hållet {figures.kept} av {swedish.counted(figures.judged, _WINDOWS[target.per])}"
        return f"{done} sammanlagt; {promised(target, units)}{kept if figures.judged else ''}"
    if figures.goal is None and isinstance(target, CoverageTarget):
        return f"{swedish.counted(actual.stated, units)}; vilka som ska nås är inte uppräknat"
    joint = " mot " if isinstance(target, OutcomeTarget) else " av "
    return f"{done}{joint}{promised(target, units)}"


def _steps_done(target: MilestoneTarget, done: Decimal) -> str:
    due = f" (senast {swedish.day(target.due.last)})" if target.due else ""
    if len(target.steps) == 1:
        return f"steget är {'' if done else 'inte '}klart{due}"
    return f"{swedish.number(done)} av {len(target.steps)} steg är klara{due}"


def state(progress: Progress) -> State:
    """The verdict that holds, else the pace, else whether anything has been done."""
    figures = progress.figures
    if (
        progress.promise.withdrawn
        and progress.figures.grade.reason == "withdrawn"
        and progress.assessed is None
    ):
        return State(*swedish.WITHDRAWN)
    if progress.verdict:
        return State(swedish.SYMBOLS[progress.verdict], swedish.VERDICTS[progress.verdict])
    if figures.actual is None:
        return State(*swedish.NO_DATA)
    if (
        figures.outlook.pace and figures.outlook.pace != "no_data"
    ):  # then there are rows, but not in what is going on
        return State("▸", swedish.PACES[figures.outlook.pace])
    return State(
        "▸", "obedömt" if progress.as_of >= progress.window.span.last else swedish.VERDICTS["ongoing"]
    )


def left_to_do(progress: Progress) -> Decimal | None:
    """What remains of a number to reach in the target's window that is going on; None where none is, or it adds up to none."""
    going = progress.figures.going
    if going is None or going.reach.goal is None or progress.figures.outlook.needed_per_week is None:
        return None
    return max(going.reach.goal - going.reach.actual.stated, Decimal(0))


def open_readings(progress: Progress) -> tuple[ReadAs, ...]:
    """The alternatives of the reading that is still to be made, with their figures."""
    if progress.figures.target:
        return ()
    return tuple(read for reading in progress.readings for read in reading.read_as if read.figures)


def reading_word(read: ReadAs) -> str:
    """How an alternative is called: its label, and the window that it gives the number where none is agreed."""
    words = {"year": "per år", "period": "hela perioden"}
    label, window = read.alternative.label, words.get(read.alternative.id.rpartition("-")[2], "")
    return ", ".join(filter(None, (label, window)))
