"""Things found by what people call them: an id, a title, an alias or a part of one, whatever the å, ä, ö."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from medborgarlofte.exchange.fold import folded


class Unfound(NamedTuple):
    """A text that names nothing, with what is near it; or several things, and then ``is_ambiguous``."""

    text: str
    candidates: tuple[str, ...] = ()
    is_ambiguous: bool = False


class Names:
    """The things of one kind, by everything they may be called."""

    def __init__(self, spoken: Iterable[tuple[str, str]]) -> None:
        """``spoken`` are (key, a name of it); a thing's first name is the one it is shown by."""
        self._keys: dict[str, list[str]] = {}
        self._shown: dict[str, str] = {}
        for key, name in spoken:
            self._shown.setdefault(key, name)
            keys = self._keys.setdefault(folded(name), [])
            if key not in keys:
                keys.append(key)

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and folded(text) in self._keys

    @property
    def shown(self) -> Mapping[str, str]:
        """The name that each thing is shown by."""
        return self._shown

    def named(self, text: str) -> str | Unfound:
        """The one thing called just so."""
        keys = self._keys.get(folded(text), [])
        return keys[0] if len(keys) == 1 else self._unfound(text, keys)

    def partly_named(self, text: str) -> str | Unfound:
        """The one thing called just so, else the one that has the text in some name of it."""
        said = folded(text)
        keys = self._keys.get(said) or [
            key for name, owners in self._keys.items() if said and said in name for key in owners
        ]
        different = list(dict.fromkeys(keys))
        return different[0] if len(different) == 1 else self._unfound(text, different)

    def _unfound(self, text: str, keys: list[str]) -> Unfound:
        if keys:
            return Unfound(text, tuple(self._shown[key] for key in keys), is_ambiguous=True)
        from difflib import get_close_matches

        near = get_close_matches(folded(text), self._keys, n=3)
        return Unfound(
            text, tuple(dict.fromkeys(self._shown[key] for name in near for key in self._keys[name]))
        )


def all_named(text: str, names: Names, find: Callable[[str], str | Unfound]) -> tuple[str, ...] | Unfound:
    """Everything that a cell names: one thing, several with ``;`` between, or full names with ``, / + &``, ``och`` or a space."""
    whole = find(text)
    if isinstance(whole, str):
        return (whole,)
    parts = _parts(text, r"[;|]")
    if parts != [text]:
        return _all_or_first_unfound([find(part) for part in parts])
    listed = [names.named(part) for part in _parts(text, r",|/|\+|&|\boch\b")]
    if any(isinstance(one, str) for one in listed):
        return _all_or_first_unfound(listed)
    spaced = _all_or_first_unfound([names.named(part) for part in text.split()])
    return whole if isinstance(spaced, Unfound) else spaced


def _parts(text: str, separator: str) -> list[str]:
    return [part.strip() for part in re.split(separator, text) if part.strip()]


def _all_or_first_unfound(found: list[str | Unfound]) -> tuple[str, ...] | Unfound:
    for one in found:
        if isinstance(one, Unfound):
            return one
    return tuple(dict.fromkeys(key for key in found if isinstance(key, str)))
