"""What is committed holds wherever it lands: no host of a package registry, no path of one machine."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from house.reading import ROOT

REGISTRIES = "pypi|pythonhosted|npmjs|debian|crates|rubygems"
HOMES = "work|root|home|Users"
UNWANTED = re.compile(
    rf"https?://[^\s\"')]*\b(?:{REGISTRIES})\.(?:org|com|net|io)"
    rf"|{re.escape(str(ROOT))}(?=[/\W])"
    rf"|(?<![\w./~$}}-])/(?:{HOMES})/\w",
)


def committed() -> Iterator[Path]:
    """Every file that is in git, or would be with the next commit."""
    git = ["git", "-c", "safe.directory=*"]  # whoever owns the clone
    listed = [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    return (ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file())


def unwanted_in(text: str) -> list[str]:
    return [line for line in text.splitlines() if UNWANTED.search(line)]


def test_no_file_names_a_registry_or_a_path_of_this_machine() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): lines
        for path in committed()
        if (lines := unwanted_in(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "-i https://" + "pypi.org/simple",
        "https://files." + "pythonhosted.org/packages/x.whl",
        'registry "https://registry.' + 'npmjs.org/"',
        f"cd {ROOT} && ls",
        "python /" + "home/anna/lofte/dev.py",
        "see /" + "work/main/src",
    ],
)
def test_an_unwanted_line_is_found(line: str) -> None:
    assert unwanted_in(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "https://strom.example/home/kontakt",
        "src/" + "work/x",
        "~/" + "work/x",
        "${HOME}/" + "work/x",
        "pypi",
        "/usr/bin/git",
    ],
)
def test_an_innocent_line_is_left_in_peace(line: str) -> None:
    assert unwanted_in(line) == []
