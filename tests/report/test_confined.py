"""Templates that anybody may have sent in: they can lay out, and nothing else."""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from builders import activity, promise
from report.made import account

from medborgarlofte.report import confined
from medborgarlofte.report.account import Account
from medborgarlofte.report.shapes import Shape
from medborgarlofte.report.template_fault import TemplateFault

FOUND = account(promise(), rows=[activity(note="Ur en anteckning")])
Printed = Callable[[str], tuple[str, ...]]


def page(block: str) -> dict[str, str]:
    return {
        "report.html.j2": f"{{% extends 'standard/report.html.j2' %}}{{% block logo %}}{block}{{% endblock %}}"
    }


def printed(own: Mapping[str, str], shapes: Sequence[Shape] = ("html",)) -> tuple[str, ...]:
    with confined.press(own, shapes, 1) as texts_of:
        return texts_of(FOUND)


def spawned(own: Mapping[str, str], shapes: Sequence[Shape] = ("html",)) -> tuple[str, ...]:
    return confined._told(confined._spawned(own, shapes, 1, FOUND))


@pytest.mark.parametrize("way", [printed, spawned])
def test_a_block_of_ones_own_stands_on_the_page(way: Callable[..., tuple[str, ...]]) -> None:
    html, markdown = way(page("<p>Vår {{ account.area }}</p>"), ("html", "md"))
    assert "<p>Vår Kommunen</p>" in html
    assert markdown.startswith("# Uppföljning")
    assert (markdown,) == printed({}, ("md",))


def test_without_templates_of_ones_own_it_is_done_here() -> None:
    assert printed({})[0].startswith("<!doctype html>")


def test_several_accounts_come_off_one_press() -> None:
    with confined.press(page("x"), ("html",), 1) as texts_of:
        assert texts_of(FOUND) == texts_of(FOUND)


REACHING = [
    "{{ account.__class__ }}",
    "{{ account.short.__class__.__mro__ }}",
    "{{ account._replace(title='x') }}",
    "{{ account.json.update({'a': 1}) }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ ''.format.__func__ }}",
    "{{ '{0.__class__}'.format(account) }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ (account.title|attr('__class__')) }}",
    "{% include '../../../../etc/passwd' %}",
    "{% include 'standard/../render.py' %}",
    "{% import 'os' as os %}",
    "{{ open('/etc/passwd') }}",
    "{{ account.nonsense }}",
    "{% if %}",
    "{{ 1 / 0 }}",
    "{{ namespace().x }}",
]


@pytest.mark.parametrize("block", REACHING)
def test_a_template_reaches_nothing_but_the_account(block: str) -> None:
    with pytest.raises(TemplateFault):
        printed(page(block))


ACTIVE = [
    "<script>alert(1)</script>",
    "<SCRIPT src=x></SCRIPT>",
    "<p onclick=alert(1)>x</p>",
    "<svg/onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<img src=https://x.example/a.png alt=x>",
    "<iframe src=//x.example></iframe>",
    "<link rel=stylesheet href=x.css>",
    "<form action=https://x.example></form>",
    "<style>@import 'x.css'</style>",
    "<p style='background:url(https://x.example)'>x</p>",
    "<object data=x></object>",
    "<base href=https://x.example>",
    "<meta http-equiv=refresh content=0>",
    "<style>.lf{--ink:#eee}</style>",
]


@pytest.mark.parametrize("block", ACTIVE)
def test_a_page_runs_nothing_fetches_nothing_and_can_be_read(block: str) -> None:
    with pytest.raises(TemplateFault):
        printed(page(block))


def test_a_picture_inside_the_page_is_welcome() -> None:
    assert printed(page("<img src='data:image/png;base64,AAAA' alt='Märke'>"))
    assert printed(page("<svg viewBox='0 0 1 1'><path d='M0 0h1'/></svg>"))


def test_what_users_wrote_is_not_taken_for_a_template_that_runs_something() -> None:
    found = account(promise(title="<script>alert(1)</script> javascript: onclick=x"))
    with confined.press(page("x"), ("html",), 1) as texts_of:
        assert "&lt;script&gt;" in texts_of(found)[0]


ENDLESS = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{{ 'x' * 9000000000 }}",
    "{% for a in range(99999) %}{{ 'x' * 9999 }}{% endfor %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="os.fork is missing: memory has no limit on this system")
@pytest.mark.parametrize("block", ENDLESS)
def test_a_template_that_would_never_end_is_stopped(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "_CPU_SECONDS", 1)
    before = time.monotonic()
    with pytest.raises(TemplateFault):
        printed(page(block))
    assert time.monotonic() - before < confined.SECONDS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="os.fork is missing: nothing is forked on this system")
def test_no_child_is_left_behind() -> None:
    before = children()
    printed(page("x"))
    assert children() == before


def children() -> str:
    """The processes that this one has started and not waited for; those of the test runner may be among them."""
    return "".join(path.read_text("utf-8") for path in sorted(Path("/proc/self/task").glob("*/children")))


def test_what_an_account_hands_over_cannot_be_called() -> None:
    found = account(promise(), rows=[activity()])
    assert [name for name in Account._fields if callable(getattr(found, name))] == []
