from pathlib import Path

import pytest
from files.folders import ACTIVITIES, HEADER, OTHER, ROW, facts, rows, told

from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.header import Header, header_in

FILE = "data/activities/2023-polisen.csv"


@pytest.mark.parametrize(
    ("content", "code", "place", "expected"),
    [
        ((HEADER + ROW).replace(",", ";"), "F105", (1, 1, 1, 73), {"delimiter": ";"}),
        ((HEADER + ROW).replace(",", "\t"), "F105", (1, 1, 1, 73), {"delimiter": "\t"}),
        (ROW, "F106", (1, 1, 1, 97), {"expected": HEADER.strip()}),
        (HEADER.replace("date", "Date").replace("count", "cöunt") + ROW, "F108", (1, 1, 1, 73), {"kind": "spelling"}),
        (HEADER.replace("date,time", "date, time ") + ROW, "F108", (1, 1, 1, 75), {"kind": "spelling"}),
        ("id," + HEADER.replace(",id", "") + "k7q3fd2m," + ROW.replace(",k7q3fd2m", ""), "F108", (1, 1, 1, 73), {"kind": "order"}),
        (f'"{HEADER.strip().replace(",", chr(34) + "," + chr(34))}"\n' + ROW, "F108", (1, 1, 1, 97), {"kind": "spelling"}),
        ("\n" + HEADER + ROW, "F128", (1, 1, 1, 1), {"count": 1}),
    ],
)  # fmt: skip
def test_rows_are_read_through_a_header_that_can_only_mean_one_thing(
    tmp_path: Path, content: str, code: str, place: tuple[int, ...], expected: dict[str, str | int]
) -> None:
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [(one.code, one.place[1:5], facts(one)) for one in problems] == [(code, place, expected)]
    (row,) = rows(tmp_path, content)
    assert (row.promises, row.note, row.logged, row.id) == (
        ("kontroller",),
        "Lugnt",
        "2023-03-15T23:05:00Z",
        "k7q3fd2m",
    )


@pytest.mark.parametrize(
    ("content", "code", "expected"),
    [
        ("datum,tid,promise\n" + ROW, "F107", {"missing": HEADER.strip().replace("promise,", "").replace(",", ", "), "unknown": "datum, tid", "rows": 1}),
        (HEADER.replace("time", "date") + ROW, "F107", {"missing": "time", "twice": "date", "rows": 1}),
        (HEADER.strip() + ",extra\n" + ROW, "F107", {"unknown": "extra", "rows": 1}),
        ("2023-03-15;kontroller\n", "F106", {"expected": HEADER.strip(), "rows": 1}),
        (HEADER[:40], "F117", {}),
        ("", "F119", {}),
        ("\n \n", "F119", {}),
        ("<<<<<<< HEAD\n=======\n>>>>>>> gren\n", "F118", {"count": 1}),
        (b"PK\x03\x04", "F125", {"reason": "not_text"}),
    ],
)  # fmt: skip
def test_rows_are_not_read_through_a_header_that_may_mean_anything(
    tmp_path: Path, content: str | bytes, code: str, expected: dict[str, str | int]
) -> None:
    problems = [one for one in told(tmp_path, {ACTIVITIES: content}) if one.code not in {"F105", "F116"}]
    assert (code, expected) in [(one.code, facts(one)) for one in problems]
    assert {one.code for one in problems} <= {code, "F107"}
    assert rows(tmp_path, content) == []


def test_a_header_alone_is_a_file_without_rows(tmp_path: Path) -> None:
    assert told(tmp_path, {ACTIVITIES: HEADER}) == []
    (problem,) = told(tmp_path, {ACTIVITIES: HEADER.strip()})
    assert (problem.code, problem.place[1:5]) == ("F116", (1, 73, 1, 74))


def test_a_header_again_in_the_middle_is_told_and_both_halves_are_read(tmp_path: Path) -> None:
    content = HEADER + ROW + HEADER + OTHER
    (problem,) = told(tmp_path, {ACTIVITIES: content})
    assert (problem.code, problem.place.line, facts(problem)) == ("F107", 3, {"kind": "again"})
    assert len(rows(tmp_path, content)) == 2


def test_the_header_after_a_conflict_is_found() -> None:
    header, before, problems = header_in(["<<<<<<< HEAD", HEADER.strip(), ""], ACTIVITY_COLUMNS, FILE)
    assert (header, before) == (Header(ACTIVITY_COLUMNS, ","), 2)
    assert [one.code for one in problems] == ["F118"]
