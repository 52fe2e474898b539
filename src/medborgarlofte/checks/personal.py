"""Personal data in free text: what is found is told by kind and place, and its value by nobody."""

from collections.abc import Iterable, Iterator, Mapping

from medborgarlofte.checks.spot import place_within
from medborgarlofte.checks.texts_of import texts_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.personal import Kind, personal_in
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.publication import Publication

CODES: Mapping[Kind, str] = {
    "personal_number": "I601",
    "likely_personal_number": "I602",
    "phone_number": "I603",
    "email_address": "I604",
    "registration_plate": "I605",
}


def personal_in_note(row: Activity) -> Iterator[Problem]:
    """A note points out no person."""
    return _in_cell(row.note, row.cell("note"))


def personal_in_place(row: Activity) -> Iterator[Problem]:
    """The name of a place points out no person."""
    return _in_cell(row.place, row.cell("place"))


def personal_in_assessment(row: Assessment) -> Iterator[Problem]:
    """An assessment points out no person; ``by`` is a role."""
    for column in ("why", "next", "evidence", "by"):
        yield from _in_cell(getattr(row, column), row.cell(column))


def personal_in_agreement(agreement: Agreement) -> Iterator[Problem]:
    """An agreement points out no person, but for whom to turn to."""
    for path, text in texts_of(agreement):
        if path[:2] != ("agreement", "contact"):
            for found in personal_in(text):
                place = place_within(agreement.place_of(*path), text, found.start, found.end)
                yield problem(CODES[found.kind], place)


def personal_in_publication(publication: Publication) -> Iterator[Problem]:
    """The record of a publication points out no person."""
    for text in (publication.channel, publication.by):
        for found in personal_in(text):
            yield problem(CODES[found.kind], Place(publication.file))


def personal_in_texts(texts: Iterable[tuple[Place, str]]) -> Iterator[Problem]:
    """What could not be read points out no person either; each text stands on one line, right at its place."""
    for place, text in texts:
        for found in personal_in(text):
            yield problem(CODES[found.kind], place_within(place, text, found.start, found.end))


def _in_cell(text: str, place: Place) -> Iterator[Problem]:
    for found in personal_in(text):
        yield problem(CODES[found.kind], place._replace(part=(found.start, found.end)))
