"""The face for editors and grep: one line each."""

from medborgarlofte.cli.faces.summary import last_lines
from medborgarlofte.cli.faces.text import spot
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.remark import SEVERITIES, Found, Remark
from medborgarlofte.cli.terminal import harmless


def show_found(found: Found) -> None:
    """Show every remark, and beside them what it all came to."""
    for remark in found.remarks:
        show(short(remark))
    for line in last_lines(found):
        tell(line)


def short(remark: Remark) -> str:
    """``file:line:column: fel[A302]: message``."""
    return harmless(f"{spot(remark)}: {SEVERITIES[remark.severity]}[{remark.code}]: {remark.message}")
