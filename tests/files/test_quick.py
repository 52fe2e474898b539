import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.files.cells import ID, TEXT
from medborgarlofte.files.header import Header
from medborgarlofte.files.quick import quick_values, quoted_cells

COLUMNS = {"note": TEXT, "id": ID}


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('a,"b, c",d', ["a", "b, c", "d"]),
        ('a,"b","c, d",e', ["a", "b", "c, d", "e"]),
        ('"a",b', ["a", "b"]),
        ('a,"",b', ["a", "", "b"]),
    ],
)
def test_plainly_quoted_cells_are_read(line: str, cells: list[str]) -> None:
    assert quoted_cells(line) == cells


@pytest.mark.parametrize("line", ['a,"b""c",d', 'a,"b', 'a,"b"c,d', 'a,b"c",d', 'a,"""b",c', 'a,"b"'])
def test_other_quotes_take_care(line: str) -> None:
    with pytest.raises(ValueError):
        quoted_cells(line)


@given(st.text('a,"b ', max_size=14).filter(lambda line: '"' in line))
def test_what_is_read_quickly_is_what_the_csv_module_reads(line: str) -> None:
    try:
        quick = quoted_cells(line)
    except ValueError:
        return
    assert [quick] == list(csv.reader([line], strict=True))


def test_a_good_row_is_read_quickly() -> None:
    assert quick_values("Lugnt,k7q3fd2m", COLUMNS, Header(("note", "id"), ",")) == ["Lugnt", "k7q3fd2m"]


@pytest.mark.parametrize(
    ("line", "header"),
    [
        ("Lugnt,k7q3fd2m", None),
        ("Lugnt,k7q3fd2m", Header(("id", "note"), ",")),
        ("Lugnt;k7q3fd2m", Header(("note", "id"), ";")),
        (" Lugnt,k7q3fd2m", Header(("note", "id"), ",")),
        ("Lugnt,k7q3fd2", Header(("note", "id"), ",")),
        ("Lugnt", Header(("note", "id"), ",")),
        ("a" * 1000 + ",k7q3fd2m", Header(("note", "id"), ",")),
    ],
)
def test_anything_else_takes_care(line: str, header: Header | None) -> None:
    with pytest.raises(ValueError):
        quick_values(line, COLUMNS, header)
