import pytest
from builders import promise as a_promise
from files.folders import PROMISES
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.files.agreements import AgreementRead, agreement_in

FILE = "data/promises.yaml"
HEAD = "format: 1\nagreement: {id: avtal, title: Löften, area: Kommunen}\n"
TERMS = "format: 1\nagreement: {{id: avtal, title: Löften, area: Kommunen, {}}}\n"
PROMISE = HEAD + "promises:\n  - id: kontroller\n    title: Kontroller\n    text: Polisen kontrollerar.\n"


def read(text: str) -> AgreementRead:
    return agreement_in(text.encode(), FILE)


def spot(text: str, place: Place) -> str:
    """What stands at a place of one line."""
    assert place.file == FILE
    line = text.split("\n")[place.line - 1]
    return line[place.column - 1 : place.end_column - 1 if place.end_line == place.line else None]


def facts(one: Problem) -> dict[str, str | int]:
    return {name: value for name, value in one.facts if name != "promise"}


def test_a_good_file_becomes_an_agreement_that_knows_its_places() -> None:
    agreement, unreadable, problems = read(PROMISES)[:3]
    assert (unreadable, problems) == (frozenset(), ())
    assert agreement is not None
    assert (agreement.id, [promise.id for promise in agreement.promises]) == ("avtal", ["kontroller"])
    assert agreement.source.file == FILE
    assert spot(PROMISES, agreement.place_of("promises", 0, "title")) == "Kontroller"
    assert spot(PROMISES, agreement.place_of_key("agreement", "area")) == "area"


