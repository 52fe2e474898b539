"""When the world fails: no folder, a full disk, a lock that is held."""

from typing import Literal

Kind = Literal[
    "no_folder",
    "no_file",
    "unreadable",
    "read_only",
    "full",
    "busy",
    "held_open",
    "no_locks",
    "uncertain",
    "write_failed",
    "other_form",
    "symbolic_link",
    "no_git",
    "no_base",
    "no_excel",
]


class Trouble(Exception):  # noqa: N818 (not always an error of anybody's: a lock that is held, say)
    """Something outside the data failed. ``kind`` names it, ``facts`` are what its Swedish sentence needs."""

    def __init__(self, kind: Kind, **facts: str) -> None:
        super().__init__(kind)
        self.kind: Kind = kind
        self.facts = facts
