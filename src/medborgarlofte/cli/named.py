"""Which promise a person means by a word."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from medborgarlofte.cli.usage import WrongWords, did_you_mean

if TYPE_CHECKING:
    from medborgarlofte.domain.agreement import Agreement


def promise_named(word: str, agreements: "Iterable[Agreement]") -> str:
    """The id of the one promise with that id, or with the word in its id or title (å, ä, ö or not); never a guess."""
    from medborgarlofte.exchange.vocabulary import vocabulary_of

    found = vocabulary_of(*agreements).promises.partly_named(word)
    if isinstance(found, str):
        return found
    if found.is_ambiguous:
        raise WrongWords(f"”{word}” passar flera löften: {', '.join(found.candidates)}.")
    raise WrongWords(f"Löftet ”{word}” finns inte.{did_you_mean(found.candidates)}")
