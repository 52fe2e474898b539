"""How a command line becomes a call: commands whose files are loaded when they are called, and speak Swedish."""

import keyword
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, cast

import typer
from typer.core import TyperCommand, TyperGroup

from medborgarlofte.cli.options import Debug, NamedFolder, NoColour, folder_of, named_folder
from medborgarlofte.cli.output import show
from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.cli.value import read_lightly
from medborgarlofte.domain.trouble import Trouble

if TYPE_CHECKING:
    from typer._click import Command as AnyCommand
    from typer._click import Context, HelpFormatter, Parameter

_ADDED = ("--no-color", "--debug")
_SHARED = ("--data", *_ADDED)


@contextmanager
def _known_at(context: "Context") -> Iterator[None]:
    """Say of which command a usage error speaks, where the parser left that out."""
    from typer._click.exceptions import UsageError

    try:
        yield
    except UsageError as error:
        error.ctx = error.ctx or context
        raise


class Command(TyperCommand):
    """One command."""

    def get_params(self, ctx: "Context") -> "list[Parameter]":
        """Its parameters, the option of help too."""
        return read_lightly(super().get_params(ctx))

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Take the words apart; words too many are told in Swedish."""
        with _known_at(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise WrongWords(f"För många ord på kommandoraden: {' '.join(rest)}")
        return rest

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write its page of help."""
        from medborgarlofte.cli.help import command_page

        formatter.write(command_page(ctx, _SHARED))


class Commands(TyperGroup):
    """All commands, known by name until one is called."""

    summaries: Mapping[str, str] = {}

    def get_params(self, ctx: "Context") -> "list[Parameter]":
        """Its parameters, the option of help too."""
        return read_lightly(super().get_params(ctx))

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Take the words before the command's name apart."""
        with _known_at(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, _ctx: "Context") -> list[str]:
        """Every command's name, in the order of the help."""
        return list(self.summaries)

    def get_command(self, _ctx: "Context", cmd_name: str) -> Command | None:
        """The command of that name, its file now loaded, or None."""
        return self._loaded(cmd_name) if cmd_name in self.summaries else None

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> "tuple[str | None, AnyCommand | None, list[str]]":
        """The command that the words begin with; one that does not exist is told with the nearest."""
        if args[0] not in self.summaries and not ctx.resilient_parsing:
            raise WrongWords(
                f"Kommandot {args[0]} finns inte.{did_you_mean(nearest(args[0], self.summaries))}"
            )
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write the page of help that names every command."""
        from medborgarlofte.cli.help import front_page

        formatter.write(front_page(ctx, self.summaries))

    def _loaded(self, name: str) -> Command:
        from importlib import import_module

        word = f"{name}_" if keyword.iskeyword(name) else name
        function = getattr(import_module(f"medborgarlofte.cli.{word}"), word)
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command(name, cls=Command, context_settings={"allow_extra_args": True})(function)
        command = cast("Command", typer.main.get_command(alone))
        command.params += [one for one in self.params if one.opts[0] in _ADDED]
        return command


def program(summaries: Mapping[str, str]) -> Commands:
    """The program with those commands."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.callback(
        cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
    )(_lofte)
    lofte = cast("Commands", typer.main.get_command(app))
    lofte.summaries = summaries
    return lofte


def _show_version(chosen: bool) -> None:
    if chosen:
        from medborgarlofte.cli.app import version

        show(f"lofte {version()}")
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option(
        "--version", is_eager=True, callback=_show_version, expose_value=False, help="Visa versionen"
    ),
]


def _lofte(
    context: typer.Context,
    _data: NamedFolder = None,
    _no_color: NoColour = False,
    _debug: Debug = False,
    _version: Version = False,
) -> None:
    """Medborgarlöften: logga, kontrollera, följ upp och redovisa.

    Exempel:
      lofte              hur det går i år, och vad som är nästa steg
      lofte check        vad som är fel, och var
    """
    if context.invoked_subcommand is None:
        _alone(context)


def _alone(context: typer.Context) -> None:
    """The year's standing; where there is no data folder yet, the page of help."""
    try:
        folder = folder_of(context)
    except Trouble:
        if named_folder(context):
            raise
        show(context.get_help())
    else:
        from medborgarlofte.cli.home import home

        home(folder)
