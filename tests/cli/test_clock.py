"""The clock is set by LOFTE_TODAY."""

import re
from datetime import UTC, datetime

import pytest

from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.usage import WrongWords


def test_a_set_day_is_today_and_dates_what_is_logged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOFTE_TODAY", "2024-03-15")
    assert today().isoformat() == "2024-03-15"
    assert re.fullmatch(r"2024-03-15T\d\d:\d\d:\d\dZ", logged_now())


@pytest.mark.parametrize("nothing", [None, ""])
def test_otherwise_it_is_the_day_it_is(monkeypatch: pytest.MonkeyPatch, nothing: str | None) -> None:
    monkeypatch.delenv("LOFTE_TODAY", raising=False)
    if nothing is not None:
        monkeypatch.setenv("LOFTE_TODAY", nothing)
    before = datetime.now(UTC)
    logged = datetime.fromisoformat(logged_now())
    assert before.replace(microsecond=0) <= logged <= datetime.now(UTC)
    assert before.astimezone().date() <= today() <= datetime.now(UTC).astimezone().date()


@pytest.mark.parametrize("text", ["2024-02-30", "20240315", "2024-W11-5", "idag", "2024-3-15", " 2024-03-15"])
def test_what_is_no_day_is_refused_in_swedish(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("LOFTE_TODAY", text)
    with pytest.raises(WrongWords, match="LOFTE_TODAY ska vara en dag som 2024-03-15"):
        today()
