"""The command ``lofte status``: where every promise stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from medborgarlofte.cli.options import DataFolder
from medborgarlofte.cli.output import painted, show, show_exactly
from medborgarlofte.cli.scope import AgreementId, AsOf, WindowName
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.wrap import wrapped

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
    from medborgarlofte.cli.standings import read, standings_of, unreadable_rows_in

    ledger = read(data)
    found, unreadable_rows = standings_of(ledger, window, as_of, agreement), unreadable_rows_in(ledger)
    if face is Format.text:
        for standing in found:
            _show_text(standing, unreadable_rows)
    else:
        show_exactly(_as_file(face, found, unreadable_rows))
    if fail_behind and any(
        one.figures.outlook.pace in ("behind", "exceeded") for each in found for one in each.promises
    ):
        raise typer.Exit(1)


def _as_file(face: Format, found: "tuple[Standing, ...]", unreadable_rows: int) -> str:
    from medborgarlofte.report.status import as_csv, as_json, as_markdown

    if face is Format.json:
        import json

        return json.dumps(as_json(found, unreadable_rows), ensure_ascii=False, indent=1) + "\n"
    if face is Format.csv:
        return as_csv(found)
    return "\n".join(as_markdown(one, unreadable_rows) for one in found)


def _show_text(standing: "Standing", unreadable_rows: int) -> None:
    from medborgarlofte.report.status import groups, heading, notices

    show(painted(harmless(heading(standing)), "bold"))
    for notice in notices(standing, unreadable_rows):
        show(harmless(notice))
    for group in groups(standing):
        show("")
        for line in _group_lines(group):
            show(line)


_STATE = 24


def _group_lines(group: "Group") -> Iterator[str]:
    yield painted(harmless(group.title), "bold")
    for line in group.lines:
        yield f"  {f'{line.symbol} {line.word}':<{_STATE}}{harmless(line.title)}"
        yield from wrapped(harmless(_said(line)), indent=_STATE + 2)


def _said(line: "Line") -> str:
    return "; ".join((line.outcome, *line.remarks))
