"""The command ``lofte export``: open data."""

from pathlib import Path
from typing import Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import show
from medborgarlofte.cli.scope import AsOf
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords


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
    from medborgarlofte.cli.faultless import faultless_ledger
    from medborgarlofte.cli.scope import as_of_day
    from medborgarlofte.exchange.open_data import open_data
    from medborgarlofte.files.output import write_whole

    if folder.resolve().is_relative_to(data.resolve()):
        raise WrongWords("Öppna data kan inte ligga i datamappen. Välj en mapp bredvid den.")
    ledger = faultless_ledger(data)
    for name, content in open_data(ledger, as_of_day(as_of, today())).items():
        write_whole(folder / name, content)
        show(harmless(f"{folder / name}"))
