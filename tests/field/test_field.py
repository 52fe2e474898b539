"""Ten agreements as coordinators write them, invented places: every figure worked out by hand from the contract."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from re import findall
from shutil import copytree
from typing import Any

import pytest
from field.worked_out import FIGURES

from medborgarlofte.cli import app

FIELD = Path(__file__).parent
TODAY = {
    "stadsdelar": "2023-02-01",
    "kvallar": "2024-02-01",
    "fem-ar": "2024-06-01",
    "maj-till-maj": "2024-01-10",
    "sommar": "2024-11-10",
    "tva-i-rad": "2024-02-01",
    "overlapp": "2024-07-20",
    "fem-kommuner": "2025-03-01",
    "tills-vidare": "2023-06-10",
    "publicerad": "2020-02-20",
}
CODES = {
    "stadsdelar": "B413 B413 B414 P251 P252",
    "kvallar": "P254",
    "fem-ar": "A337 A343 A343 A343 A344 B413 B414 B414 B414",
    "maj-till-maj": "A336 B413 P251",
    "sommar": "B413",
    "tva-i-rad": "A336 B413 B413 B414 B414 P252",
    "overlapp": "B413 B414",
    "fem-kommuner": "A343 A343",
    "tills-vidare": "A343 A343 A343 B413 P249",
    "publicerad": "A341 A341 A341 A341 P252",
}


@pytest.fixture(params=[pytest.param(name, id=name) for name in TODAY])
def folder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each folder in turn, on its own day."""
    name: str = request.param
    monkeypatch.setenv("LOFTE_TODAY", TODAY[name])
    return name


def _run(folder: str, *words: str) -> int:
    return app.run(["--data", str(FIELD / folder / "data"), *words])


def _in_shape(found: Any, figures: Any) -> Any:
    """Only what ``figures`` names, inside too: JSON may be added to."""
    if not isinstance(figures, Mapping):
        return found
    return {key: _in_shape(found[key], value) for key, value in figures.items()}


def _cases() -> Iterator[Any]:
    for asked, promises in FIGURES.items():
        for promise, figures in promises.items():
            yield pytest.param(*asked.split(), promise, figures, id=f"{asked} {promise}")


@pytest.mark.parametrize(("name", "window", "promise", "figures"), list(_cases()))
def test_a_promise_has_the_figures_worked_out_by_hand(
    name: str,
    window: str,
    promise: str,
    figures: Mapping[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", TODAY[name])
    assert _run(name, "status", window, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    (found,) = [one for deal in told["agreements"] for one in deal["promises"] if one["id"] == promise]
    assert _in_shape(found, figures) == figures


def test_check_tells_what_should_be_told_and_nothing_else(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, "check", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert sorted(one["code"] for one in told["problems"]) == CODES[folder].split()


@pytest.fixture
def accounts(folder: str, tmp_path: Path) -> str:
    """The accounts of a folder's present window, one after the other, as Markdown."""
    copytree(FIELD / folder / "data", tmp_path / "data")
    assert app.run(["--data", str(tmp_path / "data"), "report"]) == 0
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(tmp_path.glob("reports/*.md")))


@pytest.mark.parametrize("words", [[], ["status"], ["status", "period"]])
def test_what_has_been_done_is_never_called_no_data(
    folder: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, *words) == 0
    assert "▸ inga uppgifter" not in capsys.readouterr().out


def test_the_account_counts_no_window_without_data_as_missed(accounts: str) -> None:
    for part in accounts.replace("\n## ", "\n### ").replace("\n#### ", "\n### ").split("\n### "):
        if "\n– inga uppgifter" in part:
            assert ": 0 (inte uppfyllt)" not in part
            assert ": 0, inte uppfyllt" not in part


def test_the_account_is_free_of_odd_units_and_double_stops(accounts: str) -> None:
    odd = r"\d,\d tillfällen|[^.]\.\. |\b1 \w+ räknas inte med: de |\b0 av 0 |\bminst 0 till"
    assert findall(odd, accounts) == []


def test_open_data_of_every_folder_can_be_written(folder: str, tmp_path: Path) -> None:
    assert _run(folder, "export", str(tmp_path / "ut")) == 0
