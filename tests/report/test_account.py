"""What the account tells, on the real promises and on small ones."""

import pytest
from builders import activity, agreement, assessment, ledger, promise
from report.made import STRANGNAS, STROMSTAD, account, account_from, account_in, entry, facts

from medborgarlofte.report.render import rendered

TWELVE = {"kind": "count", "at_least": "12", "per": "year", "unit": ["kontroll", "kontroller"]}


def test_every_promise_has_a_row_the_silent_and_the_withdrawn_too() -> None:
    found = account_from(STROMSTAD)
    titles = [one.title for section in found.sections for one in section.entries]
    assert len(titles) == 21
    assert "Tidig upptäckt av droger bland unga" in titles
    gone = entry(
        promise(withdrawn={"date": "2023-06-01", "why": "Ersatt av ett annat löfte"}), rows=[activity()]
    )
    assert gone.mark.word == "återtaget"
    assert (
        facts(gone)["Återtaget 1\N{NO-BREAK SPACE}juni\N{NO-BREAK SPACE}2023"] == "Ersatt av ett annat löfte."
    )


def test_invented_and_retold_is_said_first() -> None:
    found = account_from(STROMSTAD)
    assert found.notices[0].startswith("Påhittade uppgifter")
    assert "egna ord" in found.notices[1]
    assert account(promise()).notices == ()


def test_strangnas_is_told_as_it_was_published() -> None:
    found = account_from(STRANGNAS, "2019")
    told = {one.title: one for one in found.sections[0].entries}
    assert told["Nya områden med grannsamverkan"].outcome.startswith("20 av minst 8 nya områden")
    assert told["Nya områden med båtsamverkan"].outcome.startswith("3 av minst 2 nya områden")
    assert told["Trafikkontroller"].outcome == "303 trafikkontroller"
    assert told["Insatser mot trimmade mopeder"].outcome == "minst 1 insats"
    walks = told["Trygghetsvandringar"]
    assert walks.mark.word == "går inte att bedöma"
    assert walks.beside == ("4 vandringar räknas inte med: plats saknas",)
    assert all("dagen är inte angiven" in one.when for one in told.values())


@pytest.mark.parametrize(
    ("target", "number", "share"),
    [
        (TWELVE, 9, "75\N{NO-BREAK SPACE}%"),
        (TWELVE | {"at_least": "11"}, 9, ""),  # a target that is itself a count of few
        (TWELVE | {"at_least": None, "at_most": "20"}, 9, ""),
    ],
)
def test_the_part_reached_is_told_in_percent_where_that_says_something(
    target: dict[str, object], number: int, share: str
) -> None:
    asked = {key: value for key, value in target.items() if value is not None}
    assert entry(promise(target=asked), rows=[activity(count=str(number))]).share == share


def test_an_imprecise_figure_says_so() -> None:
    rows = [activity(count="57"), activity(count="~15")]
    one = entry(promise(target=TWELVE), rows=rows)
    assert one.outcome == "72 (57 säkra, cirka 15 uppskattade) av minst 12 kontroller per år"


def test_no_data_is_not_nothing() -> None:
    silent = entry(promise(target=TWELVE))
    assert silent.outcome == "inga uppgifter; lovat: minst 12 kontroller per år"
    assert silent.told == "lovat: minst 12 kontroller per år"
    assert entry(promise()).outcome == "inga uppgifter"
    assert (
        entry(promise(target=TWELVE), rows=[activity(count="0")]).outcome == "0 av minst 12 kontroller per år"
    )


def test_a_verdict_says_whose_it_is_why_and_what_happens_now() -> None:
    one = entry(
        promise(target=TWELVE),
        rows=[activity(count="12")],
        said=[
            assessment(
                verdict="partly", why="För sent", next="Vi börjar tidigare", by="Kommunpolis", cause="waiting"
            )
        ],
    )
    told = facts(one)
    assert told["Egen bedömning"].startswith("delvis uppfyllt (Kommunpolis, 15")
    assert told["Uträknat"] == "uppfyllt, alltså en annan bedömning"
    assert (told["Varför"], told["Vad händer nu"]) == ("För sent", "Vi börjar tidigare")
    assert told["Orsak"] == "väntar på någon annan"


