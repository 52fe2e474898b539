"""A file of promises: from YAML to an agreement, each fault at its own key or value."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from medborgarlofte.domain.agreement import Agreement, Path, Source
from medborgarlofte.domain.problem import Place, Problem
from medborgarlofte.files.nodes import Document, document_in
from medborgarlofte.files.text import no_text, text_of


class AgreementRead(NamedTuple):
    """What a file of promises gave.

    ``unreadable`` are the ids of promises that are there and could not be read: rows that name them are not to blame.
    """

    agreement: Agreement | None
    unreadable: frozenset[str]
    problems: tuple[Problem, ...]


def agreement_in(data: bytes, file: str) -> AgreementRead:
    """The agreement of a file; a faulty promise is left out of it, and the others stay."""
    fault = no_text(data, file)
    if fault is not None:
        return AgreementRead(None, frozenset(), (fault,))
    text, told = text_of(data, file)
    if any(one.code == "F118" for one in told):
        return AgreementRead(None, _ids_in(text), told)
    document, faults = document_in(text, file)
    if document is None:
        return AgreementRead(None, _ids_in(text), (*told, *faults))
    read = _validated(document)
    return read._replace(problems=(*told, *faults, *read.problems))


def _ids_in(text: str) -> frozenset[str]:
    """What looks like ids in a text that is no YAML."""
    return frozenset(re.findall(r"^[ -]*id: *['\"]?([a-z0-9-]+)", text, re.MULTILINE))


def _validated(document: Document) -> AgreementRead:
    try:
        agreement = Agreement.model_validate(document.value, context=document.source)
    except ValidationError as error:
        from medborgarlofte.files.model_fault import model_faults

        problems = model_faults(error, document)
        faulty = _faulty_promises(error)
    else:
        return AgreementRead(agreement, frozenset(), ())
    promises = _promises_of(document)
    if faulty is None:
        return AgreementRead(None, frozenset(_ids_of(promises)), problems)
    rest = _validated(_without(document, faulty))
    unreadable = rest.unreadable.union(_ids_of(promises[number] for number in faulty))
    return AgreementRead(rest.agreement, unreadable, (*problems, *rest.problems))


def _faulty_promises(error: ValidationError) -> frozenset[int] | None:
    """The numbers of the promises at fault, or None where something else is too."""
    places = {one["loc"][:2] for one in error.errors(include_url=False, include_input=False)}
    numbers = [place[1] for place in places if place[:1] == ("promises",) and place[1:]]
    whole = [number for number in numbers if isinstance(number, int)]
    return frozenset(whole) if len(whole) == len(places) else None


def _promises_of(document: Document) -> tuple[Any, ...]:
    promises = document.value.get("promises") if isinstance(document.value, dict) else None
    return promises if isinstance(promises, tuple) else ()


def _ids_of(promises: Iterable[Any]) -> Iterable[str]:
    ids = (promise.get("id") for promise in promises if isinstance(promise, dict))
    return (one for one in ids if isinstance(one, str))


def _without(document: Document, faulty: frozenset[int]) -> Document:
    """The document without those promises; the places of the others keep to them."""
    promises = _promises_of(document)
    kept = [number for number in range(len(promises)) if number not in faulty]
    value = {**document.value, "promises": tuple(promises[number] for number in kept)}
    source = document.source
    return Document(value, Source(source.file, _moved(source.keys, kept), _moved(source.values, kept)))


def _moved(places: Mapping[Path, Place], kept: list[int]) -> dict[Path, Place]:
    now: dict[str | int, int] = {number: place for place, number in enumerate(kept)}
    moved: dict[Path, Place] = {}
    for path, place in places.items():
        if path[:1] != ("promises",) or not path[1:]:
            moved[path] = place
        elif path[1] in now:
            moved["promises", now[path[1]], *path[2:]] = place
    return moved
