import pytest
from files.any_file import files
from files.past import ASSESSMENT_HEADER, ASSESSMENTS, FIRST, JUDGED, SECOND, START, Past
from files.rows_for_append import ACTIVITIES, HEADER
from hypothesis import given, settings

from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.files.fix import fixed


@pytest.fixture
def past() -> Past:
    return Past()


@pytest.mark.parametrize(
    ("old", "new", "column", "line", "before", "after"),
    [
        (FIRST, FIRST.replace(b"2023-05-03,", b"2023-05-04,", 1), "date", 2, "2023-05-03", "2023-05-04"),
        (FIRST, FIRST.replace(b",trafik,,", b",trafik,12,"), "count", 2, "", "12"),
        (SECOND, SECOND.replace("två".encode(), "två, tre".encode()).replace(b"tv\xc3\xa5, tre", b'"tv\xc3\xa5, tre"'), "note", 3, "två", "två, tre"),
        (SECOND, SECOND.replace(b"T14:05", b"T14:06"), "logged", 3, "2023-05-03T14:05:00Z", "2023-05-03T14:06:00Z"),
        (SECOND, SECOND.replace(b"Nordby", b""), "place", 3, "Nordby", ""),
    ],
)  # fmt: skip
def test_an_altered_cell_is_told(
    past: Past, old: bytes, new: bytes, column: str, line: int, before: str, after: str
) -> None:
    past.write({ACTIVITIES: HEADER + (FIRST + SECOND).replace(old, new)})
    row = (FIRST if line == 2 else SECOND)[-9:-1].decode()
    facts = {"key": column, "before": before, "after": after}
    assert past.problems() == [problem("H502", Place(ACTIVITIES, line, cell=column), None, row=row, **facts)]


def test_a_personal_number_is_not_echoed(past: Past) -> None:
    past.write({ACTIVITIES: HEADER + FIRST + SECOND.replace("två".encode(), b"19121212-1212")})
    (found,) = past.problems()
    assert "121212" not in str(found)


def test_an_altered_row_in_a_renamed_file_is_told_where_it_is_now(past: Past) -> None:
    other = "data/activities/2023-kommunen.csv"
    past.write({ACTIVITIES: None, other: HEADER + FIRST + SECOND.replace(b"Nordby", b"Torget")})
    assert [(one.code, one.place) for one in past.problems()] == [("H502", Place(other, 3, cell="place"))]


def test_a_row_that_is_gone_is_told(past: Past) -> None:
    past.write({ACTIVITIES: HEADER + SECOND})
    facts = {"row": "k7q3fd2m", "date": "2023-05-03"}
    assert past.problems() == [problem("H501", Place(ACTIVITIES), None, was_line=2, **facts)]


def test_a_row_that_changed_its_id_is_gone(past: Past) -> None:
    past.write({ACTIVITIES: HEADER + FIRST + SECOND.replace(b"m7q3fd2m", b"m7q3fd2n")})
    assert [(one.code, one.fact("row")) for one in past.problems()] == [("H501", "m7q3fd2m")]


@pytest.mark.parametrize("content", [None, b"", b"\n"])
def test_a_file_that_is_gone_is_told_once(past: Past, content: bytes | None) -> None:
    past.write({ACTIVITIES: content})
    assert past.problems() == [problem("H503", Place(ACTIVITIES), count=2)]


def test_a_file_with_nothing_in_it_may_go() -> None:
    past = Past({**START, "data/activities/2022-polisen.csv": HEADER})
    past.write({"data/activities/2022-polisen.csv": None})
    assert past.problems() == []


def test_a_file_that_cannot_be_made_out_is_told_by_others(past: Past) -> None:
    past.write({ACTIVITIES: HEADER.replace(b"promise", b"vad") + FIRST})
    assert past.problems() == []


def test_an_altered_assessment_is_told(past: Past) -> None:
    past.write({ASSESSMENTS: ASSESSMENT_HEADER + JUDGED.replace(b"partly", b"fulfilled")})
    assert [(one.code, one.fact("key")) for one in past.problems()] == [("H502", "verdict")]


def test_an_assessment_among_the_activities_is_gone(past: Past) -> None:
    past.write({ASSESSMENTS: None, ACTIVITIES: HEADER + FIRST + SECOND + JUDGED})
    assert past.codes() == ["H503"]


TYPED = b"2023-05-03,,trafik,,,,,,,,,\n"


