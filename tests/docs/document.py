"""A document as the steps that its reader takes.

Every ```console block's ``$ `` lines are commands, and what stands below one is what the reader should see; ``…``
stands for what is left out: lines, where it stands alone. In a ```console dialog block the reader also answers: what stands behind
a prompt's colon is typed. A comment ``<!-- test: WORD NAME -->`` tells what no block can:

    folder empty|clone      where the reader sits (clone, a copy of this repository, unless told)
    unpack NAME             the repository as a downloaded archive holds it, in the folder NAME
    mkdir NAME              a new folder, as anyone makes one
    today 2023-08-22        the day, as LOFTE_TODAY
    exit 1                  how the next command ends (0 unless told)
    file PATH               the next block is written to PATH
    add PATH                the next block is put last in PATH
    edit PATH               the next block, a diff, is applied to PATH
    fill FILE.xlsx          the next table is typed into the form
    sheet FILE.csv          the next table is saved as Excel with Swedish settings saves it
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).parents[2]
_DIRECTIVE = re.compile(r"<!-- test: (\w+) (.+) -->")
_FENCE = "```"
_WITH_BLOCK = {"file", "add", "edit", "fill", "sheet"}


class Step(NamedTuple):
    """One thing that the reader does: its line in the document, its kind, its name or command, and what belongs to it."""

    line: int
    kind: str
    name: str
    body: tuple[str, ...] = ()


def documents() -> list[Path]:
    """Every document whose commands are run."""
    return [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]


def steps_in(text: str) -> Iterator[Step]:
    """What the reader of a document does, in its order."""
    waiting: Step | None = None
    for line, info, body in _parts(text):
        directive = _DIRECTIVE.fullmatch(info)
        if directive:
            step = Step(line, directive[1], directive[2])
            waiting = step if step.kind in _WITH_BLOCK else None
            if waiting is None:
                yield step
        elif waiting:
            yield waiting._replace(body=body)
            waiting = None
        elif info.startswith("console"):
            yield from _commands(line, info.removeprefix("console").strip() or "run", body)


def _parts(text: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Directives, fenced blocks and tables: line, what they are, and the lines within."""
    lines = list(enumerate(text.splitlines(), start=1))
    while lines:
        number, line = lines.pop(0)
        if line.startswith(_FENCE):
            yield number, line.removeprefix(_FENCE), tuple(_until_fence(lines))
        elif line.startswith("|"):
            yield number, "table", (line, *_while_table(lines))
        elif line.startswith("<!-- test:"):
            yield number, line, ()


def _until_fence(lines: list[tuple[int, str]]) -> Iterator[str]:
    while (line := lines.pop(0)[1]) != _FENCE:
        yield line


def _while_table(lines: list[tuple[int, str]]) -> Iterator[str]:
    while lines and lines[0][1].startswith("|"):
        yield lines.pop(0)[1]


def _commands(line: int, kind: str, body: tuple[str, ...]) -> Iterator[Step]:
    starts = [n for n, one in enumerate(body) if one.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        yield Step(line + 1 + start, kind, body[start].removeprefix("$ "), body[start + 1 : end])


def cells_of(table: tuple[str, ...]) -> list[list[str]]:
    """A Markdown table's cells, without the line below its head."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    return [rows[0], *rows[2:]]
