"""``lofte show``: everything behind one figure."""

from pathlib import Path

import pytest
from cli.strand import HEADER, Run, strand

EARLIER = """format: 1
agreement:
  id: strand-2021
  title: Medborgarlöften 2021–2022
  area: Strand
  period: {start: 2021, end: 2022}
parties:
  polisen: {name: Polisen}
promises:
  - id: nattvandring
    title: Nattvandringar
    text: Polisen vandrar.
    lead: [polisen]
"""
NOW = """format: 1
agreement:
  id: strand
  title: Medborgarlöften 2023–2024
  area: Strand
  period: {start: 2023, end: 2024}
parties:
  polisen: {name: Polisen}
  kommunen: {name: Strands kommun}
tags:
  regn: Regn
results:
  deltagare: {title: Deltagare}
promises:
  - id: vandringar
    title: Vandringar
    text: Polisen vandrar med kommunen.
    lead: [polisen]
    with: [kommunen]
    renews: nattvandring
    counts: Korta stopp räknas
    criteria: [Någon har följt med]
    tags: [regn]
    results: [deltagare]
    target:
      kind: count
      at_least: 12
      per: year
      unit: [vandring, vandringar]
      where: {places: [Torget]}
      also:
        - {at_least: 4, where: {weekdays: [fri, sat]}}
        - {at_least: 50, of: deltagare}
    readings:
      - question: Räknas korta stopp?
        alternatives: [{id: ja, label: Ja}, {id: nej, label: Nej}]
        chosen: ja
    amendments:
      - date: 2023-05-01
        key: counts
        before: Bara hela pass räknas
        after: Korta stopp räknas
        why: Passen blev kortare
        decision: KS 12
      - date: 2023-06-01
        key: target
        before: {kind: count, at_least: 20, per: year, unit: [vandring, vandringar]}
        after: {kind: count, at_least: 12, per: year, unit: [vandring, vandringar]}
  - id: besok
    title: Besök
    text: Polisen gör trettio besök.
    lead: [polisen]
    target: {kind: count, at_least: 30}
  - id: avslutat
    title: Avslutat
    text: Slut.
    withdrawn: {date: 2023-04-01, why: Pengarna tog slut}
"""
ROWS = """2023-01-06,20:00,vandringar,2,Torget,,regn,deltagare=10,,,2023-01-07T07:00:00Z,k0000001
2023-03-14,09:00,vandringar,1,Torget,,,,Lugnt,,2023-03-15T07:00:00Z,k0000002
2023-03-14,09:00,vandringar,3,Torget,,,,Lugnt,k0000002,2023-03-16T07:00:00Z,k0000003
2023-05-10,,vandringar,~5,Torget,polisen kommunen,,deltagare=~45,,,2023-05-11T07:00:00Z,k0000004
2023-05-11,12:00,vandringar,1,Hamnen,,,,,,2023-05-12T07:00:00Z,k0000005
2023-05-12,12:00,vandringar,1,,,,,,,2023-05-12T07:00:00Z,k0000006
2023-05-13,12:00,vandringar,1,Torget,,,,,,2023-05-13T07:00:00Z,k0000007
2023-05-13,,vandringar,0,,,,,,k0000007,2023-05-14T07:00:00Z,k0000008
2023-05-14,,besok,2,,,,,,,2023-05-14T07:00:00Z,k0000009
"""
VERDICTS = (
    "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id\n"
    "2023-05-10,vandringar,2023-T1,ongoing,,Vi har börjat,,,Kommunpolis,,2023-05-10T08:00:00Z,k1000001\n"
    "2023-06-10,vandringar,2023,partly,resources,Sjukdom,Fler pass,,Kommunpolis,,2023-06-10T08:00:00Z,k1000002\n"
)


@pytest.fixture
def lofte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = strand(tmp_path, monkeypatch)
    data = tmp_path / "data"
    (data / "promises.yaml").write_text(NOW, encoding="utf-8")
    (data / "promises-2021.yaml").write_text(EARLIER, encoding="utf-8")
    (data / "activities/2023-polisen.csv").write_text(HEADER + ROWS, encoding="utf-8")
    (data / "activities/2021-polisen.csv").write_text(
        f"{HEADER}2021-05-14,,nattvandring,7,,,,,,,2021-05-14T07:00:00Z,k0000010\n", encoding="utf-8"
    )
    (data / "assessments").mkdir()
    (data / "assessments/2023-polisen.csv").write_text(VERDICTS, encoding="utf-8")
    return run


