"""Set this checkout up in a virtual environment of its own, and do one of its two jobs.

    python3 dev.py account    make the account for 2023 from data/ into reports/
    python3 dev.py test       do what CI does: lint, types, floors, tests, coverage

Needs Python 3.11 or later and nothing else; what it installs lies in .venv/ and is installed once.
"""

from __future__ import annotations  # an older Python must come as far as being told that it is too old

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS, SUFFIX = (VENV / "Scripts", ".exe") if os.name == "nt" else (VENV / "bin", "")
PINS = "requirements-dev.txt"

NEEDED = {  # what each job installs before the project itself, at the versions of the pins
    "account": ("-c", PINS, "hatchling"),
    "test": ("-r", PINS),
}
SURROUNDINGS = {
    "pytest": {"PYTHONWARNDEFAULTENCODING": "1"},  # a forgotten encoding= is å, ä and ö destroyed on Windows
}
STEPS = {
    "account": (("lofte", "report", "2023"),),
    "test": (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("pytest", "-n", "auto", "--dist", "worksteal", "--cov"),
    ),
}


def main(words: list[str]) -> int:
    """Do the job that the words name, and answer with an exit code; 2 when they name none."""
    if sys.version_info < (3, 11):  # noqa: UP036 (told in words where the machine has an older one)
        sys.exit(f"dev.py needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    if len(words) != 1 or words[0] not in STEPS:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(ROOT)
    (job,) = words
    prepare(job)
    failed = [" ".join(step) for step in STEPS[job] if run(*step)]  # all are run, also after one that fails
    for step in failed:
        print("Failed:", step, file=sys.stderr)
    return 1 if failed else 0


def prepare(job: str) -> None:
    """Install what the job needs, unless the same was installed before."""
    stamp = VENV / f"{job}.stamp"
    wanted = fingerprint()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Setting up .venv; this takes a minute and is done once.", flush=True)
    make_environment()
    pip_install(*NEEDED[job])
    pip_install("-c", PINS, "--no-build-isolation", "--editable", ".")
    stamp.write_text(wanted, encoding="utf-8")


def make_environment() -> None:
    """Make the virtual environment, unless there is a whole one; the job ends here when that fails."""
    if (PROGRAMS / f"pip{SUFFIX}").exists():
        return
    if subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode:
        sys.exit("This Python could not make a virtual environment: see above.")


def fingerprint() -> str:
    """What an installation depends on: this Python, this folder, the pins and the project's own list."""
    lists = [(ROOT / name).read_text(encoding="utf-8") for name in (PINS, "pyproject.toml")]
    return hashlib.sha256("\0".join([sys.version, str(ROOT), *lists]).encode()).hexdigest()


def pip_install(*words: str) -> None:
    """Install into the environment; the job ends here when that fails."""
    if run("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words):
        sys.exit("The installation failed: see above.")


def run(program: str, *words: str) -> int:
    """Run a program of the environment, shown first; its exit code."""
    print("$", program, *words, flush=True)
    surroundings = os.environ | SURROUNDINGS.get(program, {})
    return subprocess.run([PROGRAMS / f"{program}{SUFFIX}", *words], env=surroundings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
