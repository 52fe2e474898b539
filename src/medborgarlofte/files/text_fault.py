"""The faults in the form of a text, each at its first place with the fact ``count``, and the text without them."""

import re
from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.files.text import Text, is_marker, place_at

# Control characters but newline and tab; soft hyphen; marks of zero width and of direction; U+2028 and U+2029, which
# YAML reads as line breaks; tag characters. Joiners within an emoji are zero-width too: a row that counts needs none.
_HIDDEN = (
    "[\x01-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)


def mended_part(data: bytes, file: str, line: int) -> Text:
    """Some whole lines that have other line ends or are not all UTF-8; ``line`` is the number of the first."""
    problems = tuple(_line_ends(data, file, line))
    lines: list[str] = []
    strange: list[Problem] = []
    for number, raw in enumerate(re.split(rb"\r\n|\r|\n", data), line):
        try:
            lines.append(raw.decode())
        except UnicodeDecodeError as error:
            # Line by line: files of both encodings come of rows that were pasted together.
            lines.append(raw.decode("cp1252", errors="replace"))
            strange.append(_not_utf8(raw, error.start, Place(file, number)))
    return "\n".join(lines), (*problems, *_first(strange))


def _first(problems: list[Problem]) -> Iterator[Problem]:
    for one in problems[:1]:
        yield problem(one.code, one.place, None, **dict(one.facts), count=len(problems))


def _line_ends(data: bytes, file: str, line: int) -> Iterator[Problem]:
    for kind, pattern in (("crlf", rb"\r\n"), ("cr", rb"\r(?!\n)")):
        found = re.search(pattern, data)
        if found:
            before = re.split(rb"\r\n|\r|\n", data[: found.start()])
            column = len(before[-1].decode(errors="replace")) + 1
            place = Place(file, line + len(before) - 1, column)
            yield problem("F103", place, kind=kind, count=len(re.findall(pattern, data)))


def _not_utf8(raw: bytes, at: int, place: Place) -> Problem:
    byte = raw[at : at + 1]
    letter = byte.decode("cp1252", errors="ignore")
    column = len(raw[:at].decode("cp1252", errors="replace")) + 1
    where = place._replace(column=column, end_line=place.line, end_column=column + 1)
    return problem("F101", where, byte=byte.hex().upper(), letter=letter)


def cleaned_with_care(text: str, file: str, line: int) -> Text:
    """The text without NUL and hidden characters, and in NFC; ``line`` is the number of its first line."""
    problems = [*_nul(text, file, line), *_hidden(text, file, line)]
    if problems:
        text = re.sub(_HIDDEN, "", text.replace("\0", ""))
    if not is_normalized("NFC", text):
        problems.append(_not_nfc(text, file, line))
        text = normalize("NFC", text)
    return text, tuple(problems)


def _nul(text: str, file: str, line: int) -> Iterator[Problem]:
    if "\0" in text:
        yield problem("F112", place_at(text, text.index("\0"), file, line), count=text.count("\0"))


def _hidden(text: str, file: str, line: int) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for found in re.finditer(_HIDDEN, text):
        first.setdefault(found[0], found.start())
    for sign, at in first.items():
        yield problem(
            "F113", place_at(text, at, file, line), kind=f"U+{ord(sign):04X}", count=text.count(sign)
        )


def _not_nfc(text: str, file: str, line: int) -> Problem:
    odd = [
        (number, one) for number, one in enumerate(text.split("\n"), line) if not is_normalized("NFC", one)
    ]
    number, one = odd[0]
    column = next((at for at, sign in enumerate(normalize("NFC", one)) if sign != one[at : at + 1]), 0) + 1
    return problem("F124", Place(file, number, column, number, column + 1), count=len(odd))


def faults_of_whole(text: str, file: str) -> Iterator[Problem]:
    """What can only be told of a whole file: no newline at its end, and what git leaves of a conflict."""
    if not text.endswith("\n"):
        yield problem("F116", place_at(text, len(text), file, 1), count=1)
    marks = [(number, line) for number, line in enumerate(text.split("\n"), 1) if is_marker(line)]
    if any(line[0] in "<>" for _, line in marks):
        number, line = marks[0]
        begun = sum(line.startswith("<") for _, line in marks)
        yield problem("F118", Place(file, number, 1, number, len(line) + 1), count=begun or 1)
