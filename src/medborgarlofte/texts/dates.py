"""Why a text is no date, in Swedish."""

from medborgarlofte.texts.text import Facts

_MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
_FEBRUARY = 2


def why_no_date(facts: Facts) -> str:
    """The rest of ”… är inget datum: juni har 30 dagar”; the year is named where it matters."""
    reason, month = facts["reason"], int(facts["month"] or 0)
    if reason == "day":
        year = f" {facts['year']}" if month == _FEBRUARY else ""
        return f"inget datum: {_MONTHS[month - 1]}{year} har {facts['last_day']} dagar"
    if reason == "month":
        return f"inget datum: det finns ingen månad {month}"
    if reason == "reversed":
        return "bakvänt: det slutar före sin början"
    if reason == "not_day":
        return "ingen dag"
    if reason == "clock":
        return "inget klockslag"
    return "inget datum"
