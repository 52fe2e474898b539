"""Open data: the tables, what they leave out, and that a stranger's tools accept them."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from builders import activity, agreement, assessment, ledger, promise
from exchange.strand import STRAND
from frictionless import Package

from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.imported import Wanted, imported
from medborgarlofte.exchange.logged_before import new_rows
from medborgarlofte.exchange.open_data import open_data
from medborgarlofte.exchange.open_excel import guarded

TODAY = date(2024, 1, 20)


def rows_in(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def full() -> Ledger:
    first = activity(
        "trafikkontroller",
        "2023-03-14",
        "2",
        time="22:30",
        place="Strömsdal",
        tags="nykterhet",
        id="ka000001",
    )
    wrong = activity("fotpatruller", "2023-03-15", "~15", note="Fel dag, =1+1", id="ka000002")
    right = wrong._replace(id="ka000003", corrects=wrong.id, when=first.when, note='Rätt "dag", nu')
    called_off = activity("skolbesok", "2023-05-02", id="ka000004")
    withdrawal = activity("skolbesok", "2023-05-02", "0", corrects="ka000004", id="ka000005")
    both = activity(
        "fotpatruller skolbesok",
        "2023-T1",
        "43+",
        results="deltagare=2.5",
        party="polisen kommunen",
        id="ka000006",
    )
    said = assessment(
        "skolbesok", "2023", "partly", why="Två skolor återstår", next="Besöks i vår", id="kb000001"
    )
    return ledger(STRAND, rows=[both, first, wrong, right, called_off, withdrawal], assessments=[said])


def test_the_files_are_a_valid_data_package(tmp_path: Path) -> None:
    for name, content in open_data(full(), TODAY).items():
        (tmp_path / name).write_bytes(content)
    told = Package(str(tmp_path / "datapackage.json")).validate()
    assert told.valid, told.flatten(["rowNumber", "fieldName", "message"])
    assert [task.stats["rows"] for task in told.tasks] == [6, 6 * 3, 3, 1, 3]


def test_every_column_has_a_swedish_title_and_every_file_its_description() -> None:
    package = json.loads(open_data(full(), TODAY)["datapackage.json"])
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        head = open_data(full(), TODAY)[resource["path"]].split(b"\n", 1)[0].decode()
        assert head.split(",") == [field["name"] for field in fields]
        assert all(field["title"] for field in fields)


def test_activities_in_force_are_told_in_the_order_of_time() -> None:
    found = rows_in(open_data(full(), TODAY)["activities.csv"])
    assert [row["id"] for row in found] == ["ka000006", "ka000003", "ka000001"]
    assert found[0] == {
        "id": "ka000006",
        "agreement": "avtal",
        "date": "2023-T1",
        "time": "",
        "promise": "fotpatruller skolbesok",
        "count": "43+",
        "place": "",
        "party": "polisen kommunen",
        "tags": "",
        "results": "deltagare=2.5",
        "note": "",
        "first_day": "2023-01-01",
        "last_day": "2023-04-30",
        "count_low": "43",
        "count_high": "",
        "logged": "2023-12-31T12:00:00Z",
        "example": "false",
    }
    assert (found[2]["place"], found[2]["time"]) == ("Strömsdalen", "22:30")
    assert found[1]["note"] == 'Rätt "dag", nu'


def test_corrections_tell_each_changed_cell_before_and_after() -> None:
    found = rows_in(open_data(full(), TODAY)["corrections.csv"])
    assert [
        (row["id"], row["corrected_by"], row["column"], row["before"], row["after"]) for row in found
    ] == [
        ("ka000002", "ka000003", "date", "2023-03-15", "2023-03-14"),
        ("ka000002", "ka000003", "note", "Fel dag, =1+1", 'Rätt "dag", nu'),
        ("ka000004", "ka000005", "count", "1", "0"),
    ]


def test_verdicts_and_figures_stand_side_by_side() -> None:
    files = open_data(full(), TODAY)
    (verdict,) = rows_in(files["verdicts.csv"])
    assert (verdict["promise"], verdict["verdict"], verdict["why"]) == (
        "skolbesok",
        "partly",
        "Två skolor återstår",
    )
    figures = {(row["promise"], row["window"]): row for row in rows_in(files["figures.csv"])}
    assert sorted({window for _, window in figures}) == ["2023", "2024", "period"]
    checks = figures["trafikkontroller", "2023"]
    assert (checks["target"], checks["actual"], checks["fraction"]) == ("80", "2", "0.025")
    assert (checks["computed_verdict"], checks["verdict"], checks["assessed"]) == (
        "not_fulfilled",
        "not_fulfilled",
        "false",
    )
    visits = figures["skolbesok", "2023"]
    assert (visits["actual"], visits["verdict"], visits["assessed"]) == ("43+", "partly", "true")
    assert figures["grannsamverkan", "2023"]["actual"] == ""
    assert figures["grannsamverkan", "2023"]["reason"] == "no_target"


def test_promises_are_all_there_with_their_targets() -> None:
    found = {row["id"]: row for row in rows_in(open_data(full(), TODAY)["promises.csv"])}
    assert len(found) == 6
    checks = found["trafikkontroller"]
    assert (checks["kind"], checks["comparator"], checks["target"], checks["per"]) == (
        "count",
        "at_least",
        "80",
        "year",
    )
    assert (found["riktlinje"]["kind"], found["riktlinje"]["target"]) == ("milestone", "2")
    assert found["skolbesok"]["kind"] == ""


def test_a_promise_has_the_target_of_the_reading_that_was_chosen() -> None:
    targets = [{"kind": "count", "at_least": "30", "per": per} for per in ("year", "period")]
    alternatives = [{"id": one["per"], "label": one["per"], "target": one} for one in targets]
    reading = {"question": "Vad menas?", "alternatives": alternatives, "chosen": "period"}
    whole, yearly = (
        rows_in(open_data(ledger(agreement(promise(readings=[one]))), TODAY)["promises.csv"])[0]
        for one in (reading, {**reading, "chosen": "year"})
    )
    assert (whole["target"], whole["per"], yearly["per"]) == ("30", "period", "year")
    del reading["chosen"]
    (open_one,) = rows_in(open_data(ledger(agreement(promise(readings=[reading]))), TODAY)["promises.csv"])
    assert (open_one["kind"], open_one["target"]) == ("", "")


@pytest.mark.parametrize(
    ("disclosure", "shown"),
    [("full", ("2023-03-14", "22:30", "Torget")), ("coarse", ("2023-03", "", "")), ("verdict", None)],
)
def test_nothing_finer_is_told_than_the_promise_discloses(
    disclosure: str, shown: tuple[str, ...] | None
) -> None:
    guarded_one = agreement(promise(disclosure=disclosure), promise(id="andra"))
    rows = [activity("kontroller andra", "2023-03-14", time="22:30", place="Torget", id="ka000001")]
    rows.append(rows[0]._replace(id="ka000002", corrects="ka000001", note="Rättad", place="Hamnen"))
    rows.append(rows[0]._replace(id="ka000003"))
    files = open_data(ledger(guarded_one, rows=rows), TODAY)
    found = [
        (row["date"], row["time"], row["place"])
        for row in rows_in(files["activities.csv"])
        if row["id"] == "ka000003"
    ]
    assert found == ([shown] if shown else [])
    told = b"".join(content for name, content in files.items() if name != "promises.csv").decode()
    assert ("Hamnen" in told) == (disclosure == "full")
    assert ("ka00000" in told) == (disclosure != "verdict")


def test_texts_that_tell_of_a_person_are_left_out() -> None:
    number = "19811218-9876"
    rows = [activity(note=f"Möte med {number}", place=f"Hos {number}", id="ka000001")]
    rows.append(rows[0]._replace(id="ka000002", corrects="ka000001", note=f"{number} igen"))
    said = assessment(why=f"Se {number}", next="ring 070-174 06 05", evidence="a@b.example", by=number)
    files = open_data(ledger(agreement(promise()), rows=rows, assessments=[said]), TODAY)
    told = b"".join(files.values()).decode()
    assert number not in told
    assert "070-174" not in told
    assert "a@b.example" not in told


def test_invented_rows_say_so_in_every_file() -> None:
    invented = agreement(promise(), terms={"example": "true"})
    files = open_data(ledger(invented, rows=[activity()], assessments=[assessment()]), TODAY)
    package = json.loads(files["datapackage.json"])
    assert package["example"] is True
    assert package["description"].startswith("Påhittade uppgifter")
    for name in ("promises.csv", "activities.csv", "verdicts.csv", "figures.csv"):
        assert {row["example"] for row in rows_in(files[name])} == {"true"}


def test_excel_gets_a_file_of_its_own() -> None:
    content = open_data(full(), TODAY)["aktiviteter-excel.csv"]
    assert content.startswith(b"\xef\xbb\xbfDatum;Klockslag;")
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[0] == (
        "Datum;Klockslag;Löfte;Antal;Plats;Utförare;Inriktning;"
        "Ordningsböter;Rattfyllerier;Deltagare;Timmar;Anteckning;Id;Påhittad"
    )
    assert (
        lines[1]
        == '2023-T1;;"Fotpatruller; Besök på skolor";minst 43;;"Polisen; Kommunen";;;;2,5;;;ka000006;nej'
    )
    assert (
        lines[3]
        == "2023-03-14;22:30;Trafikkontroller: minst 80 per år;2;Strömsdalen;Polisen;Nykterhet;;;;;;ka000001;nej"
    )


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", " =1", "\u00a0=1", "＝1", "－1"])
def test_what_could_act_as_a_formula_is_guarded_for_excel_alone(text: str) -> None:
    files = open_data(ledger(agreement(promise()), rows=[activity(note=text)]), TODAY)
    assert rows_in(files["activities.csv"])[0]["note"] == text
    (row,) = csv.DictReader(io.StringIO(files["aktiviteter-excel.csv"].decode("utf-8-sig")), delimiter=";")
    assert row["Anteckning"] == f"'{text}"


@pytest.mark.parametrize("text", ["", "Torget", "2", "~15", "a=b", "minst 43", "'=1"])
def test_harmless_texts_are_not_changed_for_excel(text: str) -> None:
    assert guarded(text) == text


def test_a_month_is_no_first_of_the_month_in_excel() -> None:
    content = open_data(ledger(agreement(promise()), rows=[activity(date="2023-05")]), TODAY)[
        "aktiviteter-excel.csv"
    ]
    assert "\r\nmaj 2023;" in content.decode("utf-8-sig")


@pytest.mark.parametrize(
    ("period", "windows"),
    [
        ({}, ["2023"]),
        ({"start": "2023-05"}, ["2023", "period"]),
        ({"start": "2022-05", "end": "2024-04"}, ["2022", "2023", "period"]),
        ({"start": "2030", "end": "2031"}, []),
    ],
)
def test_periods_without_an_end_a_start_or_yet_to_come_have_their_figures(
    period: dict[str, str], windows: list[str], tmp_path: Path
) -> None:
    one = agreement(promise(), period=period)
    files = open_data(ledger(one, rows=[activity(date="2023-06-01")]), TODAY)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert Package(str(tmp_path / "datapackage.json")).validate().valid
    assert [row["window"] for row in rows_in(files["figures.csv"])] == windows


def test_the_file_for_excel_is_read_back_as_rows_that_are_all_there() -> None:
    found = full()
    content = open_data(found, TODAY)["aktiviteter-excel.csv"]
    read = imported(content, "aktiviteter-excel.csv", [STRAND], Wanted(TODAY, "polisen"))
    assert (len(read.proposed), read.faults) == (3, ())
    assert new_rows(read.proposed, found.activities(), STRAND.place_names) == ()


def test_the_same_facts_in_any_order_give_the_same_bytes() -> None:
    found = full()
    rows = list(found.activities())
    turned = ledger(STRAND, rows=reversed(rows), assessments=found.assessments)
    assert open_data(turned, TODAY) == open_data(found, TODAY)
