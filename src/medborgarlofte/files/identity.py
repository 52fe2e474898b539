"""The ids of rows: random, never from content or position, so that two branches never draw the same."""

import os
from collections.abc import Container, Iterator, Sequence
from pathlib import Path

_LETTERS = "abcdefghjkmnpqrstvwxyz"
_SIGNS = "0123456789" + _LETTERS  # Crockford's base32 in lower case
_LENGTH = 8


def is_id(text: str) -> bool:
    """Whether the text has the form of an id: a letter, then seven of lower-case Crockford base32."""
    return len(text) == _LENGTH and text[0] in _LETTERS and all(sign in _SIGNS for sign in text)


def is_whole(cells: Sequence[str], width: int) -> bool:
    """Whether nothing was cut from a row: the id, of fixed width, stands last.

    A row that somebody typed has neither ``logged`` nor id; one that a writer was cut off in has ``logged``.
    """
    return len(cells) == width and (is_id(cells[-1]) or not (cells[-1] or cells[-2]))


def new_id(taken: Container[str] = ()) -> str:
    """A random id that is not among those taken."""
    while (drawn := _drawn()) in taken:
        pass
    return drawn


def _drawn() -> str:
    # The source that ``secrets`` itself draws from; importing that module costs 5 ms of every ``lofte log``.
    number, first = divmod(int.from_bytes(os.urandom(16), "big"), len(_LETTERS))
    return _LETTERS[first] + "".join(_SIGNS[number >> 5 * place & 31] for place in range(_LENGTH - 1))


class FolderIds:
    """Every id that some row of a data folder bears, asked for one at a time."""

    def __init__(self, folder: Path) -> None:
        self._contents = tuple(_contents_of(folder))

    def __contains__(self, row_id: object) -> bool:
        return isinstance(row_id, str) and any(_bears(content, row_id.encode()) for content in self._contents)


def ids_in(folder: Path) -> FolderIds:
    """The ids in use in a data folder, for ``new_id``; nothing is parsed."""
    return FolderIds(folder)


def id_is_taken(folder: Path, row_id: str) -> bool:
    """Whether some row of the data folder bears the id already."""
    return row_id in ids_in(folder)


def _contents_of(folder: Path) -> Iterator[bytes]:
    for kind in ("activities", "assessments"):
        for path in sorted((folder / kind).glob("*.csv")):
            try:
                yield path.read_bytes()
            except OSError:
                continue  # one unreadable file among others is told by the reader, and hides no other


def _bears(content: bytes, row_id: bytes) -> bool:
    """Whether the id stands last in a line, as the id of a row does (``corrects`` never stands last)."""
    at = content.find(row_id)
    while at >= 0:
        end = at + len(row_id)
        if content[at - 1 : at] in b',;\t"' and content[end : end + 1] in b'\r\n"':
            return True
        at = content.find(row_id, end)
    return False
