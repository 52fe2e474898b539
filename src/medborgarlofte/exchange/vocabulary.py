"""What an agreement calls its promises, places, parties, kinds and by-results."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import MilestoneTarget, Target
from medborgarlofte.exchange.names import Names


class Vocabulary(NamedTuple):
    """The names of one agreement. ``places`` is None where any place may be written."""

    promises: Names
    places: Names | None
    parties: Names
    tags: Names
    results: Names


def vocabulary_of(*agreements: Agreement) -> Vocabulary:
    """Everything that the agreements have a name for."""
    places = [
        (place.name, name)
        for one in agreements
        for place in one.places
        for name in (place.name, *place.aliases)
    ]
    return Vocabulary(
        promises=Names(_promises(agreements)),
        places=Names(places) if places else None,
        parties=Names(_titled((key, party.name) for one in agreements for key, party in one.parties.items())),
        tags=Names(_titled((*_tags(agreements), *_steps(agreements)))),
        results=Names(
            _titled((key, result.title) for one in agreements for key, result in one.results.items())
        ),
    )


def _titled(things: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Every thing under its title and under its key."""
    for key, title in things:
        yield key, title
        yield key, key


def label_of(promise: Promise) -> str:
    """Its title and id, for where several have the same title."""
    return f"{promise.title} ({promise.id})"


def _promises(agreements: tuple[Agreement, ...]) -> Iterator[tuple[str, str]]:
    for one in agreements:
        for promise in one.promises:
            yield promise.id, promise.title
            yield promise.id, promise.id
            yield promise.id, label_of(promise)


def _tags(agreements: tuple[Agreement, ...]) -> Iterator[tuple[str, str]]:
    return ((key, title) for one in agreements for key, title in one.tags.items())


def _steps(agreements: tuple[Agreement, ...]) -> Iterator[tuple[str, str]]:
    for one in agreements:
        for promise in one.promises:
            for target in targets_of(promise):
                if isinstance(target, MilestoneTarget):
                    yield from target.steps.items()


def targets_of(promise: Promise) -> Iterator[Target]:
    """The promise's target, and those of its readings' alternatives."""
    alternatives = (one.target for reading in promise.readings for one in reading.alternatives)
    return filter(None, (promise.target, *alternatives))
