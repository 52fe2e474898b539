"""What residents put first, what was promised for it, and what was done."""

from collections.abc import Sequence

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.report import swedish
from medborgarlofte.report.entry import Entry
from medborgarlofte.report.piece import Chapter, Table, row


def voices_chapter(agreement: Agreement, entries: Sequence[Entry]) -> Chapter | None:
    """The chapter; None where the agreement names no priorities."""
    priorities = agreement.basis.priorities
    if not priorities:
        return None
    answers = {promise.id: promise.answers for promise in agreement.promises}
    tables = []
    for priority in priorities:
        own = [one for one in entries if priority.id in answers[one.id]]
        rows = tuple(row(one.title, _done(one)) for one in own) or (row("Inget löfte", "–"),)
        tables.append(
            Table(f"lf-{priority.id}", f"Ni sa: {priority.title}", ("Vi lovade", "Vi gjorde"), rows)
        )
    apart = [one.title for one in entries if not answers[one.id]]
    sentences = [_WHOSE]
    if apart:
        sentences.append(f"Bygger inte på invånarnas synpunkter: {swedish.listed(apart)}.")
    return Chapter("lf-ni-sa", "Ni sa – vi lovade – vi gjorde", tuple(sentences), (), tuple(tables))


_WHOSE = "Vilket löfte som hör till vilken prioritering är en tolkning i efterhand, gjord av dem som har skrivit in löftena."


def _done(entry: Entry) -> str:
    """The outcome as in the row of all promises, and its mark; of what nothing is known only that."""
    if not entry.told or entry.mark.kind == "no_data":
        return entry.mark.word
    share = f" ({entry.share})" if entry.share else ""
    return f"{entry.told}{share} – {entry.mark.word}"
