import runpy
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from files.folders import (
    ACTIVITIES,
    ASSESSED,
    ASSESSMENTS,
    HEADER,
    OTHER,
    PROMISES,
    ROW,
    VERDICT,
    folder,
    told,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.excerpt import located
from medborgarlofte.files.ledger import about, read_ledger

LATER = PROMISES.replace("id: avtal", "id: senare").replace("2023, end: 2024", "2025, end: 2026")


def test_a_good_folder_is_a_ledger_without_problems(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "promises-2025.yaml": LATER,
        ACTIVITIES: HEADER + ROW,
        "activities/2024-polisen.csv": HEADER + OTHER,
        ASSESSMENTS: ASSESSED + VERDICT,
    }
    ledger, problems = read_ledger(folder(tmp_path, files))
    assert problems == ()
    assert [one.id for one in ledger.agreements] == ["senare", "avtal"]
    assert [(one.file, one.line) for one in ledger.activities()] == [
        (f"data/{ACTIVITIES}", 2),
        ("data/activities/2024-polisen.csv", 2),
    ]
    assert [one.id for one in ledger.assessments] == ["b0000001"]
    assert list(ledger.entries()) == list(ledger.entries())


def test_entries_are_read_anew_each_time(tmp_path: Path) -> None:
    data = folder(tmp_path, {ACTIVITIES: HEADER + ROW})
    ledger, _ = read_ledger(data)
    assert len(list(ledger.entries())) == 1
    (data / ACTIVITIES).write_text(HEADER + ROW + OTHER, encoding="utf-8")
    assert len(list(ledger.entries())) == 2
    (data / ACTIVITIES).unlink()
    (problem,) = ledger.entries()
    assert isinstance(problem, Problem)
    assert (problem.code, problem.fact("reason")) == ("F125", "ENOENT")


def test_every_file_is_told_of_whatever_is_wrong_with_the_others(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "promises.yaml": "a: b: c\n",
        "promises-2025.yaml": LATER + "    leed: a\n",
        ACTIVITIES: b"PK\x03\x04",
        "activities/2024-polisen.csv": HEADER + ROW.replace("2023-03-15,", "2023-02-30,") + OTHER,
        ASSESSMENTS: ASSESSED + VERDICT.replace("partly", "kanske"),
        "publications/2023-k7q3fd2m.json": "{",
        "x.txt": "",
    }
    assert [one.code for one in told(tmp_path, files)] == [
        "F121",
        "P203",
        "P201",
        "B401",
        "F116",
        "B420",
        "F125",
        "A301",
    ]


def test_promises_that_could_not_be_read_are_known(tmp_path: Path) -> None:
    ledger, _ = read_ledger(folder(tmp_path, {"promises.yaml": PROMISES + "    leed: a\n"}))
    assert ledger.unreadable_promises == set()
    assert [len(one.promises) for one in ledger.agreements] == [1]
    ledger, _ = read_ledger(folder(tmp_path, {"promises.yaml": PROMISES.replace("text:", "tekst:")}))
    assert ledger.unreadable_promises == {"kontroller"}
    assert [one.promises for one in ledger.agreements] == [()]


@pytest.mark.parametrize(
    ("promises", "expected"),
    [
        (PROMISES, [("F120", "data/activities/2023-polisn.csv", "polisn", "polisen"), ("F120", "data/assessments/2023-x.csv", "x", None)]),
        (PROMISES.replace("parties:\n  polisen: {name: Polisen, kind: police}\n", ""), []),
        ("a: b: c\n", []),
    ],
)  # fmt: skip
def test_a_writer_that_is_no_party_is_told_where_the_parties_are_known(
    tmp_path: Path, promises: str, expected: list[tuple[str, ...]]
) -> None:
    files: dict[str, str | bytes] = {
        "promises.yaml": promises,
        "activities/2023-polisn.csv": HEADER,
        "assessments/2023-x.csv": ASSESSED,
    }
    problems = [one for one in told(tmp_path, files) if one.code == "F120"]
    assert [
        (one.code, one.place.file, one.fact("value"), one.fact("nearest")) for one in problems
    ] == expected


def row(promise: str, row_id: str, corrects: str = "", note: str = "") -> str:
    return f"2023-05-01,,{promise},,,,,,{note},{corrects},2023-06-01T08:00:00Z,{row_id}\n"


def narrowed(data: Path, *promises: str) -> Ledger:
    return about(read_ledger(data)[0], data, frozenset(promises))


def ids(data: Path, promise: str = "kontroller") -> list[str]:
    return [one.id for one in narrowed(data, promise).activities()]


def test_only_rows_that_may_bear_on_a_promise_are_read(tmp_path: Path) -> None:
    content = (
        row("kontroller", "a0000001")
        + row("moten", "a0000002")
        + row("moten", "a0000003", "a0000004")
        + row("moten", "a0000004", note='"a, b"')
        + row("moten kontroller", "a0000005")
    )
    data = folder(
        tmp_path,
        {ACTIVITIES: HEADER + content, "activities/2024-polisen.csv": HEADER + row("moten", "a0000006")},
    )
    assert ids(data) == ["a0000001", "a0000005"]
    assert ids(data, "moten") == ["a0000002", "a0000003", "a0000004", "a0000005", "a0000006"]


def test_a_row_corrected_in_another_file_is_read(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        ACTIVITIES: HEADER + row("moten", "a0000001") + row("moten", "a0000002"),
        "activities/2024-polisen.csv": HEADER + row("kontroller", "a0000003", "a0000001"),
    }
    assert ids(folder(tmp_path, files)) == ["a0000001", "a0000003"]


@pytest.mark.parametrize(
    "content",
    [
        (HEADER + row("moten", "a0000001")).replace("\n", "\r\n"),
        (HEADER + row("moten", "a0000001")).replace(",", ";"),
        HEADER + row("moten", "a0000001").strip(),
        HEADER + row("moten", "a0000001") + row("moten", "a0000002", note='"a\nb"'),
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_read_whole(tmp_path: Path, content: str) -> None:
    assert ids(folder(tmp_path, {ACTIVITIES: content})) == ["a0000001"]


def test_a_file_that_is_gone_when_its_rows_are_asked_for_is_a_problem(tmp_path: Path) -> None:
    data = folder(tmp_path, {ACTIVITIES: HEADER})
    ledger = narrowed(data, "moten")
    (data / ACTIVITIES).unlink()
    assert [(one.code, one.fact("reason")) for one in ledger.entries() if isinstance(one, Problem)] == [
        ("F125", "ENOENT")
    ]


def test_lines_and_faults_are_those_of_the_whole(tmp_path: Path) -> None:
    faulty = (
        row("kontroller", "a0000001").replace("2023-05-01", "2023-02-30")
        + row("moten", "x")
        + row("kontroller", "a0000002", note="på")
    )
    data = folder(tmp_path, {ACTIVITIES: (HEADER + row("moten", "a0000009") + faulty).encode("cp1252")})
    ledger = narrowed(data, "kontroller")
    assert [(one.code, one.place.line) for one in ledger.entries() if isinstance(one, Problem)] == [
        ("A301", 3),
        ("F101", 5),
    ]
    assert [(one.line, one.note) for one in ledger.activities()] == [(5, "på")]


FUZZ = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "fuzz_readers.py"))
mutated: Callable[[bytes, Random], bytes] = FUZZ["mutated"]
GOOD: dict[str, bytes] = FUZZ["GOOD"]


def test_the_files_that_are_mutated_are_good(tmp_path: Path) -> None:
    assert told(tmp_path, dict(GOOD)) == []


@pytest.mark.parametrize("name", GOOD)
def test_mutated_files_are_problems_in_their_lines_and_never_exceptions(tmp_path: Path, name: str) -> None:
    dice = Random(f"läsare {name}")
    data = folder(tmp_path, dict(GOOD))
    for _ in range(700):
        (data / name).write_bytes(mutated(GOOD[name], dice))
        ledger, problems = read_ledger(data)
        entries = list(ledger.entries())
        for one, text in located(
            data, [*problems, *(entry for entry in entries if isinstance(entry, Problem))]
        ):
            assert one.place.file.startswith("data/")
            assert one.place.line == 0 or 1 <= one.place.column <= len(text) + 1
        partly = [
            one
            for one in about(ledger, data, frozenset(("kontroller",))).entries()
            if isinstance(one, Activity)
        ]
        whole = [one for one in entries if isinstance(one, Activity)]
        assert [one for one in whole if "kontroller" in one.promises] == [
            one for one in partly if "kontroller" in one.promises
        ]
        assert set(partly) <= set(whole)


@pytest.mark.parametrize("name", GOOD)
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read(tmp_path: Path, name: str, data: Any) -> None:
    start = data.draw(st.sampled_from([b"", HEADER.encode(), b"format: 1\npromises:\n"]))
    assert isinstance(told(tmp_path, {name: start + data.draw(st.binary(max_size=200))}), list)
