"""Sheets as Swedish Excel, web forms and colleagues write them."""

import codecs
import io
from datetime import date, datetime, time

import pytest
from exchange.strand import read, rows_of, saved, workbook
from openpyxl import load_workbook

from medborgarlofte.exchange.row import RowFault
from medborgarlofte.exchange.spoken import SpokenFault

EXCEL_SEMICOLON = """Datum;Klockslag;Löfte;Antal;Plats;Anteckning
2023-03-14;22:30;Trafikkontroller: minst 80 per år;2;Strömsdalen;Mörkt och halt
2023-03-15;;Fotpatruller;1;Torget;
"""
TWO_ROWS = [
    "2023-03-14,22:30,trafikkontroller,2,Strömsdalen,,,,Mörkt och halt",
    "2023-03-15,,fotpatruller,1,Torget,,,,",
]


@pytest.mark.parametrize(
    "content",
    [
        EXCEL_SEMICOLON.encode(),
        EXCEL_SEMICOLON.encode("utf-8-sig"),
        EXCEL_SEMICOLON.replace("\n", "\r\n").encode("utf-8-sig"),
        EXCEL_SEMICOLON.replace("\n", "\r\n").encode("cp1252"),
        EXCEL_SEMICOLON.replace("\n", "\r").encode("cp1252"),
        EXCEL_SEMICOLON.replace(";", "\t").replace("\n", "\r\n").encode("utf-16"),
        codecs.BOM_UTF16_BE + EXCEL_SEMICOLON.replace(";", "\t").encode("utf-16-be"),
        EXCEL_SEMICOLON.replace(";", ",").encode(),
        EXCEL_SEMICOLON.replace(";", "\t").encode(),
        ("sep=;\r\n" + EXCEL_SEMICOLON).encode(),
        ("Insatser 2023, polisen, Strömstad\n\n" + EXCEL_SEMICOLON).encode(),
        EXCEL_SEMICOLON.rstrip("\n").encode(),
        (EXCEL_SEMICOLON + ";;;;;\n;;;;;\n").encode(),
        "Löfte;Anteckning;Plats;Datum;Antal;Klockslag\n"
        "trafikkontroller;Mörkt och halt;Strömsdal;14/3-23;2;22.30\nfotpatruller;;Stortorget;15 mars 2023;1;\n".encode(),
    ],
    ids=[
        "utf8",
        "utf8-bom",
        "utf8-bom-crlf",
        "cp1252-crlf",
        "cp1252-old-mac",
        "utf16-unicode-text",
        "utf16-be",
        "comma",
        "tab",
        "sep-line",
        "title-rows-above",
        "no-final-newline",
        "empty-rows-below",
        "other-order",
    ],
)
def test_a_csv_file_in_any_usual_dialect_is_the_same_rows(content: bytes) -> None:
    assert rows_of(read(content)) == TWO_ROWS


def test_an_excel_workbook_is_the_same_rows() -> None:
    content = workbook(
        ["Datum", "Klockslag", "Löfte", "Antal", "Plats", "Anteckning"],
        [
            date(2023, 3, 14),
            time(22, 30),
            "Trafikkontroller: minst 80 per år",
            2,
            "Strömsdalen",
            "Mörkt och halt",
        ],
        [datetime(2023, 3, 15), None, "Fotpatruller", 1.0, "Torget", None],  # noqa: DTZ001 (Excel knows no time zones)
    )
    assert rows_of(read(content, "blad.xlsx")) == TWO_ROWS