def test_one_activity_for_several_promises_is_told_at_each() -> None:
    both = (promise(), promise(id="b", title="Besök"))
    first, second = account(*both, rows=[activity(promise="kontroller b")]).sections[0].entries
    assert facts(first)["Räknas också"] == "1 aktivitet räknas även för Besök"
    assert facts(second)["Räknas också"] == "1 aktivitet räknas även för Kontroller"


def test_conditions_and_what_lies_outside_are_told() -> None:
    target = TWELVE | {
        "where": {"places": ["Torget"]},
        "also": [{"at_least": "2", "where": {"months": ["7"]}}],
    }
    rows = [
        activity(place="Torget", count="3"),
        activity(place="Hamnen"),
        activity(),
        activity(date="2023-07-01", place="Torget"),
    ]
    told = facts(entry(promise(target=target), rows=rows))
    assert told["Räknas bara"] == "aktiviteter där platsen är Torget"
    assert told["Varav"] == "minst 2 i juli: 1, inte uppfyllt"
    assert told["Vid sidan av"] == (
        "2 kontroller räknas inte med: villkoret är inte uppfyllt (1) och plats saknas (1)"
    )


def test_an_amendment_is_told_with_the_outcome_before_and_after() -> None:
    change = {
        "date": "2023-06-01",
        "key": "target",
        "before": TWELVE,
        "after": TWELVE | {"at_least": "6"},
        "why": "Färre poliser",
        "decision": "KS 2023/12",
    }
    told = facts(
        entry(promise(target=TWELVE | {"at_least": "6"}, amendments=[change]), rows=[activity(count="8")])
    )
    (words,) = [text for label, text in told.items() if label.startswith("Målet ändrades")]
    assert "Före: minst 12 kontroller per år. Efter: minst 6 kontroller per år." in words
    assert "8 av minst 12 kontroller per år" in words
    assert "8 av minst 6 kontroller per år" in words
    assert "Färre poliser. Beslut: KS 2023/12." in words


def test_a_changed_counting_rule_is_told_with_the_sums_before_and_after() -> None:
    change = {"date": "2023-06-01", "key": "counts", "before": "Fotpatruller", "after": "Också stopp"}
    rows = [activity(date="2023-03-01", count="4"), activity(date="2023-09-01", count="9")]
    told = facts(entry(promise(target=TWELVE, counts="Också stopp", amendments=[change]), rows=rows))
    (words,) = [text for label, text in told.items() if label.startswith("Räkneregeln ändrades")]
    assert "Räknat före ändringen: 4, därefter: 9" in words


def test_the_whole_period_tells_each_window() -> None:
    rows = [activity(count="12"), activity(date="2024-02-01", count="2")]
    told = facts(entry(promise(target=TWELVE), rows=rows, window="period", today="2024-03-01"))
    assert told["År för år"] == "2023: 12 (uppfyllt); 2024: 2 (pågår)"


def test_of_many_windows_those_that_went_alike_are_told_together() -> None:
    target = {"kind": "count", "at_least": "1", "per": "week"}
    told = facts(entry(promise(target=target), rows=[activity(date="2023-01-04")]))
    assert told["Vecka för vecka"] == "vecka 1 2023: 1 (uppfyllt); vecka 2–52 2023: 0 (inte uppfyllt)"


def test_steps_and_places_that_remain_are_named() -> None:
    steps = {"kind": "milestone", "steps": {"utkast": "Utkastet", "beslut": "Beslutet"}}
    told = facts(entry(promise(target=steps), rows=[activity(tags="utkast")]))
    assert (told["Klara steg"], told["Steg som återstår"]) == ("Utkastet", "Beslutet")
    places = {"kind": "coverage", "by": "place", "each": ["Torget", "Hamnen"], "per": "year"}
    told = facts(entry(promise(target=places), rows=[activity(place="Hamnen")]))
    assert (told["Nådda"], told["Inte nådda"]) == ("Hamnen", "Torget")


def test_what_a_promise_without_data_does_not_hide() -> None:
    one = entry(promise(disclosure="verdict"), said=[assessment(verdict="ongoing", why="I gång")])
    assert (one.outcome, one.mark.word) == ("redovisas bara genom bedömningen", "pågår")


