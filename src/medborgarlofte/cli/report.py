"""The command ``lofte report``: the account."""

from typing import Annotated

import typer

from medborgarlofte.cli.accounts import Format
from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName

_FORMAT = "md, html, fragment, plain eller json (annars md och html)"
_LEVEL = "Översta rubriken i fragment och plain"


def report(
    data: DataFolder,
    window: WindowName = None,
    face: Annotated[Format | None, typer.Option("--format", metavar="FORM", help=_FORMAT)] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FIL", help="Filen att skriva; - är skärmen")
    ] = None,
    as_of: AsOf = None,
    agreement: AgreementId = None,
    final: Annotated[bool, typer.Option("--final", help="Bara om allt är bedömt och förklarat")] = False,
    check: Annotated[bool, typer.Option("--check", help="Skriv inget; är den som finns en annan?")] = False,
    level: Annotated[int, typer.Option("--heading-level", metavar="N", min=1, max=3, help=_LEVEL)] = 2,
) -> None:
    """Skriv redovisningen: vad som lovades, vad som gjordes och vad som händer nu.

    Exempel:
      lofte report 2023                      reports/2023.md och reports/2023.html
      lofte report 2023 --format fragment    för kommunens webbplats
      lofte report 2023 --final              bara om inget saknas
      lofte report 2023 --check              stämmer den som redan finns?
    """
    from medborgarlofte.cli.reporting import Order, compare, faces_of, made, refuse_unfinished, write

    order = Order(data, window, as_of, agreement, output, faces_of(face, output), level)
    accounts, files = made(order, as_committed=check and as_of is None)
    if final:
        refuse_unfinished(accounts)
    if check:
        compare(files)
    else:
        write(files, accounts)
