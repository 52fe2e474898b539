"""The command ``lofte publish``: the record that an account was published."""

from typing import Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName


def publish(
    data: DataFolder,
    window: WindowName = None,
    channel: Annotated[
        str, typer.Option("--channel", metavar="TEXT", help="Var den publicerades: Kommunens webbplats")
    ] = "",
    address: Annotated[
        str, typer.Option("--address", metavar="LÄNK", help="Adressen till den, https://…")
    ] = "",
    by: Annotated[str, typer.Option("--by", metavar="ROLL", help="Vem som publicerade den, en roll")] = "",
    as_of: AsOf = None,
    agreement: AgreementId = None,
) -> None:
    """Notera att redovisningen är publicerad, så att rättelser sedan dess kan visas.

    Exempel:
      lofte publish 2023 --channel "Kommunens webbplats" --by Kommunpolis
      lofte publish 2023 --channel polisen.se --address https://polisen.se/…
    """
    from medborgarlofte.cli.publishing import Published, record

    record(data, window, as_of, agreement, Published(channel, address, by))
