"""Generated folders: good ones are quiet, and whatever goes wrong in one is told.

``LOFTE_FOLDERS=1000`` makes the long run of good folders; the bad ones are always 300.
"""

import importlib
import os
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from checks import mutations
from checks.mutations import Mutation

from medborgarlofte.checks.review import problems_in
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.excerpt import located
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.texts.words import words_of

BENCHMARKS = str(Path(__file__).parent.parent.parent / "benchmarks")
TODAY = date(2025, 6, 1)
ACTIVITIES = ("activities/2023-polisen.csv", "activities/2023-kommunen.csv", "activities/2024-polisen.csv")


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return importlib.import_module("generate")


def told(data: Path) -> list[Problem]:
    """Everything that is told of a folder, with words and columns."""
    ledger, unreadable = read_ledger(data)
    found = located(data, [*unreadable, *problems_in(ledger, TODAY)])
    assert all(words_of(one.problem).message for one in found)
    return [one.problem for one in found]


@pytest.mark.parametrize("batch", range(int(os.environ.get("LOFTE_FOLDERS", "200")) // 50))
def test_a_good_folder_has_no_error_and_no_warning(batch: int, generate: Any, tmp_path: Path) -> None:
    for seed in range(batch * 50, batch * 50 + 50):
        data = tmp_path / str(seed) / "data"
        generate.write_folder(data, rows=5 + 7 * seed % 150, seed=seed, years=1 + seed % 3)
        assert [one for one in told(data) if RULE_BY_CODE[one.code].severity != "info"] == [], seed


@pytest.mark.parametrize("seed", range(300))
def test_whatever_goes_wrong_in_a_folder_is_told(seed: int, generate: Any, tmp_path: Path) -> None:
    data = tmp_path / "data"
    generate.write_folder(data, rows=80, seed=seed)
    made = _changed(data, Random(seed))
    codes = {one.code for one in told(data)}
    assert [name for name, mutation in made.items() if not mutation.codes & codes] == []


def _changed(data: Path, random: Random) -> dict[str, Mutation]:
    """A folder with one to five faults, each in a file of its own, so that none may hide another."""
    is_breaking = random.random() < 0.4
    chosen = {
        "promises.yaml": mutations.BREAKING if is_breaking else mutations.GENTLE,
        ACTIVITIES[0]: mutations.FORM,
        ACTIVITIES[1]: mutations.CELLS,
        ACTIVITIES[2]: mutations.CELLS if is_breaking else mutations.SAID,
        "assessments/2024-polisen.csv": mutations.JUDGED
        if is_breaking
        else {**mutations.JUDGED, **mutations.MISJUDGED},
    }
    made: dict[str, Mutation] = {}
    for file in random.sample(sorted(chosen), random.randint(1, len(chosen))):
        name = random.choice(sorted(chosen[file]))
        mutation = chosen[file][name]
        path = data / file
        path.write_bytes(mutation.change(path.read_bytes(), random))
        made[f"{file}: {name}"] = mutation
    return made


@pytest.mark.parametrize(
    ("group", "file"),
    [
        ("FORM", ACTIVITIES[0]),
        ("CELLS", ACTIVITIES[0]),
        ("SAID", ACTIVITIES[0]),
        ("JUDGED", "assessments/2024-polisen.csv"),
        ("MISJUDGED", "assessments/2024-polisen.csv"),
        ("GENTLE", "promises.yaml"),
        ("BREAKING", "promises.yaml"),
    ],
)
def test_every_single_fault_is_told(group: str, file: str, generate: Any, tmp_path: Path) -> None:
    silent = []
    for seed, (name, mutation) in enumerate(getattr(mutations, group).items()):
        data = tmp_path / str(seed) / "data"
        generate.write_folder(data, rows=80, seed=seed)
        path = data / file
        path.write_bytes(mutation.change(path.read_bytes(), Random(seed)))
        if not mutation.codes & {one.code for one in told(data)}:
            silent.append(name)
    assert silent == []
