"""The small sentences of the contract: seasons, leap years, own years, gaps in what is known, rounding."""

from typing import Any

import pytest
from contract import Case, case, did, every


def count(number: int, per: str = "year", **keys: Any) -> dict[str, Any]:
    return {"kind": "count", "at_least": number, "per": per, **keys}


SEASONS = [
    case(
        # May lies outside the season; the year's window was over on 30 April: 8 ÷ 10
        "10 in January-April, asked about May",
        count(10, where={"months": [1, 2, 3, 4]}),
        did("2023-02-01", "8") + did("2023-05-10", "4"),
        {"actual": 8, "in_window": {"actual": 0}, "outside_condition": 4, "verdict": "partly"},
        window="2023-05",
    ),
    case(
        # a winter at both ends of the year: January, February and December are 90 days; 59 gone by May:
        # 10 × 59 ÷ 90 = 6.56; needed 4 in December's 31 days, 4.43 weeks: 0.9
        "10 in the winter months, asked in May",
        count(10, where={"months": [12, 1, 2]}),
        did("2023-02-01", "6"),
        {"actual": 6, "expected": 6.6, "needed_per_week": 0.9, "verdict": None},
        today="2023-05-15",
    ),
    case(
        # of the tertials only January–April has such days
        "2 a tertial in January and February",
        count(2, "tertial", where={"months": [1, 2]}),
        did("2023-01-10 2023-02-10") + did("2023-09-01"),
        {"actual": 2, "windows": {"met": 1, "judged": 1}, "fraction": 1, "verdict": "fulfilled"},
    ),
    case(
        # Saturdays of May 2023: 6, 13, 20, 27; by the 20th 3 of 4: 8 × 3 ÷ 4
        "8 a month on Saturdays, on the third of four",
        count(8, "month", where={"weekdays": ["sat"]}),
        did("2023-05-06 2023-05-13", "3"),
        {"actual": 6, "expected": 6},
        window="2023-05",
        today="2023-05-20",
    ),
    case(
        # the season is over and July has no window of its own: nothing to be behind with
        "4 a month in the summer months, asked in November",
        count(4, "month", where={"months": [6, 7, 8]}),
        did("2023-06-01 2023-07-01 2023-08-01", "4"),
        {
            "windows": {"met": 3, "judged": 3},
            "expected": None,
            "pace": None,
            "needed_per_week": None,
        },
        today="2023-11-15",
    ),
]

BESIDE_THE_SEASON = [
    case(
        # May–August has no day of January and February: the walk in June stands beside, nothing is judged,
        # and the promise has its number all the same
        "2 a tertial in January and February, asked about May-August",
        count(2, "tertial", where={"months": [1, 2]}),
        did("2023-01-10 2023-06-01"),
        {"kind": "count", "actual": 0, "outside_condition": 1, "verdict": None},
        window="2023-T2",
    ),
    case(
        "4 a month in June, asked about November",
        count(4, "month", where={"months": [6]}),
        did("2023-06-10", "4") + did("2023-11-05", "2"),
        {"kind": "count", "actual": 0, "outside_condition": 2, "verdict": None},
        window="2023-11",
    ),
]

LEVELS = [
    case(
        # a row without the value: an unknown fact is left out, never invented; 0 would be the best of outcomes
        "fewer than 30 feel unsafe, a survey was made and its value is not there",
        {"kind": "outcome", "of": "otrygga", "at_most": 30},
        did("2024-05-01"),
        {"actual": None, "low": None, "high": None, "verdict": "not_assessable", "reason": "no_value"},
        window="period",
    ),
    case(
        # the latest of the year; 2022's is another year's
        "8 areas a year, a level, the year before it had more",
        count(8, of="omraden"),
        did("2023-05-01", results="omraden=9") + did("2024-05-01", results="omraden=6"),
        {"actual": 6, "fraction": 0.75, "verdict": "partly"},
        window="2024",
        results={"omraden": {"title": "Områden", "sum": False}},
    ),
    case(
        # each year by its own latest: 9 kept, 6 not
        "8 areas a year, a level through two years",
        count(8, of="omraden"),
        did("2023-05-01", results="omraden=9") + did("2024-05-01", results="omraden=6"),
        {"windows": {"met": 1, "judged": 2}, "fraction": 0.5, "verdict": "partly"},
        window="period",
        results={"omraden": {"title": "Områden", "sum": False}},
    ),
]

