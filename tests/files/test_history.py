import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from files.past import (
    ADDED,
    AGREEMENT,
    ASSESSMENT_HEADER,
    ASSESSMENTS,
    FIRST,
    JUDGED,
    PROMISES,
    PUBLICATION,
    PUBLISHED,
    SECOND,
    START,
)
from files.repository import Repository, repository
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import history
from medborgarlofte.files.append import append_rows, row_bytes
from medborgarlofte.files.history import problems_against
from medborgarlofte.files.redact import redact


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    return repository(tmp_path, START)


def _found(repo: Repository, base: str = "main") -> list[Problem]:
    return list(problems_against(repo.root / "data", base))


def _codes(repo: Repository) -> list[str]:
    return [one.code for one in _found(repo)]


def test_nothing_altered_is_no_problem(repo: Repository) -> None:
    assert _found(repo) == []


HONEST: Mapping[str, Mapping[str, bytes | None]] = {
    "a row added": {ACTIVITIES: HEADER + FIRST + SECOND + ADDED},
    "a row put in between": {ACTIVITIES: HEADER + FIRST + ADDED + SECOND},
    "rows in another order": {ACTIVITIES: HEADER + SECOND + FIRST},
    "saved by Excel": {
        ACTIVITIES: b"\xef\xbb\xbf"
        + HEADER.replace(b",", b";").replace(b"\n", b"\r\n")
        + b'2023-05-03;;trafik;;Nordby;;;;"anteckning, ""ett""";;2023-05-03T14:05:00Z;k7q3fd2m\r\n'
        + "2023-05-03;;trafik;;Nordby;;;;två;;2023-05-03T14:05:00Z;m7q3fd2m\r\n".encode("cp1252")
    },
    "spaces and blank lines": {ACTIVITIES: HEADER + FIRST.replace(b",trafik,", b", trafik ,") + b"\n\n" + SECOND},
    "columns in another order": {
        ACTIVITIES: b"id," + HEADER.replace(b",id", b"") + b"k7q3fd2m," + FIRST.replace(b",k7q3fd2m", b"")
        + b"m7q3fd2m," + SECOND.replace(b",m7q3fd2m", b"")
    },
    "a file renamed": {ACTIVITIES: None, "data/activities/2023-kommunen.csv": HEADER + FIRST + SECOND},
    "a file split": {ACTIVITIES: HEADER + FIRST, "data/activities/2023-polisen.norr.csv": HEADER + SECOND},
    "a new agreement": {"data/promises-2025.yaml": AGREEMENT.replace("id: avtal", "id: nytt").encode()},
    "promises in another file": {PROMISES: None, "data/promises-2023.yaml": AGREEMENT.encode()},
    "a line of the text broken": {
        PROMISES: AGREEMENT.replace("text: Polisen gör minst", "text: |\n      Polisen gör\n      minst").encode()
    },
    "a title and a new promise": {
        PROMISES: (AGREEMENT.replace("title: Trafik", "title: Kontroller") + "  - id: ny\n    title: Ny\n    text: Ny.\n").encode()
    },
    "a reading chosen": {
        PROMISES: (AGREEMENT + "        chosen: ar\n        by: styrgruppen\n        date: 2023-04-01\n        why: Så.\n").encode()
    },
    "a promise withdrawn": {
        PROMISES: AGREEMENT.replace("    criteria", "    withdrawn: {date: 2023-06-01, why: Slut.}\n    criteria").encode()
    },
    "an emptied file of nothing": {"data/activities/2022-polisen.csv": b""},
}  # fmt: skip


@pytest.mark.parametrize("change", HONEST)
def test_an_honest_change_is_accepted(repo: Repository, change: str) -> None:
    repo.write(HONEST[change])
    assert _found(repo) == []


TAMPERINGS: Mapping[str, tuple[Mapping[str, bytes | None], str]] = {
    "a row removed": ({ACTIVITIES: HEADER + FIRST}, "H501"),
    "a count raised": ({ACTIVITIES: HEADER + FIRST.replace(b",trafik,,", b",trafik,20,") + SECOND}, "H502"),
    "a verdict turned": ({ASSESSMENTS: ASSESSMENT_HEADER + JUDGED.replace(b"partly", b"fulfilled")}, "H502"),
    "a file removed": ({ACTIVITIES: None}, "H503"),
    "a target lowered": ({PROMISES: AGREEMENT.replace("at_least: 80", "at_least: 60").encode()}, "H504"),
    "a promise dropped": ({PROMISES: AGREEMENT[: AGREEMENT.index("  - id: besok")].encode()}, "H505"),
    "a publication touched up": ({PUBLICATION: b'{"format": 1}'}, "H506"),
    "a publication removed": ({PUBLICATION: None}, "H506"),
    "a row slipped in after publication": ({ACTIVITIES: HEADER + FIRST + SECOND + ADDED}, "H507"),
    "a note emptied": ({ACTIVITIES: HEADER + FIRST + SECOND.replace("två".encode(), b"")}, "H508"),
}


