import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from builders import span
from files.folders import ACTIVITIES, HEADER, OTHER, ROW, facts, folder, rows, told
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import about, at_least, exactly
from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.files.activities import PLAIN, activity_of, entries_in, examined
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.folded import Folded
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.files.rows import Rows

FILE = "data/activities/2023-polisen.csv"
GOOD = dict(zip(ACTIVITY_COLUMNS, ROW.strip().split(","), strict=True))


def row(**cells: str) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow({**GOOD, **cells}.values())
    return line.getvalue()


def read(**cells: str) -> Activity | tuple[Problem, ...]:
    return activity_of(tuple({**GOOD, **cells}.values()), FILE, 7, "polisen")


def test_a_row_is_an_activity_with_its_place() -> None:
    assert read() == Activity(
        when=span("2023-03-15"),
        minute=22 * 60 + 30,
        promises=("kontroller",),
        count=exactly(2),
        place="Torget",
        parties=("polisen",),
        tags=("nykterhet",),
        results=(("deltagare", exactly(4)),),
        note="Lugnt",
        corrects="",
        logged="2023-03-15T23:05:00Z",
        id="k7q3fd2m",
        file=FILE,
        line=7,
    )


@pytest.mark.parametrize(
    ("cells", "field", "value"),
    [
        ({"date": "2023-Q1"}, "when", span("2023-01-01/2023-03-31")),
        ({"date": "2022-10/2023-09"}, "when", span("2022-10-01/2023-09-30")),
        ({"time": ""}, "minute", None),
        ({"promise": "kontroller moten"}, "promises", ("kontroller", "moten")),
        ({"count": ""}, "count", exactly(1)),
        ({"count": "~15"}, "count", about(Decimal(15))),
        ({"count": "43+"}, "count", at_least(Decimal(43))),
        ({"count": "0"}, "count", exactly(0)),
        ({"place": "Torget, norra"}, "place", "Torget, norra"),
        ({"place": "Torget\u00a0norr"}, "place", "Torget\u00a0norr"),
        ({"place": "T" * 200}, "place", "T" * 200),
        ({"party": "kommunen polisen"}, "parties", ("kommunen", "polisen")),
        ({"tags": ""}, "tags", ()),
        ({"tags": "nykterhet  fart"}, "tags", ("nykterhet", "fart")),
        ({"results": "deltagare=~45 timmar=7.5 bot=2+"}, "results", (("deltagare", about(Decimal(45))), ("timmar", exactly(Decimal("7.5"))), ("bot", at_least(Decimal(2))))),
        ({"note": 'Han sa "bra", och gick'}, "note", 'Han sa "bra", och gick'),
        ({"note": "å" * 300}, "note", "å" * 300),
        ({"note": "👨‍👩‍👧 kom"}, "note", "👨👩👧 kom"),
        ({"corrects": "a0000001"}, "corrects", "a0000001"),
    ],
)  # fmt: skip
def test_cells_mean_what_they_say_in_a_file(
    tmp_path: Path, cells: dict[str, str], field: str, value: object
) -> None:
    (activity,) = rows(tmp_path, HEADER + row(**cells))
    assert getattr(activity, field) == value


@pytest.mark.parametrize(
    ("column", "text", "code", "expected", "part"),
    [
        ("date", "2023-02-30", "A301", {"reason": "day", "year": 2023, "month": 2, "day": 30, "last_day": 28}, None),
        ("date", "2023-13", "A301", {"reason": "month", "year": 2023, "month": 13}, None),
        ("date", "03/05/2023", "A301", {"reason": "form"}, None),
        ("date", "2023-09/2023-05", "A301", {"reason": "reversed"}, None),
        ("date", "", "A316", {}, None),
        ("time", "24:00", "A303", {}, None),
        ("time", "9.30", "A303", {}, None),
        ("promise", "", "A316", {}, None),
        ("promise", "kontroller moten kontroller", "A317", {"value": "kontroller"}, (17, 27)),
        ("count", "två", "A307", {}, None),
        ("count", "010", "A307", {}, None),
        ("count", "~4+", "A307", {}, None),
        ("count", "2.5", "A307", {}, None),
        ("party", "polisen polisen", "A317", {"value": "polisen"}, (8, 15)),
        ("tags", "a b a", "A317", {"value": "a"}, (4, 5)),
        ("results", "deltagare=4 bot", "A308", {"value": "bot"}, (12, 15)),
        ("results", "Deltagare=4", "A308", {"value": "Deltagare=4"}, (0, 11)),
        ("results", "deltagare=4,5", "A308", {"value": "deltagare=4,5"}, (0, 13)),
        ("results", "bot=1 bot=2", "A317", {"value": "bot"}, (6, 9)),
        ("corrects", "k7q3fd2", "A309", {}, None),
        ("id", "K7Q3FD2M", "A309", {}, None),
        ("id", "k7q3fd2i", "A309", {}, None),
        ("logged", "2023-03-15 23:05", "A310", {}, None),
        ("logged", "2023-02-29T23:05:00Z", "A310", {}, None),
        ("logged", "2023-03-15T24:00:00Z", "A310", {}, None),
    ],
)  # fmt: skip
def test_a_cell_that_is_refused_is_told(
    column: str, text: str, code: str, expected: dict[str, str | int], part: tuple[int, int] | None
) -> None:
    problems = read(**{column: text})
    assert not isinstance(problems, Activity)
    (problem,) = problems
    row_id = text if column == "id" else "k7q3fd2m"
    assert (problem.code, problem.place) == (code, Place(FILE, 7, cell=column, part=part))
    assert facts(problem) == {"key": column, "value": text, "row": row_id, **expected}


