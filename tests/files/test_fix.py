import csv
import io

import pytest
from files.any_file import HEAD, ROW, SEMICOLONS, files
from files.rows_for_append import ACTIVITIES, HEADER, cells
from hypothesis import given, settings
from hypothesis import strategies as st

from medborgarlofte.files.append import row_bytes
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.fix import Fixed, fixed
from medborgarlofte.files.identity import is_id
from medborgarlofte.files.table import table_in

NOW = "2023-06-01T08:00:00Z"
LINE = ROW.decode()


def _fixed(raw: bytes) -> Fixed:
    return fixed(ACTIVITIES, raw, NOW)


def test_a_file_in_order_is_left_as_it_is() -> None:
    assert _fixed(HEADER + ROW) == Fixed(HEADER + ROW)


@pytest.mark.parametrize(
    "row",
    [
        b"2023-05-03,,trafik,,Torget,,,,lugnt, men  bl\xc3\xa5sigt,,2023-05-03T14:05:00Z,k7q3fd2m\n",
        b"2023-05-03 , trafik,1\n",
        b"Summa,,,8, ,,,,,,,\n",
        b"2023-05-03,,,1,,,,,sol a\xcc\x8a,,,\n",
        b"3 maj,,trafik,1,,,,, sol,,,\n",
    ],
    ids=["too many", "too few", "a sum", "no promise", "no date"],
)
def test_what_is_no_row_is_left_byte_for_byte(row: bytes) -> None:
    raw = HEADER + row + ROW
    mended = _fixed(raw)
    assert (mended.content, mended.done) == (raw, ())
    assert row in _fixed(b"\xef\xbb\xbf" + raw).content


def test_quotes_that_nobody_needed_are_no_fault() -> None:
    raw = HEADER + b'"2023-05-03",,trafik,,,,,,,,2023-05-03T14:05:00Z,k7q3fd2m\n'
    assert _fixed(raw) == Fixed(raw)


@pytest.mark.parametrize(
    ("raw", "done"),
    [
        (b"\xef\xbb\xbf" + HEADER + ROW, {"F102": 1}),
        ((HEAD + LINE).replace("\n", "\r\n").encode(), {"F103": 2}),
        ((HEAD + LINE).replace("\n", "\r").encode(), {"F103": 2}),
        (HEADER + ROW[:-1], {"F116": 1}),
        (HEADER[:-1], {"F116": 1}),
        (HEADER + b"\n" + ROW + b"  \n\n", {"F128": 3}),
        ((HEAD + LINE).encode("cp1252"), {"F101": 1}),
        ((HEAD + LINE.replace("å", "a\u030a")).encode(), {"F124": 1}),
        ((HEAD + LINE.replace(",trafik,", ", trafik\u00a0,")).encode(), {"F123": 1}),
        ((HEAD.replace(",time", ", time ") + LINE).encode(), {"F108": 1}),
        ((HEAD.title() + LINE).encode(), {"F108": 1}),
        (b"\n" + HEADER + ROW, {"F128": 1}),
        ((HEAD.replace(",", ";") + SEMICOLONS + "\r\n").encode("cp1252"), {"F101": 1, "F103": 1, "F105": 1}),
        ((HEAD + LINE).replace(",", "\t").replace("\t b", ", b").encode(), {"F105": 1}),
        (
            ("id," + HEAD.replace(",id", "") + "k7q3fd2m," + LINE.replace(",k7q3fd2m", "")).encode(),
            {"F108": 1},
        ),
    ],
)
def test_what_loses_nothing_is_mended(raw: bytes, done: dict[str, int]) -> None:
    mended = _fixed(raw)
    assert (dict(mended.done), mended.left) == (done, ())
    assert mended.content.startswith(HEADER)
    note = 'å, b; "c"' if b";;" in raw else "å, b"
    rows = list(csv.reader(io.StringIO(mended.content.decode(), newline=""), strict=True))
    assert rows[1:] in ([], [list(cells(note, "k7q3fd2m"))])


def test_lines_pasted_together_from_two_encodings_are_read_each_as_it_is() -> None:
    other = row_bytes(cells("ö", "m7q3fd2m"))
    mended = _fixed(HEADER + ROW + other.decode().encode("cp1252"))
    assert mended == Fixed(HEADER + ROW + other, (("F101", 1),))


def test_what_a_person_leaves_to_the_machine_is_filled_in() -> None:
    typed = b"2023-05-03,,trafik,,,,,,,,,"
    mended = _fixed(HEADER + typed + b"\n" + typed)
    assert dict(mended.done) == {"A310": 2, "A318": 2, "F116": 1}
    first, second = (line.split(",") for line in mended.content.decode().splitlines()[1:])
    assert first[:-1] == second[:-1] == [*typed.decode().split(",")[:-2], NOW]
    assert is_id(first[-1])
    assert is_id(second[-1])
    assert first[-1] != second[-1]


def test_what_is_filled_in_already_is_kept() -> None:
    raw = HEADER + b"2023-05-03,,trafik,,,,,,,,2022,x\n2023-05-03,,trafik,,,,,,,,,k7q3fd2m\n"
    mended = _fixed(raw)
    assert mended == Fixed(raw.replace(b",,k7", f",{NOW},k7".encode()), (("A310", 1),))


