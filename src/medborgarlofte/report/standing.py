"""How a promise stands, in a few Swedish words: outcome beside target, state, and what is worth knowing."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.pace import Pace
from medborgarlofte.domain.progress import Progress, ReadAs
from medborgarlofte.domain.target import (
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)
from medborgarlofte.report import swedish
from medborgarlofte.report.figures import targets_of
from medborgarlofte.report.per_words import WINDOWS, per_words
from medborgarlofte.report.season import season_word

Units = tuple[str, str]

OCCASIONS: Units = ("tillfälle", "tillfällen")
_MEMBERS: Mapping[str, Units] = {
    "place": ("plats", "platser"),
    "tag": ("slag", "slag"),
    "day": ("dag", "dagar"),
}
_STEPS: Units = ("steg", "steg")


class State(NamedTuple):
    """A sign and a word: never the one without the other."""

    symbol: str
    word: str


def units_of(progress: Progress) -> Units:
    """What one and what several are called: the promise's own words, a by-result's title, else occasions."""
    targets = targets_of(progress)
    unit = next((one for one in (*(target.unit for target in targets), progress.promise.unit) if one), None)
    if unit:
        return both_forms(unit)
    target = targets[0] if targets else None
    if isinstance(target, CountTarget) and target.of in progress.agreement.results:
        title = swedish.inside(progress.agreement.results[target.of].title)
        return title, title
    return _own_units(target)


def both_forms(unit: str | tuple[str, ...]) -> Units:
    """A unit as it may be given, one word or two."""
    return (unit, unit) if isinstance(unit, str) else (unit[0], unit[1])


def units_of_target(target: Target, unit: str | tuple[str, ...] | None) -> Units:
    """What a target is told in: its own unit, else the promise's, else what its kind is told in."""
    own = target.unit or unit
    return both_forms(own) if own else _own_units(target)


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
            return f"{swedish.counted(len(target.steps), units)}{due}"
        case OutcomeTarget():
            return _promised_outcome(target)


def limit_of(target: CountTarget | ShareTarget | OutcomeTarget) -> str:
    """The number to reach or not to pass: minst 80."""
    word = "högst" if target.comparator == "at_most" else "minst"
    return f"{word} {swedish.number(target.number or Decimal(0))}"


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
    if target.baseline is None:
        return word
    when = f" ({target.baseline.when})" if target.baseline.when else ""
    return f"{word} än {swedish.number(target.baseline.value)}{when}"


def outcome(progress: Progress) -> str:
    """The outcome beside what was promised: 72 av minst 80 trafikkontroller per år."""
    figures, units = progress.figures, units_of(progress)
    if season := season_word(progress):
        return season
    if figures.actual is None:
        return swedish.NO_DATA[1]
    if figures.target is None:
        return f"{swedish.amount(figures.actual)} {units[0] if figures.actual.stated == 1 else units[1]}"
    return outcome_of(figures, units)


def outcome_of(figures: Figures, units: Units) -> str:
    """As ``outcome``, for figures with a target: one reading's, say."""
    target, actual = figures.target, figures.actual
    if target is None or actual is None:
        return swedish.NO_DATA[1]
    if isinstance(target, MilestoneTarget):
        return _steps_done(target, actual.stated, units)
    if isinstance(target, CoverageTarget) and figures.goal is None:
        together = " sammanlagt" if has_many_windows(figures) else ""
        return f"{swedish.counted(actual.stated, units)}{together}; vilka som ska nås är inte uppräknat"
    if has_many_windows(figures):
        return _of_many(figures, target, actual, units)
    will = "skulle" if any(part.is_over for part in figures.parts) else "ska"
    joint = {"outcome": f", {will} bli ", "share": f"{swedish.NARROW}%, lovat "}.get(target.kind, " av ")
    return f"{swedish.amount(actual)}{joint}{promised(target, units)}"


def has_many_windows(figures: Figures) -> bool:
    """Whether the window asked for is made of several of the target's own."""
    return len(figures.parts) > 1


def _of_many(figures: Figures, target: Target, actual: Amount, units: Units) -> str:
    """The sum, what was promised for each window, and how many were kept; members of many windows make no sum."""
    said = f"{promised(target, units)}{_before_it_was_changed(figures, target, units)}"
    kept = f": {_kept(figures, target)}" if figures.judged else ""
    if kept and isinstance(target, CoverageTarget):
        return f"{said}{kept}"
    sign = f"{swedish.NARROW}%" if isinstance(target, ShareTarget) else ""
    return f"{swedish.amount(actual)}{sign} sammanlagt; {said}{kept}"


def _kept(figures: Figures, target: Target) -> str:
    """How many windows were kept, and of how many that is not known: hållet 3 av 16 månader, okänt i 5."""
    unknown = f", okänt i {figures.unknown}" if figures.unknown else ""
    windows = WINDOWS[target.per or "period"]
    return f"hållet {figures.kept} av {swedish.counted(figures.judged, windows)}{unknown}"


def _before_it_was_changed(figures: Figures, target: Target, units: Units) -> str:
    """What the earlier of the windows are judged by, where that is another number: (till och med 30 juni 2023: minst 10)."""
    said = {
        limit_of(one)
        if isinstance(one, CountTarget | ShareTarget)
        else promised(one, units): part.window.span.last
        for part in figures.parts
        if promised(one := part.target, units) != promised(target, units)
    }
    words = (f"till och med {swedish.day(day)}: {limit}" for limit, day in said.items())
    return f" ({', '.join(words)})" if said else ""


def _steps_done(target: MilestoneTarget, done: Decimal, units: Units) -> str:
    due = f" (senast {swedish.day(target.due.last)})" if target.due else ""
    if len(target.steps) == 1:
        return f"steget är {'' if done else 'inte '}klart{due}"
    return f"{swedish.number(done)} av {swedish.counted(len(target.steps), units)} är klara{due}"


def state(progress: Progress) -> State:
    """The verdict that holds, else the pace, else whether anything has been done."""
    figures = progress.figures
    if figures.grade.reason == "withdrawn" and progress.assessed is None:
        return State(*swedish.WITHDRAWN)
    if progress.verdict:
        return State(swedish.SYMBOLS[progress.verdict], swedish.VERDICTS[progress.verdict])
    if season := season_word(progress):
        return State(swedish.NO_DATA[0], season)
    if figures.actual is None:
        return State(*swedish.NO_DATA)
    if pace := pace_of(progress):
        return State("▸", swedish.PACES[pace])
    is_over = progress.as_of >= progress.window.span.last
    return State("▸", "obedömt" if is_over else swedish.VERDICTS["ongoing"])


def pace_of(progress: Progress) -> Pace | None:
    """The pace, where it tells of the window asked for, and not only of the one of many that is going on."""
    figures = progress.figures
    return None if has_many_windows(figures) or figures.outlook.pace == "no_data" else figures.outlook.pace


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