YEARS = [
    case(
        "10 patrols on the one day of the agreement",
        count(10),
        did("2023-07-03", "5"),
        {"actual": 5, "fraction": 0.5, "verdict": "partly"},
        period={"start": "2023-07-03", "end": "2023-07-03"},
    ),
    case(
        "before the first day nothing is expected and nothing is behind",
        count(10),
        [],
        {"actual": None, "expected": None, "pace": None, "forecast": None, "verdict": None},
        today="2022-12-31",
    ),
    case(
        # own years from the leap day: 29 February 2024 – 27 February 2025
        "10 a year from a leap day, its first year",
        count(10),
        did("2024-02-29 2025-02-27", "5") + did("2025-02-28", "3"),
        {"actual": 10, "verdict": "fulfilled"},
        window="2024",
        period={"start": "2024-02-29", "end": "2026-02-27"},
    ),
    case(
        "10 a year from a leap day, its second year",
        count(10),
        did("2025-02-27", "5") + did("2025-02-28 2026-02-27", "3"),
        {"actual": 6, "fraction": 0.6, "verdict": "partly"},
        window="2025",
        period={"start": "2024-02-29", "end": "2026-02-27"},
    ),
    case(
        # 366 days; 29 February is day 60: 366 × 60 ÷ 366
        "366 in a leap year, as of the leap day",
        count(366),
        did("2024-02-29", "60"),
        {"expected": 60, "pace": "on_track"},
        window="2024",
        today="2024-02-29",
    ),
    case(
        # from the middle of a month: 15 March 2023 – 14 March 2024
        "10 a year from the Ides of March",
        count(10),
        did("2023-03-14 2023-03-15 2024-03-14 2024-03-15", "5"),
        {"actual": 10, "verdict": "fulfilled"},
        period={"start": "2023-03-15", "end": "2025-03-14"},
    ),
    case(
        # half a year is its own year, judged against the whole number
        "10 a year in an agreement of half a year",
        count(10),
        did("2023-06-30", "5"),
        {"actual": 5, "fraction": 0.5, "verdict": "partly"},
        period={"start": "2023-01", "end": "2023-06"},
    ),
    case(
        # half-years of 2023 and 2024; the first, from March, is cut: 3 judged
        "5 a half-year from March, the whole period",
        count(5, "half_year"),
        did("2023-05-01 2023-08-01 2024-01-01", "5"),
        {"actual": 15, "windows": {"met": 2, "judged": 3}, "fraction": 0.6667, "verdict": "partly"},
        window="period",
        period={"start": "2023-03", "end": "2024"},
    ),
    case(
        # a cut quarter is the only window of the named one: shown, nothing judged, no verdict
        "5 a quarter, asked about the tertial of which the edge leaves one cut quarter",
        count(5, "quarter"),
        did("2023-03-20", "5"),
        {"actual": 5, "windows": {"met": 0, "judged": 0}, "verdict": None, "reason": "edge"},
        window="2023-Q1",
        period={"start": "2023-03-15", "end": "2024"},
    ),
    case(
        # cut to the agreement: 15 March – 30 April
        "20 a year, asked about a tertial that the edge cuts",
        count(20),
        did("2023-03-20", "5") + did("2023-05-01", "2"),
        {"actual": 5, "in_window": {"actual": 5}, "verdict": "ongoing"},
        window="2023-T1",
        period={"start": "2023-03-15", "end": "2024"},
    ),
    case(
        # the span is cut to the agreement's last day: December 2024
        "1 a year, a span that reaches past the agreement",
        count(1),
        did("2024-12/2025-02"),
        {"actual": 1, "verdict": "fulfilled"},
        window="2024",
    ),
    case(
        "1 a year, after the agreement nothing counts any more",
        count(1),
        did("2025-01-01"),
        {"actual": None, "verdict": None, "reason": "no_data"},
        window="2024",
    ),
    case(
        # May–May: 12 months of its own each, in two calendar years: 12 ÷ 12
        "1 a month from May to May, its first year",
        count(1, "month"),
        did(every("2020-05-02", 28, 13)),  # every 28 days from 2 May reaches each month until 3 April
        {"windows": {"met": 12, "judged": 12}, "verdict": "fulfilled"},
        window="2020",
        period={"start": "2020-05", "end": "2022-04"},
    ),
]

