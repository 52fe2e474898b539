"""The face for people: what, where, the real line with the place marked, and what to type."""

from collections.abc import Iterator, Mapping

from medborgarlofte.cli.faces.picture import picture
from medborgarlofte.cli.faces.summary import last_lines
from medborgarlofte.cli.output import Colour, painted, show
from medborgarlofte.cli.remark import SEVERITIES, Found, Remark
from medborgarlofte.cli.terminal import columns, harmless
from medborgarlofte.domain.catalogue import Severity

_COLOURS: Mapping[Severity, Colour] = {"error": "red", "warning": "yellow", "info": "blue"}
_BESIDE = "menade du "  # short enough to stand beside what is marked
_MOST = 100  # columns of a line where there is no terminal


def show_found(found: Found) -> None:
    """Show every remark, and what it all came to."""
    for remark in found.remarks:
        show(text(remark))
    for line in last_lines(found):
        show(line)


def text(remark: Remark) -> str:
    """One remark, several lines; its last is empty."""
    return "\n".join(_lines(remark))


def _lines(remark: Remark) -> Iterator[str]:
    colour = _COLOURS[remark.severity]
    head = f"{SEVERITIES[remark.severity]}[{remark.code}]"
    yield f"{painted(head, colour)}: {painted(harmless(remark.message), 'bold')}"
    yield f"{painted('  -->', 'blue')} {harmless(spot(remark))}"
    margin = " " * len(str(remark.line))
    if remark.line and remark.line_text:
        yield from _excerpt(remark, margin, colour)
    if remark.help and not (remark.column and remark.line_text and remark.help.startswith(_BESIDE)):
        yield f"{margin}  {painted('=', 'blue')} hjälp: {harmless(remark.help)}"
    yield ""


def _excerpt(remark: Remark, margin: str, colour: Colour) -> Iterator[str]:
    bar = painted("|", "blue")
    room = (columns() or _MOST) - len(margin) - 4
    end = remark.end_column if remark.end_line in (0, remark.line) else len(remark.line_text) + 1
    shown = picture(remark.line_text, remark.column, end, room)
    beside = f" {harmless(remark.help)}" if remark.help.startswith(_BESIDE) else ""
    yield f"{margin}  {bar}"
    yield f" {painted(str(remark.line), 'blue')} {bar} {shown.line}"
    if remark.column:
        yield f"{margin}  {bar} {shown.blanks}{painted(f'{shown.carets}{beside}', colour)}"


def spot(remark: Remark) -> str:
    """``file:line:column``, as much of it as is known."""
    known = (str(number) for number in (remark.line, remark.column) if number)
    return ":".join((remark.file, *known))
