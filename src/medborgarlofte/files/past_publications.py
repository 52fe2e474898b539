"""What has become of what was published: the record stays, and its window changes only by corrections."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.publication import Publication
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.past_rows import Snapshot, new_rows
from medborgarlofte.files.publications import publication_in

_PROMISE, _CORRECTS = ACTIVITY_COLUMNS.index("promise"), ACTIVITY_COLUMNS.index("corrects")


class _Published(NamedTuple):
    """Days of which the figures of some promises were published; no promises: of all."""

    publication: Publication
    span: Span
    promises: frozenset[str]


def problems_of_publications(before: Snapshot, now: Snapshot) -> Iterator[Problem]:
    """Every record of a publication is there, under whatever name, as it was."""
    present = {_plain(raw) for raw in now.values()}
    for file, raw in before.items():
        if _plain(raw) not in present:
            yield problem("H506", Place(file), kind="altered" if file in now else "removed")


def problems_of_published_windows(
    publications: Snapshot, before: Snapshot, now: Snapshot
) -> Iterator[Problem]:
    """A row that is new since, and counts in days whose figures were published, corrects another."""
    published = [one for file, raw in publications.items() for one in _published(file, raw)]
    if not published:
        return
    for row in new_rows(before, now):
        when = span_of(row.cells[0])
        if len(row.cells) != len(ACTIVITY_COLUMNS) or row.cells[_CORRECTS] or not isinstance(when, Span):
            continue
        promises = frozenset(row.cells[_PROMISE].split())
        found = next((one for one in published if _counts_in(one, when, promises)), None)
        if found:
            facts = {"window": found.publication.window, "published": found.publication.date.isoformat()}
            yield problem("H507", Place(row.file, row.line, cell="date"), None, row=row.row_id, **facts)


def _counts_in(published: _Published, when: Span, promises: frozenset[str]) -> bool:
    return published.span.holds(when) and (not published.promises or bool(published.promises & promises))


def _published(file: str, raw: bytes) -> Iterator[_Published]:
    """The days up to the as-of day in the window of each agreement in a published account."""
    publication = next((one for one in publication_in(raw, file) if isinstance(one, Publication)), None)
    if publication is None:
        return
    agreements = publication.account.get("agreements")
    for one in agreements if isinstance(agreements, list) else [publication.account]:
        if isinstance(one, Mapping):
            span = _span_of(one, publication)
            if span:
                yield _Published(publication, span, _promises_of(one))


def _span_of(agreement: Mapping[str, object], publication: Publication) -> Span | None:
    window = agreement.get("window")
    named = span_of(publication.window)
    span = named if isinstance(named, Span) else Span(date.min, date.max)
    if isinstance(window, Mapping):
        first, last = _day(window.get("start")) or span.first, _day(window.get("end")) or span.last
        span = Span(first, last)
    known = min(_day(agreement.get("as_of")) or publication.date, publication.date)
    return span.cut(Span(date.min, known))


def _promises_of(agreement: Mapping[str, object]) -> frozenset[str]:
    promises = agreement.get("promises")
    listed = promises if isinstance(promises, list) else []
    return frozenset(str(one["id"]) for one in listed if isinstance(one, Mapping) and "id" in one)


def _day(text: object) -> date | None:
    day = span_of(text) if isinstance(text, str) else None
    return day.first if isinstance(day, Span) and day.is_day else None


def _plain(raw: bytes) -> bytes:
    """The record without what an editor may add to a file."""
    return raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").rstrip(b"\n")
