"""Promises, verdicts and figures as open data."""

from collections.abc import Iterator, Mapping
from datetime import date

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import written
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.measure import goal_of
from medborgarlofte.domain.progress import Progress, progress_in
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.window import WHOLE_PERIOD, Window, window_named, windows_of
from medborgarlofte.exchange import open_words as words
from medborgarlofte.exchange.resource import Resource, number_cell, public


def promises_resource(ledger: Ledger) -> Resource:
    """Every promise of every agreement, withdrawn ones too."""
    rows = tuple(_promise(one, promise) for one in ledger.agreements for promise in one.promises)
    return Resource("promises", words.PROMISES_TITLE, words.PROMISES, ("agreement", "id"), rows)


def _promise(agreement: Agreement, promise: Promise) -> Mapping[str, str]:
    sections = {section.id: section.title for section in agreement.sections}
    unit = promise.target.unit if promise.target and promise.target.unit else promise.unit or ""
    return {
        "agreement": agreement.id,
        "id": promise.id,
        "title": promise.title,
        "text": promise.text,
        "wording": agreement.terms.wording,
        "section": sections.get(promise.section or "", ""),
        "lead": " ".join(promise.lead),
        "with": " ".join(promise.with_),
        "answers": " ".join(promise.answers),
        **_target(promise),
        "unit": unit if isinstance(unit, str) else unit[1],
        "disclosure": promise.disclosure,
        "withdrawn": promise.withdrawn.date.first.isoformat() if promise.withdrawn else "",
        "renews": promise.renews or "",
        "example": str(agreement.terms.example).lower(),
    }


def _target(promise: Promise) -> Mapping[str, str]:
    target = promise.target
    reading = promise.target_reading
    if reading is not None and reading.choice is not None:
        target = reading.choice.target
    if target is None:
        return dict.fromkeys(("kind", "comparator", "target", "per", "of"), "")
    return {
        "kind": target.kind,
        "comparator": getattr(target, "comparator", "at_least"),
        "target": number_cell(goal_of(target), "0.000001"),
        "per": target.per or "",
        "of": getattr(target, "of", None) or "",
    }


def verdicts_resource(ledger: Ledger) -> Resource:
    """What persons have judged: the assessments in force."""
    said = sorted(
        ledger.assessments_in_force(), key=lambda one: (one.promise, one.window, one.date, one.logged, one.id)
    )
    rows = tuple(_verdict(one, homes_of(ledger, one)) for one in said)
    return Resource("verdicts", words.VERDICTS_TITLE, words.VERDICTS, ("id",), rows)


def _verdict(one: Assessment, homes: tuple[Agreement, ...]) -> Mapping[str, str]:
    return {
        "id": one.id,
        "agreement": " ".join(home.id for home in homes),
        "promise": one.promise,
        "window": one.window,
        "verdict": one.verdict or "",
        "cause": one.cause or "",
        "why": public(one.why),
        "next": public(one.next),
        "evidence": public(one.evidence),
        "by": public(one.by),
        "date": one.date.isoformat(),
        "logged": one.logged,
        "example": str(any(home.terms.example for home in homes)).lower(),
    }


def figures_resource(ledger: Ledger, today: date) -> Resource:
    """How every promise stood in every year up to today, and in the whole period."""
    key = ("agreement", "promise", "window")
    return Resource("figures", words.FIGURES_TITLE, words.FIGURES, key, tuple(_figures_rows(ledger, today)))


def _figures_rows(ledger: Ledger, today: date) -> Iterator[Mapping[str, str]]:
    for agreement in ledger.agreements:
        for window in _windows(agreement, ledger, today):
            yield from map(_figures, progress_in(ledger, agreement, window, today))


def _windows(agreement: Agreement, ledger: Ledger, today: date) -> Iterator[Window]:
    """The years that have begun; without a period those that some activity names. Last the whole period, where there is one."""
    span = agreement.span
    if agreement.terms.period is None:
        years = sorted(
            {row.when.first.year for row in ledger.activities_in_force() if row.when.first <= today}
        )
        yield from filter(None, (window_named(str(year), span) for year in years))
    elif span.first <= today:
        yield from windows_of("year", span, Span(span.first, min(span.last, today)))
        yield Window(WHOLE_PERIOD, span)


def _figures(one: Progress) -> Mapping[str, str]:
    figures, target = one.figures, one.figures.target
    actual, last = figures.actual, one.window.span.last
    return {
        "agreement": one.agreement.id,
        "promise": one.promise.id,
        "window": one.window.name,
        "first_day": one.window.span.first.isoformat(),
        "last_day": "" if last == date.max else last.isoformat(),
        "as_of": one.as_of.isoformat(),
        "comparator": getattr(target, "comparator", "at_least") if target else "",
        "target": number_cell(figures.goal),
        "per": (target.per or "") if target else "",
        "actual": written(actual) if actual else "",
        "actual_low": number_cell(actual.low) if actual else "",
        "actual_high": number_cell(actual.high) if actual else "",
        "fraction": number_cell(figures.fraction, "0.0001"),
        "windows_met": str(figures.kept),
        "windows_judged": str(figures.judged),
        "computed_verdict": figures.grade.verdict or "",
        "reason": figures.grade.reason or "",
        "verdict": one.verdict or "",
        "assessed": str(one.assessed is not None).lower(),
        "example": str(one.agreement.terms.example).lower(),
    }
