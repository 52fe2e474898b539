"""A fault in the user's data, as a value: what, where and the facts, without a word of prose."""

from typing import NamedTuple


class Place(NamedTuple):
    """Where in a file something stands.

    Lines and columns are 1-based and counted in code points; the end is exclusive. 0 means unknown.
    A cell of a CSV row is named by ``cell``; its columns are found again from the line when shown.
    ``part`` is then the first and the end position (0-based) inside the cell's value, when only a part is meant.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0
    cell: str | None = None
    part: tuple[int, int] | None = None


class Problem(NamedTuple):
    """One fault: a code of the catalogue, a place, and the facts that its text needs.

    ``facts`` holds pairs sorted by name, so that equal problems are equal; never a personal number.
    ``also`` is a second place that the text speaks of (the first of two equal keys, the twin row).
    """

    code: str
    place: Place
    facts: tuple[tuple[str, str | int], ...] = ()
    also: Place | None = None

    def fact(self, name: str) -> str | int | None:
        """The fact of that name, or None."""
        return dict(self.facts).get(name)


def problem(code: str, place: Place, also: Place | None = None, **facts: str | int) -> Problem:
    """A problem with its facts given by name."""
    return Problem(code, place, tuple(sorted(facts.items())), also)
