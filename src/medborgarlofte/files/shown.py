"""What of a written value may stand in a fact, and the known word that is nearest to it."""

from collections.abc import Iterable

from medborgarlofte.domain.personal import personal_in

LONGEST = 60
WITHHELD = "…"


def shown(value: str) -> str:
    """The value as written, at most 60 code points of it; a personal number is never let through."""
    if any(one.kind in {"personal_number", "likely_personal_number"} for one in personal_in(value)):
        return WITHHELD
    return value if len(value) <= LONGEST else value[: LONGEST - 1] + WITHHELD


def nearest(value: str, known: Iterable[str]) -> dict[str, str]:
    """The fact ``nearest`` where a known word is like the value, else no fact."""
    from difflib import get_close_matches

    plain = {word.casefold(): word for word in known}
    found = get_close_matches(value[:LONGEST].casefold(), plain, n=1)
    return {"nearest": plain[found[0]]} if found else {}
