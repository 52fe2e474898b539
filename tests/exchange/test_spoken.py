from datetime import date

import pytest
from builders import span
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.amount import count_of
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.exchange.spoken import (
    Spoken,
    SpokenFault,
    date_cell,
    spoken_clock,
    spoken_count,
    spoken_date,
    spoken_result,
    time_cell,
)

TODAY = date(2023, 8, 22)  # a Tuesday

SAID = [
    ("idag", "2023-08-22", ""),
    ("Idag", "2023-08-22", ""),
    ("i dag", "2023-08-22", ""),
    ("igår", "2023-08-21", ""),
    ("igar", "2023-08-21", ""),
    ("i går", "2023-08-21", ""),
    ("IGÅR", "2023-08-21", ""),
    ("iga\u030ar", "2023-08-21", ""),  # å as two code points
    (" i  förrgår ", "2023-08-20", ""),
    ("i\u00a0förrgår", "2023-08-20", ""),
    ("förrgår", "2023-08-20", ""),
    ("-0", "2023-08-22", ""),
    ("-2", "2023-08-20", ""),
    ("−2", "2023-08-20", ""),
    ("-30", "2023-07-23", ""),
    ("i fredags", "2023-08-18", ""),
    ("fredags", "2023-08-18", ""),
    ("fredag", "2023-08-18", ""),
    ("fre", "2023-08-18", ""),
    ("i måndags", "2023-08-21", ""),
    ("mån", "2023-08-21", ""),
    ("i tisdags", "2023-08-15", ""),  # today is a Tuesday
    ("i onsdags", "2023-08-16", ""),
    ("i torsdags", "2023-08-17", ""),
    ("tors", "2023-08-17", ""),
    ("i lördags", "2023-08-19", ""),
    ("i sondags", "2023-08-20", ""),
    ("2023-03-14", "2023-03-14", ""),
    ("20230314", "2023-03-14", ""),
    ("2023-3-4", "2023-03-04", ""),
    ("2023/03/14", "2023-03-14", ""),
    ("2023.03.14", "2023-03-14", ""),
    ("14/3", "2023-03-14", ""),
    ("14 / 3", "2023-03-14", ""),
    ("14.3", "2023-03-14", ""),
    ("14.3.", "2023-03-14", ""),
    ("03/05", "2023-05-03", ""),  # day before month, always
    ("03/05/2023", "2023-05-03", ""),
    ("3/5/23", "2023-05-03", ""),
    ("14/3 2022", "2022-03-14", ""),
    ("14/3-23", "2023-03-14", ""),
    ("14/3 -23", "2023-03-14", ""),
    ("14/3-2023", "2023-03-14", ""),
    ("14.3.2023", "2023-03-14", ""),
    ("14.03.23", "2023-03-14", ""),
    ("14-03-2023", "2023-03-14", ""),
    ("14/3/2025", "2025-03-14", ""),
    ("22/8", "2023-08-22", ""),
    ("23/8", "2022-08-23", ""),  # the latest such day not after today
    ("31/12", "2022-12-31", ""),
    ("29/2", "2020-02-29", ""),
    ("3 maj", "2023-05-03", ""),
    ("3maj", "2023-05-03", ""),
    ("3:e maj", "2023-05-03", ""),
    ("den 3 maj", "2023-05-03", ""),
    ("1:a maj", "2023-05-01", ""),
    ("3 MAJ 2022", "2022-05-03", ""),
    ("03-maj-22", "2022-05-03", ""),
    ("14 mars 2023", "2023-03-14", ""),
    ("14 mar. 2023", "2023-03-14", ""),
    ("1 sept", "2022-09-01", ""),
    ("24 dec", "2022-12-24", ""),
    ("29 februari 2020", "2020-02-29", ""),
    ("mån 21 augusti 2023", "2023-08-21", ""),
    ("måndag 21 aug", "2023-08-21", ""),
    ("tisdagen den 14 mars", "2023-03-14", ""),
    ("tis, 14/3", "2023-03-14", ""),
    ("mars", "2023-03", ""),
    ("i mars", "2023-03", ""),
    ("augusti", "2023-08", ""),
    ("september", "2022-09", ""),
    ("mars 2021", "2021-03", ""),
    ("2023-03", "2023-03", ""),
    ("kvartal 1", "2023-Q1", ""),
    ("kv 1", "2023-Q1", ""),
    ("kv. 3", "2023-Q3", ""),
    ("kvartal 4", "2022-Q4", ""),
    ("kvartal 1 2022", "2022-Q1", ""),
    ("Q1", "2023-Q1", ""),
    ("Q1 2022", "2022-Q1", ""),
    ("2022 q1", "2022-Q1", ""),
    ("2023-q1", "2023-Q1", ""),
    ("tertial 2", "2023-T2", ""),
    ("tertial 2 2022", "2022-T2", ""),
    ("tertial 3", "2022-T3", ""),
    ("T1-2022", "2022-T1", ""),
    ("halvår 1", "2023-H1", ""),
    ("H2 2022", "2022-H2", ""),
    ("2023-Q1", "2023-Q1", ""),
    ("2023-T1", "2023-T1", ""),
    ("2023-H1", "2023-H1", ""),
    ("2023", "2023", ""),
    ("2020-10/2021-09", "2020-10/2021-09", ""),
    ("2023-03-14/2023-03-16", "2023-03-14/2023-03-16", ""),
    ("vecka 12", "2023-03-20/2023-03-26", ""),
    ("v. 12", "2023-03-20/2023-03-26", ""),
    ("v12 2022", "2022-03-21/2022-03-27", ""),
    ("2023-W12", "2023-03-20/2023-03-26", ""),
    ("vecka 50", "2022-12-12/2022-12-18", ""),
    ("vecka 53", "2020-12-28/2021-01-03", ""),
    ("3–5 maj", "2023-05-03/2023-05-05", ""),
    ("3-5 maj 2022", "2022-05-03/2022-05-05", ""),
    ("3-5/5", "2023-05-03/2023-05-05", ""),
    ("30 april – 2 maj", "2023-04-30/2023-05-02", ""),
    ("mars–april", "2023-03/2023-04", ""),
    ("december 2022 till januari 2023", "2022-12/2023-01", ""),
    ("2023-03-14 - 2023-03-16", "2023-03-14/2023-03-16", ""),
    ("januari–juni", "2023-H1", ""),
    ("igår 22.30", "2023-08-21", "22:30"),
    ("igår 22:30", "2023-08-21", "22:30"),
    ("igår 2230", "2023-08-21", "22:30"),
    ("igår 2030", "2023-08-21", "20:30"),
    ("igår kl 22", "2023-08-21", "22:00"),
    ("igår kl. 22.30", "2023-08-21", "22:30"),
    ("igår, kl 22", "2023-08-21", "22:00"),
    ("i fredags 8.05", "2023-08-18", "08:05"),
    ("-2 18.00", "2023-08-20", "18:00"),
    ("14/3 22.30", "2023-03-14", "22:30"),
    ("14/3 2230", "2023-03-14", "22:30"),
    ("14.3 22.30", "2023-03-14", "22:30"),
    ("14/3 2023 22.30", "2023-03-14", "22:30"),
    ("3 maj 22.30", "2023-05-03", "22:30"),
    ("3 maj kl 22", "2023-05-03", "22:00"),
    ("3 maj kl 2030", "2023-05-03", "20:30"),
    ("3 maj 2023 kl 18–20", "2023-05-03", "18:00"),
    ("3 maj 18.30-20.00", "2023-05-03", "18:30"),
    ("2023-03-14 22:30", "2023-03-14", "22:30"),
    ("2023-03-14 22:30:00", "2023-03-14", "22:30"),
    ("2023-03-14T22:30:00", "2023-03-14", "22:30"),
    ("2023-03-14T22:30:00.000", "2023-03-14", "22:30"),
    ("20230314 2230", "2023-03-14", "22:30"),
    ("mån 21 augusti 2023 kl. 22.30", "2023-08-21", "22:30"),
    ("idag 00.00", "2023-08-22", "00:00"),
]


