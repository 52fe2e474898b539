"""Which agreements and windows a command speaks of, and as of which day."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple

import typer

from medborgarlofte.cli import completion
from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.span import Span
from medborgarlofte.domain.window import Window, is_window_name, window_named, windows_of

WindowName = Annotated[
    str | None,
    typer.Argument(
        metavar="FÖNSTER",
        help="2023, 2023-H1, 2023-T1, 2023-Q1, 2023-05 eller period",
        show_default=False,
        autocompletion=completion.windows,
    ),
]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DAG", help="Räkna till och med den dagen")]
AgreementId = Annotated[
    str | None,
    typer.Option(
        "--agreement", metavar="ID", help="Bara den överenskommelsen", autocompletion=completion.agreement_ids
    ),
]


class Scope(NamedTuple):
    """An agreement and the window of it that is asked for."""

    agreement: Agreement
    window: Window


def scopes(ledger: Ledger, name: str | None, agreement: str | None, today: date) -> tuple[Scope, ...]:
    """Every agreement that the window touches; without a name this year's, else the last one covered."""
    chosen = _chosen(ledger.agreements, agreement)
    if not chosen:
        raise WrongWords("Det finns ingen överenskommelse att läsa i promises.yaml. Kör lofte check.")
    if name is not None and not is_window_name(name):
        raise WrongWords(
            f"”{name}” är inget fönster. Skriv som 2023, 2023-H1, 2023-T1, 2023-Q1, 2023-05 eller period."
        )
    named = name or _usual_name(chosen, today)
    found = [Scope(one, window) for one in chosen if (window := window_named(named, one.span))]
    if not found:
        covered = ", ".join(_covered(one) for one in chosen)
        raise WrongWords(f"Ingen överenskommelse omfattar {named}. Det som finns: {covered}.")
    return tuple(found)


def _chosen(agreements: tuple[Agreement, ...], named: str | None) -> tuple[Agreement, ...]:
    if named is None:
        return agreements
    chosen = tuple(one for one in agreements if one.id == named)
    if not chosen:
        known = [one.id for one in agreements]
        raise WrongWords(f"Överenskommelsen {named} finns inte.{did_you_mean(nearest(named, known))}")
    return chosen


def _usual_name(agreements: Iterable[Agreement], today: date) -> str:
    """The name of the year that holds today in some agreement, else of the last year before it, else of the first."""
    here = Span(today, today)
    years = [
        year
        for one in agreements
        for year in windows_of("year", one.span, one.span.cut(here) or _edge(one.span, today))
    ]
    holding = [year for year in years if year.span.meets(here)]
    past = [year for year in years if year.span.last < today]
    if holding:
        return holding[0].name
    return (
        max(past, key=lambda one: one.span.last).name
        if past
        else min(years, key=lambda one: one.span.first).name
    )


def _edge(period: Span, today: date) -> Span:
    """The day of the period that lies nearest to today."""
    day = period.last if period.last < today else period.first
    return Span(day, day)


def _covered(agreement: Agreement) -> str:
    span = agreement.span
    first = "" if span.first == date.min else f"{span.first}"
    last = "" if span.last == date.max else f"{span.last}"
    return f"{agreement.id} ({first}–{last})"


def as_of_day(text: str | None, today: date) -> date:
    """The day that ``--as-of`` names, else today."""
    if text is None:
        return today
    from medborgarlofte.exchange.spoken import Spoken, spoken_date

    found = spoken_date(text, today)
    if not isinstance(found, Spoken) or not found.span.is_day:
        raise WrongWords(f"--as-of ska vara en dag som 2023-06-30, inte ”{text}”.")
    return found.span.first
