"""The account of an agreement in a window: every value, sentence and decision of it, before it is laid out."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import progress_of, rows_by_promise
from medborgarlofte.domain.publication import digest_of
from medborgarlofte.domain.window import WHOLE_PERIOD, Window
from medborgarlofte.report import swedish
from medborgarlofte.report.actors import actors_chapter
from medborgarlofte.report.answer import PROMISES, Group, glance_of, groups_of, short_of, short_title
from medborgarlofte.report.background import background_chapter
from medborgarlofte.report.comparison import before_of, comparison_chapter, whole_of
from medborgarlofte.report.entry import Entry, entry_of
from medborgarlofte.report.finality import is_unjudged, lacking_in
from medborgarlofte.report.guard import Exempt
from medborgarlofte.report.machine import json_account
from medborgarlofte.report.method import method_chapter
from medborgarlofte.report.outcomes import outcomes_of
from medborgarlofte.report.piece import Chapter, Picture, Table
from medborgarlofte.report.revisions import revisions_chapter
from medborgarlofte.report.voices import voices_chapter
from medborgarlofte.report.when_where import counted_rows, when_where_chapter


class Section(NamedTuple):
    """A heading of the agreement and its promises; the heading is empty where the agreement has none."""

    id: str
    title: str
    entries: tuple[Entry, ...]


class Account(NamedTuple):
    """What the templates lay out. ``as_of`` is the last day that it covers, in ISO form.

    Nothing in it can be called, and nothing leads out of it: templates of strangers see it.
    """

    title: str
    area: str
    agreement_title: str
    window: str
    window_words: str
    as_of: Exempt
    as_of_words: str
    notices: tuple[str, ...]
    groups: tuple[Group, ...]
    glance: Picture
    short: tuple[Entry, ...]
    short_title: str
    overview: str
    outcomes: Table | None
    sections: tuple[Section, ...]
    actors: Chapter | None
    voices: Chapter | None
    when_where: Chapter | None
    background: Chapter
    comparison: Chapter | None
    revisions: Chapter | None
    method: Chapter
    unjudged: tuple[str, ...]
    lacking: tuple[str, ...]
    json: Mapping[str, object]
    digest: Exempt


def account_of(ledger: Ledger, agreement: Agreement, window: Window, today: date) -> Account:
    """The account of the agreement in the window, with what had happened by today."""
    rows = rows_by_promise(ledger, agreement)
    progresses = tuple(
        progress_of(ledger, agreement, promise, rows.get(promise.id, ()), window, today)
        for promise in agreement.promises
    )
    entries = tuple(map(entry_of, progresses))
    short = short_of(entries)
    as_of = min(today, window.span.last)
    counted = counted_rows(progresses)
    bare = json_account(agreement, window, as_of, progresses)
    digest = digest_of(bare)
    return Account(
        title=title_of(window),
        area=agreement.terms.area,
        agreement_title=agreement.terms.title,
        window=window.name,
        window_words=swedish.window(window),
        as_of=Exempt(as_of.isoformat()),
        as_of_words=swedish.day(as_of),
        notices=tuple(notices_of(agreement)),
        groups=groups_of(entries),
        glance=glance_of(entries),
        short=short,
        short_title=short_title(short) if short else "",
        overview=f"Alla {swedish.counted(len(entries), PROMISES)}, ett på varje rad"
        if len(entries) > 1
        else "Löftet",
        outcomes=outcomes_of(progresses),
        sections=sections_of(agreement, entries),
        actors=actors_chapter(progresses, counted, agreement),
        voices=voices_chapter(agreement, entries),
        when_where=when_where_chapter(counted),
        background=background_chapter(agreement),
        comparison=comparison_chapter(
            progresses, before_of(ledger, agreement, window, as_of), whole_of(ledger, progresses, as_of)
        ),
        revisions=revisions_chapter(ledger, bare),
        method=method_chapter(agreement, progresses),
        unjudged=tuple(one.id for one in entries if is_unjudged(one) and as_of >= window.span.last),
        lacking=tuple(lacking_in(entries)),
        json={**bare, "digest": digest},
        digest=Exempt(digest),
    )


def title_of(window: Window) -> str:
    """The account's name."""
    words = swedish.window(window)
    return f"Uppföljning av medborgarlöftena{',' if window.name == WHOLE_PERIOD else ''} {words}"


def notices_of(agreement: Agreement) -> Iterator[str]:
    """What must be known before any figure."""
    if agreement.terms.example:
        yield "Påhittade uppgifter: aktiviteterna och bedömningarna här är exempel, inte sådant som har hänt."
    if agreement.terms.wording == "retold":
        yield "Löftena är återgivna med egna ord, inte ordagrant."


def sections_of(agreement: Agreement, entries: tuple[Entry, ...]) -> tuple[Section, ...]:
    """The entries under the agreement's headings, and last those that stand under none."""
    titles: dict[str | None, str] = {section.id: section.title for section in agreement.sections}
    titles.setdefault(None, "Övriga löften" if agreement.sections else "")
    found = (
        Section(key or "ovriga", title, tuple(one for one in entries if one.section == key))
        for key, title in titles.items()
    )
    return tuple(section for section in found if section.entries)
