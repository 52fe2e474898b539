"""``lofte check``: everything that is wrong, all at once."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from medborgarlofte.cli.options import DataFolder, named_folder
from medborgarlofte.cli.remark import Found, count_of

if TYPE_CHECKING:
    from medborgarlofte.cli.selection import Selection

Form = Literal["text", "short", "json", "github", "gitlab"]


def _explain(code: str | None) -> None:
    if code:
        from medborgarlofte.cli.explain import explain

        explain(code)
        raise typer.Exit


Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="SÖKVÄG", help="Visa bara dessa filer och mappar")
]
Shape = Annotated[Form | None, typer.Option("--format", help="Form; i GitHub Actions github, annars text")]
Fix = Annotated[bool, typer.Option("--fix", help="Rätta det som kan rättas utan att något går förlorat")]
Diff = Annotated[bool, typer.Option("--diff", help="Visa vad --fix skulle ändra, utan att ändra")]
Base = Annotated[
    str | None,
    typer.Option("--base", metavar="REF", help="Jämför med en gren i git: inget loggat får ändras"),
]
Select = Annotated[
    list[str] | None, typer.Option("--select", metavar="KOD", help="Bara dessa koder, som A302 eller A3")
]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="KOD", help="Inte dessa koder")]
Strict = Annotated[bool, typer.Option("--strict", help="Sluta med 1 också vid varningar")]
Explain = Annotated[
    str | None,
    typer.Option(
        "--explain",
        metavar="KOD",
        is_eager=True,
        expose_value=False,
        callback=_explain,
        help="Förklara en kod",
    ),
]


def check(
    context: typer.Context,
    data: DataFolder,
    paths: Paths = None,
    form: Shape = None,
    fix: Fix = False,
    diff: Diff = False,
    base: Base = None,
    select: Select = None,
    ignore: Ignore = None,
    strict: Strict = False,
    _explain: Explain = None,
) -> None:
    """Kontrollera löften, aktiviteter och bedömningar.

    Exempel:
      lofte check                     allt som är fel, och var
      lofte check --fix               rätta radslut, semikolon, kodning …
      lofte check --base main         har något loggat ändrats?
      lofte check --explain A302      vad betyder koden?
    """
    from medborgarlofte.cli.selection import selection_of

    selection = selection_of(select or (), ignore or (), paths or (), data)
    if diff:
        raise typer.Exit(_difference(data))
    if fix:
        _mend(data)
    found = _found(data, base, selection)
    failing = count_of(found.remarks, "error") + strict * count_of(found.remarks, "warning") > 0
    if failing:
        options = {"--base": [base] if base else [], "--select": select or [], "--ignore": ignore or []}
        found = found._replace(again=_command(context, paths or (), options, ["--strict"] * strict))
    _show(form or _usual_form(), found)
    raise typer.Exit(int(failing))


def _difference(data: Path) -> int:
    from medborgarlofte.cli.mending import show_difference

    return int(show_difference(data))


def _mend(data: Path) -> None:
    from medborgarlofte.cli.mending import mend

    mend(data)


def _found(data: Path, base: str | None, selection: "Selection") -> Found:
    from medborgarlofte.cli.remarks import remarks_in

    remarks, tally = remarks_in(data, base, selection.has)
    return Found(remarks, tally, "", data.resolve().parent)


def _usual_form() -> Form:
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _show(form: Form, found: Found) -> None:
    from importlib import import_module

    face: Callable[[Found], None] = import_module(f"medborgarlofte.cli.faces.{form}").show_found
    face(found)


def _command(
    context: typer.Context, paths: Iterable[Path], options: Mapping[str, list[str]], flags: Iterable[str]
) -> str:
    """The command line that finds the same again, for a person to run."""
    import shlex

    folder = named_folder(context)
    named = {"--data": [folder] if folder else [], **options}
    chosen = [word for name, values in named.items() for value in values for word in (name, value)]
    return shlex.join(("lofte", "check", *map(str, paths), *chosen, *flags))
