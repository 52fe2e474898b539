"""Rules for words that must be declared before they are used."""

from collections.abc import Iterable, Iterator, Mapping

from medborgarlofte.checks.nearest import nearest
from medborgarlofte.checks.vocabulary import Kind, mentions_of, targets_of
from medborgarlofte.domain.agreement import Agreement, Path
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import MilestoneTarget

Uses = Iterable[tuple[Path, str]]


def unknown_section(agreement: Agreement) -> Iterator[Problem]:
    """A promise stands in a section that there is."""
    uses = (((*path, "section"), one.section) for path, one in _promises(agreement) if one.section)
    yield from _unknown("P233", agreement, uses, {one.id: one.title for one in agreement.sections})


def unknown_party(agreement: Agreement) -> Iterator[Problem]:
    """Who leads, takes part or is meant by a condition is a party."""
    parties = {key: party.name for key, party in agreement.parties.items()}
    yield from _unknown("P234", agreement, _listed(agreement, "lead", "with"), parties)
    yield from _unknown("P234", agreement, _mentioned(agreement, "party"), parties)


def unknown_priority(agreement: Agreement) -> Iterator[Problem]:
    """A promise answers priorities that there are."""
    priorities = {one.id: one.title for one in agreement.basis.priorities}
    yield from _unknown("P235", agreement, _listed(agreement, "answers"), priorities)


def unknown_place(agreement: Agreement) -> Iterator[Problem]:
    """A condition names places of the list, where there is one."""
    if agreement.places:
        known = dict.fromkeys(agreement.place_names, "")
        yield from _unknown("P236", agreement, _mentioned(agreement, "place"), known)


def unknown_tag(agreement: Agreement) -> Iterator[Problem]:
    """A tag is declared."""
    yield from _unknown("P237", agreement, _listed(agreement, "tags"), agreement.tags)
    yield from _unknown("P237", agreement, _mentioned(agreement, "tag"), agreement.tags)


def unknown_result(agreement: Agreement) -> Iterator[Problem]:
    """A by-result is declared."""
    results = {key: one.title for key, one in agreement.results.items()}
    yield from _unknown("P238", agreement, _listed(agreement, "results"), results)
    yield from _unknown("P238", agreement, _mentioned(agreement, "result"), results)


def unknown_choice(agreement: Agreement) -> Iterator[Problem]:
    """A reading's choice is one of its alternatives."""
    for path, promise in _promises(agreement):
        for number, reading in enumerate(promise.readings):
            uses = [((*path, "readings", number, "chosen"), reading.chosen)] if reading.chosen else []
            alternatives = {one.id: one.label for one in reading.alternatives}
            yield from _unknown("P244", agreement, uses, alternatives)


def _promises(agreement: Agreement) -> Iterator[tuple[Path, Promise]]:
    return ((("promises", number), promise) for number, promise in enumerate(agreement.promises))


def _listed(agreement: Agreement, *keys: str) -> Uses:
    """The words of a promise's lists, by their keys."""
    for path, promise in _promises(agreement):
        for key in keys:
            words = promise.with_ if key == "with" else getattr(promise, key)
            yield from (((*path, key, index), word) for index, word in enumerate(words))


def _mentioned(agreement: Agreement, kind: Kind) -> Uses:
    """The words of one kind that a promise's targets name; a milestone's own steps are declared by it."""
    for path, promise in _promises(agreement):
        for inner, target in targets_of(promise):
            if inner[0] == "amendments":
                continue  # what a target once was is no longer asked of anybody
            steps = target.steps if isinstance(target, MilestoneTarget) else ()
            for mention in mentions_of(target):
                if mention.kind == kind and not (kind == "tag" and mention.word in steps):
                    yield (*path, *inner, *mention.path), mention.word


def _unknown(code: str, agreement: Agreement, uses: Uses, known: Mapping[str, str]) -> Iterator[Problem]:
    for path, word in uses:
        if word not in known and word not in agreement.left_out:
            yield problem(code, agreement.place_of(*path), value=word, nearest=nearest(word, known))
