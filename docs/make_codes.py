"""Writes docs/reference/koder.md, the reference of everything that ``lofte check`` tells: ``python docs/make_codes.py``."""

from collections.abc import Iterator
from pathlib import Path

from medborgarlofte.domain.catalogue import RULES, Rule
from medborgarlofte.texts.words import example_labels, text_of

FILE = Path(__file__).parent / "reference" / "koder.md"
FAMILIES = {
    "F": "Filens form",
    "P": "promises.yaml: överenskommelsen och löftena",
    "A": "Aktiviteter",
    "B": "Bedömningar och publiceringar",
    "H": "Historik, med --base",
    "I": "Personuppgifter",
}
SEVERITIES = {"error": "fel", "warning": "varning", "info": "info"}
INTRODUCTION = """\
# Koder i lofte check

Allt som `lofte check` kan säga, med ett exempel på hur det blir fel och hur det ska vara.
Ett *fel* strider mot det som är överenskommet om filerna, och stoppar redovisningen. En *varning* är troligen ett misstag.
En *info* är något att veta. *Rättas* betyder att `lofte check --fix` rättar det utan att något går förlorat.
I terminalen: `lofte check --explain A302`.

Sidan görs av `docs/make_codes.py`; ändra texterna i `src/medborgarlofte/texts/`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join((INTRODUCTION, *(line for letter in FAMILIES for line in _family(letter))))


def _family(letter: str) -> Iterator[str]:
    rules = [rule for rule in RULES if rule.code.startswith(letter)]
    yield f"## {FAMILIES[letter]}\n"
    yield "| Kod | Vad | Allvar | Rättas |"
    yield "| --- | --- | --- | --- |"
    for rule in rules:
        mended = "ja" if rule.fixable else ""
        title = text_of(rule.code).title
        yield f"| [{rule.code}](#{rule.code.lower()}) | {title} | {SEVERITIES[rule.severity]} | {mended} |"
    yield ""
    for rule in rules:
        yield from _entry(rule)


def _entry(rule: Rule) -> Iterator[str]:
    text = text_of(rule.code)
    wrong, right = example_labels(rule.code)
    yield f"### {rule.code}\n"
    yield f"**{text.title[:1].upper()}{text.title[1:]}.** {text.why}\n"
    for label, example in ((wrong, text.wrong), (right, text.right)):
        yield f"{label}\n\n```text\n{example}\n```\n"


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8", newline="\n")
