"""What people say of when, how many and what it gave, read at the terminal: cells, and the same in words."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from medborgarlofte.cli.ask import Answer
from medborgarlofte.cli.draft import why_unspoken
from medborgarlofte.cli.usage import WrongWords, did_you_mean
from medborgarlofte.domain.amount import count_of, result_of
from medborgarlofte.domain.span import Span
from medborgarlofte.exchange.by_results import by_results_in
from medborgarlofte.exchange.names import Names, Unfound
from medborgarlofte.exchange.spoken import Spoken, date_cell, spoken_count, spoken_date, spoken_result
from medborgarlofte.report import swedish
from medborgarlofte.report.row_words import moment_words


def short_day(day: date) -> str:
    """A day as in a suggestion: tis 22 aug."""
    return f"{swedish.WEEKDAYS[day.weekday()][:3]} {day.day} {swedish.MONTHS[day.month - 1][:3]}"


def moments_in(text: str, today: date) -> Answer:
    """The day, with its hour, or several days with commas between; a day or month without a year is the latest."""
    moments = _moments(text, today)
    cells = tuple({"date": one.date, "time": one.time} for one in moments)
    return Answer(text, " · ".join(moment_words(*one) for one in moments), cells)


def _moments(text: str, today: date) -> tuple[Spoken, ...]:
    whole = spoken_date(text, today)
    if isinstance(whole, Spoken):
        return (whole,)
    parts = [part for part in re.split(r"\s*(?:[,;+&]|\boch\b)\s*", text) if part]
    if len(parts) < 2:  # noqa: PLR2004 (several days)
        raise WrongWords(_not_a_day(text, why_unspoken(whole)))
    said = [spoken_date(part, today) for part in parts]
    for part, one in zip(parts, said, strict=True):
        if not isinstance(one, Spoken):
            raise WrongWords(_not_a_day(part, why_unspoken(one)))
    return tuple(dict.fromkeys(one for one in said if isinstance(one, Spoken)))


def _not_a_day(text: str, why: str) -> str:
    return f"”{text}” går inte att förstå: {why}." if text else "Skriv en dag, som igår eller 14/3."


def months_in(text: str, today: date) -> Answer:
    """The month, or the longer time, that a text names; of a day its month, since no more may be told."""
    said = spoken_date(text, today)
    if not isinstance(said, Spoken):
        raise WrongWords(_not_a_day(text, why_unspoken(said)))
    span = _whole_months(said.span)
    return Answer(text, swedish.span(span), ({"date": date_cell(span), "time": ""},))


def _whole_months(span: Span) -> Span:
    from medborgarlofte.domain.span import months_from

    first, last = span
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return months_from(first.year, first.month, months)


def amount_words(text: str) -> Answer:
    """How many, in figures or words."""
    cell = spoken_count(text)
    amount = None if cell is None else count_of(cell)
    if cell is None or amount is None:
        raise WrongWords(f"”{text}” är inget antal. Skriv som 2, ~15 (ungefär) eller 43+ (minst).")
    return Answer(text, swedish.amount(amount), ({"count": "" if cell == "1" else cell},))


class _PartNames(Names):
    """Names of which a part is enough."""

    def named(self, text: str) -> str | Unfound:
        """The one thing that has the text in its name."""
        return self.partly_named(text)


def results_in(titles: Mapping[str, str]) -> Callable[[str], Answer]:
    """What reads by-results by their names in any order; of a single one its number will do."""
    names = _PartNames([(key, name) for key, title in titles.items() for name in (title, key)])
    example = f"{swedish.inside(next(iter(titles.values())))} 6"

    def read(text: str) -> Answer:
        only = next(iter(titles)) if len(titles) == 1 else None
        found = ((only, spoken_result(text)),) if only and spoken_result(text) else by_results_in(text, names)
        if isinstance(found, Unfound):
            raise WrongWords(
                f"”{found.text}” går inte att förstå.{did_you_mean(found.candidates)} Skriv namn och tal: {example}"
            )
        return Answer(
            text, _said(found, titles), ({"results": " ".join(f"{key}={value}" for key, value in found)},)
        )

    return read


def _said(found: tuple[tuple[str, str | None], ...], titles: Mapping[str, str]) -> str:
    amounts = ((key, result_of(value or "")) for key, value in found)
    return ", ".join(
        f"{swedish.inside(titles[key])} {swedish.amount(amount)}" for key, amount in amounts if amount
    )