@pytest.mark.parametrize(
    ("cell", "number_format", "date_and_time"),
    [
        (date(2023, 3, 14), "yyyy\\-mm\\-dd", "2023-03-14,"),
        (date(2023, 3, 14), "d/m;@", "2023-03-14,"),
        (date(2023, 3, 1), "mmm\\-yy", "2023-03,"),  # shows a month: mar-23
        (date(2023, 3, 1), "mmmm", "2023-03,"),
        (date(2023, 1, 1), "yyyy", "2023,"),
        (datetime(2023, 3, 14, 22, 30), "yyyy-mm-dd hh:mm", "2023-03-14,22:30"),  # noqa: DTZ001
        (datetime(2023, 3, 14, 22, 29, 59, 999_900), "yyyy-mm-dd hh:mm", "2023-03-14,22:30"),  # noqa: DTZ001
        (datetime(2023, 3, 14), "yyyy-mm-dd hh:mm", "2023-03-14,"),  # noqa: DTZ001
        (44999, "General", "2023-03-14,"),
        (44999.9375, "General", "2023-03-14,22:30"),
        (44999, "yyyy-mm-dd", "2023-03-14,"),
        ("44999", "@", "2023-03-14,"),
        (20230314, "0", "2023-03-14,"),
        (2023, "0", "2023,"),
        ("14/3", "@", "2023-03-14,"),
        ("kvartal 1", "@", "2023-Q1,"),
        ("vecka 12", "@", "2023-03-20/2023-03-26,"),
        ("igår 22.30", "@", "2023-08-21,22:30"),
    ],
)
def test_an_excel_date_is_read_as_it_is_shown(cell: object, number_format: str, date_and_time: str) -> None:
    content = workbook(["Datum", "Löfte"], [cell, "Fotpatruller"], formats={"A2": number_format})
    assert rows_of(read(content, "blad.xlsx")) == [f"{date_and_time},fotpatruller,,,,,,"]


@pytest.mark.parametrize(
    ("cell", "number_format", "shown"),
    [
        (time(22, 30), "hh:mm", "22:30"),
        (0.9375, "hh:mm", "22:30"),
        (0.9375, "General", "22:30"),
        ("22.30", "@", "22:30"),
        (22, "General", "22:00"),
        ("kl 18–20", "@", "18:00"),
        (2230, "General", "22:30"),
        (datetime(2023, 3, 14, 22, 30), "hh:mm", "22:30"),  # noqa: DTZ001
    ],
)
def test_an_excel_hour_is_read_as_it_is_shown(cell: object, number_format: str, shown: str) -> None:
    content = workbook(
        ["Datum", "Tid", "Löfte"], [date(2023, 3, 14), cell, "Fotpatruller"], formats={"B2": number_format}
    )
    assert rows_of(read(content, "blad.xlsx")) == [f"2023-03-14,{shown},fotpatruller,,,,,,"]


def test_an_export_of_midnights_is_days_without_an_hour() -> None:
    found = read("Datum,Löfte\n2023-03-14 00:00:00,Fotpatruller\n2023-03-14T00:00,Fotpatruller\n")
    assert [one.cells[1] for one in found.proposed] == ["", ""]


def test_a_web_form_of_microsofts_is_read_without_its_writers_name() -> None:
    content = workbook(
        [
            "ID",
            "Starttid",
            "Slutförandetid",
            "E-post",
            "Namn",
            "När gjordes det?",
            "Vilket löfte?",
            "Inriktning",
            "Antal (st)*",
        ],
        [
            1,
            datetime(2023, 3, 15, 8, 1),  # noqa: DTZ001
            datetime(2023, 3, 15, 8, 3),  # noqa: DTZ001
            "a@b.example",
            "Anna Andersson",
            datetime(2023, 3, 14, 0, 0),  # noqa: DTZ001
            "Trafikkontroller: minst 80 per år",
            "Nykterhet;Hastighet;",
            "2",
        ],
    )
    found = read(content, "svar.xlsx")
    assert rows_of(found) == ["2023-03-14,,trafikkontroller,2,,,nykterhet hastighet,,"]
    assert [(one.heading, one.reason) for one in found.headings.left_out] == [
        ("ID", "unknown"),
        ("Starttid", "unknown"),
        ("Slutförandetid", "unknown"),
        ("E-post", "personal"),
        ("Namn", "personal"),
    ]


def test_a_web_form_of_googles_is_read_with_its_quoted_lists() -> None:
    found = read(
        '"Tidsstämpel","Datum","Löfte","Inriktning"\n"2023-03-15 08.03.11","2023-03-14","Trafikkontroll","Nykterhet, Hastighet"\n'
    )
    assert rows_of(found) == ["2023-03-14,,trafikkontroller,,,,nykterhet hastighet,,"]
    assert [one.heading for one in found.headings.left_out] == ["Tidsstämpel"]


def test_by_results_and_kinds_may_have_columns_of_their_own() -> None:
    found = read(
        "Datum;Typ;Ordningsböter;Antal rattfyllerier;Timmar;Nykterhet;Hastighet\n"
        "14/3;trafikkontroll;6;ca 2;3,5;x;\n15/3;trafikkontroll;;0;;nej;Ja\n"
    )
    assert rows_of(found) == [
        "2023-03-14,,trafikkontroller,,,,nykterhet,ordningsbot=6 rattfylleri=~2 timmar=3.5,",
        "2023-03-15,,trafikkontroller,,,,hastighet,rattfylleri=0,",
    ]


