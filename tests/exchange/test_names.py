"""Things found by what people call them, and columns by what people head them with."""

import pytest
from builders import agreement, promise
from exchange.strand import STRAND, TODAY

from medborgarlofte.exchange.by_results import by_results_in
from medborgarlofte.exchange.imported import Wanted, imported
from medborgarlofte.exchange.names import Names, Unfound, all_named
from medborgarlofte.exchange.row import RowFault
from medborgarlofte.exchange.vocabulary import vocabulary_of
from medborgarlofte.exchange.words import answer, field_headed, heads_personal

PROMISES = vocabulary_of(STRAND).promises


@pytest.mark.parametrize(
    ("text", "promise_id"),
    [
        ("fotpatruller", "fotpatruller"),
        ("FOTPATRULLER", "fotpatruller"),
        ("besok pa skolor", "skolbesok"),
        ("Besök på skolor", "skolbesok"),
        ("föräldra", "foraldramoten"),
        ("foraldra", "foraldramoten"),
        ("80", "trafikkontroller"),
        ("Grannsamverkan (grannsamverkan)", "grannsamverkan"),
    ],
)
def test_a_promise_is_found_by_id_title_or_part(text: str, promise_id: str) -> None:
    assert PROMISES.partly_named(text) == promise_id


def test_a_part_of_several_is_ambiguous_and_a_whole_name_is_not() -> None:
    names = Names([("a", "Möte"), ("b", "Möte med skolan"), ("c", "Vandring")])
    assert names.partly_named("möte") == "a"
    assert names.partly_named("öte") == Unfound("öte", ("Möte", "Möte med skolan"), is_ambiguous=True)
    assert names.partly_named("") == Unfound("")
    assert names.named("möte med") == Unfound("möte med", ("Möte med skolan", "Möte"))


def test_what_is_called_the_same_is_never_guessed() -> None:
    names = Names([("a", "Torget"), ("b", "torget")])
    assert names.named("TORGET") == Unfound("TORGET", ("Torget", "torget"), is_ambiguous=True)


def test_whether_something_has_a_name_is_asked_without_regard_to_marks() -> None:
    assert "stromsdalen" in Names([("a", "Strömsdalen")])
    assert "ström" not in Names([("a", "Strömsdalen")])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nykterhet", ("nykterhet",)),
        ("nykterhet hastighet", ("nykterhet", "hastighet")),
        ("Nykterhet, Hastighet", ("nykterhet", "hastighet")),
        ("Nykterhet;Hastighet;", ("nykterhet", "hastighet")),
        ("hastighet och nykterhet", ("hastighet", "nykterhet")),
        ("Nykterhet/hastighet", ("nykterhet", "hastighet")),
        ("Nykterhet + Nykterhet", ("nykterhet",)),
        ("Utkast klart", ("utkast",)),
        ("Nykterhet; vin", Unfound("vin")),
        ("nykterhet vin", Unfound("nykterhet vin", ("Nykterhet",))),
    ],
)
def test_a_list_names_everything_in_it_or_tells_what_it_cannot(text: str, found: object) -> None:
    tags = vocabulary_of(STRAND).tags
    assert all_named(text, tags, tags.named) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        ("ordningsböter 6", (("ordningsbot", "6"),)),
        ("6 ordningsböter", (("ordningsbot", "6"),)),
        ("Ordningsböter: 6; deltagare ca 45", (("ordningsbot", "6"), ("deltagare", "~45"))),
        ("deltagare=~45 ordningsbot=7", (("deltagare", "~45"), ("ordningsbot", "7"))),
        ("timmar 3,5, deltagare 2", (("timmar", "3.5"), ("deltagare", "2"))),
        ("minst 40 deltagare och 6 ordningsböter", (("deltagare", "40+"), ("ordningsbot", "6"))),
        ("deltagare 6, deltagare 7", Unfound("deltagare 7")),
        ("deltagare många", Unfound("deltagare många", ("Deltagare",))),
        ("timmar=2=3", Unfound("timmar=2", ("Timmar",))),
        ("Deltagre 6", Unfound("Deltagre", ("Deltagare",))),
    ],
)
def test_by_results_are_listed_in_any_order(text: str, found: object) -> None:
    assert by_results_in(text, vocabulary_of(STRAND).results) == found


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Datum", "date"),
        ("DATUM:", "date"),
        ("Datum (ÅÅÅÅ-MM-DD)", "date"),
        ("Datum *", "date"),
        ("När", "date"),
        ("Nar gjordes det?", "date"),
        ("Dag", "date"),
        ("Klockslag", "time"),
        ("Tid [kl]", "time"),
        ("Löfte", "promise"),
        ("Typ", "promise"),
        ("Insats", "promise"),
        ("Aktivitet", "promise"),
        ("Antal", "count"),
        ("Antal (st)*", "count"),
        ("Plats", "place"),
        ("Var", "place"),
        ("Ort", "place"),
        ("Part", "party"),
        ("Utförare", "party"),
        ("Inriktning", "tags"),
        ("Resultat", "results"),
        ("Anteckning", "note"),
        ("Kommentar", "note"),
        ("count", "count"),
        ("promise", "promise"),
        ("Starttid", None),  # a web form's own: when it was opened
        ("Startdatum", None),  # with an end in another column it would be half the truth
        ("Namn", None),
        ("", None),
    ],
)
def test_a_column_is_known_by_its_heading(heading: str, field: str | None) -> None:
    found = field_headed(heading)
    assert (found[0] if found else None) == field


@pytest.mark.parametrize(
    "heading",
    [
        "Namn",
        "Förnamn",
        "E-post",
        "Epost",
        "E-postadress",
        "Mejl",
        "Mobilnummer",
        "Personnr",
        "Handläggare",
        "Vem",
    ],
)
def test_a_column_that_tells_of_persons_is_known(heading: str) -> None:
    assert heads_personal(heading)


@pytest.mark.parametrize("heading", ["Kommun", "Löpnummer", "Tidsstämpel", "Id", "Hotell"])
def test_other_unknown_columns_do_not_tell_of_persons(heading: str) -> None:
    assert not heads_personal(heading)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x", True),
        ("Ja", True),
        ("SANT", True),
        ("", False),
        ("nej", False),
        ("–", False),
        ("2", None),
        ("kanske", None),
    ],
)
def test_a_cross_or_a_word_answers_yes_or_no(text: str, said: object) -> None:
    assert answer(text) is said


def test_a_row_too_long_for_the_file_is_refused() -> None:
    anywhere = agreement(promise(title="Fotpatruller"))
    found = imported(
        f"Datum;Löfte;Plats\n14/3;fot;{'å' * 2100}\n".encode(), "x.csv", [anywhere], Wanted(TODAY)
    )
    assert found.faults == (RowFault(2, "", "too_long"),)
