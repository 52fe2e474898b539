"""Our own source, read as trees: what the tests that hold the house ask their questions of."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "medborgarlofte"


class Module(NamedTuple):
    """One file of ours; ``name`` is its path inside the package, ``files/append.py``."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def is_in(self, rooms: Iterable[str]) -> bool:
        """Whether it lies in one of the rooms, or is one of the files named."""
        return any(self.name == room or self.name.startswith(f"{room}/") for room in rooms)


def modules() -> tuple[Module, ...]:
    """Every file of the package."""
    return tuple(
        Module(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


class Found(NamedTuple):
    """Something that stands in a file: a name spelt out in full, or a text."""

    what: str
    line: int


def names_in(tree: ast.Module) -> Iterator[Found]:
    """Every name that a file imports or uses, spelt out (``datetime.date.today``) whatever it is called there.

    What hangs on a value and not on an import is ``*.read_text``.
    """
    imported = dict(_imported(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (Found(alias.name, node.lineno) for alias in node.names)
            case ast.ImportFrom():
                yield from (Found(f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
            case ast.Name():
                yield Found(imported.get(node.id, node.id), node.lineno)
            case ast.Attribute():
                yield Found(_spelt_out(node, imported), node.lineno)
            case _:
                pass


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                yield (alias.asname, alias.name) if alias.asname else (first, first)
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)


def _spelt_out(node: ast.Attribute, imported: Mapping[str, str]) -> str:
    match node.value:
        case ast.Name(id=name) if name in imported:
            return f"{imported[name]}.{node.attr}"
        case ast.Attribute() as inner if not (owner := _spelt_out(inner, imported)).startswith("*"):
            return f"{owner}.{node.attr}"
        case _:
            return f"*.{node.attr}"


def texts_in(tree: ast.Module) -> Iterator[Found]:
    """Every text that a file holds but its docstrings, which are for us."""
    docstrings = {id(text) for text in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield Found(node.value, node.lineno)


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            match node.body:
                case [ast.Expr(value=ast.Constant() as text), *_]:
                    yield text
                case _:
                    pass
