"""Rules for ids and names that must be told apart."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from medborgarlofte.domain.agreement import Agreement, Path
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem


def duplicate_id(agreement: Agreement) -> Iterator[Problem]:
    """Promises, sections, priorities and a reading's alternatives each have an id of their own."""
    for path, ids in _lists_of_ids(agreement):
        first: dict[str, int] = {}
        for number, one in enumerate(ids):
            earlier = first.setdefault(one, number)
            if earlier != number:
                place, also = (agreement.place_of(*path, at, "id") for at in (number, earlier))
                lines = {"line": place.line, "first": also.line}
                yield problem("P230", place, also, value=one, list=_name_of(path), **lines)


def _lists_of_ids(agreement: Agreement) -> Iterator[tuple[Path, Iterable[str]]]:
    yield ("promises",), (one.id for one in agreement.promises)
    yield ("sections",), (one.id for one in agreement.sections)
    yield ("basis", "priorities"), (one.id for one in agreement.basis.priorities)
    for index, promise in enumerate(agreement.promises):
        for number, reading in enumerate(promise.readings):
            path = ("promises", index, "readings", number, "alternatives")
            yield path, (one.id for one in reading.alternatives)


def _name_of(path: Path) -> str:
    return str(path[-1])


def ambiguous_place(agreement: Agreement) -> Iterator[Problem]:
    """A name or alias names one place."""
    first: dict[str, tuple[int, Place]] = {}
    for number, named in enumerate(agreement.places):
        paths = [("name",), *(("aliases", index) for index in range(len(named.aliases)))]
        for path, spoken in zip(paths, (named.name, *named.aliases), strict=True):
            place = agreement.place_of("places", number, *path)
            if spoken in first:
                also = first[spoken][1]
                yield problem("P240", place, also, value=spoken, line=place.line, first=also.line)
            first.setdefault(spoken, (number, place))


def duplicate_agreement(ledger: Ledger) -> Iterator[Problem]:
    """Every agreement has an id of its own."""
    first: dict[str, Agreement] = {}
    for agreement in _oldest_first(ledger):
        place, earlier = agreement.place_of("agreement", "id"), first.setdefault(agreement.id, agreement)
        if earlier is not agreement:
            also = earlier.place_of("agreement", "id")
            yield problem("P231", place, also, value=agreement.id, file=also.file)


def overlapping_agreements(ledger: Ledger) -> Iterator[Problem]:
    """Agreements that overlap in time share no promise's id, or a row could belong to both."""
    for first, second in combinations(_oldest_first(ledger), 2):
        if first.span.meets(second.span) and not any(
            one.lacks("agreement", "period") for one in (first, second)
        ):
            firsts = _numbers(first)
            for promise_id, number in _numbers(second).items():
                if promise_id in firsts:
                    place = second.place_of("promises", number, "id")
                    also = first.place_of("promises", firsts[promise_id], "id")
                    yield problem("P232", place, also=also, value=promise_id, other=first.terms.title)


def _oldest_first(ledger: Ledger) -> list[Agreement]:
    """The agreements by the beginning of their periods: of two that do not fit together, the newer is told of."""
    return sorted(ledger.agreements, key=lambda one: (one.span.first, one.source.file.removesuffix(".yaml")))


def _numbers(agreement: Agreement) -> dict[str, int]:
    return {promise.id: number for number, promise in enumerate(agreement.promises)}


def unknown_renewal(ledger: Ledger) -> Iterator[Problem]:
    """A promise carries on one of another agreement."""
    for agreement in ledger.agreements:
        others = {promise.id for one in ledger.agreements if one is not agreement for promise in one.promises}
        for number, promise in enumerate(agreement.promises):
            if promise.renews and promise.renews not in others | ledger.unreadable_promises:
                place = agreement.place_of("promises", number, "renews")
                yield problem("P239", place, value=promise.renews)
