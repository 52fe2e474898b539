"""What a document shows, compared with what a terminal showed: ids, instants and digests are anyone's."""

import re
from collections.abc import Iterable, Mapping

_ID = r"\b(?=[a-z]\w*\d)[a-z][0-9a-hjkmnp-tv-z]{7}\b"
_INSTANT = r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_DIGEST = r"\b[0-9a-f]{64}\b"
_SPECIAL = re.compile(f"(?P<id>{_ID})|(?P<instant>{_INSTANT})|(?P<digest>{_DIGEST})")
_LEFT_OUT = "…"
_ANSWER = re.compile(r"(.*?[\])?]|Varför|Vad händer nu): ?")


def known_ids(text: str, ids: Mapping[str, str]) -> str:
    """The text with the document's ids replaced by those that the reader was given."""
    return re.sub(_ID, lambda found: ids.get(found[0], found[0]), text)


def ids_in(shown: Iterable[str], seen: str, ids: Mapping[str, str]) -> dict[str, str] | None:
    """The ids that the reader was given for the document's own; None when what is shown is not what was seen."""
    pattern, names = "", dict[str, str]()
    for line in shown:
        pattern += r"(?:.*\n)*?" if line == _LEFT_OUT else _pattern(line, ids, names) + r"\s*?\n"
    found = re.fullmatch(pattern + r"\s*", seen)
    return found and {name: found[group] for name, group in names.items()}


def _pattern(line: str, ids: Mapping[str, str], names: dict[str, str]) -> str:
    pattern, end = "", 0
    for special in _SPECIAL.finditer(line):
        pattern += _escaped(line[end : special.start()])
        pattern += _any_of(special, ids, names)
        end = special.end()
    return pattern + _escaped(line[end:].rstrip())


def _escaped(text: str) -> str:
    return ".*".join(map(re.escape, text.split(_LEFT_OUT)))


def _any_of(special: re.Match[str], ids: Mapping[str, str], names: dict[str, str]) -> str:
    if special["instant"] or special["digest"]:
        return _INSTANT if special["instant"] else _DIGEST
    name = special["id"]
    if name in ids:
        return ids[name]
    if name in names:
        return f"(?P={names[name]})"
    names[name] = f"id{len(names)}"
    return f"(?P<{names[name]}>[a-z][0-9a-z]{{7}})"


def answers_in(shown: Iterable[str]) -> list[tuple[str, str]]:
    """The prompts that a dialogue shows, and what the reader types at each."""
    prompts = ((line, _ANSWER.match(line)) for line in shown)
    return [(found[0].rstrip(), line[found.end() :]) for line, found in prompts if found]
