"""Which promise a person means by a word."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from medborgarlofte.cli.usage import WrongWords, did_you_mean

if TYPE_CHECKING:
    from medborgarlofte.domain.agreement import Agreement


def promise_named(word: str, agreements: "Sequence[Agreement]") -> str:
    """The id of the one promise with that id, or with the word in its id or title (å, ä, ö or not); never a guess."""
    if any(word in one.promise_by_id for one in agreements):
        return word
    from medborgarlofte.exchange.vocabulary import vocabulary_of

    found = vocabulary_of(*agreements).promises.partly_named(word)
    if isinstance(found, str):
        return found
    if found.is_ambiguous:
        title_by_id = {promise.id: promise.title for one in agreements for promise in one.promises}
        fitting = (f"{title} ({key})" for key, title in title_by_id.items() if title in found.candidates)
        raise WrongWords(f"”{word}” passar flera löften: {', '.join(fitting)}.")
    raise WrongWords(f"Löftet ”{word}” finns inte.{did_you_mean(found.candidates)}")
