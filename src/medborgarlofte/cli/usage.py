"""When what was typed on the command line cannot be understood: the library's English, said in Swedish."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typer._click.exceptions import BadOptionUsage, BadParameter
    from typer.core import TyperArgument, TyperOption

    Parameter = TyperArgument | TyperOption


class WrongWords(Exception):  # noqa: N818 (a fault of nobody's yet: the words may only be unknown)
    """What a command says when it cannot understand its command line: Swedish sentences, a line each."""


def did_you_mean(names: Iterable[str]) -> str:
    """A question, with a space before it, that offers the names; nothing where there are none."""
    offered = " eller ".join(sorted(names))
    return f" Menade du {offered}?" if offered else ""


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known word that is most like what was typed; none where none is like it."""
    from difflib import get_close_matches

    return tuple(get_close_matches(word, list(known), n=1))


def lines_of(error: BaseException) -> tuple[str, ...]:
    """What to say of a command line that was not understood."""
    return error.args if isinstance(error, WrongWords) else (_sentence(error),)


def _sentence(error: BaseException) -> str:
    """The Swedish of an error that Typer raised; of its own English nothing is kept."""
    from typer._click import exceptions as click  # the only way to tell its errors apart but by their English

    match error:
        case click.NoSuchOption():
            return f"Flaggan {error.option_name} finns inte.{did_you_mean(error.possibilities or ())}"
        case click.BadOptionUsage():
            return _misused_option(error)
        case click.BadParameter():
            return _bad_parameter(error)
        case click.FileError():
            return f"Filen {error.filename} går inte att öppna."
    return "Kommandoraden går inte att förstå."


def _misused_option(error: "BadOptionUsage") -> str:
    option = _option(error)
    if option is not None and option.is_flag:
        return f"Flaggan {error.option_name} tar inget värde."
    values = option.nargs if option else 1
    return f"Flaggan {error.option_name} behöver {'ett värde' if values == 1 else f'{values} värden'}.{_choose(option)}"


def _option(error: "BadOptionUsage") -> "TyperOption | None":
    parameters = error.ctx.command.get_params(error.ctx) if error.ctx else []
    options = [cast("TyperOption", one) for one in parameters if one.param_type_name == "option"]
    return next((one for one in options if error.option_name in (*one.opts, *one.secondary_opts)), None)


def _bad_parameter(error: "BadParameter") -> str:
    from typer._click.exceptions import MissingParameter

    parameter = cast("Parameter | None", error.param)
    if isinstance(error, MissingParameter):
        return f"{_named(parameter)} saknas.{_choose(parameter)}"
    return unfit(parameter, _written(error))


def unfit(parameter: "Parameter | None", written: str | None) -> str:
    """The sentence for a value that does not fit, with what would."""
    said = "Det som skrevs" if written is None else f"”{written}”"
    meant = f"{said} går inte att använda som {_named(parameter).lower()}."
    return f"{meant}{_expected(parameter, written or '')}"


def _written(error: "BadParameter") -> str | None:
    """What was typed, found in the fault that the value's reader raised."""
    faults = getattr(error.__cause__, "errors", None)
    return str(faults()[0]["input"]) if faults else None


def _expected(parameter: "Parameter | None", written: str) -> str:
    choices = _choices(parameter)
    if choices:
        return f"{_choose(parameter)}{did_you_mean(nearest(written, choices))}"
    if parameter is None or parameter.type_descriptor.annotation not in _NUMBERS:
        return ""
    low = "" if parameter.min is None else f", minst {parameter.min}"
    high = "" if parameter.max is None else f", högst {parameter.max}"
    return f" Skriv {_NUMBERS[parameter.type_descriptor.annotation]}{low}{high}."


_NUMBERS: Mapping[object, str] = {int: "ett heltal", float: "ett tal"}


def _named(parameter: "Parameter | None") -> str:
    if parameter is None:
        return "Ett värde"
    if parameter.param_type_name == "option":
        return f"Flaggan {max(parameter.opts, key=len)}"
    return f"Argumentet {parameter.metavar or parameter.name.upper()}"


def _choose(parameter: "Parameter | None") -> str:
    choices = _choices(parameter)
    return f" Välj bland {', '.join(choices)}." if choices else ""


def _choices(parameter: "Parameter | None") -> tuple[str, ...]:
    choices = parameter.type_descriptor.choices if parameter is not None else None
    return tuple(str(getattr(one, "value", one)) for one in choices or ())
