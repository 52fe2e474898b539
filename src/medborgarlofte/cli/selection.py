"""Which problems of all are wanted: by code or family, and by file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.domain.problem import Problem


class Selection(NamedTuple):
    """Beginnings of codes to take and to leave, and the files and folders to look in; none to take is all."""

    taken: tuple[str, ...]
    left: tuple[str, ...]
    paths: tuple[Path, ...]
    root: Path

    def has(self, problem: Problem) -> bool:
        """Whether the problem is wanted."""
        wanted = not self.taken or problem.code.startswith(self.taken)
        return (
            wanted
            and not problem.code.startswith(self.left or ("-",))
            and self._is_in_paths(problem.place.file)
        )

    def _is_in_paths(self, file: str) -> bool:
        where = self.root / file
        return not self.paths or any(where.is_relative_to(path) for path in self.paths)


def selection_of(
    select: Sequence[str], ignore: Sequence[str], paths: Sequence[Path], data: Path
) -> Selection:
    """What the words on the command line mean, from the data folder at hand."""
    if paths:
        from medborgarlofte.files.beside import ensure_there

        ensure_there(paths)
    resolved = tuple(path.resolve() for path in paths)
    return Selection(tuple(_codes(select)), tuple(_codes(ignore)), resolved, data.resolve().parent)


def _codes(words: Iterable[str]) -> Iterable[str]:
    """``A302``, ``A3``, ``A`` and ``A3xx``, several with a comma between."""
    for word in ",".join(words).replace(" ", "").split(","):
        code = word.upper().rstrip("X")
        if code and any(known.startswith(code) for known in RULE_BY_CODE):
            yield code
        elif word:
            offered = did_you_mean(nearest(code, RULE_BY_CODE))
            raise WrongWords(f"Koden {word} finns inte.{offered}")
