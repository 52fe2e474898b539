from pathlib import Path

import pytest
from files.folders import ACTIVITIES, ASSESSED, ASSESSMENTS, HEADER, OTHER, ROW, VERDICT, facts, rows, told


def noted(note: str) -> str:
    return ROW.replace("Lugnt", note)


@pytest.mark.parametrize(
    ("lines", "code", "place", "expected"),
    [
        ("2023-03-15,kontroller\n", "F109", (2, 1, 2, 22), {"cells": 2, "expected": 12}),
        (ROW.replace(",", ";"), "F109", (2, 1, 2, 97), {"cells": 1, "expected": 12, "delimiter": ";"}),
        (ROW.replace(",", "\t"), "F109", (2, 1, 2, 97), {"cells": 1, "expected": 12, "delimiter": "\t"}),
        (noted("Lugnt, fint, varmt"), "F110", (2, 61, 2, 79), {"cells": 14, "expected": 12}),
        (
            ROW.replace("\n", ",,\n"),
            "F110",
            (2, 97, 2, 99),
            {"cells": 14, "expected": 12, "kind": "trailing"},
        ),
        (noted('"Lugnt'), "F111", (2, 61, 2, 98), {}),
        (noted('"Lugnt ""fint""'), "F111", (2, 61, 2, 107), {}),
        (noted('"Lugnt\noch\nfint"'), "F114", (2, 61, 2, 67), {"lines": 3}),
        (noted("a" * 4005), "F115", (2, 1, 2, 4097), {"length": 4097, "longest": 4096}),
        (noted("å" * 2003), "F115", (2, 1, 2, 2095), {"length": 4098, "longest": 4096}),
        (noted('"Lugnt" och fint'), "F127", (2, 68, 2, 69), {}),
        ("2023-03-15,22:30,kontr\n", "F109", (2, 1, 2, 23), {"cells": 3, "expected": 12}),
    ],
)
def test_a_row_that_cannot_be_cut_is_told_and_the_rest_is_read(
    tmp_path: Path, lines: str, code: str, place: tuple[int, ...], expected: dict[str, str | int]
) -> None:
    problems = told(tmp_path, {ACTIVITIES: HEADER + lines + OTHER})
    assert [(one.code, one.place[1:5], facts(one)) for one in problems] == [(code, place, expected)]
    (row,) = rows(tmp_path, HEADER + lines + OTHER)
    assert (row.id, row.line) == ("a0000001", 2 + lines.count("\n"))


@pytest.mark.parametrize(
    ("content", "code", "place", "expected", "count"),
    [
        (HEADER + ROW + "\n" + OTHER + "\n\n", "F128", (3, 1, 3, 1), {"count": 3}, 2),
        (HEADER + ROW + ",,,,,,,,,,,\n", "F128", (3, 1, 3, 12), {"count": 1}, 1),
        (HEADER + "<<<<<<< HEAD\n" + ROW + "=======\n" + OTHER + ">>>>>>> gren\n", "F118", (2, 1, 2, 13), {"count": 1}, 2),
        (HEADER + "=======\n" + ROW, "F118", (2, 1, 2, 8), {"count": 1}, 1),
        (HEADER + ROW + OTHER.strip(), "F116", (3, 57, 3, 58), {"count": 1}, 2),
        (HEADER + ROW + OTHER[:-3], "F117", (3, 1, 3, 55), {}, 1),
        (HEADER + ROW + "\0\0", "F117", (3, 1, 3, 3), {}, 1),
        (HEADER + ROW + OTHER[:-1] + "\0", "F117", (3, 1, 3, 58), {}, 1),
        (HEADER + ROW + "\0\0\n", "F112", (3, 1, 3, 2), {"count": 2}, 1),
        (HEADER + noted("Lu\0gnt"), "F112", (2, 63, 2, 64), {"count": 1}, 1),
        (HEADER + noted("Lu\u200bgnt") + noted("Lug\u200bnt"), "F113", (2, 63, 2, 64), {"kind": "U+200B", "count": 2}, 2),
        (HEADER + noted("Lugnt i a\u030a"), "F124", (2, 69, 2, 70), {"count": 1}, 1),
        ((HEADER + noted("Lugnt på ö") + OTHER).encode("cp1252"), "F101", (2, 68, 2, 69), {"byte": "E5", "letter": "å", "count": 1}, 2),
        ((HEADER + ROW).replace("\n", "\r\n"), "F103", (1, 73, 0, 0), {"kind": "crlf", "count": 2}, 1),
        ((HEADER + ROW).encode("utf-16"), "F104", (1, 1, 0, 0), {}, 1),
        ("\ufeff" + HEADER + ROW, "F102", (1, 1, 0, 0), {"count": 1}, 1),
    ],
)  # fmt: skip
def test_a_fault_that_spreads_is_told_once_and_the_rows_are_read(
    tmp_path: Path,
    content: str | bytes,
    code: str,
    place: tuple[int, ...],
    expected: dict[str, str | int],
    count: int,
) -> None:
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [(one.code, one.place[1:5], facts(one)) for one in problems] == [(code, place, expected)]
    assert len(rows(tmp_path, content)) == count


