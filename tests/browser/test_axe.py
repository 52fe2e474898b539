"""WCAG 2.2 AA as far as a machine can tell: no violation, and nothing that it could not decide."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import Browser

MODES: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "200 %": {"viewport": {"width": 640, "height": 360}, "device_scale_factor": 2},
}
LOOKED_AT = [
    *(("html", mode) for mode in MODES),
    *(("fragment", mode) for mode in MODES),
    ("plain", "light"),
    ("running", "light"),
    ("running", "dark"),
    ("strangnas", "light"),
]
RULES = {"rules": {"target-size": {"enabled": True}}}


@pytest.mark.parametrize(("page", "mode"), LOOKED_AT)
def test_nothing_is_wrong_and_nothing_undecided(
    chromium: Browser, pages: dict[str, Path], page: str, mode: str
) -> None:
    with chromium.new_context(**MODES[mode]) as context:
        shown = context.new_page()
        shown.goto(pages[page].as_uri())
        shown.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = Axe().run(shown, options=RULES).response
    told = [
        f"{one['id']}: {node['html'][:100]} {node.get('failureSummary', '')[:200]}"
        for one in (*found["violations"], *found["incomplete"])
        for node in one["nodes"][:3]
    ]
    assert told == []


@pytest.mark.parametrize("page", ["html", "fragment", "running", "strangnas"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(chromium: Browser, pages: dict[str, Path], page: str, width: int) -> None:
    with chromium.new_context(viewport={"width": width, "height": 640}) as context:
        shown = context.new_page()
        shown.goto(pages[page].as_uri())
        shown.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert shown.evaluate("document.documentElement.scrollWidth") == width
