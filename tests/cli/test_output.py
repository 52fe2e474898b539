"""Results go to stdout, the rest to stderr, in the same bytes on every system."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping

import pytest
from cli.attacks import ATTACKS

from medborgarlofte.cli.output import json_text, painted, show, show_exactly, tell

SAY = f"""
from medborgarlofte.cli.output import open_streams, show, tell
open_streams(); show({"åäö – ”ja” " + chr(0xDCFF)!a}); tell({"hjälp"!a})
"""


def said(environment: Mapping[str, str]) -> tuple[bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-c", SAY], capture_output=True, env={**os.environ, **environment}, check=True
    )
    return done.stdout, done.stderr


def test_results_and_hints_go_their_own_ways(capsys: pytest.CaptureFixture[str]) -> None:
    show("svar")
    show_exactly("fil\n")
    tell("hjälp")
    assert capsys.readouterr() == ("svar\nfil\n", "hjälp\n")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "cp850"},
        {"LC_ALL": "C.UTF-8"},
    ],
)
def test_swedish_is_utf8_whatever_the_locale(environment: dict[str, str]) -> None:
    assert said(environment) == ("åäö – ”ja” ?\n".encode(), "hjälp\n".encode())


@pytest.mark.parametrize("attack", ATTACKS)
def test_json_keeps_every_text_and_shows_nothing_hidden(attack: str) -> None:
    text = json_text({"text": attack})
    assert json.loads(text) == {"text": attack}
    assert all(line.isprintable() for line in text.split("\n"))
    assert len(text.splitlines()) == len(["{", "text", "}"])


def test_json_keeps_letters_as_they_are() -> None:
    assert "å" in json_text(["å"])


def test_there_is_no_colour_but_on_a_terminal() -> None:
    assert painted("fel", "red") == "fel"


PAINT = "from medborgarlofte.cli.output import painted, show; show(painted('fel', 'red'))"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({"TERM": "xterm"}, "\x1b[1;31mfel\x1b[0m"),
        ({"TERM": "xterm", "NO_COLOR": "1"}, "fel"),
        ({"TERM": "dumb"}, "fel"),
    ],
)
def test_a_terminal_gets_colour_unless_it_is_not_wanted(environment: dict[str, str], shown: str) -> None:
    import pexpect

    plain = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "TERM"}}
    terminal = pexpect.spawn(sys.executable, ["-c", PAINT], env={**plain, **environment}, encoding="utf-8")
    assert terminal.read().strip() == shown
    terminal.close()
    assert terminal.exitstatus == 0
