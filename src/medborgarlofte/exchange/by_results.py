"""By-results as people list them: ``ordningsböter 6, 45 deltagare``."""

import re

from medborgarlofte.exchange.names import Names, Unfound
from medborgarlofte.exchange.spoken import spoken_result

_VALUE = r"(?P<value>(?:(?:ca|cirka|minst|drygt)\.? )?[\d~]"
_VALUE_FIRST = rf"{_VALUE}[\d ,.+]*?)\s+(?P<name>[^\d]+)"
_NAME_FIRST = rf"(?P<name>[^\d~]+?)[\s:]*{_VALUE}.*)"


def by_results_in(text: str, names: Names) -> tuple[tuple[str, str], ...] | Unfound:
    """The (key, value) pairs of a list with ``;``, a comma and a space, or a line's end between, in any order."""
    found: dict[str, str] = {}
    for part in _parts(text):
        name, value = _pair(part)
        key, number = names.named(name), spoken_result(value)
        if isinstance(key, Unfound):
            return key
        if number is None or key in found:
            return Unfound(part)
        found[key] = number
    return tuple(found.items())


def _pair(text: str) -> tuple[str, str]:
    """The name and the number of ``name=number``, ``number name`` or ``name number``."""
    if "=" in text:
        name, _, value = text.rpartition("=")
        return name.strip(), value
    parted = re.fullmatch(_VALUE_FIRST, text) or re.fullmatch(_NAME_FIRST, text)
    return (parted["name"].strip(), parted["value"]) if parted else (text, "")


def _parts(text: str) -> list[str]:
    """The pairs; those of a file's own form, ``deltagare=45 ordningsbot=7``, have but a space between."""
    own = text.split()
    if all(re.fullmatch(r"[a-z0-9-]+=\S+", part) for part in own):
        return own
    return [part for part in re.split(r"\s*;\s*|\s*,\s+|\s+och\s+", text.strip()) if part]
