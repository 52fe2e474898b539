"""A header that is not as it should be, and the rows that can be read through it all the same."""

from collections.abc import Iterable
from unicodedata import combining, normalize

from medborgarlofte.domain.personal import shown
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.files.cut import cells_of, cut
from medborgarlofte.files.header import Header, HeaderFound
from medborgarlofte.files.nearest import nearest
from medborgarlofte.files.text import cleaned_text, is_marker

_DELIMITERS = (",", ";", "\t")


def faulty_header(lines: list[str], columns: tuple[str, ...], file: str) -> HeaderFound:
    """The header of a file, from its first lines; blank lines and marks of a conflict before it are passed by."""
    if not any(line.strip() for line in lines):
        return None, len(lines), (problem("F119", Place(file)),)
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        place = Place(file, number, 1, number, len(line) + 1)
        if is_marker(line):
            problems.append(problem("F118", place, count=int(line.startswith("<"))))
        elif not line.strip():
            problems += [problem("F128", place, count=1)] if number < len(lines) else []
        else:
            text, told = cleaned_text(line, file, number)
            header, taken, faults = _read(text, columns, place)
            ends = _ends(line, columns, place, faults) if number == len(lines) else faults
            return header, number - 1 + taken, (*problems, *told, *ends)
    return None, len(lines), (*problems, problem("F107", Place(file, 1, 1), missing=", ".join(columns)))


def _ends(
    line: str, columns: tuple[str, ...], place: Place, faults: tuple[Problem, ...]
) -> tuple[Problem, ...]:
    """What is wrong with a header that nothing follows, not even a newline."""
    whole = ",".join(columns)
    if line != whole and whole.startswith(line):
        return (problem("F117", place),)
    end = place._replace(column=place.end_column, end_column=place.end_column + 1)
    return (*faults, problem("F116", end, count=1))


def _read(line: str, columns: tuple[str, ...], place: Place) -> HeaderFound:
    delimiter = max(_DELIMITERS, key=line.count)
    names = cells_of(line, cut(line, delimiter).spans)
    parted = () if delimiter == "," else (problem("F105", place, delimiter=delimiter),)
    known = tuple(_known_name(name, columns) for name in names)
    if line == delimiter.join(columns):
        return Header(columns, delimiter), 1, parted
    if sorted(known) == sorted(columns):
        kind = "spelling" if known == columns else "order"
        return Header(known, delimiter), 1, (*parted, problem("F108", place, kind=kind))
    if isinstance(span_of(names[0].strip()), Span):
        header = Header(columns, delimiter) if len(names) == len(columns) else None
        return header, 0, (*parted, problem("F106", place, expected=",".join(columns)))
    return None, 1, (problem("F107", place, None, **_difference(names, known, columns)),)


def _known_name(name: str, columns: Iterable[str]) -> str:
    """The column that is meant, apart from letter case, diacritics and space; else the name itself."""
    plain = "".join(sign for sign in normalize("NFKD", name) if not combining(sign)).strip().casefold()
    return plain if plain in columns else name


def _difference(names: tuple[str, ...], known: tuple[str, ...], columns: tuple[str, ...]) -> dict[str, str]:
    strange = [name for name, plain in zip(names, known, strict=True) if plain not in columns]
    twice = [name for number, name in enumerate(known) if name in columns and name in known[:number]]
    missing = [column for column in columns if column not in known]
    near = nearest(strange[0], missing) if strange and missing else {}
    facts = {
        "missing": ", ".join(missing),
        "unknown": ", ".join(map(shown, strange[: len(columns)])),
        "twice": ", ".join(twice),
    }
    return {**{name: fact for name, fact in facts.items() if fact}, **near}
