"""Where words go: results to stdout, everything said beside them to stderr."""

import sys
from collections.abc import Mapping
from typing import Literal, TextIO

from medborgarlofte.cli.terminal import has_colour, is_hidden, is_terminal

Colour = Literal["red", "yellow", "blue", "green", "bold"]
_CODES: Mapping[Colour, str] = {
    "red": "1;31",
    "yellow": "1;33",
    "blue": "1;34",
    "green": "1;32",
    "bold": "1",
}


def show(text: str) -> None:
    """A result, with its line end."""
    _write(sys.stdout, f"{text}\n")


def show_exactly(text: str) -> None:
    """A result that is a whole file, byte for byte."""
    _write(sys.stdout, text)


def tell(text: str) -> None:
    """A hint, a prompt's help or a fault of the command itself, with its line end."""
    _write(sys.stderr, f"{text}\n")


def json_text(value: object) -> str:
    """The value as JSON with letters as they are; what has no form on a screen is escaped, so nothing steers one."""
    import json
    import re

    plain = json.dumps(value, ensure_ascii=False, indent=1)
    return re.sub(
        r"[^ -~\n]", lambda found: json.dumps(found[0])[1:-1] if is_hidden(found[0]) else found[0], plain
    )


def painted(text: str, colour: Colour) -> str:
    """A part of a result, in colour where colour is wanted; never the only carrier of what it says."""
    return f"\x1b[{_CODES[colour]}m{text}\x1b[0m" if has_colour(sys.stdout) else text


def open_streams() -> None:
    """Letters as they are on every system: UTF-8 and LF, but a terminal keeps an encoding of its own."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=_encoding(stream), errors="replace", newline="\n")


def _encoding(stream: TextIO) -> str:
    return stream.encoding if is_terminal(stream) and stream.encoding.lower() not in _POOR else "utf-8"


_POOR = ("ascii", "us-ascii", "ansi_x3.4-1968", "646")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # a closed stream is None: there is nobody to tell
        stream.write(text)
