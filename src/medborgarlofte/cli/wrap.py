"""Lines for a terminal: harmless, with plain spaces, and folded where they are long."""

from collections.abc import Iterator

from medborgarlofte.cli.terminal import columns, harmless

_FIXED = "\N{NO-BREAK SPACE}"  # keeps a number with its unit while lines are folded


def plain(text: str) -> str:
    """The text as one harmless line with spaces of the usual kind, which can be searched for."""
    return harmless(text).replace(_FIXED, " ")


def wrapped(text: str, indent: int) -> Iterator[str]:
    """The harmless text, indented, in lines that fit a terminal; one line where it goes elsewhere."""
    width = columns()
    margin = " " * indent
    if width is None:
        yield margin + plain(text)
        return
    from textwrap import wrap

    room = max(width, indent + 20)
    lines = wrap(
        harmless(text),
        room,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from (line.replace(_FIXED, " ") for line in lines)
