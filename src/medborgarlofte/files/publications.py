"""Publications: what was published, as the account said it that day."""

import json
import math
import re
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any, NoReturn

from medborgarlofte.domain.personal import shown
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.publication import Publication
from medborgarlofte.domain.span import DateFault, span_of
from medborgarlofte.domain.window import is_window_name
from medborgarlofte.files.identity import is_id
from medborgarlofte.files.text import no_text, place_at, text_of

LARGEST = 16_000_000  # bytes
_MOST_DIGITS = 20
_KEYS = ("format", "window", "date", "channel", "address", "by", "digest", "account")
_TYPES = {"format": int, "account": dict}


class _RefusedError(Exception):
    """Why a file is no publication; seen nowhere else."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.facts = {"reason": reason, **facts}


def publication_in(data: bytes, file: str) -> tuple[Publication | Problem, ...]:
    """The publication of a file, and what is wrong with it."""
    if len(data) > LARGEST:
        return (problem("B420", Place(file), reason="too_large"),)
    fault = no_text(data, file)
    if fault is not None:
        return (fault,)
    text, told = text_of(data, file)
    try:
        publication = _publication(_object(text), file)
    except json.JSONDecodeError as error:
        return (*told, problem("B420", place_at(text, error.pos, file, 1), reason="syntax"))
    except _RefusedError as refused:
        return (*told, problem("B420", Place(file), None, **refused.facts))
    return (*told, *_misnamed(publication), publication)


def _object(text: str) -> Mapping[str, Any]:
    """The JSON, where it is one object that can be written again just as it was read."""
    try:
        read = json.loads(
            text,
            object_pairs_hook=_once_each,
            parse_constant=_no_number,
            parse_float=_number,
            parse_int=_whole,
        )
        json.dumps(read, ensure_ascii=False).encode()
    except RecursionError:
        raise _RefusedError("depth") from None
    except UnicodeEncodeError:
        raise _RefusedError("half_a_character") from None
    if not isinstance(read, dict):
        raise _RefusedError("not_an_object")
    return read


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _RefusedError("key_twice", key=shown(key))
        found[key] = value
    return found


def _no_number(text: str) -> NoReturn:
    raise _RefusedError("no_number", value=text)


def _number(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(shown(text))


def _whole(text: str) -> int:
    return int(text) if len(text) < _MOST_DIGITS else _no_number(shown(text))


def _publication(read: Mapping[str, Any], file: str) -> Publication:
    for key in _KEYS:
        if key not in read:
            raise _RefusedError("missing_key", key=key)
    for key, value in read.items():
        if key not in _KEYS:
            raise _RefusedError("unknown_key", key=shown(key))
        if not isinstance(value, _TYPES.get(key, str)) or value is True:
            raise _RefusedError("wrong_type", key=key)
    if read["format"] != 1:
        raise _RefusedError("format")
    if not is_window_name(read["window"]):
        raise _RefusedError("window", value=shown(read["window"]))
    if not re.fullmatch("[0-9a-f]{64}", read["digest"]):
        raise _RefusedError("digest")
    texts = {key: read[key] for key in ("channel", "address", "by", "digest")}
    return Publication(read["window"], _day(read["date"]), **texts, account=read["account"], file=file)


def _day(text: str) -> date:
    span = span_of(text)
    if isinstance(span, DateFault) or not span.is_day:
        raise _RefusedError("date", value=shown(text))
    return span.first


def _misnamed(publication: Publication) -> tuple[Problem, ...]:
    """A file is named after its window and a random id, so that two never clash."""
    name = PurePosixPath(publication.file).name.removesuffix(".json")
    window, _, row_id = name.rpartition("-")
    if window == publication.window and is_id(row_id):
        return ()
    return (problem("B422", Place(publication.file), window=publication.window),)
