"""The windows of targets in words: for how long a number is, and what several of them are called."""

from collections.abc import Mapping

from medborgarlofte.domain.target import Per, Target

_PER: Mapping[Per, str] = {
    "day": " per dag",
    "week": " i veckan",
    "month": " i månaden",
    "quarter": " per kvartal",
    "tertial": " per tertial",
    "half_year": " per halvår",
    "year": " per år",
    "period": " under hela perioden",
}
WINDOWS: Mapping[Per, tuple[str, str]] = {
    "day": ("dag", "dagar"),
    "week": ("vecka", "veckor"),
    "month": ("månad", "månader"),
    "quarter": ("kvartal", "kvartal"),
    "tertial": ("tertial", "tertial"),
    "half_year": ("halvår", "halvår"),
    "year": ("år", "år"),
    "period": ("period", "perioder"),
}


def per_words(target: Target) -> str:
    """For how long the number is, with a space before it: per år."""
    return _PER[target.per] if target.per else ""


def no_whole_words(per: Per) -> str:
    """That there is no whole one of those windows: inget helt halvår."""
    one = WINDOWS[per][0]
    return f"ingen hel {one}" if per in ("day", "week", "month", "period") else f"inget helt {one}"
