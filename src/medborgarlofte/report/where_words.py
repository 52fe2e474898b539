"""A condition in words."""

from collections.abc import Iterator, Sequence

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.model import WEEKDAYS
from medborgarlofte.domain.target import Where
from medborgarlofte.report import swedish


def where_words(where: Where | None, agreement: Agreement) -> str:
    """What narrows which activities count: där platsen är Torget, fredag och lördag, kl. 22.00–03.00; else nothing."""
    return ", ".join(_phrases(where, agreement)) if where else ""


def _phrases(where: Where, agreement: Agreement) -> Iterator[str]:
    """Each fits after what it narrows, whatever its names are: which preposition a place takes nobody can tell."""
    if where.tags:
        titles = [swedish.inside(agreement.tags.get(tag, tag)) for tag in where.tags]
        yield f"med {'inriktningarna' if titles[1:] else 'inriktningen'} {swedish.listed(titles)}"
    if where.places:
        yield f"där platsen är {swedish.either(where.places)}"
    if where.parties:
        names = (agreement.parties[one].name if one in agreement.parties else one for one in where.parties)
        yield f"av {swedish.either(names)}"
    if where.weekdays:
        days = sorted(WEEKDAYS.index(day) for day in where.weekdays)
        yield _from_to(days, swedish.WEEKDAYS) or swedish.listed(swedish.WEEKDAYS[day] for day in days)
    if where.months:
        yield f"i {_months(sorted(month - 1 for month in where.months))}"
    if where.between:
        start, end = where.between
        yield f"kl. {swedish.clock(start)}–{swedish.clock(end)}"


_MOST_MISSING = 3


def _months(months: Sequence[int]) -> str:
    """Months as shortly as they can be told: juni–augusti, alla månader utom juli, november–mars."""
    names = swedish.MONTHS
    missing = [number for number in range(len(names)) if number not in months]
    if run := _from_to(months, names):
        return run
    if len(missing) <= _MOST_MISSING:
        return f"alla månader utom {swedish.listed(names[one] for one in missing)}"
    if _from_to(missing, names):  # what is left is a run over the turn of the year
        return f"{names[missing[-1] + 1]}–{names[missing[0] - 1]}"
    return swedish.listed(names[one] for one in months)


_A_RUN = 3


def _from_to(numbers: Sequence[int], names: Sequence[str]) -> str:
    """The first and the last of a run of names: måndag–fredag; nothing where there is a gap, or but two."""
    is_run = len(numbers) >= _A_RUN and numbers[-1] - numbers[0] == len(numbers) - 1
    return f"{names[numbers[0]]}–{names[numbers[-1]]}" if is_run else ""
