"""Rows that correct other rows: every one points at a row that is there, and only one is followed."""

from collections.abc import Callable, Iterable, Iterator

from medborgarlofte.domain.correction import Corrections, Row
from medborgarlofte.domain.problem import Place, Problem, problem

PlaceOf = Callable[[str, str], Place]
CorrectionRule = Callable[[Corrections, Iterable[Row], PlaceOf], Iterator[Problem]]


def corrects_nothing(
    corrections: Corrections, correcting: Iterable[Row], place_of: PlaceOf
) -> Iterator[Problem]:
    """A correction points at a row that is there."""
    for row in correcting:
        if row.id in corrections.unknown:
            yield problem("A331", place_of(row.id, "corrects"), value=row.corrects, row=row.id)


def corrects_itself(
    corrections: Corrections, correcting: Iterable[Row], place_of: PlaceOf
) -> Iterator[Problem]:
    """A correction does not point at itself."""
    for row in correcting:
        if row.id in corrections.circles and row.corrects == row.id:
            yield problem("A332", place_of(row.id, "corrects"), value=row.id, row=row.id)


def correction_circle(
    corrections: Corrections, correcting: Iterable[Row], place_of: PlaceOf
) -> Iterator[Problem]:
    """Corrections do not run in a circle."""
    for row in correcting:
        if row.id in corrections.circles and row.corrects != row.id:
            also = place_of(row.corrects, "corrects")
            yield problem("A333", place_of(row.id, "corrects"), also=also, value=row.corrects, row=row.id)


def rival_corrections(
    corrections: Corrections, correcting: Iterable[Row], place_of: PlaceOf
) -> Iterator[Problem]:
    """No two rows correct the same row; of two, the last logged is followed."""
    corrected = {row.id: row.corrects for row in correcting}
    for loser, winner in corrections.rivals:
        place, also = place_of(loser, "corrects"), place_of(winner, "corrects")
        yield problem("A334", place, also=also, value=corrected[loser], followed=winner, row=loser)
