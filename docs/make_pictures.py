"""Makes docs/pictures: ``python docs/make_pictures.py``. Needs Chromium; look at them afterwards.

The account is photographed as a browser shows it; the terminal's pictures are what a terminal was really shown.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pexpect
from playwright.sync_api import ViewportSize, sync_playwright
from rich.console import Console
from rich.text import Text

REPOSITORY = Path(__file__).parents[1]
PICTURES = REPOSITORY / "docs" / "pictures"
_LOFTE = str(Path(sys.executable).parent / "lofte")
_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_PAGE: ViewportSize = {"width": 1100, "height": 1150}  # CSS pixels: the top of the account on a desktop
_COLUMNS = 100
_SURROUNDINGS = {**os.environ, "LOFTE_TODAY": "2024-03-15", "TERM": "xterm-256color"}
_FONT_FILES = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # a picture fetches nothing
_PROMPT = r"[)\]]: $"


def main() -> None:
    """Make all pictures from a copy of Strömstad's data."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(REPOSITORY / "data", folder / "data")
        if (REPOSITORY / "templates").exists():
            shutil.copytree(REPOSITORY / "templates", folder / "templates")
        photograph_account(folder)
        draw_terminal(folder, "status.svg", "lofte status 2024", paragraphs=2)
        answers = ("traf", "igår 22.30", "2", "Nordby", "1 3", "ordningsböter 6", "")
        draw_terminal(folder, "log.svg", "lofte log", answers)
        spoil(folder / "data" / "activities" / "2024-polisen.csv")
        draw_terminal(folder, "check.svg", "lofte check --select A302,A312")


def photograph_account(folder: Path) -> None:
    """The top of the account for 2023."""
    page = folder / "account.html"
    subprocess.run([_LOFTE, "report", "2023", "--format", "html", "-o", page], cwd=folder, check=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        sheet = browser.new_page(viewport=_PAGE, color_scheme="light")
        sheet.goto(page.as_uri())
        sheet.screenshot(path=PICTURES / "account.png")
        browser.close()


def spoil(file: Path) -> None:
    """Misspell a promise and a place, as a person does who types in the file itself."""
    text = file.read_text(encoding="utf-8")
    text = text.replace(",trafikkontroller,,Nordby,", ",trafikkontroler,,Nordby,", 1)
    file.write_text(text.replace(",fotpatruller,,Torget,", ",fotpatruller,,Torge,", 1), encoding="utf-8")


def draw_terminal(
    folder: Path, name: str, typed: str, answers: Sequence[str] = (), paragraphs: int = 9
) -> None:
    """What a terminal shows when a command is typed and its questions are answered; its first paragraphs."""
    console = Console(
        width=_COLUMNS, record=True, file=io.StringIO(), force_terminal=True, color_system="256"
    )
    shown = "\n\n".join(seen(folder, typed, answers).split("\n\n")[:paragraphs])
    console.print(Text.from_ansi(f"$ {typed}\n{shown}".rstrip()))
    drawing = _FONT_FILES.sub("", console.export_svg(title="lofte"))
    (PICTURES / name).write_text(drawing, encoding="utf-8", newline="\n")


def seen(folder: Path, typed: str, answers: Sequence[str]) -> str:
    """All that the terminal was sent, what was typed included."""
    sent = io.StringIO()
    words = typed.split()[1:]
    child = pexpect.spawn(
        _LOFTE, words, cwd=folder, env=_SURROUNDINGS, encoding="utf-8", dimensions=(60, _COLUMNS)
    )
    child.logfile_read = sent
    for answer in answers:
        child.expect(_PROMPT)
        child.sendline(answer)
    child.expect(pexpect.EOF)
    child.close()
    return sent.getvalue().replace("\r\n", "\n")


if __name__ == "__main__":
    main()
