"""A condition in words."""

from collections.abc import Iterator

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.model import WEEKDAYS
from medborgarlofte.domain.target import Where
from medborgarlofte.report import swedish


def where_words(where: Where | None, agreement: Agreement) -> str:
    """What narrows which activities count: på Torget, fredag och lördag, kl. 22.00–03.00; nothing without a condition."""
    return ", ".join(_phrases(where, agreement)) if where else ""


def _phrases(where: Where, agreement: Agreement) -> Iterator[str]:
    if where.tags:
        yield f"med {swedish.listed(agreement.tags.get(tag, tag).lower() for tag in where.tags)}"
    if where.places:
        yield f"på {swedish.either(where.places)}"
    if where.parties:
        names = (agreement.parties[one].name if one in agreement.parties else one for one in where.parties)
        yield f"av {swedish.either(names)}"
    if where.weekdays:
        days = sorted(WEEKDAYS.index(day) for day in where.weekdays)
        yield swedish.listed(swedish.WEEKDAYS[day] for day in days)
    if where.months:
        yield f"i {swedish.listed(swedish.MONTHS[month - 1] for month in sorted(where.months))}"
    if where.between:
        start, end = where.between
        yield f"kl. {swedish.clock(start)}–{swedish.clock(end)}"
