"""YAML as it is written: every scalar as text, every key and value with its place.

The stock loaders are silent where we must speak (two equal keys, ``no`` as False, 010 as 8), and deep nesting
crashes them. So the parser's events are read one by one.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from medborgarlofte.domain.agreement import Path, Source
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.text import cleaned_text

LARGEST = 1_000_000  # bytes
MOST_NODES = 100_000
DEEPEST = 16
DROPPED = "\0"  # where the value of a key that stands twice goes; no text that is read holds a NUL

Event = Any  # yaml's parsers in C and in Python have no common type


class Document(NamedTuple):
    """A YAML document: dicts, tuples and texts, and where each of them stands.

    ``dropped`` are values that are in no mapping, since their key stands twice or is none of ours, by their paths.
    """

    value: Any
    source: Source
    dropped: tuple[tuple[Path, Any], ...] = ()

    def at(self, path: Path) -> Any:  # noqa: ANN401 (a dict, a tuple, a text, or None where nothing stands)
        """What is written at a path."""
        value = self.value
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            else:
                value = value[step] if isinstance(value, tuple) and isinstance(step, int) else None
        return value

    def key_place(self, path: Path) -> Place:
        """The place of the key or of the list's item; of the file's first sign where there is none."""
        return self.source.keys.get(path, Place(self.source.file, 1, 1, 1, 2))

    def value_place(self, path: Path) -> Place:
        """The place of the value; of its key where nothing is written."""
        place = self.source.values.get(path)
        return self.key_place(path) if place is None or place[1:3] == place[3:5] else place


class _UnreadableError(Exception):
    """Ends the reading of one file; seen nowhere else."""

    def __init__(self, told: Problem) -> None:
        super().__init__(told.code)
        self.told = told


class _Open:
    """A list or mapping being read; ``key`` is the index or key of the next value, None where a key comes next."""

    __slots__ = ("container", "key", "path", "start")

    def __init__(self, container: dict[Any, object] | list[object], path: Path, start: Event) -> None:
        self.container = container
        self.path = path
        self.start = start
        self.key: Any = None if isinstance(container, dict) else 0


def document_in(text: str, file: str) -> tuple[Document | None, tuple[Problem, ...]]:
    """The one document of a file; None where it could not be read."""
    import yaml

    if len(text) > LARGEST or len(text.encode()) > LARGEST:
        return None, (problem("P208", Place(file), kind="bytes", limit=LARGEST),)
    reading = Reading(text, file)
    try:
        for event in events_in(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            reading.take(event)
    except _UnreadableError as stop:
        return None, (*reading.problems, stop.told)
    except yaml.YAMLError as error:
        from medborgarlofte.files.yaml_fault import syntax_fault

        return None, (*reading.problems, syntax_fault(error, text, file))
    source = Source(file, reading.keys, reading.values)
    return Document(reading.root, source, tuple(reading.dropped)), tuple(reading.problems)


def events_in(text: str, loader: Any) -> Iterator[Event]:  # noqa: ANN401 (as Event)
    """The events of a parser: yaml's in C, or the one in Python where that is missing."""
    parser = loader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