def test_by_results_may_be_listed_in_one_column() -> None:
    found = read(
        'Datum;Löfte;Resultat\n14/3;trafikkontroller;"Ordningsböter: 6; rattfyllerier 2"\n'
        "15/3;trafikkontroller;ordningsbot=~6 rattfylleri=2\n16/3;trafikkontroller;6 ordningsböter, 2 rattfyllerier\n"
    )
    assert [one.cells[7] for one in found.proposed] == [
        "ordningsbot=6 rattfylleri=2",
        "ordningsbot=~6 rattfylleri=2",
        "ordningsbot=6 rattfylleri=2",
    ]


def test_the_steps_of_a_milestone_are_kinds() -> None:
    assert rows_of(read("Datum;Löfte;Steg\n14/3;riktlinje;Utkast klart\n")) == [
        "2023-03-14,,riktlinje,,,,utkast,,"
    ]


def test_one_row_may_serve_several_promises_and_parties() -> None:
    found = read(
        "Datum;Löfte;Utförare\n14/3;Fotpatruller; Besök på skolor;Polisen och kommunen\n".replace(
            "; B", " | B"
        )
    )
    assert rows_of(found) == ["2023-03-14,,fotpatruller skolbesok,,,polisen kommunen,,,"]


def test_imprecise_numbers_stay_imprecise() -> None:
    found = read("Datum;Löfte;Antal\n2023;fot;minst 43\n2023-T1;fot;ca 15\nmars;fot;drygt 60\n")
    assert [one.cells[:4:3] for one in found.proposed] == [
        ("2023", "43+"),
        ("2023-T1", "~15"),
        ("2023-03", "60+"),
    ]


def test_the_contracts_own_columns_are_read() -> None:
    header = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id\n"
    found = read(
        f"{header}2023-03-14,22:30,fotpatruller,2,Torget,polisen,,,,,2023-03-15T08:00:00Z,k7q3fd2m\n"
    )
    assert rows_of(found) == ["2023-03-14,22:30,fotpatruller,2,Torget,polisen,,,"]
    assert [one.heading for one in found.headings.left_out] == ["corrects", "logged", "id"]


def test_a_sum_under_the_rows_and_an_example_are_skipped_and_named() -> None:
    found = read("Datum;Löfte;Antal\nExempel: 14/3;fot;2\n14/3;fot;2\nSumma;;2\n")
    assert len(rows_of(found)) == 1
    assert [tuple(one) for one in found.skipped] == [(2, "example"), (4, "sum")]


def test_a_note_on_several_lines_becomes_one() -> None:
    found = read('Datum;Löfte;Kommentar\n14/3;fot;"Lugnt\nvid torget"\n15/3;fot;x\n')
    assert [(one.row, one.cells[8]) for one in found.proposed] == [(2, "Lugnt vid torget"), (3, "x")]


def test_invisible_characters_and_double_spaces_are_cleaned_away() -> None:
    found = read(
        "Datum;Löfte;Plats\n14/3;\u200bfotpatruller ;Ö\u0301stra  skolan\n".replace("Ö\u0301", "O\u0308")
    )
    assert rows_of(found) == ["2023-03-14,,fotpatruller,,Östra skolan,,,,"]


def test_the_sheet_with_the_most_known_columns_is_read() -> None:
    book = load_workbook(
        io.BytesIO(workbook(["Datum", "Löfte", "Antal"], ["14/3", "fot", 1], title="Insatser"))
    )
    book.create_sheet("Lista", 0).append(["Löften"])
    book.create_sheet("Tomt", 0)
    found = read(saved(book), "bok.xlsx")
    assert (found.sheet, len(rows_of(found))) == ("Insatser", 1)


