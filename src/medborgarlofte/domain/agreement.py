"""A signed set of promises for one area and period: one promises.yaml."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field, PrivateAttr, WithJsonSchema, model_validator

from medborgarlofte.domain.amendment import Amendment, FollowUp, Period, Wording
from medborgarlofte.domain.model import Boundary, Link, Model, Slug, Text, Texts, Truth
from medborgarlofte.domain.problem import Place
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.span import Span

Path = tuple[str | int, ...]


class Contact(Model):
    """Whom residents turn to: a role and a function address rather than a person's."""

    role: Text | None = None
    address: Text | None = None


class Reference(Model):
    """A document that the agreement builds on."""

    title: Text
    address: Link | None = None
    retrieved: Boundary | None = None


class Terms(Model):
    """The agreement's own particulars: the key ``agreement``."""

    id: Slug
    title: Text
    area: Text
    period: Period | None = None
    decided: Boundary | None = None
    wording: Wording = "verbatim"
    follow_up: FollowUp | None = None
    example: Truth = False
    contact: Contact | None = None
    sources: tuple[Reference, ...] = ()
    amendments: tuple[Amendment, ...] = ()


class Party(Model):
    """Who promises or takes part."""

    name: Text
    kind: Literal["police", "municipality", "other"] = "other"


class Input(Model):
    """Something that the promises were built on."""

    kind: Literal["cooperation", "survey", "dialogue", "mapping", "situation_report"]
    title: Text | None = None
    when: Text | None = None
    result: Text | None = None


class _Entry(Model):
    """An id and its title; without a title it goes by its id."""

    id: Slug
    title: Text = ""

    @model_validator(mode="after")
    def _titled(self) -> Self:
        return self if self.title else self.model_copy(update={"title": self.id})


class Priority(_Entry):
    """What residents or the situation picture put first."""


class Basis(Model):
    """How the promises came about."""

    inputs: tuple[Input, ...] = ()
    priorities: tuple[Priority, ...] = ()


class NamedPlace(Model):
    """A place that activities may name, also by an alias."""

    name: Text
    aliases: Texts = ()


class ByResult(Model):
    """A by-result; ``sum: false`` is a level, whose latest value holds."""

    title: Text
    sum: Truth = True


class Section(_Entry):
    """A heading of the report."""


class Source(NamedTuple):
    """Where the agreement stands: its file, and the place of every key and value by its path.

    ``keys`` holds the place of the key (or of the list's item) at a path, ``values`` that of the value.
    ``missing`` are the paths of what could not be read and was left out; of a list's item that of the list, and of a key
    that nobody knows one with an empty last step: it may have been meant as any. ``left_out`` are the words in it.
    """

    file: str
    keys: Mapping[Path, Place]
    values: Mapping[Path, Place]
    missing: frozenset[Path] = frozenset()
    left_out: frozenset[str] = frozenset()


class Agreement(Model):
    """One file of promises. ``terms`` is the key ``agreement``."""

    format: Annotated[Literal["1"], WithJsonSchema({"const": 1})]
    terms: Terms = Field(alias="agreement")
    parties: dict[Slug, Party] = Field(default_factory=dict)
    basis: Basis = Field(default_factory=Basis)
    places: tuple[NamedPlace, ...] = ()
    tags: dict[Slug, Text] = Field(default_factory=dict)
    results: dict[Slug, ByResult] = Field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    promises: tuple[Promise, ...] = ()

    _source: Source = PrivateAttr(default=Source("", {}, {}))

    def model_post_init(self, context: object, /) -> None:
        """Keep where it was read from, which the reader hands over as the validation's context."""
        if isinstance(context, Source):
            self._source = context

    @property
    def source(self) -> Source:
        """Where it was read from."""
        return self._source

    @property
    def left_out(self) -> frozenset[str]:
        """The words in what could not be read: who names one of them is not to blame."""
        return self._source.left_out

    @property
    def id(self) -> str:
        """Its id."""
        return self.terms.id

    def place_of(self, *path: str | int) -> Place:
        """The place of the value at a path, or of the nearest thing around it that has one."""
        return self._place(self._source.values, path)

    def place_of_key(self, *path: str | int) -> Place:
        """The place of the key at a path, or of the nearest thing around it that has one."""
        return self._place(self._source.keys, path)

    def lacks(self, *path: str | int) -> bool:
        """Whether what stands at a path was there and could not be read, or anything in it: then it is not to blame."""
        return any(one[: len(path)] == path or one == (*path[:-1], "") for one in self._source.missing)

    def _place(self, places: Mapping[Path, Place], path: Path) -> Place:
        while path and path not in places:
            path = path[:-1]
        return places.get(path, Place(self._source.file, 1, 1, 1, 1))

    @cached_property
    def span(self) -> Span:
        """The days it covers; no period covers every day, no end is open."""
        period = self.terms.period
        if period is None:
            return Span(date.min, date.max)
        return Span(period.start.first, period.end.last if period.end else date.max)

    @cached_property
    def promise_by_id(self) -> Mapping[str, Promise]:
        """Its promises by id; of two with one id the first."""
        return {promise.id: promise for promise in reversed(self.promises)}

    @cached_property
    def place_names(self) -> Mapping[str, str]:
        """Every name and alias of its places, to the name that is counted."""
        return {spoken: place.name for place in self.places for spoken in (place.name, *place.aliases)}
