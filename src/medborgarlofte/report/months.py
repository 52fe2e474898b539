"""A promise's rows month by month: how many, when and where, down to the single row."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.amount import NOTHING, Amount, sum_of
from medborgarlofte.domain.breakdown import running_sums
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.sift import Lacking
from medborgarlofte.domain.span import DAY, Span, months_from
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.domain.target import CountTarget
from medborgarlofte.report import swedish
from medborgarlofte.report.occasions import days_words
from medborgarlofte.report.piece import Cell, Table, row

_MOST = 36


def of_result(progress: Progress) -> str | None:
    """The by-result that a promise counts, None where it counts occasions."""
    target = progress.figures.target
    return target.of if isinstance(target, CountTarget) else None


def done_rows(progress: Progress) -> tuple[Activity, ...]:
    """The rows behind the figure that tell of something done: a by-result that came later stands for no occasion."""
    of = of_result(progress)
    return tuple(
        one
        for one in progress.figures.rows.inside
        if (unit := unit_of(one, of)) is not None and unit.high != 0
    )


def months_table(progress: Progress, even: Sequence[str] = ()) -> Table:
    """Each month with its number and its rows; a row that spans months stands by itself.

    ``even`` is what even pace had reached by the end of each month, and brings the sum so far beside it.
    """
    rows, of = done_rows(progress), of_result(progress)
    by_month = _by_month(rows)
    shown = _months_of(progress, by_month)
    sums = [_sum(by_month.get(month, ()), of) for month in shown]
    most = max((one.stated for one in sums), default=Decimal(0))
    steps = running_sums(rows, of) if even else ()
    with_year = bool(shown) and shown[0].year != shown[-1].year
    lines = [
        row(
            swedish.month(month) if with_year else swedish.MONTHS[month.month - 1][:3],
            Cell(swedish.roughly(done), share=int(done.stated * 100 / most) if most else 0),
            *_beside(steps, month, even[number : number + 1]),
            "; ".join(map(_told, by_month.get(month, ()))),
        )
        for number, (month, done) in enumerate(zip(shown, sums, strict=True))
    ]
    coarse = [one for one in rows if _month(one.when) is None]
    lines += [_whole(one, of, 2 if even else 0) for one in coarse]
    lines += [_uncounted(one, of, 2 if even else 0) for one in progress.figures.rows.lacking]
    head = ("Månad", "Antal", *(("Sammanlagt", "Jämn takt") if even else ()), "Dag, tid och plats")
    caption = f"{progress.promise.title}, månad för månad"
    return Table(f"{progress.promise.id}-manader", caption, head, tuple(lines))


def _beside(steps: Iterable[tuple[date, Amount]], month: date, even: Sequence[str]) -> Iterator[str]:
    """The sum by the end of a month, and what even pace would be."""
    last = months_from(month.year, month.month, 1).last
    for one in even:
        yield swedish.roughly(next((total for day, total in reversed([*steps]) if day <= last), NOTHING))
        yield one


def _whole(one: Activity, of: str | None, gap: int) -> tuple[Cell, ...]:
    unit = unit_of(one, of)
    number = swedish.amount(unit) if unit else "–"
    rest = " ".join(filter(None, (one.place or "plats saknas", one.note and f"({one.note})")))
    return row(swedish.span(one.when), number, *("",) * gap, rest)


def _uncounted(lacking: Lacking, of: str | None, gap: int) -> tuple[Cell, ...]:
    """A row that lacks what is asked for, as the months would else be said to hold all that was done."""
    one, lack = lacking
    *cells, _ = _whole(one, of, gap)
    told = (f"räknas inte med: {swedish.REASONS[lack]}", one.place, one.note and f"({one.note})")
    return (*cells, Cell("; ".join(filter(None, told))))


def _by_month(rows: Iterable[Activity]) -> Mapping[date, list[Activity]]:
    found: dict[date, list[Activity]] = {}
    for one in rows:
        month = _month(one.when)
        if month:
            found.setdefault(month, []).append(one)
    return found


def _month(when: Span) -> date | None:
    first, last = when
    return first.replace(day=1) if (first.year, first.month) == (last.year, last.month) else None


def _months_of(progress: Progress, by_month: Mapping[date, object]) -> list[date]:
    """Every month of the figure's window up to the as-of day where a number is to be reached, else those with rows."""
    having = sorted(by_month)
    if progress.figures.goal is None or not having:
        return having
    own = progress.figures.own.span if progress.figures.own else progress.window.span
    first, last = max(own.first, date(1900, 1, 1)), progress.as_of
    every = month_firsts(Span(min(first, having[0]), max(last, having[-1])))
    return list(every) if len(every) <= _MOST else having


def month_firsts(span: Span) -> tuple[date, ...]:
    """The first day of every month that the span meets."""
    return tuple(_each_month(*span))


def _each_month(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = months_from(month.year, month.month, 1).last + DAY


def _sum(rows: Iterable[Activity], of: str | None) -> Amount:
    return sum_of(unit for one in rows if (unit := unit_of(one, of)))


def _told(one: Activity) -> str:
    """A row inside its month: 7 kl. 23.30 Oslovägen."""
    day = str(one.when.first.day) if one.when.is_day else "dag saknas"
    return f"{day}{_rest(one)}"


def rows_words(rows: Iterable[Activity], within: Span) -> str:
    """A few rows in a sentence: 26 april kl. 18.30 Stadshuset; oktober 2023 Skee. With years where there are several."""
    return "; ".join(_told_whole(one, within) for one in rows)


def _told_whole(one: Activity, within: Span) -> str:
    named = days_words(one.when, within) if one.when.is_day else swedish.span(one.when)
    return f"{named}{_rest(one)}"


def _rest(one: Activity) -> str:
    """Hour, place, and in brackets the number where that is not one, and the note."""
    clock = "" if one.minute is None else f"kl. {swedish.clock(one.minute)}"
    number = swedish.amount(one.count)
    aside = ", ".join(filter(None, ("" if number == "1" else f"{number} st", one.note)))
    return "".join(f" {part}" for part in (clock, one.place, aside and f"({aside})") if part)
