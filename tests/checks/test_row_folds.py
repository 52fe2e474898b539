"""Rules that a row meets beside other rows: twins, corrections, ids, sizes, lateness, shared and undisclosed rows."""

from typing import Any

import pytest
from builders import agreement, assessment, promise
from checks.told import AGREED, COUNTED, codes, facts, problems, row

POL = "data/activities/2023-polisen.csv"
KOM = "data/activities/2023-kommunen.csv"
TWO = agreement(
    promise(id="a", text="Minst 10 om året.", target={"kind": "count", "at_least": 10, "per": "year"}),
    promise(id="b", text="Minst 20 om året.", target={"kind": "count", "at_least": 20, "per": "year"}),
    promise(id="c"),
)
COARSE = agreement(promise(disclosure="coarse"))
VERDICT = agreement(promise(disclosure="verdict"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"time": "22:30"}, {"time": "22:30"}, ["A339"]),
        ({"time": "22:30"}, {"time": "22:30", "count": "3", "note": "Lugnt"}, ["A339"]),
        ({"time": "22:30", "place": ""}, {"time": "22:30", "place": ""}, ["A339"]),
        ({"time": "22:30"}, {"time": "22:31"}, []),
        ({"time": "22:30"}, {}, []),
        ({"time": "22:30"}, {"time": "22:30", "place": "Hamnen"}, []),
        ({"time": "22:30"}, {"time": "22:30", "date": "2023-03-16"}, []),
        ({"time": "22:30"}, {"time": "22:30", "file": KOM, "party": "kommunen"}, ["A339"]),
        ({"time": "22:30", "count": "0"}, {"time": "22:30"}, []),
        ({}, {}, ["A339"]),
        ({}, {"file": KOM, "party": "kommunen"}, ["A339"]),
        ({}, {"count": "2"}, []),
        ({}, {"note": "Lugnt"}, []),
        ({"place": ""}, {"place": ""}, []),
        ({"place": "", "note": "Lugnt"}, {"place": "", "note": "Lugnt"}, ["A339"]),
        ({"date": "2023-03"}, {"date": "2023-03"}, []),
        ({"date": "2023-03", "note": "Lugnt"}, {"date": "2023-03", "note": "Lugnt"}, []),
    ],
)
def test_a_likely_twin_is_pointed_out(
    one: dict[str, Any], other: dict[str, Any], expected: list[str]
) -> None:
    told = codes(AGREED, rows=[row(line=2, **one), row(line=3, **other)])
    assert [code for code in told if code != "A341"] == expected


def test_a_twin_is_told_with_the_place_of_the_other() -> None:
    rows = [row(time="22:30", line=7, file=KOM), row(time="22:30", line=9, id="kaaaaaaa")]
    (told,) = problems(AGREED, rows=rows)
    assert told.place == rows[1].cell("date")
    assert told.also == rows[0].cell("date")
    assert facts("A339", [told], "file", "line", "where", "row") == [(KOM, 7, "other", "kaaaaaaa")]


@pytest.mark.parametrize("code", ["A330", "A339"])
def test_of_two_rows_the_one_logged_later_is_told_of(code: str) -> None:
    same = {"time": "22:30", "id": "kaaaaaaa"} if code == "A330" else {"time": "22:30"}
    earlier = row(line=9, logged="2023-03-15T22:00:00Z", **same)
    later = row(line=7, file=KOM, party="polisen", logged="2023-03-16T08:00:00Z", **same)
    (told,) = problems(AGREED, rows=[later, earlier])
    assert (told.code, told.place[:2], told.also and told.also[:2]) == (code, (KOM, 7), (POL, 9))
    assert (told.fact("file"), told.fact("line"), told.fact("where")) == (POL, 9, "other")
    assert told.fact("row") == later.id


def test_each_of_three_alike_is_a_twin_of_the_first() -> None:
    rows = [row(time="22:30", line=line) for line in (2, 3, 4)]
    assert facts("A339", problems(AGREED, rows=rows), "line") == [(2,), (2,)]


def test_rows_for_several_promises_are_twins_once() -> None:
    rows = [row("a b", time="22:30"), row("b a", time="22:30"), row("c", time="22:30")]
    assert [code for code in codes(TWO, rows=rows) if code == "A339"] == ["A339"]


