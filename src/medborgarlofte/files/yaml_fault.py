"""Where and why a text is no YAML."""

import re
from typing import TYPE_CHECKING

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.text import place_at

if TYPE_CHECKING:
    from yaml import YAMLError

# What the parser says, and what has most often happened.
_HINTS = (
    ("mapping values are not allowed", "colon"),
    ("found character '\\t'", "tab"),
    ("found a tab", "tab"),
    ("found unexpected end of stream", "unclosed"),
    ("unknown escape character", "escape"),
    ("found character that cannot start any token", "quote"),
    ("found undefined tag handle", "quote"),
    ("did not find the expected '>'", "quote"),
    ("did not find expected ',' or", "bracket"),
    ("could not find expected ':'", "key"),
    ("did not find expected alphabetic or numeric character", "quote"),
)

# Complaints of what was begun and never ended: to be mended where it begins.
_OPENED = ("unexpected end of stream", "could not find expected ':'", "did not find expected ',' or")


def syntax_fault(error: "YAMLError", text: str, file: str) -> Problem:
    """The parser's complaint as a problem; its fact ``hint`` names what prose most often does to YAML."""
    complaint = str(getattr(error, "problem", ""))
    mark = getattr(
        error, "context_mark" if any(one in complaint for one in _OPENED) else "problem_mark", None
    )
    if mark is None:
        at = getattr(error, "position", 0)
        return problem("P201", place_at(text, at if isinstance(at, int) else 0, file, 1), hint="character")
    lines = text.split("\n")
    line = min(mark.line, len(lines) - 1)
    column = min(mark.column, len(lines[line]))
    place = Place(file, line + 1, column + 1, line + 1, column + 2)
    return problem("P201", place, hint=_hint(complaint, lines[line], column))


def _hint(complaint: str, line: str, column: int) -> str:
    for part, hint in _HINTS:
        if part in complaint:
            return "tab" if hint == "quote" and line[column : column + 1] == "\t" else hint
    if re.search(r"""[:-] (?:"[^"]*"|'[^']*'|\[[^]]*\])\s*[^\s#]""", line):
        return "quote"
    return "tab" if "\t" in line[: column + 1] else "indent"
