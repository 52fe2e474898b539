"""Every way of misusing the command line is told in Swedish."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal, cast

import pytest
import typer
from cli.attacks import ATTACKS
from typer._click import exceptions as click
from typer.core import TyperOption

from medborgarlofte.cli.app import SUMMARIES, run
from medborgarlofte.cli.command import Command, program
from medborgarlofte.cli.usage import WrongWords, did_you_mean, lines_of

ENGLISH = re.compile(
    r"(?i)\b(no such|option|argument|missing|invalid|value|error|unexpected|requires?|does not|usage|try|got|must|"
    r"expected|choose|command|file|directory|unknown|could not|possible|given|extra|take[sn]?|valid|input|should|be)\b"
)


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


def raised() -> Iterator[Exception]:
    """One of every kind of error that Typer has, with its own English words in it."""
    context = program(SUMMARIES).make_context("lofte", ["schema"])
    parameter = cast("TyperOption", context.command.params[0])
    english = "Missing argument: Invalid value, no such option given"
    yield click.UsageError(english, context)
    yield click.ClickException(english)
    yield click.BadParameter(english, context)
    yield click.BadParameter(english, context, parameter)
    yield click.BadParameter(english, context, param_hint="--x")
    yield click.MissingParameter(english, context)
    yield click.MissingParameter(english, context, parameter)
    yield click.MissingParameter(english, param_hint="x", param_type="argument")
    yield click.NoSuchOption("--x", english, ["--y", "--z"], context)
    yield click.NoSuchOption("--x")
    yield click.BadOptionUsage("--x", english, context)
    yield click.BadOptionUsage("--data", english, context)
    yield click.BadArgumentUsage(english, context)
    yield click.NoArgsIsHelpError(context)
    yield click.FileError("x.csv", english)


@pytest.mark.parametrize(
    "error",
    tuple(raised()),
    ids=[f"{number}-{type(error).__name__}" for number, error in enumerate(raised())],
)
def test_an_error_of_the_library_keeps_none_of_its_english(error: Exception) -> None:
    (line,) = lines_of(error)
    assert not ENGLISH.search(line), line
    assert line.endswith((".", "?"))


def test_every_kind_of_error_that_the_library_has_is_tried() -> None:
    assert {type(error) for error in raised()} >= {
        *subclasses(click.ClickException),
        click.ClickException,
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["schem"], "Kommandot schem finns inte. Menade du schema?"),
        (["xyz"], "Kommandot xyz finns inte."),
        (["schema", "--debgu"], "Flaggan --debgu finns inte. Menade du --debug?"),
        (["schema", "-x"], "Flaggan -x finns inte."),
        (["schema", "--debug=ja"], "Flaggan --debug tar inget värde."),
        (["--data"], "Flaggan --data behöver ett värde."),
        (["schema", "ett", "två"], "För många ord på kommandoraden: ett två"),
        (["--no-colour", "schema"], "Flaggan --no-colour finns inte. Menade du --no-color?"),
    ],
)
def test_a_misused_command_line_says_what_and_where_to_look(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0] == said
    assert err.splitlines()[1].startswith("Hjälp: lofte")
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("words", [["{}"], ["schema", "{}"], ["schema", "--{}"], ["--data", "{}", "check"]])
def test_a_hostile_word_is_told_in_lines_of_what_is_seen(
    words: list[str], attack: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if attack:
        run([word.replace("{}", attack) for word in words])
        assert all(line.isprintable() for line in capsys.readouterr().err.replace("\u00a0", " ").split("\n"))


def test_a_personal_number_on_the_command_line_is_not_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "19121212-1212"]) == 2
    assert "1212" not in capsys.readouterr().err


def test_a_command_says_its_own_lines() -> None:
    assert lines_of(WrongWords("Ett.", "Två.")) == ("Ett.", "Två.")


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], " Menade du a?"), (["b", "a"], " Menade du a eller b?")]
)
def test_what_may_have_been_meant(names: list[str], said: str) -> None:
    assert did_you_mean(names) == said


def tried(words: list[str]) -> str:
    """What is said of the words by a command with a parameter of every kind."""

    def try_(
        verdict: Annotated[Literal["ja", "nej"], typer.Argument(metavar="SVAR")],
        number: Annotated[int, typer.Option("--number", min=1, max=9)],
        share: Annotated[float, typer.Option("--share")] = 0.5,
        shape: Annotated[Literal["text", "json"], typer.Option("--shape")] = "text",
        pair: Annotated[tuple[int, int], typer.Option("--pair")] = (1, 2),
    ) -> None:
        raise AssertionError((verdict, number, share, shape, pair))

    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(cls=Command)(try_)
    command = typer.main.get_command(app)
    with pytest.raises((click.UsageError, WrongWords)) as caught:
        command.make_context("lofte", words)
    return lines_of(caught.value)[0]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Argumentet SVAR saknas. Välj bland ja, nej."),
        (["ja"], "Flaggan --number saknas."),
        (
            ["jaa", "--number", "1"],
            "”jaa” går inte att använda som argumentet svar. Välj bland ja, nej. Menade du ja?",
        ),
        (
            ["ja", "--number", "x"],
            "”x” går inte att använda som flaggan --number. Skriv ett heltal, minst 1, högst 9.",
        ),
        (
            ["ja", "--number", "10"],
            "”10” går inte att använda som flaggan --number. Skriv ett heltal, minst 1, högst 9.",
        ),
        (
            ["ja", "--number", "1", "--share", "x"],
            "”x” går inte att använda som flaggan --share. Skriv ett tal.",
        ),
        (
            ["ja", "--number", "1", "--shape", "jsn"],
            "”jsn” går inte att använda som flaggan --shape. Välj bland text, json. Menade du json?",
        ),
        (["ja", "--number", "1", "--pair", "1"], "Flaggan --pair behöver 2 värden."),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_what_would(words: list[str], said: str) -> None:
    assert tried(words) == said
