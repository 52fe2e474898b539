"""Which columns and rows of a sheet are read, and what happens when it is read twice."""

from datetime import date
from typing import Any

import pytest
from builders import activity
from exchange.strand import STRAND, TODAY, read, rows_of, workbook
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.activity import Activity
from medborgarlofte.exchange.headings import HeadingFault
from medborgarlofte.exchange.imported import Imported, Wanted, imported
from medborgarlofte.exchange.logged_before import new_rows

SHEET = """När;Vår kolumn;Vad vi gjorde;Kommun;Handläggare
14/3;2;fotpatruller;Strömstad;Kalle
15/3;3;fotpatruller;Tanum;Kalle
16/3;4;fotpatruller;Strömstad;Lisa
"""


def test_a_column_is_chosen_by_hand() -> None:
    found = read(SHEET, chosen=(("Vår kolumn", "count"), ("vad vi gjorde", "Löfte")))
    assert [one.cells[3] for one in found.proposed] == ["2", "3", "4"]
    assert [(one.heading, one.reason) for one in found.headings.left_out] == [
        ("Kommun", "unknown"),
        ("Handläggare", "personal"),
    ]


@pytest.mark.parametrize(
    ("meaning", "index", "cell"),
    [
        ("deltagare", 7, "deltagare=2"),
        ("Deltagare", 7, "deltagare=2"),
        ("antal", 3, "2"),
        ("anteckning", 8, "2"),
    ],
)
def test_a_column_may_be_chosen_by_any_of_its_names(meaning: str, index: int, cell: str) -> None:
    found = read(SHEET, chosen=(("Vår kolumn", meaning), ("Vad vi gjorde", "promise")))
    assert found.proposed[0].cells[index] == cell


def test_only_some_rows_are_read() -> None:
    chosen = (("Vad vi gjorde", "promise"),)
    found = read(SHEET, chosen=chosen, only=(("Kommun", "strömstad"),))
    assert [one.row for one in found.proposed] == [2, 4]
    assert [(one.row, one.reason) for one in found.skipped] == [(3, "not_wanted")]
    found = read(
        SHEET, chosen=chosen, only=(("Kommun", "Strömstad"), ("kommun", "Tanum"), ("Handläggare", "kalle"))
    )
    assert [one.row for one in found.proposed] == [2, 3]


def test_faults_in_rows_that_are_not_wanted_do_not_matter() -> None:
    found = read("Datum;Löfte;Kommun\n14/3;fot;Strömstad\nx;y;Tanum\n", only=(("Kommun", "Strömstad"),))
    assert len(rows_of(found)) == 1


@pytest.mark.parametrize(
    ("text", "wanted", "reasons"),
    [
        ("Kolumn;Annan\n14/3;fot\n", {}, ["no_date", "no_promise"]),
        ("Datum;Annan\n14/3;fot\n", {}, ["no_promise"]),
        ("Datum;Löfte\n14/3;fot\n", {"chosen": (("Finns ej", "count"),)}, ["no_column"]),
        ("Datum;Löfte\n14/3;fot\n", {"chosen": (("Löfte", "besvär"),)}, ["no_meaning", "no_promise"]),
        ("Datum;Löfte\n14/3;fot\n", {"only": (("Kommun", "Strömstad"),)}, ["no_column"]),
    ],
)
def test_a_choice_of_columns_that_cannot_be_made_is_told(
    text: str, wanted: dict[str, Any], reasons: list[str]
) -> None:
    found = read(text, **wanted)
    assert [fault.reason for fault in found.faults if isinstance(fault, HeadingFault)] == reasons
    assert found.proposed == ()


def test_of_two_columns_that_mean_the_same_the_surer_word_is_read_and_the_other_named() -> None:
    found = read("Dag;Datum;Typ;Löfte;Kommentar;Beskrivning\nmåndag;14/3;extra;fot;a;b\n")
    assert rows_of(found) == ["2023-03-14,,fotpatruller,,,,,,a"]
    assert [(one.heading, one.reason) for one in found.headings.left_out] == [
        ("Dag", "taken"),
        ("Typ", "taken"),
        ("Beskrivning", "taken"),
    ]


def test_a_column_without_a_heading_is_left_out_and_named() -> None:
    found = read(workbook(["Datum", "Löfte"], ["14/3", "fot", "lösa ord"]), "bok.xlsx")
    assert len(rows_of(found)) == 1
    assert [(one.at, one.reason) for one in found.headings.left_out] == [(2, "unnamed")]


@pytest.mark.parametrize(
    ("row", "writer", "given", "parties"),
    [
        ("14/3;fot;", "", "polisen", ("polisen",)),
        ("14/3;möten för;", "", "kommunen", ("kommunen",)),
        ("14/3;fot;", "kommunen.norr", "kommunen.norr", ("kommunen",)),
        ("14/3;fot;Kommunen", "", "polisen", ("kommunen",)),
        ("14/3;granns;", "polisen", "polisen", ("polisen",)),
    ],
)
def test_the_writer_is_the_one_named_else_the_first_responsible(
    row: str, writer: str, given: str, parties: tuple[str, ...]
) -> None:
    found = read(f"Datum;Löfte;Utförare\n{row}\n", writer=writer)
    assert [(one.writer, one.activity.parties) for one in found.proposed] == [(given, parties)]


