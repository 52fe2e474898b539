"""One undertaking of an agreement, with all that has been said of it since."""

from typing import TYPE_CHECKING, Self

from pydantic import (
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from medborgarlofte.domain.amendment import Amendment, Disclosure
from medborgarlofte.domain.model import Day, Model, Slug, Slugs, Text, Texts, Unit
from medborgarlofte.domain.target import Target

if TYPE_CHECKING:
    pass


class Alternative(Model):
    """One way to read an unclear wording; without a label it goes by its id."""

    id: Slug
    label: Text = ""
    target: Target | None = None

    @model_validator(mode="after")
    def _labelled(self) -> Self:
        return self if self.label else self.model_copy(update={"label": self.id})


class Reading(Model):
    """An unclear wording: its question, its alternatives, and the choice when it has been made."""

    question: Text
    alternatives: tuple[Alternative, ...] = ()
    chosen: Slug | None = None
    by: Text | None = None
    date: Day | None = None
    why: Text | None = None

    @property
    def choice(self) -> Alternative | None:
        """The chosen alternative, or None."""
        return next((one for one in self.alternatives if one.id == self.chosen), None)

    @property
    def bears_targets(self) -> bool:
        """Whether it decides the promise's target."""
        return any(one.target is not None for one in self.alternatives)


class Withdrawal(Model):
    """A promise taken back: it stays in every report."""

    date: Day
    why: Text | None = None
    decision: Text | None = None


class Promise(Model):
    """One undertaking. ``text`` is the promise as agreed, or retold; ``with_`` is the key ``with``."""

    id: Slug
    title: Text
    text: Text
    section: Slug | None = None
    lead: Slugs = ()
    with_: Slugs = Field(default=(), alias="with")
    answers: Slugs = ()
    target: Target | None = None
    unit: Unit | None = None
    tags: Slugs = ()
    results: Slugs = ()
    counts: Text | None = None
    criteria: Texts = ()
    readings: tuple[Reading, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    withdrawn: Withdrawal | None = None
    renews: Slug | None = None
    disclosure: Disclosure = "full"

    @model_validator(mode="after")
    def _one_source_of_target(self) -> Self:
        if self.target is not None and any(reading.bears_targets for reading in self.readings):
            raise PydanticCustomError("target_and_reading", "target_and_reading")
        return self

    @property
    def target_reading(self) -> Reading | None:
        """The reading that decides its target, or None."""
        return next((reading for reading in self.readings if reading.bears_targets), None)
