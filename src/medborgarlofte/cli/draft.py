"""From what was typed to the cells of a row; whatever cannot be understood is a wrong word, and saves nothing."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from medborgarlofte.cli.usage import WrongWords, did_you_mean
from medborgarlofte.exchange.by_results import by_results_in
from medborgarlofte.exchange.names import Names, Unfound
from medborgarlofte.exchange.spoken import (
    Spoken,
    SpokenFault,
    spoken_clock,
    spoken_count,
    spoken_date,
    spoken_result,
    time_cell,
)
from medborgarlofte.exchange.vocabulary import Vocabulary
from medborgarlofte.report import swedish

_FAULTS: Mapping[str, str] = {
    "form": "skriv som igår, 14/3, ”3 maj” eller 2023-03-14",
    "month": "det finns ingen månad {month}, och dagen skrivs före månaden",
    "reversed": "slutet ligger före början",
    "clock": "det finns inget sådant klockslag",
    "unclear": "det kan läsas på två sätt, skriv som 2023-03-14 eller 22:30",
}


class Typed(NamedTuple):
    """The options of a row as they were typed; None for what was not given."""

    date: str | None = None
    time: str | None = None
    amount: str | None = None
    place: str | None = None
    parties: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    note: str | None = None


def when_typed(typed: Typed, today: date) -> Spoken:
    """The day or window, and the hour, of ``--date`` and ``--time``; today where no date was given."""
    spoken = spoken_date("idag" if typed.date is None else typed.date, today)
    if isinstance(spoken, SpokenFault):
        raise WrongWords(f"--date ”{typed.date}” går inte att förstå: {why_unspoken(spoken)}.")
    return spoken if typed.time is None else spoken._replace(minute=minute_typed(typed.time))


def minute_typed(text: str) -> int | None:
    """The minutes after midnight of ``--time``; an empty text is no hour."""
    minute = spoken_clock(text) if text else None
    if isinstance(minute, SpokenFault):
        why = "skriv som 22.30" if minute.reason == "form" else why_unspoken(minute)
        raise WrongWords(f"--time ”{text}” går inte att förstå: {why}.")
    return minute


def why_unspoken(fault: SpokenFault) -> str:
    """Why a text is no date or hour, or how to write one."""
    if fault.reason in ("day", "weekday"):
        month = f"{swedish.MONTHS[fault.month - 1]} {fault.year}"
        if fault.reason == "day":
            return f"{month} har {fault.last_day} dagar"
        return f"{fault.day} {month} är en {swedish.WEEKDAYS[date(fault.year, fault.month, fault.day).weekday()]}"
    return _FAULTS[fault.reason].format(month=fault.month)


def cells_typed(typed: Typed, words: Vocabulary) -> dict[str, str]:
    """The cells that the options give, by column; what was not given is not there."""
    cells: dict[str, str] = {}
    if typed.amount is not None:
        cells["count"] = count_typed(typed.amount)
    if typed.place is not None:
        cells["place"] = (
            _named("--place", typed.place, words.places) if words.places and typed.place else typed.place
        )
    if typed.parties:
        cells["party"] = _all_named("--party", typed.parties, words.parties)
    if typed.tags:
        cells["tags"] = _all_named("--tag", typed.tags, words.tags)
    if typed.results:
        cells["results"] = results_typed(typed.results, words.results)
    if typed.note is not None:
        cells["note"] = " ".join(typed.note.split())
    return cells


def count_typed(text: str) -> str:
    """The ``count`` cell."""
    cell = spoken_count(text)
    if cell is None:
        raise WrongWords(f"--count ”{text}” är inget antal. Skriv som 2, ~15 (ungefär) eller 43+ (minst).")
    return cell


def results_typed(texts: Sequence[str], names: Names) -> str:
    """The ``results`` cell of ``deltagare=45`` and the like, in the order that they were typed."""
    found: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        read = ((names.named(name), spoken_result(value)),) if equals else _listed(text, names)
        for key, number in read:
            if isinstance(key, Unfound) and not isinstance(names.named(key.text), str):
                raise WrongWords(f"--result ”{key.text}” finns inte.{did_you_mean(key.candidates)}")
            if isinstance(key, Unfound) or number is None or key in found:
                raise WrongWords(
                    f"--result ”{text}” går inte att förstå. Skriv som deltagare=45, en gång för varje."
                )
            found[key] = number
    return " ".join(f"{key}={number}" for key, number in found.items())


def _listed(text: str, names: Names) -> tuple[tuple[str | Unfound, str | None], ...]:
    read = by_results_in(text, names)
    return ((read, None),) if isinstance(read, Unfound) else read


def _all_named(option: str, texts: Sequence[str], names: Names) -> str:
    """Keys with a space between, none twice; several may stand in one value."""
    keys = [
        _named(option, word, names) for text in texts for word in ([text] if text in names else text.split())
    ]
    return " ".join(dict.fromkeys(keys))


_FEW = 10


def _named(option: str, text: str, names: Names) -> str:
    found = names.named(text)
    if isinstance(found, Unfound):
        near = (
            did_you_mean(found.candidates) or f" Välj bland {', '.join(list(names.shown.values())[:_FEW])}."
        )
        raise WrongWords(f"{option} ”{text}” finns inte.{near}")
    return found


def with_time(spoken: Spoken) -> dict[str, str]:
    """The cells of the day and the hour."""
    return {"date": spoken.date, "time": "" if spoken.minute is None else time_cell(spoken.minute)}