def test_last_year_stands_beside_this_one_the_same_part_of_it_while_this_one_runs() -> None:
    rows = [
        activity(date="2023-02-01", count="3"),
        activity(date="2023-11-01", count="9"),
        activity(date="2024-02-01", count="4"),
    ]
    found = ledger(agreement(promise(target=TWELVE)), rows=rows)
    whole, part = account_in(found, "2024", "2025-06-01"), account_in(found, "2024", "2024-03-15")
    assert whole.comparison
    assert part.comparison
    assert [cell.text for cell in whole.comparison.tables[0].rows[0]] == ["Kontroller", "12", "4", "16"]
    assert [cell.text for cell in part.comparison.tables[0].rows[0]] == ["Kontroller", "3", "4", "16"]
    assert part.comparison.tables[0].head[1].startswith("2023 till 15")
    assert account_in(found, "2023").comparison is None


def test_priorities_without_a_promise_and_promises_without_a_priority_are_told() -> None:
    basis = {"priorities": [{"id": "trafik", "title": "Trafiken"}, {"id": "trygghet", "title": "Trygghet"}]}
    found = account(
        promise(answers=["trafik"]), promise(id="b", title="Besök"), basis=basis, rows=[activity()]
    )
    assert found.voices
    assert [table.caption for table in found.voices.tables] == ["Ni sa: Trafiken", "Ni sa: Trygghet"]
    assert [cell.text for cell in found.voices.tables[1].rows[0]] == ["Inget löfte", "–"]
    assert "Bygger inte på invånarnas synpunkter: Besök." in found.voices.sentences
    assert "tolkning i efterhand" in found.voices.sentences[0]


def test_it_is_told_who_did_what_when_and_where_and_what_is_missing() -> None:
    rows = [
        activity(date="2023-07-01", time="20:00", place="Torget"),
        activity(date="2023-07-08", time="21:00", place="Torget", party="kommunen"),
        activity(date="2023-07", party="polisen kommunen"),
    ]
    found = account(promise(), rows=rows)
    assert found.actors
    assert found.when_where
    assert found.actors.sentences[0].startswith(
        "Av 3 aktiviteter gjorde polisen 1 och kommunen 1 på egen hand."
    )
    assert (
        "Alla aktiviteter är inte noterade i detalj: det saknas dag för 1, klockslag för 1 och plats för 1."
        in found.when_where.sentences
    )
    assert "Vanligast var lördag kväll: 2." not in found.when_where.sentences  # there is but one part of day
    saturday = found.when_where.tables[-1].rows[5]
    assert [cell.text for cell in saturday] == ["Lördag", "0", "0", "0", "2"]


def test_months_that_share_the_most_are_all_named() -> None:
    rows = [activity(date=f"2023-{month:02}-{day:02}") for month in (5, 6) for day in (1, 2)]
    found = account(promise(), rows=[*rows, activity(date="2023-07-01")])
    assert found.when_where
    assert "Flest gjordes i maj och juni: 2 var." in found.when_where.sentences


def test_where_there_is_nothing_to_tell_there_is_no_chapter() -> None:
    found = account(promise())
    assert (found.actors, found.voices, found.when_where, found.comparison, found.revisions) == (None,) * 5
    assert found.outcomes is None


@pytest.mark.parametrize("shape", ["html", "fragment", "plain", "md"])
@pytest.mark.parametrize("window", ["2022", "2023", "2023-T1", "2023-05", "period"])
@pytest.mark.parametrize("today", ["2022-12-31", "2023-01-01", "2023-05-15", "2026-01-01"])
def test_any_window_as_of_any_day_can_be_laid_out(shape: str, window: str, today: str) -> None:
    found = account(
        promise(target=TWELVE),
        promise(id="b"),
        rows=[activity(promise="kontroller b", date="2023-05-02")],
        window=window,
        today=today,
        period={"start": "2022-06", "end": "2024-05"},
    )
    assert rendered(found, shape, {}, 1)  # type: ignore[arg-type]  # a table's text