class Reading:
    """One file on its way from events to a document: what has been read, and what was wrong with it."""

    def __init__(self, text: str, file: str) -> None:
        self.root: object = ""
        self.keys: dict[Path, Place] = {}
        self.values: dict[Path, Place] = {}
        self.problems: list[Problem] = []
        self.dropped: list[tuple[Path, Any]] = []
        self._lines = text.split("\n")
        self._file = file
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: Event) -> None:
        """Take in the next event."""
        kind = type(event).__name__
        if kind == "ScalarEvent":
            self._scalar(event)
        elif kind in {"MappingStartEvent", "SequenceStartEvent"}:
            self._begin(event, {} if kind == "MappingStartEvent" else [])
        elif kind in {"MappingEndEvent", "SequenceEndEvent"}:
            self._end(event)
        elif kind == "AliasEvent":
            raise _UnreadableError(self._feature("alias", event))
        elif kind == "DocumentStartEvent":
            self._begin_document(event)

    def _begin_document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _UnreadableError(self._feature("document", event))
        if event.version or event.tags:
            self.problems.append(self._feature("directive", event))

    def _scalar(self, event: Event) -> None:
        self._mark(event)
        value, place = event.value, self._place(event.start_mark, event.end_mark)
        if event.style == '"' and not value.isprintable():
            value = self._without_hidden(value, place)
        if self._open and self._open[-1].key is None:
            self._open[-1].key = self._key(value, event, place)
        else:
            self._put(value, place)

    def _without_hidden(self, value: str, place: Place) -> str:
        """The value without what an escape in quotes could bring in that the file's own text may not hold."""
        clean, told = cleaned_text(value, self._file, place.line)
        self.problems += (one._replace(place=place) for one in told)
        return clean

    def _key(self, key: str, event: Event, place: Place) -> str:
        """A key of the innermost mapping; of two equal ones the first holds."""
        around = self._open[-1]
        path = (*around.path, key)
        if key == "<<" and event.implicit[0]:
            self.problems.append(self._feature("merge", event))
            return DROPPED
        if key in around.container:
            from medborgarlofte.domain.personal import shown

            first = self.keys[path]
            self.problems.append(
                problem("P202", place, first, key=shown(key), line=place.line, first=first.line)
            )
            return DROPPED
        self.keys[path] = place
        return key

    def _begin(self, event: Event, container: dict[Any, object] | list[object]) -> None:
        self._mark(event)
        if not self._open:
            self._open.append(_Open(container, (), event))
            return
        around = self._open[-1]
        if around.key is None:
            raise _UnreadableError(self._feature("key", event))
        if len(self._open) == DEEPEST:
            place = self._place(event.start_mark, event.end_mark)
            raise _UnreadableError(problem("P207", place, limit=DEEPEST))
        self._open.append(_Open(container, (*around.path, around.key), event))

    def _end(self, event: Event) -> None:
        done = self._open.pop()
        start = done.start.start_mark
        if done.start.flow_style:
            place = self._place(start, event.end_mark)
        else:
            line = start.line + 1
            place = Place(self._file, line, start.column + 1, line, len(self._lines[start.line]) + 1)
        if isinstance(done.container, dict):
            if DROPPED in done.container:
                self.dropped.append(((*done.path, DROPPED), done.container.pop(DROPPED)))
            self._put(done.container, place)
        else:
            self._put(tuple(done.container), place)

    def _put(self, value: object, place: Place) -> None:
        """A value where it belongs: under its key, in its list, or as the whole document."""
        if not self._open:
            self.root = value
            self.values[()] = place
            return
        around = self._open[-1]
        path = (*around.path, around.key)
        self.values[path] = place
        if isinstance(around.container, list):
            self.keys[path] = place
            around.container.append(value)
            around.key = len(around.container)
        else:
            around.container[around.key] = value
            around.key = None

    def _mark(self, event: Event) -> None:
        """Count the node, and tell what of YAML is not taken."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            place = self._place(event.start_mark, event.end_mark)
            raise _UnreadableError(problem("P208", place, kind="nodes", limit=MOST_NODES))
        if event.anchor is not None:
            self.problems.append(self._feature("anchor", event))
        if event.tag is not None:
            self.problems.append(self._feature("tag", event))

    def _feature(self, name: str, event: Event) -> Problem:
        return problem("P206", self._place(event.start_mark, event.end_mark), feature=name)

    def _place(self, start: Any, end: Any) -> Place:  # noqa: ANN401 (as Event)
        marks = (self._file, start.line + 1, start.column + 1, end.line + 1, end.column + 1, None, None)
        return tuple.__new__(
            Place, marks
        )  # half the time of calling it, which every scalar of every command pays
