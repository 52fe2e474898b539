"""The outcome beside what was promised, for every promise with one number to reach."""

from collections.abc import Sequence
from decimal import Decimal

from medborgarlofte.domain.figures import Figures
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.target import OutcomeTarget, ShareTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.figures import kind_of
from medborgarlofte.report.piece import Cell, Table, row

WIDEST = Decimal("1.25")  # a bar goes so far beyond what was promised, and no farther


def outcomes_of(progresses: Sequence[Progress]) -> Table | None:
    """A row and a bar for each; all bars have what was promised at the same place. None for fewer than two."""
    shown = [one for one in progresses if _is_shown(one)]
    if len(shown) < 2:  # noqa: PLR2004 (a single one is told in words)
        return None
    rows = tuple(
        row(one.promise.title, Cell(_beside(one.figures), share=_length(one.figures))) for one in shown
    )
    numbered = sum(kind_of(one) is not None for one in progresses)
    return Table("lf-utfall", _sentence(shown, numbered), ("Löfte", "Utfall och löfte"), rows)


def _beside(figures: Figures) -> str:
    """The outcome and what was promised, as shortly as they can be told."""
    sign = f"{swedish.NARROW}%" if isinstance(figures.target, ShareTarget) else ""
    joint = "mot" if isinstance(figures.target, OutcomeTarget) else "av"
    done = swedish.roughly(figures.actual) if figures.actual else ""
    return f"{done}{sign} {joint} {swedish.number(figures.goal or 0)}{sign}"


def _is_shown(progress: Progress) -> bool:
    figures = progress.figures
    if figures.grade.verdict == "not_assessable":
        return False
    return figures.fraction is not None and figures.actual is not None and len(figures.parts) == 1


def _length(figures: Figures) -> int:
    """The bar in percent of what was promised."""
    return int(min(figures.fraction or Decimal(0), WIDEST) * 100)


def _sentence(shown: Sequence[Progress], numbered: int) -> str:
    """How many of those shown are kept by the verdict that holds, and that others have a target too."""
    kept = sum(one.verdict == "fulfilled" for one in shown)
    is_over = all(one.figures.parts[0].is_over for one in shown)
    none = "inget uppfyllt" if is_over else "inget uppfyllt än"
    how_many = f"{kept} {'uppfyllt' if kept == 1 else 'uppfyllda'}" if kept else none
    said = f"Av de {len(shown)} löften som visas här är {how_many}."
    return said if numbered == len(shown) else f"{said} Övriga löften med ett mål går inte att visa så."
