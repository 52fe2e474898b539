"""Faults that one cause spreads over a whole file are told once, where they begin, with their number."""

from collections.abc import Iterable, Iterator

from medborgarlofte.domain.problem import Problem

_SPREADING = frozenset(
    ("F101", "F102", "F103", "F112", "F113", "F116", "F118", "F123", "F124", "F128", "A310", "A318")
)


class Folded:
    """The spreading faults of one file, one for each code and kind, in the order they were met."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str | int | None], Problem] = {}
        self._count: dict[tuple[str, str | int | None], int] = {}

    def rest_of(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """The problems that do not spread; those that do are counted here."""
        return (one for one in problems if not self._takes(one))

    def _takes(self, one: Problem) -> bool:
        if one.code not in _SPREADING or one.fact("value"):
            return False
        key = one.code, one.fact("kind")
        self._first.setdefault(key, one)
        count = one.fact("count")
        self._count[key] = self._count.get(key, 0) + (count if isinstance(count, int) else 1)
        return True

    def problems(self) -> tuple[Problem, ...]:
        """Each of them with its first place and the fact ``count``."""
        return tuple(
            one._replace(facts=tuple(sorted({**dict(one.facts), "count": self._count[key] or 1}.items())))
            for key, one in self._first.items()
        )
