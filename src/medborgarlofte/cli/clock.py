"""The clock, read here and nowhere else; ``LOFTE_TODAY`` sets it for demonstrations and tests."""

import os
import re
from datetime import UTC, date, datetime

from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords


def today() -> date:
    """The day that ``LOFTE_TODAY`` names, else the day it is here."""
    return _set_day() or datetime.now(UTC).astimezone().date()


def logged_now() -> str:
    """Now as a row's ``logged`` has it, in UTC; on the day that ``LOFTE_TODAY`` names, at this time of day."""
    now = datetime.now(UTC)
    day = _set_day() or now.date()
    return f"{day}T{now:%H:%M:%S}Z"


def _set_day() -> date | None:
    text = os.environ.get("LOFTE_TODAY")
    if not text:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise WrongWords(f"LOFTE_TODAY ska vara en dag som 2024-03-15, inte ”{harmless(text)}”.")