def test_a_row_that_is_no_longer_in_force_has_no_twin() -> None:
    first = row(time="22:30", id="kaaaaaaa")
    assert codes(AGREED, rows=[first, row(time="22:30", corrects="kaaaaaaa")]) == []
    assert (
        codes(AGREED, rows=[first, row(time="22:30"), row(count="0", time="22:30", corrects="kaaaaaaa")])
        == []
    )
    again = [
        first,
        row(time="22:30", id="kbbbbbbb"),
        row(time="22:30", id="kccccccc"),
        row(count="0", corrects="kaaaaaaa"),
    ]
    assert codes(AGREED, rows=again) == ["A339"]


@pytest.mark.parametrize(
    ("corrects", "expected"),
    [
        ({}, []),
        ({"b": "a"}, []),
        ({"b": "a", "c": "b"}, []),
        ({"b": "x"}, ["A331"]),
        ({"a": "a"}, ["A332"]),
        ({"a": "b", "b": "a"}, ["A333", "A333"]),
        ({"a": "b", "b": "c", "c": "a"}, ["A333", "A333", "A333"]),
        ({"b": "a", "c": "a"}, ["A334"]),
        ({"a": "x", "b": "b", "c": "b"}, ["A331", "A332"]),
    ],
)
def test_corrections_point_at_rows_that_are_there(corrects: dict[str, str], expected: list[str]) -> None:
    ids = {name: f"k{name * 7}" for name in "abcx"}
    rows = [
        row(id=ids[name], time=f"1{place}:00", corrects=ids[corrects[name]] if name in corrects else "")
        for place, name in enumerate("abc")
    ]
    assert codes(AGREED, rows=rows) == expected
    judged = [
        assessment(
            id=ids[name],
            verdict=None,
            window="2023",
            date="2023-06-01",
            logged="2023-06-01T12:00:00Z",
            corrects=ids[corrects[name]] if name in corrects else "",
        )
        for name in "abc"
    ]
    assert codes(AGREED, assessments=judged) == expected


def test_of_two_corrections_the_last_logged_is_followed() -> None:
    rows = [
        row(id="kaaaaaaa"),
        row(id="kbbbbbbb", corrects="kaaaaaaa", logged="2023-03-17T10:00:00Z", count="2"),
        row(id="kccccccc", corrects="kaaaaaaa", logged="2023-03-16T10:00:00Z", count="3"),
    ]
    told = problems(AGREED, rows=rows)
    assert facts("A334", told, "row", "followed", "value") == [("kccccccc", "kbbbbbbb", "kaaaaaaa")]


def test_what_a_correction_mends_is_not_told_any_more() -> None:
    wrong = row(
        "kontroll",
        place="",
        tags="x",
        results="y=1",
        party="ingen",
        date="2024-03-15",
        logged="2023-03-15T10:00:00Z",
        id="kaaaaaaa",
    )
    assert len(codes(AGREED, rows=[wrong])) > 2
    assert codes(AGREED, rows=[wrong, row(corrects="kaaaaaaa")]) == []
    assert (
        codes(AGREED, rows=[wrong, row("kontroll", count="0", corrects="kaaaaaaa", date="2024-03-15")]) == []
    )


def test_personal_data_is_told_although_the_row_has_been_corrected() -> None:
    wrong = row(id="kaaaaaaa", note="070-174 06 05", place="Hos a@exempel.example")
    assert codes(AGREED, rows=[wrong, row(corrects="kaaaaaaa")]) == ["I603", "I604"]


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (("kaaaaaaa", "kbbbbbbb"), []),
        (("kaaaaaaa", "kaaaaaaa"), ["A330"]),
        (("kaaaaaaa", "kaaaaaaa", "kaaaaaaa"), ["A330", "A330"]),
    ],
)
def test_an_id_is_of_one_row(ids: tuple[str, ...], expected: list[str]) -> None:
    rows = [row(id=one, time=f"1{place}:00", line=2 + place) for place, one in enumerate(ids)]
    told = problems(AGREED, rows=rows)
    assert [one.code for one in told] == expected
    assert all(one.also == rows[0].cell("id") for one in told)


def test_a_row_twice_with_its_id_is_no_twin_besides() -> None:
    twice = row(id="kaaaaaaa", time="10:00")
    assert codes(AGREED, rows=[twice, twice._replace(line=3)]) == ["A330"]


