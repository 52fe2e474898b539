"""What lies beside the data: the first files of a new folder, the summary of a CI job, paths that somebody named."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files import system


def lay_out(folder: Path, contents: Mapping[str, bytes]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write the files that are not there yet; the names of those laid out, and of those left as they were.

    Raises Trouble: read_only, full, write_failed …; what was laid out before it stays.
    """
    laid = tuple(name for name, content in contents.items() if _is_new(folder / name, name, content))
    return laid, tuple(name for name in contents if name not in laid)


def _is_new(path: Path, name: str, content: bytes) -> bool:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _written(path, content)
    except OSError as error:
        raise Trouble(system.kind_of(error, path), file=name) from error


def _written(path: Path, content: bytes) -> bool:
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        return False
    return True


def add_to_summary(path: Path, text: str) -> None:
    """Add to what a CI job tells on its page. Raises Trouble."""
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise Trouble(system.kind_of(error, path), file=path.name) from error


def ensure_there(paths: Iterable[Path]) -> None:
    """Raise Trouble (no_file) for a file or folder that somebody named and that does not exist."""
    for path in paths:
        if not path.exists():
            raise Trouble("no_file", file=path.as_posix())
