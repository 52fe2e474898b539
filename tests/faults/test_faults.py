"""A corpus of everyday faults: each is told once, where it stands, and hides no other."""

import re
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from faults import corpus
from faults.corpus import Fault
from faults.good import POLICE, TOWN, YAML, Change, Files, Spot, edit, lay, raw, row, said, whole, yaml
from faults.honest import HONEST
from faults.told import TODAY, Program

NUMBER = re.compile(r"19121212|1212-1212|121212|1212\+1212")
SINGLE = [
    pytest.param(one, id=f"{group}: {one.name}") for group, faults in corpus.SINGLE.items() for one in faults
]
NO_LINE = {"F119", "F120", "F121", "F122", "F125", "F126", "P208", "B420", "B421", "B422"}


@pytest.fixture
def lofte(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setenv("LOFTE_TODAY", TODAY)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return Program(capsys)


@pytest.mark.parametrize("one", SINGLE)
def test_a_fault_is_told_once_and_where_it_stands(one: Fault, lofte: Program, tmp_path: Path) -> None:
    data, spots = lay(tmp_path, *one.changes)
    told = lofte.problems(data)
    assert sorted(problem["code"] for problem in told) == sorted(one.codes.split())
    found = {Spot(p["file"].removeprefix("data/"), p["line"], p["column"], p["end_column"]) for p in told}
    assert set(spots) <= found
    assert all(problem["help"] and (problem["line"] or problem["code"] in NO_LINE) for problem in told)


@pytest.mark.parametrize("one", [pytest.param(one, id=one.name) for one in HONEST])
def test_an_honest_folder_is_not_blamed(one: Fault, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, *one.changes)
    assert lofte.codes(data) == sorted(one.codes.split())


FACES = [["--format", face] for face in ("text", "short", "json", "github", "gitlab")]


@pytest.mark.parametrize("one", [pytest.param(one, id=one.name) for one in corpus.PLACES_OF_PERSONAL])
def test_a_personal_number_is_never_repeated(one: Fault, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, *one.changes)
    for words in (*FACES, ["--diff"]):
        assert not NUMBER.search(lofte.says(data, "check", *words).all), words


# --- several at once -------------------------------------------------------------------------------------------


def _renamed(change: Change) -> Change:
    """The change with other ids in the rows that it adds."""

    def renamed(files: Files) -> None:
        before = dict(files)
        change(files)
        for name, text in files.items():
            old = before.get(name, "")
            if isinstance(text, str) and isinstance(old, str) and text.startswith(old):
                files[name] = old + re.sub(r"([zy])(\d)\2{6}", r"\g<1>\g<2>7777777", text[len(old) :])[:]

    return renamed


_ROWS = [one for one in corpus.CELLS if one.codes and len(one.codes) == 4 and "corrects" not in one.name][:80]
_KEYS = [one for one in (*corpus.KEYS, *corpus.VALUES) if one.codes and len(one.codes) == 4]
_SAID = [one for one in corpus.VERDICTS if one.codes[:2] in {"B4", "A3"} and "id" not in one.name][:18]


def _pairs() -> list[tuple[Fault, Fault]]:
    choose = Random(1)
    groups = (_ROWS, _KEYS), (_SAID, _KEYS), (_ROWS, _SAID)
    return [(choose.choice(first), choose.choice(second)) for first, second in groups for _ in range(20)]


@pytest.mark.parametrize(
    ("one", "other"), [pytest.param(*pair, id=f"{pair[0].name} + {pair[1].name}") for pair in _pairs()]
)
def test_faults_of_two_files_are_both_told(one: Fault, other: Fault, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, *one.changes, *other.changes)
    assert {*one.codes.split(), *other.codes.split()} <= set(lofte.codes(data))


CELLS = {
    "A301": {"date": "2023-02-30"},
    "A302": {"promise": "trafik"},
    "A303": {"time": "22.30"},
    "A307": {"count": "två"},
    "A308": {"results": "ordningsbot"},
    "A309": {"id": "7"},
    "A310": {"logged": "igår"},
    "A312": {"place": "Torgt"},
    "A313": {"party": "polis"},
    "A331": {"corrects": "z9999999"},
    "I601": {"note": "ung 19121212-1212"},
    "I603": {"note": "070-174 06 05"},
}
SAID_CELLS = {
    "B401": {"verdict": "klart"},
    "B402": {"cause": "sjukdom"},
    "B403": {"window": "2023-T4"},
    "B404": {"evidence": "file:///x"},
    "A301": {"date": "2023-02-30"},
    "A302": {"promise": "trafik"},
    "I601": {"why": "ung 19121212-1212"},
}


@pytest.mark.parametrize(
    ("first", "second"),
    [pair for pair in combinations(CELLS, 2) if not CELLS[pair[0]].keys() & CELLS[pair[1]].keys()],
)
def test_a_cell_hides_no_other_of_its_row(first: str, second: str, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, row(**(CELLS[first] | CELLS[second])))
    assert {first, second} <= set(lofte.codes(data))


@pytest.mark.parametrize(("first", "second"), list(combinations(SAID_CELLS, 2)))
def test_a_cell_hides_no_other_of_its_assessment(
    first: str, second: str, lofte: Program, tmp_path: Path
) -> None:
    data, _ = lay(tmp_path, said(**(SAID_CELLS[first] | SAID_CELLS[second])))
    assert {first, second} <= set(lofte.codes(data))


TYPOS = {
    "P211": yaml("retrieved: 2023-02-01", "retrieved: 2023-02-29"),
    "P213": yaml("kind: municipality", "kind: kommun"),
    "P212": yaml("https://granby.example/loften", "www.granby.example"),
    "P205": yaml("aliases: [Strömsdal]", "aliases: Strömsdal"),
    "P203": yaml("  contact:\n", "  kontakt:\n"),
}
FURTHER = {
    "A302": row(promise="trafik", tags=""),
    "A312": row(place="Torgt"),
    "P234": yaml("with: [polisen]", "with: [skolan]"),
    "I601": yaml("beslutar den.", "beslutar den för 19121212-1212."),
    "P230": yaml("- id: tryggheten", "- id: skolor"),
}


@pytest.mark.parametrize("typo", TYPOS)
@pytest.mark.parametrize("further", FURTHER)
def test_a_typo_in_the_agreement_hides_nothing_else(
    typo: str, further: str, lofte: Program, tmp_path: Path
) -> None:
    data, _ = lay(tmp_path, TYPOS[typo], FURTHER[further])
    assert {typo, further} <= set(lofte.codes(data))


def test_a_typo_in_a_promise_does_not_hide_its_personal_data(lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, yaml("due: 2024-06-30", "due: 2024-Q2"), FURTHER["I601"])
    assert {"P211", "I601"} <= set(lofte.codes(data))


# --- words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["title:Riktlinje", "title Riktlinje", "title = Riktlinje"])
def test_a_line_that_lacks_its_colon_is_told_on_that_line(line: str, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, yaml("title: Riktlinje", line))
    (told,) = lofte.problems(data)
    text = (data / YAML).read_text(encoding="utf-8").split("\n")
    assert (told["code"], text[told["line"] - 1].strip()) == ("P201", line)


def test_of_two_equal_keys_both_lines_are_told(lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, yaml("    title: Riktlinje\n", "    title: Riktlinje\n    title: Riktlinjen\n"))
    assert {"103", "104"} <= set(re.findall(r"\d+", lofte.says(data, "check").out))


def test_a_suggestion_is_shown_though_there_is_no_line(lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, raw("activities/2023-polis.csv", ""))
    assert "menade du polisen?" in lofte.says(data, "check").out


@pytest.mark.parametrize(
    ("swedish", "key"),
    [("löften", "promises"), ("mål", "target"), ("ansvarig", "lead"), ("minst", "at_least")],
)
def test_a_swedish_key_gets_the_english_one(swedish: str, key: str, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, yaml(f"{key}:", f"{swedish}:"))
    (told,) = [problem for problem in lofte.problems(data) if problem["code"] == "P203"]
    assert key in told["help"]


# --- mending ---------------------------------------------------------------------------------------------------


_MENDABLE = re.compile(r"F10[123458]|F116|F12[348]|A310|A318")
MENDED = [
    pytest.param(one, id=f"{group}: {one.name}")
    for group, faults in corpus.SINGLE.items()
    for one in faults
    if _MENDABLE.search(one.codes)
]


@pytest.mark.parametrize("one", MENDED)
def test_mending_does_what_it_promises(one: Fault, lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, *one.changes)
    told = lofte.problems(data)
    lofte.says(data, "check", "--fix")
    once = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    lofte.says(data, "check", "--fix")
    assert once == {path: path.read_bytes() for path in once}
    left = lofte.problems(data)
    assert not [problem["code"] for problem in left if problem["fixable"]]
    assert {p["code"] for p in told if not p["fixable"]} <= {p["code"] for p in left}


def test_a_row_with_too_many_cells_is_left_as_it_is(lofte: Program, tmp_path: Path) -> None:
    line = "2023-07-04,21:00,trafikkontroller,1,Torget,,,,lugnt, men blåsigt,,2023-07-05T08:00:00Z,z1111111\n"
    data, _ = lay(tmp_path, raw(POLICE, line))
    lofte.says(data, "check", "--fix")
    assert line in (data / POLICE).read_text(encoding="utf-8")


def test_a_sum_row_is_not_made_a_logged_one(lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, raw(POLICE, "Summa,,,8,,,,,,,,\n"))
    lofte.says(data, "check", "--fix")
    assert "Summa,,,8,,,,,,,,\n" in (data / POLICE).read_text(encoding="utf-8")


# --- the rest of the program -----------------------------------------------------------------------------------


_UNREADABLE = {
    "a byte order mark": (whole(POLICE, lambda text: ("\ufeff" + text).encode()), 0),
    "line ends of Windows": (whole(POLICE, lambda text: text.replace("\n", "\r\n").encode()), 0),
    "no newline last": (whole(POLICE, lambda text: text[:-1]), 0),
    "spaces around a cell": (row(place=" Torget "), 0),
    "two faults in a row": (row(count="två", time="22.30"), 1),
    "a wrong header": (edit(POLICE, "promise,", "löfte,"), 5),
    "two short rows": (raw(TOWN, "x,y\nz,w\n"), 2),
}


@pytest.mark.parametrize(
    ("change", "rows"), [pytest.param(*case, id=name) for name, case in _UNREADABLE.items()]
)
def test_status_says_how_many_rows_cannot_be_read(
    change: Change, rows: int, lofte: Program, tmp_path: Path
) -> None:
    data, _ = lay(tmp_path, change)
    said_so = lofte.says(data, "status", "2023", "--format", "json")
    assert (said_so.code, f'"unreadable_rows": {rows},' in said_so.out) == (0, True)


def test_status_tells_of_a_promise_that_cannot_be_read(lofte: Program, tmp_path: Path) -> None:
    data, _ = lay(tmp_path, yaml("    text: Kommunen skriver en riktlinje och beslutar den.\n", ""))
    assert "löfte kan inte läsas" in lofte.says(data, "status", "2023").all


def test_a_broken_agreement_is_a_fault_in_the_data_and_not_in_the_words(
    lofte: Program, tmp_path: Path
) -> None:
    data, _ = lay(tmp_path, yaml("title: Riktlinje", "title: Rikt: linje"))
    status, log = (
        lofte.says(data, "status", "2023"),
        lofte.says(data, "log", "skolor", "-d", "2023-07-07", "-n"),
    )
    assert (status.code, log.code) == (1, 1)
    assert "finns inte" not in log.all


@pytest.mark.parametrize("command", [["report", "2023", "--format", "md", "-o", "-"], ["export", "ut"]])
def test_nothing_is_published_while_there_is_an_error(
    command: list[str], lofte: Program, tmp_path: Path
) -> None:
    data, _ = lay(tmp_path, row(promise="trafik", tags=""))
    assert lofte.says(data, *command).code == 1
