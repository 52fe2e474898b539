import os
from pathlib import Path

import pytest

from medborgarlofte.files.torn import Start, is_whole_row, start_of

HEADER = b"date,promise,note,id"
ROW = 'å-10,trafik,"a, ""b""",k7q3fd2m'.encode()
BOM = b"\xef\xbb\xbf"


def _start(tmp_path: Path, content: bytes) -> Start | None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    fd = os.open(path, os.O_RDONLY)
    try:
        return start_of(fd, HEADER)
    finally:
        os.close(fd)


@pytest.mark.parametrize(
    ("content", "start"),
    [
        (b"", Start(0, HEADER + b"\n", 2, b"")),
        (HEADER, Start(20, b"\n", 2, b"")),
        (BOM + HEADER, Start(23, b"\n", 2, b"")),
        (HEADER[:7], Start(0, HEADER + b"\n", 2, HEADER[:7])),  # killed in the first write
        (HEADER[:7] + b"\0\0", Start(0, HEADER + b"\n", 2, HEADER[:7] + b"\0\0")),
        (HEADER + b"\0\0", Start(0, HEADER + b"\n", 2, HEADER + b"\0\0")),
        (
            b"\0" * 9,
            Start(0, HEADER + b"\n", 2, b"\0" * 9),
        ),  # the power failed before the data reached the disk
        (HEADER + b"\n", Start(21, b"", 2, b"")),
        (HEADER + b"\r\n" + ROW + b"\r\n", Start(22 + 34, b"", 3, b"")),
        (HEADER + b"\n" + ROW + b"\n", Start(21 + 33, b"", 3, b"")),
        (HEADER + b"\n" + ROW, Start(21 + 32, b"\n", 3, b"")),
        (HEADER + b"\r\n" + ROW + b"\r", Start(22 + 33, b"\n", 3, b"")),
        (HEADER + b"\n" + ROW[:-1], Start(21, b"", 2, ROW[:-1])),
        (HEADER + b"\n" + ROW + b"\n" + b"\0\0", Start(54, b"", 3, b"\0\0")),
        (HEADER + b"\n" + ROW + b"\0", Start(21, b"", 2, ROW + b"\0")),
        (b"date;promise;note;id\n", None),  # as Excel saves it
        (b"promise,date,note,id\n", None),
        (HEADER + b"\r" + ROW + b"\r", None),  # lone carriage returns
        (("date,promise,note,id\n").encode("utf-16"), None),
        (b"id\n" + HEADER + b"\n", None),
    ],
)
def test_the_next_row_starts_after_the_last_whole_one(
    tmp_path: Path, content: bytes, start: Start | None
) -> None:
    assert _start(tmp_path, content) == start


def test_no_prefix_of_a_row_passes_as_a_whole_one() -> None:
    assert is_whole_row(ROW, 4)
    assert not any(is_whole_row(ROW[:length], 4) for length in range(len(ROW)))


@pytest.mark.parametrize(
    "line", [ROW + b",", b"," + ROW, b'"a"b,c,d,k7q3fd2m', b"a,b,c,k7q3fd2\0", b"a,b\0,c,k7q3fd2m"]
)
def test_what_is_no_row_is_no_whole_row(line: bytes) -> None:
    assert not is_whole_row(line, 4)


def test_lines_are_counted_across_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("medborgarlofte.files.torn._BLOCK", 7)
    rows = (ROW + b"\n") * 5
    assert _start(tmp_path, HEADER + b"\n" + rows + ROW[:-1]) == Start(21 + 5 * 33, b"", 7, ROW[:-1])
