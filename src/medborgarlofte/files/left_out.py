"""An agreement without those pieces of its file that cannot be read, each the smallest that can be missing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from medborgarlofte.domain.agreement import Agreement, Path, Source
from medborgarlofte.domain.personal import personal_in
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.unread import LeftOut
from medborgarlofte.files.agreements import AgreementRead
from medborgarlofte.files.model_fault import model_faults, path_of
from medborgarlofte.files.nodes import DROPPED, Document

# Left out whole, whatever is wrong inside: the rest of it would say something else than what was agreed.
_WHOLE = re.compile(
    r"agreement\.period|(?:agreement|promises\.\*)\.amendments\.\*"
    r"|promises\.\*\.(?:target|unit|withdrawn|readings\.\*)"
)
_BESIDE_A_CHOICE = re.compile(r"promises\.\*\.readings\.\*\.(?:by|date|why)")
# Without these there is nothing left of what is around them; a promise whose disclosure is not known is not logged.
_REQUIRED = re.compile(
    r"agreement(?:\.(?:id|title|area)|\.sources\.\*\.title)?|(?:parties|places)\.\*\.name|results\.\*\.title"
    r"|basis\.inputs\.\*\.kind|(?:basis\.priorities|sections)\.\*\.id|promises\.\*\.(?:id|title|text|disclosure)"
)
_OWN_KEYS = frozenset(("parties", "tags", "results"))  # whose keys are the user's own
_CONTACT = ("agreement", "contact")
_LINKS = ("https://", "mailto:")
_UNKNOWN = frozenset(("extra_forbidden", "none_required"))
ANY_KEY = ""  # where an unknown key may have been meant as any of those that are not there


class _Pieces:
    """The document on its way to what can be read: what is gone of it, by the paths of the file."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.now = document
        self.gone: set[Path] = {path for path, _ in document.dropped}
        self.strange: set[Path] = set()
        self._origin: dict[Path, Path] = {(): (), **{path: path for path in document.source.values}}

    def leave_out(self, faults: Iterable[Mapping[str, Any]]) -> bool:
        """Leave out what is at fault; whether anything is left, and less than before."""
        before = len(self.gone)
        for fault in faults:
            path = path_of(fault["loc"])
            for unit in _units(fault["type"], path, self.now):
                piece = self._in_file(unit)
                self.gone.add(piece)
                if fault["type"] in _UNKNOWN and unit == path:
                    self.strange.add(piece)
        is_less = () not in self.gone and len(self.gone) > before
        if is_less:
            self.cut()
        return is_less

    def _in_file(self, path: Path) -> Path:
        """The path in the file of what stands at a path of the document as it is now."""
        rest: Path = ()
        while path not in self._origin:
            path, rest = path[:-1], (path[-1], *rest)
        return (*self._origin[path], *rest)

    def cut(self) -> None:
        """Take what is gone out of the document."""
        source, moved = self.document.source, dict[Path, Path]()
        value = _kept(self.document.value, (), (), self.gone, moved)
        if ("format",) in self.gone:
            value["format"] = "1"
        self._origin = {now: path for path, now in moved.items()}
        keys = {moved[path]: place for path, place in source.keys.items() if path in moved}
        values = {moved[path]: place for path, place in source.values.items() if path in moved}
        words = frozenset(word for path, text in self.texts() for word in _words(path, text))
        self.now = Document(value, Source(source.file, keys, values, frozenset(self._missing(moved)), words))

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Every text in what is gone, each once."""
        dropped = dict(self.document.dropped)
        for path in self.outermost():
            yield from _texts(dropped[path] if path in dropped else self.document.at(path), path)

    def outermost(self) -> tuple[Path, ...]:
        """What is gone, but for what is gone with something around it."""
        gone = self.gone
        return tuple(one for one in gone if not any(one[:length] in gone for length in range(len(one))))

    def _missing(self, moved: Mapping[Path, Path]) -> Iterator[Path]:
        for path in self.gone:
            *around, key = path
            if (parent := moved.get(tuple(around))) is not None:
                key = ANY_KEY if path in self.strange else key
                yield (*parent, key) if isinstance(key, str) and key != DROPPED else parent


def _kept(value: Any, path: Path, now: Path, gone: set[Path], moved: dict[Path, Path]) -> Any:  # noqa: ANN401 (YAML)
    """What is not gone of a value; ``moved`` gets where each of it stands now."""
    moved[path] = now
    if isinstance(value, dict):
        return {
            key: _kept(one, (*path, key), (*now, key), gone, moved)
            for key, one in value.items()
            if (*path, key) not in gone
        }
    if isinstance(value, tuple):
        kept = [number for number in range(len(value)) if (*path, number) not in gone]
        return tuple(
            _kept(value[number], (*path, number), (*now, at), gone, moved) for at, number in enumerate(kept)
        )
    return value


def _units(kind: str, path: Path, document: Document) -> Iterator[Path]:
    """What has to be left out for a fault at a path."""
    if kind == "target_and_reading":
        yield (*path, "target")
        yield (*path, "readings")
    elif kind == "listed_twice" and _unit_of(path) == path:
        written = document.at(path)
        yield from ((*path, number) for number, one in enumerate(written) if one in written[:number])
    else:
        yield _unit_of(path)


def _unit_of(path: Path) -> Path:
    if _BESIDE_A_CHOICE.fullmatch(_pattern(path[:5])):
        return path[:5]
    for length in range(1, len(path) + 1):
        if _WHOLE.fullmatch(_pattern(path[:length])):
            return path[:length]
    while _REQUIRED.fullmatch(_pattern(path)):
        path = path[:-1]
    return path


def _pattern(path: Path) -> str:
    """The path with a star for every item."""
    own = path[:1] and path[0] in _OWN_KEYS
    return ".".join("*" if isinstance(one, int) or (own and at == 1) else one for at, one in enumerate(path))


def read_on(document: Document, error: ValidationError | None) -> AgreementRead:
    """The agreement without what is at fault, and all that is wrong; ``error`` is what the model says of it whole."""
    pieces, problems = _Pieces(document), list[Problem]()
    agreement = None
    while error is not None:
        problems += model_faults(error, pieces.now)
        if not pieces.leave_out(error.errors(include_url=False, include_input=False)):
            pieces.gone.add(())
            break
        agreement, error = _validated(pieces.now)
    else:
        pieces.cut()
        agreement, _ = _validated(pieces.now)
    return AgreementRead(
        agreement,
        frozenset(_ids_of_promises(pieces)),
        tuple(dict.fromkeys(problems)),
        _left_out(pieces, problems),
    )


def _validated(document: Document) -> tuple[Agreement | None, ValidationError | None]:
    try:
        return Agreement.model_validate(document.value, context=document.source), None
    except ValidationError as error:
        return None, error


def _ids_of_promises(pieces: _Pieces) -> Iterator[str]:
    for promise in _promises_gone(pieces):
        written = promise.get("id") if isinstance(promise, dict) else None
        if isinstance(written, str):
            yield written


def _promises_gone(pieces: _Pieces) -> list[Any]:
    promises = pieces.document.at(("promises",))
    gone = range(len(promises)) if isinstance(promises, tuple) else ()
    return [promises[number] for number in gone if not pieces.gone.isdisjoint({(), ("promises", number)})]


def _left_out(pieces: _Pieces, problems: Iterable[Problem]) -> LeftOut:
    told = {one.place[1:3] for one in problems}
    texts = [*pieces.texts()]
    promises, is_gone = len(_promises_gone(pieces)), () in pieces.gone
    return LeftOut(
        int(is_gone),
        promises,
        0 if is_gone else len(pieces.outermost()) - promises,
        frozenset(word for path, text in texts for word in _words(path, text)),
        tuple(
            (pieces.document.value_place(path), text)
            for path, text in texts
            if not _is_exempt(path, text, pieces) and pieces.document.value_place(path)[1:3] not in told
        ),
    )


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 (YAML)
    if isinstance(value, str):
        yield path, value
    elif value is not None:
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(one, (*path, key))


def _words(path: Path, text: str) -> Iterator[str]:
    """What somebody may name: a text, each of several with commas between, and the keys around it."""
    yield text
    yield from (word.strip() for word in text.split(",")) if "," in text else ()
    yield from (key for key in path[1:] if isinstance(key, str))


def _is_exempt(path: Path, text: str, pieces: _Pieces) -> bool:
    """Whom residents turn to, also under a key that may have been meant as that one, and links."""
    is_contact = path[:2] == _CONTACT or (
        path[:1] == _CONTACT[:1]
        and path[:2] in pieces.strange
        and pieces.document.at(_CONTACT) is None
        and not any("personal_number" in found.kind for found in personal_in(text))
    )
    return is_contact or text.startswith(_LINKS)
