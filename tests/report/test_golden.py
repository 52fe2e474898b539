"""Whole accounts, reviewed as accounts. Renewed, after they have been read, by ``LOFTE_RENEW=1 pytest tests/report/test_golden.py``."""

import os
from pathlib import Path

import pytest
from report.made import ROOT, STRANGNAS, STROMSTAD, account_from

from medborgarlofte.report.render import rendered
from medborgarlofte.report.shapes import SHAPES, Shape

GOLDEN = ROOT / "tests" / "golden"
ACCOUNTS = {
    "stromstad-2023": (STROMSTAD, "2023"),
    "stromstad-2023-T1": (STROMSTAD, "2023-T1"),
    "stromstad-period": (STROMSTAD, "period"),
    "strangnas-2019": (STRANGNAS, "2019"),
}
TODAY = "2024-03-15"
ENDINGS = {"md": ".md", "html": ".html", "fragment": ".fragment.html", "plain": ".plain.html"}


@pytest.mark.parametrize("shape", SHAPES.values())
@pytest.mark.parametrize("name", ACCOUNTS)
def test_the_account_is_the_one_that_was_reviewed(name: str, shape: Shape) -> None:
    text = rendered(account_from(*ACCOUNTS[name], TODAY), shape, {}, 2)
    path: Path = GOLDEN / f"{name}{ENDINGS[shape]}"
    if os.environ.get("LOFTE_RENEW"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == text
