"""The figures of the ten agreements, worked out by hand from the contract: folder and window, promise, figures."""

from collections.abc import Mapping
from typing import Any


def kept(met: int, judged: int) -> dict[str, int]:
    return {"met": met, "judged": judged}


NO_DATA: Mapping[str, Any] = {"actual": None, "verdict": None, "reason": "no_data"}
FIGURES: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "stadsdelar 2021": {
        # 412, 455 and 510 reach 400; 398 does not, ~400 may: 3 or 4 of 12.
        "utandningsprov": {
            "actual": 2175, "low": 2135, "high": 2215, "windows": kept(3, 12), "verdict": "not_fulfilled",
        },
        # 27 + 34 + 2 + 26 + ~35 = 124, at least 120; 28 in the two places, 96 without a place.
        "hastighetskontroller": {"actual": 124, "low": 120, "verdict": "not_assessable"},
        # Week 1: both twice. Week 2: Söderby 3, Norrby 1. The 6 of January have no day.
        "fotpatrull-stadsdelar": {
            "windows": kept(1, 52), "verdict": "not_fulfilled", "outside_condition": 6,
        },
        "nattvandring": {"actual": 2, "verdict": None, "reason": "no_target"},
        "klotter": {"actual": 87.6, "fraction": 0.9736, "verdict": "partly"},
        "trygghet": NO_DATA,
        "trygghetsvandringar": {"actual": 2, "verdict": None, "reason": "no_list"},
    },
    "stadsdelar 2021-01": {
        # Week 2 lacks one patrol in Norrby: with the undated ones 1 or 2 of 4 weeks, and 2 are half.
        "fotpatrull-stadsdelar": {"windows": kept(1, 4), "verdict": "not_assessable", "reason": "date"},
        # A row of the whole year says nothing of January.
        "klotter": {"in_window": {"actual": None, "low": None, "high": None}},
    },
    "stadsdelar period": {
        "utandningsprov": {"windows": kept(3, 24), "verdict": "not_fulfilled"},
        "fotpatrull-stadsdelar": {"windows": kept(1, 103)},  # the last of 104 weeks is cut by the new year
        "klotter": {"actual": 89.6, "windows": kept(1, 2), "verdict": "partly"},
        "trygghet": {"actual": 38, "verdict": "not_fulfilled"},
    },
    "kvallar 2023": {
        # After midnight is the day before for the weekday; 20.30, no time, no place and another place are outside.
        "centrumpatrull": {
            "actual": 7, "outside_condition": 4, "windows": kept(3, 27), "verdict": "not_fulfilled",
        },
        "buskorning": {"actual": 50, "low": 47, "high": 53, "verdict": "not_assessable", "reason": "about"},
        "krogtillsyn": {"actual": 7, "outside_condition": 1, "windows": kept(6, 11), "verdict": "partly"},
        "centrumvandring": {"actual": 2, "target": 3, "outside_condition": 1, "verdict": "partly"},
        # 2 known, 18 of unknown weekday: 20 are half.
        "fotbollsnatt": {
            "actual": 2, "outside_condition": 18, "computed_verdict": "not_assessable", "verdict": "partly",
        },
        "samverkansmote-unga": {"actual": 13, "windows": kept(0, 52), "verdict": "not_fulfilled"},
    },
    "kvallar 2023-T2": {
        "krogtillsyn": {"windows": kept(1, 3), "verdict": "not_fulfilled"},
        # Fridays and Saturdays: 68 of 104 gone.
        "fotbollsnatt": {"expected": 26.2},
        "centrumvandring": {"actual": 0, "outside_condition": 1},
    },
    "fem-ar 2020": {
        # Autumn 3 of 3; spring 2 of 3 and a row that may be the third.
        "mote-med-boende": {
            "actual": 5, "outside_condition": 2, "windows": kept(1, 2), "verdict": "not_assessable",
        },
        "trafik": {"target": 200, "actual": 211, "verdict": "fulfilled"},
        # 20 somewhere in 2021 and 2 known: at most 22 of 51 weeks, less than half.
        "medborgarkontor": {
            "actual": 2, "outside_condition": 21, "windows": kept(2, 51), "verdict": "not_fulfilled",
        },
        "bostadsomraden": {"actual": 9, "fraction": 0.9, "verdict": "partly"},
        "handlingsplan": {"actual": None, "verdict": None},
    },
    "fem-ar 2021": {
        "mote-med-boende": {"windows": kept(0, 2), "verdict": "not_fulfilled"},
        "trafik": {"target": 150, "actual": 170, "computed_verdict": "fulfilled", "verdict": "partly"},
        "handlingsplan": {"actual": 1, "target": 2, "verdict": "ongoing"},
        "medborgarkontor": {"withdrawn": True, "verdict": None},
        "bostadsomraden": {"actual": 0, "outside_condition": 9, "verdict": "not_assessable"},
    },
    "fem-ar 2023": {
        "trafik": {"actual": 70, "expected": 138.1, "needed_per_week": 19.3, "pace": "behind"},
        "utbildning": {"actual": 1530, "low": 1478, "high": 1582, "expected": 1176.3, "pace": "ahead"},
        "handlingsplan": {"actual": 1, "target": 2, "verdict": "partly"},
        "mote-med-boende": NO_DATA,
    },
    "maj-till-maj 2022": {
        # 27 of 24, but Viken has 2 of 5 and 3 have no place.
        "vapensok": {"actual": 27, "verdict": "not_assessable", "reason": "place"},
        "synlig-tid": {"actual": 933.5, "low": 909.5, "high": 957.5, "verdict": "fulfilled"},
        "dialog-fastighet": {"actual": 6, "verdict": "fulfilled"},
        # Both edge quarters are cut, the first of 2023 had nothing to answer.
        "synpunkter": {"actual": 94.7, "windows": kept(1, 2), "verdict": "partly"},
        "anlagda-brander": {"actual": 15, "comparator": "at_most", "verdict": "fulfilled"},
        "belysning": {"actual": 2, "verdict": None, "reason": "no_list"},
        "arskurs-6": {"actual": 2, "target": 4, "verdict": "partly"},
    },
    "maj-till-maj 2022-Q4": {
        "synlig-tid": {"actual": 570.5, "expected": 569.6, "needed_per_week": 17.2, "verdict": "ongoing"},
        "dialog-fastighet": {"actual": 3, "expected": 3.8, "needed_per_week": 0.2},
        "synpunkter": {"actual": 90.9, "fraction": 0.9569, "verdict": "partly"},
        "vapensok": {"actual": 22, "expected": 15.2, "in_window": {"actual": 14, "low": 14, "high": 14}},
    },
    "maj-till-maj 2023": {
        "synpunkter": {"actual": None, "verdict": "not_applicable", "reason": "empty_share"},
    },
    "sommar 2024": {
        "parken": {"actual": 7, "outside_condition": 1, "windows": kept(5, 31), "verdict": "not_fulfilled"},
        "sjon": {"actual": 8, "verdict": "fulfilled"},
        "batsamverkan": {"actual": 2, "fraction": 0.6667, "verdict": "partly"},
        "orter": {"windows": kept(1, 17), "verdict": "not_fulfilled"},
        "tillgangliga": {"actual": 60, "low": 54, "high": 66, "verdict": None},
        # Half past midnight on a Saturday, and no hours are asked for: not a Friday.
        "nattvandring": {"outside_condition": 1, "windows": kept(4, 13), "verdict": "not_fulfilled"},
    },
    "sommar 2024-06": {
        "orter": {"windows": kept(1, 4), "verdict": "not_fulfilled"},
        "nattvandring": {"windows": kept(3, 4), "verdict": "partly"},
        # The promise is for July only.
        "parken": {"actual": None, "reason": "no_window", "verdict": None},
    },
    "tva-i-rad 2021": {
        "trafikkontroller": {"target": 200, "actual": 212, "verdict": "fulfilled"},
        "kafe-med-polisen": {"outside_condition": 1, "windows": kept(1, 9), "verdict": "not_fulfilled"},
        "faltarbetare": {
            "actual": 4, "outside_condition": 1, "windows": kept(2, 12), "verdict": "not_fulfilled",
        },
    },
    "tva-i-rad 2022": {
        "trafikkontroller": {"target": 200, "actual": 171, "fraction": 0.855, "verdict": "partly"},
        "kafe-med-polisen": NO_DATA,
    },
    "tva-i-rad 2023": {
        "trafikkontroller": {"target": 150, "actual": 160, "verdict": "fulfilled"},
        "polisfika": {"actual": 4, "fraction": 0.6667, "verdict": "partly"},
    },
    "overlapp 2023": {
        "fotpatruller": {"actual": 168, "expected": 149.8, "needed_per_week": 2.5, "verdict": "ongoing"},
        "trygga-ronder": {"actual": 2, "outside_condition": 1, "verdict": "fulfilled"},
        "nollning": {"actual": 7, "outside_condition": 1, "windows": kept(2, 5), "verdict": "not_fulfilled"},
        # Measured after the period.
        "cykelstolder": {"actual": 118, "target": 116, "verdict": "not_fulfilled"},
        # Both half-years are cut by the edges of the agreement.
        "campusvandring": {"actual": 2, "windows": kept(0, 0), "verdict": None},
    },
    "overlapp 2024": {
        "fotpatruller": {"actual": 218, "expected": 232.7, "pace": "on_track"},
        "nollning": {"actual": None, "reason": "no_window"},
    },
    "fem-kommuner 2024": {
        # Alby 812 and Cederby 500 + 300+ surely, Dalberg ~800 perhaps; 150 have no place.
        "trafikkontroller": {
            "low": 2, "target": 5, "outside_condition": 150,
            "computed_verdict": "not_assessable", "verdict": "partly",
        },
        "hastighet-rv-70": {
            "actual": 4, "outside_condition": 1, "windows": kept(2, 52), "verdict": "not_fulfilled",
        },
        "vagsamverkan": {"actual": 3, "expected": 5, "needed_per_week": 0.1, "verdict": "ongoing"},
        "gardsbesok": {"actual": 4, "computed_verdict": None, "verdict": "fulfilled"},
        "tips": {"actual": 100, "verdict": "fulfilled"},
    },
    "fem-kommuner period": {
        "hastighet-rv-70": {"windows": kept(2, 61)},  # the week of 1 March was over on Friday
        "vagsamverkan": {"expected": 5.8, "pace": "on_track"},
    },
    "tills-vidare 2022": {
        "traffa-polisen": {"actual": 6, "windows": kept(2, 12), "verdict": "not_fulfilled"},
        "foreningar": {"actual": 100, "verdict": "fulfilled"},
        "klotter": {"actual": 92.3, "verdict": "partly"},
        "trygghetsronder": {"actual": 3, "verdict": "fulfilled"},
        # 3 of 7, and two more somewhere: 4 of 7 are more than half.
        "tillsyn": {"actual": 3, "outside_condition": 2, "verdict": "not_assessable", "reason": "place"},
        "sommarjobb": {"actual": None, "verdict": None},
    },
    "tills-vidare period": {
        # March 2022 to May 2023 have gone.
        "traffa-polisen": {"actual": 6, "windows": kept(2, 15)},
        "klotter": {"actual": 92.3, "windows": kept(0, 1)},
    },
    "publicerad 2019": {
        # The first four months join the year: all 16 months may have had their 50.
        "trafikkontroller": {"actual": 834, "windows": kept(0, 16), "verdict": "not_assessable", "reason": "date"},
        "fotpatruller": {"low": 74, "high": None, "precision": "at_least", "verdict": "fulfilled"},
        "krogar": {"actual": 12, "windows": kept(1, 2), "verdict": "partly"},
        "medborgarmoten": {"actual": 5, "windows": kept(1, 5), "verdict": "not_assessable"},
        "grannsamverkan": {"actual": 20, "verdict": "fulfilled"},
        "narkotika": {"actual": 1, "computed_verdict": None, "verdict": "fulfilled"},
    },
    "publicerad 2018": {
        "fotpatruller": {"actual": 21, "expected": 15, "needed_per_week": 0.7, "verdict": "ongoing"},
        "medborgarmoten": {"windows": kept(1, 1), "verdict": "fulfilled"},
    },
}  # fmt: skip
