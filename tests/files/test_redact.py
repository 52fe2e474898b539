import errno
import os
from pathlib import Path

import pytest
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.append import row_bytes
from medborgarlofte.files.redact import Redacted, redact

NOTE = 'Anna Andersson, "gul" jacka'
ROW = row_bytes(cells(NOTE, "k7q3fd2m"))
EMPTY = row_bytes(cells("", "k7q3fd2m"))
OTHER = row_bytes(cells('å, "ö"', "m7q3fd2m"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / ACTIVITIES
    path.parent.mkdir(parents=True)
    return path


def _redact(path: Path, row_id: str = "k7q3fd2m") -> Redacted | None:
    return redact(path.parents[1], row_id)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (HEADER + OTHER + ROW, HEADER + OTHER + EMPTY, 3),
        (HEADER + ROW + OTHER, HEADER + EMPTY + OTHER, 2),
        (HEADER + EMPTY, HEADER + EMPTY, 2),
        (b"\xef\xbb\xbf" + HEADER + ROW, b"\xef\xbb\xbf" + HEADER + EMPTY, 2),
        (HEADER + b"\r\n\xe5\0\r" + ROW[:-1], HEADER + b"\r\n\xe5\0\r" + EMPTY[:-1], 4),
        (HEADER.replace(b",", b";") + b"a;b\n", HEADER.replace(b",", b";") + b"a;b\n", 0),
        (
            HEADER.replace(b",", b";") + b"2023;;;;;;;;hemligt, hemligt;;2023;k7q3fd2m\r\n",
            HEADER.replace(b",", b";") + b"2023;;;;;;;;;;2023;k7q3fd2m\r\n",
            2,
        ),
        (
            b"id,note," + HEADER.replace(b",id", b"").replace(b"note,", b"") + b"k7q3fd2m,x,2023,,,,,,,,,\n",
            b"id,note," + HEADER.replace(b",id", b"").replace(b"note,", b"") + b"k7q3fd2m,,2023,,,,,,,,,\n",
            2,
        ),
        (HEADER.replace(b"note", b"text") + ROW, HEADER.replace(b"note", b"text") + EMPTY, 2),
        # Only corrected, only named in a note, or in a row whose cells cannot be told apart.
        (
            HEADER + b"2023,,,,,,,,x,k7q3fd2m,2023,m7q3fd2m\n",
            HEADER + b"2023,,,,,,,,x,k7q3fd2m,2023,m7q3fd2m\n",
            0,
        ),
        (
            HEADER + b"2023,,,,,,,,k7q3fd2m,,2023,m7q3fd2m\n",
            HEADER + b"2023,,,,,,,,k7q3fd2m,,2023,m7q3fd2m\n",
            0,
        ),
        (HEADER + b"2023,x,k7q3fd2m\n", HEADER + b"2023,x,k7q3fd2m\n", 0),
    ],
)
def test_the_note_goes_and_every_other_byte_stays(path: Path, before: bytes, after: bytes, line: int) -> None:
    path.write_bytes(before)
    assert _redact(path) == (Redacted(ACTIVITIES, line) if line else None)
    assert path.read_bytes() == after


def test_the_row_is_found_in_whichever_file_it_is(path: Path) -> None:
    path.write_bytes(HEADER + OTHER)
    later = path.with_name("2024-polisen.csv")
    later.write_bytes(HEADER + ROW)
    assert _redact(path) == Redacted("data/activities/2024-polisen.csv", 2)
    assert (path.read_bytes(), later.read_bytes()) == (HEADER + OTHER, HEADER + EMPTY)


def test_an_id_that_no_row_has_is_none(path: Path) -> None:
    path.write_bytes(HEADER + OTHER)
    assert _redact(path) is None
    assert redact(path.parent, "k7q3fd2m") is None  # a folder without activities


def test_a_failure_leaves_the_note_and_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(HEADER + ROW)

    def fails(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(Trouble) as told:
        _redact(path)
    assert (told.value.kind, told.value.facts) == ("full", {"file": ACTIVITIES})
    assert path.read_bytes() == HEADER + ROW
