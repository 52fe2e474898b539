"""What a row of a promise may name: the promise's own words, and those of its targets and conditions."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Literal, NamedTuple

from medborgarlofte.domain.amendment import TargetAmendment
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import Compared, Condition, CoverageTarget, MilestoneTarget, Target, Where

Path = tuple[str | int, ...]


Kind = Literal["tag", "place", "party", "result"]


class Mention(NamedTuple):
    """A word that a target uses, what kind of word it is, and where it stands from the target on."""

    kind: Kind
    word: str
    path: Path


def targets_of(promise: Promise) -> Iterator[tuple[Path, Target]]:
    """Every target of a promise with its path: its own, those of its readings, and those it had before."""
    if promise.target is not None:
        yield ("target",), promise.target
    for number, reading in enumerate(promise.readings):
        for index, alternative in enumerate(reading.alternatives):
            if alternative.target is not None:
                yield ("readings", number, "alternatives", index, "target"), alternative.target
    for number, amendment in enumerate(promise.amendments):
        if isinstance(amendment, TargetAmendment) and amendment.before is not None:
            yield ("amendments", number, "before"), amendment.before


def mentions_of(target: Target) -> Iterator[Mention]:
    """Every tag, place, party and by-result that a target names. Steps are declared there, and are no mentions."""
    yield from _where(target.where, ("where",))
    yield from _results(target, ())
    if isinstance(target, CoverageTarget) and target.by != "day":
        for index, member in enumerate(target.each or ()):
            yield Mention(target.by, member, ("each", index))
    for number, condition in enumerate(target.also):
        yield from _where(condition.where, ("also", number, "where"))
        yield from _results(condition, ("also", number))


def _where(where: Where | None, path: Path) -> Iterator[Mention]:
    if where is None:
        return
    lists: tuple[tuple[Kind, str, tuple[str, ...]], ...] = (
        ("tag", "tags", where.tags),
        ("place", "places", where.places),
        ("party", "parties", where.parties),
    )
    for kind, key, words in lists:
        for index, word in enumerate(words):
            yield Mention(kind, word, (*path, key, index))


def _results(holder: Target | Condition, path: Path) -> Iterator[Mention]:
    if isinstance(holder, Compared) and holder.of is not None:
        yield Mention("result", holder.of, (*path, "of"))
    among = getattr(holder, "among", None)
    if among is not None:
        yield Mention("result", among, (*path, "among"))


class Vocabulary(NamedTuple):
    """The tags and by-results that a promise's activities may carry."""

    tags: AbstractSet[str]
    results: AbstractSet[str]


def vocabulary_of(promise: Promise) -> Vocabulary:
    """The words of a promise."""
    targets = [target for _, target in targets_of(promise)]
    mentions = [mention for target in targets for mention in mentions_of(target)]
    steps = {step for target in targets if isinstance(target, MilestoneTarget) for step in target.steps}
    tags = {mention.word for mention in mentions if mention.kind == "tag"}
    results = {mention.word for mention in mentions if mention.kind == "result"}
    return Vocabulary(steps.union(tags, promise.tags), results.union(promise.results))
