"""The activities once more, as Swedish Excel opens them right, and so that no cell can act as a formula."""

import re
from collections.abc import Mapping, Sequence

from medborgarlofte.domain.amount import written
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange import open_words
from medborgarlofte.exchange.form_words import HEADINGS
from medborgarlofte.exchange.open_activities import Disclosed
from medborgarlofte.exchange.resource import csv_text
from medborgarlofte.exchange.vocabulary import Vocabulary, vocabulary_of

_ACTING = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def excel_csv(rows: Sequence[Disclosed], ledger: Ledger) -> bytes:
    """The activities with Swedish headings: semicolons, a mark for UTF-8, CRLF; an apostrophe before what could act."""
    words = vocabulary_of(*ledger.agreements)
    titles = words.results.shown
    *before, note = HEADINGS.items()
    heads = [*dict(before).values(), *titles.values(), note[1], "Id", open_words.EXAMPLE_HEADING]
    lines = ([guarded(text) for text in _texts(one, words, tuple(titles))] for one in rows)
    return csv_text([guarded(head) for head in heads], lines, ";", "\r\n").encode("utf-8-sig")


def guarded(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.lstrip().startswith(_ACTING) or text.startswith(_ACTING) else text


def _texts(one: Disclosed, words: Vocabulary, results: Sequence[str]) -> list[str]:
    cells, row = one.cells, one.row
    values = {key: _spoken(written(amount)) for key, amount in row.results}
    return [
        _day(cells["date"]),
        cells["time"],
        _titles(row.promises, words.promises.shown),
        _spoken(cells["count"]),
        cells["place"],
        _titles(row.parties, words.parties.shown),
        _titles(row.tags, words.tags.shown),
        *(values.get(key, "") for key in results),
        cells["note"],
        row.id,
        open_words.YES if one.is_example else open_words.NO,
    ]


def _titles(keys: Sequence[str], shown: Mapping[str, str]) -> str:
    return "; ".join(shown.get(key, key) for key in keys)


def _day(cell: str) -> str:
    """A month in words, since Excel takes 2023-05 for the first of May."""
    month = re.fullmatch(r"(\d{4})-(\d\d)", cell)
    return f"{open_words.MONTHS[int(month[2]) - 1]} {month[1]}" if month else cell


def _spoken(cell: str) -> str:
    """A number with a decimal comma, and a word for the signs."""
    if cell.startswith("~"):
        return f"{open_words.ABOUT} {cell[1:]}".replace(".", ",")
    return (
        f"{open_words.AT_LEAST} {cell[:-1]}".replace(".", ",")
        if cell.endswith("+")
        else cell.replace(".", ",")
    )
