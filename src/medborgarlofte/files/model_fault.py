"""What the model of an agreement refuses, told at the key or value that is to blame."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from medborgarlofte.domain.agreement import Path
from medborgarlofte.domain.personal import shown
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.known_keys import amended_keys, keys_at
from medborgarlofte.files.nearest import nearest
from medborgarlofte.files.nodes import Document

_KINDS = frozenset(("count", "share", "coverage", "milestone", "outcome"))
_FAMILIES = frozenset(("text", "list", "unit", "target", "period"))
_EXPECTED = {
    "text_expected": "text",
    "tuple_type": "list",
    "pair": "pair",
}  # every other wrong type is where keys are expected
_AT_VALUE = {
    "slug": "P209",
    "whole_number": "P210",
    "number": "P210",
    "month_number": "P210",
    "date": "P211",
    "clock": "P211",
    "link": "P212",
    "empty": "P214",
    "not_positive": "P218",
    "over_hundred": "P219",
}
_AT_KEY = {
    "no_comparator": "P217",
    "target_and_reading": "P221",
    "each_and_members": "P222",
    "among_without_of": "P222",
}
_UNKNOWN = frozenset(("extra_forbidden", "none_required"))
Fault = Mapping[str, Any]


def model_faults(error: ValidationError, document: Document) -> tuple[Problem, ...]:
    """Every fault, each once."""
    faults = _without_excused(error.errors(include_url=False, include_input=False), document)
    return tuple(dict.fromkeys(_problem_of(fault, path_of(fault["loc"]), document) for fault in faults))


def _without_excused(faults: Sequence[Fault], document: Document) -> Iterator[Fault]:
    """The faults without one missing key for every unknown key beside it, which was meant as that: one mistake."""
    strange = Counter(path_of(one["loc"])[:-1] for one in faults if one["type"] in _UNKNOWN)
    strange.update(path[:-1] for path, _ in document.dropped)
    for fault in faults:
        around = path_of(fault["loc"])[:-1]
        if fault["type"] == "missing" and strange[around]:
            strange[around] -= 1
        else:
            yield fault


def path_of(loc: Path) -> Path:
    """The path as it is written: without the steps that stand for a choice of kind."""
    return tuple(step for number, step in enumerate(loc) if not _is_choice(loc, number))


def _is_choice(loc: Path, number: int) -> bool:
    step, before = loc[number], loc[number - 1] if number else ""
    if isinstance(before, int):
        return loc[number - 2] == "amendments" and step in _FAMILIES
    return step == "[key]" or (before in {"target", "before", "after"} and step in _KINDS)


def _problem_of(fault: Fault, path: Path, document: Document) -> Problem:
    kind, facts = fault["type"], fault.get("ctx", {})
    key = facts.get("key")
    if key and document.at((*path, key)) is not None:
        path = (*path, key)
    if fault["loc"][-1:] == ("[key]",):
        return _at_key(_AT_VALUE.get(kind, "P209"), path, document)
    if kind in _AT_VALUE:
        return _at_value(_AT_VALUE[kind], path, document, **_date_facts(facts, kind))
    if kind in _AT_KEY:
        return _told(_AT_KEY[kind], document.key_place(path), path, document, kind=kind)
    special = _SPECIAL.get(kind, _wrong_type)
    return special(fault, path, document)


def _at_key(code: str, path: Path, document: Document) -> Problem:
    """A key of the user's own that is no slug."""
    key = str(path[-1])
    return _told(code, document.key_place(path), path, document, key=str(path[-2]), value=shown(key))


def _date_facts(facts: Fault, kind: str) -> dict[str, str | int]:
    """Why a date is none: the facts of a ``DateFault`` that say something."""
    if kind == "clock":
        return {"reason": "clock"}
    return {name: facts[name] for name in ("reason", "year", "month", "day", "last_day") if facts.get(name)}


def _unknown_key(fault: Fault, path: Path, document: Document) -> Problem:
    key = str(path[-1])
    near = nearest(key, keys_at(fault["loc"]))
    return _told("P203", document.key_place(path), path[:-1], document, key=shown(key), **near)


def _missing_key(fault: Fault, path: Path, document: Document) -> Problem:
    path, key = (path[:-1], str(path[-1])) if fault["type"] == "missing" else (path, "kind")
    return _told("P204", document.key_place(path), path, document, key=key)


def _bad_choice(fault: Fault, path: Path, document: Document) -> Problem:
    words = re.findall(r"'([^']*)'", fault["ctx"].get("expected") or fault["ctx"].get("expected_tags") or "")
    if fault["type"] == "union_tag_invalid":
        path = (*path, "kind")
    return _choice(path, document, tuple(words))


def _choice(path: Path, document: Document, allowed: tuple[str, ...]) -> Problem:
    written = document.at(path)
    if not isinstance(written, str):
        return _at_value("P205", path, document, expected="text")
    near = nearest(written, allowed)
    return _at_value("P213", path, document, allowed=", ".join(allowed), **near)


def _truth(_fault: Fault, path: Path, document: Document) -> Problem:
    return _choice(path, document, ("true", "false"))


def _amended_key(_fault: Fault, path: Path, document: Document) -> Problem:
    written = document.at(path)
    if not isinstance(written, dict):
        return _at_value("P205", path, document, expected="mapping")
    return _choice((*path, "key"), document, amended_keys())


def _listed_twice(_fault: Fault, path: Path, document: Document) -> Problem:
    first: dict[str, int] = {}
    written = document.at(path)
    again = next(number for number, value in enumerate(written) if first.setdefault(value, number) != number)
    also = document.value_place((*path, first[written[again]]))
    return _at_value("P215", (*path, again), document)._replace(also=also)


def _two_comparators(fault: Fault, path: Path, document: Document) -> Problem:
    first, second = fault["ctx"]["first"], fault["ctx"]["second"]
    told = _told("P216", document.key_place((*path, second)), path, document, first=first, second=second)
    return told._replace(also=document.key_place((*path, first)))


def _reversed_period(_fault: Fault, path: Path, document: Document) -> Problem:
    told = _at_value("P220", (*path, "end"), document)
    return told._replace(also=document.value_place((*path, "start")))


def _wrong_type(fault: Fault, path: Path, document: Document) -> Problem:
    return _at_value("P205", path, document, expected=_EXPECTED.get(fault["type"], "mapping"))


_SPECIAL = {
    "extra_forbidden": _unknown_key,
    "none_required": _unknown_key,
    "missing": _missing_key,
    "union_tag_not_found": _missing_key,
    "literal_error": _bad_choice,
    "union_tag_invalid": _bad_choice,
    "truth": _truth,
    "amended_key": _amended_key,
    "listed_twice": _listed_twice,
    "two_comparators": _two_comparators,
    "reversed_period": _reversed_period,
}


def _at_value(code: str, path: Path, document: Document, **facts: str | int) -> Problem:
    """A fault of the value at a path, as written."""
    written = document.at(path)
    if path and "key" not in facts:
        facts["key"] = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    if isinstance(written, str):
        facts["value"] = shown(written)
    else:
        facts["found"] = "mapping" if isinstance(written, dict) else "list"
    return _told(code, document.value_place(path), path, document, **facts)


def _told(code: str, place: Place, path: Path, document: Document, **facts: str | int) -> Problem:
    """A fault with the promise that it is in, where that is known."""
    written = document.at(path[:2]) if path[:1] == ("promises",) and path[1:] else None
    promise = written.get("id") if isinstance(written, dict) else None
    if isinstance(promise, str) and promise:
        facts["promise"] = shown(promise)
    return problem(code, place, None, **facts)
