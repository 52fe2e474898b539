"""The command ``lofte sheet``: an Excel form for colleagues who never open a terminal."""

from pathlib import Path
from typing import Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords


def sheet(
    data: DataFolder,
    file: Annotated[
        Path,
        typer.Argument(metavar="FIL.xlsx", help="Där formuläret ska ligga", parser=Path, show_default=False),
    ] = Path("aktiviteter.xlsx"),
) -> None:
    """Gör ett Excel-formulär som kollegor kan fylla i.

    Exempel:
      lofte sheet                     formuläret aktiviteter.xlsx, där du står
      lofte sheet polisen-mars.xlsx   under ett annat namn

    Det ifyllda formuläret läses in med lofte import.
    """
    from medborgarlofte.cli.clock import today
    from medborgarlofte.cli.readable import readable_ledger
    from medborgarlofte.exchange.form import form
    from medborgarlofte.files.beside import lay_out

    if file.suffix.lower() != ".xlsx":
        raise WrongWords(f"Formulärets namn ska sluta på .xlsx, inte som {file.name}.")
    agreements = readable_ledger(data).agreements
    _, left = lay_out(file.parent, {file.name: form(agreements, today())})
    if left:
        raise WrongWords(f"Filen {file} finns redan, kanske ifylld. Välj ett annat namn.")
    show(harmless(f"Ny: {file}"))
    tell(harmless(f"När det är ifyllt: lofte import {file}"))
