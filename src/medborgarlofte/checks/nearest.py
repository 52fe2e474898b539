"""The known word that a typed one was probably meant to be."""

from collections.abc import Iterable, Mapping


def nearest(typed: str, known: Mapping[str, str]) -> str:
    """The word among ``known`` (word → its title) that is most like what was typed, or an empty text.

    Titles are compared too; å, ä, ö, letter size, spaces and hyphens make no difference.
    """
    from difflib import get_close_matches

    words: dict[str, str] = {}
    for word, title in known.items():
        words.setdefault(_bare(word), word)
        words.setdefault(_bare(title), word)
    words.pop("", None)
    bare = _bare(typed)
    if bare in words:
        return words[bare]
    close = get_close_matches(bare, words, n=1, cutoff=0.7)
    if close:
        return words[close[0]]
    within = {word for text, word in words.items() if len(bare) > 2 and bare in text}  # noqa: PLR2004  # one or two letters are in everything
    return within.pop() if len(within) == 1 else ""


def nearest_of(typed: str, known: Iterable[str]) -> str:
    """The word among ``known`` that is most like what was typed, or an empty text."""
    return nearest(typed, dict.fromkeys(known, ""))


def _bare(text: str) -> str:
    from unicodedata import normalize

    return "".join(sign for sign in normalize("NFKD", text).casefold() if sign.isalnum())
