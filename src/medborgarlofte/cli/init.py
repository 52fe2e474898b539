"""``lofte init``: a new data repository."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.terminal import harmless

_LAID_OUT = {
    "data/promises.yaml": "promises.yaml",
    "README.md": "README.md",
    "templates/README.md": "templates.md",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".github/workflows/lofte.yml": "github.yml",
    ".gitlab-ci.yml": "gitlab.yml",
    ".pre-commit-config.yaml": "pre-commit.yaml",
}
_FOLDERS = ("data/activities", "data/assessments", "data/publications")
_SCHEMA = "schema/promises.schema.json"


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="MAPP", help="Där det ska ligga (annars här)", parser=Path)
    ] = Path(),
) -> None:
    """Lägg upp en ny datamapp med exempel och det som hör till.

    Exempel:
      lofte init                  i mappen där du står
      lofte init minkommun        i mappen minkommun

    Det som redan finns lämnas som det är.
    """
    from medborgarlofte.files.beside import lay_out

    laid, left = lay_out(folder, dict(_contents()))
    for name in laid:
        show(f"Ny: {harmless(name)}")
    for name in left:
        show(f"Fanns redan, lämnad som den är: {harmless(name)}")
    tell("Nästa steg: skriv era löften i data/promises.yaml och kör lofte check.")


def _contents() -> Iterator[tuple[str, bytes]]:
    from medborgarlofte.cli.app import version
    from medborgarlofte.cli.clock import today
    from medborgarlofte.cli.output import json_text
    from medborgarlofte.texts.schema import promises_schema

    facts = {"{year}": str(today().year), "{version}": version()}
    for name, source in _LAID_OUT.items():
        yield name, _filled_in(source, facts)
    for name in _FOLDERS:
        yield f"{name}/.gitkeep", b""
    yield _SCHEMA, f"{json_text(promises_schema())}\n".encode()


def _filled_in(source: str, facts: dict[str, str]) -> bytes:
    from pkgutil import get_data

    text = (get_data("medborgarlofte.cli", f"new/{source}") or b"").decode()
    for name, fact in facts.items():
        text = text.replace(name, fact)
    return text.encode()
