"""The rows of a promise in words: those behind the figure, and those beside it with the reason."""

from collections.abc import Iterator

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.measure import reaches_no_member
from medborgarlofte.domain.progress import Progress
from medborgarlofte.report import swedish
from medborgarlofte.report.row_words import row_words


def counted_rows(progress: Progress) -> Iterator[str]:
    """The rows that the figure is made of."""
    rows = progress.figures.rows.inside
    return (row_words(row, progress.agreement) for row in rows if not _reaches_nobody(row, progress))


def rows_beside(progress: Progress) -> Iterator[str]:
    """The rows that are not counted, each with the reason."""
    return (f"{why}: {row_words(row, progress.agreement)}" for row, why in _beside(progress))


def _beside(progress: Progress) -> Iterator[tuple[Activity, str]]:
    rows = progress.figures.rows
    yield from ((row, "utanför villkoret") for row in rows.outside)
    yield from ((row, swedish.REASONS[lack]) for row, lack in rows.lacking)
    yield from ((row, "för sent") for row in progress.figures.late)
    for row in rows.inside:
        if _reaches_nobody(row, progress):
            yield row, "når ingen som ska nås" if row.place else "plats saknas"


def _reaches_nobody(row: Activity, progress: Progress) -> bool:
    target = progress.figures.target
    return target is not None and reaches_no_member(target, row)
