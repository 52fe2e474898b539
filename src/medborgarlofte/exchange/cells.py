"""What is given in a sheet's cells, as the cells of an activity."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from medborgarlofte.domain.personal import personal_in
from medborgarlofte.domain.span import Span
from medborgarlofte.exchange.by_results import by_results_in
from medborgarlofte.exchange.headings import Column
from medborgarlofte.exchange.names import Names, Unfound, all_named
from medborgarlofte.exchange.row import Given, RowFault, RowReason
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
from medborgarlofte.exchange.words import answer

LONGEST_NOTE = 300
_SHORTEST_PART = 3
_EXCELS_EPOCH = date(1899, 12, 30)
_MINUTES_A_DAY = 24 * 60

Cell = str | RowFault


def when_given(given: Given, today: date) -> Spoken | RowFault:
    """The date of a row, and the hour where it stands with it; a bare midnight is a date that Excel has dressed up."""
    if not given.text:
        return given.fault("no_date")
    found = _serial_day(given.text) or spoken_date(given.text, today)
    if isinstance(found, SpokenFault):
        return given.fault("date")._replace(spoken=found)
    return found if found.minute else Spoken(found.span)


def _serial_day(text: str) -> Spoken | None:
    """Excel's serial number of a day in the years 2000–2099, with the hour as its fraction."""
    found = re.fullmatch(r"(\d{5})(?:[.,](\d+))?", text, re.ASCII)
    if not found or not date(2000, 1, 1) <= _EXCELS_EPOCH + timedelta(int(found[1])) <= date(2099, 12, 31):
        return None
    day = _EXCELS_EPOCH + timedelta(int(found[1]))
    return Spoken(Span(day, day), _minute_of_fraction(found[2]) if found[2] else None)


def _minute_of_fraction(decimals: str) -> int:
    return min(round(float(f"0.{decimals}") * _MINUTES_A_DAY), _MINUTES_A_DAY - 1)


def time_given(given: Given) -> Cell:
    """The ``time`` cell."""
    serial = re.fullmatch(r"0[.,](\d+)", given.text, re.ASCII)
    if serial:
        return time_cell(_minute_of_fraction(serial[1]))
    minute = spoken_clock(given.text)
    return (
        given.fault("time")._replace(spoken=minute) if isinstance(minute, SpokenFault) else time_cell(minute)
    )


def promise_given(given: Given, words: Vocabulary) -> Cell:
    """The ``promise`` cell, by ids, titles or parts of them."""
    if not given.text:
        return given.fault("no_promise")
    return _names_given(given, "promise", words.promises, _finder(words.promises))


def _finder(names: Names) -> Callable[[str], str | Unfound]:
    """By full name or by a part of one that is not there by chance."""
    return lambda text: names.partly_named(text) if len(text) >= _SHORTEST_PART else names.named(text)


def count_given(given: Given) -> Cell:
    """The ``count`` cell."""
    cell = spoken_count(given.text)
    return given.fault("count") if cell is None else cell


def place_given(given: Given, words: Vocabulary) -> Cell:
    """The ``place`` cell, by name or alias; any place where the agreement lists none."""
    if words.places is None:
        return _harmless(given)
    return _names_given(given, "place", words.places, words.places.named) if given.text else ""


def party_given(given: Given, words: Vocabulary) -> Cell:
    """The ``party`` cell, by keys, names or parts of them."""
    return _names_given(given, "party", words.parties, _finder(words.parties)) if given.text else ""


def tags_given(list_: Given, crosses: Iterable[tuple[Column, Given]], words: Vocabulary) -> Cell:
    """The ``tags`` cell, from a list of kinds and from the columns where a kind is crossed."""
    listed = all_named(list_.text, words.tags, words.tags.named) if list_.text else ()
    if isinstance(listed, Unfound):
        return _unfound(list_, "tag", listed)
    tags = list(listed)
    for column, given in crosses:
        said = answer(given.text)
        if said is None:
            return given.fault("tag_answer")
        if said and column.key not in tags:
            tags.append(column.key)
    return " ".join(tags)


def results_given(list_: Given, numbers: Iterable[tuple[Column, Given]], words: Vocabulary) -> Cell:
    """The ``results`` cell, from a list and from the columns that each hold one by-result."""
    listed = by_results_in(list_.text, words.results)
    if isinstance(listed, Unfound):
        return _unfound(list_, "result_name" if listed.candidates else "result", listed)
    results = dict(listed)
    for column, given in numbers:
        value = spoken_result(given.text) if given.text else ""
        if value is None or (value and column.key in results):
            return given.fault("result")
        if value:
            results[column.key] = value
    return " ".join(f"{key}={value}" for key, value in results.items())


def note_given(given: Given) -> Cell:
    """The ``note`` cell: short, and without personal data."""
    return given.fault("note_too_long") if len(given.text) > LONGEST_NOTE else _harmless(given)


def _harmless(given: Given) -> Cell:
    return given.fault("personal") if any(personal_in(given.text)) else given.text


def _names_given(given: Given, reason: RowReason, names: Names, find: Callable[[str], str | Unfound]) -> Cell:
    found = all_named(given.text, names, find)
    return _unfound(given, reason, found) if isinstance(found, Unfound) else " ".join(found)


def _unfound(given: Given, reason: RowReason, found: Unfound) -> RowFault:
    fault = given._replace(text=found.text).fault(reason)
    return (
        fault._replace(candidates=found.candidates, is_ambiguous=found.is_ambiguous) if fault.text else fault
    )
