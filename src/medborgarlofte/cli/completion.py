"""How a command line may go on, for the shell: promises with their titles, places, tags, windows, verdicts.

Whatever goes wrong, nothing is offered and nothing is said: the shell is in the middle of somebody's line.
"""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from medborgarlofte.cli.options import named_folder

if TYPE_CHECKING:
    from medborgarlofte.domain.agreement import Agreement

Offers = list[tuple[str, str]]


def promises(ctx: typer.Context, incomplete: str) -> Offers:
    """The promises' ids, with their titles."""
    return _offered(
        ((one.id, one.title) for agreement in _agreements(ctx) for one in agreement.promises), incomplete
    )


def places(ctx: typer.Context, incomplete: str) -> Offers:
    """The declared places."""
    return _offered(
        ((one.name, "") for agreement in _agreements(ctx) for one in agreement.places), incomplete
    )


def parties(ctx: typer.Context, incomplete: str) -> Offers:
    """The parties' ids, with their names."""
    return _offered(
        ((key, one.name) for agreement in _agreements(ctx) for key, one in agreement.parties.items()),
        incomplete,
    )


def tags(ctx: typer.Context, incomplete: str) -> Offers:
    """The tags, with their titles: those of the promises on the line, else all."""
    agreements = _agreements(ctx)
    titles = {key: title for one in agreements for key, title in one.tags.items()}
    own = {
        tag
        for agreement in agreements
        for named in (
            *(ctx.params.get("promises") or ()),
            *ctx.args,
        )  # an unfinished line leaves its words apart
        if (promise := agreement.promise_by_id.get(named))
        for tag in promise.tags
    }
    return _offered(((key, title) for key, title in titles.items() if not own or key in own), incomplete)


def results(ctx: typer.Context, incomplete: str) -> Offers:
    """The by-results, each ready for its number."""
    found = (
        (f"{key}=", one.title) for agreement in _agreements(ctx) for key, one in agreement.results.items()
    )
    return _offered(found, incomplete)


def windows(ctx: typer.Context, incomplete: str) -> Offers:
    """The years of the agreements, their tertials, and the whole period."""
    return _offered((*_window_names(_agreements(ctx)), ("period", "hela perioden")), incomplete)


def promises_and_windows(ctx: typer.Context, incomplete: str) -> Offers:
    """What ``lofte assess`` begins with."""
    return [*promises(ctx, incomplete), *windows(ctx, incomplete)]


def agreement_ids(ctx: typer.Context, incomplete: str) -> Offers:
    """The agreements' ids, with their titles."""
    return _offered(((one.id, one.terms.title) for one in _agreements(ctx)), incomplete)


def verdicts(incomplete: str) -> Offers:
    """The verdicts in Swedish."""
    from medborgarlofte.report import swedish

    return _offered(((word, "") for word in swedish.VERDICTS.values()), incomplete)


def _window_names(agreements: "Iterable[Agreement]") -> Iterator[tuple[str, str]]:
    from medborgarlofte.domain.window import windows_of

    for one in agreements:
        if one.terms.period and one.terms.period.end:
            for year in windows_of("year", one.span, one.span):
                yield year.name, one.terms.title
                yield from ((f"{year.name}-T{number}", f"tertial {number}") for number in (1, 2, 3))


def _agreements(ctx: typer.Context) -> "tuple[Agreement, ...]":
    """The agreements of the data folder; none where anything stands in the way."""
    from pathlib import Path

    try:
        from medborgarlofte.files.agreements import agreement_in
        from medborgarlofte.files.folder import bytes_of, data_folder, files_in

        named = named_folder(ctx)
        folder = data_folder(Path.cwd(), Path(named) if named else None)
        contents = (bytes_of(folder, name) for name in files_in(folder)[0].agreements)
        read = (agreement_in(one, "").agreement for one in contents if isinstance(one, bytes))
        return tuple(one for one in read if one)
    except Exception:  # noqa: BLE001 (see above: nothing that happens here may reach the line)
        return ()


_BRACKETS = str.maketrans("[]", "()")  # in square brackets Typer would find markup


def _offered(found: Iterable[tuple[str, str]], incomplete: str) -> Offers:
    """What begins as the word does, none twice; where the shell is bash, with its spaces guarded."""
    from medborgarlofte.cli.wrap import plain

    in_bash = os.environ.get("_LOFTE_COMPLETE") == "complete_bash"
    told = {value.replace(" ", "\\ ") if in_bash else value: plain(title) for value, title in found}
    return [
        (value, title.translate(_BRACKETS)) for value, title in told.items() if value.startswith(incomplete)
    ]
