"""What ``lofte`` alone says: this year's standing in a few lines, and the next thing to do."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from medborgarlofte.cli.output import painted, show
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.wrap import wrapped

if TYPE_CHECKING:
    from medborgarlofte.report.status import Standing


def home(folder: Path) -> None:
    """Show the year's standing."""
    from medborgarlofte.cli.standings import read, standings_of, unreadable_rows_in

    ledger = read(folder)
    unreadable_rows = unreadable_rows_in(ledger)
    for standing in standings_of(ledger, None, None, None):
        for number, line in enumerate(_lines(standing, unreadable_rows)):
            for part in wrapped(harmless(line), indent=0):
                show(part if number else painted(part, "bold"))


def _lines(standing: "Standing", unreadable_rows: int) -> Iterator[str]:
    from medborgarlofte.report.status import heading, summary, wanting_words

    example = " Påhittade uppgifter." if standing.agreement.terms.example else ""
    yield f"{heading(standing)}.{example}"
    yield summary(standing)
    yield from wanting_words(standing)
    yield f"Nästa steg: {_next_step(standing, unreadable_rows)}"


def _next_step(standing: "Standing", unreadable_rows: int) -> str:
    """The command that helps most: mend what cannot be read, judge what is over, log what is behind."""
    from medborgarlofte.report.status import is_wanting

    if unreadable_rows:
        return "lofte check (några rader kan inte läsas)"
    name = standing.window.name
    if standing.as_of >= standing.window.span.last:
        unjudged = any(one.verdict is None and not one.promise.withdrawn for one in standing.promises)
        return f"lofte assess {name}" if unjudged else f"lofte report {name}"
    wanting = next((one.promise.id for one in standing.promises if is_wanting(one)), None)
    return f"lofte log {wanting}" if wanting else "lofte log"
