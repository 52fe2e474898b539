"""How what was typed becomes a value: Typer's own way loads a good part of pydantic, for a page of help too."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from typer._coercion import RuntimeParam
from typer.core import _TyperParameter

from medborgarlofte.cli.usage import WrongWords, unfit

if TYPE_CHECKING:
    from typer._click import Parameter

    from medborgarlofte.cli.usage import Parameter as Known

_KINDS = (bool, str, int, Path)


class _Reader(RuntimeParam):
    """Reads texts, flags, whole numbers, paths and choices."""

    def _coerce_value(self, value: object, param: object, ctx: object) -> object:
        del ctx
        parameter = cast("Known", param)
        if isinstance(value, (list, tuple)):
            return [self._read(one, parameter) for one in cast("Sequence[object]", value)]
        return self._read(value, parameter)

    def _read(self, value: object, parameter: "Known") -> object:
        if not isinstance(value, str):  # a flag, or a default
            return value
        if self.parameter_info.parser is not None:
            return self.parameter_info.parser(value)
        choices = parameter.type_descriptor.choices
        if choices is not None:
            return _chosen(value, choices, parameter)
        if self.annotation is int:
            return _whole(value, parameter)
        return Path(value) if self.annotation is Path else value


def _chosen(value: str, choices: Sequence[object], parameter: "Known") -> object:
    for choice in choices:
        if value == str(getattr(choice, "value", choice)):
            return choice
    raise WrongWords(unfit(parameter, value))


def _whole(value: str, parameter: "Known") -> int:
    low, high = parameter.min, parameter.max
    if re.fullmatch(r"-?[0-9]{1,9}", value) is None:
        raise WrongWords(unfit(parameter, value))
    if (low is not None and int(value) < low) or (high is not None and int(value) > high):
        raise WrongWords(unfit(parameter, value))
    return int(value)


def read_lightly(parameters: "list[Parameter]") -> "list[Parameter]":
    """The same parameters, which now read what was typed themselves where they are of a kind that is known here."""
    for one in parameters:
        if isinstance(one, _TyperParameter):
            kind: object = one.type_descriptor.annotation
            kind = get_args(kind)[0] if one.type_descriptor.is_list else kind
            info = one.type_descriptor.parameter_info
            if kind in _KINDS or info.parser is not None or one.type_descriptor.choices is not None:
                one._runtime_param = _Reader(info, kind)  # noqa: SLF001 (Typer has no open way)
    return parameters
