"""What a terminal can show: text that is safe to print, how wide it is, and whether colour is wanted."""

import os
import shutil
import sys
import unicodedata
from typing import TextIO

_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_TAB = "    "
_PICTURES = 0x2400  # Unicode's pictures of the control characters, in their order


def harmless(text: str) -> str:
    """The text as one line that cannot steer a terminal: hidden characters made visible, personal data masked."""
    from medborgarlofte.domain.personal import masked

    shown = masked(text)
    is_plain = shown.isprintable() and _BLANK_LETTERS.isdisjoint(shown)
    return shown if is_plain else "".join(map(visible, shown))


def visible(character: str) -> str:
    """The character, or what is shown in its place where it is hidden: control, bidi, zero width, half of a pair."""
    if not is_hidden(character):
        return character
    code = ord(character)
    if character == "\t":
        return _TAB
    if character < " ":
        return chr(_PICTURES + code)
    return f"<U+{code:04X}>"


def is_hidden(character: str) -> bool:
    """Whether it has no form of its own on a screen."""
    if character.isprintable():
        return character in _BLANK_LETTERS
    return unicodedata.category(character) != "Zs"


def width(text: str) -> int:
    """How many columns a terminal gives a harmless text."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person reads or writes at the other end."""
    return stream is not None and not stream.closed and stream.isatty()


def can_ask() -> bool:
    """Whether there is somebody to answer a question; questions go to stderr."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def has_colour(stream: TextIO | None) -> bool:
    """Whether colour is wanted there: on a terminal, unless NO_COLOR (also set by ``--no-color``) or TERM=dumb."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not is_terminal(stream):
        return False
    return sys.platform != "win32" or "WT_SESSION" in os.environ  # the old console prints the codes


def columns() -> int | None:
    """The terminal's columns; None where the text goes elsewhere, and is then neither cut nor wrapped."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stdout) else None
