"""The Excel form: what a colleague sees, and that it is read back as it is."""

import io

import pytest
from builders import agreement, promise
from exchange.strand import STRAND, TODAY, read, rows_of, saved
from openpyxl import Workbook, load_workbook

from medborgarlofte.exchange.form import form
from medborgarlofte.exchange.imported import Wanted, imported

HEADINGS = ["Datum", "Klockslag", "Löfte", "Antal", "Plats", "Utförare", "Inriktning"]
RESULTS = ["Ordningsböter", "Rattfyllerier", "Deltagare", "Timmar"]


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def column(book: Workbook, sheet: str, number: int) -> list[object]:
    return [
        cell.value
        for (cell,) in book[sheet].iter_rows(min_col=number, max_col=number)
        if cell.value is not None
    ]


def test_the_form_has_a_frozen_and_locked_heading_over_open_columns() -> None:
    sheet = opened(form([STRAND], TODAY))["Aktiviteter"]
    assert [cell.value for cell in sheet[1]] == [*HEADINGS, *RESULTS, "Anteckning"]
    assert sheet.freeze_panes == "A2"
    assert sheet.protection.sheet
    assert all(cell.protection.locked for cell in sheet[1])
    columns = [sheet.column_dimensions[letter] for letter in "ABCDEFGHIJKL"]
    assert not any(one.protection.locked for one in columns)
    assert all(one.number_format == "@" for one in columns)


def test_the_form_offers_promises_places_parties_and_kinds() -> None:
    book = opened(form([STRAND], TODAY))
    assert book.sheetnames == ["Aktiviteter", "Listor", "Så gör du"]
    assert column(book, "Listor", 1)[:3] == ["Löften", "Trafikkontroller: minst 80 per år", "Fotpatruller"]
    assert column(book, "Listor", 2) == ["Platser", "Torget", "Strömsdalen", "Östra skolan"]
    assert column(book, "Listor", 4) == ["Inriktningar", "Nykterhet", "Hastighet", "Utkast klart", "Beslutad"]
    offered = {str(one.sqref): one.formula1 for one in book["Aktiviteter"].data_validations.dataValidation}
    assert offered == {
        "C2:C2000": "'Listor'!$A$2:$A$7",
        "E2:E2000": "'Listor'!$B$2:$B$4",
        "F2:F2000": "'Listor'!$C$2:$C$3",
        "G2:G2000": "'Listor'!$D$2:$D$5",
    }


def test_an_untouched_form_is_read_back_as_nothing() -> None:
    found = read(form([STRAND], TODAY), "formulär.xlsx")
    assert (found.sheet, rows_of(found), found.headings.left_out) == ("Aktiviteter", [], ())
    assert [tuple(one) for one in found.skipped] == [(2, "example")]


def test_a_filled_in_form_is_read_back_as_it_is() -> None:
    book = opened(form([STRAND], TODAY))
    book["Aktiviteter"].append(
        [
            "14/3",
            "22.30",
            "Trafikkontroller: minst 80 per år",
            "2",
            "Torget",
            "Polisen",
            "Nykterhet",
            "6",
            "",
            "",
            "",
            "Lugnt",
        ]
    )
    book["Aktiviteter"].append(
        ["mars", None, "Möten för föräldrar", "cirka 15", None, "Kommunen", None, None, None, 45, 3.5, None]
    )
    assert rows_of(read(saved(book), "formulär.xlsx")) == [
        "2023-03-14,22:30,trafikkontroller,2,Torget,polisen,nykterhet,ordningsbot=6,Lugnt",
        "2023-03,,foraldramoten,~15,,kommunen,,deltagare=45 timmar=3.5,",
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("https://x.example")', "@SUM(A1)", "+1", "-1", "\u0007=1"]
)
def test_no_text_of_the_agreement_becomes_a_formula(text: str) -> None:
    hostile = agreement(
        promise(title=text), places=[{"name": text}], tags={"a": text}, results={"b": {"title": text}}
    )
    for sheet in opened(form([hostile], TODAY)).worksheets:
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_two_promises_with_one_title_are_told_apart() -> None:
    alike = agreement(promise(id="forsta", title="Möten"), promise(id="andra", title="Möten"))
    book = opened(form([alike], TODAY))
    assert column(book, "Listor", 1) == ["Löften", "Möten (forsta)", "Möten (andra)"]
    book["Aktiviteter"].append(["14/3", "", "Möten (andra)"])
    (row,) = imported(saved(book), "f.xlsx", [alike], Wanted(TODAY)).proposed
    assert row.cells[2] == "andra"


def test_promises_that_take_no_rows_are_not_offered() -> None:
    some = agreement(
        promise(id="a", title="A"),
        promise(id="b", title="B", disclosure="verdict"),
        promise(id="c", title="C", withdrawn={"date": "2023-05-01"}),
    )
    assert column(opened(form([some], TODAY)), "Listor", 1) == ["Löften", "A"]


def test_a_by_result_named_as_a_column_goes_by_its_key() -> None:
    some = agreement(promise(), results={"utdelat": {"title": "Antal"}})
    headings = [cell.value for cell in opened(form([some], TODAY))["Aktiviteter"][1]]
    assert headings[-2:] == ["utdelat", "Anteckning"]


def test_the_form_is_for_the_agreements_of_today_and_else_for_all() -> None:
    before = agreement(promise(id="forr", title="Förr"), period={"start": "2021", "end": "2022"})
    now = agreement(promise(id="nu", title="Nu"), period={"start": "2023", "end": "2024"})
    assert column(opened(form([before, now], TODAY)), "Listor", 1) == ["Löften", "Nu"]
    assert column(opened(form([before, now], TODAY.replace(year=2030))), "Listor", 1) == [
        "Löften",
        "Förr",
        "Nu",
    ]
