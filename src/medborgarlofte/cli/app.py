"""The program ``lofte``: its commands by name, and the one place where faults become sentences and exit codes.

How a command is made:

1. One file ``cli/NAME.py`` with one function ``NAME`` (``import`` is ``cli/import_.py``), and one line in ``SUMMARIES``.
   The file is loaded when its command is called; ``lofte --help`` reads the line only.
2. The docstring is the page of help: a sentence of at most 80 letters, a blank line, then ``Exempel:`` with indented
   command lines, shown as they stand. With its options a page has at most 30 lines.
3. ``data: DataFolder`` (``options``) is the data folder, found, or told as missing before the function runs.
   Other parameters are ``Annotated[…, typer.Option("--name", metavar="VÄRDE", help="…")]``; ``--data``,
   ``--no-color`` and ``--debug`` come by themselves.
4. It reads (``files``), asks (``domain``, ``checks``, ``report``, ``exchange``) and shows: ``output.show`` for
   results, ``output.tell`` for all else; what anybody wrote passes ``terminal.harmless`` first. At the top of the
   file stand typer and light modules only: what is heavy is imported inside the function.
5. It returns None for 0, or raises ``WrongWords`` (2: the command line cannot be understood), ``Trouble``
   (3: the world failed), or ``typer.Exit(1)`` (the data say no).
"""

import gc
import os
import sys
from collections.abc import Mapping, Sequence

from medborgarlofte.cli.output import open_streams, tell
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import plain
from medborgarlofte.domain.trouble import Trouble

SUMMARIES: Mapping[str, str] = {
    "init": "Lägg upp en ny datamapp med exempel och det som hör till",
    "log": "Logga en aktivitet",
    "correct": "Rätta en rad, eller ta tillbaka den",
    "sheet": "Gör ett Excel-formulär som kollegor kan fylla i",
    "import": "Läs in ett ifyllt formulär eller en kollegas blad",
    "redact": "Töm en anteckning som inte skulle ha skrivits",
    "assess": "Bedöm hur ett löfte gick",
    "check": "Kontrollera löften, aktiviteter och bedömningar",
    "status": "Visa hur det går för varje löfte: gjort, takt, behov och prognos",
    "show": "Visa allt bakom ett löftes siffra",
    "report": "Skriv redovisningen av ett år eller ett annat fönster",
    "publish": "Notera att redovisningen är publicerad",
    "export": "Skriv öppna data",
    "schema": "Skriv ut mallen för promises.yaml, för textredigerare",
}

WRONG_WORDS, WORLD, BUG, STOPPED = 2, 3, 70, 130


def main() -> int:
    """Run the command line of this process; its exit code."""
    gc.disable()  # a start-up makes no garbage: looking for it took a twentieth of the time, …
    open_streams()
    code = run(sys.argv[1:])
    gc.freeze()  # … and looking once more on the way out an eighth
    return code


def run(words: Sequence[str]) -> int:
    """Run one command line and tell what stopped it, if anything did; the exit code."""
    try:
        code = _called(list(words))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001 (the last stop: nobody above can tell it better)
        return _ended(error, words)
    return code


def _called(words: list[str]) -> int:
    from typer import Exit

    from medborgarlofte.cli.command import program

    lofte = program(SUMMARIES)
    if "_LOFTE_COMPLETE" in os.environ:  # the shell asks how the line may go on
        from typer._completion_classes import completion_init

        completion_init()
        lofte.main(words, "lofte")
    try:
        with lofte.make_context("lofte", words) as context:
            lofte.invoke(context)
    except Exit as leaving:
        return leaving.exit_code
    return 0


def _ended(error: BaseException, words: Sequence[str]) -> int:
    from typer import Abort, TyperException

    match error:
        case SystemExit():
            return error.code if isinstance(error.code, int) else 0
        case KeyboardInterrupt() | Abort():
            return _told(STOPPED, "Avbrutet.")
        case EOFError():
            return _told(WRONG_WORDS, "Avbrutet: svaren tog slut innan allt var besvarat.")
        case WrongWords() | TyperException():
            return _misunderstood(error, words)
        case _:
            return _failed(error, words)


def _misunderstood(error: BaseException, words: Sequence[str]) -> int:
    from medborgarlofte.cli.usage import lines_of

    page = next((f"lofte {word} --help" for word in words if word in SUMMARIES), "lofte --help")
    return _told(WRONG_WORDS, *lines_of(error), f"Hjälp: {page}")


def _failed(error: BaseException, words: Sequence[str]) -> int:
    from medborgarlofte.cli.troubles import sentence_of, sentence_of_system

    if "--debug" in words:
        _tell_inside(error)
    match error:
        case BrokenPipeError():  # nobody listens any more, so nothing more is said
            return _turned_from_stdout(WORLD)
        case OSError(filename=None):
            return _told(_turned_from_stdout(WORLD), sentence_of_system(error))
        case OSError():
            return _told(WORLD, sentence_of_system(error))
        case Trouble():
            return _told(WORLD, sentence_of(error))
        case _:
            return _told(BUG, f"Något gick fel inuti lofte {version()}, och felet är vårt. {_ASK}")


_ASK = "Kör samma kommando med --debug och rapportera det som visas."


def version() -> str:
    """The version that is installed."""
    from importlib.metadata import version as version_of

    return version_of("medborgarlofte")


def _tell_inside(error: BaseException) -> None:
    from traceback import format_exception

    for line in "".join(format_exception(error)).splitlines():
        tell(plain(line))


def _told(code: int, *lines: str) -> int:
    for line in lines:
        tell(plain(line))
    return code


def _turned_from_stdout(code: int) -> int:
    """Lead stdout nowhere: what it still holds would fail again on the way out."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