def test_a_row_of_nothing_gets_no_id() -> None:
    raw = HEADER + b",,,,,,,,,,,\n"
    assert _fixed(raw) == Fixed(HEADER, (("F128", 1),))


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        (b"", ("F119", 0)),
        (b" \r\n", ("F119", 0)),
        ((HEAD + LINE).encode("utf-16"), ("F104", 0)),
        (b"PK\x03\x04" + HEADER, ("F125", 0)),
        (HEADER + ROW + b"\0\0\r\n", ("F112", 3)),
        (HEADER + b"<<<<<<< HEAD\r\n" + ROW, ("F118", 2)),
        (HEADER.replace(b"\n", b"\r\n") + b"\x8f\xff\n", ("F101", 2)),  # 8F is no letter of Windows-1252
        (
            HEADER + b'2023,"a\r\n\r\nb",c\r\n',
            ("F111", 2),
        ),  # a line break in a cell: nothing may be cleared away
        (HEADER + b'2023,"a"b"c"\r\n', ("F127", 2)),
        (HEADER.replace(b"time", b"tid") + ROW.replace(b"\n", b"\r\n"), ("F107", 1)),
        (ROW + b"\r\n", ("F106", 1)),
        (HEADER[:30], ("F117", 1)),
        (HEADER.replace(b",", b";") + b"2023;a\n", ("F109", 2)),
        (HEADER.replace(b",", b";") + b"2023" + b";" * 12 + b"\n", ("F110", 2)),
        (HEADER.replace(b",", b";") + b"\n2023;a", ("F117", 3)),
    ],
)
def test_what_only_its_owner_can_decide_leaves_the_file_byte_for_byte(
    raw: bytes, left: tuple[str, int]
) -> None:
    assert _fixed(raw) == Fixed(raw, left=(left,))


def test_a_date_that_could_be_read_in_two_ways_stays_and_is_named() -> None:
    raw = HEADER + ROW.replace(b"2023-05-03,", b"03/05/2023,", 1)
    assert _fixed(raw.replace(b"\n", b"\r\n")) == Fixed(raw, (("F103", 2),), (("A301", 2),))


def test_a_row_with_cells_too_few_or_many_stays_and_is_named() -> None:
    raw = HEADER + b"2023,a\n" + ROW.replace(b"\n", b",\n")
    assert _fixed(raw) == Fixed(raw, left=(("F109", 2), ("F110", 3)))


def test_a_torn_row_stays_torn() -> None:
    torn = b'2023-05-03,,trafik,,,,,,"\xe5'
    mended = _fixed(HEADER + ROW.replace(b"\n", b"\r\n") + torn)
    assert mended == Fixed(HEADER + ROW + torn, (("F103", 1),), (("F117", 3),))


def test_promises_are_mended_in_their_form_only() -> None:
    raw = b"\xef\xbb\xbfformat: 1 \r\n\r\ntitle: l\xf6ften, a\xcc\x8a"
    mended = fixed("data/promises.yaml", raw, NOW)
    assert mended.content == "format: 1 \n\ntitle: löften, aÌŠ\n".encode()
    assert dict(mended.done) == {"F101": 1, "F102": 1, "F103": 2, "F116": 1}
    assert fixed("data/promises.yaml", "a: a\u030a\n".encode(), NOW) == Fixed(
        "a: å\n".encode(), (("F124", 1),)
    )


def test_promises_in_conflict_stay_as_they_are() -> None:
    raw = b"a: 1\r\n<<<<<<< HEAD\r\n"
    assert fixed("data/promises.yaml", raw, NOW) == Fixed(raw, left=(("F118", 2),))


def test_a_publication_is_never_touched() -> None:
    raw = b'\xef\xbb\xbf{"format": 1}\r\n'
    assert fixed("data/publications/2023-k7q3fd2m.json", raw, NOW) == Fixed(raw)


@settings(max_examples=1500, deadline=None)
@given(files, st.sampled_from([ACTIVITIES, "data/promises.yaml"]))
def test_mending_twice_is_mending_once(raw: bytes, name: str) -> None:
    once = fixed(name, raw, NOW)
    twice = fixed(name, once.content, "2024-01-01T00:00:00Z")
    assert twice.content == once.content
    assert not twice.done


def _said(raw: bytes) -> list[tuple[str, ...]]:
    """What the rows say, apart from the two cells that a machine may fill in."""
    table = table_in(raw, ACTIVITY_COLUMNS)
    return [
        tuple(" ".join(cell.split()) for cell in table.in_order(row)[:10])
        for row in table.rows
        if any(map(str.strip, row.cells))
    ]


_cells = st.lists(st.text("å ,;\t\"'x\u00a0", max_size=4), min_size=12, max_size=12)


@settings(max_examples=300, deadline=None)
@given(st.lists(_cells, max_size=4), st.sampled_from(",;\t"), st.permutations(range(12)))
def test_mending_loses_no_word(rows: list[list[str]], delimiter: str, order: list[int]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    for row in (list(ACTIVITY_COLUMNS), *rows):
        writer.writerow([row[at] for at in order])
    raw = text.getvalue().encode()
    mended = fixed(ACTIVITIES, raw, NOW)
    assert _said(mended.content) == _said(raw)
