"""Activities as open data, with nothing finer than their promises disclose."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.span import Span, months_from
from medborgarlofte.exchange import open_words as words
from medborgarlofte.exchange.resource import Resource, number_cell, public
from medborgarlofte.exchange.written import written_cells


class Disclosed(NamedTuple):
    """A row as it may be shown, with the agreements that it belongs to."""

    row: Activity
    agreements: tuple[Agreement, ...]

    @property
    def cells(self) -> Mapping[str, str]:
        """Its cells by column, as they stand in a file of activities."""
        return written_cells(self.row)

    @property
    def is_example(self) -> bool:
        """Whether it is invented."""
        return any(one.terms.example for one in self.agreements)


def disclosed(row: Activity, ledger: Ledger) -> Disclosed | None:
    """The row with what its promises let be shown: None where one of them shows no rows."""
    homes = [home for promise in row.promises for home in ledger.homes(promise, row.when)]
    agreements = tuple({agreement.id: agreement for agreement, _ in homes}.values())
    shown = {promise.disclosure for _, promise in homes}
    if "verdict" in shown:
        return None
    place = next((name for one in agreements if (name := one.place_names.get(row.place))), row.place)
    row = row._replace(place=public(place), note=public(row.note))
    if "coarse" in shown:
        row = row._replace(when=_whole_months(row.when), minute=None, place="")
    return Disclosed(row, agreements)


def _whole_months(span: Span) -> Span:
    return Span(span.first.replace(day=1), months_from(span.last.year, span.last.month, 1).last)


def disclosed_activities(ledger: Ledger) -> tuple[Disclosed, ...]:
    """Every row in force that may be shown, in the order of time."""
    rows = filter(None, (disclosed(row, ledger) for row in ledger.activities_in_force()))
    return tuple(sorted(rows, key=lambda one: (one.row.when, one.row.minute or 0, one.row.id)))


def activities_resource(rows: tuple[Disclosed, ...]) -> Resource:
    """The activities in force."""
    return Resource(
        "activities", words.ACTIVITIES_TITLE, words.ACTIVITIES, ("id",), tuple(map(_activity, rows))
    )


def _activity(one: Disclosed) -> Mapping[str, str]:
    row = one.row
    return {
        **one.cells,
        "id": row.id,
        "agreement": " ".join(agreement.id for agreement in one.agreements),
        "first_day": row.when.first.isoformat(),
        "last_day": row.when.last.isoformat(),
        "count_low": number_cell(row.count.low),
        "count_high": number_cell(row.count.high),
        "logged": row.logged,
        "example": str(one.is_example).lower(),
    }


def corrections_resource(ledger: Ledger) -> Resource:
    """What was corrected: every changed cell with what it said before and after."""
    rows = {row.id: row for row in ledger.activities()}
    pairs = ((rows[old], rows[new]) for old, new in sorted(ledger.corrections.follower.items()))
    changes = tuple(change for old, new in pairs for change in _changes(old, new, ledger))
    return Resource("corrections", words.CORRECTIONS_TITLE, words.CORRECTIONS, ("id", "column"), changes)


def _changes(old: Activity, new: Activity, ledger: Ledger) -> Iterator[Mapping[str, str]]:
    before, after = disclosed(old, ledger), disclosed(new, ledger)
    if before is None or after is None:
        return
    for field in words.ROW:
        was, became = before.cells[field.name], after.cells[field.name]
        if was != became and (field.name == "count" or not new.is_withdrawal):
            yield {
                "id": old.id,
                "corrected_by": new.id,
                "logged": new.logged,
                "column": field.name,
                "before": was,
                "after": became,
                "example": str(before.is_example or after.is_example).lower(),
            }
