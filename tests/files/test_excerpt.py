from pathlib import Path

import pytest
from files.folders import ACTIVITIES, HEADER, OTHER, PROMISES, ROW, folder

from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.excerpt import cell_span, located
from medborgarlofte.files.header import Header

FILE = f"data/{ACTIVITIES}"
PLAIN = Header(ACTIVITY_COLUMNS, ",")
QUOTED = ROW.replace("Lugnt", '"Sa ""hej"", å gick"')


def shown(place: Path, content: str | bytes, where: Place) -> tuple[str, Place]:
    """What is marked in the line, and the place."""
    ((found, text),) = located(folder(place, {ACTIVITIES: content}), [problem("A301", where)])
    return text[found.place.column - 1 : found.place.end_column - 1], found.place


@pytest.mark.parametrize(
    ("row", "cell", "part", "marked"),
    [
        (ROW, "date", None, "2023-03-15"),
        (ROW, "place", None, "Torget"),
        (ROW, "id", None, "k7q3fd2m"),
        (ROW, "results", (0, 9), "deltagare"),
        (ROW, "party", None, ","),
        (QUOTED, "note", None, 'Sa ""hej"", å gick'),
        (QUOTED, "note", (10, 11), "å"),
        (QUOTED, "corrects", None, ","),
        (ROW.replace("Lugnt", '"Lugnt'), "note", None, "Lugnt,,2023-03-15T23:05:00Z,k7q3fd2m"),
        ("2023,,a\n", "note", None, ""),
    ],
)
def test_a_cell_is_found_again_in_its_line(
    tmp_path: Path, row: str, cell: str, part: tuple[int, int] | None, marked: str
) -> None:
    text, place = shown(tmp_path, HEADER + OTHER + row, Place(FILE, 3, cell=cell, part=part))
    assert text == marked
    assert (place.line, place.end_line) == (3, 3)
    assert place.end_column > place.column


@pytest.mark.parametrize(
    "content",
    [
        (HEADER + ROW).replace(",", ";"),
        (HEADER + ROW).replace("\n", "\r\n"),
        (HEADER + ROW.replace("Lugnt", "på")).encode("cp1252"),
        "\ufeff" + HEADER + ROW,
        (HEADER + ROW).encode("utf-16"),
        "id," + HEADER.replace(",id", "") + "k7q3fd2m," + ROW.replace(",k7q3fd2m", ""),
        ROW + ROW,
    ],
)
def test_a_cell_is_found_in_a_file_that_is_not_as_it_should_be(tmp_path: Path, content: str | bytes) -> None:
    assert shown(tmp_path, content, Place(FILE, 2, cell="logged"))[0] == "2023-03-15T23:05:00Z"


def test_a_line_without_columns_is_marked_whole(tmp_path: Path) -> None:
    text, place = shown(tmp_path, HEADER + ROW, Place(FILE, 2))
    assert (text, place) == (ROW.strip(), Place(FILE, 2, 1, 2, len(ROW)))


def test_a_column_without_an_end_is_one_wide(tmp_path: Path) -> None:
    assert shown(tmp_path, HEADER + ROW, Place(FILE, 2, 12))[0] == "2"


def test_columns_that_are_known_stay(tmp_path: Path) -> None:
    promises = Place("data/promises.yaml", 4, 3, 4, 8)
    ((found, text),) = located(folder(tmp_path, {}), [problem("P203", promises)])
    assert (found.place, text) == (promises, PROMISES.split("\n")[3])
    over = Place("data/promises.yaml", 4, 3, 5, 2)
    ((found, _),) = located(tmp_path / "data", [problem("P203", over)])
    assert found.place == over


def test_both_places_of_a_problem_get_their_columns(tmp_path: Path) -> None:
    told = problem("A339", Place(FILE, 2, cell="id"), also=Place("data/activities/2023-b.csv", 3, cell="id"))
    data = folder(tmp_path, {ACTIVITIES: HEADER + ROW, "activities/2023-b.csv": HEADER + ROW + OTHER})
    ((found, text),) = located(data, [told])
    assert (found.place.column, text) == (89, ROW.strip())
    assert found.also is not None
    assert (found.also.column, found.also.end_column) == (49, 57)


def test_problems_keep_their_order_and_whole_files_have_no_line(tmp_path: Path) -> None:
    data = folder(tmp_path, {ACTIVITIES: HEADER + ROW})
    told = [
        problem("A301", Place(FILE, 2, cell="id")),
        problem("F126", Place("data/promises.yaml")),
        problem("A301", Place(FILE, 2, cell="date")),
    ]
    assert [(one.problem.code, one.problem.place.column, one.text[:4]) for one in located(data, told)] == [
        ("A301", 89, "2023"),
        ("F126", 0, ""),
        ("A301", 1, "2023"),
    ]


@pytest.mark.parametrize("file", ["data/activities/2023-gone.csv", "data/activities"])
def test_a_file_that_is_gone_leaves_the_place_as_it_was(tmp_path: Path, file: str) -> None:
    place = Place(file, 4, cell="id")
    ((found, text),) = located(folder(tmp_path, {ACTIVITIES: HEADER}), [problem("A301", place)])
    assert (found.place, text) == (place, "")


def test_a_line_that_is_gone_leaves_the_place_as_it_was(tmp_path: Path) -> None:
    place = Place(FILE, 40, cell="id")
    ((found, text),) = located(folder(tmp_path, {ACTIVITIES: HEADER + ROW}), [problem("A301", place)])
    assert (found.place, text) == (place, "")


def test_the_span_of_a_cell_is_without_its_quotes() -> None:
    assert cell_span('a,"b"', "id", Header(("note", "id"), ",")) == (3, 4)
    assert cell_span('a,"', "id", Header(("note", "id"), ",")) == (3, 3)
    assert cell_span("a", "id", Header(("note", "id"), ",")) == (1, 1)
    assert cell_span(ROW.strip(), "nej", PLAIN) == (len(ROW) - 1, len(ROW) - 1)
