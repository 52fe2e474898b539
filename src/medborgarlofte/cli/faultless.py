"""A ledger that may be published: while anything in the data folder is an error, nothing is given out."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from medborgarlofte.cli.output import tell

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger


def faultless_ledger(data: Path) -> "Ledger":
    """What the folder says, its rows read once; exits 1 where something is an error."""
    from medborgarlofte.checks.review import errors_in
    from medborgarlofte.cli.clock import today
    from medborgarlofte.domain.catalogue import RULE_BY_CODE
    from medborgarlofte.files.ledger import read_ledger

    ledger, unreadable = read_ledger(data)
    entries = tuple(ledger.entries())
    ledger = replace(ledger, entries=lambda: iter(entries))
    unread = sum(RULE_BY_CODE[one.code].severity == "error" for one in unreadable)
    errors = unread + sum(1 for _ in errors_in(ledger, today()))
    if errors:
        tell(f"Inget skrevs: det finns {errors} fel i datamappen. Se vilka med lofte check.")
        raise typer.Exit(1)
    return ledger
