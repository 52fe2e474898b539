"""A command's page of help: what it does and examples first, then each word and option, in Swedish."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typer._click import Command, Context
    from typer.core import TyperArgument, TyperOption

_WIDTH = 80  # also where the text is piped: the same page everywhere
_MARGIN = 2


def command_page(context: "Context", shared: tuple[str, ...]) -> str:
    """The page of one command; ``shared`` are the options that many commands take."""
    command = context.command
    arguments = [cast("TyperArgument", one) for one in command.params if one.param_type_name == "argument"]
    options = _options(command)
    own = [one for one in options if one.opts[0] not in shared]
    common = ", ".join(_names(one) for one in options if one.opts[0] in shared)
    return _page(
        command.help,
        f"Användning: {context.command_path} [FLAGGOR] {' '.join(map(_usage, arguments))}".rstrip(),
        *_section("Argument", ((_word(one), one.help or "") for one in arguments)),
        *_section("Flaggor", map(_record, own)),
        f"Gemensamma flaggor: {common}, -h/--help",
    )


def front_page(context: "Context", summaries: Mapping[str, str]) -> str:
    """The page of ``lofte`` itself, with a line for every command."""
    command = context.command
    return _page(
        command.help,
        f"Användning: {context.command_path} [FLAGGOR] KOMMANDO …   (mer om ett: lofte KOMMANDO --help)",
        *_section("Kommandon", summaries.items()),
        *_section("Flaggor", map(_record, _options(command))),
    )


def _options(command: "Command") -> "list[TyperOption]":
    options = [cast("TyperOption", one) for one in command.params if one.param_type_name == "option"]
    return [one for one in options if not one.hidden]


def _page(*blocks: str | None) -> str:
    return "\n\n".join(block for block in blocks if block)


def _section(heading: str, records: Iterable[tuple[str, str]]) -> Iterator[str]:
    from textwrap import wrap

    rows = list(records)
    if not rows:
        return
    column = min(max(len(name) for name, _ in rows), _WIDTH // 3) + 2 * _MARGIN
    lines = [f"{heading}:"]
    for name, text in rows:
        first, *rest = wrap(text, _WIDTH - column) or [""]
        begun = f"{' ' * _MARGIN}{name}"
        lines += (
            [f"{begun:<{column}}{first}".rstrip()]
            if len(begun) + _MARGIN <= column
            else [begun, f"{'':<{column}}{first}"]
        )
        lines += [f"{'':<{column}}{line}" for line in rest]
    yield "\n".join(lines)


def _record(option: "TyperOption") -> tuple[str, str]:
    return _names(option), f"{option.help or ''}{' (måste anges)' if option.required else ''}"


def _names(option: "TyperOption") -> str:
    names = ", ".join(sorted((*option.opts, *option.secondary_opts), key=len))
    return names if option.is_flag or option.count else f"{names} {_value(option)}"


def _value(option: "TyperOption") -> str:
    choices = option.type_descriptor.choices
    return option.metavar or "|".join(str(getattr(one, "value", one)) for one in choices or ("VÄRDE",))


def _word(argument: "TyperArgument") -> str:
    return f"{argument.metavar or argument.name.upper()}{'…' if argument.nargs != 1 else ''}"


def _usage(argument: "TyperArgument") -> str:
    return _word(argument) if argument.required else f"[{_word(argument)}]"
