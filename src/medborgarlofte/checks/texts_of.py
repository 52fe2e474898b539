"""Every text that an agreement holds, with the path of its key."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from medborgarlofte.domain.agreement import Agreement, Path

_LINKS = ("https://", "mailto:")


def texts_of(agreement: Agreement) -> Iterator[tuple[Path, str]]:
    """The texts of an agreement, links apart, by the path of their keys in the file."""
    return _texts(agreement, ())


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        if not value.startswith(_LINKS):
            yield path, value
        return
    for key, inner in _inside(value):
        if inner:
            yield from _texts(inner, (*path, key))


def _inside(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield field.alias or name, getattr(value, name)
    elif isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, tuple):
        yield from enumerate(value)
