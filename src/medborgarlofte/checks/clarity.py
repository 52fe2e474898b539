"""Rules for what an agreement leaves unsaid, so that it cannot be followed up."""

from collections.abc import Iterator

from medborgarlofte.checks.vocabulary import Path, targets_of
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.measure import is_undated
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.target import Compared, CoverageTarget, OutcomeTarget, Target
from medborgarlofte.domain.window import windows_of


def nobody_responsible(agreement: Agreement) -> Iterator[Problem]:
    """Somebody is responsible for every promise."""
    for number, promise in enumerate(agreement.promises):
        if not promise.lead and not promise.withdrawn and not agreement.lacks("promises", number, "lead"):
            yield problem("P246", agreement.place_of("promises", number, "id"), promise=promise.id)


def no_period(agreement: Agreement) -> Iterator[Problem]:
    """An agreement holds for a period."""
    if agreement.terms.period is None and not agreement.lacks("agreement", "period"):
        yield problem("P247", agreement.place_of_key("agreement"))


def no_per(agreement: Agreement) -> Iterator[Problem]:
    """A number is promised for a window of time, and of several readings of it one has been chosen."""
    if agreement.terms.period is None or _is_one_year(agreement):
        return
    for number, promise in enumerate(agreement.promises):
        if promise.withdrawn:
            continue
        path = ("promises", number)
        if agreement.lacks(*path, "target") or agreement.lacks(*path, "readings"):
            continue
        if promise.target and is_undated(promise.target):
            yield problem("P248", agreement.place_of_key("promises", number, "target"), what="per")
        for index, reading in enumerate(promise.readings):
            inner = (*path, "readings", index)
            if reading.bears_targets and reading.chosen is None:
                yield problem("P248", agreement.place_of(*inner, "question"), what="reading")
            elif reading.choice and reading.choice.target and is_undated(reading.choice.target):
                yield problem("P248", agreement.place_of(*inner, "chosen"), what="per")


def _is_one_year(agreement: Agreement) -> bool:
    """Whether the year and the period are one and the same, so that nothing hangs on which was meant."""
    return [year.span for year in windows_of("year", agreement.span, agreement.span)] == [agreement.span]


def no_list(agreement: Agreement) -> Iterator[Problem]:
    """What shall be covered is listed or numbered."""
    for path, target in _targets(agreement):
        if isinstance(target, CoverageTarget) and target.each is None and target.members is None:
            yield problem("P251", agreement.place_of_key(*path, "by"), by=target.by)


def no_baseline(agreement: Agreement) -> Iterator[Problem]:
    """What shall go up or down has a value to start from."""
    for path, target in _targets(agreement):
        baseline = target.of if isinstance(target, OutcomeTarget) and target.baseline else None
        if isinstance(target, Compared) and target.comparator == "direction" and baseline is None:
            yield problem("P253", agreement.place_of(*path, "direction"))
        for number, condition in enumerate(target.also):
            if condition.comparator == "direction" and (baseline is None or condition.of != baseline):
                yield problem("P253", agreement.place_of(*path, "also", number, "direction"))


def _targets(agreement: Agreement) -> Iterator[tuple[Path, Target]]:
    for number, promise in enumerate(agreement.promises):
        for path, target in targets_of(promise):
            if path[0] != "amendments":
                yield ("promises", number, *path), target
