"""Whether a promise is in force in a window, where it is so only in some months or on some days."""

from medborgarlofte.domain.part import Part, has_admitted_day
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.span import Span
from medborgarlofte.report import swedish


def season_word(progress: Progress) -> str:
    """That nothing was promised for the window, or not for any day of it yet; nothing where something was."""
    figures, window = progress.figures, progress.window
    if figures.grade.reason == "no_window":
        is_month = window.name[-2:].isdigit() and "-" in window.name
        month = swedish.MONTHS[window.span.first.month - 1]
        return f"gäller inte i {month}" if is_month else "gäller inte denna tid"
    if figures.actual is not None or not figures.parts or figures.grade.reason == "withdrawn":
        return ""
    return "" if any(_has_come(part) for part in figures.parts) else "gäller inte än"


def _has_come(part: Part) -> bool:
    """Whether a day on which something can be done for it has come."""
    gone = Span(part.window.span.first, min(part.as_of, part.last_day))
    return gone.first <= gone.last and has_admitted_day(part.target, gone)
