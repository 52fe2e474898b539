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
        ("A340", {"key": "count", "value": "9000", "by": "targets", "usual": "600"}, "antalet 9000 är mycket mer än målet för hela den tiden, 600"),
        ("P250", {"number": "40", "said": ""}, "målet säger 40, men texten nämner inget tal"),
        ("P250", {"number": "40", "said": "80"}, "målet säger 40, men texten säger ”80”"),
        ("P254", {"what": "day"}, "målet kräver dagar, men av löftet loggas bara månaden (disclosure: coarse)"),
        ("P254", {"what": "time"}, "målet kräver klockslag, men av löftet loggas inga (disclosure: coarse)"),
        ("B413", {"window": "2024", "end": "", "promises": 1, "first": "a"}, "2024 är slut, och ett löfte har ingen bedömning: ”a”"),
        ("B413", {"window": "2024", "end": "2024-09-30", "promises": 2, "first": "a"}, "löftesåret 2024 slutade 2024-09-30, och 2 löften har ingen bedömning, först ”a”"),
        ("A340", {"key": "count", "value": "450000", "by": "", "usual": "0"}, "antalet 450000 är mycket för en enda aktivitet"),
        ("A342", {"rows": 1, "promises": "a b"}, "aktiviteten räknas till flera löften med tal: ”a” och ”b”"),
        ("A342", {"rows": 4, "promises": "a b c"}, "4 aktiviteter räknas till flera löften med tal: ”a”, ”b” och ”c”"),
        ("F107", {"missing": "logged, id", "unknown": "nummer"}, "rubrikraden är fel; saknas: logged, id; okända: nummer"),
        ("F107", {"unknown": "nummer", "rows": 5}, "rubrikraden är fel; okända: nummer; 5 rader läses inte"),
        ("F106", {"rows": 1}, "rubrikraden saknas: filen börjar med en rad av uppgifter; 1 rad läses inte"),
        ("A330", {"value": "k7q3fd2m", "line": 2, "file": ACTIVITIES, "where": "other"}, f"id ”k7q3fd2m” finns redan på rad 2 i {ACTIVITIES}"),
        ("A330", {"value": "k7q3fd2m", "line": 2, "file": ACTIVITIES, "where": "same"}, "id ”k7q3fd2m” finns redan på rad 2"),
        ("H502", {"row": "k7q3fd2m", "key": "", "cells": 11, "expected": 12}, "raden k7q3fd2m är ändrad: den har nu 11 celler, det ska vara 12"),
        ("H508", {"row": "k7q3fd2m"}, "anteckningen i raden k7q3fd2m är tömd; det får den vara"),
        ("H508", {"row": "k7q3fd2m", "key": "place"}, "personnumret i raden k7q3fd2m är borttaget ur place; det ska det vara"),
        ("P202", {"key": "title", "first": 3, "line": 7}, "nyckeln ”title” står två gånger: på rad 3 och på rad 7"),
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
        ("A335", {"row": "k7q3fd2m", "finer": "2022-12"}, "skriv ett finare datum, till exempel: lofte correct k7q3fd2m --date 2022-12"),
        ("A335", {"row": "k7q3fd2m", "finer": ""}, "skriv ett finare datum, som ligger i den ena, eller rätta perioderna"),
        ("P249", {"has_target": "no", "what": "percent", "number": "85"}, "skriv target: med at_least: 85 och kind: share (en andel av något ni loggar) eller kind: outcome (ett mätt värde); annars förklara talet i counts"),
        ("P249", {"has_target": "no", "what": "within", "number": "48"}, "skriv target: med kind: share, of: det som blev klart i tid och among: allt; annars förklara talet i counts"),
        ("P250", {"amended": "yes"}, "ändra också texten, med en ändring (amendments) av text; eller förklara talet i counts"),
        ("P254", {"what": "week"}, "skriv per: month, och vad en vecka blir på en månad"),
        ("P205", {"key": "lead", "expected": "list", "value": "polisen"}, "skriv lead: [polisen]"),
        ("P205", {"key": "lead", "expected": "list", "found": "mapping"}, "skriv en lista: [ett, två]"),
        ("P205", {"key": "unit", "expected": "pair"}, "skriv två värden inom hakparenteser: [konferens, konferenser]"),
        ("P211", {"reason": "day", "year": 2023, "month": 6, "last_day": 30}, "sista dagen är 2023-06-30"),
        ("P213", {"value": "månad"}, "skriv month"),
        ("B401", {"value": "Delvis uppfyllt"}, "skriv partly"),
        ("A309", {"key": "corrects"}, "skriv id på raden som rättas: åtta tecken, sist på raden"),
        ("H509", {"reason": "shallow", "command": "git fetch --unshallow"}, "hämta hela historiken: git fetch --unshallow (i GitHub Actions: fetch-depth: 0)"),
        ("P203", {"key": "löften"}, "menade du promises?"),
        ("P203", {"key": "Mål"}, "menade du target?"),
        ("P203", {"key": "leed", "nearest": "lead"}, "menade du lead?"),
        ("P203", {"key": "status"}, "alla nycklar beskrivs av lofte schema; är det ingen av dem, ta bort den"),
    ],
)  # fmt: skip
def test_the_help_is_something_to_type(code: str, facts: dict[str, str | int], help_: str) -> None:
    assert words_of(problem(code, Place(ACTIVITIES), None, **facts)).help == help_


@pytest.mark.parametrize(
    ("file", "first"), [(ACTIVITIES, "date,time"), ("data/assessments/2023-polisen.csv", "date,promise")]
)
def test_the_header_asked_for_is_that_of_the_file(file: str, first: str) -> None:
    assert words_of(problem("F106", Place(file))).help.startswith(f"skriv först i filen: {first}")
