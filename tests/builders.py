"""Values that fill in what a test does not care about."""

from collections.abc import Iterable, Mapping
from typing import Any

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import count_of, result_of
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.span import Span, minutes_of, span_of
from medborgarlofte.domain.target import Where

_ids = iter(range(10**7))


def an_id() -> str:
    """An id that no other row of this run has."""
    return f"k{next(_ids):07d}"


def span(text: str) -> Span:
    """The span that a text names."""
    found = span_of(text)
    assert isinstance(found, Span), text
    return found


def activity(
    promise: str = "kontroller", date: str = "2023-03-15", count: str = "", **cells: Any
) -> Activity:
    """A row of activities, from cells as they are written; ``party`` is polisen where it is not said."""
    amount = count_of(count)
    assert amount is not None, count
    number = cells.get("id") or an_id()
    return Activity(
        when=span(date),
        minute=minutes_of(cells["time"]) if cells.get("time") else None,
        promises=tuple(promise.split()),
        count=amount,
        place=cells.get("place", ""),
        parties=tuple(cells.get("party", "polisen").split()),
        tags=tuple(cells.get("tags", "").split()),
        results=tuple(_result(part) for part in cells.get("results", "").split()),
        note=cells.get("note", ""),
        corrects=cells.get("corrects", ""),
        logged=cells.get("logged", "2023-12-31T12:00:00Z"),
        id=number,
        file=cells.get("file", "data/activities/2023-polisen.csv"),
        line=cells.get("line", 2),
    )


def _result(part: str) -> tuple[str, Any]:
    key, _, value = part.partition("=")
    amount = result_of(value)
    assert amount is not None, part
    return key, amount


def assessment(
    promise: str = "kontroller", window: str = "2023", verdict: str | None = "fulfilled", **cells: Any
) -> Assessment:
    """A person's verdict."""
    day = span(cells.get("date", "2024-01-15")).first
    return Assessment(
        date=day,
        promise=promise,
        window=window,
        verdict=verdict,  # type: ignore[arg-type]  # a table's text
        cause=cells.get("cause"),
        why=cells.get("why", ""),
        next=cells.get("next", ""),
        evidence=cells.get("evidence", ""),
        by=cells.get("by", "samordnare"),
        corrects=cells.get("corrects", ""),
        logged=cells.get("logged", "2024-01-15T12:00:00Z"),
        id=cells.get("id") or an_id(),
        file=cells.get("file", "data/assessments/2023-polisen.csv"),
        line=cells.get("line", 2),
    )


def promise(**keys: Any) -> dict[str, Any]:
    """A promise as it is written in YAML; a key ``with_`` is ``with``."""
    written = {
        "id": "kontroller",
        "title": "Kontroller",
        "text": "Polisen gör kontroller.",
        "lead": ["polisen"],
        **keys,
    }
    return {key.rstrip("_"): value for key, value in written.items()}


def agreement(
    *promises: Mapping[str, Any], period: Mapping[str, Any] | None = None, **keys: Any
) -> Agreement:
    """An agreement of those promises, 2023–2024 where no ``period`` is given; ``period={}`` leaves it out."""
    terms = {"id": "avtal", "title": "Medborgarlöften", "area": "Kommunen", **keys.pop("terms", {})}
    period = {"start": "2023", "end": "2024"} if period is None else period
    written = {
        "format": "1",
        "agreement": {**terms, **({"period": period} if period else {})},
        "parties": {
            "polisen": {"name": "Polisen", "kind": "police"},
            "kommunen": {"name": "Kommunen", "kind": "municipality"},
        },
        "promises": list(promises),
        **keys,
    }
    return Agreement.model_validate(_as_written(written))


def where(**keys: Any) -> Where:
    """A condition as it is written in YAML."""
    return Where.model_validate(_as_written(keys))


def _as_written(value: Any) -> Any:
    """The value with every scalar as text and every list a tuple, as the reader hands it over."""
    if isinstance(value, Mapping):
        return {key: _as_written(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_as_written(one) for one in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def ledger(
    *agreements: Agreement, rows: Iterable[Activity] = (), assessments: Iterable[Assessment] = ()
) -> Ledger:
    """A ledger of those agreements, rows and verdicts."""
    kept = tuple(rows)
    return Ledger(tuple(agreements), tuple(assessments), (), lambda: iter(kept))
