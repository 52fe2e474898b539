"""Bars beside what was promised: how many are kept is told by the verdicts, of how many that are shown."""

from typing import Any

from builders import activity, assessment, promise
from report.made import account

FIVE: dict[str, Any] = {"kind": "count", "at_least": "5", "per": "year"}


def caption(*promises: dict[str, Any], **keys: Any) -> str:
    found = account(*promises, **keys).outcomes
    assert found
    return found.caption


def test_a_number_reached_is_not_a_promise_kept() -> None:
    said = [assessment(verdict="partly", why="x", next="y")]
    words = caption(
        promise(target=FIVE),
        promise(id="b", target=FIVE),
        rows=[activity(promise="kontroller b", count="5")],
        said=said,
    )
    assert words == "Av de 2 löften som visas här är 1 uppfyllt."


def test_it_is_told_that_there_are_others_and_that_some_are_not_over() -> None:
    rows = [activity(promise="kontroller b c", date="2023-01-10", count="2")]
    words = caption(
        promise(target=FIVE),
        promise(id="b", target=FIVE),
        promise(id="c", target=FIVE | {"per": "month"}),
        rows=rows,
        today="2023-03-01",
    )
    assert words == (
        "Av de 2 löften som visas här är inget uppfyllt än. Övriga löften med ett mål går inte att visa så."
    )