def test_rows_that_lack_an_id_share_none() -> None:
    rows = [row(time=f"1{place}:00")._replace(id="") for place in range(3)]
    assert codes(AGREED, rows=rows) == []


def test_an_id_is_not_shared_by_an_activity_and_an_assessment() -> None:
    one = row(id="kaaaaaaa")
    said = assessment(id="kaaaaaaa", verdict=None, date="2023-06-01", logged="2023-06-01T12:00:00Z")
    (told,) = problems(AGREED, rows=[one], assessments=[said])
    assert (told.code, told.place, told.also) == ("A330", said.cell("id"), one.cell("id"))
    twice = [said._replace(id="kbbbbbbb"), said._replace(id="kbbbbbbb", line=3), said._replace(id="", line=4)]
    assert codes(AGREED, rows=[one], assessments=twice) == ["A330"]


@pytest.mark.parametrize(
    ("usual", "count", "expected"),
    [
        (["1"] * 10, "20", []),
        (["1"] * 10, "21", ["A340"]),
        (["1"] * 10, "200", ["A340"]),
        (["1"] * 6, "200", []),  # too few rows, and within five times the target
        (["1"] * 6, "201", ["A340"]),
        (["1"] * 7, "200", ["A340"]),
        (["1"] * 8 + ["12"] * 2, "36", []),  # bursts are everyday here
        (["1"] * 8 + ["12"] * 2, "37", ["A340"]),
        (["10"] * 10, "100", []),
        (["10"] * 10, "101", ["A340"]),
        (["~15"] * 10, "~150", []),
        (["~15"] * 10, "151+", ["A340"]),
        (["30", "40", "50", "60", "70", "20", "35", "45", "55"], "300", []),
    ],
)
def test_a_number_far_beyond_the_usual_is_pointed_out(
    usual: list[str], count: str, expected: list[str]
) -> None:
    days = [f"2023-{place // 28 + 1:02}-{place % 28 + 1:02}" for place in range(len(usual) + 1)]
    rows = [row(date=day, count=one) for day, one in zip(days, [*usual, count], strict=True)]
    assert codes(AGREED, rows=rows) == expected


@pytest.mark.parametrize(
    ("target", "dates", "count", "expected"),
    [
        ({"at_least": "50", "per": "month"}, [], "624", []),  # a row of the year: the target is 600
        ({"at_least": "50", "per": "month"}, [], "3051", [("3051", "600", "targets")]),
        ({"at_least": "1", "per": "week"}, [], "20", []),
        ({"at_least": "1", "per": "day"}, [], "200", []),
        ({"at_least": "10", "per": "year"}, [], "50", []),
        ({"at_least": "10", "per": "year"}, [], "51", [("51", "10", "target")]),
        ({"at_least": "10", "per": "period"}, [], "51", [("51", "10", "target")]),
        ({"at_least": "10"}, [], "51", [("51", "10", "target")]),
        ({"at_least": "10", "per": "year"}, [f"2023-03-{day}" for day in range(10, 20)], "365", []),
        (
            {"at_least": "10", "per": "year"},
            [f"2023-{month:02}" for month in range(1, 11)],
            "241",
            [("241", "1", "rows")],
        ),
    ],
)
def test_a_row_of_a_longer_time_may_say_more(
    target: dict[str, Any], dates: list[str], count: str, expected: list[tuple[str, ...]]
) -> None:
    agreed = agreement(promise(text="Många.", counts="1, 10, 50", target={"kind": "count", **target}))
    rows = [row(date=day) for day in dates]
    told = problems(agreed, rows=[*rows, row(date="2023", count=count)])
    assert facts("A340", told, "value", "usual", "by") == expected


def test_a_by_result_is_compared_with_its_own_history() -> None:
    agreed = agreement(
        promise(results=["deltagare", "boter"]),
        results={"deltagare": {"title": "D"}, "boter": {"title": "B"}},
    )
    rows = [row(date=f"2023-03-{day}", results="boter=1 deltagare=30") for day in range(10, 20)]
    told = problems(agreed, rows=[*rows, row(date="2023-03-20", results="boter=30 deltagare=30")])
    assert facts("A340", told, "key", "value", "usual", "by") == [("boter", "30", "1", "rows")]
    assert [one.place.part for one in told] == [(0, 5)]


