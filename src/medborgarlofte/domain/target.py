"""What was promised: five kinds of target, and what differs between them."""

from decimal import Decimal
from typing import Annotated, Literal, Never, Self

from pydantic import Discriminator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, PydanticKnownError, PydanticOmit, core_schema

from medborgarlofte.domain.model import (
    Boundary,
    Different,
    Hours,
    Model,
    MonthNumber,
    Number,
    Positive,
    Slug,
    Slugs,
    Text,
    Texts,
    Unit,
    Weekday,
    located,
)

Per = Literal["day", "week", "month", "quarter", "tertial", "half_year", "year", "period"]
Comparator = Literal["at_least", "at_most", "direction"]
Direction = Literal["down", "up"]


class Where(Model):
    """Which activities count; all keys hold together. ``between`` excludes its end and may pass midnight."""

    tags: Slugs = ()
    places: Texts = ()
    parties: Slugs = ()
    weekdays: Annotated[tuple[Weekday, ...], Different()] = ()
    months: Annotated[tuple[MonthNumber, ...], Different()] = ()
    between: Hours | None = None


class Compared(Model):
    """Something compared with a number or a direction; exactly one comparator is given."""

    at_least: Number | None = None
    at_most: Number | None = None
    direction: Direction | None = None
    of: Slug | None = None

    @model_validator(mode="after")
    def _one_comparator(self) -> Self:
        given = [key for key in ("at_least", "at_most", "direction") if getattr(self, key) is not None]
        if len(given) > 1:
            raise PydanticCustomError("two_comparators", "two", {"first": given[0], "second": given[1]})
        if not given:
            raise PydanticCustomError("no_comparator", "none")
        return self

    @model_validator(mode="after")
    def _sensible_number(self) -> Self:
        if self.number is not None and (
            self.number < 0 or (self.number == 0 and self.comparator == "at_least")
        ):
            raise PydanticCustomError("not_positive", "not_positive", {"key": self.comparator})
        return self

    @property
    def comparator(self) -> Comparator:
        """Which of the three it is."""
        if self.direction is not None:
            return "direction"
        return "at_least" if self.at_least is not None else "at_most"

    @property
    def number(self) -> Decimal | None:
        """The number to compare with; None for a direction."""
        return self.at_least if self.at_least is not None else self.at_most

    @property
    def is_decimal(self) -> bool:
        """Whether its number is written with decimals, which only by-results may have."""
        return self.number is not None and self.number.as_tuple().exponent != 0


class Condition(Compared):
    """A further condition (varav minst), tried in each of the target's windows; its ``where`` narrows the target's."""

    among: Slug | None = None
    where: Where | None = None

    @model_validator(mode="after")
    def _percent(self) -> Self:
        _check_share(self.of, self.among, self.number, self.comparator)
        return self


_ALL_IN_PERCENT = 100


def _check_share(of: str | None, among: str | None, number: Decimal | None, comparator: str) -> None:
    if among is not None and of is None:
        raise PydanticCustomError("among_without_of", "among_without_of")
    if among is not None and number is not None and number > _ALL_IN_PERCENT:
        raise PydanticCustomError("over_hundred", "over_hundred", {"key": comparator})


class _Common(Model):
    """The keys that every kind takes."""

    unit: Unit | None = None
    per: Per | None = None
    where: Where | None = None
    also: tuple[Condition, ...] = ()

    @model_validator(mode="after")
    def _whole_conditions(self) -> Self:
        counts_occasions = getattr(self, "of", None) is None
        for number, one in enumerate(self.also):
            if counts_occasions and one.of is None and one.is_decimal:
                fault = PydanticCustomError("whole_number", "whole_number")
                raise located(fault, "also", number, one.comparator)
        return self


class _NotTaken:
    """A key of the others that this kind does not know."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_unknown_key)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Never:
        raise PydanticOmit


def _unknown_key(_value: object) -> Never:
    raise PydanticKnownError("extra_forbidden")


NotTaken = Annotated[None, _NotTaken()]


class CountTarget(_Common, Compared):
    """The sum of ``count``, or of a by-result."""

    kind: Literal["count"]
    direction: NotTaken = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.of is None and self.is_decimal:
            raise PydanticCustomError("whole_number", "whole", {"key": self.comparator})
        return self


class ShareTarget(_Common, Compared):
    """One by-result as a share of another, in percent."""

    kind: Literal["share"]
    of: Slug
    among: Slug
    direction: NotTaken = None

    @model_validator(mode="after")
    def _percent(self) -> Self:
        _check_share(self.of, self.among, self.number, self.comparator)
        return self


class CoverageTarget(_Common):
    """How many of the listed places, tags or days were reached, each at least so often."""

    kind: Literal["coverage"]
    by: Literal["place", "tag", "day"]
    each: Texts | None = None
    members: Positive | None = None
    at_least: Positive = 1

    @model_validator(mode="after")
    def _one_list(self) -> Self:
        if self.each is not None and self.members is not None:
            raise PydanticCustomError("each_and_members", "each_and_members")
        if self.each is not None and not self.each:
            raise PydanticCustomError("empty", "empty", {"key": "each"})
        return self


class MilestoneTarget(_Common):
    """Steps that are done once, by a day."""

    kind: Literal["milestone"]
    steps: dict[Slug, Text] = Field(default_factory=lambda: {"klar": "klar"})
    due: Boundary | None = None

    @model_validator(mode="after")
    def _some_step(self) -> Self:
        if not self.steps:
            raise PydanticCustomError("empty", "empty", {"key": "steps"})
        return self


class Baseline(Model):
    """The value that an outcome is compared with."""

    value: Number
    when: Text | None = None
    source: Text | None = None


class OutcomeTarget(_Common, Compared):
    """The latest measured value, against a number or against its baseline."""

    kind: Literal["outcome"]
    of: Slug
    baseline: Baseline | None = None


Target = Annotated[
    CountTarget | ShareTarget | CoverageTarget | MilestoneTarget | OutcomeTarget,
    Discriminator("kind"),
]
