"""What a promise's text says, beside what its target says."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from medborgarlofte.checks.derived import multiples_in, saying
from medborgarlofte.checks.spot import place_within
from medborgarlofte.checks.vocabulary import mentions_of, targets_of
from medborgarlofte.checks.words import (
    MUNICIPALITIES,
    PARTIES,
    PERCENT,
    WITHIN,
    Said,
    numbers_in,
    weak_words_in,
)
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
_EXPLAINING = ("target", "readings", "criteria", "counts")


def number_only_in_text(agreement: Agreement) -> Iterator[Problem]:
    """A number that the text promises stands in the target, or in what explains it."""
    for index, promise in _explained_promises(agreement):
        has_target = "yes" if any(targets_of(promise)) else "no"
        for said in _unexplained(promise, agreement)[1 if _lacking(promise, agreement) else 0 :]:
            place = _place_of(said, promise, agreement.place_of("promises", index, "text"))
            what, number = _what(said, promise.text), f"{said.number:f}"
            yield problem("P249", place, value=said.words, number=number, what=what, has_target=has_target)


def number_only_in_target(agreement: Agreement) -> Iterator[Problem]:
    """The number of the target stands in the text; ``said`` is what stands there instead."""
    for index, promise in _explained_promises(agreement):
        lacking = _lacking(promise, agreement)
        if lacking:
            key, number = lacking
            instead = (*_unexplained(promise, agreement), *numbers_in(promise.text))
            said = instead[0].words if instead else ""
            place = agreement.place_of("promises", index, "target", key)
            amended = "yes" if any(one.key == "target" for one in promise.amendments) else "no"
            yield problem("P250", place, number=f"{number:f}", said=said, amended=amended)


def weak_words(agreement: Agreement) -> Iterator[Problem]:
    """Where there is neither a number nor a criterion, the text says what will be done in words that bind."""
    for index, promise in _explained_promises(agreement):
        if not promise.criteria and not promise.withdrawn and not any(targets_of(promise)):
            said = weak_words_in(promise.text)
            if said:
                place = _place_of(said, promise, agreement.place_of("promises", index, "text"))
                yield problem("P252", place, value=" ".join(said.words.split()))


def _explained_promises(agreement: Agreement) -> Iterator[tuple[int, Promise]]:
    """The promises all of whose numbers are known: nothing that may hold one could not be read."""
    for index, promise in enumerate(agreement.promises):
        if not any(agreement.lacks("promises", index, key) for key in _EXPLAINING):
            yield index, promise


def _place_of(said: Said, promise: Promise, place: Place) -> Place:
    return place_within(place, promise.text, said.start, said.start + len(said.words))


def _what(said: Said, text: str) -> str:
    """What a number of a text is of: ``percent``, a time ``within`` which something is done, or a ``count``."""
    end = said.start + len(said.words)
    if re.match(PERCENT, text[end:]):
        return "percent"
    return "within" if re.search(WITHIN, text[: said.start], re.IGNORECASE) else "count"


def _lacking(promise: Promise, agreement: Agreement) -> tuple[str, Decimal] | None:
    """The key and the number of the target that nothing says: no text of the promise, and no words that come to it."""
    main = _main(promise.target) if promise.target else None
    if main is None or promise.target is None:
        return None
    texts = (promise.text, promise.title, *_explanations(promise))
    said = {one.number for text in texts for one in numbers_in(text)}
    ways = (way for text in texts for way in saying(text, promise.target, _years(agreement)))
    return None if main[1] in said or next(ways, None) is not None else main


def _unexplained(promise: Promise, agreement: Agreement) -> list[Said]:
    """The numbers of the text that no target and no explanation knows; each once."""
    first: dict[Decimal, Said] = {}
    for said in numbers_in(promise.text):
        if said.number > 1 and not _is_of_parties(said, promise, agreement):
            first.setdefault(said.number, said)
    promised = {number for _, target in targets_of(promise) for number in _numbers_of(target)}
    if promised.issuperset(first):  # nearly always: what else explains a number is then not looked for
        return []
    known = set(_known(promise, agreement))
    return [said for number, said in first.items() if number not in known]


def _known(promise: Promise, agreement: Agreement) -> Iterator[Decimal]:
    years = _years(agreement)
    for _, target in targets_of(promise):
        yield from _numbers_of(target)
        yield from multiples_in(promise.text, target, years)
        for way in saying(promise.text, target, years):
            yield from way
    for text in (*_explanations(promise), *_names(promise, agreement)):
        yield from (one.number for one in numbers_in(text))


def _years(agreement: Agreement) -> int:
    """How many years the agreement holds, begun ones too; one where it has no end."""
    period = agreement.span
    return 1 if period.last == date.max else period.last.year - period.first.year + 1


def _is_of_parties(said: Said, promise: Promise, agreement: Agreement) -> bool:
    """Whether it only tells how many of the parties there are: ”alla fem kommuner”."""
    after = promise.text[said.start + len(said.words) :]
    kinds = [party.kind for party in agreement.parties.values()]
    parties = {len(kinds), len(promise.lead), len(promise.lead) + len(promise.with_)}
    if re.match(MUNICIPALITIES, after):
        return said.number == kinds.count("municipality")
    return bool(re.match(PARTIES, after)) and said.number in parties


def _names(promise: Promise, agreement: Agreement) -> Iterator[str]:
    """The names of what the targets of a promise speak of: ”svar inom fem dagar”."""
    for _, target in targets_of(promise):
        for mention in mentions_of(target):
            if mention.kind == "result" and mention.word in agreement.results:
                yield agreement.results[mention.word].title
            yield agreement.tags.get(mention.word, mention.word)
        if isinstance(target, MilestoneTarget):
            yield from target.steps.values()


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
