"""Rows that cannot be read are handed on for the rules to look at, as far as their cells could be told apart."""

from pathlib import Path

import pytest
from files.folders import ACTIVITIES, HEADER, ROW, folder

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.unread import Unread
from medborgarlofte.files.ledger import read_ledger

CELLS = dict(zip(HEADER.strip().split(","), ROW.strip().split(","), strict=True))
SAID = "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id\n"


def line(**cells: str) -> str:
    return ",".join({**CELLS, **cells}.values()) + "\n"


def unread(place: Path, content: str) -> list[Unread]:
    ledger, _ = read_ledger(folder(place, {ACTIVITIES: content}))
    return [one for one in ledger.entries() if isinstance(one, Unread)]


@pytest.mark.parametrize(
    ("cells", "lost"),
    [
        ({"date": "2023-02-30"}, {"date"}),
        ({"count": "två", "time": "22"}, {"count", "time"}),
        ({"promise": "", "tags": "a a"}, {"promise", "tags"}),
        ({"logged": "i går", "id": "7"}, {"logged", "id"}),
        ({"results": "deltagare", "corrects": "7", "party": "a a"}, {"results", "corrects", "party"}),
    ],
)
def test_the_good_cells_of_a_row_are_kept(tmp_path: Path, cells: dict[str, str], lost: set[str]) -> None:
    (one,) = unread(tmp_path, HEADER + line(place="Torget", note="Lugnt", **cells))
    assert isinstance(one.row, Activity)
    assert (one.line, {*one.lost}, one.row.place, one.row.note) == (2, lost, "Torget", "Lugnt")
    values = dict(zip(CELLS, one.row, strict=False))
    assert not any(values[column] for column in lost - {"date", "count"})


@pytest.mark.parametrize("cells", [{"note": "å" * 301}, {"id": ""}, {"logged": ""}, {"place": " Torget "}])
def test_a_row_that_counts_is_not_unread(tmp_path: Path, cells: dict[str, str]) -> None:
    assert unread(tmp_path, HEADER + line(**cells)) == []


@pytest.mark.parametrize(
    ("content", "count", "text"),
    [
        ("2023-03-15,,kontroller\n", 1, "kontroller"),
        (line(note="lugnt, men blåsigt"), 1, " men blåsigt"),
        (line(note='"lugnt'), 1, ""),
        (line(note='"Polisen "här" nu"'), 1, '"Polisen "här" nu"'),
        (line(note="å" * 2100), 1, "å" * 2100),
        (line(note='"lugnt\nkväll"'), 1, '"lugnt'),
        (line().rstrip()[:-3], 1, "kontroller"),
        ("\n", 0, ""),
        ("<<<<<<< HEAD\n=======\n>>>>>>> gren\n", 0, ""),
        (HEADER, 0, ""),
    ],
    ids=["few", "many", "unclosed", "stray", "long", "broken", "torn", "blank", "conflict", "header"],
)
def test_the_texts_of_a_row_that_falls_apart_are_kept(
    tmp_path: Path, content: str, count: int, text: str
) -> None:
    found = unread(tmp_path, HEADER + ROW + content)
    assert [(one.row, one.line) for one in found] == [(None, 3)] * count
    lines = (HEADER + ROW + content).split("\n")
    for place, each in (pair for one in found for pair in one.texts):
        assert lines[place.line - 1][place.column - 1 : place.end_column - 1] == each
    assert not text or any(text == each for one in found for _, each in one.texts)


def test_every_row_below_a_header_that_says_nothing_is_unread(tmp_path: Path) -> None:
    content = "datum,löfte,anteckning\n2023-03-15,kontroller,Lugnt\n\n2023-03-16,kontroller,Lugnt\n"
    ledger, _ = read_ledger(folder(tmp_path, {ACTIVITIES: content}))
    problem, *rows = ledger.entries()
    assert isinstance(problem, Problem)
    assert (problem.code, problem.fact("rows")) == ("F107", 2)
    assert [one.line for one in rows if isinstance(one, Unread)] == [2, 4]


def test_every_row_of_a_large_file_below_such_a_header_is_counted(tmp_path: Path) -> None:
    rows = 20_000
    ledger, _ = read_ledger(folder(tmp_path, {ACTIVITIES: "datum\n" + line(note="å" * 60) * rows}))
    problem, *unread_rows = ledger.entries()
    assert isinstance(problem, Problem)
    assert (problem.fact("rows"), len(unread_rows)) == (rows, rows)


def test_an_assessment_that_cannot_be_read_is_kept_beside_the_others(tmp_path: Path) -> None:
    rows = (
        "2023-07-03,kontroller,2023-H1,klart,,Bra,,,Samordnare,,2023-07-03T09:00:00Z,c1111111\n"
        "2023-07-03,kontroller\n"
    )
    ledger, _ = read_ledger(folder(tmp_path, {"assessments/2023-polisen.csv": SAID + rows}))
    said, broken = ledger.unread
    assert isinstance(said.row, Assessment)
    assert ([*said.lost], said.row.why, said.row.verdict) == (["verdict"], "Bra", None)
    assert (ledger.assessments, broken.row, [text for _, text in broken.texts]) == (
        (),
        None,
        ["2023-07-03", "kontroller"],
    )
