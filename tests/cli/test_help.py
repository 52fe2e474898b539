"""The pages of help: Swedish, examples first, on one screen."""

import re

import pytest

from medborgarlofte.cli.app import SUMMARIES, run
from medborgarlofte.cli.command import program

ENGLISH = re.compile(r"(?i)\b(usage|options?|arguments|commands?|default|required|message|exit|env)\b")


def page_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert run([*words, "--help"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.mark.parametrize("words", [[], *([name] for name in SUMMARIES)], ids=["lofte", *SUMMARIES])
def test_a_page_is_swedish_and_on_one_screen(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    page = page_of(words, capsys)
    assert len(page.splitlines()) <= 30
    assert max(map(len, page.splitlines())) <= 80
    assert not ENGLISH.search(page.replace("--help", "")), page


@pytest.mark.parametrize("name", SUMMARIES)
def test_a_page_opens_with_a_sentence_and_examples(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    summary, blank, examples, first, *_ = page_of([name], capsys).splitlines()
    assert summary.endswith(".")
    assert (blank, examples) == ("", "Exempel:")
    assert first.startswith(f"  lofte {name}")


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_option_says_what_it_does(name: str) -> None:
    context = program(SUMMARIES).make_context("lofte", [])
    command = program(SUMMARIES).get_command(context, name)
    assert command is not None
    assert [one.name for one in command.params if not getattr(one, "help", None)] == []


def test_the_front_page_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    page = page_of([], capsys)
    assert [name for name in SUMMARIES if f"\n  {name} " not in page] == []


@pytest.mark.parametrize("words", [["-h"], ["schema", "-h"]])
def test_a_short_name_will_do(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 0
    assert "Användning: lofte" in capsys.readouterr().out