@pytest.mark.parametrize("tampering", TAMPERINGS)
@pytest.mark.parametrize("committed", [False, True])
def test_each_tampering_is_named(tmp_path: Path, tampering: str, *, committed: bool) -> None:
    repo = repository(tmp_path, {**START, PUBLICATION: PUBLISHED})
    files, code = TAMPERINGS[tampering]
    (repo.commit if committed else repo.write)(files)
    assert _codes(repo) == [code]


def test_a_file_turned_into_a_link_is_gone(repo: Repository) -> None:
    (repo.root / ACTIVITIES).rename(repo.root / "elsewhere.csv")
    (repo.root / ACTIVITIES).symlink_to(repo.root / "elsewhere.csv")
    assert _codes(repo) == ["H503"]


def test_a_file_that_cannot_be_read_is_told_by_others(
    repo: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "2023-polisen.csv":
            raise PermissionError
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert _found(repo) == []


def test_an_emptied_note_is_told_and_accepted(repo: Repository) -> None:
    redact(repo.root / "data", "m7q3fd2m")
    assert _found(repo) == [problem("H508", Place(ACTIVITIES, 3, cell="note"), row="m7q3fd2m")]


def test_an_emptied_note_hides_no_other_alteration(repo: Repository) -> None:
    redact(repo.root / "data", "m7q3fd2m")
    content = (repo.root / ACTIVITIES).read_bytes()
    repo.write({ACTIVITIES: content.replace(b",,2023-05-03T14:05:00Z,m7", b",,2023-05-03T14:05:01Z,m7")})
    assert _codes(repo) == ["H508", "H502"]


def test_what_the_base_got_meanwhile_is_nobodys_fault(repo: Repository) -> None:
    repo.git("switch", "--quiet", "main")
    repo.commit({ACTIVITIES: HEADER + FIRST + SECOND + ADDED})
    repo.git("switch", "--quiet", "gren")
    repo.commit({"README.md": b"x"})
    assert _found(repo) == []


def test_what_was_merged_is_compared_with_what_both_had(repo: Repository) -> None:
    repo.commit({"data/activities/2023-kommunen.csv": HEADER + ADDED})
    repo.git("switch", "--quiet", "main")
    repo.commit({ACTIVITIES: HEADER + FIRST + SECOND + row_bytes(cells("på main", "p7q3fd2m"))})
    repo.git("switch", "--quiet", "gren")
    repo.git("merge", "--quiet", "--no-edit", "main")
    assert _found(repo) == []
    repo.commit({ACTIVITIES: HEADER + FIRST + SECOND})
    assert [(one.code, one.fact("row")) for one in _found(repo)] == [("H501", "p7q3fd2m")]


def test_the_data_folder_may_lie_anywhere_in_the_repository(tmp_path: Path) -> None:
    around = os.fsdecode("kommunen/år 1".encode())  # where the system's own encoding lacks the letter, too
    repo = repository(tmp_path, {f"{around}/{name}": content for name, content in START.items()})
    repo.write({f"{around}/{ACTIVITIES}": HEADER + SECOND})
    (found,) = problems_against(tmp_path / around / "data", "main")
    assert (found.code, found.place.file) == ("H501", ACTIVITIES)


def test_the_data_folder_may_be_the_repository(tmp_path: Path) -> None:
    files = {name.removeprefix("data/"): content for name, content in START.items()}
    repo = repository(tmp_path / "data", files)
    repo.write({ACTIVITIES.removeprefix("data/"): HEADER + SECOND})
    (found,) = problems_against(tmp_path / "data", "main")
    assert (found.code, found.place.file) == ("H501", ACTIVITIES)


def test_a_data_folder_that_moved_is_followed(repo: Repository) -> None:
    (repo.root / "data").rename(repo.root / "uppgifter")
    moved = repo.root / "uppgifter"
    assert list(problems_against(moved, "main")) == []
    (moved / "activities" / "2023-polisen.csv").write_bytes(HEADER + SECOND)
    (found,) = problems_against(moved, "main")
    assert (found.code, found.place.file) == ("H501", "uppgifter/activities/2023-polisen.csv")


def test_a_new_data_folder_has_no_history(tmp_path: Path) -> None:
    repo = repository(tmp_path, {"README.md": b"x", "other/promises.yaml": b"format: 1\n"})
    repo.write(START)
    assert _found(repo) == []


def test_a_link_in_the_base_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "data" / "activities").mkdir(parents=True)
    (tmp_path / "data" / "activities" / "2022-polisen.csv").symlink_to("2023-polisen.csv")
    repo = repository(tmp_path, START)
    (tmp_path / "data" / "activities" / "2022-polisen.csv").unlink()
    assert _found(repo) == []


