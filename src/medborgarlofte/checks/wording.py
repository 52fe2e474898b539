"""What a promise's text says, beside what its target says."""

from collections.abc import Iterator
from decimal import Decimal

from medborgarlofte.checks.spot import place_within
from medborgarlofte.checks.vocabulary import targets_of
from medborgarlofte.checks.words import Said, numbers_in, weak_words_in
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import (
    Compared,
    CountTarget,
    CoverageTarget,
    MilestoneTarget,
    OutcomeTarget,
    ShareTarget,
    Target,
)

_HUNDRED = 100


def number_only_in_text(agreement: Agreement) -> Iterator[Problem]:
    """A number that the text promises stands in the target, or in what explains it."""
    for index, promise in enumerate(agreement.promises):
        has_target = "yes" if any(targets_of(promise)) else "no"
        for said in _unexplained(promise)[1 if _lacking(promise) else 0 :]:
            place = _place_of(said, promise, agreement.place_of("promises", index, "text"))
            yield problem("P249", place, value=said.words, number=f"{said.number:f}", has_target=has_target)


def number_only_in_target(agreement: Agreement) -> Iterator[Problem]:
    """The number of the target stands in the text; ``said`` is what stands there instead."""
    for index, promise in enumerate(agreement.promises):
        lacking = _lacking(promise)
        if lacking:
            key, number = lacking
            said = next((one.words for one in _unexplained(promise)), "")
            place = agreement.place_of("promises", index, "target", key)
            yield problem("P250", place, number=f"{number:f}", said=said)


def weak_words(agreement: Agreement) -> Iterator[Problem]:
    """Where there is neither a number nor a criterion, the text says what will be done in words that bind."""
    for index, promise in enumerate(agreement.promises):
        if not promise.criteria and not promise.withdrawn and not any(targets_of(promise)):
            said = weak_words_in(promise.text)
            if said:
                place = _place_of(said, promise, agreement.place_of("promises", index, "text"))
                yield problem("P252", place, value=" ".join(said.words.split()))


def _place_of(said: Said, promise: Promise, place: Place) -> Place:
    return place_within(place, promise.text, said.start, said.start + len(said.words))


def _lacking(promise: Promise) -> tuple[str, Decimal] | None:
    """The key and the number of the target that neither text nor title says."""
    main = _main(promise.target) if promise.target else None
    said = {one.number for text in (promise.text, promise.title) for one in numbers_in(text)}
    return main if main and main[1] not in said else None


def _unexplained(promise: Promise) -> list[Said]:
    """The numbers of the text that no target and no explanation knows; each once."""
    known = {number for _, target in targets_of(promise) for number in _numbers_of(target)}
    known.update(one.number for text in _explanations(promise) for one in numbers_in(text))
    first: dict[Decimal, Said] = {}
    for said in numbers_in(promise.text):
        first.setdefault(said.number, said)
    return [said for number, said in first.items() if number > 1 and number not in known]


def _explanations(promise: Promise) -> Iterator[str]:
    """The texts that say more of a promise's numbers."""
    yield from promise.criteria
    yield promise.counts or ""
    for reading in promise.readings:
        yield reading.question
        yield from (alternative.label for alternative in reading.alternatives)


def _numbers_of(target: Target) -> Iterator[Decimal]:
    """Every number that a target knows."""
    if isinstance(target, Compared):
        yield target.number or Decimal(0)
    if isinstance(target, OutcomeTarget) and target.baseline:
        yield target.baseline.value
    if isinstance(target, CoverageTarget):
        yield from map(Decimal, (target.at_least, target.members or len(target.each or ())))
    if isinstance(target, MilestoneTarget):
        yield Decimal(len(target.steps))
    yield from (condition.number or Decimal(0) for condition in target.also)
    yield from (
        Decimal(len(where.places)) for where in (target.where, *(one.where for one in target.also)) if where
    )


def _main(target: Target) -> tuple[str, Decimal] | None:
    """The key and the number that a target stands on, unless words say it as well: one, none, all."""
    if isinstance(target, CoverageTarget):
        return ("members", Decimal(target.members)) if target.members and target.members > 1 else None
    if not isinstance(target, CountTarget | ShareTarget | OutcomeTarget) or target.number is None:
        return None
    is_word = target.number in {0, 1} or (isinstance(target, ShareTarget) and target.number == _HUNDRED)
    return None if is_word else (target.comparator, target.number)
