"""The windows that targets have of their own beside the windows that users name, worked out by hand."""

from typing import Any

import pytest
from contract import Case, case, did, every

NOT_JUDGED = {"met": 0, "judged": 0}


def at_least(number: int, per: str, **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": per, **keys}


FIRST_OF_MONTHS = " ".join(f"2023-{month:02}-01" for month in range(1, 13))

WHOLE_PERIOD = [
    case(
        # as of 31 December 2023 of 731 days: expected 30 × 365 ÷ 731 = 14.98; needed 18 ÷ (366 ÷ 7) = 0.344;
        # on track from 14.98 − 5 % of 30 = 13.48: 12 is behind
        "30 visits in the whole period, asked about its first year",
        at_least(30, "period"),
        did("2023-03-01", "12") + did("2024-03-01", "20"),
        {
            "per": "period",
            "actual": 12,
            "in_window": {"actual": 12, "low": 12, "high": 12},
            "expected": 15,
            "needed_per_week": 0.3,
            "pace": "behind",
            "fraction": 0.4,
            "verdict": "ongoing",
            "windows": NOT_JUDGED,
        },
    ),
    case(
        # the window that holds 31 December 2024 is the period: 12 + 20 = 32 ÷ 30 = 1.0667
        "30 visits in the whole period, asked about its last year",
        at_least(30, "period"),
        did("2023-03-01", "12") + did("2024-03-01", "20"),
        {
            "actual": 32,
            "in_window": {"actual": 20},
            "fraction": 1.0667,
            "verdict": "fulfilled",
        },
        window="2024",
    ),
    case(
        "30 visits in the whole period, asked about it all",
        at_least(30, "period"),
        did("2023-03-01", "12") + did("2024-03-01", "17"),
        {"actual": 29, "in_window": {"actual": 29}, "fraction": 0.9667, "verdict": "partly"},
        window="period",
    ),
    case(
        "30 visits in the whole period, called off in the first year",
        at_least(30, "period"),
        did("2023-03-01", "0"),
        {"actual": 0, "verdict": "not_started"},
    ),
    case(
        # 1.5 years: 2023-01-01–2024-06-30 = 365 + 182 = 547 days; expected 10 × 365 ÷ 547 = 6.67
        "10 in a period that ends in the middle of a year",
        at_least(10, "period"),
        did("2023-03-01", "7"),
        {"actual": 7, "expected": 6.7, "verdict": "ongoing"},
        period={"start": "2023", "end": "2024-06"},
    ),
    case(
        "10 in a five-year period, reached in the first",
        at_least(10, "period"),
        did("2023-03-01", "10"),
        {"actual": 10, "fraction": 1, "pace": "met", "verdict": "ongoing"},
        period={"start": "2023", "end": "2027"},
    ),
]

SHORTER_AND_STRADDLING = [
    case(
        # to 31 May: 151 days; expected 80 × 151 ÷ 365 = 33.10; actual from 1 January, in_window only May
        "80 a year, asked about May",
        at_least(80, "year"),
        did("2023-02-01", "20") + did("2023-05-10", "10") + did("2023-06-01", "30"),
        {
            "actual": 30,
            "in_window": {"actual": 10, "low": 10, "high": 10},
            "expected": 33.1,
            "fraction": 0.375,
            "verdict": "ongoing",
        },
        window="2023-05",
    ),
    case(
        "80 a year, asked about May while May runs",
        at_least(80, "year"),
        did("2023-02-01", "20") + did("2023-05-10", "10"),
        {"actual": 30, "in_window": {"actual": 10}, "verdict": None},
        window="2023-05",
        today="2023-05-20",
    ),
    case(
        # December ends with the year, so the year's verdict is given: 50 ÷ 80 = 0.625
        "80 a year, asked about its last tertial",
        at_least(80, "year"),
        did("2023-02-01", "20") + did("2023-12-10", "30"),
        {"actual": 50, "in_window": {"actual": 30}, "fraction": 0.625, "verdict": "partly"},
        window="2023-T3",
    ),
    case(
        # May–August straddles the half-years; 31 August lies in July–December, 184 days, 62 of them gone:
        # expected 10 × 62 ÷ 184 = 3.37; actual from 1 July, in_window from 1 May
        "10 a half-year, asked about the tertial May-August",
        at_least(10, "half_year"),
        did("2023-04-30", "9") + did("2023-06-01", "4") + did("2023-07-01", "3"),
        {"actual": 3, "in_window": {"actual": 7}, "expected": 3.4, "fraction": 0.3, "verdict": "ongoing"},
        window="2023-T2",
    ),
    case(
        # April–June straddles the tertials; 30 June lies in May–August, 123 days, 61 gone: 6 × 61 ÷ 123 = 2.98
        "6 a tertial, asked about the second quarter",
        at_least(6, "tertial"),
        did("2023-04-30 2023-05-01 2023-06-30"),
        {"actual": 2, "in_window": {"actual": 3}, "expected": 3, "verdict": "ongoing"},
        window="2023-Q2",
    ),
    case(
        # April lies in the second quarter, which has not begun in February; January's are done in the tertial
        "3 a quarter, asked about January-April in February",
        at_least(3, "quarter"),
        did("2023-01-10", "2") + did("2023-04-10", "4"),
        {"in_window": {"actual": 2, "low": 2, "high": 2}, "verdict": None},
        window="2023-T1",
        today="2023-02-15",
    ),
    case(
        # the own year May 2020 - April 2021 ends one month into a quarter without rows; ten are done in the year
        "5 a quarter from May to May, asked about its first year",
        at_least(5, "quarter"),
        did("2020-09-01 2021-02-01", "5"),
        {"in_window": {"actual": 10, "low": 10, "high": 10}},
        window="2020",
        period={"start": "2020-05", "end": "2022-04"},
    ),
    case(
        # straddling: of the quarter that holds 30 April, 30 of 91 days: 3 × 30 ÷ 91 = 0.99
        "3 a quarter, asked about January-April when it is past",
        at_least(3, "quarter"),
        did("2023-01-10 2023-02-10", "2") + did("2023-04-05") + did("2023-05-05", "5"),
        {"actual": 1, "in_window": {"actual": 5}, "expected": 1, "fraction": 0.3333, "verdict": "ongoing"},
        window="2023-T1",
    ),
]

LONGER = [
    case(
        # January–November 4 each, December 3: 11 of 12 months = 0.9167; 47 in all
        "4 a month, one month one short",
        at_least(4, "month"),
        did(FIRST_OF_MONTHS, "3") + did(FIRST_OF_MONTHS.removesuffix(" 2023-12-01")),
        {
            "target": 4,
            "actual": 47,
            "in_window": {"actual": 47},
            "fraction": 0.9167,
            "windows": {"met": 11, "judged": 12},
            "verdict": "partly",
            "expected": None,
            "needed_per_week": None,
            "pace": None,
        },
    ),
    case(
        # 17 by 15 May; May has 15 of 31 days: 4 × 15 ÷ 31 = 1.94; needed 3 ÷ (16 ÷ 7) = 1.31;
        # target under 12: 16 days left ≥ 3 × (31 ÷ 4) ÷ 4 = 5.8, not behind
        "4 a month, in the middle of May",
        at_least(4, "month"),
        did("2023-01-01 2023-02-01 2023-03-01 2023-04-01", "4") + did("2023-05-02"),
        {
            "actual": 17,
            "expected": 1.9,
            "needed_per_week": 1.3,
            "pace": "on_track",
            "windows": {"met": 4, "judged": 4},
            "verdict": None,
        },
        today="2023-05-15",
    ),
    case(
        # a month without rows counts as 0 once the year has a row: 1 of 12 = 0.0833
        "4 a month, all in one month",
        at_least(4, "month"),
        did("2023-06-15", "48"),
        {
            "actual": 48,
            "windows": {"met": 1, "judged": 12},
            "fraction": 0.0833,
            "verdict": "not_fulfilled",
        },
    ),
    case(
        "4 a month, no row the whole year",
        at_least(4, "month"),
        did("2024-06-15"),
        {"actual": None, "verdict": None, "reason": "no_data"},
    ),
    case(
        "4 a month, asked about one of them",
        at_least(4, "month"),
        did("2023-05-31", "3") + did("2023-06-01", "4"),
        {"actual": 3, "fraction": 0.75, "verdict": "partly"},
        window="2023-05",
    ),
    case(
        # 6 of 7 days = 0.8571
        "2 a day in a week of festival, one day one short",
        at_least(2, "day"),
        did(every("2023-07-03", 1, 7))
        + did("2023-07-03 2023-07-04 2023-07-05 2023-07-07 2023-07-08 2023-07-09"),
        {"actual": 13, "windows": {"met": 6, "judged": 7}, "fraction": 0.8571, "verdict": "partly"},
        window="period",
        period={"start": "2023-07-03", "end": "2023-07-09"},
    ),
    case(
        # 29 February is a day of its own: 29 of 29
        "once a day through a leap February",
        at_least(1, "day"),
        did(every("2024-02-01", 1, 29)),
        {"actual": 29, "windows": {"met": 29, "judged": 29}, "verdict": "fulfilled"},
        window="2024-02",
    ),
    case(
        "once a day through a leap February, nothing on the 29th",
        at_least(1, "day"),
        did(every("2024-02-01", 1, 28)),
        {"actual": 28, "windows": {"met": 28, "judged": 29}, "fraction": 0.9655, "verdict": "partly"},
        window="2024-02",
    ),
    case(
        # Q1 of a leap year has 91 days, 31 + 29 = 60 gone: 3 × 60 ÷ 91 = 1.978; needed 1 ÷ (31 ÷ 7) = 0.226
        "3 a quarter as of the leap day",
        at_least(3, "quarter"),
        did("2024-01-15 2024-02-29"),
        {"actual": 2, "expected": 2, "needed_per_week": 0.2, "pace": "on_track", "verdict": None},
        window="2024-Q1",
        today="2024-02-29",
    ),
    case(
        "3 a quarter, three of four",
        at_least(3, "quarter"),
        did("2023-01-01 2023-06-30 2023-12-31", "3"),
        {"actual": 9, "windows": {"met": 3, "judged": 4}, "fraction": 0.75, "verdict": "partly"},
    ),
    case(
        "2 walks a tertial through two years",
        at_least(2, "tertial"),
        did("2023-04-30 2023-05-01 2023-12-31 2024-01-01 2024-08-31 2024-09-01", "2"),
        {"actual": 12, "windows": {"met": 6, "judged": 6}, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        # 2 of 2 years
        "40 a year, asked about the whole period",
        at_least(40, "year"),
        did("2023-04-30 2024-04-30", "40"),
        {"actual": 80, "windows": {"met": 2, "judged": 2}, "fraction": 1, "verdict": "fulfilled"},
        window="period",
    ),
    case(
        # 2024 has gone 182 of 366 days: 40 × 182 ÷ 366 = 19.89; the year over: kept
        "40 a year, asked about the period while its second year runs",
        at_least(40, "year"),
        did("2023-04-30", "41") + did("2024-02-01", "20"),
        {
            "actual": 61,
            "windows": {"met": 1, "judged": 1},
            "expected": 19.9,
            "pace": "on_track",
            "verdict": None,
        },
        window="period",
        today="2024-06-30",
    ),
    case(
        # one of two years at most 5: at_most has no fraction of its sum, but the windows kept are a fraction of two
        "at most 5 a year, kept in one year of two",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-04-30", "5") + did("2024-04-30", "6"),
        {"actual": 11, "windows": {"met": 1, "judged": 2}},
        window="period",
    ),
]

WEEKS = [
    case(
        # Wednesdays 4 January … 27 December 2023: weeks 1–52; Sunday 1 January is of week 52 of 2022
        "once a week, every Wednesday of 2023",
        at_least(1, "week"),
        did(every("2023-01-04", 7, 52)),
        {"actual": 52, "windows": {"met": 52, "judged": 52}, "fraction": 1, "verdict": "fulfilled"},
    ),
    case(
        "once a week, 41 of 52 weeks",
        at_least(1, "week"),
        did(every("2023-01-04", 7, 41)),
        # 41 ÷ 52 = 0.7885
        {"windows": {"met": 41, "judged": 52}, "fraction": 0.7885, "verdict": "partly"},
    ),
    case(
        # weeks 18–21 have their Thursday in May (4, 11, 18, 25); 30 May is of week 22, whose Thursday is 1 June;
        # week 20 has none: 3 of 4
        "once a week, asked about May: weeks belong where their Thursday lies",
        at_least(1, "week"),
        did("2023-05-01 2023-05-08 2023-05-28 2023-05-30"),
        {"actual": 3, "windows": {"met": 3, "judged": 4}, "fraction": 0.75, "verdict": "partly"},
        window="2023-05",
    ),
    case(
        # weeks 22–26, 29 May – 2 July; 30 May is in week 22 and 2 July in week 26: 5 of 5
        "once a week, asked about June: the first and the last week reach into its neighbours",
        at_least(1, "week"),
        did("2023-05-30 2023-06-07 2023-06-14 2023-06-21 2023-07-02"),
        {"windows": {"met": 5, "judged": 5}, "fraction": 1, "verdict": "fulfilled"},
        window="2023-06",
    ),
    case(
        # as of Saturday 1 July June is past but not the Sunday of its last week: week 26 still runs, four are over
        "once a week, the month is past and its last week is not",
        at_least(1, "week"),
        did("2023-05-30 2023-06-07 2023-06-14 2023-06-21"),
        {"windows": {"met": 4, "judged": 4}, "verdict": None},
        window="2023-06",
        today="2023-07-01",
    ),
    case(
        # Thursdays 2 January – 24 December 2020 are weeks 1–52; week 53 is 28 December – 3 January 2021.
        # Week 1 began on 30 December 2019, before the agreement: shown and not judged. 52 of 52
        "once a week in a year of 53 weeks, the last one kept on 2 January",
        at_least(1, "week"),
        did(every("2020-01-02", 7, 52)) + did("2021-01-02"),
        {"windows": {"met": 52, "judged": 52}, "verdict": "fulfilled"},
        window="2020",
        period={"start": "2020", "end": "2021"},
    ),
    case(
        # week 53 without a row: 51 of weeks 2–53 = 51 ÷ 52 = 0.9808
        "once a week in a year of 53 weeks, the last one missed",
        at_least(1, "week"),
        did(every("2020-01-02", 7, 52)),
        {"windows": {"met": 51, "judged": 52}, "fraction": 0.9808, "verdict": "partly"},
        window="2020",
        period={"start": "2020", "end": "2021"},
    ),
    case(
        # as of Saturday 2 January 2021 week 53 of 2020 still runs: weeks 2–52 are judged
        "once a week, the year is past and its week 53 is not",
        at_least(1, "week"),
        did(every("2020-01-02", 7, 52)) + did("2021-01-02"),
        {"windows": {"met": 51, "judged": 51}, "pace": "met", "verdict": None},
        window="2020",
        today="2021-01-02",
        period={"start": "2020", "end": "2021"},
    ),
    case(
        # Thursdays 7 January – 30 December 2021: weeks 1–52; the last is cut at 31 December: 51 judged
        "once a week, the agreement ends in the middle of a week",
        at_least(1, "week"),
        did(every("2021-01-07", 7, 51)),
        {"windows": {"met": 51, "judged": 51}, "verdict": "fulfilled"},
        window="2021",
        period={"start": "2020", "end": "2021"},
    ),
]

EDGES = [
    case(
        # 122 days of 2022 join 2023: 487 days; gone to 30 June 122 + 181 = 303: 80 × 303 ÷ 487 = 49.77
        "80 a year, a start in September joins the next year",
        at_least(80, "year"),
        did("2022-10-01", "20") + did("2023-02-01", "30"),
        {"actual": 50, "expected": 49.8, "pace": "on_track", "verdict": None},
        today="2023-06-30",
        period={"start": "2022-09", "end": "2024"},
    ),
    case(
        "80 a year, a joined year is judged against one year's number",
        at_least(80, "year"),
        did("2022-10-01", "50") + did("2023-02-01", "30"),
        {"actual": 80, "fraction": 1, "verdict": "fulfilled"},
        period={"start": "2022-09", "end": "2024"},
    ),
    case(
        # 2022 is only a part of the joined year: in_window September–December, 80 × 122 ÷ 487 = 20.04
        "80 a year, asked about the short year that has joined",
        at_least(80, "year"),
        did("2022-10-01", "50") + did("2023-02-01", "30"),
        {"actual": 50, "in_window": {"actual": 50}, "expected": 20, "verdict": "ongoing"},
        window="2022",
        period={"start": "2022-09", "end": "2024"},
    ),
    case(
        # six months to the day are not under six: a year of its own, and nothing is prorated
        "80 a year, a start on 1 July has a year of its own",
        at_least(80, "year"),
        did("2022-10-01", "40") + did("2023-02-01", "80"),
        {"actual": 40, "fraction": 0.5, "verdict": "partly"},
        window="2022",
        period={"start": "2022-07", "end": "2024"},
    ),
    case(
        # 2 July – 31 December is under six months: it joins 2023
        "80 a year, a start on 2 July joins",
        at_least(80, "year"),
        did("2022-10-01", "40") + did("2023-02-01", "40"),
        {"actual": 80, "verdict": "fulfilled"},
        period={"start": "2022-07-02", "end": "2024"},
    ),
    case(
        # own years May–April; May–December 2021 = 245 days: 40 × 245 ÷ 365 = 26.85
        "40 a year from May to May, at the turn of the year",
        at_least(40, "year"),
        did("2021-04-30", "40") + did("2021-05-01", "30") + did("2022-01-01", "5"),
        {"actual": 30, "expected": 26.8, "verdict": None},
        window="2021",
        today="2021-12-31",
        period={"start": "2020-05", "end": "2022-04"},
    ),
    case(
        "40 a year from May to May, the first year over in April",
        at_least(40, "year"),
        did("2020-05-01 2021-04-30", "20") + did("2021-05-01", "9"),
        {"actual": 40, "verdict": "fulfilled"},
        window="2020",
        period={"start": "2020-05", "end": "2022-04"},
    ),
    case(
        # no own year begins in 2022: the rest of the one that began in 2021; 30 + 9 = 39 ÷ 40 = 0.975
        "40 a year from May to May, asked about the calendar year it ends in",
        at_least(40, "year"),
        did("2021-05-01", "30") + did("2022-01-01", "9"),
        {"actual": 39, "in_window": {"actual": 9}, "fraction": 0.975, "verdict": "partly"},
        window="2022",
        period={"start": "2020-05", "end": "2022-04"},
    ),
    case(
        # May 2020 – August 2022: May–August 2022 is under six months and joins the year that began in 2021
        "40 a year, a short last part joins the year before it",
        at_least(40, "year"),
        did("2021-05-01", "30") + did("2022-08-31", "10"),
        {"actual": 40, "verdict": "fulfilled"},
        window="2021",
        period={"start": "2020-05", "end": "2022-08"},
    ),
    case(
        # until further notice: own years from May; May 2023 – April 2024
        "40 a year until further notice",
        at_least(40, "year"),
        did("2023-04-30", "7") + did("2023-06-01", "20") + did("2024-03-01", "25"),
        {"actual": 45, "fraction": 1.125, "verdict": "fulfilled"},
        period={"start": "2021-05"},
    ),
    case(
        "30 in all, until further notice: never over",
        at_least(30, "period"),
        did("2023-03-01", "30"),
        {"actual": 30, "fraction": 1, "pace": "met", "verdict": "ongoing"},
        period={"start": "2023"},
    ),
    case(
        # a part of an endless window has no size: nothing is expected yet
        "30 in all, until further notice, on the way",
        at_least(30, "period"),
        did("2023-03-01", "10"),
        {"actual": 10, "expected": None, "needed_per_week": None, "forecast": None, "verdict": None},
        window="period",
        today="2024-01-01",
        period={"start": "2023"},
    ),
    case(
        "80 a year in a document without a period: figures and no verdict",
        at_least(80, "year"),
        did("2023-03-01", "80"),
        {"actual": 80, "fraction": 1, "verdict": None, "reason": "no_period"},
        period={},
    ),
    case(
        # February is cut at the 15th: shown and not judged; March–December are 10 months
        "2 a month from the middle of February",
        at_least(2, "month"),
        did("2023-02-20", "2") + did(" ".join(FIRST_OF_MONTHS.split()[2:]), "2"),
        {"actual": 22, "windows": {"met": 10, "judged": 10}, "verdict": "fulfilled"},
        period={"start": "2023-02-15", "end": "2024"},
    ),
    case(
        "2 a month, asked about the month that the edge cuts",
        at_least(2, "month"),
        did("2023-02-20", "2"),
        {"actual": 2, "verdict": None, "reason": "edge", "windows": NOT_JUDGED},
        window="2023-02",
        period={"start": "2023-02-15", "end": "2024"},
    ),
    case(
        # the first half-year is cut: only the second is judged
        "3 a half-year from February",
        at_least(3, "half_year"),
        did("2023-05-01", "1") + did("2023-09-01", "3"),
        {"actual": 4, "windows": {"met": 1, "judged": 1}, "verdict": "fulfilled"},
        period={"start": "2023-02", "end": "2023"},
    ),
    case(
        # four months: the only year is the period, and it is judged
        "10 a year in an agreement of four months",
        at_least(10, "year"),
        did("2023-09-01", "5"),
        {"actual": 5, "fraction": 0.5, "verdict": "partly"},
        period={"start": "2023-09", "end": "2023-12"},
    ),
    case(
        "a window before the agreement's first day has begun",
        at_least(10, "year"),
        did("2023-09-01"),
        {"actual": None, "verdict": None},
        today="2023-08-31",
        period={"start": "2023-09", "end": "2024"},
    ),
]


@pytest.mark.parametrize("asked", [*WHOLE_PERIOD, *SHORTER_AND_STRADDLING, *LONGER, *WEEKS, *EDGES])
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
