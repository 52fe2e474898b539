"""The form of a problem's words: templates that its facts fill in."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Facts(dict[str, str | int]):
    """The facts of a problem; one that it lacks is an empty text."""

    def __missing__(self, name: str) -> str:
        return ""


Template = str | Callable[[Facts], str]
"""A sentence with ``{facts}`` in it, or what chooses one by the facts."""


class Text(NamedTuple):
    """The words of a code.

    ``title`` names the fault without facts, ``message`` with them; ``help`` is something to type or do. ``why`` tells what
    is meant and why it matters; ``wrong`` and ``right`` are an example each.
    """

    title: str
    message: Template
    help: Template
    why: str
    wrong: str
    right: str


def filled(template: Template, facts: Facts) -> str:
    """The template with the facts in it."""
    return template.format_map(facts) if isinstance(template, str) else template(facts)


def by(fact: str, templates: Mapping[str, Template], otherwise: Template = "") -> Template:
    """The template for the value of a fact."""
    return lambda facts: filled(templates.get(str(facts[fact]), otherwise), facts)


def meant(otherwise: Template) -> Template:
    """”Menade du …?” where a known word is near, else another help."""
    return lambda facts: f"menade du {facts['nearest']}?" if facts["nearest"] else filled(otherwise, facts)


def counted(one: Template, several: Template, fact: str = "count") -> Template:
    """One template for one, another for several."""
    return lambda facts: filled(several if int(facts[fact] or 1) > 1 else one, facts)


def translated(words: Mapping[str, str], otherwise: Template) -> Template:
    """”Skriv …” where the value is a Swedish word for one that may stand there, else another help."""
    return lambda facts: (
        f"skriv {words[str(facts['value']).lower()]}"
        if str(facts["value"]).lower() in words
        else filled(meant(otherwise), facts)
    )