@pytest.mark.parametrize(
    ("column", "text", "code", "expected"),
    [
        ("note", "n" * 301, "A311", {"length": 301, "longest": 300}),
        ("logged", "", "A310", {"key": "logged", "value": "", "count": 1}),
        ("id", "", "A318", {"key": "id", "value": "", "count": 1}),
        ("place", " Torget", "F123", {"count": 1}),
        ("time", "22:30 ", "F123", {"count": 1}),
        ("note", "Lug\tnt", "F113", {"kind": "U+0009", "count": 1}),
    ],
)
def test_a_fault_that_leaves_the_meaning_whole_is_told_and_the_row_counts(
    tmp_path: Path, column: str, text: str, code: str, expected: dict[str, str | int]
) -> None:
    content = HEADER + row(**{column: text})
    (problem,) = told(tmp_path, {ACTIVITIES: content})
    assert (problem.code, problem.place.line, problem.place.cell) == (code, 2, column)
    assert facts(problem) == {**expected, **({"row": "k7q3fd2m"} if column != "id" else {})}
    (activity,) = rows(tmp_path, content)
    assert (activity.place, activity.minute, activity.promises) == ("Torget", 1350, ("kontroller",))


@pytest.mark.parametrize(
    ("text", "codes"),
    [("a\nb", ["F114"]), ("a\u200bb", ["F113"]), ("a\0", ["F112"]), ("a\u030a", ["F124"]), (" a", ["F123"]), ("\ta\tb\r\n", ["F114", "F123", "F113"])],
)  # fmt: skip
def test_a_cell_that_was_never_in_a_file_is_held_to_the_same(text: str, codes: list[str]) -> None:
    problems = read(note=text)
    assert not isinstance(problems, Activity)
    assert [one.code for one in problems] == codes


def test_everything_wrong_with_a_row_is_told(tmp_path: Path) -> None:
    content = HEADER + row(date="2023-02-30", count="två", id="") + OTHER
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [(one.code, one.place.cell) for one in problems] == [
        ("A301", "date"),
        ("A307", "count"),
        ("A318", "id"),
    ]
    assert [one.id for one in rows(tmp_path, content)] == ["a0000001"]


def test_rows_without_id_are_told_once_with_their_number(tmp_path: Path) -> None:
    content = HEADER + row(id="", logged="") * 3
    problems = told(tmp_path, {ACTIVITIES: content})
    assert [(one.code, one.place.line, one.fact("count")) for one in problems] == [
        ("A310", 2, 3),
        ("A318", 2, 3),
    ]
    assert [(one.id, one.logged, one.line) for one in rows(tmp_path, content)] == [
        ("", "", line) for line in (2, 3, 4)
    ]


def test_a_desk_is_its_party(tmp_path: Path) -> None:
    name = "activities/2023-polisen.norr.csv"
    ledger, problems = read_ledger(folder(tmp_path, {name: HEADER + ROW}))
    (activity,) = ledger.entries()
    assert isinstance(activity, Activity)
    assert (problems, activity.parties, activity.file) == ((), ("polisen",), f"data/{name}")


def test_a_personal_number_is_never_a_fact() -> None:
    for column in ACTIVITY_COLUMNS:
        read_row = read(**{column: "x 19900101-2385 x 19900101-2385"})
        assert isinstance(read_row, Activity) or "2385" not in str([one.facts for one in read_row])


CELLS = st.fixed_dictionaries(
    {
        "date": st.sampled_from(["2023-03-15", "2023-Q1", "2023-02-30", "", "2023"]),
        "time": st.sampled_from(["22:30", "", "25:00"]),
        "promise": st.sampled_from(["a", "a b", "a a", "", "a  b"]),
        "count": st.sampled_from(["", "2", "~3", "4+", "x"]),
        "place": st.text("Torå ,\"'\u00a0\u200b\u030a", max_size=6),
        "party": st.sampled_from(["", "polisen", "a b", "a a"]),
        "tags": st.sampled_from(["", "a", "a b", "b b"]),
        "results": st.sampled_from(["", "a=1", "a=1 b=~2", "a", "a=1 a=2"]),
        "note": st.text("Lugnt å ,\"'\t\n👍\u202e", max_size=8),
        "corrects": st.sampled_from(["", "a0000001", "x"]),
        "logged": st.sampled_from(["2023-03-15T23:05:00Z", "", "2023"]),
        "id": st.sampled_from(["k7q3fd2m", "", "K"]),
    }
)


@given(CELLS)
def test_quick_or_with_care_a_row_says_the_same(cells: dict[str, str]) -> None:
    line = row(**cells).removesuffix("\n")
    with_care, problems = examined([cells[column] for column in ACTIVITY_COLUMNS], FILE, 2, "polisen")
    quick = list(entries_in(Rows(2, [line], PLAIN, ()), enumerate([line], 2), FILE, Folded()))
    if "\n" in line:
        return
    assert [one for one in quick if not isinstance(one, Problem)] == [with_care]
    if not problems:
        assert quick == [with_care]


@given(st.text(max_size=40))
def test_any_text_in_any_cell_is_a_value_or_a_problem(text: str) -> None:
    for column in ACTIVITY_COLUMNS:
        read_row = read(**{column: text})
        assert isinstance(read_row, Activity) or all(one.place.line == 7 for one in read_row)
