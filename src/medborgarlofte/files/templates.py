"""A data repository's own templates, which lie beside its data folder."""

import os
from collections.abc import Mapping
from pathlib import Path

from medborgarlofte.domain.trouble import Trouble

_SUFFIX = ".j2"
_LARGEST = 200_000  # bytes


def templates_in(folder: Path) -> Mapping[str, str]:
    """The templates of a folder by name; none where there is no folder. Links are not followed.

    Raises Trouble: unreadable, for what is no text or beyond any template's size.
    """
    if not folder.is_dir() or folder.is_symlink():
        return {}
    with os.scandir(folder) as entries:
        names = sorted(
            one.name for one in entries if one.name.endswith(_SUFFIX) and one.is_file(follow_symlinks=False)
        )
    return {name: _text(folder / name) for name in names}


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST:
            raise Trouble("unreadable", file=path.as_posix())
        return data.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble("unreadable", file=path.as_posix()) from error
