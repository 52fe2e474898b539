"""The command ``lofte status``: where every promise stands."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import Colour, json_text, painted, show, show_exactly, tell
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName
from medborgarlofte.cli.wrap import plain, wrapped

if TYPE_CHECKING:
    from medborgarlofte.report.status import Group, Line, Standing


class Format(StrEnum):
    """The faces of the standing."""

    text = "text"
    md = "md"
    json = "json"
    csv = "csv"


def status(
    data: DataFolder,
    window: WindowName = None,
    face: Annotated[
        Format, typer.Option("--format", metavar="FORM", help="text, md (för mejl), json eller csv")
    ] = Format.text,
    as_of: AsOf = None,
    agreement: AgreementId = None,
    fail_behind: Annotated[
        bool, typer.Option("--fail-behind", help="Sluta med 1 om något löfte ligger efter")
    ] = False,
) -> None:
    """Visa hur det går för varje löfte: gjort, takt, behov och prognos.

    Exempel:
      lofte status                     i år
      lofte status 2023-T1             första tertialet 2023
      lofte status 2023 --format md    att klistra in i ett mejl
    """
    from medborgarlofte.cli.readable import unread_words, unreadable_rows_in
    from medborgarlofte.cli.standings import read, standings_of
    from medborgarlofte.report.status import is_late

    ledger = read(data)
    found, unreadable_rows = standings_of(ledger, window, as_of, agreement), unreadable_rows_in(ledger)
    if face is Format.json:
        from medborgarlofte.report.status import as_json

        promises = ledger.left_out.promises if ledger.left_out else 0
        show_exactly(json_text(as_json(found, unreadable_rows, promises)) + "\n")
    else:
        unread = unread_words(ledger, unreadable_rows)
        first = f"{' '.join(unread)} Kör lofte check." if unread else ""
        _show(face, found, first)
    if fail_behind and any(is_late(one) for each in found for one in each.promises):
        raise typer.Exit(1)


def _show(face: Format, found: "tuple[Standing, ...]", first: str) -> None:
    from medborgarlofte.report.mail import as_markdown
    from medborgarlofte.report.status import as_csv

    if face is Format.csv:
        show_exactly(as_csv(found))
        if first:
            tell(plain(first))
    elif face is Format.md:
        show_exactly(as_markdown(found, first))
    else:
        _show_text(found, first)


def _show_text(found: "tuple[Standing, ...]", first: str) -> None:
    from medborgarlofte.report.status import groups, heading, notices

    if first:
        show(plain(first))
    for number, standing in enumerate(found):
        if number:
            show("")
        for line in wrapped(heading(standing), indent=0):
            show(painted(line, "bold"))
        for notice in notices(standing):
            show(plain(notice))
        for group in groups(standing):
            show("")
            for line in _group_lines(group):
                show(line)


_STATE = 24


def _group_lines(group: "Group") -> Iterator[str]:
    yield painted(plain(group.title), "bold")
    for line in group.lines:
        state = f"{f'{line.symbol} {line.word}':<{_STATE}}"
        title, *rest = wrapped(line.title, indent=_STATE + 2)
        colour = _COLOURS.get(line.word)
        yield f"  {painted(state, colour) if colour else state}{title.strip()}"
        yield from rest
        if said := _said(line):
            yield from wrapped(said, indent=_STATE + 2)


_COLOURS: Mapping[str, Colour] = {
    "nått": "green",
    "uppfyllt": "green",
    "ligger efter": "yellow",
    "delvis uppfyllt": "yellow",
    "inte uppfyllt": "red",
    "över gränsen": "red",
}


def _said(line: "Line") -> str:
    """The outcome, where the state does not say it, and what else is worth knowing."""
    return "; ".join((*((line.outcome,) if line.outcome != line.word else ()), *line.remarks))
