"""What an account still lacks before it can be final."""

from collections.abc import Iterable, Iterator

from medborgarlofte.report.entry import Entry

_SHORT = ("partly", "not_fulfilled")


def is_unjudged(entry: Entry) -> bool:
    """Whether neither a person nor the figures have given a verdict on a promise that still stands."""
    return not entry.mark.basis and entry.mark.kind != "withdrawn"


def lacking_in(entries: Iterable[Entry]) -> Iterator[str]:
    """A line for each promise that lacks its verdict, and for each shortfall that lacks its reason or next step."""
    for one in entries:
        if one.mark.kind == "reading":
            yield f"{one.title}: tolkningen är inte vald"
        elif is_unjudged(one):
            yield f"{one.title}: bedömning saknas"
        if one.mark.kind in _SHORT:
            missing = [
                word for word, text in (("varför", one.why), ("vad som händer nu", one.next)) if not text
            ]
            if missing:
                yield f"{one.title}: {' och '.join(missing)} är inte förklarat"