@pytest.mark.parametrize(("text", "cell", "time"), SAID)
def test_a_date_is_read_as_people_say_it(text: str, cell: str, time: str) -> None:
    found = spoken_date(text, TODAY)
    assert isinstance(found, Spoken), found
    assert (found.date, found.time) == (cell, time)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", SpokenFault("form")),
        ("vår", SpokenFault("form")),
        ("i somras", SpokenFault("form")),
        ("sommaren 2023", SpokenFault("form")),
        ("ofta", SpokenFault("form")),
        ("30 februari", SpokenFault("day", 2023, 2, 30, 28)),
        ("30/2 2020", SpokenFault("day", 2020, 2, 30, 29)),
        ("3 maj 2024", SpokenFault("unclear")),
        ("31 juni", SpokenFault("day", 2023, 6, 31, 30)),
        ("31 juni kl 18", SpokenFault("day", 2023, 6, 31, 30)),
        ("29/2 2023", SpokenFault("day", 2023, 2, 29, 28)),
        ("2023-06-31", SpokenFault("day", 2023, 6, 31, 30)),
        ("20230631", SpokenFault("day", 2023, 6, 31, 30)),
        ("3/14/2023", SpokenFault("month", 2023, 14)),  # a month before the day is not how it is said here
        ("14/13", SpokenFault("month", 2023, 13)),
        ("22.30", SpokenFault("month", 2023, 30)),  # an hour without a day
        ("22:30", SpokenFault("form")),
        ("kl 22", SpokenFault("form")),
        ("2023-13", SpokenFault("month", 2023, 13)),
        ("0/3", SpokenFault("day", 2023, 3, 0, 31)),
        ("tis 21 augusti 2023", SpokenFault("weekday", 2023, 8, 21)),
        ("3 maj 23", SpokenFault("unclear")),  # the year, or eleven at night?
        ("14/3 22", SpokenFault("unclear")),
        ("3 maj 2030", SpokenFault("unclear")),
        ("3 maj 1930", SpokenFault("unclear")),
        ("23-03-14", SpokenFault("form")),
        ("230314", SpokenFault("form")),
        ("14-3", SpokenFault("form")),
        ("mars 23", SpokenFault("form")),
        ("maj 3", SpokenFault("form")),
        ("igår 25.30", SpokenFault("clock")),
        ("igår 22.75", SpokenFault("clock")),
        ("igår 22", SpokenFault("form")),
        ("3 maj 2023 18–20", SpokenFault("form")),
        ("mars 22.30", SpokenFault("form")),  # a month has no hour
        ("2023-03-14T22:30:00Z", SpokenFault("form")),  # another time zone's clock
        ("2023-Q5", SpokenFault("form")),
        ("kvartal 5", SpokenFault("form")),
        ("tertial 4", SpokenFault("form")),
        ("vecka 54", SpokenFault("form")),
        ("vecka 0", SpokenFault("form")),
        ("vecka 53 2023", SpokenFault("form")),
        ("2021-09/2020-10", SpokenFault("reversed")),
        ("april–mars", SpokenFault("reversed")),
        ("30 februari – 3 mars", SpokenFault("day", 2023, 2, 30, 28)),
        ("30–31 februari", SpokenFault("day", 2023, 2, 31, 28)),
        ("imorgon", SpokenFault("form")),
        ("-2 dagar", SpokenFault("form")),
        ("1 " * 5000, SpokenFault("form")),
        ("٣ maj", SpokenFault("form")),
    ],
)
def test_what_is_no_date_or_not_sure_is_told_and_why(text: str, fault: SpokenFault) -> None:
    assert spoken_date(text, TODAY) == fault


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("22.30", "22:30"),
        ("22:30", "22:30"),
        ("2230", "22:30"),
        ("0730", "07:30"),
        ("7.30", "07:30"),
        ("22:30:15", "22:30"),
        ("22", "22:00"),
        ("kl 22", "22:00"),
        ("kl. 8", "08:00"),
        ("Kl 22.30", "22:30"),
        ("18–20", "18:00"),
        ("18.30-20.00", "18:30"),
        ("22:00 - 02:00", "22:00"),
        ("1830-2000", "18:30"),
    ],
)
def test_an_hour_is_read_as_people_say_it(text: str, cell: str) -> None:
    minute = spoken_clock(text)
    assert isinstance(minute, int)
    assert time_cell(minute) == cell


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("24:00", "clock"),
        ("25", "clock"),
        ("22.60", "clock"),
        ("kväll", "form"),
        ("", "form"),
        ("223", "form"),
        ("10:30 pm", "form"),
    ],
)
def test_what_is_no_hour_is_told(text: str, reason: str) -> None:
    assert spoken_clock(text) == SpokenFault(reason)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", ""),
        ("2", "2"),
        ("0", "0"),
        ("~15", "~15"),
        ("43+", "43+"),
        ("43 +", "43+"),
        ("ca 15", "~15"),
        ("ca. 15", "~15"),
        ("ca15", "~15"),
        ("c:a 15", "~15"),
        ("Cirka 15", "~15"),
        ("ungefär 15", "~15"),
        ("omkring 15 st", "~15"),
        ("minst 43", "43+"),
        ("drygt 60", "60+"),
        ("2 st", "2"),
        ("2st", "2"),
        ("2 st.", "2"),
        ("3 stycken", "3"),
        ("2 ggr", "2"),
        ("två", "2"),
        ("En", "1"),
        ("ett", "1"),
        ("tolv stycken", "12"),
        ("2,0", "2"),
        ("2.00", "2"),
        ("1 200", "1200"),
        ("1\u00a0200", "1200"),
        ("ca 1 200 st", "~1200"),
    ],
)
def test_a_count_is_read_as_people_write_it(text: str, cell: str) -> None:
    assert spoken_count(text) == cell


