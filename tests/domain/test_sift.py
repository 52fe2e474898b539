from datetime import date

import pytest
from builders import activity, span, where

from medborgarlofte.domain.sift import fit_of, sifted


@pytest.mark.parametrize(
    ("condition", "cells", "fit"),
    [
        ({}, {}, "yes"),
        ({"tags": ["a", "b"]}, {"tags": "b a c"}, "yes"),
        ({"tags": ["a", "b"]}, {"tags": "a"}, "no"),
        ({"tags": ["a"]}, {}, "no"),  # an absent tag means no
        ({"places": ["Torget", "Hamnen"]}, {"place": "Hamnen"}, "yes"),
        ({"places": ["Torget"]}, {"place": "Hamnen"}, "no"),
        ({"places": ["Torget"]}, {}, "place"),
        ({"parties": ["kommunen"]}, {"party": "polisen kommunen"}, "yes"),
        ({"parties": ["kommunen"]}, {"party": "polisen"}, "no"),
        # 2023-03-17 is a Friday
        ({"weekdays": ["fri"]}, {"date": "2023-03-17"}, "yes"),
        ({"weekdays": ["fri"]}, {"date": "2023-03-18"}, "no"),
        ({"weekdays": ["fri"]}, {"date": "2023-03"}, "date"),
        ({"weekdays": ["sat", "sun"]}, {"date": "2023-03-18/2023-03-19"}, "yes"),
        ({"months": [6, 7, 8]}, {"date": "2023-07"}, "yes"),
        ({"months": [6, 7, 8]}, {"date": "2023-09"}, "no"),
        ({"months": [6, 7, 8]}, {"date": "2023"}, "date"),
        ({"months": [6, 7, 8]}, {"date": "2023-Q4"}, "no"),
        # the end is excluded
        ({"between": ["18:00", "22:00"]}, {"time": "18:00"}, "yes"),
        ({"between": ["18:00", "22:00"]}, {"time": "22:00"}, "no"),
        ({"between": ["18:00", "22:00"]}, {"time": "17:59"}, "no"),
        ({"between": ["18:00", "22:00"]}, {}, "time"),
        # past midnight
        ({"between": ["22:00", "03:00"]}, {"time": "02:59"}, "yes"),
        ({"between": ["22:00", "03:00"]}, {"time": "03:00"}, "no"),
        ({"between": ["22:00", "03:00"]}, {"time": "23:10"}, "yes"),
        (
            {"between": ["22:00", "03:00"], "weekdays": ["fri"]},
            {"date": "2023-03-18", "time": "01:00"},
            "yes",
        ),
        ({"between": ["22:00", "03:00"], "weekdays": ["fri"]}, {"date": "2023-03-17", "time": "01:00"}, "no"),
        (
            {"between": ["22:00", "03:00"], "weekdays": ["fri"]},
            {"date": "2023-03-17", "time": "23:00"},
            "yes",
        ),
        ({"between": ["22:00", "03:00"], "months": [3]}, {"date": "2023-04-01", "time": "00:30"}, "yes"),
        # without an hour the night may have begun the day before
        ({"between": ["22:00", "03:00"], "weekdays": ["fri"]}, {"date": "2023-03-18"}, "time"),
        ({"between": ["22:00", "03:00"], "weekdays": ["fri"]}, {"date": "2023-03-19"}, "no"),
        ({"between": ["18:00", "22:00"], "weekdays": ["fri"]}, {"date": "2023-03-18"}, "no"),
        # what is known to fail outweighs what is not known
        ({"places": ["Torget"], "tags": ["a"]}, {}, "no"),
        ({"places": ["Torget"], "between": ["18:00", "22:00"]}, {}, "place"),
    ],
)
def test_a_row_fits_a_condition_or_not_or_does_not_say(
    condition: dict[str, object], cells: dict[str, str], fit: str
) -> None:
    assert fit_of(activity(**cells), (where(**condition),)) == fit


def test_several_conditions_must_all_be_met() -> None:
    both = (where(weekdays=["fri"]), where(weekdays=["sat"]))
    assert fit_of(activity(date="2023-03-17"), both) == "no"


def test_rows_are_sifted_by_window_and_day() -> None:
    inside, later, outside = (
        activity(date="2023-05-01"),
        activity(date="2023-06-02"),
        activity(date="2024-01-01"),
    )
    straddling, coarse = activity(date="2022-12/2023-01"), activity(date="2023")
    found = sifted([inside, later, outside, straddling, coarse], (), span("2023"), date(2023, 6, 1))
    assert found.inside == (inside, coarse)  # in the future is judged by the first day
    assert [(row.activity, row.lack) for row in found.lacking] == [(straddling, "date")]
    assert not found.outside
    assert not found.is_empty
    assert sifted([outside], (), span("2023"), date(2024, 6, 1)).is_empty
