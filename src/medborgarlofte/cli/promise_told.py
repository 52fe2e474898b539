"""What a person sees of a promise before judging it."""

from collections.abc import Iterator

from medborgarlofte.cli.assessing import computed_words
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import Progress, progress_in
from medborgarlofte.domain.window import WHOLE_PERIOD, window_named
from medborgarlofte.report import swedish
from medborgarlofte.report.remarks import remarks
from medborgarlofte.report.status import unsaid


def told_of(progress: Progress, ledger: Ledger) -> Iterator[str]:
    """The promise, its figures, its criteria, what has been said, and how it was judged the year before."""
    promise = progress.promise
    yield f"{promise.title} ({promise.id}), {swedish.window(progress.window)}"
    yield promise.text
    yield f"Uträknat: {computed_words(progress)}"
    grade = progress.figures.grade
    known = "" if grade.verdict else swedish.reasons(grade.reason or "")
    told = [one for one in remarks(progress) if one != known]
    if told:
        yield "; ".join(told)
    if lacking := unsaid(progress):
        yield f"Det är inte sagt {swedish.listed(lacking)}."
    yield from (f"Kriterium: {one}" for one in promise.criteria)
    yield from (f"Kommentar {swedish.day(one.date)}: {one.why}" for one in progress.said if not one.verdict)
    if progress.assessed and progress.verdict:
        yield f"Bedömt {swedish.day(progress.assessed.date)}: {swedish.VERDICTS[progress.verdict]} – {progress.assessed.why}"
    yield from _year_before(progress, ledger)


def _year_before(progress: Progress, ledger: Ledger) -> Iterator[str]:
    """The verdict in the same window a year earlier, in whichever agreement had the promise then."""
    name = progress.window.name
    if name == WHOLE_PERIOD:
        return
    earlier = f"{int(name[:4]) - 1:04}{name[4:]}"
    same = {progress.promise.id, progress.promise.renews}
    for agreement in ledger.agreements:
        window = window_named(earlier, agreement.span)
        for one in progress_in(ledger, agreement, window, window.span.last) if window else ():
            if one.promise.id in same:
                why = f" – {one.assessed.why}" if one.assessed and one.assessed.why else ""
                word = swedish.VERDICTS[one.verdict] if one.verdict else "obedömt"
                yield f"Förra gången, {swedish.window(one.window)}: {word}{why}"
