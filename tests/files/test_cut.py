import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.files.cut import cells_of, cut, part_of_cell


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("a,b,c", ("a", "b", "c")),
        ("", ("",)),
        (",", ("", "")),
        ('"a,b",c', ("a,b", "c")),
        ('a,"b ""c"""', ("a", 'b "c"')),
        ('""', ("",)),
        ('a "b" c,d', ('a "b" c', "d")),
        ("å,ä", ("å", "ä")),
    ],
)
def test_a_line_is_cut_into_its_cells(line: str, cells: tuple[str, ...]) -> None:
    spans, unclosed, stray = cut(line, ",")
    assert cells_of(line, spans) == cells
    assert (unclosed, stray) == (None, None)


@pytest.mark.parametrize(
    ("line", "unclosed", "stray"),
    [
        ('a,"b,c', 2, None),
        ('a,"b""', 2, None),
        ('"', 0, None),
        ('a,"b"c,d', None, 5),
        ('"a" ,"b"c', None, 3),
        ('"a"b,"c', 5, 3),
    ],
)
def test_faults_of_quotes_are_found_where_they_are(
    line: str, unclosed: int | None, stray: int | None
) -> None:
    assert cut(line, ",")[1:] == (unclosed, stray)


@given(st.text('a,";å ', max_size=12), st.sampled_from(",;"))
def test_a_line_is_cut_as_the_csv_module_would(line: str, delimiter: str) -> None:
    try:
        theirs = [tuple(row) for row in csv.reader([line], strict=True, delimiter=delimiter)]
    except csv.Error:
        theirs = None
    spans, unclosed, stray = cut(line, delimiter)
    if theirs is None:
        assert unclosed is not None or stray is not None
    else:
        assert (unclosed, stray) == (None, None)
        assert [cells_of(line, spans)] == (theirs if line else [("",)])


@pytest.mark.parametrize(
    ("line", "start", "part", "shown"),
    [("a,bcd,e", 2, (1, 3), "cd"), ('a,"b""c d",e', 3, (4, 5), "d"), ('a,"b""c",e', 3, (1, 2), '""')],
)
def test_a_part_of_a_cell_is_found_in_its_line(
    line: str, start: int, part: tuple[int, int], shown: str
) -> None:
    first, last = part_of_cell(line, start, part)
    assert line[first:last] == shown
