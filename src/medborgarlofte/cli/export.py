"""The command ``lofte export``: open data."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.scope import AsOf
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger


def export(
    data: DataFolder,
    folder: Annotated[Path, typer.Argument(metavar="MAPP", help="Där filerna ska ligga", parser=Path)],
    as_of: AsOf = None,
) -> None:
    """Skriv öppna data.

    Exempel:
      lofte export oppna-data                      alla filer i mappen oppna-data
      lofte export oppna-data --as-of 2023-12-31   utfallet till och med den dagen

    Löften, utfall, aktiviteter, bedömningar och rättelser som CSV, med svenska
    rubriker i datapackage.json, och aktiviteter-excel.csv för Excel.
    """
    from medborgarlofte.cli.clock import today
    from medborgarlofte.cli.scope import as_of_day
    from medborgarlofte.exchange.open_data import open_data
    from medborgarlofte.files.output import write_whole

    if folder.resolve().is_relative_to(data.resolve()):
        raise WrongWords("Öppna data kan inte ligga i datamappen. Välj en mapp bredvid den.")
    ledger = _faultless_ledger(data)
    for name, content in open_data(ledger, as_of_day(as_of, today())).items():
        write_whole(folder / name, content)
        show(harmless(f"{folder / name}"))


def _faultless_ledger(data: Path) -> "Ledger":
    """What the folder says; while anything in it is an error, nothing is given out."""
    from medborgarlofte.checks.review import problems_in
    from medborgarlofte.cli.clock import today
    from medborgarlofte.domain.catalogue import RULE_BY_CODE
    from medborgarlofte.files.ledger import read_ledger

    ledger, unreadable = read_ledger(data)
    problems = (*unreadable, *problems_in(ledger, today()))
    errors = sum(RULE_BY_CODE[one.code].severity == "error" for one in problems)
    if errors:
        tell(f"Inget skrevs: det finns {errors} fel i datamappen. Se vilka med lofte check.")
        raise typer.Exit(1)
    return ledger
