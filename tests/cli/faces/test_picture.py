"""The carets stand right under what they mark, whatever stands before it, and long lines are cut around it."""

import pytest
from cli.remarks_made import ROW
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.cli.faces.picture import picture
from medborgarlofte.cli.terminal import is_hidden, width


@pytest.mark.parametrize(
    ("text", "marked", "most", "line", "under"),
    [
        (ROW, "fotpatrulle", 100, ROW, "            ^^^^^^^^^^^"),
        ("å,ä,ö,xx", "xx", 80, "å,ä,ö,xx", "      ^^"),
        ("中文,xx", "xx", 80, "中文,xx", "     ^^"),
        ("a,中文", "中文", 80, "a,中文", "  ^^^^"),
        ("e\u0301,xx", "xx", 80, "e\u0301,xx", "  ^^"),
        ("a\tb,xx", "xx", 80, "a    b,xx", "       ^^"),
        ("a\u200bb,xx", "xx", 80, "a<U+200B>b,xx", "           ^^"),
        ("a\x1b[1m,xx", "xx", 80, "a␛[1m,xx", "      ^^"),
        ("not 19121212-1212,xx", "xx", 80, "not •••••••••••••,xx", "                  ^^"),
        ("not 19121212-1212", "19121212-1212", 80, "not •••••••••••••", "    ^^^^^^^^^^^^^"),
        ("x" * 30 + "MÅL" + "y" * 30, "MÅL", 20, "…xxxxxxMÅLyyyyyyyyy…", "       ^^^"),
        ("x" * 10 + "MÅL" + "y" * 30, "MÅL", 20, "xxxxxxxxxxMÅLyyyyyy…", "          ^^^"),
        ("x" * 30 + "MÅL", "MÅL", 20, "…xxxxxxMÅL", "       ^^^"),
        ("x" * 30 + "M" * 40 + "y", "M" * 40, 20, "…xxxxxxMMMMMMMMMMMM…", "       ^^^^^^^^^^^^"),
        ("kort", "", 20, "kort", "^"),
    ],
)
def test_a_line_is_shown_with_its_place_marked(
    text: str, marked: str, most: int, line: str, under: str
) -> None:
    column = text.index(marked) + 1
    shown = picture(text, column, column + len(marked), most)
    assert (shown.line, shown.blanks + shown.carets) == (line, under)


@pytest.mark.parametrize(("column", "end"), [(0, 0), (1, 1), (5, 5), (5, 9), (99, 120), (3, 1)])
def test_a_place_beyond_the_line_is_marked_at_its_end(column: int, end: int) -> None:
    shown = picture("fyra", column, end, 80)
    assert shown.line == "fyra"
    assert len(shown.carets) >= 1
    assert len(shown.blanks) <= 4


@given(
    text=st.text(max_size=300),
    start=st.integers(0, 300),
    length=st.integers(0, 300),
    most=st.integers(20, 120),
)
def test_no_picture_is_wider_than_there_is_room_or_shows_what_is_hidden(
    text: str, start: int, length: int, most: int
) -> None:
    shown = picture(text, start + 1, start + length + 1, most)
    assert width(shown.line) <= most
    assert width(shown.blanks + shown.carets) <= most + 1
    assert not any(map(is_hidden, shown.line))


@given(
    before=st.text("abåä中\u0301\t", max_size=200),
    after=st.text("cdö文", max_size=200),
    most=st.integers(20, 120),
)
def test_what_is_marked_stands_over_the_carets(before: str, after: str, most: int) -> None:
    shown = picture(f"{before}MÅL{after}", len(before) + 1, len(before) + 4, most)
    start = shown.line.index("MÅL")
    assert width(shown.line[:start]) == len(shown.blanks)
    assert shown.carets == "^^^"


def test_a_line_of_a_megabyte_is_cut_like_any_other() -> None:
    shown = picture("x" * 500_000 + "MÅL" + "y" * 500_000, 500_001, 500_004, 40)
    assert "MÅL" in shown.line
    assert shown.line.startswith("…")
    assert shown.line.endswith("…")
