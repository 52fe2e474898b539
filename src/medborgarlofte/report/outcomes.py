"""The outcome beside what was promised, for every promise with a number to reach."""

from collections.abc import Sequence
from decimal import Decimal

from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.progress import Progress
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Cell, Table, row
from medborgarlofte.report.standing import outcome_of, units_of

WIDEST = Decimal("1.25")  # a bar goes so far beyond what was promised, and no farther


def outcomes_of(progresses: Sequence[Progress]) -> Table | None:
    """A row and a bar for each; all bars have what was promised at the same place. None for fewer than two."""
    shown = [one for one in progresses if _is_shown(one)]
    if len(shown) < 2:  # noqa: PLR2004 (a single one is told in words)
        return None
    rows = tuple(
        row(one.promise.title, Cell(_beside(one.figures), share=_length(one.figures))) for one in shown
    )
    return Table("lf-utfall", _sentence(shown), ("Löfte", "Utfall av det lovade"), rows)


def _beside(figures: Figures) -> str:
    """The outcome and what was promised, as shortly as they can be told."""
    done = swedish.roughly(figures.actual) if figures.actual else ""
    return f"{done} av {swedish.number(figures.goal or 0)}"


def _is_shown(progress: Progress) -> bool:
    figures = progress.figures
    if figures.grade.verdict == "not_assessable":
        return False
    return figures.fraction is not None and figures.actual is not None and len(figures.parts) == 1


def _length(figures: Figures) -> int:
    """The bar in percent of what was promised."""
    return int(min(figures.fraction or Decimal(0), WIDEST) * 100)


def _sentence(shown: Sequence[Progress]) -> str:
    """How many have reached their number, and who is farthest from it."""
    reached = sum((one.figures.fraction or 0) >= 1 for one in shown)
    last = min(shown, key=lambda one: one.figures.fraction or Decimal(0))
    said = f"{reached} av {len(shown)} löften har nått sitt mål. Strecket är det lovade."
    if last.figures.fraction is None or last.figures.fraction >= 1:
        return said
    return f"{said} Längst från målet är {last.promise.title}: {outcome_of(last.figures, units_of(last))}."