@pytest.mark.parametrize(
    ("lines", "code", "at", "expected"),
    [
        ("    leed: [polisen]", "P203", "leed", {"key": "leed", "nearest": "lead"}),
        ("    färg: röd", "P203", "färg", {"key": "färg"}),
        ("    target: {kind: count, at_leest: 3, at_least: 2}", "P203", "at_leest", {"key": "at_leest", "nearest": "at_least"}),
        ("    target: {kind: count, at_least: 2, direction: up}", "P203", "direction", {"key": "direction"}),
        ("    target: {kind: count, at_least: 2, where: {place: [a]}}", "P203", "place", {"key": "place", "nearest": "places"}),
        ("    target: {kind: count, at_least: 2, also: [{at_least: 1, off: a}]}", "P203", "off", {"key": "off", "nearest": "of"}),
        ("    readings: [{question: a, svar: b}]", "P203", "svar", {"key": "svar"}),
        ("    amendments: [{date: 2023-05-01, key: target, befor: a}]", "P203", "befor", {"key": "befor", "nearest": "before"}),
        ("    target: {at_least: 2}", "P204", "target", {"key": "kind"}),
        ("    target: {kind: coverage}", "P204", "target", {"key": "by"}),
        ("    readings: [{alternatives: []}]", "P204", "{alternatives: []}", {"key": "question"}),
        ("    withdrawn: {why: a}", "P204", "withdrawn", {"key": "date"}),
        ("    lead: polisen", "P205", "polisen", {"key": "lead", "expected": "list", "value": "polisen"}),
        ("    criteria:\n      - Det är klart: ja", "P205", "Det är klart: ja", {"key": "criteria", "expected": "text", "found": "mapping"}),
        ("    counts: [a, b]", "P205", "[a, b]", {"key": "counts", "expected": "text", "found": "list"}),
        ("    target: 80", "P205", "80", {"key": "target", "expected": "mapping", "value": "80"}),
        ("    withdrawn: ja", "P205", "ja", {"key": "withdrawn", "expected": "mapping", "value": "ja"}),
        ("    unit: [a, b, c]", "P205", "[a, b, c]", {"key": "unit", "expected": "pair", "found": "list"}),
        ("    unit: {a: b}", "P205", "{a: b}", {"key": "unit", "expected": "text", "found": "mapping"}),
        ("    target: {kind: [count]}", "P205", "[count]", {"key": "kind", "expected": "text", "found": "list"}),
        ("    target: {kind: count, at_least: 2, where: {between: ['18:00']}}", "P205", "['18:00']", {"key": "between", "expected": "pair", "found": "list"}),
        ("    amendments: [text]", "P205", "text", {"key": "amendments", "expected": "mapping", "value": "text"}),
        ("    section: Synlig polis", "P209", "Synlig polis", {"key": "section", "value": "Synlig polis"}),
        ("    renews: " + "a" * 61, "P209", "a" * 61, {"key": "renews", "value": "a" * 59 + "…"}),
        ("    target: {kind: milestone, steps: {Klart och: Ja}}", "P209", "Klart och", {"key": "steps", "value": "Klart och"}),
        ("    target: {kind: count, at_least: minst 2}", "P210", "minst 2", {"key": "at_least", "value": "minst 2"}),
        ("    target: {kind: count, at_least: 2.5}", "P210", "2.5", {"key": "at_least", "value": "2.5"}),
        ("    target: {kind: count, at_least: 080}", "P210", "080", {"key": "at_least", "value": "080"}),
        ("    target: {kind: count, at_least: 2, where: {months: [13]}}", "P210", "13", {"key": "months", "value": "13"}),
        ("    withdrawn: {date: 2023-06-31}", "P211", "2023-06-31", {"key": "date", "value": "2023-06-31", "reason": "day", "year": 2023, "month": 6, "day": 31, "last_day": 30}),
        ("    withdrawn: {date: 2023-13-01}", "P211", "2023-13-01", {"key": "date", "value": "2023-13-01", "reason": "month", "year": 2023, "month": 13}),
        ("    withdrawn: {date: 3 maj}", "P211", "3 maj", {"key": "date", "value": "3 maj", "reason": "form"}),
        ("    target: {kind: count, at_least: 2, where: {between: ['18:00', '24:00']}}", "P211", "'24:00'", {"key": "between", "value": "24:00", "reason": "clock"}),
        ("    disclosure: ful", "P213", "ful", {"key": "disclosure", "value": "ful", "nearest": "full", "allowed": "full, coarse, verdict"}),
        ("    target: {kind: antal}", "P213", "antal", {"key": "kind", "value": "antal", "allowed": "count, share, coverage, milestone, outcome"}),
        ("    target: {kind: count, at_least: 2, per: Year}", "P213", "Year", {"key": "per", "value": "Year", "nearest": "year", "allowed": "day, week, month, quarter, tertial, half_year, year, period"}),
        ("    section:", "P214", "section", {"key": "section", "value": ""}),
        ("    section: ' '", "P214", "' '", {"key": "section", "value": " "}),
        ("    target: {kind: coverage, by: place, each: []}", "P214", "[]", {"key": "each", "found": "list"}),
        ("    tags: [a, b, a]", "P215", "a", {"key": "tags", "value": "a"}),
        ("    target: {kind: count, at_least: 2, where: {weekdays: [fri, sat, fri]}}", "P215", "fri", {"key": "weekdays", "value": "fri"}),
        ("    target: {kind: count, at_least: 2, at_most: 3}", "P216", "at_most", {"first": "at_least", "second": "at_most"}),
        ("    target: {kind: count}", "P217", "target", {"kind": "no_comparator"}),
        ("    target: {kind: count, at_least: 2, also: [{where: {tags: [a]}}]}", "P217", "{where: {tags: [a]}}", {"kind": "no_comparator"}),
        ("    target: {kind: count, at_least: 0}", "P218", "0", {"key": "at_least", "value": "0"}),
        ("    target: {kind: coverage, by: place, members: 0}", "P218", "0", {"key": "members", "value": "0"}),
        ("    target: {kind: share, of: a, among: b, at_least: 101}", "P219", "101", {"key": "at_least", "value": "101"}),
        ("    target: {kind: count, at_least: 1}\n    readings: [{question: a, alternatives: [{id: a, label: b, target: {kind: count, at_least: 2}}]}]", "P221", "- id: kontroller"[2:], {"kind": "target_and_reading"}),
        ("    target: {kind: coverage, by: place, each: [a], members: 2}", "P222", "target", {"kind": "each_and_members"}),
        ("    target: {kind: count, at_least: 2, also: [{among: b, at_least: 1}]}", "P222", "{among: b, at_least: 1}", {"kind": "among_without_of"}),
        ("    readings: [{question: a, alternatives: [{id: a, label: b, target: {kind: count, at_least: x}}]}]", "P210", "x", {"key": "at_least", "value": "x"}),
        ("    amendments: [{date: 2023-05-01, key: target, after: {kind: count, at_least: x}}]", "P210", "x", {"key": "at_least", "value": "x"}),
        ("    amendments: [{date: 2023-05-01, key: lead, before: polisen}]", "P205", "polisen", {"key": "before", "expected": "list", "value": "polisen"}),
        ("    amendments: [{date: 2023-05-01, key: section, before: Å Ä}]", "P209", "Å Ä", {"key": "before", "value": "Å Ä"}),
    ],
)  # fmt: skip
def test_a_faulty_promise_is_told_at_the_key_or_value_to_blame(
    lines: str, code: str, at: str, expected: dict[str, str | int]
) -> None:
    text = f"{PROMISE}{lines}\n  - id: moten\n    title: Möten\n    text: Två möten.\n"
    agreement, unreadable, problems = read(text)[:3]
    assert [(one.code, spot(text, one.place), facts(one)) for one in problems] == [(code, at, expected)]
    assert {one.fact("promise") for one in problems} == {"kontroller"}
    kept = [] if "disclosure" in lines else ["kontroller"]
    assert unreadable == {"kontroller"} - {*kept}
    assert agreement is not None
    assert [promise.id for promise in agreement.promises] == [*kept, "moten"]
    assert spot(text, agreement.place_of("promises", len(kept), "title")) == "Möten"
    assert spot(text, agreement.place_of_key("promises", len(kept))) == "id: moten"


