"""Files that are no sheets, too large, broken or made to do harm: refused as faults."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date

import pytest
from exchange.strand import read, saved, workbook
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from medborgarlofte.exchange.grid import MOST_COLUMNS, MOST_ROWS, GridFault, clean
from medborgarlofte.exchange.row import RowFault

GOOD = workbook(["Datum", "Löfte", "Antal"], ["14/3", "fot", 2])
SHEET = "xl/worksheets/sheet1.xml"


def reason_of(content: bytes, name: str = "bok.xlsx") -> GridFault:
    (fault,) = read(content, name).faults
    assert isinstance(fault, GridFault)
    return fault


def repacked(change: Mapping[str, bytes | None]) -> bytes:
    """The good workbook with some parts replaced, or left out."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as good, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bad:
        for name in {*good.namelist(), *change}:
            content = change[name] if name in change else good.read(name)
            if content is not None:
                bad.writestr(name, content)
    return packed.getvalue()


def sheet_xml(rows: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c><c r="B1" t="inlineStr"><is><t>Löfte</t></is></c></row>'
    return f'<worksheet xmlns="{main}"><sheetData>{head}{rows}</sheetData></worksheet>'.encode()


NO_SHEETS = {
    "nothing": (b"", "empty"),
    "delimiters-alone": (b"\n\n;;;\n", "empty"),
    "a-mark-alone": (b"\xef\xbb\xbf", "empty"),
    "an-empty-workbook": (saved(Workbook()), "empty"),
    "excel-97": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_excel"),
    "pdf": (b"%PDF-1.7\n%\x81\x8d\n", "no_text"),
    "every-byte": (bytes(range(256)), "no_text"),
    "utf-16-without-mark": ("Datum;Löfte\n14/3;fot\n".encode("utf-16-le"), "no_text"),
    "unclosed-quote": (b'Datum;L\xf6fte\n14/3;"fot\n15/3;fot\n', "quote"),
    "zip-mark-alone": (b"PK\x03\x04" + bytes(100), "no_sheet"),
    "half-a-workbook": (GOOD[: len(GOOD) // 2], "no_sheet"),
    "broken-workbook-part": (repacked({"xl/workbook.xml": b"<workbook"}), "no_sheet"),
    "no-workbook-part": (repacked({"xl/workbook.xml": None}), "no_sheet"),
    "broken-sheet": (repacked({SHEET: b"\x00\x01"}), "no_sheet"),
    "ods": (repacked({"xl/workbook.xml": None, "mimetype": b"application/vnd.oasis"}), "open_document"),
    "many-parts": (repacked({f"xl/media/{number}.png": b"" for number in range(1_000)}), "too_large"),
    "many-rows": (b"Datum;L\xf6fte\n" + b"14/3;fot\n" * (MOST_ROWS + 1), "too_many_rows"),
    "many-columns": (b";".join([b"Datum"] * (MOST_COLUMNS + 1)), "too_many_columns"),
    "many-bytes": (b" " * 20_000_001, "too_large"),
    "wide-workbook": (workbook(["Datum", *["x"] * MOST_COLUMNS]), "too_many_columns"),
}


@pytest.mark.parametrize(("content", "reason"), NO_SHEETS.values(), ids=NO_SHEETS)
def test_what_is_no_sheet_is_refused(content: bytes, reason: str) -> None:
    assert reason_of(content).reason == reason


def test_the_row_of_an_unclosed_quote_is_told() -> None:
    assert reason_of(b'Datum;Text\n\n14/3;x\n15/3;"fot\n16/3;y\n').row == 4


def test_a_bomb_is_not_unpacked() -> None:
    bomb = repacked({SHEET: b" " * 150_000_000})
    assert len(bomb) < 1_000_000
    assert reason_of(bomb).reason == "too_large"


def test_a_row_far_down_and_a_column_far_right_cost_little_and_are_told_or_read() -> None:
    far_down = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>14/3</t></is></c></row>'
    found = read(repacked({SHEET: sheet_xml(far_down)}), "bok.xlsx")
    assert found.faults == (RowFault(1_048_576, "Löfte", "no_promise"),)
    beyond = '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'
    assert read(repacked({SHEET: sheet_xml(beyond)}), "bok.xlsx").proposed == ()
    far_right = '<row r="2"><c r="XFD2"><v>1</v></c></row>'
    assert reason_of(repacked({SHEET: sheet_xml(far_right)})) == GridFault("too_many_columns", 2, "Blad1")


def test_entities_that_grow_and_files_from_outside_are_not_read() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    growing = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]>'.encode() + sheet_xml(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>&e9;</t></is></c></row>'
    )
    assert reason_of(repacked({SHEET: growing})).reason == "no_sheet"
    outside = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + sheet_xml(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>&e;</t></is></c></row>'
    )
    assert read(repacked({SHEET: outside}), "bok.xlsx").proposed == ()


def test_a_workbook_that_lists_one_sheet_many_times_is_refused() -> None:
    book = load_workbook(io.BytesIO(GOOD))
    for _ in range(51):
        book.create_sheet()
    assert reason_of(saved(book)).reason == "too_large"


def test_a_formula_is_read_as_its_last_value() -> None:
    formula = (
        '<row r="2"><c r="A2" t="str"><f>"14/"&amp;3</f><v>14/3</v></c>'
        '<c r="B2" t="inlineStr"><is><t>fot</t></is></c></row>'
    )
    (row,) = read(repacked({SHEET: sheet_xml(formula)}), "bok.xlsx").proposed
    assert row.cells[:3] == ("2023-03-14", "", "fotpatruller")


def test_a_formula_that_was_never_worked_out_is_no_empty_cell() -> None:
    found = read(workbook(["Datum", "Löfte", "Antal"], [date(2023, 3, 14), "fot", "=1+1"]), "bok.xlsx")
    assert found.faults == (RowFault(2, "Antal", "count", "=1+1"),)


@pytest.mark.parametrize("value", ["#REF!", "#VALUE!", "1e999"])
def test_a_cell_in_error_is_refused_with_its_place(value: str) -> None:
    found = read(workbook(["Datum", "Löfte", "Antal"], ["14/3", "fot", value]), "bok.xlsx")
    assert found.faults == (RowFault(2, "Antal", "count", value),)


@pytest.mark.parametrize(
    ("value", "number_format"), [(0.2, "0%"), (2.5, "General"), (-1, "0"), (True, "General")]
)
def test_a_number_that_is_no_count_is_refused(value: object, number_format: str) -> None:
    content = workbook(["Datum", "Löfte", "Antal"], ["14/3", "fot", value], formats={"C2": number_format})
    (fault,) = read(content, "bok.xlsx").faults
    assert isinstance(fault, RowFault)
    assert (fault.row, fault.heading, fault.reason) == (2, "Antal", "count")


@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(content: bytes) -> None:
    assert read(content).proposed == ()


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_workbook_with_any_damage_gets_an_answer(at: int, damage: bytes) -> None:
    found = read(GOOD[:at] + damage + GOOD[at + len(damage) :], "bok.xlsx")
    assert found.faults or found.proposed


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=6))
def test_any_cells_under_good_headings_get_an_answer(rows: list[list[str]]) -> None:
    text = "\n".join(";".join(cell.replace(";", "").replace('"', "") for cell in row) for row in rows)
    found = read(f"Datum;Löfte;Antal;Plats;Resultat;Inriktning\n{text}".encode("utf-8", "replace"))
    assert found.faults or found.proposed or found.skipped or not clean(text.replace(";", ""))
