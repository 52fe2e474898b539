"""The ground that every model of promises.yaml stands on, and its small types.

Every scalar arrives as text, just as it was written; each type here says which texts it takes.
What is refused is named by a pydantic error type and its facts; the Swedish words are found in ``texts``.
"""

import re
import sys
from collections.abc import Callable
from decimal import Decimal
from types import ModuleType
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, ValidationError, core_schema

from medborgarlofte.domain.link import is_mail, is_page
from medborgarlofte.domain.span import DateFault, Span, minutes_of, span_of


def _without_plugins() -> None:
    """Spare pydantic its search of everything installed for plugins: disk reads, and a tenth of a command's start.

    A coming pydantic that has its search elsewhere is not disturbed; it only starts slower.
    """
    loader = ModuleType("pydantic.plugin._loader")
    vars(loader)["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


_without_plugins()


_Item = TypeVar("_Item")


class Model(BaseModel):
    """Frozen, strict, and closed to keys it does not know; its errors never show what was written."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, defer_build=True
    )


class Written:
    """How what is written becomes a value, and the shape that an editor is told of."""

    def __init__(self, read: Callable[[object], object], shape: JsonSchemaValue) -> None:
        self._read = read
        self._shape = shape

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return dict(self._shape)


def scalar(read: Callable[[str], object], shape: JsonSchemaValue) -> Written:
    """A single text, read in that way."""
    return Written(lambda value: read(_text(value)), shape)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("text_expected", "text_expected")
    if not value.strip():
        raise PydanticCustomError("empty", "empty")
    return value


class Different:
    """A list where nothing stands twice."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(_different, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "uniqueItems": True}


def _different(value: tuple[object, ...]) -> tuple[object, ...]:
    seen: set[object] = set()
    for one in value:
        if one in seen:
            raise PydanticCustomError("listed_twice", "listed_twice", {"value": one})
        seen.add(one)
    return value


def located(fault: PydanticCustomError, *place: str | int) -> ValidationError:
    """The fault of something further in, told at its place there."""
    told: InitErrorDetails = {"type": fault, "loc": place, "input": None}
    return ValidationError.from_exception_data("", [told], hide_input=True)


_LONGEST_SLUG = 40


def _slug(value: str) -> str:
    if len(value) > _LONGEST_SLUG or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value, re.ASCII):
        raise PydanticCustomError("slug", "slug")
    return value


def _link(value: str) -> str:
    if not is_page(value) and not is_mail(value):
        raise PydanticCustomError("link", "link")
    return value


def _positive(value: str) -> int:
    if not _is_whole(value):
        raise PydanticCustomError("whole_number", "whole_number")
    if value == "0":
        raise PydanticCustomError("not_positive", "not_positive")
    return int(value)


_MONTH_NUMBERS = range(1, 13)


def _month_number(value: str) -> int:
    if not _is_whole(value) or int(value) not in _MONTH_NUMBERS:
        raise PydanticCustomError("month_number", "month_number")
    return int(value)


def _is_whole(value: str) -> bool:
    return re.fullmatch(r"0|[1-9]\d{0,8}", value, re.ASCII) is not None


def _number(value: str) -> Decimal:
    if not re.fullmatch(r"-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?", value, re.ASCII):
        raise PydanticCustomError("number", "number")
    return Decimal(value)


def _boundary(value: str) -> Span:
    is_plain = value.isascii() and value.replace("-", "").isdecimal()
    return _dated(span_of(value) if is_plain else DateFault("form"))


def _day(value: str) -> Span:
    span = _boundary(value)
    return span if span.is_day else _dated(DateFault("form"))


def _dated(span: Span | DateFault) -> Span:
    if isinstance(span, DateFault):
        raise PydanticCustomError("date", "date", span._asdict())
    return span


def _clock(value: object) -> int:
    minutes = minutes_of(_text(value))
    if minutes is None:
        raise PydanticCustomError("clock", "clock")
    return minutes


def _two_clocks(value: object) -> tuple[int, int]:
    return _pair(value, _clock)


def _one_or_two_texts(value: object) -> str | tuple[str, str]:
    return _pair(value, _text) if isinstance(value, tuple) else _text(value)


def _pair(value: object, read: Callable[[object], _Item]) -> tuple[_Item, _Item]:
    match value:
        case (first, second):
            return _item(0, first, read), _item(1, second, read)
    raise PydanticCustomError("pair", "pair")


def _item(place: int, value: object, read: Callable[[object], _Item]) -> _Item:
    try:
        return read(value)
    except PydanticCustomError as fault:
        raise located(fault, place) from None


def _truth(value: str) -> bool:
    if value not in ("true", "false"):
        raise PydanticCustomError("truth", "truth")
    return value == "true"


def _pair_of(shape: JsonSchemaValue) -> JsonSchemaValue:
    return {"type": "array", "items": shape, "minItems": 2, "maxItems": 2}


_TEXT_SHAPE: JsonSchemaValue = {"type": ["string", "number"]}
_SLUG_SHAPE = {
    "type": ["string", "integer"],
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": _LONGEST_SLUG,
}
_DATE_SHAPE = {"type": ["string", "integer"], "pattern": r"^\d{4}(-\d\d){0,2}$"}
_CLOCK_SHAPE = {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}

Text = Annotated[str, Written(_text, _TEXT_SHAPE)]
Slug = Annotated[str, scalar(_slug, _SLUG_SHAPE)]
Link = Annotated[str, scalar(_link, {"type": "string", "pattern": "^(https://|mailto:)"})]
Positive = Annotated[int, scalar(_positive, {"type": "integer", "minimum": 1})]
MonthNumber = Annotated[int, scalar(_month_number, {"type": "integer", "minimum": 1, "maximum": 12})]
Number = Annotated[Decimal, scalar(_number, {"type": "number"})]
Boundary = Annotated[Span, scalar(_boundary, _DATE_SHAPE)]
Day = Annotated[Span, scalar(_day, {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"})]
Truth = Annotated[bool, scalar(_truth, {"type": "boolean"})]
Hours = Annotated[tuple[int, int], Written(_two_clocks, _pair_of(_CLOCK_SHAPE))]
Unit = Annotated[
    str | tuple[str, str], Written(_one_or_two_texts, {"anyOf": [_TEXT_SHAPE, _pair_of(_TEXT_SHAPE)]})
]
Slugs = Annotated[tuple[Slug, ...], Different()]
Texts = Annotated[tuple[Text, ...], Different()]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
