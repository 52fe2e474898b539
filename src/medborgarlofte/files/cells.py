"""What the cells of a row may say, validated by pydantic; a value is read once and then remembered."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple
from unicodedata import is_normalized

from pydantic_core import CoreSchema, PydanticCustomError, SchemaValidator, core_schema

from medborgarlofte.domain.amount import Amount, count_of, result_of
from medborgarlofte.domain.span import DateFault, Span, minutes_of, span_of

LONGEST_NOTE = 300
_REMEMBERED = 4096  # values of a column: a year of days, and more promises and places than any folder has
_SHORT = 80  # code points; a row of eight such cells and a note is never too many bytes
_ID = "[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}"
_LOGGED = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"


class Cell(NamedTuple):
    """A column: how pydantic reads its cells, and the code of what it refuses."""

    read: Callable[[str], Any]
    code: str


def cell(code: str, schema: CoreSchema) -> Cell:
    """A column with that schema."""
    return Cell(SchemaValidator(schema).validate_python, code)


def read_by(read: Callable[[str], object]) -> CoreSchema:
    """The schema of cells that a function reads; what it refuses is a ``PydanticCustomError`` with facts."""
    return core_schema.no_info_plain_validator_function(read)


def refused(code: str, **facts: object) -> PydanticCustomError:
    """A cell that is refused under another code than its column's, or with facts."""
    return PydanticCustomError(code, code, facts)


class Memo(dict[str, Any]):
    """The values of a column's cells, each read once. What needs care is refused with a ValueError, each time."""

    def __init__(self, column: Cell) -> None:
        super().__init__()
        self._read = column.read

    def __missing__(self, text: str) -> object:
        if len(text) > _SHORT:
            raise ValueError(text)
        value = self._read(tidy(text))
        if len(self) < _REMEMBERED:
            self[text] = value
        return value


def tidy(text: str) -> str:
    """The text itself, when it has no hidden characters and no space around it, and is in NFC; else a ValueError."""
    if text.isprintable() and text == text.strip() and (text.isascii() or is_normalized("NFC", text)):
        return text
    raise ValueError(text)


def _when(text: str) -> Span:
    if not text:
        raise refused("A316")
    return dated(span_of(text))


def dated(span: Span | DateFault) -> Span:
    """The span, or why it is none."""
    if isinstance(span, DateFault):
        raise refused("A301", **{name: fact for name, fact in span._asdict().items() if fact})
    return span


def _minute(text: str) -> int | None:
    minute = minutes_of(text)
    if text and minute is None:
        raise refused("A303")
    return minute


def _count(text: str) -> Amount:
    amount = count_of(text)
    if amount is None:
        raise refused("A307")
    return amount


def _words(text: str) -> tuple[str, ...]:
    """Words with space between, none of them twice."""
    words = tuple(text.split())
    for number, word in enumerate(words):
        if word in words[:number]:
            again = [found.start() for found in re.finditer(r"\S+", text) if found[0] == word][1]
            raise refused("A317", value=word, **_part(again, word))
    return words


def _part(start: int, word: str) -> dict[str, int]:
    return {"start": start, "end": start + len(word)}


def _some_words(text: str) -> tuple[str, ...]:
    if not text:
        raise refused("A316")
    return _words(text)


def _results(text: str) -> tuple[tuple[str, Amount], ...]:
    """By-results: ``deltagare=~45 ordningsbot=7``."""
    results: dict[str, Amount] = {}
    for found in re.finditer(r"\S+", text):
        key, _, number = found[0].partition("=")
        amount = result_of(number)
        if amount is None or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", key):
            raise refused("A308", value=found[0], **_part(found.start(), found[0]))
        if key in results:
            raise refused("A317", value=key, **_part(found.start(), key))
        results[key] = amount
    return tuple(results.items())


def _logged(text: str) -> str:
    """A second of a day that exists."""
    date.fromisoformat(text[:10])
    return text


DATE = cell("A301", read_by(_when))
TEXT = cell("A316", core_schema.str_schema())
CORRECTS = cell("A309", core_schema.str_schema(pattern=f"^(?:{_ID})?$"))
_LIKE_LOGGED = core_schema.str_schema(pattern=f"^{_LOGGED}$")
LIKE_LOGGED = cell("A310", _LIKE_LOGGED)
LOGGED_DAY = cell("A310", read_by(date.fromisoformat))
LOGGED = cell("A310", core_schema.no_info_after_validator_function(_logged, _LIKE_LOGGED))
ID = cell("A309", core_schema.str_schema(pattern=f"^{_ID}$"))

ACTIVITY_CELLS: Mapping[str, Cell] = {
    "date": DATE,
    "time": cell("A303", read_by(_minute)),
    "promise": cell("A316", read_by(_some_words)),
    "count": cell("A307", read_by(_count)),
    "place": TEXT,
    "party": cell("A317", read_by(_words)),
    "tags": cell("A317", read_by(_words)),
    "results": cell("A308", read_by(_results)),
    "note": cell("A311", core_schema.str_schema(max_length=LONGEST_NOTE)),
    "corrects": CORRECTS,
    "logged": LOGGED,
    "id": ID,
}