@pytest.mark.parametrize(("count", "expected"), [("100000", []), ("100001", ["A340"])])
def test_where_nothing_else_is_known_only_a_monstrous_number_is_pointed_out(
    count: str, expected: list[str]
) -> None:
    assert codes(agreement(promise()), rows=[row(count=count)]) == expected


def test_an_implausible_row_that_has_been_corrected_is_not_told() -> None:
    rows = [row(date=f"2023-03-{day}") for day in range(10, 20)]
    wrong = row(date="2023-03-20", count="200", id="kaaaaaaa")
    assert codes(AGREED, rows=[*rows, wrong, row(date="2023-03-20", count="2", corrects="kaaaaaaa")]) == []


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"logged": "2023-04-14T23:59:59Z"}, []),
        ({"logged": "2023-04-15T00:00:00Z"}, ["A341"]),
        ({"logged": "2023-04-15T00:00:00Z", "corrects": "kzzzzzzz"}, ["A331"]),
        ({"date": "2023", "logged": "2024-01-30T00:00:00Z"}, []),
        ({"date": "2023", "logged": "2024-01-31T00:00:00Z"}, ["A341"]),
    ],
)
def test_a_row_logged_late_is_told(cells: dict[str, Any], expected: list[str]) -> None:
    assert codes(AGREED, rows=[row(**cells)]) == expected


def test_the_late_rows_of_a_file_are_told_of_once() -> None:
    rows = [row(date=f"2023-03-{day}", logged="2023-06-01T00:00:00Z", line=day) for day in (12, 10, 14)]
    told = problems(AGREED, rows=[*rows, row(file=KOM, logged="2023-06-01T00:00:00Z", time="10:00")])
    assert facts("A341", told, "rows", "days") == [(3, 83), (1, 78)]
    assert told[0].place.line == 12


@pytest.mark.parametrize(
    ("promises", "expected"),
    [("a", []), ("a c", []), ("a b", ["A342"]), ("a b c", ["A342"])],
)
def test_an_activity_for_several_promises_with_numbers_is_told(promises: str, expected: list[str]) -> None:
    assert codes(TWO, rows=[row(promises)]) == expected


def test_shared_activities_are_told_of_once_for_a_file() -> None:
    rows = [row("a b", time=f"1{hour}:00") for hour in range(3)]
    assert facts("A342", problems(TWO, rows=rows), "rows", "promises") == [(3, "a b")]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"date": "2023-03", "place": ""}, []),
        ({"date": "2023-Q1", "place": ""}, []),
        ({"date": "2023", "place": ""}, []),
        ({"date": "2023-03-15", "place": ""}, ["date"]),
        ({"date": "2023-03-01/2023-03-31", "place": ""}, []),
        ({"date": "2023-03-02/2023-03-31", "place": ""}, ["date"]),
        ({"date": "2023-03", "place": "Torget"}, ["place"]),
        ({"date": "2023-03", "place": "", "time": "22:30"}, ["time"]),
        ({"date": "2023-03-15", "time": "22:30"}, ["date", "time", "place"]),
    ],
)
def test_a_coarse_promise_has_coarse_rows(cells: dict[str, Any], expected: list[str]) -> None:
    told = [
        one
        for one in problems(COARSE, rows=[row(**cells), row(date="2023-04", place="")])
        if one.code != "A341"
    ]
    assert [(one.code, one.place.cell, one.fact("what")) for one in told] == [
        ("A338", column, column) for column in expected
    ]


def test_a_promise_of_verdicts_only_has_no_rows() -> None:
    rows = [row(date="2023-03", place=""), row(date="2023-04", place="")]
    told = [one for one in problems(VERDICT, rows=rows) if one.code != "A341"]
    assert [(one.code, one.place.cell, one.fact("what")) for one in told] == [("A338", "promise", "row")] * 2


def test_a_whole_agreement_of_good_rows_is_quiet() -> None:
    rows = [
        row(date=f"2023-0{month}-{day:02}", time=f"{day:02}:00")
        for month in range(1, 10)
        for day in range(1, 24)
    ]
    assert codes(agreement(COUNTED), rows=rows) == []
