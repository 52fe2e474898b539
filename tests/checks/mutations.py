"""Ways in which a good data folder goes wrong, each with the codes that tell of it."""

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

Change = Callable[[bytes, Random], bytes]


class Mutation(NamedTuple):
    """A change of one file; one of the codes must then be told."""

    codes: frozenset[str]
    change: Change


def _is_plain(line: str, lines: list[str]) -> bool:
    """Whether a row has no quotes, and neither corrects another nor is corrected itself."""
    cells = line.split(",")
    return len(cells) == 12 and not cells[9] and sum(cells[11] in one for one in lines) == 1


def _row(column: int, value: str, *codes: str, kept: tuple[tuple[int, str], ...] = ()) -> Mutation:
    """One cell of some row, and others that must be so for the fault to stand alone."""

    def change(data: bytes, random: Random) -> bytes:
        lines = data.decode().split("\n")
        at = random.choice([number for number, line in enumerate(lines[1:-1], 1) if _is_plain(line, lines)])
        cells = lines[at].split(",")
        for place, cell in (*kept, (column, value)):
            cells[place] = cell
        return "\n".join((*lines[:at], ",".join(cells), *lines[at + 1 :])).encode()

    return Mutation(frozenset(codes), change)


def _bytes(change: Callable[[bytes], bytes], *codes: str) -> Mutation:
    return Mutation(frozenset(codes), lambda data, _random: change(data))


def _line(change: Callable[[str], str], *codes: str) -> Mutation:
    """One line below the header."""

    def changed(data: bytes, random: Random) -> bytes:
        lines = data.decode().split("\n")
        at = random.choice([number for number, line in enumerate(lines[1:-1], 1) if _is_plain(line, lines)])
        return "\n".join((*lines[:at], change(lines[at]), *lines[at + 1 :])).encode()

    return Mutation(frozenset(codes), changed)


def _text(old: str, new: str, *codes: str) -> Mutation:
    """The first place where a pattern is found."""

    def change(data: bytes, _random: Random) -> bytes:
        changed, count = re.subn(old, new, data.decode(), count=1)
        assert count, old
        return changed.encode()

    return Mutation(frozenset(codes), change)


_HEADER_END = b"logged,id"
FORM: Mapping[str, Mutation] = {
    "a byte order mark": _bytes(lambda data: b"\xef\xbb\xbf" + data, "F102"),
    "line ends of Windows": _bytes(lambda data: data.replace(b"\n", b"\r\n"), "F103"),
    "line ends of an old Mac": _bytes(lambda data: data.replace(b"\n", b"\r"), "F103"),
    "UTF-16": _bytes(lambda data: data.decode().encode("utf-16"), "F104"),
    "semicolons": _bytes(lambda data: data.replace(b",", b";"), "F105"),
    "tabs": _bytes(lambda data: data.replace(b",", b"\t"), "F105"),
    "no header": _bytes(lambda data: data[data.index(b"\n") + 1 :], "F106"),
    "a header of another sheet": _bytes(lambda data: b"Datum;Antal" + data[data.index(b"\n") :], "F107"),
    "a column renamed": _bytes(lambda data: data.replace(_HEADER_END, b"logged,nummer", 1), "F107"),
    "capitals in the header": _bytes(lambda data: b"Date" + data[4:], "F108"),
    "columns that changed places": _bytes(
        lambda data: data.replace(b"date,", b"", 1).replace(_HEADER_END, b"logged,id,date", 1), "F108"
    ),
    "no newline last": _bytes(lambda data: data.rstrip(b"\n"), "F116"),
    "a row cut off": _bytes(lambda data: data[:-6], "F117"),
    "nothing": _bytes(lambda _data: b"", "F119"),
    "a workbook": _bytes(lambda data: b"PK\x03\x04" + data, "F125"),
    "letters of Windows-1252": _bytes(lambda data: data.replace(b",,", b",\xf6,", 1), "F101"),
    "too few cells": _line(lambda line: line.replace(",", "", 1), "F109"),
    "too many cells": _line(lambda line: line.replace(",", ",,", 1), "F110"),
    "a quote that is not closed": _line(
        lambda line: line.replace(",", ',"', 8).replace(',"', ",", 7), "F111"
    ),
    "NUL": _line(lambda line: line.replace(",", ",\0", 1), "F112"),
    "a hidden character": _line(lambda line: line.replace(",", ",\u200b", 1), "F113"),
    "a row of many bytes": _line(lambda line: line.replace(",", "," + "å" * 2100, 1), "F115"),
    "a conflict": _line(lambda line: f"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> gren", "F118"),
    "spaces": _line(lambda line: line.replace(",", " ,", 1), "F123"),
    "a blank line": _line(lambda line: f"\n{line}", "F128"),
}
CELLS: Mapping[str, Mutation] = {
    "an impossible day": _row(0, "2023-02-30", "A301"),
    "a day in words": _row(0, "i går", "A301"),
    "no day": _row(0, "", "A316"),
    "a clock time with a dot": _row(1, "22.30", "A303"),
    "no promise": _row(2, "", "A316"),
    "a promise twice": _row(2, "fotpatruller fotpatruller", "A317"),
    "a number in words": _row(3, "ca 15", "A307"),
    "a negative number": _row(3, "-1", "A307"),
    "a by-result without a number": _row(7, "deltagare", "A308"),
    "a note like a letter": _row(8, "x" * 301, "A311"),
    "a correction of a line": _row(9, "41", "A309"),
    "a time in Swedish": _row(10, "3 maj", "A310"),
    "no time": _row(10, "", "A310"),
    "an id like a number": _row(11, "7", "A309"),
    "no id": _row(11, "", "A318"),
}
SAID: Mapping[str, Mutation] = {
    "an unknown promise": _row(2, "fotpatrulle", "A302"),
    "a day long before": _row(0, "1999-03-15", "A304", "A305"),
    "a day to come": _row(0, "2023-12-24", "A306", "A305", "A304", kept=((10, "2023-06-01T10:00:00Z"),)),
    "a party that is none": _row(5, "polis", "A313", kept=((3, "1"),)),
    "a place that is none": _row(4, "Atlantis", "A312", kept=((3, "1"),)),
    "a tag that is none": _row(6, "atlantis", "A314", kept=((3, "1"),)),
    "a by-result that is none": _row(7, "atlantis=1", "A315", kept=((3, "1"),)),
    "a correction of nothing": _row(9, "kzzzzzzz", "A331"),
    "a correction of itself": _row(11, "kzzzzzzz", "A332", kept=((9, "kzzzzzzz"),)),
    "a huge number": _row(3, "900000", "A340"),
    "a personal number": _row(8, "talade med 19121212-1212", "I601"),
    "a telephone number": _row(8, "ring 070-174 06 05", "I603"),
    "a row twice": _line(lambda line: f"{line}\n{line}", "A330"),
}

