"""The data folder: where it is, and which files in it are whose."""

import os
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.trouble import Trouble

_FOLDERS = ("activities", "assessments", "publications")
_SUFFIX = {"": "yaml", "publications": "json"}  # and csv
_YEARS = range(1900, 2200)


class DataFiles(NamedTuple):
    """The files of a data folder, by what they hold: names relative to it, sorted."""

    agreements: tuple[str, ...]
    activities: tuple[str, ...]
    assessments: tuple[str, ...]
    publications: tuple[str, ...]


def data_folder(start: Path, given: Path | None) -> Path:
    """The folder that holds promises.yaml: the given one, else ``data`` in ``start`` or a folder around it."""
    if given is not None:
        if given.is_dir():
            return given.resolve()
        raise Trouble("no_folder", folder=str(given))
    here = start.absolute()
    for around in (here, *here.parents):
        if (around / "data" / "promises.yaml").is_file():
            return around / "data"
    raise Trouble("no_folder", folder=str(start))


def files_in(folder: Path) -> tuple[DataFiles, tuple[Problem, ...]]:
    """What belongs in the data folder, and what is wrong with what does not. Symbolic links are not followed."""
    found: list[tuple[str, ...]] = []
    problems: list[Problem] = []
    for kind in ("", *_FOLDERS):
        names, told = _sorted_out(folder, kind)
        found.append(names)
        problems += told
    if not found[0]:
        problems.append(problem("F126", Place(f"{folder.name}/promises.yaml")))
    return DataFiles(*found), tuple(problems)


def _sorted_out(folder: Path, kind: str) -> tuple[tuple[str, ...], list[Problem]]:
    names: list[str] = []
    problems: list[Problem] = []
    try:
        entries = _entries(folder / kind) if not kind or not (folder / kind).is_symlink() else []
    except OSError as error:
        return (), [unreadable(f"{folder.name}/{kind}".rstrip("/"), error)]
    for entry in entries:
        name = f"{kind}/{entry.name}".lstrip("/")
        place = Place(f"{folder.name}/{name}".encode(errors="replace").decode())
        code = _fault_of(entry, kind)
        if code == "F125":
            problems.append(problem(code, place, reason="not_a_file"))
        elif code:
            problems.append(problem(code, place))
        elif entry.is_file():
            names.append(name)
    return tuple(names), problems


def _entries(folder: Path) -> "list[os.DirEntry[str]]":
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        return sorted((one for one in entries if not _is_left_in_peace(one.name)), key=lambda one: one.name)


def _is_left_in_peace(name: str) -> bool:
    return name.startswith(".") or name.endswith(".torn") or name.upper().startswith("README")


def _fault_of(entry: "os.DirEntry[str]", kind: str) -> str:
    """The code of what is wrong with an entry; nothing where it is a file or a folder that belongs."""
    if entry.is_symlink():
        return "F122"
    if entry.is_dir():
        return "" if not kind and entry.name in _FOLDERS else "F121"
    stem, _, suffix = entry.name.rpartition(".")
    if suffix != _SUFFIX.get(kind, "csv") or not (kind or stem.startswith("promises")):
        return "F121"
    if not _is_well_named(stem, kind):
        return "F120"
    return "" if entry.is_file() else "F125"


def _is_well_named(stem: str, kind: str) -> bool:
    first, dash, rest = stem.partition("-")
    if not kind:
        return first == "promises" and _is_slug(rest) if dash else first == "promises"
    if kind == "publications":
        return all(part.isascii() and part.isalnum() for part in stem.split("-"))
    writer, dot, desk = rest.partition(".")
    is_year = len(first) == len("2023") and first.isdecimal() and first.isascii() and int(first) in _YEARS
    return is_year and _is_slug(writer) and (_is_slug(desk) if dot else True)


def _is_slug(text: str) -> bool:
    return all(part.isascii() and part.isalnum() and part == part.lower() for part in text.split("-"))


def unreadable(file: str, error: OSError) -> Problem:
    """A file or folder of the user's that the system would not let us read."""
    import errno

    return problem("F125", Place(file), reason=errno.errorcode.get(error.errno or 0, "EIO"))


def bytes_of(folder: Path, name: str) -> bytes | Problem:
    """The content of one of the folder's files, or why it could not be read."""
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        return unreadable(f"{folder.name}/{name}", error)
