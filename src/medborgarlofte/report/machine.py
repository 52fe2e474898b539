"""The account as machines read it: what ``report --format json`` gives, and what a publication keeps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import written
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.window import Window
from medborgarlofte.report.figures import Json, figures_of_promise
from medborgarlofte.report.guard import guarded, guarded_all
from medborgarlofte.report.swedish import clock


def json_account(agreement: Agreement, window: Window, as_of: date, progresses: Iterable[Progress]) -> Json:
    """Every figure and every row behind it, guarded; an open end of a window is null."""
    terms, parties = agreement.terms, agreement.parties
    return {
        "format": 1,
        "window": {"name": window.name, **_ends(window.span)},
        "as_of": as_of.isoformat(),
        "agreement": {
            "id": terms.id,
            "title": guarded(terms.title),
            "area": guarded(terms.area),
            "period": _ends(agreement.span),
            "wording": terms.wording,
            "example": terms.example,
            "parties": {key: {"name": guarded(one.name), "kind": one.kind} for key, one in parties.items()},
        },
        "promises": [_promise(one) for one in progresses],
    }


def _ends(span: Span) -> Json:
    return {
        "start": None if span.first == date.min else span.first.isoformat(),
        "end": None if span.last == date.max else span.last.isoformat(),
    }


def _promise(progress: Progress) -> Json:
    rows = progress.figures.rows
    lacking = [(row, lack) for row, lack in rows.lacking]
    return {
        **guarded_all(figures_of_promise(progress)),
        "text": guarded(progress.promise.text),
        "with": list(progress.promise.with_),
        "answers": list(progress.promise.answers),
        "rows": [
            *_rows(rows.inside, counted=True),
            *_rows(rows.outside, counted=False),
            *(_row(row, counted=False, lacks=lack) for row, lack in lacking),
        ],
    }


def _rows(rows: Sequence[Activity], *, counted: bool) -> Iterator[Json]:
    return (_row(row, counted=counted, lacks=None) for row in rows)


def _row(row: Activity, *, counted: bool, lacks: str | None) -> Json:
    return {
        "id": row.id,
        "date": _date(row.when),
        "time": None if row.minute is None else clock(row.minute).replace(".", ":"),
        "count": written(row.count),
        "place": guarded(row.place),
        "party": list(row.parties),
        "tags": list(row.tags),
        "results": {key: written(value) for key, value in row.results},
        "note": guarded(row.note),
        "promises": list(row.promises),
        "counted": counted,
        "lacks": lacks,
    }


def _date(when: Span) -> str:
    """The day, or the first and the last of those it may be, as a cell has them."""
    first, last = (day.isoformat() for day in when)
    return first if first == last else f"{first}/{last}"


def json_text(account: Mapping[str, object]) -> str:
    """The account as a file: its keys in their order, letters as they are, final LF."""
    import json

    return json.dumps(account, ensure_ascii=False, indent=1) + "\n"
