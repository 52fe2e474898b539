"""What the text of a promise says, beside its target."""

from decimal import Decimal
from typing import Any

import pytest
from builders import agreement, promise
from checks.told import facts, problems
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.checks.words import number_word, numbers_in, weak_words_in

COUNT = {"kind": "count", "at_least": "40", "per": "year"}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("Polisen går patruller.", []),
        ("Minst 40 patruller.", [40]),
        ("Minst fyrtio (40) patruller.", [40, 40]),
        ("Minst fyrtio patruller, varav tjugofem på kvällar.", [40, 25]),
        ("två möten, en konferens och ett besök", [2]),
        ("En gång om året.", []),
        ("1 gång om året", [1]),
        ("2,5 procent", [Decimal("2.5")]),
        ("20 % av 500", [20, 500]),
        ("1 200 armaturer", [1200]),
        ("1\u00a0200 armaturer", [1200]),
        ("800 tillfällen i vart och ett av fyra områden", [800, 4]),
        ("hundra besök, tvåhundra samtal, hundrafemtio möten", [100, 200, 150]),
        ("mellan 10 och 20", [10, 20]),
        ("10–20 besök", [10, 20]),
        ("varannan vecka", []),
        ("Under 2023 och 2024.", []),
        ("perioden 2023–2024", []),
        ("perioden 2023/24", []),
        ("senast 2023-06-30", []),
        ("den 30 juni 2023", []),
        ("1–14 mars", []),
        ("lag (2023:196) om kommuners ansvar", []),
        ("E6 och väg 176 samt riksväg 40", []),
        ("kl. 22–03 och klockan 18.30", []),
        ("mellan 18:00 och 03.00", []),
        ("årskurs 5, åk 7–9 och klass 3", []),
        ("årskurs 7, 8 och 9", []),
        ("barn 13–17 år", []),
        ("unga under 18 år", []),
        ("13-åringar och 15-åriga elever", []),
        ("prioritering nr 2", []),
        ("punkt 3 i planen", []),
        ("dnr KS 2023-00145", []),
        ("5 § och 2 kap.", []),
        ("24/7", []),
        ("covid19", []),
        ("LED-armaturer", []),
        ("sex timmar i veckan", [6]),
        ("en av de tre skolorna", [3]),
    ],
)
def test_a_number_in_a_text_is_what_counts_something(text: str, numbers: list[int]) -> None:
    assert [one.number for one in numbers_in(text)] == numbers


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("noll", 0),
        ("ett", 1),
        ("en", 1),
        ("Två", 2),
        ("arton", 18),
        ("tjugo", 20),
        ("tjugoett", 21),
        ("nittionio", 99),
        ("hundra", 100),
        ("etthundra", 100),
        ("trehundrafyrtiofem", 345),
        ("niohundranittionio", 999),
        ("tiohundra", None),
        ("nollhundra", None),
        ("hundratal", None),
        ("tjugotio", None),
        ("patruller", None),
        ("", None),
    ],
)
def test_a_number_word_is_its_number(word: str, number: int | None) -> None:
    assert number_word(word) == number


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Polisen ska verka för lugn.", "verka för"),
        ("Vi STRÄVAR efter lugn.", "STRÄVAR"),
        ("Vid\nbehov går vi ut.", "Vid behov"),
        ("Vi ger regelbunden information.", "regelbunden"),
        ("Arbetet utvecklas.", "utvecklas"),
        ("Kommunen byter armaturer.", ""),
        ("Medverkan i byalaget.", ""),
        ("Polisen går i centrum.", ""),
        ("Verksamheten fortsätter.", ""),
    ],
)
def test_weak_words_are_found_as_they_stand(text: str, word: str) -> None:
    said = weak_words_in(text)
    assert (" ".join(said.words.split()) if said else "") == word


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("Minst 40 om året.", {"target": COUNT}, []),
        ("Minst fyrtio om året.", {"target": COUNT}, []),
        ("Minst 40, varav tio på kvällar.", {"target": COUNT}, [("tio", "10", "yes")]),
        ("Minst 40, varav tio på kvällar.", {"target": {**COUNT, "also": [{"at_least": "10"}]}}, []),
        ("Minst 40 på två platser.", {"target": {**COUNT, "where": {"places": ["A", "B"]}}}, []),
        ("Minst 40 på två platser.", {"target": COUNT, "counts": "Två platser räknas ihop."}, []),
        ("Minst 40 på två platser.", {"target": COUNT, "criteria": ["Båda de två platserna syns"]}, []),
        ("Två möten, två besök.", {}, [("Två", "2", "no")]),
        (
            "Två möten.",
            {"readings": [{"question": "Hur?", "alternatives": [{"id": "a", "label": "Två i allt"}]}]},
            [],
        ),
        (
            "Två möten.",
            {
                "readings": [
                    {
                        "question": "Hur?",
                        "alternatives": [{"id": "a", "label": "A", "target": {**COUNT, "at_least": "2"}}],
                    }
                ]
            },
            [],
        ),
        ("Polisen går patruller.", {}, []),
        ("Ett möte.", {}, []),
        (
            "Tre steg i planen.",
            {"target": {"kind": "milestone", "steps": {"a": "A", "b": "B", "c": "C"}}},
            [],
        ),
        (
            "Alla tre platser.",
            {"target": {"kind": "coverage", "by": "place", "each": ["A", "B", "C"], "per": "year"}},
            [],
        ),
        (
            "Från 34 till 30 procent.",
            {"target": {"kind": "outcome", "of": "x", "at_most": "30", "baseline": {"value": "34"}}},
            [],
        ),
        ("Minst 60 om året.", {"target": COUNT}, []),  # told at the target
        ("Minst 60 om året, 5 i veckan.", {"target": COUNT}, [("5", "5", "yes")]),
    ],
)
def test_a_number_that_only_the_text_knows_is_pointed_out(
    text: str, keys: dict[str, Any], expected: list[Any]
) -> None:
    told = problems(agreement(promise(text=text, **keys), results={"x": {"title": "X"}}))
    assert facts("P249", told, "value", "number", "has_target") == expected


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("Minst 40.", COUNT, []),
        ("Minst 60.", COUNT, [("40", "60")]),
        ("Minst 50 eller 60.", COUNT, [("40", "50")]),
        ("Många.", COUNT, [("40", "")]),
        ("Ett möte om året.", {**COUNT, "at_least": "1"}, []),
        ("Årlig konferens.", {**COUNT, "at_least": "1"}, []),
        ("Inga olyckor.", {"kind": "count", "at_most": "0", "per": "year"}, []),
        (
            "Alla anmälningar.",
            {"kind": "share", "of": "x", "among": "y", "at_least": "100", "per": "year"},
            [],
        ),
        (
            "En femtedel.",
            {"kind": "share", "of": "x", "among": "y", "at_least": "20", "per": "year"},
            [("20", "")],
        ),
        ("Alla skolor.", {"kind": "coverage", "by": "place", "members": "3", "per": "year"}, [("3", "")]),
        ("Tre skolor.", {"kind": "coverage", "by": "place", "members": "3", "per": "year"}, []),
        ("En skola.", {"kind": "coverage", "by": "place", "members": "1", "per": "year"}, []),
        ("En plan.", {"kind": "milestone"}, []),
        (
            "Färre otrygga.",
            {"kind": "outcome", "of": "x", "direction": "down", "baseline": {"value": "34"}},
            [],
        ),
        ("Färre otrygga.", {"kind": "outcome", "of": "x", "at_most": "30"}, [("30", "")]),
    ],
)
def test_a_number_that_only_the_target_knows_is_pointed_out(
    text: str, target: dict[str, Any], expected: list[Any]
) -> None:
    results = {"x": {"title": "X"}, "y": {"title": "Y"}}
    assert (
        facts(
            "P250", problems(agreement(promise(text=text, target=target), results=results)), "number", "said"
        )
        == expected
    )


def test_the_title_may_say_the_number_too() -> None:
    assert facts("P250", problems(agreement(promise(title="Minst 40 om året", target=COUNT))), "number") == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, ["verka för"]),
        ({"criteria": ["Hamnen har en egen plan"]}, []),
        ({"target": {"kind": "milestone"}}, []),
        ({"withdrawn": {"date": "2023-06-01", "decision": "KS 1"}}, []),
        (
            {
                "readings": [
                    {"question": "Hur?", "alternatives": [{"id": "a", "label": "A", "target": COUNT}]}
                ]
            },
            [],
        ),
    ],
)
def test_weak_words_need_a_number_or_a_criterion(keys: dict[str, Any], expected: list[str]) -> None:
    told = problems(agreement(promise(text="Polisen ska verka för lugn i hamnen.", **keys)))
    assert [value for (value,) in facts("P252", told, "value")] == expected


@given(st.text(max_size=80))
def test_any_text_can_be_read_for_numbers(text: str) -> None:
    assert all(text[one.start :].startswith(one.words) for one in numbers_in(text))
