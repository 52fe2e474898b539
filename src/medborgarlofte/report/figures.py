"""The figures of a promise as machines read them: the JSON of ``status``, and of each row of the account."""

from decimal import ROUND_HALF_UP, Decimal

from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.figures import Tried
from medborgarlofte.domain.forecast import PROBABILITY, Forecast
from medborgarlofte.domain.measure import goal_of
from medborgarlofte.domain.progress import Progress, ReadAs, ReadingProgress
from medborgarlofte.domain.target import Target

Json = dict[str, object]

_ONE, _FOUR = Decimal("0.1"), Decimal("0.0001")


def rounded(value: Decimal | None, step: Decimal = _ONE) -> int | float | None:
    """The number to one decimal, half up; whole numbers without any."""
    if value is None:
        return None
    short = value.quantize(step, ROUND_HALF_UP)
    return int(short) if short == short.to_integral_value() else float(short)


def figures_of_promise(progress: Progress) -> Json:
    """Every figure of a promise; without rows ``actual`` is null, an open ``high`` is null."""
    promise, figures = progress.promise, progress.figures
    target = figures.target
    actual, outlook = figures.actual, figures.outlook
    last = progress.last_activity
    return {
        "id": promise.id,
        "title": promise.title,
        "section": promise.section,
        "kind": kind_of(progress),
        "lead": list(promise.lead),
        "unit": unit_of(progress),
        "withdrawn": promise.withdrawn is not None,
        "target": rounded(figures.goal),
        "comparator": comparator_of(target),
        "per": target.per if target and not names_no_window(progress) else None,
        **amount(actual),
        "precision": actual.precision if actual else None,
        "activities": len(figures.rows.inside),
        "outside_condition": rounded(figures.outside.stated),
        "in_window": amount(figures.in_window),
        "expected": rounded(outlook.expected),
        "needed_per_week": rounded(outlook.needed_per_week),
        "forecast": _forecast(outlook.forecast),
        "pace": outlook.pace,
        "fraction": rounded(figures.fraction, _FOUR),
        "verdict": progress.verdict,
        "computed_verdict": figures.grade.verdict,
        "reason": figures.grade.reason,
        "assessed": _assessed(progress.assessed),
        "last_activity": last.isoformat() if last else None,
        "days_silent": (progress.as_of - last).days if last else None,
        "windows": {"met": figures.kept, "judged": figures.judged, "unknown": figures.unknown},
        "conditions": [_condition(one) for one in figures.conditions],
        "readings": [_reading(one) for one in progress.readings],
    }


def names_no_window(progress: Progress) -> bool:
    """Whether the document gives a number and does not say for how long."""
    return any(reading.question is None for reading in progress.readings)


def targets_of(progress: Progress) -> tuple[Target, ...]:
    """The target, or while it is open each that it may be."""
    if progress.figures.target:
        return (progress.figures.target,)
    alternatives = (
        read.alternative.target
        for reading in progress.readings
        if reading.chosen is None
        for read in reading.read_as
    )
    return tuple(target for target in alternatives if target)


def kind_of(progress: Progress) -> str | None:
    """The kind of target, also while its window or reading is open; None without one."""
    return next((target.kind for target in targets_of(progress)), None)


def unit_of(progress: Progress) -> str | None:
    """What several are called; None where nobody has said."""
    targets = (target.unit for target in targets_of(progress))
    unit = next((one for one in (*targets, progress.promise.unit) if one), None)
    return unit if unit is None or isinstance(unit, str) else unit[-1]


def comparator_of(target: Target | None) -> str | None:
    """Whether a number is to be reached or not passed, or a direction kept; coverage and milestones are reached."""
    if target is None:
        return None
    return getattr(target, "comparator", "at_least" if goal_of(target) is not None else None)


def amount(value: Amount | None) -> Json:
    """A number with the interval that it lies in."""
    if value is None:
        return {"actual": None, "low": None, "high": None}
    return {"actual": rounded(value.stated), "low": rounded(value.low), "high": rounded(value.high)}


def _forecast(forecast: Forecast | None) -> Json | None:
    if forecast is None:
        return None
    return {"low": rounded(forecast.low), "high": rounded(forecast.high), "probability": rounded(PROBABILITY)}


def _assessed(assessed: Assessment | None) -> Json | None:
    if assessed is None:
        return None
    return {
        "verdict": assessed.verdict,
        "why": assessed.why,
        "next": assessed.next,
        "cause": assessed.cause,
        "evidence": assessed.evidence,
        "by": assessed.by,
        "date": assessed.date.isoformat(),
    }


def _condition(tried: Tried) -> Json:
    condition = tried.condition
    return {
        "target": rounded(condition.number),
        "comparator": condition.comparator,
        "of": condition.of,
        **amount(tried.reach.actual),
        "met": tried.met,
    }


def _reading(reading: ReadingProgress) -> Json:
    return {
        "question": reading.question,
        "chosen": reading.chosen,
        "alternatives": [_alternative(one) for one in reading.read_as],
    }


def _alternative(read: ReadAs) -> Json:
    figures = read.figures
    actual = figures.actual if figures else None
    return {
        "id": read.alternative.id,
        "label": read.alternative.label,
        "target": rounded(figures.goal) if figures else None,
        "per": read.alternative.target.per if read.alternative.target else None,
        "actual": rounded(actual.stated) if actual else None,
        "fraction": rounded(figures.fraction, _FOUR) if figures else None,
        "pace": figures.outlook.pace if figures else None,
        "verdict": figures.grade.verdict if figures else None,
    }