def test_an_agreement_without_end_or_period_can_be_laid_out() -> None:
    for period in ({"start": "2023-05-03"}, {}):
        found = account(
            promise(target=TWELVE), rows=[activity(date="2023-06-01")], period=period, window="period"
        )
        assert rendered(found, "html", {})


def test_what_we_did_is_the_outcome_of_the_row_in_its_own_unit() -> None:
    target = {"kind": "share", "of": "svar", "among": "fragor", "at_least": "90", "per": "year"}
    found = account(
        promise(target=target, results=["svar", "fragor"], answers=["trygghet"]),
        promise(id="b", title="Besök", answers=["trygghet"]),
        results={"svar": {"title": "Svar"}, "fragor": {"title": "Frågor"}},
        basis={"priorities": [{"id": "trygghet", "title": "Trygghet"}]},
        rows=[activity(count="0", results="svar=8 fragor=10")],
    )
    assert found.voices
    first, second = found.voices.tables[0].rows
    (row, _) = found.sections[0].entries
    assert first[1].text == f"{row.outcome} – delvis uppfyllt"
    assert second[1].text == "inga uppgifter"


def test_a_reading_that_says_the_same_twice_is_not_asked_about() -> None:
    target = {"kind": "count", "at_least": "2"}
    one = entry(promise(target=target), rows=[activity()], period={"start": "2023", "end": "2023"})
    assert one.box == ()


def test_each_text_of_somebody_ends_with_one_full_stop() -> None:
    told = facts(
        entry(
            promise(withdrawn={"date": "2023-06-01", "why": "Kontoret lades ned.", "decision": "KS 2023/1"})
        )
    )
    assert (
        told["Återtaget 1\N{NO-BREAK SPACE}juni\N{NO-BREAK SPACE}2023"]
        == "Kontoret lades ned. Beslut: KS 2023/1."
    )


def test_in_a_window_of_two_years_every_day_has_its_year() -> None:
    rows = [activity(date="2022-11-24", time="18:00"), activity(date="2023-02-01")]
    one = entry(promise(), rows=rows, period={"start": "2022-06", "end": "2023-05"}, window="2022")
    told = facts(one)["När och var"].replace("\N{NO-BREAK SPACE}", " ")
    assert told == "24 november 2022 kl. 18.00; 1 februari 2023"


def test_a_year_that_is_not_the_calendars_has_its_days_in_the_title() -> None:
    found = account(
        promise(), rows=[activity()], period={"start": "2022-07", "end": "2023-06"}, window="2022"
    )
    assert found.title == "Uppföljning av medborgarlöftena 2022 (juli 2022–juni 2023)"


def test_a_date_as_computers_write_it_is_told_as_people_do() -> None:
    inputs = [
        {"kind": "dialogue", "title": "Dialog", "when": "2022-09"},
        {"kind": "survey", "title": "Enkät", "when": "hösten 2022"},
    ]
    found = account(promise(), basis={"inputs": inputs}).background
    told = {label: text for label, text, _ in found.facts}
    assert (told["Dialog"], told["Undersökning"]) == ("Dialog, september 2022.", "Enkät, hösten 2022.")


def test_places_reached_anew_every_year_make_no_sum() -> None:
    target = {"kind": "coverage", "by": "place", "members": "2", "per": "quarter"}
    rows = [
        activity(date=f"{year}-0{month}-10", place=place)
        for year in (2023, 2024)
        for month in (1, 5)
        for place in "AB"
    ]
    found = account(promise(target=target), rows=rows, window="2024", today="2025-02-01")
    assert found.comparison
    assert [cell.text for cell in found.comparison.tables[0].rows[0]] == [
        "Kontroller", "hållet 2 av 4", "hållet 2 av 4", "hållet 4 av 8"
    ]  # fmt: skip


def test_a_promise_that_is_not_for_this_time_lacks_no_data() -> None:
    target = TWELVE | {"per": "month", "where": {"months": ["7"]}}
    found = account(promise(target=target), window="2023-06")
    (one,) = found.sections[0].entries
    assert (one.mark.kind, one.mark.word) == ("off_season", "gäller inte i juni")
    assert [title for title, _ in found.groups] == ["1 löfte har ett mål som går att räkna"]
