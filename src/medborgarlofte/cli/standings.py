"""The standings that a command asks for, read from the data folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from medborgarlofte.cli.clock import today
from medborgarlofte.cli.scope import as_of_day, scopes

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger
    from medborgarlofte.report.status import Standing


def read(folder: Path) -> "Ledger":
    """What the folder says, without what is wrong with it; exits 1 where no agreement at all can be read."""
    from medborgarlofte.cli.readable import readable_ledger

    return readable_ledger(folder)


def standings_of(
    ledger: "Ledger", window: str | None, as_of: str | None, agreement: str | None
) -> "tuple[Standing, ...]":
    """Every agreement's standing in the window."""
    from medborgarlofte.domain.progress import progress_in
    from medborgarlofte.report.status import Standing

    day = as_of_day(as_of, today())
    return tuple(
        Standing(
            one.agreement,
            one.window,
            min(day, one.window.span.last),
            progress_in(ledger, one.agreement, one.window, day),
        )
        for one in scopes(ledger, window, agreement, day)
    )
