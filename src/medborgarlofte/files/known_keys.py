"""The keys that the model of an agreement knows, where one of them is written wrong."""

from collections.abc import Iterator
from types import NoneType
from typing import Any, get_args

from pydantic import BaseModel

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amendment import Amendment


def keys_at(loc: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys that may stand beside the one that pydantic's ``loc`` ends with."""
    models: tuple[type[BaseModel], ...] = (Agreement,)
    for step in loc[:-1]:
        if isinstance(step, str):
            models = tuple(_models_under(step, models))
    return tuple(dict.fromkeys(key for model in models for key in _keys_of(model)))


def amended_keys() -> tuple[str, ...]:
    """What an amendment may say that it changes."""
    return tuple(
        word for model in _models_in(Amendment) for word in get_args(model.model_fields["key"].annotation)
    )


def _models_under(step: str, models: tuple[type[BaseModel], ...]) -> Iterator[type[BaseModel]]:
    """The models of a key's value; a kind chooses among models, and a key of the user's own leaves them be."""
    chosen = [model for model in models if _is_of_kind(model, step)]
    found = [_keys_of(model)[step] for model in models if step in _keys_of(model)]
    if chosen:
        yield from chosen
    elif found:
        yield from (model for annotation in found for model in _models_in(annotation))
    else:
        yield from models


def _is_of_kind(model: type[BaseModel], kind: str) -> bool:
    field = model.model_fields.get("kind") or model.model_fields.get("key")
    return field is not None and kind in get_args(field.annotation)


def _keys_of(model: type[BaseModel]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {
        field.alias or name: field.annotation for name, field in fields if field.annotation is not NoneType
    }


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 (an annotation is of any type)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    else:
        for part in get_args(annotation):
            yield from _models_in(part)
