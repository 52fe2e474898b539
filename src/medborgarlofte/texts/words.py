"""The Swedish words of every problem: what is wrong, what to type, and what it is all about."""

from importlib import import_module
from typing import NamedTuple

from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.problem import Problem
from medborgarlofte.texts.text import Facts, Text, filled

_ROOMS = {
    "F": ("form", "files"),
    "P": ("clarity", "agreements", "values", "promises"),
    "A": ("activities", "rows"),
    "B": ("assessments",),
    "H": ("history",),
    "I": ("personal",),
}


class Words(NamedTuple):
    """What is said of a problem: in lower case and without a full stop, so that each face may set it as it will."""

    message: str
    help: str


def words_of(problem: Problem) -> Words:
    """The words of a problem."""
    text = text_of(problem.code)
    facts = Facts((*problem.facts, ("in_file", problem.place.file)))
    return Words(filled(text.message, facts), filled(text.help, facts))


def explanation_of(code: str) -> str:
    """What a code means, why it matters, and an example each of wrong and right; several lines."""
    text = text_of(code)
    wrong, right = example_labels(code)
    examples = (_example(wrong, text.wrong), _example(right, text.right))
    return "\n\n".join((f"{text.title[:1].upper()}{text.title[1:]}. {text.why}", *examples))


def example_labels(code: str) -> tuple[str, str]:
    """What stands before the two examples: only an error is wrong."""
    return ("Fel:", "Rätt:") if RULE_BY_CODE[code].severity == "error" else ("Så här:", "Hellre:")


def text_of(code: str) -> Text:
    """The text of a code."""
    for room in _ROOMS[code[0]]:
        texts: dict[str, Text] = import_module(f"medborgarlofte.texts.{room}").TEXTS
        if code in texts:
            return texts[code]
    raise KeyError(code)


def _example(label: str, example: str) -> str:
    return "\n".join((label, *(f"  {line}" for line in example.split("\n"))))
