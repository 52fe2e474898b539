"""The words of a verdict and of its cause, as they are typed: Swedish or English."""

from collections.abc import Mapping

from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.domain.assessment import CAUSES, VERDICTS, Cause, Verdict
from medborgarlofte.exchange.fold import folded
from medborgarlofte.report import swedish

ALIASES: Mapping[str, Verdict] = {"delvis": "partly", "ej uppfyllt": "not_fulfilled"}
SHORTFALLS = ("partly", "not_fulfilled")
VERDICT_BY_WORD: Mapping[str, Verdict] = {
    **{folded(word): verdict for verdict, word in swedish.VERDICTS.items()},
    **{verdict: verdict for verdict in VERDICTS},
    **ALIASES,
}
CAUSE_BY_WORD: Mapping[str, Cause] = {
    **{cause: cause for cause in CAUSES},
    "resurser": "resources",
    "omprioriterat": "reprioritised",
    "omstandigheter": "circumstances",
    "vantar": "waiting",
    "annat": "other",
}


def verdict_spoken(text: str) -> Verdict:
    """The verdict that a word means, Swedish or English."""
    found = VERDICT_BY_WORD.get(folded(text))
    if found is None:
        words = tuple(swedish.VERDICTS.values())
        raise WrongWords(
            f"”{text}” är ingen bedömning.{did_you_mean(nearest(text, words))}",
            f"Välj bland {', '.join(words)}.",
        )
    return found


def cause_spoken(text: str) -> Cause:
    """The cause that a word means, Swedish or English."""
    found = CAUSE_BY_WORD.get(folded(text))
    if found is None:
        raise WrongWords(
            f"--cause ”{text}” finns inte. Välj bland resurser, omprioriterat, omständigheter, väntar och annat."
        )
    return found


def as_typed(verdict: Verdict) -> str:
    """A verdict's Swedish word as it is typed, in quotes where it has a space."""
    word = swedish.VERDICTS[verdict]
    return f'"{word}"' if " " in word else word
