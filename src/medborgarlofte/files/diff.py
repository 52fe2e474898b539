"""What a mending changes, line by line, to be looked at: nothing in it points out a person or moves the cursor."""

from collections.abc import Iterator

from medborgarlofte.domain.personal import masked
from medborgarlofte.files.lines import lines_in
from medborgarlofte.files.text import BOM

_NO_NEWLINE = "\\ No newline at end of file"  # as every diff says it


def unified_diff(name: str, before: bytes, after: bytes) -> Iterator[str]:
    """The lines of a unified diff, without line ends, with signs for what is not seen: ␍ and the like."""
    import difflib

    old, new = tuple(_shown_lines(before)), tuple(_shown_lines(after))
    for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm=""):
        yield from line.split("\n")


def _shown_lines(content: bytes) -> Iterator[str]:
    mark = _visible("\ufeff") if content.startswith(BOM) else ""
    for line in lines_in(content):
        end = _visible(line.end.removesuffix("\n")) if line.end else f"\n{_NO_NEWLINE}"
        yield mark + _visible(masked(line.text)) + end
        mark = ""


def _visible(text: str) -> str:
    return "".join(sign if sign.isprintable() else _sign_for(ord(sign)) for sign in text)


def _sign_for(code: int) -> str:
    """Unicode's own picture of a control character; for other unseen characters their number."""
    return chr(0x2400 + code) if code < ord(" ") else f"<U+{code:04X}>"
