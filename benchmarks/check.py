"""How long ``lofte check`` takes on many rows beside ``csv.reader``, what memory it takes, and how both grow.

    .venv/bin/python benchmarks/check.py [ROWS …]

For every number of rows a data folder is generated, and two processes of each kind take turns: one that passes
through the files with a bare ``csv.reader`` and one that checks the folder. Each tells how long that took without its
start. Ratios are printed beside their targets, and are no gate: machines differ.
"""

import csv
import gc
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from math import log
from pathlib import Path
from typing import NamedTuple

from generate import write_folder

from medborgarlofte.checks.review import problems_in
from medborgarlofte.files.ledger import read_ledger

SIZES = (100_000, 1_000_000)
ROUNDS = 5
RATIO = 6  # times a bare pass
MEGABYTES = 400  # for a million rows
EXPONENT = 1.1
KILO = 1024


class Taken(NamedTuple):
    """Seconds of a pass, and the most memory of its process in megabytes."""

    seconds: float
    megabytes: float


def bare(folder: Path) -> None:
    """Every row of every file, cut into cells and forgotten."""
    for path in sorted(folder.glob("*/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for _ in csv.reader(file):
                pass


def checked(folder: Path) -> None:
    """Everything that ``lofte check`` finds in the folder, as the command does: there is nothing to find."""
    gc.disable()
    ledger, unreadable = read_ledger(folder)
    for found in (*unreadable, *problems_in(ledger, date(2024, 3, 15))):
        sys.exit(str(found))


PASSES: Mapping[str, Callable[[Path], None]] = {"bare": bare, "check": checked}


def measure(name: str, folder: Path) -> None:
    """Make one pass in this process, and print what it took."""
    import resource

    start = time.perf_counter()
    PASSES[name](folder)
    seconds = time.perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILO)


def taken(name: str, folder: Path) -> Taken:
    """What one pass takes in a process of its own."""
    done = subprocess.run(
        (sys.executable, __file__, name, str(folder)), capture_output=True, check=True, encoding="utf-8"
    )
    return Taken(*map(float, done.stdout.split()))


def medians(folder: Path) -> Mapping[str, Taken]:
    """The median of each kind of pass; one of each, unmeasured, goes before."""
    rounds = [{name: taken(name, folder) for name in PASSES} for _ in range(ROUNDS + 1)][1:]
    return {
        name: Taken(
            *(statistics.median(column) for column in zip(*(one[name] for one in rounds), strict=True))
        )
        for name in PASSES
    }


def main(sizes: tuple[int, ...]) -> None:
    """Measure every size, and print the ratios and the growth between neighbours."""
    print(f"Python {sys.version.split()[0]}, medians of {ROUNDS} rounds")
    earlier: tuple[int, float] | None = None
    for rows in sizes:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary, "data")
            write_folder(folder, rows, seed=1)
            found = medians(folder)
        check, base = found["check"], found["bare"]
        print(
            f"{rows:9,} rows   csv.reader {base.seconds:6.3f} s   check {check.seconds:6.3f} s "
            f"= {check.seconds / base.seconds:4.2f} of {RATIO} times   {check.megabytes:4.0f} MB"
            f"{f' of {MEGABYTES}' if rows >= max(SIZES) else ''}"
        )
        if earlier:
            growth = log(check.seconds / earlier[1]) / log(rows / earlier[0])
            print(f"growth exponent {growth:.2f} of {EXPONENT}")
        earlier = rows, check.seconds


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in PASSES:
        measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main(tuple(map(int, sys.argv[1:])) or SIZES)
