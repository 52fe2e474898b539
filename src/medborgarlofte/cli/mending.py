"""What ``check --fix`` mends, and what ``check --diff`` shows that it would."""

from collections.abc import Callable, Iterator
from pathlib import Path

from medborgarlofte.cli.output import painted, show, tell
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.files.fix import Fixed


def mend(data: Path) -> None:
    """Mend every file that can be mended, each under the writers' lock, and tell what was done."""
    from medborgarlofte.files.rewrite import rewrite_by

    fixed_in = _fixing(data)
    for name in _names(data):
        outcomes: list[Fixed] = []

        def change(raw: bytes, name: str = name, outcomes: list[Fixed] = outcomes) -> bytes:
            outcomes.append(fixed_in(name, raw))
            return outcomes[-1].content

        rewrite_by(data / name, change, f"{data.name}/{name}")
        for outcome in outcomes:
            _tell_done(f"{data.name}/{name}", outcome)


def mended_codes(data: Path, file: str) -> frozenset[str]:
    """The codes of what mending would mend in a file, named as problems name it."""
    from medborgarlofte.files.fix import fixed
    from medborgarlofte.files.folder import bytes_of

    name = file.partition("/")[2]
    raw = bytes_of(data, name)
    done = fixed(name, raw, "").done if isinstance(raw, bytes) else ()
    return frozenset(code for code, _ in done)


def show_difference(data: Path) -> bool:
    """Show what mending would change, line by line; whether it would change anything."""
    from medborgarlofte.files.diff import unified_diff
    from medborgarlofte.files.folder import bytes_of

    fixed_in = _fixing(data)
    found = False
    for name in _names(data):
        raw = bytes_of(data, name)
        if isinstance(raw, bytes) and (new := fixed_in(name, raw).content) != raw:
            found = True
            for line in unified_diff(f"{data.name}/{name}", raw, new):
                show(_coloured(harmless(line)))
    return found


def _fixing(data: Path) -> Callable[[str, bytes], Fixed]:
    """How a file of that folder is mended: rows without a time or an id get them."""
    from medborgarlofte.cli.clock import logged_now
    from medborgarlofte.files.fix import fixed
    from medborgarlofte.files.ledger import read_ledger

    ledger, _ = read_ledger(data)
    taken = {row.id for row in ledger.activities()}.union(row.id for row in ledger.assessments)
    now = logged_now()
    return lambda name, raw: fixed(name, raw, now, taken)


def _names(data: Path) -> Iterator[str]:
    from medborgarlofte.files.folder import files_in

    files, _ = files_in(data)
    yield from (*files.agreements, *files.activities, *files.assessments)


def _tell_done(file: str, outcome: Fixed) -> None:
    from medborgarlofte.texts.words import text_of

    for code, times in outcome.done:
        tell(f"Rättat i {harmless(file)}: {text_of(code).title} ({times})")


def _coloured(line: str) -> str:
    if line.startswith(("---", "+++")):
        return painted(line, "bold")
    return (
        painted(line, "red")
        if line.startswith("-")
        else painted(line, "green")
        if line.startswith("+")
        else line
    )
