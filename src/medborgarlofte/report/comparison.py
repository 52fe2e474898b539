"""This window beside the same one a year before, and beside the whole period so far."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import Amount
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import Progress, progress_of, rows_by_promise
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import CountTarget, CoverageTarget, ShareTarget
from medborgarlofte.domain.window import WHOLE_PERIOD, Window, months_after, window_named
from medborgarlofte.report import swedish
from medborgarlofte.report.occasions import day_words
from medborgarlofte.report.piece import Cell, Chapter, Table, row

Before = Mapping[str, Progress]

_SEVERAL = 3


def name_before(window: Window) -> str | None:
    """The same window a year before; none for a whole period."""
    if window.name == WHOLE_PERIOD:
        return None
    return f"{int(window.name[:4]) - 1:04}{window.name[4:]}"


def before_of(ledger: Ledger, agreement: Agreement, window: Window, as_of: date) -> Before:
    """Each promise's progress in the same window a year before, here or in the agreement that it carries on.

    While the window runs it is compared with the same part of the one before.
    """
    name = name_before(window)
    if name is None:
        return {}
    found: dict[str, Progress] = {}
    for home in (*(one for one in ledger.agreements if one is not agreement), agreement):
        earlier = window_named(name, home.span)
        if earlier is None or earlier.span.last >= window.span.first:
            continue
        rows = rows_by_promise(ledger, home)
        until = earlier.span.last if as_of >= window.span.last else months_after(as_of, -12)
        for promise in agreement.promises:
            same = _same(promise, home)
            if same:
                found[promise.id] = progress_of(ledger, home, same, rows.get(same.id, ()), earlier, until)
    return found


def _same(promise: Promise, home: Agreement) -> Promise | None:
    return home.promise_by_id.get(promise.id) or home.promise_by_id.get(promise.renews or "")


def whole_of(ledger: Ledger, progresses: Sequence[Progress], as_of: date) -> Before:
    """Each promise's progress in the whole period so far; nothing where the window began with the period."""
    found: dict[str, Progress] = {}
    for one in progresses:
        period = one.agreement.span
        if one.window.span.first == period.first or one.window.name == WHOLE_PERIOD:
            continue
        whole = Window(WHOLE_PERIOD, period)
        found[one.promise.id] = progress_of(ledger, one.agreement, one.promise, one.rows, whole, as_of)
    return found


def comparison_chapter(progresses: Sequence[Progress], before: Before, whole: Before) -> Chapter | None:
    """The chapter: a promise a row, and a bar for each window; None where there is nothing to compare with."""
    having = [one for one in progresses if one.promise.id in before or one.promise.id in whole]
    having = [one for one in having if one.figures.in_window or _amount(before, one) or _amount(whole, one)]
    if not having:
        return None
    earlier = next(iter(before.values()), None)
    head = ["Löfte", *(_head(one) for one in (earlier, having[0]) if one)]
    head += ["hela perioden hittills"] if whole else []
    rows = tuple(_row(one, before if earlier else None, whole or None) for one in having)
    table = Table("lf-jamfort-tabell", "Gjort, i samma enhet som löftet", tuple(head), rows)
    return Chapter("lf-jamfort", "Jämfört med tidigare", tuple(_sentences(having, before)), (), (table,))


def _head(progress: Progress) -> str:
    """The window, and how much of it where it is not the whole."""
    words = swedish.window(progress.window)
    until = "" if progress.as_of >= progress.window.span.last else f" till {day_words(progress.as_of)}"
    return f"{words}{until}"


def _amount(others: Before, progress: Progress) -> Amount | None:
    other = others.get(progress.promise.id)
    return other.figures.in_window if other else None


def _row(progress: Progress, before: Before | None, whole: Before | None) -> tuple[Cell, ...]:
    """The bars of a row share one scale; the whole period has none."""
    key = progress.promise.id
    shown = [progress] if before is None else [before.get(key), progress]
    amounts = [one.figures.in_window for one in shown if one and one.figures.in_window]
    most = max((one.stated for one in amounts), default=Decimal(0))
    is_drawn = before is not None and most > 0 and not any(map(_is_no_sum, filter(None, shown)))
    cells = [Cell(_done(one), share=_share(one, most) if is_drawn else None) for one in shown]
    if whole is not None:
        cells.append(Cell(_done(whole.get(key))))
    return row(progress.promise.title, *cells)


def _share(progress: Progress | None, most: Decimal) -> int | None:
    """The bar in percent of the longest."""
    amount = progress.figures.in_window if progress else None
    return int(amount.stated * 100 / most) if amount else None


def _done(progress: Progress | None) -> str:
    """What was done; of places and the like counted anew in each of many windows, how many of the windows were kept."""
    amount = progress.figures.in_window if progress else None
    if progress is None or amount is None:
        return swedish.NO_DATA[1]
    figures = progress.figures
    if _is_no_sum(progress):
        return f"hållet {figures.kept} av {figures.judged}" if figures.judged else "–"
    sign = f"{swedish.NARROW}%" if isinstance(figures.target, ShareTarget) else ""
    return f"{swedish.roughly(amount)}{sign}"


def _is_no_sum(progress: Progress) -> bool:
    """Whether its number adds up the same places over and over."""
    return len(progress.figures.parts) > 1 and isinstance(progress.figures.target, CoverageTarget)


def _sentences(progresses: Sequence[Progress], before: Before) -> list[str]:
    """How many went up and how many down, of those that count what was done and have data for both."""
    pairs = [
        (now.stated, then.stated)
        for one in progresses
        if isinstance(one.figures.target, CountTarget | None)
        and (now := one.figures.in_window)
        and (then := _amount(before, one))
    ]
    if len(pairs) < _SEVERAL:
        return []
    more, less = sum(now > then for now, then in pairs), sum(now < then for now, then in pairs)
    return [
        f"Av {len(pairs)} löften med antal för båda tiderna gjordes mer för {more} och mindre för {less}."
    ]
