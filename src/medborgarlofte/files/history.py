"""What has become of the data since a base branch. The only room that runs git.

Compared are the working tree and the commit that the branch grew from (the merge base), so that what others have added
to the base branch meanwhile is nobody's fault here.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.past_promises import problems_of_promises
from medborgarlofte.files.past_publications import problems_of_publications, problems_of_published_windows
from medborgarlofte.files.past_rows import Snapshot, problems_of_rows

_TIME_LIMIT = 120  # seconds
_OURS = re.compile(r"promises[^/]*\.yaml|(?:activities|assessments)/[^/]+\.csv|publications/[^/]+\.json")
_FILE_MODES = (b"100644", b"100755")
# What a hook is given points at the repository that the hook runs in; the data folder's own is found from the folder.
_OF_HOOKS = frozenset(
    ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
)


def problems_against(folder: Path, base: str) -> Iterator[Problem]:
    """What was altered or removed in the data folder since its branch left ``base``: H501 to H509.

    Raises Trouble: no_git, or no_base where git knows no such base.
    """
    commit = _merge_base(folder, base)
    if isinstance(commit, Problem):
        yield commit
        return
    now = dict(_files_in(folder))
    before = {name: raw for name, raw in _files_at(folder, commit).items() if now.get(name, b"") is not None}
    yield from _problems_between(before, {name: raw for name, raw in now.items() if raw is not None})


def _problems_between(before: Snapshot, now: Snapshot) -> Iterator[Problem]:
    rows, rows_now = _of_kind(before, ".csv"), _of_kind(now, ".csv")
    published = _of_kind(before, ".json")
    yield from problems_of_promises(before, now)
    yield from problems_of_rows(rows, rows_now)
    yield from problems_of_publications(published, _of_kind(now, ".json"))
    yield from problems_of_published_windows(published, rows, rows_now)


def _of_kind(files: Snapshot, ending: str) -> Snapshot:
    return {name: raw for name, raw in files.items() if name.endswith(ending)}


def _merge_base(folder: Path, base: str) -> str | Problem:
    """The commit to compare with, or why there is none."""
    if _git(folder, "rev-parse", "--is-inside-work-tree") != b"true\n":
        raise Trouble("no_git")
    named = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", _checked(base) + "^{commit}")
    found = _git(folder, "merge-base", named.decode().strip(), "HEAD") if named else None
    if found:
        return found.decode().strip()
    is_shallow = _git(folder, "rev-parse", "--is-shallow-repository") == b"true\n"
    if named is None and not is_shallow:
        raise Trouble("no_base", base=base)
    facts = {"base": base, "reason": "shallow" if is_shallow else "unrelated", "command": _fetching(base)}
    return problem("H509", Place(f"{folder.name}/promises.yaml"), None, **facts)


def _checked(base: str) -> str:
    if not base or base.startswith("-") or "\0" in base:  # what could be an option is no name of a branch
        raise Trouble("no_base", base=base)
    return base


def _fetching(base: str) -> str:
    """What to type for git to have the whole history of the base."""
    remote, slash, branch = base.partition("/")
    plain = re.fullmatch(r"[\w./-]+", base, re.ASCII)
    if not slash or not plain:
        return "git fetch --unshallow"
    return f"git fetch --unshallow {remote} +{branch}:refs/remotes/{base}"


def _files_in(folder: Path) -> Iterator[tuple[str, bytes | None]]:
    """The data files that are there now; None for one that cannot be read, which others tell."""
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*/*.csv"), *folder.glob("*/*.json"))):
        name = path.relative_to(folder).as_posix()
        if _OURS.fullmatch(name) and path.is_file() and not path.is_symlink():
            try:
                yield f"{folder.name}/{name}", path.read_bytes()
            except OSError:
                yield f"{folder.name}/{name}", None


def _files_at(folder: Path, commit: str) -> dict[str, bytes]:
    """The data files of a commit, under the names that they would have now."""
    prefix = os.fsdecode(_git(folder, "rev-parse", "--show-prefix") or b"").removesuffix("\n")
    listed = _listed(folder, commit, prefix)
    ours = _below(prefix, listed)
    if not ours and prefix:
        listed = _listed(folder, commit, "")
        ours = _below(_former_place(folder, prefix, listed), listed)
    contents = _contents(folder, list(ours.values()))
    return {f"{folder.name}/{name}": content for name, content in zip(ours, contents, strict=True)}


def _listed(folder: Path, commit: str, prefix: str) -> dict[str, str]:
    """The files of a commit below a folder, with the ids of their contents."""
    listing = _git(folder, "ls-tree", "-r", "-z", "--full-tree", commit, *(["--", prefix] if prefix else []))
    found: dict[str, str] = {}
    for entry in (listing or b"").split(b"\0")[:-1]:
        about, _, path = entry.partition(b"\t")
        mode, _kind, content = about.split(b" ")
        if mode in _FILE_MODES:
            found[os.fsdecode(path)] = content.decode()
    return found


def _below(prefix: str, listed: dict[str, str]) -> dict[str, str]:
    """The data files below that folder, by their names in it."""
    found = {
        path.removeprefix(prefix): content for path, content in listed.items() if path.startswith(prefix)
    }
    return {name: content for name, content in found.items() if _OURS.fullmatch(name)}


def _former_place(folder: Path, prefix: str, listed: dict[str, str]) -> str:
    """Where the data folder lay then: the one folder with promises that is no longer there; else where it is now."""
    root = folder.resolve().parents[prefix.count("/") - 1]
    places = {path.rpartition("/")[0] for path in listed if re.search(r"(?:^|/)promises[^/]*\.yaml$", path)}
    gone = [place for place in places if not (root / place / "promises.yaml").exists()]
    return f"{gone[0]}/".lstrip("/") if len(gone) == 1 else prefix


def _contents(folder: Path, ids: list[str]) -> list[bytes]:
    """The contents of those ids, from one run of git. Raises Trouble where git lacks one."""
    answer = _git(folder, "cat-file", "--batch", given="".join(f"{one}\n" for one in ids).encode()) or b""
    contents: list[bytes] = []
    at = 0
    for one in ids:
        head, _, _ = answer[at : at + 200].partition(b"\n")
        if not head.startswith(f"{one} blob ".encode()):
            raise Trouble("no_base", base=one)
        start = at + len(head) + 1
        end = start + int(head.rpartition(b" ")[2])
        contents.append(answer[start:end])
        at = end + 1
    return contents


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """What git answers in that folder, None where it refuses. Raises Trouble where there is no git."""
    command = ["git", "-C", str(folder), "-c", "core.quotePath=false", "--literal-pathspecs", *arguments]
    surroundings = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    try:
        answer = subprocess.run(  # noqa: S603 (a list of words, without a shell; the base is checked)
            command,
            input=given,
            capture_output=True,
            timeout=_TIME_LIMIT,
            env={**surroundings, "GIT_OPTIONAL_LOCKS": "0"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble("no_git") from error
    return None if answer.returncode else answer.stdout