def test_what_was_typed_by_hand_may_be_filled_in() -> None:
    raw = (
        HEADER
        + TYPED
        + TYPED
        + SECOND.replace(b",m7q3fd2m", b",")
        + FIRST.replace(b"2023-05-03T14:05:00Z", b"")
    )
    past = Past({**START, ACTIVITIES: raw})
    mended = fixed(ACTIVITIES, raw, "2024-01-01T00:00:00Z").content
    past.write({ACTIVITIES: mended})
    assert past.problems() == []
    lines = mended.splitlines(keepends=True)
    past.write({ACTIVITIES: b"".join([*lines[:2], *lines[3:]])})  # one of two that were alike
    facts = {"row": "", "date": "2023-05-03"}
    assert past.problems() == [problem("H501", Place(ACTIVITIES), None, was_line=3, **facts)]


@pytest.mark.parametrize(
    ("faulty", "mended"),
    [
        (FIRST.replace(b"2023-05-03,", b"2023-02-30,", 1), FIRST),
        (FIRST.replace(b",trafik,,", b",trafik,tv\xc3\xa5,"), FIRST.replace(b",trafik,,", b",trafik,2,")),
        (FIRST.replace(b",k7", b",,k7"), FIRST),  # a cell too many
        (b"2023-05-03,,trafik\n", b""),  # a torn row, long since moved
        (b'2023,"a\n', b""),
    ],
)
def test_a_faulty_cell_may_be_mended(faulty: bytes, mended: bytes) -> None:
    past = Past({**START, ACTIVITIES: HEADER + faulty + SECOND})
    past.write({ACTIVITIES: HEADER + mended + SECOND})
    assert past.problems() == []


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("", "H508"),
        ("Torget", "H502"),
        ("vid bron", "H508"),
        ("19121212-1212", "H502"),
        ("121212-1212 vid bron", "H502"),
        ("vid bron igen", "H502"),
    ],
)
def test_a_personal_number_may_only_be_taken_out(place: str, expected: str) -> None:
    held = FIRST.replace(b"Nordby", b"19121212-1212 vid bron")
    past = Past({**START, ACTIVITIES: HEADER + held + SECOND})
    past.write({ACTIVITIES: HEADER + held.replace(b"19121212-1212 vid bron", place.encode()) + SECOND})
    assert [(one.code, one.fact("key")) for one in past.problems()] == [(expected, "place")]


@pytest.mark.parametrize(("old", "new", "cells"), [(b",,", b",", 11), (b",trafik,", b",trafik,1,5,", 14)])
def test_a_row_whose_cells_no_longer_add_up_is_told_once(old: bytes, new: bytes, cells: int) -> None:
    broken = FIRST.replace(old, new, 1)
    past = Past({**START, ACTIVITIES: HEADER + FIRST + SECOND})
    past.write({ACTIVITIES: HEADER + broken + SECOND})
    (told,) = past.problems()
    assert told == problem("H502", Place(ACTIVITIES, 2), row="k7q3fd2m", key="", cells=cells, expected=12)


def test_a_faulty_row_with_an_id_may_not_go() -> None:
    past = Past({**START, ACTIVITIES: HEADER + FIRST.replace(b",k7", b",,k7") + SECOND})
    past.write({ACTIVITIES: HEADER + SECOND})
    assert [(one.code, one.fact("row")) for one in past.problems()] == [("H501", "k7q3fd2m")]


def test_mending_one_cell_hides_no_other_alteration() -> None:
    faulty = JUDGED.replace(b"partly", b"delvis")
    past = Past({**START, ASSESSMENTS: ASSESSMENT_HEADER + faulty})
    past.write({ASSESSMENTS: ASSESSMENT_HEADER + JUDGED.replace(b"trafik", b"besok")})
    assert [(one.code, one.fact("key")) for one in past.problems()] == [("H502", "promise")]


@settings(max_examples=500, deadline=None)
@given(files)
def test_whatever_mending_does_is_accepted(raw: bytes) -> None:
    past = Past({**START, ACTIVITIES: raw})
    past.write({ACTIVITIES: fixed(ACTIVITIES, raw, "2024-01-01T00:00:00Z").content})
    assert past.problems() == []


@settings(max_examples=500, deadline=None)
@given(files, files)
def test_any_two_files_can_be_compared(before: bytes, now: bytes) -> None:
    past = Past({**START, ACTIVITIES: before})
    past.write({ACTIVITIES: now})
    assert {code[0] for code in past.codes()} <= {"H"}
