"""How a promise is marked in the account: a sign, a word, a tone, and whose judgement it is."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from medborgarlofte.domain.progress import Progress
from medborgarlofte.report import swedish
from medborgarlofte.report.season import season_word
from medborgarlofte.report.standing import pace_of, state

Tone = Literal["good", "half", "bad", "going", "open"]
Basis = Literal["computed", "assessed", ""]

_TONES: Mapping[str, Tone] = {
    "fulfilled": "good",
    "met": "good",
    "partly": "half",
    "behind": "half",
    "not_fulfilled": "bad",
    "exceeded": "bad",
    "ongoing": "going",
    "on_track": "going",
    "ahead": "going",
    "unjudged": "going",
}
BASES: Mapping[Basis, str] = {"computed": "uträknat", "assessed": "egen bedömning", "": ""}


class Mark(NamedTuple):
    """``kind`` is a verdict, a pace, or one of ``no_data off_season withdrawn reading unjudged``."""

    kind: str
    symbol: str
    word: str
    basis: Basis

    @property
    def tone(self) -> Tone:
        """What colour it has, which is never all that tells."""
        return _TONES.get(self.kind, "open")

    @property
    def basis_word(self) -> str:
        """Whose judgement it is."""
        return BASES[self.basis]


def mark_of(progress: Progress) -> Mark:
    """The mark of a promise: the verdict that holds, the pace, or what stands in the way of both."""
    symbol, word = state(progress)
    kind = _kind_of(progress)
    if kind == "reading":
        return Mark(kind, "?", "beror på tolkningen", "")
    if kind == "ongoing" and not progress.verdict:
        return Mark(kind, "▸", swedish.VERDICTS["ongoing"], "")
    basis: Basis = "assessed" if progress.assessed else "computed" if progress.verdict else ""
    return Mark(kind, symbol, word, basis)


def _kind_of(progress: Progress) -> str:
    reason = progress.figures.grade.reason
    if progress.assessed is None and reason == "withdrawn":
        return reason
    if progress.verdict or reason == "reading":
        return progress.verdict or "reading"
    if progress.figures.actual is None:
        return "off_season" if season_word(progress) else "no_data"
    is_over = progress.as_of >= progress.window.span.last and not progress.figures.going
    return pace_of(progress) or ("unjudged" if is_over else "ongoing")
