"""The templates as Python are what this Jinja makes of their texts.

Made anew by ``LOFTE_RENEW=1 pytest tests/report/test_ready.py``.
"""

import os
from pathlib import Path

import jinja2
import pytest

from medborgarlofte.report import ready
from medborgarlofte.report.templates import STANDARD, environment_of, ready_name, ready_text, standard_text

FOLDER = Path(ready.__file__ or "").parent


@pytest.mark.parametrize("name", STANDARD)
def test_a_template_is_ready_made(name: str) -> None:
    path = FOLDER / f"{ready_name(name)}.py"
    if os.environ.get("LOFTE_RENEW"):
        path.write_text(ready_text(name), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == ready_text(name)


def test_every_template_that_comes_along_is_among_the_standard_ones() -> None:
    there = {path.name for path in (FOLDER.parent / "standard").iterdir()}
    assert there == set(STANDARD)
    assert {path.stem for path in FOLDER.glob("*.py")} == {"__init__", *map(ready_name, STANDARD)}


def test_nothing_but_the_standard_ones_is_found() -> None:
    assert standard_text("report.md.j2")
    assert standard_text("../account.py") is None
    with pytest.raises(jinja2.TemplateNotFound):
        environment_of({}, str).get_template("standard/../account.py")


def test_another_jinja_reads_the_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jinja2, "__version__", "9.9")
    template = environment_of({}, str).get_template("standard/plain.html.j2")
    assert template.root_render_func.__module__ != f"{ready.__name__}.plain_html"
