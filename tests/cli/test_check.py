"""``lofte check`` from the command line to its faces and exit codes."""

import os
import subprocess
from json import loads
from pathlib import Path

import pytest

from medborgarlofte.cli.app import run
from medborgarlofte.domain.catalogue import RULE_BY_CODE

PROMISES = """\
format: 1
agreement:
  id: avtal
  title: Löften
  area: Kommunen
  period: {start: 2023, end: 2024}
parties:
  polisen: {name: Polisen, kind: police}
promises:
  - id: fotpatruller
    title: Fotpatruller
    text: Polisen gör minst 40 fotpatruller per år.
    lead: [polisen]
    target: {kind: count, at_least: 40, per: year}
"""
HEADER = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id"
GOOD = "2023-03-15,,fotpatruller,1,Torget,,,,,,2023-03-15T18:02:11Z,k7q3fd2m"
WRONG = "2023-03-16,,fotpatrulle,1,Torget,,,,,,2023-03-16T18:02:11Z,k7q3fd2n"
FILE = "data/activities/2023-polisen.csv"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A good data folder, at hand."""
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "LOFTE_DATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOFTE_TODAY", "2023-03-20")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data" / "activities").mkdir(parents=True)
    (tmp_path / "data" / "promises.yaml").write_text(PROMISES, encoding="utf-8")
    write(tmp_path, GOOD)
    return tmp_path


def write(folder: Path, *rows: str, end: str = "\n") -> None:
    text = "".join(f"{row}{end}" for row in (HEADER, *rows))
    (folder / FILE).write_text(text, encoding="utf-8", newline="")


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int) -> str:
    """What stdout says of ``lofte check`` with those words."""
    assert run(["check", *words]) == code
    return capsys.readouterr().out


def test_a_good_folder_is_told_with_what_was_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert said(capsys, code=0) == "Inga fel: 1 löfte, 1 aktivitet, 0 bedömningar.\n"


def test_a_fault_is_shown_where_it_stands(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, GOOD, WRONG)
    assert said(capsys, code=1).splitlines() == [
        "fel[A302]: okänt löfte ”fotpatrulle”",
        f"  --> {FILE}:3:13",
        "   |",
        f" 3 | {WRONG}",
        "   |             ^^^^^^^^^^^ menade du fotpatruller?",
        "",
        "1 fel: 1 löfte, 2 aktiviteter, 0 bedömningar.",
        "Samma igen: lofte check",
    ]


def test_the_json_is_that_of_the_contract(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, GOOD, WRONG)
    found = loads(said(capsys, "--format", "json", code=1))
    (problem,) = found["problems"]
    assert {
        key: problem[key] for key in ("code", "file", "line", "column", "end_line", "end_column", "fixable")
    } == {
        "code": "A302",
        "file": FILE,
        "line": 3,
        "column": 13,
        "end_line": 3,
        "end_column": 24,
        "fixable": False,
    }
    assert problem["facts"] == {"nearest": "fotpatruller", "row": "k7q3fd2n", "value": "fotpatrulle"}
    assert found["summary"] == {
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "fixable": 0,
        "files": 2,
        "promises": 1,
        "activities": 2,
        "assessments": 0,
    }


def test_github_is_chosen_by_itself_there(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, WRONG)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert said(capsys, code=1).startswith("::error file=data/activities/2023-polisen.csv,line=2,")
    assert said(capsys, "--format", "text", code=1).startswith("fel[A302]")


@pytest.mark.parametrize("form", ["text", "short", "json", "github", "gitlab"])
def test_every_form_tells_of_every_fault(form: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, WRONG, WRONG.replace("fotpatrulle", "fotpatrul").replace("n", "p"))
    assert said(capsys, "--format", form, code=1).count("A302") == 2


@pytest.mark.parametrize(
    ("words", "code", "again"),
    [
        (["--select", "A302"], 1, "lofte check --select A302"),
        (["--ignore", "A302"], 0, None),
        (["--ignore", "A"], 0, None),
        (["data/promises.yaml"], 0, None),
        (["data/activities"], 1, "lofte check data/activities"),
        (["--data", "data", "--strict"], 1, "lofte check --data data --strict"),
    ],
)
def test_what_is_looked_for_decides_the_exit_code_and_is_repeated(
    words: list[str], code: int, again: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, WRONG)
    last = said(capsys, *words, code=code).splitlines()[-1]
    assert last == (f"Samma igen: {again}" if again else "Inga fel: 1 löfte, 1 aktivitet, 0 bedömningar.")


def test_warnings_fail_only_when_strict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "data" / "promises.yaml").write_text(
        PROMISES.replace("    lead: [polisen]\n", ""), encoding="utf-8"
    )
    out = said(capsys, code=0)
    assert out.startswith("varning[P246]")
    assert out.splitlines()[-1] == "Inga fel, 1 varning: 1 löfte, 1 aktivitet, 0 bedömningar."
    assert said(capsys, "--strict", code=1).splitlines()[-1] == "Samma igen: lofte check --strict"


def test_a_broken_file_never_hides_the_faults_of_another(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, WRONG)
    (folder / "data" / "activities" / "2024-polisen.csv").write_bytes(b"\xff\xfe\x00")
    (folder / "data" / "promises-2025.yaml").write_text("format: [", encoding="utf-8")
    found = loads(said(capsys, "--format", "json", code=1))
    assert {problem["file"] for problem in found["problems"]} == {
        FILE,
        "data/activities/2024-polisen.csv",
        "data/promises-2025.yaml",
    }


def test_what_can_be_mended_is_mended_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, GOOD, end="\r\n")
    assert (
        said(capsys, code=1).splitlines()[-1]
        == "Samma igen: lofte check   (rättar 1 av dem: lofte check --fix)"
    )
    assert run(["check", "--fix"]) == 0
    out, err = capsys.readouterr()
    assert out == "Inga fel: 1 löfte, 1 aktivitet, 0 bedömningar.\n"
    assert err == f"Rättat i {FILE}: främmande radslut (2)\n"
    assert (folder / FILE).read_bytes() == f"{HEADER}\n{GOOD}\n".encode()
    assert run(["check", "--fix"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "row",
    [
        GOOD.replace("2023-03-15T", "2023-03-15 "),  # a time that only its owner knows
        "Summa,,,8,,,,,,,,",
        GOOD.replace("Torget", "Torget\0") + "\r",
    ],
    ids=["a time", "a sum", "a NUL"],
)
def test_what_mending_leaves_is_not_said_to_be_mended(
    row: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, row)
    told = loads(said(capsys, "--format", "json", code=1))
    assert told["problems"] != []
    assert [one["code"] for one in told["problems"] if one["fixable"]] == []
    assert told["summary"]["fixable"] == 0
    assert "--fix" not in said(capsys, code=1).splitlines()[-1]


def test_a_personal_number_in_the_name_of_a_file_is_not_repeated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "data/activities/2023-19121212-1212.csv").write_text(f"{HEADER}\n", encoding="utf-8")
    assert "1212" not in said(capsys, "--format", "json", code=1)


def test_a_command_line_that_is_not_understood_mends_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, GOOD, end="\r\n")
    assert run(["check", "--fix", "--select", "QQQ"]) == 2
    assert b"\r\n" in (folder / FILE).read_bytes()
    assert capsys.readouterr().out == ""


def test_the_difference_is_shown_and_nothing_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = GOOD.replace(",,,,2023-03-15T", ",,19121212-1212,,2023-03-15T")
    write(folder, secret, end="\r\n")
    before = (folder / FILE).read_bytes()
    out = said(capsys, "--diff", code=1)
    assert out.startswith(f"--- a/{FILE}\n+++ b/{FILE}\n")
    assert "1212" not in out
    assert "\r" not in out
    assert (folder / FILE).read_bytes() == before
    write(folder, GOOD)
    assert said(capsys, "--diff", code=0) == ""


@pytest.mark.parametrize("form", ["text", "short", "json", "github", "gitlab"])
def test_a_personal_number_is_never_repeated(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        folder,
        WRONG.replace("fotpatrulle,1,Torget", "19121212-1212,1,19121212-1212").replace(
            ",,,,,2023", ",,,191212121212,,2023"
        ),
    )
    out = said(capsys, "--format", form, code=1)
    assert "1212" not in out
    assert "I601" in out


@pytest.mark.parametrize("code", RULE_BY_CODE)
def test_every_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = said(capsys, "--explain", code.lower(), code=0)
    assert out.startswith(f"{code} (")
    assert len(out.splitlines()) > 3


def test_a_code_that_does_not_exist_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--explain", "AA302"]) == 2
    assert capsys.readouterr().err.splitlines()[0] == "Koden AA302 finns inte. Menade du A302?"


def test_altered_history_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    identity = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for role in ("AUTHOR", "COMMITTER"):
        identity |= {f"GIT_{role}_NAME": "Test", f"GIT_{role}_EMAIL": "test@example.org"}
    for words in (["init", "-qb", "main"], ["add", "."], ["commit", "-qm", "start"]):
        subprocess.run(["git", *words], check=True, cwd=folder, env={**os.environ, **identity})
    assert said(capsys, "--base", "main", code=0).startswith("Inga fel")
    write(folder, GOOD.replace("Torget", "Hamnen"))
    out = said(capsys, "--base", "main", code=1)
    assert out.startswith("fel[H502]")
    assert out.splitlines()[-1] == "Samma igen: lofte check --base main"


def test_an_unknown_base_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert run(["check", "--base", "finns-inte"]) in {1, 3}
    assert "Traceback" not in capsys.readouterr().err
