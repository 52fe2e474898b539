"""Every way that a command can end has its exit code and its sentence."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from medborgarlofte.cli import app, init, schema
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.trouble import Trouble

LOFTE = (sys.executable, "-c", "import sys; from medborgarlofte.cli.app import main; sys.exit(main())")


def ended(error: BaseException, monkeypatch: pytest.MonkeyPatch, words: Sequence[str] = ("schema",)) -> int:
    """The exit code of a command that meets that fault."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(app, "_called", fail)
    return app.run(words)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (WrongWords("Säg vad."), 2, "Säg vad.\nHjälp: lofte schema --help\n"),
        (
            Trouble("busy", file="x.csv"),
            3,
            "Filen x.csv är upptagen: någon annan skriver i den just nu. Försök igen om en stund.\n",
        ),
        (KeyboardInterrupt(), 130, "Avbrutet.\n"),
        (EOFError(), 2, "Avbrutet: svaren tog slut innan allt var besvarat.\n"),
        (
            PermissionError(13, "Permission denied", "x"),
            3,
            "Det går inte att använda x: du har inte rätt till den.\n",
        ),
        (
            FileNotFoundError(2, "No such file", "x\ny"),
            3,
            "Det går inte att använda x␊y: den finns inte eller svarar inte.\n",
        ),
        (SystemExit(4), 4, ""),
    ],
)
def test_a_fault_has_its_exit_code_and_its_sentence(
    error: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ended(error, monkeypatch) == code
    assert capsys.readouterr() == ("", said)


@pytest.mark.parametrize(
    "error", [ValueError("19121212-1212"), RecursionError("hemligt"), MemoryError(), AssertionError()]
)
def test_a_bug_is_one_swedish_line_with_the_version(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(error, monkeypatch) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert app.version() in err
    assert "--debug" in err
    assert "Error" not in err
    assert "1212" not in err
    assert "hemligt" not in err


def test_what_happened_inside_is_told_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(ValueError("\x1b[31m"), monkeypatch, ("schema", "--debug")) == 70
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "ValueError: ␛[31m" in err
    assert "\x1b" not in err


def lofte(*words: str, **streams: object) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run((*LOFTE, *words), encoding="utf-8", check=False, env=environment, **streams)  # type: ignore[call-overload, no-any-return]  # streams differ


def test_a_reader_that_goes_away_is_met_with_silence() -> None:
    read, write = os.pipe()
    os.close(read)
    done = lofte("schema", stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (done.returncode, done.stderr) == (3, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_under_stdout_is_told() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = lofte("schema", stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (3, "Disken är full.\n")


@pytest.mark.parametrize("closed", ["<&-", ">&-", ">&- 2>&-"])
def test_closed_streams_are_no_bug(closed: str) -> None:
    script = "import sys; from medborgarlofte.cli.app import main; sys.exit(main())"
    done = subprocess.run(
        ["sh", "-c", f'"$0" -c "$1" schema {closed}', sys.executable, script],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_alone_without_a_data_folder_it_shows_where_to_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LOFTE_DATA", raising=False)
    assert app.run([]) == 0
    assert capsys.readouterr().out.startswith("Medborgarlöften: ")
    assert app.run(["--data", "finns-inte"]) == 3
    assert capsys.readouterr().err.startswith("Hittar ingen datamapp finns-inte")


def test_alone_with_a_data_folder_it_shows_the_standing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2023-08-22")
    assert app.run(["--data", str(Path(__file__).parents[2] / "data")]) == 0
    assert "Nästa steg: lofte" in capsys.readouterr().out


def test_the_shell_is_told_how_a_line_may_go_on() -> None:
    asked = {
        **os.environ,
        "_LOFTE_COMPLETE": "complete_bash",
        "COMP_WORDS": "lofte check --fo",
        "COMP_CWORD": "2",
    }
    done = subprocess.run(LOFTE, encoding="utf-8", check=False, capture_output=True, env=asked)
    assert (done.returncode, done.stdout, done.stderr) == (0, "--format\n", "")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["--version"]) == 0
    assert capsys.readouterr() == (f"lofte {app.version()}\n", "")


@pytest.mark.parametrize("words", [["--no-color", "--debug", "schema"], ["schema", "--no-color", "--debug"]])
def test_shared_options_stand_before_or_after_the_command(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    assert app.run(words) == 0
    assert os.environ["NO_COLOR"] == "1"
    assert capsys.readouterr().err == ""


def test_the_commands_are_known_without_their_files_being_loaded() -> None:
    script = (
        "import sys; from medborgarlofte.cli.app import run; run(['--help'])\n"
        "sys.exit(', '.join({'pydantic', 'yaml', 'jinja2', 'rich', 'medborgarlofte.cli.check'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, encoding="utf-8")
    assert done.stderr == "\n"


def test_a_command_is_named_after_its_file() -> None:
    assert {"init": init.init, "schema": schema.schema}.keys() <= app.SUMMARIES.keys()
