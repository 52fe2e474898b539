"""Long lines on a terminal."""

from collections.abc import Iterator

from medborgarlofte.cli.terminal import columns


def wrapped(text: str, indent: int) -> Iterator[str]:
    """The text, indented, in lines that fit a terminal; one line where it goes elsewhere."""
    width = columns()
    margin = " " * indent
    if width is None:
        yield margin + text
        return
    from textwrap import wrap

    yield from wrap(
        text, max(width, indent + 20), initial_indent=margin, subsequent_indent=margin, break_long_words=False
    )