@pytest.mark.parametrize(
    ("text", "code", "at", "expected"),
    [
        (TERMS.format("period: {start: 2023, end: 2022}"), "P220", "2022", {"key": "end", "value": "2022"}),
        (TERMS.format("decided: '2023-02-29'"), "P211", "'2023-02-29'", {"key": "decided", "value": "2023-02-29", "reason": "day", "year": 2023, "month": 2, "day": 29, "last_day": 28}),
        (TERMS.format("example: ja"), "P213", "ja", {"key": "example", "value": "ja", "allowed": "true, false"}),
        (TERMS.format("sources: [{title: a, address: 'http://a.example'}]"), "P212", "'http://a.example'", {"key": "address", "value": "http://a.example"}),
        (TERMS.format("amendments: [{date: 2023-01-01, key: are}]"), "P213", "are", {"key": "key", "value": "are", "nearest": "area", "allowed": "text, title, counts, section, renews, disclosure, area, decided, wording, follow_up, criteria, lead, with, answers, tags, results, unit, target, period"}),
        (TERMS.format("amendments: [{key: area}]"), "P204", "{key: area}", {"key": "date"}),
        (HEAD.replace("1", "2"), "P213", "2", {"key": "format", "value": "2", "allowed": "1"}),
        (HEAD.replace(", area: Kommunen", ""), "P204", "agreement", {"key": "area"}),
        (HEAD + "tags: {Å B: a}\n", "P209", "Å B", {"key": "tags", "value": "Å B"}),
        (HEAD + "tags: {a: [b]}\n", "P205", "[b]", {"key": "a", "expected": "text", "found": "list"}),
        (HEAD + "results: {deltagare: Deltagare}\n", "P205", "Deltagare", {"key": "deltagare", "expected": "mapping", "value": "Deltagare"}),
        (HEAD + "parties: [polisen]\n", "P205", "[polisen]", {"key": "parties", "expected": "mapping", "found": "list"}),
        (HEAD + "promisses: []\n", "P203", "promisses", {"key": "promisses", "nearest": "promises"}),
        (HEAD + "promises: inga\n", "P205", "inga", {"key": "promises", "expected": "list", "value": "inga"}),
        (HEAD + "parties: {polisen: {namn: a, name: b}}\n", "P203", "namn", {"key": "namn", "nearest": "name"}),
        ("format: 1\n", "P204", "f", {"key": "agreement"}),
        ("- format: 1\n", "P205", "- format: 1", {"expected": "mapping", "found": "list"}),
        ("Medborgarlöften\n", "P205", "Medborgarlöften", {"expected": "mapping", "value": "Medborgarlöften"}),
    ],
)  # fmt: skip
def test_a_fault_of_the_agreement_itself_leaves_the_rest(
    text: str, code: str, at: str, expected: dict[str, str | int]
) -> None:
    agreement, _, problems, left_out = read(text)
    is_lost = text in {"format: 1\n", "- format: 1\n", "Medborgarlöften\n"} or "area" not in text
    assert (agreement is None) == is_lost
    assert left_out is not None
    assert (left_out.agreements, left_out.pieces) == (int(is_lost), int(not is_lost))
    assert [(one.code, spot(text, one.place), facts(one)) for one in problems] == [(code, at, expected)]


