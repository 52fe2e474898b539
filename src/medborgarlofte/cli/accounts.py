"""Which accounts a command speaks of, what they are called as files, and how they become text."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from medborgarlofte.cli.scope import Scope, scopes
from medborgarlofte.cli.terminal import harmless

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger


class Format(StrEnum):
    """The shapes of an account."""

    md = "md"
    html = "html"
    fragment = "fragment"
    plain = "plain"
    json = "json"


ENDINGS: Mapping[Format, str] = {
    Format.md: ".md",
    Format.html: ".html",
    Format.fragment: ".fragment.html",
    Format.plain: ".plain.html",
    Format.json: ".json",
}


class Asked(NamedTuple):
    """An account that is asked for; ``name`` is its files' name without an ending."""

    name: str
    scope: Scope


def asked_for(ledger: "Ledger", window: str | None, agreement: str | None, day: date) -> tuple[Asked, ...]:
    """An account for each agreement that the window touches; where they are several, each is named after its own."""
    alone = len(scopes(ledger, window, None, day)) == 1
    return tuple(
        Asked(one.window.name if alone else f"{one.window.name}-{one.agreement.id}", one)
        for one in scopes(ledger, window, agreement, day)
    )


def templates_beside(data: Path) -> Mapping[str, str]:
    """The repository's own templates."""
    from medborgarlofte.files.templates import templates_in

    return templates_in(data.parent / "templates")


def reports_beside(data: Path) -> Path:
    """Where accounts are written."""
    return data.parent / "reports"


def shown_path(path: Path) -> str:
    """The path as it is told: from where the user stands, where it lies below."""
    here = Path.cwd()
    return harmless(path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix())