@pytest.mark.parametrize(
    "text",
    [
        "ett dussintal",
        "ett par",
        "några",
        "många",
        "knappt 60",
        "5-6",
        "5–6",
        "1.200",
        "2,5",
        "-1",
        "02",
        "+",
        "~",
        "~15+",
        "ca minst 15",
        "12 3",
        "ja",
        "x",
        "1e3",
        "٣",
        "2 besök",
        "st",
    ],
)
def test_a_count_that_is_not_sure_is_refused(text: str) -> None:
    assert spoken_count(text) is None


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("3,5", "3.5"),
        ("3.5", "3.5"),
        ("ca 2,5", "~2.5"),
        ("7", "7"),
        ("1 200,5", "1200.5"),
        ("2,0", "2"),
        ("sju", "7"),
    ],
)
def test_a_by_result_may_have_decimals(text: str, cell: str) -> None:
    assert spoken_result(text) == cell


@pytest.mark.parametrize("text", ["", "tre och en halv", "3,5,1", "1,2345678"])
def test_a_by_result_that_is_not_sure_is_refused(text: str) -> None:
    assert spoken_result(text) is None


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    assert isinstance(spoken_date(text, TODAY), Spoken | SpokenFault)
    assert isinstance(spoken_clock(text), int | SpokenFault)
    assert count_of(spoken_count(text) or "")