def test_a_file_from_swedish_excel_is_one_fault_of_each_kind(tmp_path: Path) -> None:
    content = (HEADER + noted("Lugnt på ön") * 50).replace(",", ";").replace("\n", "\r\n").encode("cp1252")
    problems = told(tmp_path, {ACTIVITIES: content})
    assert sorted((one.code, one.fact("count")) for one in problems) == [
        ("F101", 50),
        ("F103", 51),
        ("F105", None),
    ]
    assert {row.note for row in rows(tmp_path, content)} == {"Lugnt på ön"}


def test_a_quote_never_closed_takes_one_row_only(tmp_path: Path) -> None:
    content = HEADER + noted('"Lugnt') + noted('"Fint, varmt"') + OTHER
    (problem,) = told(tmp_path, {ACTIVITIES: content})
    assert (problem.code, problem.place.line) == ("F111", 2)
    assert [row.line for row in rows(tmp_path, content)] == [3, 4]


def test_the_last_row_under_another_order_is_read_without_a_newline(tmp_path: Path) -> None:
    content = "id," + HEADER.replace(",id", "") + "k7q3fd2m," + ROW.replace(",k7q3fd2m\n", "")
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [one.code for one in problems] == ["F108", "F116"]
    assert len(rows(tmp_path, content)) == 1


def test_a_file_of_several_megabytes_keeps_its_lines(tmp_path: Path) -> None:
    content = HEADER + noted("x" * 250) * 9000 + "2023,kort\n" + OTHER
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [(one.code, one.place.line) for one in problems] == [("F109", 9002)]
    assert rows(tmp_path, content)[-1].line == 9003


def test_a_line_longer_than_a_part_is_one_line(tmp_path: Path) -> None:
    problems = told(tmp_path, {ACTIVITIES: HEADER + "å" * 1_500_000 + "\n" + ROW})
    assert [(one.code, one.place.line) for one in problems] == [("F115", 2)]


def test_assessments_are_cut_as_activities_are(tmp_path: Path) -> None:
    content = (
        ASSESSED
        + VERDICT.replace("För få", "För få, tyvärr")
        + "\n"
        + VERDICT.replace("För få", '"För\nfå"')
        + VERDICT
    )
    problems = told(tmp_path, {ASSESSMENTS: content})
    assert [(one.code, one.place[1:5]) for one in problems] == [
        ("F110", (2, 36, 2, 61)),
        ("F114", (4, 36, 4, 40)),
        ("F128", (3, 1, 3, 1)),
    ]


def test_a_last_row_that_somebody_typed_is_whole_also_without_a_newline(tmp_path: Path) -> None:
    content = f"{HEADER}{ROW}2023-04-01,,kontroller,,,,,,,,,"
    assert {one.code for one in told(tmp_path, {ACTIVITIES: content})} == {"F116", "A310", "A318"}
    assert [row.line for row in rows(tmp_path, content)] == [2, 3]
