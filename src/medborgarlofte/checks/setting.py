"""What a row is judged by: its file, and the agreements and promises that it belongs to."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property

from medborgarlofte.checks.vocabulary import vocabulary_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.personal import shown
from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.domain.promise import Promise

Home = tuple[Agreement, Promise]


class Setting:
    """The homes of each of a row's promises; empty for one that no agreement has at that time."""

    def __init__(self, ledger: Ledger, homes_by_promise: Mapping[str, tuple[Home, ...]]) -> None:
        self.ledger = ledger
        self.homes_by_promise = homes_by_promise

    @cached_property
    def homes(self) -> tuple[Home, ...]:
        """Every agreement and promise that the row belongs to."""
        return tuple(home for homes in self.homes_by_promise.values() for home in homes)

    @cached_property
    def left_out(self) -> AbstractSet[str]:
        """The words of those pieces of the agreements that could not be read."""
        return self.ledger.left_out.words if self.ledger.left_out else frozenset()

    @cached_property
    def lists_of_places(self) -> tuple[AbstractSet[str], ...]:
        """The lists that a row's place must stand in, each; of a row that belongs nowhere, any agreement's list will do."""
        if self.homes:
            return tuple(one.place_names.keys() for one, _ in self.homes if one.places)
        everywhere = self._everywhere
        if not everywhere or not all(one.places for one in everywhere):
            return ()
        return (frozenset(name for one in everywhere for name in one.place_names),)

    @cached_property
    def _everywhere(self) -> tuple[Agreement, ...]:
        """Every agreement; none where one of them could not be read, and what it knows is not known."""
        left_out = self.ledger.left_out
        return () if left_out and left_out.agreements else self.ledger.agreements

    @cached_property
    def is_whole(self) -> bool:
        """Whether every promise of the row was found and could be read, so that what the row may name is known."""
        return all(self.homes_by_promise.values()) and not any(
            one.lacks("promises", number, key)
            for one, promise in self.homes
            if one.left_out
            for number, each in enumerate(one.promises)
            if each is promise
            for key in ("target", "readings", "amendments")
        )

    @cached_property
    def tags(self) -> Mapping[str, str]:
        """The tags that the row may carry, with their titles."""
        titles = {key: title for agreement, _ in self.homes for key, title in agreement.tags.items()}
        return {tag: titles.get(tag, "") for _, promise in self.homes for tag in vocabulary_of(promise).tags}

    @cached_property
    def results(self) -> Mapping[str, str]:
        """The by-results that the row may carry, with their titles."""
        titles = {key: one.title for agreement, _ in self.homes for key, one in agreement.results.items()}
        return {
            key: titles.get(key, "") for _, promise in self.homes for key in vocabulary_of(promise).results
        }

    @cached_property
    def parties(self) -> Mapping[str, str]:
        """The parties that the row may name, with their names."""
        agreements = [agreement for agreement, _ in self.homes] or self._everywhere
        return {key: party.name for agreement in agreements for key, party in agreement.parties.items()}


def setting_of(row: Activity, ledger: Ledger) -> Setting:
    """The setting of a row."""
    return Setting(ledger, {promise: ledger.homes(promise, row.when) for promise in row.promises})


def known_promises(ledger: Ledger) -> Mapping[str, str]:
    """Every promise of the folder: its id and title."""
    return {promise.id: promise.title for agreement in ledger.agreements for promise in agreement.promises}


def of_row(told: Problem, row_id: str) -> Problem:
    """The problem with the fact ``row``, the id of its row, by which it is known when lines move."""
    return told._replace(facts=tuple(sorted({**dict(told.facts), "row": row_id}.items()))) if row_id else told


def harmless(told: Problem) -> Problem:
    """The problem with no personal number, and nothing endless, in its facts."""
    facts = tuple((name, shown(fact) if isinstance(fact, str) else fact) for name, fact in told.facts)
    return told if facts == told.facts else told._replace(facts=facts)


def word_in(row: Activity, column: str, words: tuple[str, ...], word: str) -> Place:
    """The place of one word in a cell that holds several, with a space between."""
    start = sum(len(one) + 1 for one in words[: words.index(word)])
    return row.cell(column)._replace(part=(start, start + len(word)))


def result_in(row: Activity, key: str) -> Place:
    """The place of the name of one by-result in its cell."""
    start = 0
    for name, amount in row.results:
        if name == key:
            break
        start += len(f"{name}={amount.stated} ") + (amount.precision != "exact")
    return row.cell("results")._replace(part=(start, start + len(key)))