def test_where_titles_are_alike_the_row_goes_to_the_agreement_of_its_time() -> None:
    earlier = STRAND.model_copy(
        update={
            "terms": STRAND.terms.model_copy(update={"id": "forra", "period": None}),
            "promises": (STRAND.promise_by_id["fotpatruller"].model_copy(update={"id": "patruller-2021"}),),
        }
    )
    earlier.__dict__["span"] = STRAND.span._replace(first=date(2021, 1, 1), last=date(2022, 12, 31))
    content = b"Datum;L\xf6fte\n14/3 2022;Fotpatruller\n14/3 2023;Fotpatruller\n"
    found = imported(content, "blad.csv", [earlier, STRAND], Wanted(TODAY, writer="polisen"))
    assert [one.cells[2] for one in found.proposed] == ["patruller-2021", "fotpatruller"]


TWINS = "Datum;Löfte;Antal;Plats\n14/3;fot;1;Torget\n14/3;fot;;Stortorget\n15/3;fot;2;\n"


def logged(found: Imported) -> list[Activity]:
    return [
        one.activity._replace(id=f"k{one.row:07}", logged="2023-08-22T12:00:00Z") for one in found.proposed
    ]


def test_honest_twins_are_both_new_and_the_same_sheet_again_adds_nothing() -> None:
    found = read(TWINS)
    assert new_rows(found.proposed, [], STRAND.place_names) == found.proposed
    assert new_rows(found.proposed, logged(found), STRAND.place_names) == ()


def test_a_sheet_that_has_grown_adds_only_what_is_new() -> None:
    before = logged(read(TWINS))
    found = read(TWINS + "14/3;fot;1;Torget\n16/3;fot;1;\n")
    assert [one.row for one in new_rows(found.proposed, before, STRAND.place_names)] == [5, 6]


def test_a_row_that_was_corrected_is_not_proposed_anew() -> None:
    found = read(TWINS)
    before = logged(found)
    corrected = before[2]._replace(id="kccccccc", corrects=before[2].id, note="Rätt antal")
    assert new_rows(found.proposed, [*before, corrected], STRAND.place_names) == ()


def test_a_row_that_was_withdrawn_is_not_proposed_anew() -> None:
    found = read(TWINS)
    before = logged(found)
    withdrawn = activity("fotpatruller", "2023-03-15", "0", corrects=before[2].id, id="kccccccc")
    assert new_rows(found.proposed, [*before, withdrawn], STRAND.place_names) == ()


def test_a_row_corrected_there_and_back_is_one_activity_and_its_twin_is_new() -> None:
    one = read("Datum;Löfte\n14/3;fot\n")
    first = logged(one)[0]
    second = first._replace(id="kbbbbbbb", corrects=first.id, place="Torget")
    third = first._replace(id="kccccccc", corrects=second.id)
    twins = read("Datum;Löfte\n14/3;fot\n14/3;fot\n")
    assert [row.row for row in new_rows(twins.proposed, [first, second, third], STRAND.place_names)] == [3]


def test_rows_that_correct_each_other_in_a_circle_hang_nothing() -> None:
    found = read("Datum;Löfte\n14/3;fot\n")
    first = logged(found)[0]
    circle = [
        first._replace(id="kaaaaaaa", corrects="kbbbbbbb"),
        first._replace(id="kbbbbbbb", corrects="kaaaaaaa"),
    ]
    assert new_rows(found.proposed, circle, STRAND.place_names) == ()


@pytest.mark.parametrize(
    "other",
    [
        activity("fotpatruller", "2023-03-15", "1"),
        activity("fotpatruller", "2023-03-14", "2"),
        activity("fotpatruller", "2023-03-14", "~1"),
        activity("fotpatruller", "2023-03-14", time="22:30"),
        activity("fotpatruller", "2023-03-14", place="Torget"),
        activity("fotpatruller", "2023-03-14", party="kommunen"),
        activity("fotpatruller", "2023-03-14", note="annat"),
        activity("trafikkontroller", "2023-03-14"),
        activity("fotpatruller trafikkontroller", "2023-03-14"),
        activity("fotpatruller", "2023-03-14", tags="nykterhet"),
        activity("fotpatruller", "2023-03-14", results="deltagare=3"),
    ],
)
def test_a_row_that_says_anything_else_is_another_row(other: Activity) -> None:
    found = read("Datum;Löfte\n14/3;fot\n")
    assert new_rows(found.proposed, [other], STRAND.place_names) == found.proposed


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 2)), max_size=12), st.integers(0, 12))
def test_however_a_sheet_is_read_in_portions_every_row_is_logged_once(
    rows: list[tuple[int, int]], portion: int
) -> None:
    def sheet(part: list[tuple[int, int]]) -> Imported:
        return read(
            "Datum;Löfte;Antal\n" + "".join(f"{day}/3;fot;{count}\n" for day, count in part) + "Summa;;\n"
        )

    first = sheet(rows[:portion])
    kept = [one.activity._replace(id=f"a{one.row:07}") for one in first.proposed]
    whole = sheet(rows)
    kept += [
        one.activity._replace(id=f"b{one.row:07}")
        for one in new_rows(whole.proposed, kept, STRAND.place_names)
    ]
    assert sorted(row.when for row in kept) == sorted(row.activity.when for row in whole.proposed)
    assert new_rows(whole.proposed, kept, STRAND.place_names) == ()
