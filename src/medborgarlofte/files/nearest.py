"""The known word that is nearest to a written value."""

from collections.abc import Iterable

LONGEST = 60  # code points that are compared
_LIKE = 0.7  # below it a guess is mostly wrong: status is not meant as tags


def nearest(value: str, known: Iterable[str]) -> dict[str, str]:
    """The fact ``nearest`` where a known word is like the value, else no fact."""
    from difflib import get_close_matches

    plain = {word.casefold(): word for word in known}
    found = get_close_matches(value[:LONGEST].casefold(), plain, n=1, cutoff=_LIKE)
    return {"nearest": plain[found[0]]} if found else {}