def blocks(said: str) -> dict[str, list[str]]:
    """The lines under each heading."""
    _, *rest = said.split("\n\n")
    return {first: [line.strip() for line in lines] for first, *lines in (one.splitlines() for one in rest)}


@pytest.fixture
def shown(lofte: Run, capsys: pytest.CaptureFixture[str]) -> dict[str, list[str]]:
    assert lofte("show", "vandringar", "2023") == 0
    return blocks(capsys.readouterr().out)


def test_the_promise_is_told_whole(shown: dict[str, list[str]]) -> None:
    assert shown["Löftet"] == [
        "Polisen vandrar med kommunen.",
        "Överenskommelse: Strand, Medborgarlöften 2023–2024",
        "Ansvarig: Polisen",
        "Tillsammans med: Strands kommun",
        "Räkneregel: Korta stopp räknas",
        "Kriterium: Någon har följt med",
        "Räknas bara: aktiviteter där platsen är Torget",
    ]


def test_the_standing_tells_the_figure_the_silence_and_the_persons_verdict(
    shown: dict[str, list[str]],
) -> None:
    first, *rest = shown["Läget"]
    assert first == "◐ delvis uppfyllt: 10 (5 säkra, cirka 5 uppskattade) av minst 12 vandringar per år"
    assert "Längsta tystnad: 102 dagar, 13 maj–22 augusti 2023" in rest
    assert any(one.startswith("2 vandringar räknas inte med: ") for one in rest)
    assert "Egen bedömning (Kommunpolis): Sjukdom" in rest


def test_further_conditions_are_told_with_their_own_names(shown: dict[str, list[str]]) -> None:
    first, second = shown["Varav minst"]
    assert first == "minst 4 fredag och lördag: 2, inte uppfyllt"
    assert second.startswith("minst 50 deltagare: 55 (10 säkra, cirka 45 uppskattade), ")


def test_readings_say_what_is_chosen(shown: dict[str, list[str]]) -> None:
    assert shown["Tolkningar"] == ["Räknas korta stopp?", "Ja (vald)", "Nej"]


def test_every_month_is_told_the_empty_ones_too(shown: dict[str, list[str]]) -> None:
    assert shown["Månad för månad"] == [
        "januari 2023: 2",
        "februari 2023: 0",
        "mars 2023: 3",
        "april 2023: 0",
        "maj 2023: cirka 5",
        "juni 2023: 0",
        "juli 2023: 0",
        "augusti 2023: 0",
    ]


def test_rows_are_told_apart(shown: dict[str, list[str]]) -> None:
    assert shown["Veckodag och tid"] == [
        "tisdag förmiddag: 3",
        "fredag kväll: 2",
        "utan dag eller klockslag: cirka 5",
    ]
    assert shown["Platser"] == ["Torget: 10 (5 säkra, cirka 5 uppskattade)"]
    assert shown["Inriktning"] == ["Regn: 2", "utan inriktning: 8 (3 säkra, cirka 5 uppskattade)"]
    assert shown["Vad insatserna gav"] == ["Deltagare: 55 (10 säkra, cirka 45 uppskattade)"]


def test_amendments_show_before_and_after_and_the_sums_of_each_counting_rule(
    shown: dict[str, list[str]],
) -> None:
    assert shown["Ändringar i löftet"] == [
        "1 maj 2023, räkneregeln: ”Bara hela pass räknas” → ”Korta stopp räknas”. Passen blev kortare (beslut KS 12)",
        "enligt den gamla räkneregeln 5, enligt den nya cirka 5",
        "1 juni 2023, målet: minst 20 vandringar per år → minst 12 vandringar per år",
    ]


def test_verdicts_are_told_through_time(shown: dict[str, list[str]]) -> None:
    assert shown["Bedömningar genom tiden"] == [
        "2023-T1: pågår – 10 maj 2023, Kommunpolis: Vi har börjat",
        "2023: delvis uppfyllt – 10 juni 2023, Kommunpolis: (resurserna räckte inte) Sjukdom Nu: Fler pass",
    ]


