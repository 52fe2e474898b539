"""How long a whole command takes beside B, the bare import of what it stands on.

    .venv/bin/python benchmarks/startup.py [ROUNDS]

B and the commands take turns on a copy of this repository's data, so that what else the machine does hits all
of them; medians are compared. Ratios are printed beside their targets, and are no gate: machines differ.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
LOFTE = str(Path(sys.executable).with_name("lofte"))
ROUNDS = 21
B = (sys.executable, "-c", "import typer, yaml, pydantic, rich.console, jinja2; pydantic.BaseModel")
LOG = (LOFTE, "log", "trafikkontroller", "--date", "2024-03-14", "--count", "2", "--place", "Strömsdalen")


class Command(NamedTuple):
    """A command line, and the multiple of B that it may take."""

    words: Sequence[str]
    target: float


COMMANDS: Mapping[str, Command] = {
    "lofte --help": Command((LOFTE, "--help"), 0.5),
    "lofte log … --dry-run": Command((*LOG, "--dry-run"), 1.1),
    "lofte log …": Command(LOG, 1.1),
    "lofte check": Command((LOFTE, "check"), 1.1),
    "lofte status 2023": Command((LOFTE, "status", "2023"), 1.1),
    "lofte report 2023": Command((LOFTE, "report", "2023"), 1.3),
}


def main(rounds: int) -> None:
    """Measure, and print the medians and ratios."""
    lines = {"B": B, **{name: command.words for name, command in COMMANDS.items()}}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("data", "templates"):
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, Path(folder, name))
        for words in lines.values():  # once unmeasured: compiles, and stops at a command that fails
            seconds(words, folder)
        taken: dict[str, list[float]] = {name: [] for name in lines}
        for _ in range(rounds):
            for name, words in lines.items():
                taken[name].append(seconds(words, folder))
    show({name: statistics.median(times) for name, times in taken.items()}, rounds)


def seconds(words: Sequence[str], folder: str) -> float:
    """How long one whole process takes; it must not fail."""
    surroundings = {**os.environ, "LOFTE_TODAY": "2024-03-15"}
    start = time.perf_counter()
    subprocess.run(
        words, cwd=folder, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    return time.perf_counter() - start


def show(medians: Mapping[str, float], rounds: int) -> None:
    """Print one line for every command."""
    base = medians["B"]
    print(f"Python {sys.version.split()[0]}, {rounds} rounds, B = {base * 1000:.0f} ms")
    for name, command in COMMANDS.items():
        ratio = medians[name] / base
        mark = "" if ratio <= command.target else "   over"
        print(f"{name:22} {medians[name] * 1000:5.0f} ms   {ratio:4.2f} B of {command.target} B{mark}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
