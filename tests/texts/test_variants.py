"""What a message says where it depends on the facts."""

import pytest

from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.texts.words import words_of

ACTIVITIES = "data/activities/2023-polisen.csv"


@pytest.mark.parametrize(
    ("code", "facts", "message"),
    [
        ("A301", {"value": "2023-02-30", "reason": "day", "year": 2023, "month": 2, "day": 30, "last_day": 28}, "”2023-02-30” är inget datum: februari 2023 har 28 dagar"),
        ("A301", {"value": "2023-06-31", "reason": "day", "year": 2023, "month": 6, "day": 31, "last_day": 30}, "”2023-06-31” är inget datum: juni har 30 dagar"),
        ("A301", {"value": "2023-13-01", "reason": "month", "year": 2023, "month": 13}, "”2023-13-01” är inget datum: det finns ingen månad 13"),
        ("A301", {"value": "2023-08/2023-05", "reason": "reversed"}, "”2023-08/2023-05” är bakvänt: det slutar före sin början"),
        ("A301", {"value": "2023-05", "reason": "not_day"}, "”2023-05” är ingen dag"),
        ("A301", {"value": "i går", "reason": "form"}, "”i går” är inget datum"),
        ("P211", {"value": "22.30", "reason": "clock"}, "”22.30” är inget klockslag"),
        ("A310", {"value": ""}, "tiden då raden skrevs saknas"),
        ("A310", {"value": "3 maj"}, "”3 maj” är ingen tidpunkt"),
        ("A340", {"key": "deltagare", "value": "450", "by": "rows", "usual": "30"}, "deltagare 450 är mycket mer än löftets andra rader, oftast 30"),
        ("A340", {"key": "count", "value": "450", "by": "target", "usual": "40"}, "antalet 450 är mycket mer än hela målet, 40"),
        ("A340", {"key": "count", "value": "450000", "by": "", "usual": "0"}, "antalet 450000 är mycket för en enda aktivitet"),
        ("A342", {"rows": 1, "promises": "a b"}, "aktiviteten räknas till flera löften med tal: ”a” och ”b”"),
        ("A342", {"rows": 4, "promises": "a b c"}, "4 aktiviteter räknas till flera löften med tal: ”a”, ”b” och ”c”"),
        ("F107", {"missing": "logged, id", "unknown": "nummer"}, "rubrikraden är fel; saknas: logged, id; okända: nummer"),
        ("F107", {"kind": "again"}, "rubrikraden står en gång till mitt i filen"),
        ("F120", {"value": "polis"}, "”polis” i filens namn är ingen part"),
        ("P205", {"key": "lead", "expected": "list", "value": "polisen"}, "lead ska vara en lista, inte ”polisen”"),
        ("P205", {"key": "text", "expected": "text", "found": "list"}, "text ska vara en text"),
        ("B410", {"verdict": "fulfilled", "computed": ""}, "bedömningen ”uppfyllt” behöver ett varför: siffrorna säger inget"),
        ("H506", {"kind": "removed"}, "publiceringen är borttagen"),
    ],
)  # fmt: skip
def test_a_message_says_what_the_facts_are(code: str, facts: dict[str, str | int], message: str) -> None:
    assert words_of(problem(code, Place(ACTIVITIES), None, **facts)).message == message


@pytest.mark.parametrize(
    ("code", "facts", "help_"),
    [
        ("A302", {"nearest": "fotpatruller"}, "menade du fotpatruller?"),
        ("P205", {"key": "lead", "expected": "list", "value": "polisen"}, "skriv lead: [polisen]"),
        ("P205", {"key": "lead", "expected": "list", "found": "mapping"}, "skriv en lista: [ett, två]"),
        ("P205", {"key": "unit", "expected": "pair"}, "skriv två värden inom hakparenteser: [konferens, konferenser]"),
        ("P211", {"reason": "day", "year": 2023, "month": 6, "last_day": 30}, "sista dagen är 2023-06-30"),
        ("P213", {"value": "månad"}, "skriv month"),
        ("B401", {"value": "Delvis uppfyllt"}, "skriv partly"),
        ("A309", {"key": "corrects"}, "skriv id på raden som rättas: åtta tecken, sist på raden"),
        ("H509", {"reason": "shallow", "command": "git fetch --unshallow"}, "hämta hela historiken: git fetch --unshallow (i GitHub Actions: fetch-depth: 0)"),
    ],
)  # fmt: skip
def test_the_help_is_something_to_type(code: str, facts: dict[str, str | int], help_: str) -> None:
    assert words_of(problem(code, Place(ACTIVITIES), None, **facts)).help == help_


@pytest.mark.parametrize(
    ("file", "first"), [(ACTIVITIES, "date,time"), ("data/assessments/2023-polisen.csv", "date,promise")]
)
def test_the_header_asked_for_is_that_of_the_file(file: str, first: str) -> None:
    assert words_of(problem("F106", Place(file))).help.startswith(f"skriv först i filen: {first}")
