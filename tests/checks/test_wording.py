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
SHARE = {"kind": "share", "of": "i-tid", "among": "x", "at_least": "95", "per": "year"}
EACH = {"kind": "coverage", "by": "place", "each": ["A", "B"], "per": "quarter"}
RESULTS = {"x": {"title": "X"}, "y": {"title": "Y"}, "i-tid": {"title": "Besvarade inom två dagar"}}


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
        ("vardagar kl. 7–9 och 15–17", []),
        ("mellan klockan 21 och 03", []),
        ("torsdag, fredag och lördag mellan 22 och 02", []),
        ("varje fredag och lördag 21–02", []),
        ("öppet tisdagar 13-16 och torsdagar 15–18", []),
        ("kl. 20 och 40 kontroller", [40]),
        ("mellan 10 och 20 besök på fredagar", [10, 20]),
        ("unga i åldern 13–16", []),
        ("unga vuxna (18–25 år)", []),
        ("mellan 13 och 16 år", []),
        ("under två år", []),
        ("minst 2 per år", [2]),
        ("vecka 44 och vecka 8", []),
        ("veckorna 26–32 och v. 44", []),
        ("två gånger i veckan, 3 i varje vecka", [2, 3]),
        ("i grupper om 10–15 personer", []),
        ("24 timmar om dygnet, sju dagar i veckan", []),
        ("två dagar i veckan", [2]),
        ("30- och 40-sträckor", []),
        ("50-vägar, ett 20-tal butiker", [20]),
        ("vid Ökagatan 4 och Storgatan 12.", []),
        ("på Storgatan 10 gånger i veckan", [10]),
        ("tre fjärdedelar av 40", [40]),
        ("ett dussin områden, ett tjugotal butiker, ett femtiotal samtal", [12, 20, 50]),
        ("1 000 elever, tusen samtal", [1000, 1000]),
        ("antalet samtal", []),
        ("ring 112 eller 114 14", []),
        ("5 km gångväg", []),
        ("seniorer 65+", []),
        ("sommarlovet v.25–32, 3 dagar i veckan", [3]),
        ("vecka 44, 51 och 52", []),
        ("elever i årskurs sju och åtta", []),
        ("alla i årskurs 8 två gånger", [2]),
        ("etapp 2 vid Torggatan 3 A.", []),
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
        ("hundratal", 100),
        ("hundratals", None),
        ("tjugotalet", 20),
        ("tretal", None),
        ("samtal", None),
        ("dussin", 12),
        ("tusen", 1000),
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
        ("Polisen arbetar för att öppen droghandel ska störas.", "arbetar för"),
        ("Parterna bidrar till att fler vuxna syns ute.", "bidrar till"),
        ("Kommunen stärker samarbetet med föreningarna.", "stärker"),
        ("Kommunen stödjer nattvandrarna.", "stödjer"),
        ("Kommunen stöder nattvandrarna.", "stöder"),
        ("Polisen är synlig när resurserna tillåter.", "resurserna tillåter"),
        ("Polisen fokuserar på trafikmiljön kring skolorna.", "fokuserar"),
        ("Polisen är tillgänglig för frågor.", "är tillgänglig"),
        ("Kommunen verkar för fler mötesplatser.", "verkar för"),
        ("Boende får stöd att börja.", ""),
        ("Kommunen sätter upp belysning vid Ökagatan och Minskad fart-skyltar.", ""),
        ("Ökad trygghet. Vi går ut.", "Ökad"),
        ("Vi går ut. Ökad trygghet.", "Ökad"),
        ("Ett medborgarkontor öppnar för att underlätta kontakten med polisen.", ""),
        ("Belysning sätts upp i syfte att öka tryggheten.", ""),
        ("Kommunen klipper buskar så att sikten förbättras.", ""),
        ("Vägen byggs om för att öka säkerheten, och vi informerar vid behov.", "vid behov"),
        ("Poliserna är synliga och tillgängliga.", "är synliga och tillgängliga"),
        ("För att öka tryggheten ska polisen verka för lugn.", "verka för"),
        ("Polisen går ut för att höras. Insatserna bidrar till ökad trygghet.", "bidrar till"),
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
        ("Besvaras inom två dagar.", {"target": SHARE}, []),
        ("95 procent besvaras inom tre dagar.", {"target": SHARE}, [("tre", "3", "yes")]),
        ("I minst 95 fall av 100.", {"target": SHARE}, []),
        ("I minst 95 fall av 90.", {"target": SHARE}, [("90", "90", "yes")]),
        ("Minst 40, gemensamt för alla två kommuner.", {"target": COUNT}, [("två", "2", "yes")]),
        ("Minst 40, gemensamt för båda parter, 2 parter.", {"target": COUNT}, []),
        (
            "Ett i kvartalet, alltså fyra möten per år.",
            {"target": {**COUNT, "at_least": "1", "per": "quarter"}},
            [],
        ),
        (
            "Ett i kvartalet, i fyra byar.",
            {"target": {**COUNT, "at_least": "1", "per": "quarter"}},
            [("fyra", "4", "yes")],
        ),
        ("En gång per kvartal på A och B, sammanlagt åtta gånger om året.", {"target": EACH}, []),
        ("Minst 40 om året, sammanlagt 80.", {"target": COUNT}, []),
        (
            "Minst 40, varav 10 på A och 30 på B.",
            {"target": COUNT},
            [("10", "10", "yes"), ("30", "30", "yes")],
        ),
        ("Fler än 85 procent trivs.", {}, [("85", "85", "no")]),
        ("Minst 40–50 om året.", {"target": COUNT}, []),
        ("Trettio till fyrtio om året.", {"target": COUNT}, [("Trettio", "30", "yes")]),
        ("En gång i månaden, 12 ggr/år.", {"target": {**COUNT, "at_least": "1", "per": "month"}}, []),
    ],
)
def test_a_number_that_only_the_text_knows_is_pointed_out(
    text: str, keys: dict[str, Any], expected: list[Any]
) -> None:
    told = problems(agreement(promise(text=text, **keys), results=RESULTS))
    assert facts("P249", told, "value", "number", "has_target") == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Minst 40 besök.", "count"),
        ("Fler än 85 procent trivs.", "percent"),
        ("Fler än 85 % trivs.", "percent"),
        ("Klotter tas bort inom 48 timmar.", "within"),
        ("Klotter tas bort inom högst två dagar.", "within"),
    ],
)
def test_what_the_number_is_of_decides_the_help(text: str, what: str) -> None:
    assert facts("P249", problems(agreement(promise(text=text))), "what") == [(what,)]


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
            [],
        ),
        (
            "Var femte.",
            {"kind": "share", "of": "x", "among": "y", "at_least": "20", "per": "year"},
            [("20", "")],
        ),
        ("Nio av tio.", {"kind": "share", "of": "x", "among": "y", "at_least": "90", "per": "year"}, []),
        ("Ett dussin områden.", {**COUNT, "at_least": "12"}, []),
        ("Ett fyrtiotal butiker.", COUNT, []),
        ("15 vuxna och 25 elever.", COUNT, []),
        ("15 vuxna och 20 elever.", COUNT, [("40", "15")]),
        ("Tio i vart och ett av fyra områden.", COUNT, []),
        ("Varannan vecka.", {**COUNT, "at_least": "2", "per": "month"}, []),
        ("Två gånger i månaden.", {**COUNT, "at_least": "24"}, []),
        (
            "Varje månad utom i juli.",
            {**COUNT, "at_least": "11", "where": {"months": [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]}},
            [],
        ),
        ("12 om året.", {**COUNT, "at_least": "3", "per": "quarter"}, []),
        ("10 om året.", {**COUNT, "at_least": "20", "per": "period"}, []),
        ("13 om året.", {**COUNT, "at_least": "2", "per": "month"}, [("2", "13")]),
        (
            "Varje fredag och lördag 21–02.",
            {**COUNT, "at_least": "2", "per": "week", "where": {"weekdays": ["fri", "sat"]}},
            [],
        ),
        ("En vandring i Ronna, Geneta och Hovsjö.", {**COUNT, "at_least": "3"}, []),
        ("Under vecka 44 och vecka 8.", {**COUNT, "at_least": "2"}, []),
        (
            "Stölderna ska minska med 20 procent.",
            {"kind": "outcome", "of": "x", "at_most": "116", "baseline": {"value": "145"}},
            [],
        ),
        (
            "Inbrotten ska halveras.",
            {"kind": "outcome", "of": "x", "at_most": "40", "baseline": {"value": "80"}},
            [],
        ),
        (
            "Tolv fler områden.",
            {"kind": "outcome", "of": "x", "at_least": "60", "baseline": {"value": "48"}},
            [],
        ),
        (
            "Stölderna ska minska med 30 procent.",
            {"kind": "outcome", "of": "x", "at_most": "116", "baseline": {"value": "145"}},
            [("116", "30")],
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


@pytest.mark.parametrize(
    "keys",
    [
        {"counts": "Varje kontroll räknas: 40 i allt."},
        {"criteria": ["Alla fyrtio har gjorts"]},
        {"readings": [{"question": "Hur många?", "alternatives": [{"id": "a", "label": "De 40 som finns"}]}]},
    ],
)
def test_what_explains_a_promise_may_say_the_number_too(keys: dict[str, Any]) -> None:
    assert facts("P250", problems(agreement(promise(text="Många.", target=COUNT, **keys))), "number") == []


def test_a_text_that_an_amended_target_left_behind_is_named() -> None:
    amendments = [
        {"date": "2023-06-01", "key": "target", "before": {**COUNT, "at_least": "80"}, "after": COUNT}
    ]
    told = problems(agreement(promise(text="Minst 80.", target=COUNT, amendments=amendments)))
    assert facts("P250", told, "number", "said", "amended") == [("40", "80", "yes")]


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


@pytest.mark.parametrize("number", ["19121212-1212", "121212 1212", "070-174 06 05"])
def test_no_part_of_what_points_out_a_person_is_a_number(number: str) -> None:
    assert [one.words for one in numbers_in(f"Ring {number} vid 12 besök")] == ["12"]


@given(st.text(max_size=80))
def test_any_text_can_be_read_for_numbers(text: str) -> None:
    assert all(text[one.start :].startswith(one.words) for one in numbers_in(text))