JUDGED: Mapping[str, Mutation] = {
    "a verdict in Swedish": _row(3, "uppfyllt", "B401"),
    "a cause in Swedish": _row(4, "sjukdom", "B402"),
    "a fourth tertial": _row(2, "2023-T4", "B403"),
    "a file for evidence": _row(7, "file:///C:/protokoll.docx", "B404"),
    "a month for a day": _row(0, "2024-01", "A301"),
}
MISJUDGED: Mapping[str, Mutation] = {
    "no next step": _row(6, "", "B411", kept=((3, "partly"),)),
    "a window before all": _row(2, "1999", "B412"),
    "a verdict without a reason": _row(5, "", "B410", kept=((3, "not_applicable"),)),
    "a verdict on an unknown promise": _row(1, "atlantis", "A302"),
    "a day of another year": _row(0, "2023-01-20", "A305"),
    "an e-mail address": _row(5, "se a@exempel.example", "I604"),
}
GENTLE: Mapping[str, Mutation] = {
    "nobody responsible": _text(r"\n    lead: .*", "", "P246"),
    "a party that is none": _text(r"lead: \[\w+", "lead: [atlantis", "P234"),
    "a place twice": _text("- name: Stationen", "- name: Torget", "P240"),
    "a withdrawal without a decision": _text(
        r"\n    lead: ", "\n    withdrawn: {date: 2023-12-01}\n    lead: ", "P242"
    ),
    "a section that is none": _text(r"\n    section: .*", "\n    section: atlantis", "P233"),
    "a carried-on promise that is none": _text(r"\n    lead: ", "\n    renews: atlantis\n    lead: ", "P239"),
    "a personal number": _text("area: ", "area: 19121212-1212 ", "I601"),
    "a byte order mark": _bytes(lambda data: b"\xef\xbb\xbf" + data, "F102"),
    "line ends of Windows": _bytes(lambda data: data.replace(b"\n", b"\r\n"), "F103"),
    "no newline last": _bytes(lambda data: data.rstrip(b"\n"), "F116"),
    "a soft hyphen": _text("area: ", "area: \xad", "F113"),
}
BREAKING: Mapping[str, Mutation] = {
    "a key twice": _text("  area: ", "  area: Norr\n  area: ", "P202"),
    "an unknown key": _text("  area: ", "  omrade: ", "P203"),
    "a colon in prose": _text("  title: ", "  title: Löften: ", "P201"),
    "a tab": _text("  area", "\tarea", "P201"),
    "an anchor": _text("area: ", "area: &a ", "P206"),
    "a text for a list": _text(r"lead: \[", "lead: ", "P205"),
    "an end before the start": _text(r"end: \S+", "end: 1999", "P220"),
    "an impossible day": _text(r"end: \S+", "end: 2024-02-31", "P211"),
    "no title": _text(r"\n  title: .*", "", "P204"),
    "a promise without a text": _text(r"\n    text: .*", "", "P204"),
    "a target of nothing": _text(r"at_least: \d+", "at_least: 0", "P218"),
    "a kind in Swedish": _text("kind: count", "kind: antal", "P213"),
    "a number in words": _text(r"at_least: \d+", "at_least: fyrtio", "P210"),
    "an id with capitals": _text(r"- id: \w", "- id: Ä", "P209"),
    "UTF-16": _bytes(lambda data: data.decode().encode("utf-16"), "F104"),
    "nothing": _bytes(lambda _data: b"", "F119"),
    "a conflict": _bytes(lambda data: b"<<<<<<< HEAD\n" + data + b"=======\n>>>>>>> gren\n", "F118"),
}