WITHIN_LIMITS = [
    case(
        # at most has no fraction, of windows neither: one month too many breaks it
        "at most 2 a month, one month over",
        {"kind": "count", "at_most": 2, "per": "month"},
        did("2023-01-05 2023-02-05", "2") + did("2023-03-05", "3"),
        {"windows": {"met": 11, "judged": 12}, "fraction": None, "verdict": "not_fulfilled"},
    ),
    case(
        "at most 2 a month, every month",
        {"kind": "count", "at_most": 2, "per": "month"},
        did("2023-01-05 2023-02-05", "2"),
        {"windows": {"met": 12, "judged": 12}, "fraction": None, "verdict": "fulfilled"},
    ),
    case(
        "at most 5, not exceeded while the year runs: no verdict yet",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-01-05"),
        {"verdict": None, "forecast": None, "fraction": None},
        today="2023-06-30",
    ),
    case(
        # 4+ may be exceeded already, and is not surely so
        "at most 5, at least 4 while the year runs",
        {"kind": "count", "at_most": 5, "per": "year"},
        did("2023-01-05", "4+"),
        {"pace": "on_track", "verdict": None},
        today="2023-06-30",
    ),
]

KNOWN_AND_UNKNOWN = [
    case(
        # asked about May: outside_condition is that of the year so far, 2 of February and none of June
        "4 in Strömsdalen, asked about May: what stands beside is the year's",
        count(4, where={"places": ["Strömsdalen"]}),
        did("2023-02-01", "2", place="Torget")
        + did("2023-06-01", "5", place="Torget")
        + did("2023-05-01", place="Strömsdalen"),
        {"actual": 1, "in_window": {"actual": 1}, "outside_condition": 2},
        window="2023-05",
    ),
    case(
        # nights: 2 known of at most 2; a row without an hour may be the third
        "5 a year and at most 2 at night, an hour is missing",
        count(5, also=[{"at_most": 2, "where": {"between": ["22:00", "06:00"]}}]),
        did("2023-02-01", "4", time="12:00") + did("2023-02-02", "2", time="23:00") + did("2023-02-03"),
        {"actual": 7, "verdict": "not_assessable", "reason": "time"},
    ),
    case(
        # 2023-06 may or may not be a Saturday
        "2 a year and one of them on a Saturday, a day is unknown",
        count(2, also=[{"at_least": 1, "where": {"weekdays": ["sat"]}}]),
        did("2023-06-05 2023-06"),
        {"actual": 2, "verdict": "not_assessable", "reason": "date"},
    ),
    case(
        "all rows lack the place that is asked for",
        count(2, where={"places": ["Torget"]}),
        did("2023-02-01 2023-03-01"),
        {"actual": 0, "outside_condition": 2, "verdict": "not_assessable", "reason": "place"},
    ),
    case(
        # the row that lacks the place is itself open: it could be any number
        "10 at the square, at least two somewhere",
        count(10, where={"places": ["Torget"]}),
        did("2023-02-01", "4", place="Torget") + did("2023-03-01", "2+"),
        {"actual": 4, "low": 4, "outside_condition": 2, "verdict": "not_assessable"},
    ),
    case(
        # January kept for sure; February's one row has no place: 1 or 2 of 2 months
        "1 a month at the square, one month without a place",
        count(1, "month", where={"places": ["Torget"]}),
        did("2023-01-10", place="Torget") + did("2023-02-10"),
        {"windows": {"met": 1, "judged": 2}, "verdict": "not_assessable", "reason": "place"},
        window="period",
        period={"start": "2023-01", "end": "2023-02"},
    ),
    case(
        # half of the visits at the school is known to be 1 of 2; the row without a place would only add to both
        "a share at the school, a row without a place",
        {
            "kind": "share",
            "of": "nya",
            "among": "alla",
            "at_least": 50,
            "per": "year",
            "where": {"places": ["Skolan"]},
        },
        did("2023-02-01", results="nya=5 alla=10", place="Skolan")
        + did("2023-03-01", results="nya=0 alla=10"),
        {"actual": 50, "verdict": "not_assessable", "reason": "place"},
    ),
]

