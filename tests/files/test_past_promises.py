import pytest
from files.past import AGREEMENT, ASSESSMENTS, PROMISES, START, Past
from files.rows_for_append import ACTIVITIES

from medborgarlofte.domain.problem import Place, problem


@pytest.fixture
def past() -> Past:
    return Past()


def _amended(old: str, new: str, amendment: str) -> bytes:
    """The agreement with something else in the promise trafik, and an amendment."""
    assert old in AGREEMENT
    changed = AGREEMENT.replace(old, new)
    return changed.replace("    criteria", f"    amendments:\n{amendment}    criteria", 1).encode()


def _amendment(key: str, before: str, after: str, date: str = "2023-05-01") -> str:
    return f"      - date: {date}\n        key: {key}\n        before: {before}\n        after: {after}\n"


TARGET = "{{kind: count, at_least: {}, per: year}}"


@pytest.mark.parametrize(
    "promises",
    [
        _amended("at_least: 80", "at_least: 60", _amendment("target", TARGET.format(80), TARGET.format(60))),
        _amended(
            "at_least: 80",
            "at_least: 50",
            _amendment("target", TARGET.format(60), TARGET.format(50), "2023-09-01")
            + _amendment("target", TARGET.format(80), TARGET.format(60)),
        ),
        _amended("counts: En", "counts: Varje", _amendment("counts", *(f"{one} kontroll är en plats och en tid." for one in ("En", "Varje")))),
        _amended("[Kontrollen syns]", "[Kontrollen hörs]", _amendment("criteria", "[Kontrollen syns]", "[Kontrollen hörs]")),
        AGREEMENT.replace("end: 2024", "end: 2025")
        .replace("parties:", "  amendments:\n    - {date: 2024-12-01, key: period, before: {start: 2023, end: 2024}, after: {start: 2023, end: 2025}}\nparties:")
        .encode(),
        _amended("{kind: count, at_least: 30, per: year}", "{kind: count, at_least: 20, per: year}", "").replace(
            b"    amendments:\n", b""
        ).replace(
            b"text: Polisen bes\xc3\xb6ker skolor.\n",
            b"text: Polisen bes\xc3\xb6ker skolor.\n    amendments:\n"
            + _amendment("target", TARGET.format(30), TARGET.format(20)).encode(),
        ),
    ],
)  # fmt: skip
def test_what_was_decided_changes_by_amendments(past: Past, promises: bytes) -> None:
    past.write({PROMISES: promises})
    assert past.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "promise", "key"),
    [
        ("at_least: 80", "at_least: 60", "trafik", "target"),
        ("      per: year\n  - id", "  - id", "trafik", "target"),
        ("minst 80 trafik", "många trafik", "trafik", "text"),
        ("counts: En", "counts: Varje", "trafik", "counts"),
        ("    counts: En kontroll är en plats och en tid.\n", "", "trafik", "counts"),
        ("[Kontrollen syns]", "[Kontrollen syns, Bilar stannar]", "trafik", "criteria"),
        (
            "{kind: count, at_least: 30, per: year}",
            "{kind: count, at_least: 20, per: year}",
            "besok",
            "readings",
        ),
        ("          - id: ar", "          - id: nytt", "besok", "readings"),
        (AGREEMENT[AGREEMENT.index("    readings") :], "", "besok", "readings"),
        (
            AGREEMENT[AGREEMENT.index("    readings") :],
            "    target: {kind: count, at_least: 2, per: year}\n",
            "besok",
            "target",
        ),
        ("end: 2024", "end: 2023-06", "avtal", "period"),
        ("  decided: 2023-01\n", "", "avtal", "decided"),
    ],
)
def test_what_was_decided_and_altered_is_told(past: Past, old: str, new: str, promise: str, key: str) -> None:
    assert AGREEMENT.count(old) == 1
    past.write({PROMISES: AGREEMENT.replace(old, new).encode()})
    (found,) = past.problems()
    assert (found.code, found.fact("promise"), found.fact("key")) == ("H504", promise, key)
    assert found.place.file == PROMISES
    assert found.place.line > 1


@pytest.mark.parametrize(
    "amendment",
    [
        _amendment("target", TARGET.format(70), TARGET.format(60)),  # from something that it never was
        _amendment("target", TARGET.format(80), TARGET.format(70)),  # to something that it is not
        _amendment("counts", "a", "b"),
    ],
)
def test_an_amendment_that_does_not_match_explains_nothing(past: Past, amendment: str) -> None:
    past.write({PROMISES: _amended("at_least: 80", "at_least: 60", amendment)})
    assert [(one.code, one.fact("key")) for one in past.problems()] == [("H504", "target")]


