"""The last guard before anything is published: what points out a person is covered."""

from collections.abc import Mapping
from functools import lru_cache

from medborgarlofte.domain.personal import personal_in

_COVER = "•"


class Exempt(str):
    """A text that the guard lets pass: geometry, a digest, the agreement's own contact."""

    __slots__ = ()


@lru_cache(maxsize=8192)
def guarded(text: str) -> str:
    """The text with every personal number, telephone number, e-mail address and number plate covered."""
    for found in personal_in(text):
        text = text[: found.start] + _COVER * (found.end - found.start) + text[found.end :]
    return text


def guarded_all(value: Mapping[str, object]) -> dict[str, object]:
    """As ``guarded``, for every text in a value made of dictionaries and lists."""
    return {key: _guarded(one) for key, one in value.items()}


def _guarded(value: object) -> object:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, dict):
        return guarded_all(value)
    return list(map(_guarded, value)) if isinstance(value, list) else value