FAULTY = [
    (
        "Datum;Löfte\n30 februari;fot\n",
        RowFault(2, "Datum", "date", "30 februari", spoken=SpokenFault("day", 2023, 2, 30, 28)),
    ),
    (
        "Datum;Löfte\n3/14/2023;fot\n",
        RowFault(2, "Datum", "date", "3/14/2023", spoken=SpokenFault("month", 2023, 14)),
    ),
    ("Datum;Löfte\nvår;fot\n", RowFault(2, "Datum", "date", "vår", spoken=SpokenFault("form"))),
    ("Datum;Löfte;Antal\n;fot;1\n", RowFault(2, "Datum", "no_date")),
    ("Dag;Löfte;Antal\n14/3;;1\n", RowFault(2, "Löfte", "no_promise")),
    ("Datum;Tid;Löfte\n14/3;25:00;fot\n", RowFault(2, "Tid", "time", "25:00", spoken=SpokenFault("clock"))),
    ("Datum;Typ\n14/3;Fotpatrullr\n", RowFault(2, "Typ", "promise", "Fotpatrullr", ("Fotpatruller",))),
    ("Datum;Typ\n14/3;zzz\n", RowFault(2, "Typ", "promise", "zzz")),
    ("Datum;Typ\n14/3;gr\n", RowFault(2, "Typ", "promise", "gr")),  # too short to be a part
    (
        "Datum;Typ\n14/3;möten\n15/3;ller\n",
        RowFault(
            3,
            "Typ",
            "promise",
            "ller",
            ("Trafikkontroller: minst 80 per år", "Fotpatruller"),
            is_ambiguous=True,
        ),
    ),
    ("Datum;Löfte;Antal\n14/3;fot;några\n", RowFault(2, "Antal", "count", "några")),
    ("Datum;Löfte;Antal\n14/3;fot;2,5\n", RowFault(2, "Antal", "count", "2,5")),
    ("Datum;Löfte;Plats\n14/3;fot;Torgett\n", RowFault(2, "Plats", "place", "Torgett", ("Torget",))),
    ("Datum;Löfte;Part\n14/3;fot;Tullen\n", RowFault(2, "Part", "party", "Tullen")),
    ("Datum;Löfte;Inriktning\n14/3;fot;Nykterhet, vin\n", RowFault(2, "Inriktning", "tag", "vin")),
    ("Datum;Löfte;Nykterhet\n14/3;fot;kanske\n", RowFault(2, "Nykterhet", "tag_answer", "kanske")),
    ("Datum;Löfte;Deltagare\n14/3;fot;många\n", RowFault(2, "Deltagare", "result", "många")),
    (
        "Datum;Löfte;Resultat\n14/3;fot;Deltagre 6\n",
        RowFault(2, "Resultat", "result_name", "Deltagre", ("Deltagare",)),
    ),
    (
        "Datum;Löfte;Anteckning\n14/3;fot;" + "a" * 301 + "\n",
        RowFault(2, "Anteckning", "note_too_long", "a" * 301),
    ),
    ("Datum;Löfte\n14/3;fot;lugnt\n", RowFault(2, "", "too_many_cells")),
    ("Datum;Löfte\n14/3;granns\n", RowFault(2, "Löfte", "nobody_responsible", "granns")),
]


@pytest.mark.parametrize(("text", "fault"), FAULTY)
def test_a_row_that_cannot_be_read_is_refused_with_its_row_and_column(text: str, fault: RowFault) -> None:
    assert read(text).faults == (fault,)


def test_every_fault_of_every_row_is_told() -> None:
    found = read("Datum;Löfte;Antal;Plats\nx;y;z;v\n14/3;fot;1;Torget\n;fot;;\n")
    assert [(fault.row, fault.heading) for fault in found.faults if isinstance(fault, RowFault)] == [
        (2, "Datum"),
        (2, "Löfte"),
        (2, "Antal"),
        (2, "Plats"),
        (4, "Datum"),
    ]


@pytest.mark.parametrize(
    ("column", "text", "kind"),
    [
        ("Anteckning", "Samtal med 19811218-9876", "personal_number"),
        ("Anteckning", "ring 070-174 06 05", "phone_number"),
        ("Plats", "811218-9876", "personal_number"),
        ("Löfte", "811218-9876", "personal_number"),
        ("Antal", "811218-9876", "personal_number"),
        ("Utförare", "anna@kommunen.example", "email_address"),
    ],
)
def test_personal_data_refuses_the_row_and_is_never_repeated(column: str, text: str, kind: str) -> None:
    cells = {
        "Datum": "14/3",
        "Löfte": "fot",
        "Antal": "1",
        "Plats": "",
        "Utförare": "",
        "Anteckning": "",
        column: text,
    }
    found = read(f"{';'.join(cells)}\n{';'.join(cells.values())}\n")
    assert found.faults == (RowFault(2, column, "personal", detail=kind),)
    assert text not in repr(found)
