"""When and where: months, weekdays and hours, and places of everything that was counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.breakdown import PARTS_OF_DAY, PartOfDay, hour_of, month_of, place_of
from medborgarlofte.domain.progress import Progress
from medborgarlofte.report import swedish
from medborgarlofte.report.actors import ACTIVITIES
from medborgarlofte.report.piece import Cell, Chapter, Fact, Table, row
from medborgarlofte.report.told_apart import PARTS

_PLACES = 12
_LEVELS = 4
_SHARING = 3
_HOURS = ("00–06", "06–12", "12–18", "18–24")


def counted_rows(progresses: Iterable[Progress]) -> tuple[Activity, ...]:
    """Every row that some promise counts, each once, in the order of time; what did not take place is left out."""
    rows = {row.id: row for one in progresses for row in one.figures.rows.inside if row.count.high != 0}
    return tuple(sorted(rows.values(), key=lambda row: (row.when.first, row.minute or 0, row.id)))


def when_where_chapter(rows: Sequence[Activity]) -> Chapter | None:
    """The chapter; None where nothing is counted."""
    if not rows:
        return None
    months = Counter(month for row in rows for month in month_of(row))
    hours = Counter(hour for row in rows for hour in hour_of(row))
    places = Counter(place for row in rows for place in place_of(row))
    tables = [table for table in (_months(months), _hours(hours)) if table]
    return Chapter(
        "lf-nar-var",
        "När och var",
        tuple(_sentences(rows, months, hours)),
        tuple(_facts(places)),
        tuple(tables),
    )


def _sentences(
    rows: Sequence[Activity], months: Counter[date], hours: Counter[tuple[int, PartOfDay]]
) -> Iterable[str]:
    yield f"Bakom siffrorna ligger {swedish.counted(len(rows), ACTIVITIES)}. En aktivitet räknas en gång här, också när den gäller flera löften."
    if len(months) > 1:
        yield from _most(
            "Flest gjordes i", {_named(month, months): months[month] for month in sorted(months)}
        )
    if len(hours) > 1:
        named = {f"{swedish.WEEKDAYS[day]} {PARTS[part]}": hours[day, part] for day, part in sorted(hours)}
        yield from _most("Vanligast var", named)
    lacks = (
        (sum(not row.when.is_day for row in rows), "dag"),
        (sum(row.minute is None for row in rows), "klockslag"),
        (sum(not row.place for row in rows), "plats"),
    )
    lacking = swedish.listed(f"{word} för {number}" for number, word in lacks if number)
    if lacking:
        yield f"Alla aktiviteter är inte noterade i detalj: det saknas {lacking}."


def _most(begun: str, numbers: Mapping[str, int]) -> Iterable[str]:
    """What has the most, all of those that share it where they are few."""
    most = max(numbers.values())
    if most == 1:
        return
    first = [name for name, number in numbers.items() if number == most]
    if len(first) <= _SHARING:
        each = " var" if len(first) > 1 else ""
        yield f"{begun} {swedish.listed(first)}: {most}{each}."


def _facts(places: Counter[str]) -> Iterable[Fact]:
    named = [f"{place}{swedish.NARROW}{number}" for place, number in places.most_common(_PLACES)]
    rest = sum(places.values()) - sum(number for _, number in places.most_common(_PLACES))
    if named:
        others = f"; {len(places) - _PLACES} andra platser tillsammans {rest}" if rest else ""
        yield Fact("Platser", f"{swedish.listed(named)}{others}")


def _months(months: Counter[date]) -> Table | None:
    if len(months) < 2:  # noqa: PLR2004 (a single month is told in words)
        return None
    most = max(months.values())
    rows = tuple(
        row(_named(month, months), Cell(str(months[month]), share=months[month] * 100 // most))
        for month in sorted(months)
    )
    return Table("lf-manader", "Aktiviteter per månad", ("Månad", "Antal"), rows)


def _named(month: date, months: Iterable[date]) -> str:
    """A month, with its year where there are several."""
    is_one_year = len({one.year for one in months}) == 1
    return swedish.MONTHS[month.month - 1] if is_one_year else swedish.month(month)


def _hours(hours: Counter[tuple[int, PartOfDay]]) -> Table | None:
    if not hours:
        return None
    most = max(hours.values())
    rows = tuple(
        row(name.capitalize(), *(_shaded(hours[number, part], most) for part in PARTS_OF_DAY))
        for number, name in enumerate(swedish.WEEKDAYS)
    )
    head = ("Dag", *(f"{PARTS[part]} {clock}" for part, clock in zip(PARTS_OF_DAY, _HOURS, strict=True)))
    return Table("lf-tider", "Aktiviteter efter veckodag och tid på dygnet", head, rows)


def _shaded(number: int, most: int) -> Cell:
    level = -(-number * _LEVELS // most)
    return Cell(str(number), level=level)
