"""Changes to what was agreed: what an amendment says, and the shape of what it changes."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, get_args

from pydantic import (
    Discriminator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from medborgarlofte.domain.model import Boundary, Day, Model, Slug, Slugs, Text, Texts, Unit
from medborgarlofte.domain.target import Target

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Disclosure = Literal["full", "coarse", "verdict"]
Wording = Literal["verbatim", "retold"]
FollowUp = Literal["week", "month", "quarter", "tertial", "half_year", "year"]


class Period(Model):
    """From the start through the end; no end means until further notice."""

    start: Boundary
    end: Boundary | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end is not None and self.end.last < self.start.first:
            raise PydanticCustomError("reversed_period", "reversed_period")
        return self


class _Change(Model):
    """What every amendment says."""

    date: Day
    why: Text | None = None
    decision: Text | None = None


def _shaped(value: object, info: ValidationInfo) -> object:
    """The value, unless it is nothing that the amended key could hold."""
    shape = _SHAPES.get(info.data.get("key", ""))
    if shape is not None:
        _reader_of(shape).validate_python(value)
    return value


_SHAPES: Mapping[str, Any] = {
    "section": Slug,
    "renews": Slug,
    "disclosure": Disclosure,
    "decided": Boundary,
    "wording": Wording,
    "follow_up": FollowUp,
    **dict.fromkeys(("lead", "with", "answers", "tags", "results"), Slugs),
}


@cache
def _reader_of(shape: Any) -> "TypeAdapter[object]":  # noqa: ANN401 (a type expression has no narrower type)
    from pydantic import TypeAdapter  # here, since amendments are rare and starts are not

    return TypeAdapter(shape)


class TextAmendment(_Change):
    """A changed wording; what an amendment without a key speaks of."""

    key: Literal[
        "text",
        "title",
        "counts",
        "section",
        "renews",
        "disclosure",
        "area",
        "decided",
        "wording",
        "follow_up",
    ] = "text"
    before: Text | None = None
    after: Text | None = None

    _shape = field_validator("before", "after")(_shaped)


class ListAmendment(_Change):
    """A changed list."""

    key: Literal["criteria", "lead", "with", "answers", "tags", "results"]
    before: Texts | None = None
    after: Texts | None = None

    _shape = field_validator("before", "after")(_shaped)


class UnitAmendment(_Change):
    """A changed name for what is counted."""

    key: Literal["unit"]
    before: Unit | None = None
    after: Unit | None = None


class TargetAmendment(_Change):
    """A changed target."""

    key: Literal["target"]
    before: Target | None = None
    after: Target | None = None


class PeriodAmendment(_Change):
    """A changed period: an extension, say."""

    key: Literal["period"]
    before: Period | None = None
    after: Period | None = None


def _key_family(value: object) -> str | None:
    key = value.get("key", "text") if isinstance(value, dict) else getattr(value, "key", None)
    return _FAMILY.get(key) if isinstance(key, str) else None


_FAMILIES: Mapping[str, type[Model]] = {
    "text": TextAmendment,
    "list": ListAmendment,
    "unit": UnitAmendment,
    "target": TargetAmendment,
    "period": PeriodAmendment,
}
_FAMILY: Mapping[str, str] = {
    key: family
    for family, model in _FAMILIES.items()
    for key in get_args(model.model_fields["key"].annotation)
}

_AnyAmendment = Annotated[
    Annotated[TextAmendment, Tag("text")]
    | Annotated[ListAmendment, Tag("list")]
    | Annotated[UnitAmendment, Tag("unit")]
    | Annotated[TargetAmendment, Tag("target")]
    | Annotated[PeriodAmendment, Tag("period")],
    Discriminator(_key_family, custom_error_type="amended_key", custom_error_message="amended_key"),
]


def _amendment(value: object) -> object:
    return _reader_of(_AnyAmendment).validate_python(value)


class _MadeWhenUsed:
    """Amendments are rare: what reads them is made for the first one that is written."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_amendment)

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(_reader_of(_AnyAmendment).core_schema)


Amendment = Annotated[_AnyAmendment, _MadeWhenUsed()]