ROUNDING = [
    # 49 ÷ 400 = 12.25 %, half up
    case(
        "a share of 12.25 percent is 12.3",
        {"kind": "share", "of": "nya", "among": "alla", "at_least": 10, "per": "year"},
        did("2023-02-01", results="nya=49 alla=400"),
        {"actual": 12.3, "verdict": "fulfilled"},
    ),
    # 1 ÷ 32 = 0.03125, half up
    case("a fraction of 0.03125 is 0.0313", count(32), did("2023-02-01"), {"fraction": 0.0313}),
    # 19.96 % is not 20 % though it is printed so: 499 ÷ 2500; 19.96 ÷ 20 = 0.998
    case(
        "a share of 19.96 percent is printed as 20 and is no fifth",
        {"kind": "share", "of": "nya", "among": "alla", "at_least": 20, "per": "year"},
        did("2023-02-01", results="nya=499 alla=2500"),
        {"actual": 20, "fraction": 0.998, "verdict": "partly"},
    ),
    # 0.1 ten times is 1, not 0.9999
    case(
        "a tenth of an hour ten times is an hour",
        count(1, of="timmar"),
        did(every("2023-02-01", 1, 10), results="timmar=0.1"),
        {"actual": 1, "fraction": 1, "verdict": "fulfilled"},
    ),
    # a third of three schools three times: 1 ÷ 3 rounds, the verdict does not
    case(
        "a third among three, exactly the number promised",
        {"kind": "share", "of": "nya", "among": "alla", "at_most": 33, "per": "year"},
        did("2023-02-01", results="nya=1 alla=3"),
        {"actual": 33.3, "verdict": "not_fulfilled"},
    ),
]

READINGS = [
    case(
        # the chosen reading has no number: the promise has no target
        "a number or not? it was decided that there is none",
        None,
        did("2023-02-01", "3"),
        {"kind": None, "target": None, "actual": 3, "verdict": None, "reason": "no_target"},
        keys={
            "readings": [
                {
                    "question": "Är trettio ett mål?",
                    "alternatives": [{"id": "ja", "target": count(30)}, {"id": "nej"}],
                    "chosen": "nej",
                }
            ]
        },
    ),
    case(
        # one has a number and is missed, the other has none: they do not agree
        "a number or not? not decided",
        None,
        did("2023-02-01", "3"),
        {"target": None, "actual": 3, "fraction": None, "verdict": None, "reason": "reading"},
        keys={
            "readings": [
                {
                    "question": "Är trettio ett mål?",
                    "alternatives": [{"id": "ja", "target": count(30)}, {"id": "nej"}],
                }
            ]
        },
    ),
    case(
        "kept in both readings, and a criterion beside them",
        None,
        did("2023-02-01", "4"),
        {"verdict": None, "reason": "criteria"},
        keys={
            "criteria": ["alla skolor"],
            "readings": [
                {
                    "question": "Två eller fyra?",
                    "alternatives": [{"id": "tva", "target": count(2)}, {"id": "fyra", "target": count(4)}],
                }
            ],
        },
    ),
    case(
        "a document without a period and without a window: no verdict",
        {"kind": "count", "at_least": 2},
        did("2023-02-01", "3"),
        {"actual": 3, "verdict": None},
        period={},
    ),
]


@pytest.mark.parametrize(
    "asked",
    [*SEASONS, *BESIDE_THE_SEASON, *LEVELS, *YEARS, *WITHIN_LIMITS, *KNOWN_AND_UNKNOWN, *ROUNDING, *READINGS],
)
def test_the_figures_are_those_of_the_contract(asked: Case) -> None:
    assert asked.found == asked.figures
