"""Promises bound to a place, an hour, a weekday, a season, a party; and their further conditions (varav minst)."""

from typing import Any

import pytest
from contract import Case, case, did


def yearly(number: int, **where: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": "year", "where": where}


PLACES = [{"name": "Strömsdalen", "aliases": ["Strömsdal", "Dalen"]}, {"name": "Torget"}]

WHERE = [
    case(
        # 15:45 and 16:14 are between half past three and a quarter past four, 15:15 and 16:15 are not
        "2 visits a year when school ends, to the minute",
        yearly(2, between=["15:30", "16:15"]),
        did("2023-02-01", time="15:45")
        + did("2023-02-02", time="16:14")
        + did("2023-02-03", time="15:15")
        + did("2023-02-04", time="16:15"),
        {"actual": 2, "outside_condition": 2, "verdict": "fulfilled"},
    ),
    case(
        # called off: of the place that it lacks nothing could be added; 2 ÷ 3 = 0.6667
        "3 patrols a year in Strömsdalen, one without a place was called off",
        yearly(3, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01", place="Strömsdalen") + did("2023-05-01", "0"),
        {"actual": 2, "outside_condition": 0, "fraction": 0.6667, "verdict": "partly", "reason": None},
    ),
    case(
        # 3 at the place; 2 + 1 beside it
        "4 patrols a year in Strömsdalen, some elsewhere",
        yearly(4, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01 2023-04-01", place="Strömsdalen")
        + did("2023-05-01", "2", place="Torget")
        + did("2023-05-02", place="Hamnen"),
        {"actual": 3, "activities": 3, "outside_condition": 3, "fraction": 0.75, "verdict": "partly"},
    ),
    case(
        "4 patrols a year in Strömsdalen, all of them elsewhere",
        yearly(4, places=["Strömsdalen"]),
        did("2023-05-01", "9", place="Torget"),
        {"actual": 0, "outside_condition": 9, "fraction": 0, "verdict": "not_fulfilled"},
    ),
    case(
        # alias in the row, alias in the condition: one place
        "3 patrols a year in a place that goes by several names",
        yearly(3, places=["Dalen"]),
        did("2023-02-01", place="Strömsdalen")
        + did("2023-03-01", place="Strömsdal")
        + did("2023-04-01", place="Dalen")
        + did("2023-05-01", place="Torget"),
        {"actual": 3, "outside_condition": 1, "verdict": "fulfilled"},
        places=PLACES,
    ),
    case(
        # known 3, with the two that lack a place 5: 4 lies between
        "4 patrols a year in Strömsdalen, two without a place could decide it",
        yearly(4, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01 2023-04-01", place="Strömsdalen") + did("2023-05-01 2023-06-01"),
        {
            "actual": 3,
            "low": 3,
            "outside_condition": 2,
            "fraction": 0.75,
            "verdict": "not_assessable",
            "reason": "place",
        },
    ),
    case(
        "3 patrols a year in Strömsdalen, reached without those that lack a place",
        yearly(3, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01 2023-04-01", place="Strömsdalen") + did("2023-05-01 2023-06-01"),
        {"actual": 3, "outside_condition": 2, "verdict": "fulfilled", "reason": None},
    ),
    case(
        # 3 ÷ 12 = 0.25 and 5 ÷ 12 = 0.4167: below half both ways
        "12 patrols a year in Strömsdalen, far short with or without those that lack a place",
        yearly(12, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01 2023-04-01", place="Strömsdalen") + did("2023-05-01 2023-06-01"),
        {"actual": 3, "fraction": 0.25, "verdict": "not_fulfilled", "reason": None},
    ),
    case(
        # 3 ÷ 10 = 0.3 is not half, 5 ÷ 10 is
        "10 patrols a year in Strömsdalen, those that lack a place could make it half",
        yearly(10, places=["Strömsdalen"]),
        did("2023-02-01 2023-03-01 2023-04-01", place="Strömsdalen") + did("2023-05-01 2023-06-01"),
        {"fraction": 0.3, "verdict": "not_assessable", "reason": "place"},
    ),
    case(
        "2 a year by the municipality, a joint one is its own too",
        yearly(2, parties=["kommunen"]),
        did("2023-02-01", party="kommunen")
        + did("2023-03-01", party="polisen kommunen")
        + did("2023-04-01", "5", party="polisen"),
        {"actual": 2, "outside_condition": 5, "verdict": "fulfilled"},
    ),
    case(
        # any of the listed parties
        "2 a year by either of two parties",
        yearly(2, parties=["kommunen", "polisen"]),
        did("2023-02-01", party="kommunen") + did("2023-03-01", party="polisen"),
        {"actual": 2, "outside_condition": 0, "verdict": "fulfilled"},
    ),
    case(
        # all of the tags; an absent tag means no, never unknown
        "2 checks a year for sobriety and speed together",
        yearly(2, tags=["nykterhet", "hastighet"]),
        did("2023-02-01", tags="hastighet nykterhet")
        + did("2023-03-01", tags="nykterhet")
        + did("2023-04-01"),
        {"actual": 1, "outside_condition": 2, "fraction": 0.5, "verdict": "partly", "reason": None},
    ),
    case(
        # 2023-06-02 is a Friday, the 3rd a Saturday, the 4th a Sunday
        "3 a year on Fridays and Saturdays",
        yearly(3, weekdays=["fri", "sat"]),
        did("2023-06-02 2023-06-03 2023-06-04"),
        {"actual": 2, "outside_condition": 1, "fraction": 0.6667, "verdict": "partly"},
    ),
    case(
        # Fridays and Saturdays of 2023: 52 + 52 = 104; to Friday 30 June 26 + 25 = 51: 52 × 51 ÷ 104 = 25.5;
        # needed 32 in the 26.1 weeks from then to Saturday 30 December = 1.22
        "52 a year on weekend nights: even pace follows the admitted days",
        yearly(52, weekdays=["fri", "sat"]),
        did("2023-06-02 2023-06-03", "10"),
        {"actual": 20, "expected": 25.5, "needed_per_week": 1.2, "pace": "behind"},
        today="2023-06-30",
    ),
    case(
        # the night between Friday and Saturday is Friday's to 03:00: Saturday 01:30 and Sunday 02:59 are in,
        # Friday 02:00 is Thursday's, Friday 17:59 is too early, Sunday 03:00 is past the end, Sunday 23:00 is Sunday's
        "3 a year on weekend nights past midnight",
        yearly(3, weekdays=["fri", "sat"], between=["18:00", "03:00"]),
        did("2023-06-02", time="18:00")
        + did("2023-06-03", time="01:30")
        + did("2023-06-04", time="02:59")
        + did("2023-06-02", time="02:00")
        + did("2023-06-02", time="17:59")
        + did("2023-06-04", time="03:00")
        + did("2023-06-04", time="23:00"),
        {"actual": 3, "outside_condition": 4, "verdict": "fulfilled"},
    ),
    case(
        "2 school visits a year after school hours, the end is not included",
        yearly(2, between=["15:00", "18:00"]),
        did("2023-02-01", time="15:00")
        + did("2023-02-02", time="17:59")
        + did("2023-02-03", time="18:00")
        + did("2023-02-03", time="14:59"),
        {"actual": 2, "outside_condition": 2, "verdict": "fulfilled"},
    ),
    case(
        "3 evening patrols a year, one without an hour could decide it",
        yearly(3, between=["18:00", "03:00"]),
        did("2023-02-01 2023-02-02", time="20:00") + did("2023-02-03"),
        {
            "actual": 2,
            "outside_condition": 1,
            "fraction": 0.6667,
            "verdict": "not_assessable",
            "reason": "time",
        },
    ),
    case(
        # the hour is known to be wrong, so the missing place does not matter
        "2 evening patrols a year in Strömsdalen, one at noon without a place",
        yearly(2, between=["18:00", "03:00"], places=["Strömsdalen"]),
        did("2023-02-01", time="20:00", place="Strömsdalen") + did("2023-02-03", time="12:00"),
        {"actual": 1, "outside_condition": 1, "verdict": "partly", "reason": None},
    ),
    case(
        # the night of Sunday 31 December 2023 reaches 1 January 2024: Sunday's, and 2024's
        "a Sunday night past New Year belongs to the year of its date",
        yearly(1, weekdays=["sun"], between=["22:00", "04:00"]),
        did("2024-01-01", time="01:00"),
        {"actual": 1, "verdict": "fulfilled"},
        window="2024",
    ),
    case(
        "a Sunday night past New Year is not the old year's",
        yearly(1, weekdays=["sun"], between=["22:00", "04:00"]),
        did("2024-01-01", time="01:00") + did("2023-01-07", time="23:00"),
        {"actual": 0, "outside_condition": 1, "verdict": "not_fulfilled"},
    ),
    case(
        # 1 July 01:00 is of 30 June's night; 1 June 01:00 is of 31 May's
        "2 June nights a year past midnight",
        yearly(2, months=[6], between=["22:00", "04:00"]),
        did("2023-07-01", time="01:00") + did("2023-06-01", time="01:00") + did("2023-06-01", time="23:00"),
        {"actual": 2, "outside_condition": 1, "verdict": "fulfilled"},
    ),
    case(
        # the coarse date lies whole in an admitted month, the other does not
        "2 a year in January-April, the day unknown",
        yearly(2, months=[1, 2, 3, 4]),
        did("2023-02 2023-Q1 2023-05"),
        {"actual": 2, "outside_condition": 1, "verdict": "fulfilled"},
    ),
    case(
        # 2023-Q2 may be April or May
        "2 a year in January-April, a quarter reaches past it",
        yearly(2, months=[1, 2, 3, 4]),
        did("2023-02 2023-Q2"),
        {"actual": 1, "outside_condition": 1, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        "2 a year on Fridays, the day unknown",
        yearly(2, weekdays=["fri"]),
        did("2023-06-02 2023-06"),
        {"actual": 1, "outside_condition": 1, "verdict": "not_assessable", "reason": "date"},
    ),
]

SEASON = [
    case(
        # the target's window ended on 30 April: 8 ÷ 10, all 120 days gone, nothing is behind any more
        "10 in January-April is over in May",
        yearly(10, months=[1, 2, 3, 4]),
        did("2023-02-01", "8") + did("2023-05-02", "5"),
        {
            "actual": 8,
            "outside_condition": 5,
            "expected": 10,
            "pace": None,
            "forecast": None,
            "fraction": 0.8,
        },
        today="2023-05-15",
    ),
    case(
        "10 in January-April, asked about the first tertial in May",
        yearly(10, months=[1, 2, 3, 4]),
        did("2023-02-01", "8"),
        {"actual": 8, "fraction": 0.8, "verdict": "partly"},
        window="2023-T1",
        today="2023-05-15",
    ),
    case(
        # 31 + 28 = 59 of 120 admitted days: 10 × 59 ÷ 120 = 4.92; needed 2 ÷ (61 ÷ 7) = 0.2295
        "10 in January-April, at the end of February",
        yearly(10, months=[1, 2, 3, 4]),
        did("2023-02-01", "8"),
        {"expected": 4.9, "needed_per_week": 0.2, "pace": "ahead"},
        today="2023-02-28",
    ),
    case(
        # 31 + 29 of 121: 10 × 60 ÷ 121 = 4.96
        "10 in January-April of a leap year, at the end of February",
        yearly(10, months=[1, 2, 3, 4]),
        did("2024-02-29", "5"),
        {"actual": 5, "expected": 5, "pace": "on_track"},
        window="2024",
        today="2024-02-29",
    ),
    case(
        # only June, July and August exist: 2 of 3
        "4 a month in the summer months",
        {"kind": "count", "at_least": 4, "per": "month", "where": {"months": [6, 7, 8]}},
        did("2023-06-01 2023-07-01", "4") + did("2023-09-01", "4"),
        {
            "actual": 8,
            "outside_condition": 4,
            "windows": {"met": 2, "judged": 3},
            "fraction": 0.6667,
            "verdict": "partly",
        },
    ),
    case(
        # 5 Fridays in June 2023: 2, 9, 16, 23, 30; Midsummer's eve missed: 4 ÷ 5
        "every Friday in June, a day as its window",
        {"kind": "count", "at_least": 1, "per": "day", "where": {"weekdays": ["fri"]}},
        did("2023-06-02 2023-06-09 2023-06-16 2023-06-30"),
        {"actual": 4, "windows": {"met": 4, "judged": 5}, "fraction": 0.8, "verdict": "partly"},
        window="2023-06",
    ),
]


def with_also(number: int, *also: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": "year", "also": list(also), **keys}


# 3 June 2023 is a Saturday, 5 June a Monday
ALSO = [
    case(
        # January's evening is known, February's one has no hour: kept or not, nobody can tell
        "2 a month and one of them in the evening, an hour is missing in one month",
        {
            "kind": "count",
            "at_least": 2,
            "per": "month",
            "also": [{"at_least": 1, "where": {"between": ["18:00", "23:00"]}}],
        },
        did("2023-01-10", time="19:00") + did("2023-01-11 2023-02-10", time="12:00") + did("2023-02-11"),
        {
            "windows": {"met": 1, "judged": 2},
            "conditions": [{"met": None}],
            "verdict": "not_assessable",
            "reason": "time",
        },
        window="period",
        period={"start": "2023-01", "end": "2023-02"},
    ),
    case(
        "2 a month and one of them in the evening, both months",
        {
            "kind": "count",
            "at_least": 2,
            "per": "month",
            "also": [{"at_least": 1, "where": {"between": ["18:00", "23:00"]}}],
        },
        did("2023-01-10 2023-02-10", time="19:00") + did("2023-01-11 2023-02-11", time="12:00"),
        {"windows": {"met": 2, "judged": 2}, "conditions": [{"met": True}], "verdict": "fulfilled"},
        window="period",
        period={"start": "2023-01", "end": "2023-02"},
    ),
    case(
        "10 a year and at least 4 on weekends, both kept",
        with_also(10, {"at_least": 4, "where": {"weekdays": ["sat", "sun"]}}),
        did("2023-06-03", "4") + did("2023-06-05", "6"),
        {
            "actual": 10,
            "outside_condition": 0,
            "verdict": "fulfilled",
            "conditions": [
                {
                    "target": 4,
                    "comparator": "at_least",
                    "of": None,
                    "actual": 4,
                    "low": 4,
                    "high": 4,
                    "met": True,
                }
            ],
        },
    ),
    case(
        "10 a year and at least 4 on weekends, the weekends fall short",
        with_also(10, {"at_least": 4, "where": {"weekdays": ["sat", "sun"]}}),
        did("2023-06-03", "3") + did("2023-06-05", "9"),
        {
            "actual": 12,
            "fraction": 1.2,
            "verdict": "partly",
            "conditions": [{"actual": 3, "met": False}],
        },
    ),
    case(
        # the number decides first: 4 ÷ 10 is not half, whatever the condition
        "10 a year and at least 4 on weekends, only the weekends kept",
        with_also(10, {"at_least": 4, "where": {"weekdays": ["sat", "sun"]}}),
        did("2023-06-03", "4"),
        {"fraction": 0.4, "verdict": "not_fulfilled", "conditions": [{"actual": 4, "met": True}]},
    ),
    case(
        # the condition narrows the target's own place: the Saturday on Torget is outside both
        "3 a year in Strömsdalen and at least 2 on weekends there",
        with_also(3, {"at_least": 2, "where": {"weekdays": ["sat"]}}, where={"places": ["Strömsdalen"]}),
        did("2023-06-03 2023-06-05 2023-06-06", place="Strömsdalen") + did("2023-06-10", place="Torget"),
        {
            "actual": 3,
            "outside_condition": 1,
            "verdict": "partly",
            "conditions": [{"actual": 1, "met": False}],
        },
    ),
    case(
        "20 checks a year and at least 100 breath tests",
        with_also(20, {"at_least": 100, "of": "blas"}),
        did("2023-06-03", "12", results="blas=70") + did("2023-07-03", "8", results="blas=30"),
        {
            "actual": 20,
            "verdict": "fulfilled",
            "conditions": [{"of": "blas", "target": 100, "actual": 100, "met": True}],
        },
    ),
    case(
        # 12 of 40 = 30 %
        "20 checks a year and at least a third on unprotected road users, as a share of by-results",
        with_also(20, {"at_least": 33, "of": "oskyddade", "among": "alla"}),
        did("2023-06-03", "20", results="oskyddade=12 alla=40"),
        {"verdict": "partly", "conditions": [{"actual": 30, "met": False}]},
    ),
    case(
        "10 a year and at most 2 called in the night",
        with_also(10, {"at_most": 2, "where": {"between": ["00:00", "06:00"]}}),
        did("2023-06-05", "8", time="12:00") + did("2023-06-06", "3", time="05:59"),
        {
            "actual": 11,
            "verdict": "partly",
            "conditions": [{"comparator": "at_most", "actual": 3, "met": False}],
        },
    ),
    case(
        # the evenings: 1 known, and 1 whose hour is unknown: 2 may or may not be reached
        "5 a year and at least 2 evenings, an hour is missing",
        with_also(5, {"at_least": 2, "where": {"between": ["18:00", "23:00"]}}),
        did("2023-06-05", "3", time="12:00") + did("2023-06-06", time="20:00") + did("2023-06-07"),
        {"actual": 5, "verdict": "not_assessable", "reason": "time"},
    ),
    case(
        # 2 ÷ 5 is not half whatever the evenings are
        "5 a year and at least 2 evenings, an hour is missing and does not matter",
        with_also(5, {"at_least": 2, "where": {"between": ["18:00", "23:00"]}}),
        did("2023-06-06", time="20:00") + did("2023-06-07"),
        {"actual": 2, "fraction": 0.4, "verdict": "not_fulfilled", "reason": None},
    ),
    case(
        # January kept with its weekend; February reaches 3 without a weekend: 1 of 2 months, the year 0.5
        "3 a month and one of them on a weekend, tried in each month",
        {
            "kind": "count",
            "at_least": 3,
            "per": "month",
            "also": [{"at_least": 1, "where": {"weekdays": ["sat", "sun"]}}],
        },
        did("2023-01-07 2023-01-09 2023-01-10 2023-02-01 2023-02-02 2023-02-03"),
        {"actual": 6, "windows": {"met": 1, "judged": 2}, "fraction": 0.5, "verdict": "partly"},
        window="period",
        period={"start": "2023-01", "end": "2023-02"},
    ),
    case(
        "two conditions, one of them fails",
        with_also(
            4,
            {"at_least": 1, "where": {"tags": ["nykterhet"]}},
            {"at_least": 1, "where": {"tags": ["hastighet"]}},
        ),
        did("2023-06-03", "4", tags="nykterhet"),
        {"verdict": "partly", "conditions": [{"met": True}, {"actual": 0, "met": False}]},
    ),
]


@pytest.mark.parametrize("asked", [*WHERE, *SEASON, *ALSO])
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