def test_two_things_that_do_not_agree_are_both_placed() -> None:
    text = TERMS.format("period: {start: 2023, end: 2022}")
    (problem,) = read(text).problems
    assert problem.also is not None
    assert spot(text, problem.also) == "2023"
    text = PROMISE + "    tags: [a, b, a]\n    target: {kind: count, at_least: 2, at_most: 3}\n"
    twice, both = sorted(read(text).problems, key=lambda one: one.code)
    assert twice.also is not None
    assert both.also is not None
    assert (twice.also.column, twice.place.column, spot(text, both.also)) == (12, 18, "at_least")


def test_all_faults_of_a_file_are_told_at_once() -> None:
    text = (
        PROMISE.replace("title: Kontroller", "titel: Kontroller")
        + "    lead: polisen\n  - id: b\n    title: c\n"
    )
    agreement, unreadable, problems = read("\ufeff" + text.replace("\n", "\r\n"))[:3]
    assert [one.code for one in problems] == ["F102", "F103", "P205", "P203", "P204"]
    assert unreadable == {"kontroller", "b"}
    assert agreement is not None
    assert agreement.promises == ()


def test_a_promise_whose_id_is_no_text_leaves_no_id() -> None:
    agreement, unreadable, problems = read(HEAD + "promises:\n  - [a]\n  - {id: [b], title: c, text: d}\n")[
        :3
    ]
    assert [one.code for one in problems] == ["P205", "P205"]
    assert (agreement is not None, unreadable) == (True, frozenset())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PROMISE.replace("title: Kontroller", "title: Kontroller: minst 80"), "P201"),
        (PROMISE.replace("title: Kontroller", "title: *a"), "P206"),
        (PROMISE + "<<<<<<< HEAD\n=======\n>>>>>>> gren\n", "F118"),
        (HEAD.replace("title: Löften, ", "") + PROMISE.removeprefix(HEAD), "P204"),
    ],
)
def test_rows_are_not_to_blame_for_promises_that_could_not_be_read(text: str, code: str) -> None:
    agreement, unreadable, problems = read(text)[:3]
    assert (agreement, [one.code for one in problems]) == (None, [code])
    assert "kontroller" in unreadable


def test_an_empty_file_is_told() -> None:
    agreement, unreadable, (problem,) = read("")[:3]
    assert (agreement, unreadable, problem.code) == (None, frozenset(), "F119")


def test_a_personal_number_is_never_a_fact() -> None:
    text = PROMISE + "    section: Anna 19900101-2385\n    19900101-2385: a\n    19900101-2385: b\n"
    problems = read(text).problems
    assert {one.code for one in problems} == {"P202", "P203", "P209"}
    assert "2385" not in str([one.facts for one in problems])


@given(st.dictionaries(st.sampled_from(list(a_promise(target=1, unit=1, tags=1, readings=1, amendments=1, withdrawn=1))), st.recursive(st.sampled_from(["", "a", "2023-02-30", "count", "5"]), lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["kind", "at_least", "per", "date", "key", "before", "question", "alternatives", "target", "where", "also", "of", "a b"]), inner, max_size=3), max_leaves=6), max_size=5))  # fmt: skip
def test_any_promise_is_a_promise_or_a_problem_with_a_place(keys: dict[str, object]) -> None:
    import yaml

    text = HEAD + yaml.safe_dump({"promises": [keys]}, allow_unicode=True, default_style='"')
    agreement, _, problems = read(text)[:3]
    assert agreement is not None
    is_lost = {"id", "title", "text", "disclosure"} & {one.fact("key") for one in problems}
    assert problems or agreement.promises
    assert is_lost or agreement.promises
    lines = text.split("\n")
    assert all(0 < one.place.line < len(lines) for one in problems)
    assert all(0 < one.place.column <= len(lines[one.place.line - 1]) for one in problems)
