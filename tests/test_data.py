"""The repository's own data: Strömstad's promises with invented activities, and Strängnäs's real follow-up."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medborgarlofte.checks.review import problems_in
from medborgarlofte.cli.app import run
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.catalogue import RULE_BY_CODE, Severity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.promise import Promise
from medborgarlofte.files.ledger import read_ledger

ROOT = Path(__file__).parents[1]
STRANGNAS = ROOT / "tests/real/strangnas-2019/data"

SECTIONS = {
    "synlighet": ["trafikkontroller", "fotpatruller"],
    "narkotika": [
        "narkotika",
        "krogsamverkan",
        "krogar-mot-knark",
        "tidig-upptackt",
        "hundsok",
        "foraldramoten",
        "postnord",
    ],
    "forebyggande": ["skolbesok", "bedragerier", "grannsamverkan", "dialogmoten"],
    "vald": ["konferens", "vald-metoder", "vagledning"],
    "fysisk-miljo": ["belysning", "led-armaturer", "trygghetsvandringar", "skolvandringar"],
    "stromstad-tanum": ["tanum"],
}

# Occasions as stated in rows in force, counted by hand: 2023, 2024 up to 10 March.
OCCASIONS = {
    "trafikkontroller": (86, 14),
    "fotpatruller": (31, 5),
    "narkotika": (12, 2),
    "krogsamverkan": (9, 1),
    "krogar-mot-knark": (3, 0),
    "hundsok": (3, 1),
    "foraldramoten": (4, 1),
    "skolbesok": (24, 5),
    "bedragerier": (5, 1),
    "grannsamverkan": (2, 0),
    "dialogmoten": (2, 1),
    "konferens": (1, 0),
    "vald-metoder": (4, 1),
    "vagledning": (1, 1),
    "belysning": (4, 1),
    "led-armaturer": (261, 46),
    "trygghetsvandringar": (3, 0),
    "skolvandringar": (1, 0),
    "tanum": (3, 1),
}


@pytest.fixture(scope="module")
def stromstad() -> Ledger:
    return _ledger_of(ROOT / "data")


@pytest.fixture(scope="module")
def strangnas() -> Ledger:
    return _ledger_of(STRANGNAS)


def _ledger_of(folder: Path) -> Ledger:
    ledger, problems = read_ledger(folder)
    assert list(problems) == []
    assert all(isinstance(entry, Activity) for entry in ledger.entries())
    return ledger


def _codes(ledger: Ledger, *severities: Severity) -> list[str]:
    found = problems_in(ledger, date(2024, 3, 15))
    return sorted(one.code for one in found if RULE_BY_CODE[one.code].severity in severities)


def _agreement(ledger: Ledger) -> Agreement:
    (agreement,) = ledger.agreements
    return agreement


def _promise(ledger: Ledger, promise_id: str) -> Promise:
    return _agreement(ledger).promise_by_id[promise_id]


def _rows(ledger: Ledger, promise_id: str) -> Iterator[Activity]:
    return (row for row in ledger.activities_in_force() if promise_id in row.promises)


def test_all_21_promises_stand_in_their_six_sections(stromstad: Ledger) -> None:
    found: dict[str | None, list[str]] = {}
    for promise in _agreement(stromstad).promises:
        found.setdefault(promise.section, []).append(promise.id)
    assert found == SECTIONS
    assert [section.id for section in _agreement(stromstad).sections] == list(SECTIONS)
    assert sum(map(len, found.values())) == 21


def test_check_finds_no_error_in_the_repositorys_data(stromstad: Ledger, strangnas: Ledger) -> None:
    assert _codes(stromstad, "error") == _codes(strangnas, "error") == []


def test_check_points_out_nobody_responsible_no_window_no_list_and_weak_words(stromstad: Ledger) -> None:
    assert Counter(_codes(stromstad, "warning")) == {"P246": 6, "P248": 3, "P251": 1, "P252": 2}


def test_the_agreement_says_that_it_is_retold_and_its_rows_invented(stromstad: Ledger) -> None:
    terms = _agreement(stromstad).terms
    assert (terms.id, terms.wording, terms.example, terms.follow_up) == (
        "stromstad-2023-2024",
        "retold",
        True,
        "quarter",
    )


@pytest.mark.parametrize(
    ("promise_id", "kind", "number", "per"),
    [
        ("trafikkontroller", "count", 80, "year"),
        ("fotpatruller", "count", 40, "year"),
        ("krogar-mot-knark", "milestone", None, None),
        ("skolbesok", "count", 30, None),
        ("dialogmoten", "count", 2, "year"),
        ("konferens", "count", 1, "year"),
        ("vagledning", "milestone", None, None),
        ("belysning", "coverage", None, "period"),
        ("skolvandringar", "count", 2, None),
    ],
)
def test_a_promise_with_a_target_has_the_number_and_window_that_were_decided(
    stromstad: Ledger, promise_id: str, kind: str, number: int | None, per: str | None
) -> None:
    target = _promise(stromstad, promise_id).target
    assert target is not None
    assert (target.kind, getattr(target, "number", None), target.per) == (kind, number, per)


def test_every_reading_of_the_watch_meetings_asks_for_two_a_year(stromstad: Ledger) -> None:
    reading = _promise(stromstad, "grannsamverkan").target_reading
    assert reading is not None
    targets = [one.target for one in reading.alternatives]
    assert [(getattr(one, "number", None), getattr(one, "per", None)) for one in targets] == [(2, "year")] * 2


def test_no_reading_has_been_chosen_for_the_people_of_stromstad(stromstad: Ledger) -> None:
    assert not [
        reading for one in _agreement(stromstad).promises for reading in one.readings if reading.chosen
    ]


def test_the_promises_without_a_named_party_are_those_of_the_document(stromstad: Ledger) -> None:
    assert [one.id for one in _agreement(stromstad).promises if not one.lead] == [
        "krogar-mot-knark",
        "tidig-upptackt",
        "hundsok",
        "grannsamverkan",
        "trygghetsvandringar",
        "skolvandringar",
    ]


def test_the_promises_that_answer_no_priority_are_those_of_the_document(stromstad: Ledger) -> None:
    assert [one.id for one in _agreement(stromstad).promises if not one.answers] == [
        "bedragerier",
        "konferens",
        "vald-metoder",
        "vagledning",
    ]


def test_rows_in_force_add_up_to_what_was_counted_by_hand(stromstad: Ledger) -> None:
    found: Counter[tuple[str, int]] = Counter()
    for row in stromstad.activities_in_force():
        for promise in row.promises:
            found[promise, row.when.first.year] += int(row.count.stated)
    assert {one: (found[one, 2023], found[one, 2024]) for one, _ in found} == OCCASIONS


def test_two_promises_have_no_rows_at_all(stromstad: Ledger) -> None:
    silent = [one.id for one in _agreement(stromstad).promises if not any(_rows(stromstad, one.id))]
    assert silent == ["tidig-upptackt", "postnord"]


def test_the_rows_show_what_everyday_logging_looks_like(stromstad: Ledger) -> None:
    rows = list(stromstad.activities())
    assert Counter(row.file.rpartition("/")[2] for row in rows) == {
        "2023-kommunen.csv": 33,
        "2023-polisen.csv": 165,
        "2024-kommunen.csv": 7,
        "2024-polisen.csv": 29,
    }
    assert sum(bool(row.corrects) for row in rows) == 4
    assert [row.promises for row in rows if row.is_withdrawal] == [("fotpatruller",)]
    assert [row.promises for row in rows if len(row.promises) > 1] == [("dialogmoten", "grannsamverkan")]
    assert {row.count.precision for row in rows} == {"exact", "about", "at_least"}
    assert sum(not row.when.is_day for row in rows) == 15


def test_a_meeting_that_was_called_off_is_no_meeting(stromstad: Ledger) -> None:
    called_off = [row for row in _rows(stromstad, "foraldramoten") if row.count.high == 0 and not row.results]
    assert [row.note for row in called_off] == ["Inställt på grund av sjukdom"]


def test_rows_use_only_the_places_tags_and_results_that_are_declared(stromstad: Ledger) -> None:
    agreement = _agreement(stromstad)
    for row in stromstad.activities():
        promises = [agreement.promise_by_id[one] for one in row.promises]
        steps = {"infort", "klar"}
        assert set(row.tags) - steps <= {tag for one in promises for tag in one.tags}, row
        assert {key for key, _ in row.results} <= {key for one in promises for key in one.results}, row
        assert not row.place or row.place in agreement.place_names, row
        assert set(row.parties) <= set(agreement.parties), row
        assert agreement.span.meets(row.when), row


def test_what_must_not_be_told_finely_is_not(stromstad: Ledger) -> None:
    for row in _rows(stromstad, "vald-metoder"):
        assert (row.minute, row.place, row.when.days >= 28) == (None, "", True)


def test_ids_are_never_used_twice(stromstad: Ledger) -> None:
    ids = [row.id for row in stromstad.activities()] + [row.id for row in stromstad.assessments]
    assert [one for one, times in Counter(ids).items() if times > 1] == []


def test_the_verdicts_of_2023_are_given_by_roles_with_reasons_and_next_steps(stromstad: Ledger) -> None:
    in_force = list(stromstad.assessments_in_force())
    assert {one.by for one in in_force} == {"Kommunpolis", "Säkerhetssamordnare"}
    assert {one.window for one in in_force} == {"2023"}
    assert all(one.why for one in in_force)
    assert [
        one.promise for one in in_force if one.verdict in {"partly", "not_fulfilled"} and not one.next
    ] == []
    assert Counter(one.verdict for one in in_force) == {"ongoing": 5, "partly": 4, "fulfilled": 5, None: 1}


def test_promises_that_no_figure_judges_are_judged_by_a_person_or_left_open(stromstad: Ledger) -> None:
    judged = {one.promise for one in stromstad.assessments_in_force() if one.verdict}
    open_ones = {one.id for one in _agreement(stromstad).promises if one.target is None} - judged
    assert open_ones == {"tidig-upptackt", "grannsamverkan"}
    assert judged.isdisjoint({"skolbesok", "skolvandringar"})


@pytest.mark.parametrize(
    ("promise_id", "promised", "published"),
    [
        ("grannsamverkan", 8, "20"),
        ("batsamverkan", 2, "3"),
        ("trafikkontroller", None, "303"),
        ("trimmade-mopeder", None, "1+"),
        ("trygghetsvandringar", 4, "4"),
        ("trafiksakerhetsrad", None, "1"),
    ],
)
def test_strangnas_stands_as_published(
    strangnas: Ledger, promise_id: str, promised: int | None, published: str
) -> None:
    (row,) = _rows(strangnas, promise_id)
    target = _promise(strangnas, promise_id).target
    stated = f"{row.count.stated}{'+' if row.count.high is None else ''}"
    assert (getattr(target, "number", None), stated) == (promised and Decimal(promised), published)
    assert (row.when, row.place, row.minute) == (_agreement(strangnas).span, "", None)


def test_strangnas_walks_were_promised_at_two_places(strangnas: Ledger) -> None:
    target = _promise(strangnas, "trygghetsvandringar").target
    assert target is not None
    assert target.where is not None
    assert target.where.places == ("Resecentrum i Strängnäs", "Läggesta station")


def test_strangnas_council_is_in_operation(strangnas: Ledger) -> None:
    (row,) = _rows(strangnas, "trafiksakerhetsrad")
    target = _promise(strangnas, "trafiksakerhetsrad").target
    assert row.tags == tuple(getattr(target, "steps", {})) == ("i-gang",)


def test_strangnas_is_real(strangnas: Ledger) -> None:
    assert not _agreement(strangnas).terms.example
    assert len(_agreement(strangnas).promises) == 6


GENERATOR = ROOT / "benchmarks/generate.py"


def _generate(out: Path, rows: int, seed: int) -> None:
    command = [sys.executable, str(GENERATOR), str(out), "--rows", str(rows), "--seed", str(seed)]
    subprocess.run(command, check=True, env={**os.environ, "TZ": "Asia/Tokyo"})


@pytest.mark.parametrize(("rows", "seed"), [(0, 1), (1, 2), (700, 3), (5000, 4)])
def test_a_generated_folder_is_good(tmp_path: Path, rows: int, seed: int) -> None:
    _generate(tmp_path, rows, seed)
    ledger = _ledger_of(tmp_path)
    assert sum(1 for _ in ledger.activities()) == rows
    assert len({row.id for row in ledger.activities()}) == rows
    assert _codes(ledger, "error", "warning") == []


def test_the_same_seed_generates_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        _generate(tmp_path / name, 300, 7)
    files = [path.relative_to(tmp_path / "a") for path in sorted((tmp_path / "a").rglob("*.*"))]
    assert len(files) > 5
    assert all((tmp_path / "a" / one).read_bytes() == (tmp_path / "b" / one).read_bytes() for one in files)


def test_the_committed_account_is_what_the_data_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert run(["report", "2023", "--check"]) == 0
