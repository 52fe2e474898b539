"""A file of promises: from YAML to an agreement, each fault at its own key or value."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.problem import Problem
from medborgarlofte.files.nodes import Document, document_in
from medborgarlofte.files.text import no_text, text_of

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import LeftOut


class AgreementRead(NamedTuple):
    """What a file of promises gave.

    ``unreadable`` are the ids of promises that are there and could not be read: rows that name them are not to blame.
    ``left_out`` is what else could not be read, None where all could.
    """

    agreement: Agreement | None
    unreadable: frozenset[str]
    problems: tuple[Problem, ...]
    left_out: "LeftOut | None" = None


def agreement_in(data: bytes, file: str) -> AgreementRead:
    """The agreement of a file; what is at fault is left out of it, and the rest stays."""
    fault = no_text(data, file)
    if fault is not None:
        return unread_agreement(frozenset(), (fault,))
    text, told = text_of(data, file)
    if any(one.code == "F118" for one in told):
        return unread_agreement(_ids_in(text), told)
    document, faults = document_in(text, file)
    if document is None:
        return unread_agreement(_ids_in(text), (*told, *faults))
    read = _validated(document)
    return read._replace(problems=(*told, *faults, *read.problems))


def _ids_in(text: str) -> frozenset[str]:
    """What looks like ids in a text that is no YAML."""
    return frozenset(re.findall(r"^[ -]*id: *['\"]?([a-z0-9-]+)", text, re.MULTILINE))


def _validated(document: Document) -> AgreementRead:
    try:
        agreement = Agreement.model_validate(document.value, context=document.source)
    except ValidationError as error:
        from medborgarlofte.files.left_out import read_on

        return read_on(document, error)
    if document.dropped:
        from medborgarlofte.files.left_out import read_on

        return read_on(document, None)
    return AgreementRead(agreement, frozenset(), ())


def unread_agreement(unreadable: frozenset[str], problems: tuple[Problem, ...]) -> AgreementRead:
    """A file of which nothing could be made."""
    from medborgarlofte.domain.unread import LeftOut

    return AgreementRead(None, unreadable, problems, LeftOut(agreements=1))


def left_out_of(agreements: "Iterable[AgreementRead]") -> "LeftOut | None":
    """What could not be read of all of them together."""
    parts = [read.left_out for read in agreements if read.left_out]
    if not parts:
        return None
    from medborgarlofte.domain.unread import LeftOut

    return LeftOut(
        sum(one.agreements for one in parts),
        sum(one.promises for one in parts),
        sum(one.pieces for one in parts),
        frozenset[str]().union(*(one.words for one in parts)),
        tuple(text for one in parts for text in one.texts),
    )
