"""The command ``lofte import``: a colleague's sheet becomes rows."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from medborgarlofte.cli.log import DryRun, Writer
from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.usage import WrongWords


def import_(
    data: DataFolder,
    file: Annotated[Path, typer.Argument(metavar="FIL", help="CSV eller .xlsx", parser=Path)],
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="KOLUMN=FÄLT", help='Vad en kolumn betyder: "Vår kolumn=count"'),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="KOLUMN=VÄRDE", help='Bara vissa rader: "Kommun=Strömstad"'),
    ] = None,
    writer: Writer = None,
    dry_run: DryRun = False,
) -> None:
    """Läs in ett ifyllt formulär eller en kollegas blad.

    Exempel:
      lofte import aktiviteter.xlsx -n                 visa vad som skulle läsas in
      lofte import aktiviteter.xlsx                    läs in
      lofte import blad.csv --map "Insatser=count"     när en rubrik inte känns igen
      lofte import blad.csv --only "Kommun=Strömstad"  bara de raderna

    Alla rader läses in, eller ingen. Samma fil två gånger lägger inte till något.
    """
    from medborgarlofte.cli.importing import import_sheet

    import_sheet(
        data, file, _pairs("--map", columns or ()), _pairs("--only", only or ()), writer, dry_run=dry_run
    )


def _pairs(option: str, texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    pairs = [text.rpartition("=") for text in texts]
    for text, (name, _, meaning) in zip(texts, pairs, strict=True):
        if not name.strip() or not meaning.strip():
            raise WrongWords(f"{option} skrivs som ”KOLUMN=VÄRDE”, inte ”{text}”.")
    return tuple((name.strip(), meaning.strip()) for name, _, meaning in pairs)
