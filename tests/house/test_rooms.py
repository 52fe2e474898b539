"""Each thing of the world is reached for in its own room only: the clock, the disk, the screen, Swedish."""

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from house.reading import Found, Module, modules, names_in, texts_in


class Thing(NamedTuple):
    """Something of the world: the rooms and files that may reach it, and how a file that does is found out."""

    rooms: tuple[str, ...]
    reached_in: Callable[[ast.Module], Iterator[Found]]


def by(*names: str, harmless: tuple[str, ...] = ()) -> Callable[[ast.Module], Iterator[Found]]:
    """Reached by one of the names; with a final dot a name stands for all that lies inside it."""

    def reached_in(tree: ast.Module) -> Iterator[Found]:
        return (found for found in names_in(tree) if _is_of(found, names) and not _is_of(found, harmless))

    return reached_in


def _is_of(found: Found, names: tuple[str, ...]) -> bool:
    return any(found.what.startswith(name) if name.endswith(".") else found.what == name for name in names)


def swedish(tree: ast.Module) -> Iterator[Found]:
    """Texts with letters that English lacks."""
    return (found for found in texts_in(tree) if set(found.what.lower()) & set("åäö"))


METHODS_OF_PATH = (
    *(
        "open",
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
        "touch",
        "unlink",
        "mkdir",
        "rmdir",
        "rename",
    ),
    *("exists", "is_file", "is_dir", "is_symlink", "stat", "lstat", "chmod", "symlink_to", "samefile"),
    *("iterdir", "glob", "rglob", "walk"),
)
WORD_LISTS = (
    "checks/words.py",
    *("exchange/words.py", "exchange/spoken.py", "exchange/form_words.py", "exchange/open_words.py"),
)
THINGS = {
    "print": Thing(("cli",), by("print", "pprint.")),
    "screen": Thing(("cli",), by("sys.stdout", "sys.stderr", "sys.stdin", "input", "getpass.", "logging.")),
    "clock": Thing(
        ("cli/clock.py",),
        by(
            *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.ctime", "time.strftime"),
            *(
                "datetime.datetime.now",
                "datetime.datetime.utcnow",
                "datetime.datetime.today",
                "datetime.date.today",
            ),
        ),
    ),
    "disk": Thing(
        ("files",),
        by(
            *(
                "open",
                "io.open",
                "io.FileIO",
                "os.",
                "posix.",
                "shutil.",
                "tempfile.",
                "glob.",
                "mmap.",
                "fcntl.",
            ),
            *(f"{owner}.{method}" for owner in ("*", "pathlib.Path") for method in METHODS_OF_PATH),
            "jinja2.FileSystemLoader",
            harmless=(
                *("os.environ", "os.environ.", "os.getenv", "os.name", "os.fspath", "os.PathLike"),
                "shutil.get_terminal_size",
            ),
        ),
    ),
    "surroundings": Thing(("cli",), by("os.environ", "os.getenv", "locale.")),
    "processes": Thing(("files/history.py",), by("subprocess.", "multiprocessing.", "os.system", "os.fork")),
    "network": Thing((), by("socket.", "ssl.", "urllib.request.", "http.", "smtplib.", "ftplib.")),
    "Swedish": Thing(("cli", "texts", "report", *WORD_LISTS), swedish),
}
EXCEPTIONS = {  # each with its reason
    ("disk", "cli/app.py"): "a stdout that nobody reads any more is led to the null device",
    ("surroundings", "files/history.py"): "git is run without what a hook's git has set",
    (
        "disk",
        "report/confined.py",
    ): "a template from a pull request answers through a pipe, and opens nothing",
    ("processes", "report/confined.py"): "a template from a pull request is filled in by a child with limits",
    ("Swedish", "domain/personal.py"): "letters of names and number plates in patterns, not words",
}


def astray(thing: str, module: Module) -> list[str]:
    """Where a file outside a thing's rooms reaches for it."""
    if module.is_in(THINGS[thing].rooms):
        return []
    return [f"{module.name}:{found.line} {found.what}" for found in THINGS[thing].reached_in(module.tree)]


@pytest.mark.parametrize("thing", THINGS)
def test_a_thing_is_reached_for_in_its_own_room_only(thing: str) -> None:
    assert [
        line
        for module in modules()
        if (thing, module.name) not in EXCEPTIONS
        for line in astray(thing, module)
    ] == []


@pytest.mark.parametrize(("thing", "file"), EXCEPTIONS)
def test_an_exception_is_still_needed(thing: str, file: str) -> None:
    assert any(astray(thing, module) for module in modules() if module.name == file)


def test_a_room_opens_with_one_docstring_and_nothing_else() -> None:
    openings = [module for module in modules() if module.name.endswith("__init__.py")]
    assert len(openings) > len(["the package itself"])
    assert [
        module.name for module in openings if len(module.tree.body) != 1 or not ast.get_docstring(module.tree)
    ] == []


@pytest.mark.parametrize(
    ("thing", "code"),
    [
        ("print", "print('x')"),
        ("screen", "import sys\nsys.stdout.write('x')"),
        ("clock", "from datetime import datetime, UTC\nlogged = datetime.now(UTC)"),
        ("disk", "from pathlib import Path\nPath('x').write_text('')"),
        ("disk", "import os\nos.path.exists('x')"),
        ("surroundings", "import os\nos.environ['x']"),
        ("processes", "from subprocess import run"),
        ("network", "from urllib.request import urlopen"),
        ("Swedish", "say = 'löfte'"),
    ],
)
def test_what_is_astray_is_found(thing: str, code: str) -> None:
    assert astray(thing, Module("domain/x.py", code))


@pytest.mark.parametrize(
    ("thing", "code"),
    [
        ("clock", "import time\nstop = time.monotonic() + 10"),  # a stopwatch tells no time of day
        ("disk", "import os\nos.environ.get('x')"),
        ("disk", "text = 'x'.replace('x', 'y')"),
        ("network", "from urllib.parse import quote"),
        ("Swedish", "say = 'promise – ”quoted”'"),
    ],
)
def test_what_is_at_home_is_left_in_peace(thing: str, code: str) -> None:
    assert astray(thing, Module("domain/x.py", code)) == []