def test_the_same_promise_in_another_agreement_is_told(shown: dict[str, list[str]]) -> None:
    assert shown["Samma löfte i andra överenskommelser"] == [
        "Medborgarlöften 2021–2022: obedömt, 7 tillfällen"
    ]


def test_rows_that_count_lie_beside_or_were_corrected_are_told_with_file_and_line(
    shown: dict[str, list[str]],
) -> None:
    assert [one[-10:-1] for one in shown["Aktiviteter som räknas"]] == [
        " k0000001",
        " k0000003",
        " k0000004",
    ]
    assert shown["Vid sidan av"] == [
        "utanför villkoret: tor 11 maj 2023 kl. 12.00; 1; Hamnen (data/activities/2023-polisen.csv:6 k0000005)",
        "plats saknas: fre 12 maj 2023 kl. 12.00; 1 (data/activities/2023-polisen.csv:7 k0000006)",
    ]
    first, second = shown["Rättade och återtagna rader"]
    assert first.endswith("k0000002) ersatt av k0000003 (data/activities/2023-polisen.csv:4)")
    assert second.endswith("k0000007) återtagen av k0000008")


def test_a_missing_window_shows_both_readings(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("show", "besök", "2023") == 0
    assert blocks(capsys.readouterr().out)["Tolkningar"] == [
        "Löftet säger inte för vilken tid talet gäller.",
        "per år: 2 av 30",
        "hela perioden: 2 av 30",
    ]


def test_a_withdrawn_promise_says_why(lofte: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert lofte("show", "avslutat", "2023") == 0
    shown = blocks(capsys.readouterr().out)
    assert shown["Löftet"][-1] == "Återtaget 1 april 2023: Pengarna tog slut"
    assert shown["Läget"][0] == "↩ återtaget: inga uppgifter"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("show", "Argumentet LÖFTE saknas."),
        ("show xyz", "Löftet ”xyz” finns inte."),
        ("show vandr", "”vandr” passar flera löften:"),
        ("show besok 2019", "Ingen överenskommelse omfattar 2019."),
        ("show besok 2021", "Löftet besok finns inte i en överenskommelse som omfattar 2021."),
    ],
)
def test_wrong_words_are_told(lofte: Run, capsys: pytest.CaptureFixture[str], words: str, said: str) -> None:
    assert lofte(*words.split()) == 2
    assert said in capsys.readouterr().err


def test_hostile_text_stays_harmless(lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = NOW.replace("text: Slut.", 'text: "Slut\\u202e\\u001b[31m 070-174 06 05"')
    (tmp_path / "data/promises.yaml").write_text(text, encoding="utf-8")
    assert lofte("show", "avslutat", "2023") in (0, 2)
    told = capsys.readouterr()
    assert not {"\x1b", "\u202e"} & set(told.out + told.err)
    assert "174 06" not in told.out + told.err


@pytest.mark.parametrize(("window", "number"), [("2023", 2), ("2023-Q1", 1), ("2024", 0)])
def test_only_rows_of_the_window_are_told_as_corrected(
    lofte: Run, capsys: pytest.CaptureFixture[str], window: str, number: int
) -> None:
    assert lofte("show", "vandringar", window) == 0
    assert len(blocks(capsys.readouterr().out).get("Rättade och återtagna rader", [])) == number


def test_windows_without_anything_are_counted_and_nothing_is_told_of_what_nobody_reported(
    lofte: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = NOW.replace(
        "target: {kind: count, at_least: 30}", "target: {kind: count, at_least: 1, per: month}"
    )
    (tmp_path / "data/promises.yaml").write_text(text, encoding="utf-8")
    assert lofte("show", "besok", "2023") == 0
    assert blocks(capsys.readouterr().out)["Fönster för fönster"] == [
        "maj 2023: 2, uppfyllt",
        "7 månader utan något som räknas",
    ]
    assert lofte("show", "besok", "2024") == 0
    assert "Fönster för fönster" not in blocks(capsys.readouterr().out)