@pytest.mark.parametrize("base", ["nej", "origin/main", "--output=x", "-x", "", "a\0b", "HEAD:data"])
def test_a_base_that_git_does_not_know_is_told(repo: Repository, base: str) -> None:
    with pytest.raises(Trouble) as told:
        _found(repo, base)
    assert (told.value.kind, told.value.facts) == ("no_base", {"base": base})
    assert not (repo.root / "x").exists()


def test_any_name_of_a_commit_is_a_base(repo: Repository) -> None:
    repo.commit({ACTIVITIES: HEADER + SECOND})
    for base in ("main", "HEAD~1", "refs/heads/main", repo.git("rev-parse", "main")):
        assert [one.code for one in _found(repo, base)] == ["H501"]


def test_a_folder_outside_git_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(Trouble) as told:
        list(problems_against(tmp_path, "main"))
    assert told.value.kind == "no_git"


def test_a_machine_without_git_is_told(repo: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Trouble) as told:
        _found(repo)
    assert told.value.kind == "no_git"


def test_a_git_that_never_answers_is_told(repo: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "_TIME_LIMIT", 0)
    with pytest.raises(Trouble) as told:
        _found(repo)
    assert told.value.kind == "no_git"


def test_a_hook_is_told_of_the_data_folders_own_repository(
    repo: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")  # as git sets it for a hook, relative to the top folder
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    repo.write({ACTIVITIES: HEADER + SECOND})
    monkeypatch.chdir(repo.root)
    assert [one.code for one in problems_against(Path("data"), "main")] == ["H501"]


def test_a_shallow_clone_says_what_to_fetch(
    repo: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    repo.commit({ACTIVITIES: HEADER + FIRST + SECOND + ADDED})
    clone = Repository(tmp_path_factory.mktemp("clone"))
    clone.git("clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{repo.root}", ".")
    place = Place(PROMISES)
    command = "git fetch --unshallow origin +main:refs/remotes/origin/main"
    expected = problem("H509", place, base="origin/main", reason="shallow", command=command)
    assert _found(clone, "origin/main") == [expected]
    assert _found(clone, "nej") == [
        problem("H509", place, base="nej", reason="shallow", command="git fetch --unshallow")
    ]
    clone.git(*command.split()[1:])
    assert _found(clone, "origin/main") == []


def test_a_base_with_another_history_is_told(repo: Repository) -> None:
    repo.git("switch", "--quiet", "--orphan", "annan")
    repo.commit({**START, "README.md": b"another beginning"})
    (found,) = _found(repo)
    assert (found.code, found.fact("reason")) == ("H509", "unrelated")


def test_a_content_that_git_lacks_is_told(repo: Repository) -> None:
    content = repo.git("rev-parse", f"main:{ACTIVITIES}")
    (repo.root / ".git" / "objects" / content[:2] / content[2:]).unlink()
    with pytest.raises(Trouble) as told:
        _found(repo)
    assert told.value.kind == "no_base"


def test_two_branches_of_two_writers_merge_twenty_times_and_lose_no_row(repo: Repository) -> None:
    logged = 0
    for turn in range(20):
        for branch, writer in (("main", "polisen"), ("gren", "kommunen")):
            repo.git("switch", "--quiet", branch)
            name = f"data/activities/2023-{writer}.csv"
            append_rows(repo.root, {name: [cells(f"{branch} {turn} {row}") for row in range(3)]})
            logged += 3
            repo.commit({})
        repo.git("merge", "--quiet", "--no-edit", "main")
        assert _codes(repo) == []
        repo.git("switch", "--quiet", "main")
        repo.git("merge", "--quiet", "--no-edit", "gren")
    files = (repo.root / "data" / "activities").glob("*.csv")
    assert sum(path.read_bytes().count(b"\n") - 1 for path in files) == 2 + logged


def test_git_is_asked_in_lists_of_words_and_never_through_a_shell(
    repo: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    run = subprocess.run

    def listening(command: list[str], **options: object) -> object:
        asked.append((type(command), options.get("shell", False)))
        return run(command, **options)  # type: ignore[call-overload]  # what is passed on is typed where it is given

    monkeypatch.setattr(subprocess, "run", listening)
    base = "main;touch hacked"
    with pytest.raises(Trouble):
        list(problems_against(repo.root / "data", base))
    assert set(asked) == {(list, False)}
    assert not (repo.root / "hacked").exists()
