"""The page in a browser: nothing fetched, a walk by keyboard, targets large enough, and the paper."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from needs import tool
from playwright.sync_api import Browser, Page

REACHED = "a[href], summary, [tabindex='0']"


@pytest.mark.parametrize("page", ["html", "fragment"])
def test_it_fetches_nothing_runs_nothing_and_complains_of_nothing(
    chromium: Browser, pages: dict[str, Path], page: str
) -> None:
    with chromium.new_context() as context:
        shown = context.new_page()
        asked: list[str] = []
        complaints: list[str] = []
        shown.on("request", lambda request: asked.append(request.url))
        shown.on("console", lambda message: complaints.append(message.text))
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.goto(pages[page].as_uri())
        assert asked == [pages[page].as_uri()]
        assert complaints == []
        assert shown.evaluate("document.scripts.length") == 0


def focused(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate(
        """() => { const one = document.activeElement, box = one.getBoundingClientRect();
        return {name: one.outerHTML.slice(0, 60), outline: parseFloat(getComputedStyle(one).outlineWidth),
        style: getComputedStyle(one).outlineStyle, seen: box.bottom > 0 && box.top < innerHeight && box.right > 0} }"""
    )
    return found


def test_a_walk_by_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    chromium: Browser, pages: dict[str, Path]
) -> None:
    with chromium.new_context() as context:
        shown = context.new_page()
        shown.goto(pages["html"].as_uri())
        shown.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        expected = shown.evaluate(
            f'[...document.querySelectorAll("{REACHED}")].map(one => one.outerHTML.slice(0, 60))'
        )
        walked = []
        for _ in expected:
            shown.keyboard.press("Tab")
            at = focused(shown)
            walked.append(at["name"])
            assert at["style"] != "none", at
            assert at["outline"], at
            assert at["seen"], at
        assert walked == expected


def test_the_skip_link_comes_first_and_leads_past_the_opening(
    chromium: Browser, pages: dict[str, Path]
) -> None:
    with chromium.new_context() as context:
        shown = context.new_page()
        shown.goto(pages["html"].as_uri())
        shown.keyboard.press("Tab")
        assert "Hoppa till alla löften" in str(focused(shown)["name"])
        shown.keyboard.press("Enter")
        assert shown.url.endswith("#lf-alla")
        shown.keyboard.press("Tab")
        assert "trafikkontroller" in str(focused(shown)["name"])


def test_a_figure_opens_by_keyboard(chromium: Browser, pages: dict[str, Path]) -> None:
    with chromium.new_context() as context:
        shown = context.new_page()
        shown.goto(pages["html"].as_uri())
        shown.locator("summary").last.focus()
        shown.keyboard.press("Enter")
        assert shown.locator("details").last.evaluate("one => one.open")


@pytest.mark.parametrize("width", [320, 1280])
def test_targets_are_at_least_24_pixels(chromium: Browser, pages: dict[str, Path], width: int) -> None:
    with chromium.new_context(viewport={"width": width, "height": 640}) as context:
        shown = context.new_page()
        shown.goto(pages["html"].as_uri())
        small = shown.evaluate(
            """[...document.querySelectorAll('main a[href], summary')].filter(one => one.offsetParent)
            .map(one => [one.textContent, one.getBoundingClientRect()])
            .filter(([, box]) => box.height < 24 || box.width < 24).map(([text]) => text)"""
        )
        assert small == []


def test_the_paper_has_every_promise_whole_and_no_dark_ground(
    chromium: Browser, pages: dict[str, Path], tmp_path: Path
) -> None:
    path = tmp_path / "account.pdf"
    with chromium.new_context(color_scheme="dark") as context:
        shown = context.new_page()
        shown.goto(pages["html"].as_uri())
        titles = shown.eval_on_selector_all(
            "article > :first-child", "all => all.map(one => one.textContent)"
        )
        shown.pdf(
            path=path, format="A4", margin={"top": "15mm", "bottom": "15mm", "left": "15mm", "right": "15mm"}
        )
    read = tool("browser", "pdftotext", "apt-get install poppler-utils")
    leaves = subprocess.run(
        [read, "-layout", path, "-"], check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout
    assert 10 <= leaves.count("\f") <= 24
    for title in titles:
        assert re.sub(r"\s+", " ", title)[:20] in re.sub(r"\s+", " ", leaves)
    assert "Svara eller anmäl fel" not in leaves
    assert leaves.count("Utfall mot det lovade") > 1  # the heads are repeated
    assert _lightness(path, tmp_path) > 0.8


def _lightness(pdf: Path, folder: Path) -> float:
    """How light the first page is on the whole, from 0 to 1."""
    draw = tool("browser", "pdftoppm", "apt-get install poppler-utils")
    subprocess.run([draw, "-r", "20", "-gray", "-l", "1", pdf, folder / "page"], check=True)
    (drawn,) = folder.glob("page*.pgm")
    dots = drawn.read_bytes().split(b"\n255\n", 1)[1]
    return sum(dots) / len(dots) / 255


def test_every_page_is_valid_html(pages: dict[str, Path]) -> None:
    jar, java = os.environ.get("LOFTE_VNU"), shutil.which("java")
    if not jar or not java:
        pytest.skip(
            "the Nu HTML checker is missing: npm install vnu-jar, LOFTE_VNU=…/vnu-jar/build/dist/vnu.jar, and Java"
        )
    words = [java, "-jar", jar, "--stdout", "--format", "gnu", *map(str, pages.values())]
    done = subprocess.run(words, check=False, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr
