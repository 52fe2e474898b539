"""Headless Chromium, one for the whole run. It fetches nothing: pages come from the accounts of this repository."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from needs import browser as chromium_path
from playwright.sync_api import Browser, sync_playwright
from report.made import STRANGNAS, STROMSTAD, account_from

from medborgarlofte.report.render import rendered

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AROUND = (
    '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title></head>'
    "<body><header><a href='#x'>Kommunen</a></header><main id=x><h1>Trygghet</h1>{}</main></body></html>"
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = chromium_path()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The accounts that are looked at, as files; the fragment stands in a page as a website has it."""
    folder = tmp_path_factory.mktemp("pages")
    stromstad = account_from(STROMSTAD)
    texts = {
        "html": rendered(stromstad, "html", {}),
        "fragment": AROUND.format(rendered(stromstad, "fragment", {}, 2)),
        "plain": AROUND.format(rendered(stromstad, "plain", {}, 2)),
        "running": rendered(account_from(STROMSTAD, "2024"), "html", {}),
        "strangnas": rendered(account_from(STRANGNAS, "2019"), "html", {}),
    }
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}