def test_an_amendment_that_was_there_explains_nothing_new_and_stays() -> None:
    amended = _amended(
        "at_least: 80", "at_least: 60", _amendment("target", TARGET.format(80), TARGET.format(60))
    )
    terms = b"agreement:\n  amendments: [{date: 2023-02-01, key: area, before: Byn, after: Kommunen}]\n"
    past = Past({**START, PROMISES: amended.replace(b"agreement:\n", terms)})
    past.write({PROMISES: AGREEMENT.replace("at_least: 80", "at_least: 60").encode()})
    assert [(one.code, one.fact("promise"), one.fact("key")) for one in past.problems()] == [
        ("H504", "avtal", "amendments"),
        ("H504", "trafik", "amendments"),
    ]


def test_a_promise_that_is_gone_is_told(past: Past) -> None:
    past.write({PROMISES: AGREEMENT[: AGREEMENT.index("  - id: besok")].encode()})
    assert past.problems() == [problem("H505", Place(PROMISES, 13, 1, 13, 9), promise="besok")]


def test_an_agreement_whose_file_is_gone_is_told(past: Past) -> None:
    past.write({PROMISES: None})
    assert past.problems() == [problem("H503", Place(PROMISES), count=2)]


def test_an_agreement_under_another_id_in_the_same_file_is_the_same(past: Past) -> None:
    past.write(
        {
            PROMISES: AGREEMENT.replace("id: avtal", "id: annat")
            .replace("at_least: 80", "at_least: 8")
            .encode()
        }
    )
    assert past.codes() == ["H504"]


DRAFT = AGREEMENT.replace("  decided: 2023-01\n", "")


def test_a_draft_that_nobody_decided_or_used_may_change() -> None:
    past = Past({PROMISES: DRAFT.encode()})
    past.write({PROMISES: DRAFT.replace("at_least: 80", "at_least: 8").encode()})
    assert past.problems() == []


@pytest.mark.parametrize(
    "used",
    [
        {ACTIVITIES: START[ACTIVITIES]},
        {ASSESSMENTS: START[ASSESSMENTS]},
        {"data/publications/2023-k7q3fd2m.json": b'{"account": {"agreements": [{"id": "avtal"}]}}'},
    ],
    ids=["a row", "an assessment", "a publication"],
)
def test_an_agreement_that_has_been_used_is_decided(used: dict[str, bytes]) -> None:
    past = Past({PROMISES: DRAFT.encode(), **used})
    past.write({PROMISES: DRAFT.replace("at_least: 80", "at_least: 8").encode()})
    assert past.codes() == ["H504"]


def test_a_promise_of_a_draft_is_not_taken_away_in_silence() -> None:
    past = Past({PROMISES: DRAFT.encode()})
    past.write({PROMISES: DRAFT.replace("id: besok", "id: skola").encode()})
    assert past.codes() == ["H505"]
    past.write({PROMISES: None})
    assert past.codes() == ["H503"]


READING = """\
    readings:
      - question: Hur många?
        alternatives:
          - {id: a, target: {kind: count, at_least: 30, per: year}}
          - {id: b, target: {kind: count, at_least: 30, per: period}}
"""
UNCLEAR = AGREEMENT[: AGREEMENT.index("  - id: besok")] + (
    "  - id: besok\n    title: Besök\n    text: Polisen besöker skolor.\n" + READING
)


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ("", "        chosen: a\n", []),
        ("        chosen: a\n", "        chosen: a\n        why: Så\n", []),
        ("        chosen: a\n", "        chosen: b\n", ["readings"]),
        ("        chosen: a\n", "", ["readings"]),
        (
            "        chosen: a\n",
            "        chosen: b\n    amendments:\n"
            + _amendment("target", TARGET.format(30), TARGET.format(30).replace("year", "period")),
            [],
        ),
    ],
)
def test_a_choice_is_made_once(before: str, now: str, expected: list[str]) -> None:
    past = Past({**START, PROMISES: f"{UNCLEAR}{before}".encode()})
    past.write({PROMISES: f"{UNCLEAR}{now}".encode()})
    assert [one.fact("key") for one in past.problems() if one.code == "H504"] == expected


def test_promises_that_cannot_be_read_now_are_told_by_others(past: Past) -> None:
    past.write({PROMISES: b"format: [\n"})
    assert past.problems() == []
    past.write({PROMISES: AGREEMENT.replace("at_least: 80", "at_least: många").encode()})
    assert past.problems() == []
