"""An agreement that sheets are read for, and workbooks as Excel makes them."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from builders import agreement, promise
from openpyxl import Workbook

from medborgarlofte.exchange.imported import Imported, Wanted, imported

TODAY = date(2023, 8, 22)

STRAND = agreement(
    promise(
        id="trafikkontroller",
        title="Trafikkontroller: minst 80 per år",
        tags=["nykterhet", "hastighet"],
        results=["ordningsbot", "rattfylleri"],
        target={"kind": "count", "at_least": "80", "per": "year"},
    ),
    promise(
        id="fotpatruller", title="Fotpatruller", target={"kind": "count", "at_least": "40", "per": "year"}
    ),
    promise(id="skolbesok", title="Besök på skolor", results=["deltagare"], lead=["polisen", "kommunen"]),
    promise(id="foraldramoten", title="Möten för föräldrar", results=["deltagare"], lead=["kommunen"]),
    promise(
        id="riktlinje",
        title="Riktlinje om våld i nära relationer",
        lead=["kommunen"],
        target={"kind": "milestone", "steps": {"utkast": "Utkast klart", "beslut": "Beslutad"}},
    ),
    promise(id="grannsamverkan", title="Grannsamverkan", lead=[]),
    places=[
        {"name": "Torget", "aliases": ["Stortorget"]},
        {"name": "Strömsdalen", "aliases": ["Strömsdal"]},
        {"name": "Östra skolan"},
    ],
    tags={"nykterhet": "Nykterhet", "hastighet": "Hastighet"},
    results={
        "ordningsbot": {"title": "Ordningsböter"},
        "rattfylleri": {"title": "Rattfyllerier"},
        "deltagare": {"title": "Deltagare"},
        "timmar": {"title": "Timmar"},
    },
)


def workbook(*rows: Sequence[Any], formats: dict[str, str] | None = None, title: str = "Blad1") -> bytes:
    """A workbook of one sheet; ``formats`` are number formats by cell (B2)."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for cell, number_format in (formats or {}).items():
        sheet[cell].number_format = number_format
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def read(content: bytes | str, name: str = "blad.csv", **wanted: Any) -> Imported:
    """The sheet read for that agreement; a text is a file in UTF-8."""
    given = content.encode() if isinstance(content, str) else content
    return imported(given, name, [STRAND], Wanted(TODAY, **wanted))


def rows_of(found: Imported) -> list[str]:
    """The proposed rows as lines of a file, without the empty ``corrects``."""
    assert found.faults == ()
    return [",".join(one.cells[:-1]) for one in found.proposed]
