"""Accounts made of a test's own agreement and rows."""

from collections.abc import Iterable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from builders import agreement, ledger

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.window import window_named
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.report.account import Account, account_of
from medborgarlofte.report.entry import Entry

ROOT = Path(__file__).parents[2]
STROMSTAD, STRANGNAS = ROOT / "data", ROOT / "tests" / "real" / "strangnas-2019" / "data"


def account_in(
    found: Ledger, window: str = "2023", today: str = "2024-03-15", of: Agreement | None = None
) -> Account:
    """The account of an agreement of the ledger, its first where none is named."""
    chosen = of or found.agreements[0]
    named = window_named(window, chosen.span)
    assert named, window
    return account_of(found, chosen, named, date.fromisoformat(today))


def account_from(folder: Path, window: str = "2023", today: str = "2024-03-15") -> Account:
    """The account of a folder's first agreement."""
    found, problems = read_ledger(folder)
    assert problems == ()
    return account_in(found, window, today)


def account(
    *promises: dict[str, Any],
    rows: Iterable[Activity] = (),
    said: Iterable[Assessment] = (),
    window: str = "2023",
    today: str = "2024-03-15",
    **keys: Any,
) -> Account:
    """The account of an agreement with those promises."""
    return account_in(ledger(agreement(*promises, **keys), rows=rows, assessments=said), window, today)


def entry(*args: Any, **keys: Any) -> Entry:
    """The account's first promise."""
    return account(*args, **keys).sections[0].entries[0]


def facts(one: Entry) -> dict[str, str]:
    """What is told of a promise, by label."""
    return {label: text for label, text, _ in (*one.facts, *one.box)}


class Page(HTMLParser):
    """A page taken apart: its tags with their attributes, and its texts."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def names(self) -> list[str]:
        return [tag for tag, _ in self.tags]
