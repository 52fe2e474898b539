"""Ten thousand kills: fifty writers with corrections and a mender beside, and what is left of their rows.

Run with ``python benchmarks/crash.py [KILLS]``; it takes half a minute, and exits 1 if anything acknowledged is lost, torn,
there twice or altered.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

STORM = Path(__file__).parents[1] / "tests" / "files" / "crash" / "storm.py"
WRITERS, KILLS = 50, 10_000
NEVER = ("lost", "torn", "twice", "altered")


def main() -> int:
    """Let the storm pass, print its counts, and say whether nothing was lost."""
    kills = int(sys.argv[1]) if sys.argv[1:] else KILLS
    rows = max(kills // WRITERS, 2)
    with tempfile.TemporaryDirectory() as folder:
        numbers = [str(number) for number in (WRITERS, rows, kills, 1)]
        told = subprocess.run([sys.executable, STORM, folder, *numbers], stdout=subprocess.PIPE, check=True)
    outcome = json.loads(told.stdout)
    for name, number in outcome.items():
        print(f"{name:24}{number:>8}")
    return int(any(outcome[name] for name in NEVER))


if __name__ == "__main__":
    sys.exit(main())
