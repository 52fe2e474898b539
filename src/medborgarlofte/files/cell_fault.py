"""The cells of a row read one by one, and what is wrong with each: the careful way, for rows that the quick one refuses."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic_core import ValidationError

from medborgarlofte.domain.personal import shown
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.cells import LONGEST_NOTE, Cell
from medborgarlofte.files.nearest import nearest
from medborgarlofte.files.text import cleaned_text

_EMPTY = {"id": "A318", "logged": "A310"}
_NO_LOSS = frozenset(("A311", "A318"))  # the row counts all the same


class CellsRead(NamedTuple):
    """The value of each cell by its column, and what is wrong with the cells.

    Where any column is ``lost``, the row cannot count; its value is then the text.
    """

    values: Mapping[str, Any]
    problems: tuple[Problem, ...]
    lost: frozenset[str]


def cells_read(cells: Sequence[str], columns: Mapping[str, Cell], file: str, line: int) -> CellsRead:
    """Every cell of a row, in the order of the columns. A row without an id or a logged time still counts."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    lost: set[str] = set()
    for (name, column), written in zip(columns.items(), cells, strict=True):
        place = Place(file, line, cell=name)
        text, told = _mended(written, place)
        problems += told
        try:
            values[name] = column.read(text)
        except ValidationError as error:
            told_cell = _fault(error, column, text, place)
            problems.append(told_cell)
            values[name] = text
            if told_cell.code not in _NO_LOSS and (told_cell.code != "A310" or text):
                lost.add(name)
    row = values["id"] if isinstance(values["id"], str) and len(values["id"]) == len("k7q3fd2m") else ""
    known = tuple(_of_row(one, row) for one in problems) if row else tuple(problems)
    return CellsRead(values, known, frozenset(lost))


def _of_row(one: Problem, row: str) -> Problem:
    """The problem with the fact ``row``, the id of its row, by which it is known when lines move."""
    return one._replace(facts=tuple(sorted({**dict(one.facts), "row": row}.items())))


def _mended(written: str, place: Place) -> tuple[str, list[Problem]]:
    """The cell without what has no place in any cell: line breaks, hidden characters, spaces around it."""
    problems = [problem("F114", place)] if "\n" in written or "\r" in written else []
    in_one_line = written.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
    line, told = cleaned_text(in_one_line, place.file, place.line)
    problems += [one._replace(place=place) for one in told]
    text = line.strip()
    if text != line:
        problems.append(problem("F123", place, count=1))
    if "\t" in text:
        at = line.index("\t", len(line) - len(line.lstrip()))
        problems.append(
            problem("F113", place._replace(part=(at, at + 1)), kind="U+0009", count=text.count("\t"))
        )
    return text.replace("\t", " "), problems


def _fault(error: ValidationError, column: Cell, text: str, place: Place) -> Problem:
    first = error.errors(include_url=False, include_input=False)[0]
    own = first["type"] if first["type"][:1] in "AB" and first["type"][1:].isdigit() else column.code
    facts = dict(first.get("ctx", {})) if own == first["type"] else {}
    code = _EMPTY.get(place.cell or "", own) if not text else own
    if "start" in facts:
        place = place._replace(part=(facts.pop("start"), facts.pop("end")))
    if code == "A311":
        return problem(code, place, length=len(text), longest=LONGEST_NOTE)
    allowed = facts.pop("allowed", ())
    near = nearest(text, allowed) if allowed and text else {}
    words = {"allowed": ", ".join(allowed)} if allowed else {}
    value = {"value": shown(facts.pop("value", text))}
    return problem(code, place, None, key=place.cell or "", **value, **words, **near, **facts)
