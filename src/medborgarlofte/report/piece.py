"""What an account is laid out from: facts, tables and pictures, every word and number of them decided."""

from typing import NamedTuple

from medborgarlofte.report.guard import Exempt


class Cell(NamedTuple):
    """A cell of a table. ``share`` is a bar's length in percent, ``level`` a shade from 0 to 4; None draws nothing."""

    text: str
    share: int | None = None
    level: int | None = None


class Table(NamedTuple):
    """Rows under headings; the first cell of each names it."""

    id: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Fact(NamedTuple):
    """A label and what stands for it."""

    label: str
    text: str
    href: str = ""


class Box(NamedTuple):
    """Something told apart from the rest, under a heading of its own."""

    title: str
    facts: tuple[Fact, ...]
    intro: str = ""


class Shape(NamedTuple):
    """A drawn shape: what it stands for, and its path."""

    role: str
    path: Exempt


class Picture(NamedTuple):
    """A drawing without letters: its sentence says what it shows, its table every value in it.

    ``across`` and ``up`` are what stands along the edges of a curve, from left to right and from the top down.
    ``legend`` is of roles with their sign, where they have one, and their words.
    """

    title: str
    sentence: str
    shapes: tuple[Shape, ...]
    width: int
    height: int
    table: Table
    legend: tuple[tuple[str, str, str], ...] = ()
    across: tuple[str, ...] = ()
    up: tuple[str, ...] = ()


def row(name: str, *cells: Cell | str) -> tuple[Cell, ...]:
    """A row: the cell that names it, and the others."""
    return (Cell(name), *(Cell(one) if isinstance(one, str) else one for one in cells))


class Chapter(NamedTuple):
    """A part of the account with a heading of its own."""

    id: str
    title: str
    sentences: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    tables: tuple[Table, ...] = ()
    boxes: tuple[Box, ...] = ()