@given(st.dates(date(1990, 1, 1), date(2150, 12, 31)), st.dates(date(1990, 1, 1), date(2150, 12, 31)))
def test_the_cell_of_a_span_names_that_span(one: date, other: date) -> None:
    days = Span(min(one, other), max(one, other))
    assert span_of(date_cell(days)) == days


@pytest.mark.parametrize(
    "cell", ["2023", "2023-H1", "2023-T3", "2023-Q4", "2023-05", "2023-05-01", "2020-10/2021-09", "2020/2021"]
)
def test_a_span_gets_its_shortest_cell(cell: str) -> None:
    assert len(date_cell(span(cell))) <= max(len(cell), len("2020-01/2021-12"))
    assert span(date_cell(span(cell))) == span(cell)


@given(st.dates(date(1990, 1, 1), date(2150, 12, 31)))
def test_every_day_is_understood_in_its_swedish_forms(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month}-{day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ):
        assert spoken_date(text, TODAY) == Spoken(Span(day, day))


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(1, 28), st.integers(1, 12))
def test_a_day_without_a_year_is_the_latest_not_after_today(today: date, day: int, month: int) -> None:
    found = spoken_date(f"{day}/{month}", today)
    assert isinstance(found, Spoken)
    assert 0 <= (today - found.span.first).days < 366
