"""``lofte log`` at the terminal: asks only what the promise has, and saves nothing before it is all answered."""

from pathlib import Path

import pytest
from cli.strand import HEADER, PROMISES, logged, strand
from cli.talk import CTRL_C, CTRL_D, Talk, in_a_terminal

MORE = """  - id: trygga-parker
    title: Trygga parker
    text: Kommunen röjer.
    lead: [kommunen]
    unit: [utbytt armatur, utbytta armaturer]
  - id: trygga-torg
    title: Trygga torg
    text: Någon röjer.
    results: [deltagare, synpunkter]
    tags: [nykterhet, hastighet]
  - id: metod
    title: Metoden
    text: Metoden införs.
    lead: [kommunen]
    target:
      kind: milestone
      steps:
        beslut: Beslut är fattat
        klart: Arbetet är i gång
  - id: grov
    title: Stöd till utsatta
    text: Polisen stöder.
    lead: [polisen]
    disclosure: coarse
"""
PLACES = "places:\n  - name: Torget\n    aliases: [Stortorget]\n"
MORE_WORDS = (
    ("places:\n", "places:\n  - name: Hamnen\n  - name: Hamngatan\n"),
    ("tags:\n", "tags:\n  hastighet: Hastighet\n"),
    ("results:\n", "results:\n  synpunkter:\n    title: Synpunkter från deltagarna\n"),
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    strand(tmp_path, monkeypatch)
    text = PROMISES
    for old, new in MORE_WORDS:
        text = text.replace(old, new)
    (tmp_path / "data" / "promises.yaml").write_text(text + MORE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def talk(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Talk:
    return Talk(root, monkeypatch, capsys)


def test_the_conversation_of_the_contract(talk: Talk, root: Path) -> None:
    said = talk("log", "fotp", "igår 22.30", "2", "stort", "1", "")
    assert said.code == 0
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,22:30,fotpatruller,2,Torget,,nykterhet,,,"]}
    row, standing = said.out.splitlines()
    row_id = row.split()[1].rstrip(":")
    assert (
        row
        == f"Sparad {row_id}: 2 tillfällen, mån 21 augusti kl. 22.30, Torget, nykterhet   (data/activities/2023-polisen.csv:2)"
    )
    assert standing == f"2 av 40; jämn takt vore 26. Rätta: lofte correct {row_id}"
    lines = said.err.splitlines()
    assert lines[0] == "Enter = förslag · < = tillbaka · Ctrl-C = avbryt, inget sparas"
    assert lines[2].startswith("Löfte (? = lista):")
    assert "  → Fotpatruller: minst 40 per år" in said.err
    assert "När [idag, tis 22 aug]:" in said.err
    assert "  → mån 21 augusti 2023 kl. 22.30" in said.err
    assert "Antal tillfällen [1]:" in said.err
    assert "Plats [–]:" in said.err
    assert "Inriktning (1 nykterhet) [–]:" in said.err
    assert "En till? (Enter = nej):" in said.err


def test_enter_takes_today_one_and_the_history_of_the_promise(talk: Talk, root: Path) -> None:
    (root / "data/activities/2023-polisen.csv").write_text(
        HEADER
        + "2023-03-01,,fotpatruller,,Hamnen,,,,,,2023-03-01T12:00:00Z,k0000001\n"
        + "2023-03-02,,fotpatruller,,Stortorget,,,,,,2023-03-02T12:00:00Z,k0000002\n"
        + "2023-03-03,,fotpatruller,,Torget,,nykterhet,,,,2023-03-03T12:00:00Z,k0000003\n",
        encoding="utf-8",
    )
    said = talk("log", "fotp", "", "", "", "", "")
    assert "Plats [Torget]:" in said.err
    assert "Inriktning (1 nykterhet) [1]:" in said.err
    assert logged(root)["2023-polisen.csv"][-1] == "2023-08-22,,fotpatruller,,Torget,,nykterhet,,,"


def test_a_dash_leaves_a_suggestion_out(talk: Talk, root: Path) -> None:
    talk("log", "fotp", "", "", "Torget", "1", "fotp", "igår", "", "-", "–", "nej")
    talk("log", "fotp", "igår", "", "-", "–", "")
    assert logged(root)["2023-polisen.csv"][-1] == "2023-08-21,,fotpatruller,,,,,,,"


def test_a_step_back_keeps_the_answers(talk: Talk, root: Path) -> None:
    said = talk("log", "fotp", "igår 8.15", "3", "<", "<", "<", "", "", "", "hamnen", "", "")
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,08:15,fotpatruller,3,Hamnen,,,,,"]}
    assert "Löfte (? = lista) [Fotpatruller: minst 40 per år]:" in said.err
    assert "När [mån 21 augusti 2023 kl. 08.15]:" in said.err
    assert "Antal tillfällen [3]:" in said.err


def test_before_the_first_question_there_is_none(talk: Talk) -> None:
    said = talk("log", "<", "fotp", "", "", "", "", "")
    assert (said.code, "Det här är den första frågan." in said.err) == (0, True)


def test_another_promise_after_a_step_back_keeps_how_many_and_where(talk: Talk, root: Path) -> None:
    talk("log", "fotp", "igår", "3", "Torget", "<", "<", "<", "<", "park", "", "", "", "")
    assert logged(root) == {"2023-kommunen.csv": ["2023-08-21,,trygga-parker,3,Torget,,,,,"]}


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("30 februari", "”30 februari” går inte att förstå: februari 2023 har 28 dagar."),
        ("nyss", "”nyss” går inte att förstå: skriv som igår, 14/3, ”3 maj” eller 2023-03-14."),
        ("3/14", "”3/14” går inte att förstå: det finns ingen månad 14, och dagen skrivs före månaden."),
        ("igår 25.00", "det finns inget sådant klockslag."),
        ("fredag 14/3", "14 mars 2023 är en tisdag."),
        ("3 maj 22", "det kan läsas på två sätt"),
        ("14/3, nyss", "”nyss” går inte att förstå"),
        ("2022-12-31", "gällde inte än; ”Medborgarlöften 2023–2024” börjar 2023-01-01."),
        ("2023-09-22", "Datumet 2023-09-22 är efter dagen då raden skrevs, 2023-08-22."),
        ("-", "Skriv en dag, som igår eller 14/3."),
    ],
)
def test_a_wrong_date_is_explained_and_asked_for_again(talk: Talk, root: Path, answer: str, why: str) -> None:
    said = talk("log", "fotp", answer, "igår", "", "", "", "")
    assert said.code == 0
    assert why in said.err
    assert said.err.count("När [idag, tis 22 aug]:") == 2
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,,fotpatruller,,,,,,,"]}


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (("fotp", "", "många", "2", "torg", "", ""), "”många” är inget antal."),
        (("fotp", "", "2", "Torgett", "Torget", "", ""), "Platsen ”Torgett” finns inte. Menade du Torget?"),
        (("fotp", "", "2", "ham", "torg", "", ""), "”ham” passar flera:"),
        (("fotp", "", "2", "torg", "7", "", ""), "Det finns inget nummer 7. Välj ett nummer från 1 till 1."),
        (("xyz", "fotp", "", "2", "torg", "", ""), "Löftet ”xyz” finns inte. (? = lista)"),
        (("", "fotp", "", "2", "torg", "", ""), "Skriv ett nummer, ett id eller en del av löftets namn."),
        (("99", "fotp", "", "2", "torg", "", ""), "Det finns inget nummer 99."),
        (("fo\x1b[A", "fotp", "", "2", "torg", "", ""), "Svaret innehåller tecken som inte går att visa"),
        (("hemligt", "fotp", "", "2", "torg", "", ""), "Om löftet ”Samarbete” loggas inga aktiviteter"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_for_again(
    talk: Talk, root: Path, answers: tuple[str, ...], why: str
) -> None:
    said = talk("log", *answers)
    assert said.code == 0
    assert why in said.err
    assert logged(root) == {"2023-polisen.csv": ["2023-08-22,,fotpatruller,2,Torget,,,,,"]}


def test_an_ambiguous_promise_gives_a_short_list_with_numbers(talk: Talk, root: Path) -> None:
    said = talk("log", "trygg", "4", "", "", "", "")
    assert "  ”trygg” passar flera:\n    4 Trygga parker\n    5 Trygga torg\n  Skriv numret.\n" in said.err
    assert list(logged(root)) == ["2023-kommunen.csv"]


def test_the_list_shows_every_promise_with_its_number(talk: Talk) -> None:
    said = talk("log", "?", "1", "", "", "", "", "")
    assert "    1 Fotpatruller\n    2 Möten för föräldrar\n    3 Samarbete (bara bedömningar)\n" in said.err


@pytest.mark.parametrize("answer", ["moten", "MÖTEN", "foraldr", "föräldrar", "2"])
def test_a_promise_is_found_by_number_id_or_any_part_whatever_its_marks(
    talk: Talk, root: Path, answer: str
) -> None:
    talk("log", answer, "", "", "", "", "")
    assert logged(root) == {"2023-kommunen.csv": ["2023-08-22,,moten,,,,,,,"]}


def test_two_promises_are_one_row(talk: Talk, root: Path) -> None:
    said = talk("log", "1+2", "igår", "", "", "", "deltagare 45", "")
    assert logged(root) == {
        "2023-polisen.csv": ["2023-08-21,,fotpatruller moten,,,,,deltagare=45,,"],
    }
    assert "Fotpatruller: 1 av 40" in said.out
    assert "Möten för föräldrar: 1 tillfälle" in said.out


def test_several_days_are_a_row_each(talk: Talk, root: Path) -> None:
    said = talk("log", "fotp", "14/3, 16/3 och 17/3 22.30", "2", "torg", "", "")
    assert logged(root)["2023-polisen.csv"] == [
        f"2023-03-{day},{time},fotpatruller,2,Torget,,,,,"
        for day, time in (("14", ""), ("16", ""), ("17", "22:30"))
    ]
    assert "  → tis 14 mars 2023 · tor 16 mars 2023 · fre 17 mars 2023 kl. 22.30" in said.err
    assert said.out.count("Sparad ") == 3


def test_a_unit_of_its_own_is_asked_for(talk: Talk) -> None:
    assert "Utbytta armaturer [1]:" in talk("log", "parker", "", "12", "", "").err


def test_of_a_milestone_only_the_step_is_asked_for(talk: Talk, root: Path) -> None:
    said = talk("log", "metoden", "igår", "2", "")
    assert "Vilket steg är klart? (1 beslut är fattat 2 arbetet är i gång) [–]:" in said.err
    assert "Antal" not in said.err
    assert "Plats" not in said.err
    assert logged(root) == {"2023-kommunen.csv": ["2023-08-21,,metod,,,,klart,,,"]}


def test_where_only_a_month_may_be_told_no_hour_and_no_place_is_asked_for(talk: Talk, root: Path) -> None:
    said = talk("log", "stöd", "igår 22.30", "3", "")
    assert "Månad [augusti 2023]:" in said.err
    assert "Plats" not in said.err
    assert logged(root) == {"2023-polisen.csv": ["2023-08,,grov,3,,,,,,"]}


def test_no_tags_are_asked_for_where_the_promise_has_none(talk: Talk) -> None:
    assert "Inriktning" not in talk("log", "möten", "", "", "", "", "").err


@pytest.mark.parametrize(
    ("answer", "cell"),
    [
        ("deltagare 45, synpunkter 3", "deltagare=45 synpunkter=3"),
        ("3 synpunkter från deltagarna; 45 deltagare", "synpunkter=3 deltagare=45"),
        ("ca 45 deltagare", "deltagare=~45"),
        ("deltagare=45", "deltagare=45"),
        ("", ""),
    ],
)
def test_by_results_are_told_by_their_names_in_any_order(
    talk: Talk, root: Path, answer: str, cell: str
) -> None:
    talk("log", "torg", "", "", "", "1 2", answer, "polisen", "")
    assert logged(root) == {"2023-polisen.csv": [f"2023-08-22,,trygga-torg,,,,nykterhet hastighet,{cell},,"]}


def test_a_by_result_that_is_not_understood_is_asked_for_again(talk: Talk, root: Path) -> None:
    said = talk("log", "torg", "", "", "", "-", "böter 6", "deltagare", "45 deltagare", "polisen", "")
    assert said.err.count("Skriv namn och tal: deltagare 6") == 2
    assert logged(root)["2023-polisen.csv"] == ["2023-08-22,,trygga-torg,,,,,deltagare=45,,"]


def test_where_nobody_is_responsible_it_is_asked_who_logs(talk: Talk, root: Path) -> None:
    said = talk("log", "torg", "", "", "", "", "", "-", "kommun", "")
    assert "Ingen är utpekad som ansvarig för löftet" in said.err
    assert list(logged(root)) == ["2023-kommunen.csv"]
    again = talk("log", "torg", "igår", "", "", "", "", "", "")
    assert "Vem loggar? (? = lista) [Strands kommun]:" in again.err


def test_the_next_activity_keeps_the_date(talk: Talk, root: Path) -> None:
    said = talk("log", "fotp", "14/3 22.30", "", "", "", "j", "möten", "", "", "", "", "nej")
    assert "När [tis 14 mar]:" in said.err
    assert logged(root) == {
        "2023-kommunen.csv": ["2023-03-14,,moten,,,,,,,"],
        "2023-polisen.csv": ["2023-03-14,22:30,fotpatruller,,,,,,,"],
    }


def test_the_next_promise_may_be_named_at_once(talk: Talk, root: Path) -> None:
    talk("log", "fotp", "14/3", "", "", "", "möten", "", "", "", "", "<", "")
    assert list(logged(root)) == ["2023-kommunen.csv", "2023-polisen.csv"]


@pytest.mark.parametrize(("answer", "rows"), [("", 1), ("nej", 1), ("j", 2)])
@pytest.mark.parametrize("writer", ["polisen", "kommunen"])
def test_the_same_activity_by_any_writer_is_asked_about_at_once(
    talk: Talk, root: Path, answer: str, rows: int, writer: str
) -> None:
    file = root / f"data/activities/2023-{writer}.csv"
    file.write_text(
        HEADER + "2023-08-21,22:30,fotpatruller,,Torget,,,,,,2023-08-22T07:00:00Z,k0000001\n",
        encoding="utf-8",
    )
    said = talk("log", "fotp", "igår 22.30", "", "torg", "", answer, "")
    assert "amma aktivitet finns troligen redan" in said.err
    assert (
        f"k0000001: 1 tillfälle, mån 21 augusti kl. 22.30, Torget   (data/activities/2023-{writer}.csv:2)"
        in said.err
    )
    assert sum(map(len, logged(root).values())) == rows
    assert ("Inget är sparat." in said.err) == (rows == 1)


def test_a_promise_named_on_the_command_line_is_not_asked_for(talk: Talk, root: Path) -> None:
    said = talk("log fotp", "igår", "2", "torg", "", "")
    assert "Löfte (?" not in said.err
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,,fotpatruller,2,Torget,,,,,"]}


def test_what_the_command_line_says_is_not_asked_for(talk: Talk, root: Path) -> None:
    said = talk("log --place Torget --time 22.30 -d igår --note Regn", "fotp", "2", "", "")
    assert "Plats" not in said.err
    assert "När" not in said.err
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,22:30,fotpatruller,2,Torget,,,,Regn,"]}


def test_with_an_activity_on_the_command_line_nothing_is_asked(talk: Talk, root: Path) -> None:
    said = talk("log fotp -d igår")
    assert (said.code, said.err) == (0, "")
    assert logged(root) == {"2023-polisen.csv": ["2023-08-21,,fotpatruller,,,,,,,"]}


def test_a_preview_saves_nothing(talk: Talk, root: Path) -> None:
    said = talk("log -n", "fotp", "igår", "2", "torg", "1", "")
    assert said.out.startswith("Skulle sparas ")
    assert logged(root) == {}


@pytest.mark.parametrize("answers", [(), ("fotp",), ("fotp", "igår"), ("fotp", "igår", "2", "torg")])
def test_the_end_of_the_input_saves_nothing(talk: Talk, root: Path, answers: tuple[str, ...]) -> None:
    said = talk("log", *answers)
    assert said.code == 2
    assert said.err.splitlines()[-1] == "Avbrutet: svaren tog slut innan allt var besvarat."
    assert logged(root) == {}


def test_personal_data_is_refused_and_never_echoed(talk: Talk, root: Path) -> None:
    said = talk("log --note 070-1740605", "fotp", "igår", "2", "torg", "1")
    assert said.code == 2
    assert "note (anteckning): här står ett telefonnummer" in said.err
    assert "1740605" not in said.err + said.out
    assert logged(root) == {}


def test_enter_all_the_way_in_a_real_terminal(root: Path) -> None:
    code, screen = in_a_terminal(root, "log", ["fotp", "", "", "", "", ""])
    assert code == 0
    assert "\x1b" not in screen
    assert logged(root) == {"2023-polisen.csv": ["2023-08-22,,fotpatruller,,,,,,,"]}


def test_a_step_back_and_a_wrong_date_in_a_real_terminal(root: Path) -> None:
    keys = ["trygg", "1+2", "30 feb", "i går 22.30", "<", "i fredags", "2", "torg", "1", "45", "j", "mot"]
    code, screen = in_a_terminal(root, "log", [*keys, "", "", "", "", ""], TERM="xterm-256color")
    assert code == 0
    assert "\x1b" not in screen
    assert logged(root) == {
        "2023-kommunen.csv": ["2023-08-18,,moten,,Torget,,,,,"],
        "2023-polisen.csv": ["2023-08-18,,fotpatruller moten,2,Torget,,nykterhet,deltagare=45,,"],
    }


@pytest.mark.parametrize("answered", range(5))
def test_ctrl_c_at_any_prompt_saves_nothing(root: Path, answered: int) -> None:
    keys = ["fotp", "igår", "2", "torg", "1"][:answered]
    code, screen = in_a_terminal(root, "log", [*keys, CTRL_C])
    assert code == 130
    assert screen.endswith("\r\nAvbrutet.\r\n")
    assert logged(root) == {}


def test_ctrl_c_at_the_last_question_takes_nothing_back(root: Path) -> None:
    code, _ = in_a_terminal(root, "log", ["fotp", "igår", "2", "torg", "1", CTRL_C])
    assert code == 130
    assert len(logged(root)["2023-polisen.csv"]) == 1


def test_the_end_of_input_in_a_real_terminal(root: Path) -> None:
    code, screen = in_a_terminal(root, "log", ["fotp", CTRL_D])
    assert code == 2
    assert screen.endswith("\r\nAvbrutet: svaren tog slut innan allt var besvarat.\r\n")
    assert logged(root) == {}


def test_the_end_of_input_at_the_last_question_means_no(root: Path) -> None:
    code, _ = in_a_terminal(root, "log", ["fotp", "igår", "2", "torg", "1", CTRL_D])
    assert code == 0
    assert len(logged(root)["2023-polisen.csv"]) == 1
