"""Making accounts into files, and comparing them with those that are there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from medborgarlofte.cli.accounts import (
    ENDINGS,
    Asked,
    Format,
    asked_for,
    reports_beside,
    shown_path,
    templates_beside,
)
from medborgarlofte.cli.clock import today
from medborgarlofte.cli.output import show, show_exactly, tell
from medborgarlofte.cli.scope import as_of_day
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords

if TYPE_CHECKING:
    from medborgarlofte.report.account import Account

_USUAL = (Format.md, Format.html)
_SCREEN = "-"
_AS_OF = r"(?:lofte-as-of(?:\" content=\"|=\"|: )|\"as_of\": \")(\d{4}-\d\d-\d\d)"


class Order(NamedTuple):
    """What is asked for; ``level`` is the top heading's in the shapes that have one to choose."""

    data: Path
    window: str | None
    as_of: str | None
    agreement: str | None
    output: str | None
    faces: tuple[Format, ...]
    level: int


class Made(NamedTuple):
    """An account as text, and the file that it goes to."""

    path: Path
    text: str


def faces_of(face: Format | None, output: str | None) -> tuple[Format, ...]:
    """The shapes that are wanted: the one named, else that of the file's ending, else the usual two."""
    if face:
        return (face,)
    if output is None:
        return _USUAL
    named = next((one for one in reversed(Format) if output.endswith(ENDINGS[one])), None)
    if named is None:
        raise WrongWords("Med -o behövs också --format: md, html, fragment, plain eller json.")
    return (named,)


def made(order: Order, *, as_committed: bool) -> "tuple[list[Account], list[Made]]":
    """Every account that is asked for, and every file of it; ``as_committed`` as of the day of those that are there."""
    from medborgarlofte.report.confined import press
    from medborgarlofte.report.shapes import SHAPES
    from medborgarlofte.report.template_fault import TemplateFault

    shapes = [SHAPES[face] for face in order.faces if face is not Format.json]
    accounts, files = [], []
    try:
        with press(templates_beside(order.data) if shapes else {}, shapes, order.level) as texts_of:
            for paths, account in _accounts(order, as_committed):
                accounts.append(account)
                texts = iter(texts_of(account))
                files += [
                    Made(path, _json_of(account) if face is Format.json else next(texts))
                    for path, face in zip(paths, order.faces, strict=True)
                ]
    except TemplateFault as fault:
        tell(harmless(f"Inget skrevs: mallarna i templates/ går inte att använda. {fault}"))
        raise typer.Exit(1) from fault
    return accounts, files


def _json_of(account: "Account") -> str:
    from medborgarlofte.report.machine import json_text

    return json_text(account.json)


def _accounts(order: Order, as_committed: bool) -> "Iterator[tuple[list[Path], Account]]":
    """Each account that is asked for, with the paths of its files."""
    from medborgarlofte.cli.faultless import faultless_ledger
    from medborgarlofte.report.account import account_of

    ledger = faultless_ledger(order.data)
    day = as_of_day(order.as_of, today())
    asked = asked_for(ledger, order.window, order.agreement, day)
    if order.output and len(asked) > 1:
        names = ", ".join(one.scope.agreement.id for one in asked)
        raise WrongWords(f"Fönstret finns i flera överenskommelser: {names}. Välj en med --agreement.")
    for one in asked:
        paths = [_path(order, one, face) for face in order.faces]
        its_day = _committed_day(paths, one, day) if as_committed else day
        yield paths, account_of(ledger, one.scope.agreement, one.scope.window, its_day)


def _path(order: Order, asked: Asked, face: Format) -> Path:
    return Path(order.output) if order.output else reports_beside(order.data) / f"{asked.name}{ENDINGS[face]}"


def _committed_day(paths: Iterable[Path], asked: Asked, day: date) -> date:
    """The as-of day of an account that is there, unless its window was over: then nothing later changes it."""
    for path in paths:
        found = re.search(_AS_OF, _content(path) or "")
        if found and date.fromisoformat(found[1]) < asked.scope.window.span.last:
            return date.fromisoformat(found[1])
    return day


def _content(path: Path) -> str | None:
    from medborgarlofte.domain.trouble import Trouble
    from medborgarlofte.files.output import read_bytes

    try:
        return read_bytes(path).decode(errors="replace")
    except Trouble as trouble:
        if trouble.kind == "no_file":
            return None
        raise


def refuse_unfinished(accounts: "Iterable[Account]") -> None:
    """End the command while a promise lacks its verdict, or a shortfall what explains it."""
    lacking = [one for account in accounts for one in account.lacking]
    if lacking:
        tell("Inget skrevs: redovisningen är inte färdig.")
        for one in lacking:
            tell(harmless(f"  {one}"))
        raise typer.Exit(1)


def compare(files: Iterable[Made]) -> None:
    """Show how the files that are there differ from what they should say, and end the command where they do."""
    from difflib import unified_diff

    differing = False
    for path, text in files:
        there = _content(path)
        if there == text:
            continue
        differing = True
        name = shown_path(path)
        if there is None:
            show(f"{name} finns inte.")
            continue
        for line in unified_diff(
            there.splitlines(), text.splitlines(), name, f"{name} (ny)", lineterm="", n=1
        ):
            show(harmless(line))
    if differing:
        raise typer.Exit(1)
    show("Redovisningen stämmer.")


def write(files: Sequence[Made], accounts: "Iterable[Account]") -> None:
    """Put the files in place, and say where and what is still unjudged."""
    from medborgarlofte.files.output import write_whole

    for path, text in files:
        if str(path) == _SCREEN:
            show_exactly(text)
        else:
            write_whole(path, text.encode())
            show(shown_path(path))
    for account in accounts:
        if account.unjudged:
            tell(
                harmless(
                    f"Obedömt än: {', '.join(account.unjudged)}. Bedöm med lofte assess {account.window}."
                )
            )
