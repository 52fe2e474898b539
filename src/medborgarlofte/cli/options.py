"""The options that several commands share."""

import os
from pathlib import Path
from typing import Annotated

import typer

_NAMED = "medborgarlofte.cli.options"


def _nothing() -> None:
    """No folder was named."""


def folder_of(context: typer.Context, named: Path | None = None) -> Path:
    """The folder named after the command, before it, by LOFTE_DATA, else the nearest upwards."""
    chosen = named or context.find_root().obj or os.environ.get("LOFTE_DATA")
    if chosen:
        context.meta[_NAMED] = str(chosen)
    if context.resilient_parsing:  # the shell asks how a line may go on: nothing may fail
        return Path(chosen or "data")
    from medborgarlofte.files.folder import data_folder

    return data_folder(Path.cwd(), Path(chosen) if chosen else None)


def named_folder(context: typer.Context) -> str | None:
    """The data folder as it was named, by an option or LOFTE_DATA; None where it was found without."""
    folder = context.meta.get(_NAMED)
    return str(folder) if folder else None


def _remember(context: typer.Context, named: str | None) -> None:
    context.obj = named


def _no_colour(chosen: bool) -> None:
    if chosen:
        os.environ["NO_COLOR"] = "1"


_DATA = "Mappen med promises.yaml (annars LOFTE_DATA, närmaste data/)"

DataFolder = Annotated[
    Path,
    typer.Option(
        "--data", metavar="KATALOG", parser=Path, callback=folder_of, default_factory=_nothing, help=_DATA
    ),
]
"""The data folder, found: what a command that reads it takes as its first parameter."""

NamedFolder = Annotated[
    str | None,
    typer.Option("--data", metavar="KATALOG", callback=_remember, expose_value=False, help=_DATA),
]
NoColour = Annotated[
    bool,
    typer.Option(
        "--no-color", callback=_no_colour, expose_value=False, help="Ingen färg (NO_COLOR gör detsamma)"
    ),
]
Debug = Annotated[
    bool,
    typer.Option("--debug", expose_value=False, help="Visa vad som hände inuti när lofte gör fel"),
]
