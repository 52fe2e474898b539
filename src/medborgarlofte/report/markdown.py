"""Text that somebody wrote, made harmless in Markdown."""

import re
from urllib.parse import quote

# What means something wherever it stands; a colon, a dot and an @ only where a link would be made of them.
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$^{}:@]|www\.", re.IGNORECASE)
_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~&$^{}]|(?<=\w)@|:(?=[\w/+-])|(?<=www)\.", re.IGNORECASE)
# What means something only where a line begins.
_FIRST = re.compile(r"[-+=#]|\d+(?=[.)])")


def escaped(text: str) -> str:
    """The text as Markdown shows it, letter by letter, on one line."""
    line = " ".join(text.split())
    if _SPECIAL.search(line):
        line = _ANYWHERE.sub(r"\\\g<0>", line)
    first = _FIRST.match(line)
    if first is None:
        return line
    return f"{first[0]}\\{line[first.end() :]}" if first[0].isdigit() else f"\\{line}"


def address(link: str) -> str:
    """A link's address, with nothing left in it that would end it."""
    return quote(link, safe="/:?#@!$&'*+,;=%~")
