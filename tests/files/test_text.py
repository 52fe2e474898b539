import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.domain.problem import Place
from medborgarlofte.files.text import cleaned_text, decoded_part, is_marker, no_text, place_at, text_of

FILE = "data/promises.yaml"


@pytest.mark.parametrize("text", ["format: 1\n", "titel: Medborgarlöften – här\n", "a: 👍\n", "a: \u00a0b\n"])
def test_good_text_is_read_as_it_is(text: str) -> None:
    assert text_of(text.encode(), FILE) == (text, ())


@pytest.mark.parametrize(
    ("data", "text", "code", "place", "facts"),
    [
        (b"\xef\xbb\xbfa: b\n", "a: b\n", "F102", (1, 1), {"count": 1}),
        (b"a: b\nc: d\r\ne: f\r\n", "a: b\nc: d\ne: f\n", "F103", (2, 5), {"kind": "crlf", "count": 2}),
        (b"a: b\rc: d\r", "a: b\nc: d\n", "F103", (1, 5), {"kind": "cr", "count": 2}),
        ("a: b\n".encode("utf-16"), "a: b\n", "F104", (1, 1), {}),
        (("a: b\n" * 8).encode("utf-16-le"), "a: b\n" * 8, "F104", (1, 1), {}),
        (("a: b\n" * 9).encode("utf-16-be"), "a: b\n" * 9, "F104", (1, 1), {}),
        (b"\xfe\xff\0a\0\n", "a\n", "F104", (1, 1), {}),
        ("a: b\nc: på väg\n".encode("cp1252"), "a: b\nc: på väg\n", "F101", (2, 5), {"byte": "E5", "letter": "å", "count": 1}),
        (b"a: \x81\n", "a: \ufffd\n", "F101", (1, 4), {"byte": "81", "letter": "", "count": 1}),
        ("på\n".encode() + "på\nvä\n".encode("cp1252"), "på\npå\nvä\n", "F101", (2, 2), {"byte": "E5", "letter": "å", "count": 2}),
        (b"a: b\0\0c\n", "a: bc\n", "F112", (1, 5), {"count": 2}),
        ("a: b\u202ec\n", "a: bc\n", "F113", (1, 5), {"kind": "U+202E", "count": 1}),
        ("a: \u200bb\u200b\n", "a: b\n", "F113", (1, 4), {"kind": "U+200B", "count": 2}),
        ("a: b\u2028c\n", "a: bc\n", "F113", (1, 5), {"kind": "U+2028", "count": 1}),
        ("a: \x1b[31m\n", "a: [31m\n", "F113", (1, 4), {"kind": "U+001B", "count": 1}),
        ("a: b\nc: bra\u030a\n", "a: b\nc: brå\n", "F124", (2, 6), {"count": 1}),
        ("a: b", "a: b", "F116", (1, 5), {"count": 1}),
        ("a: b\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> x\n", None, "F118", (2, 1), {"count": 1}),
        ("a\n>>>>>>> x\n", None, "F118", (2, 1), {"count": 1}),
    ],
)  # fmt: skip
def test_a_fault_of_form_is_told_and_what_can_be_mended_is(
    data: str | bytes, text: str | None, code: str, place: tuple[int, int], facts: dict[str, str | int]
) -> None:
    read, (problem,) = text_of(data if isinstance(data, bytes) else data.encode(), FILE)
    assert read == text or text is None
    assert (problem.code, problem.place.file, problem.place[1:3]) == (code, FILE, place)
    assert dict(problem.facts) == facts


def test_each_hidden_character_is_told_once() -> None:
    _, problems = text_of("a\u200b\u200d\u200b\n".encode(), FILE)
    assert [(one.fact("kind"), one.fact("count")) for one in problems] == [("U+200B", 2), ("U+200D", 1)]


def test_several_faults_of_form_are_told_together() -> None:
    text, problems = text_of(b"\xef\xbb\xbfa: \xe5\r\n\0", FILE)
    assert text == "a: å\n"
    assert [one.code for one in problems] == ["F102", "F103", "F101", "F112"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "F119"), (b" \n\n", "F119"), (b"PK\x03\x04xl/workbook", "F125"), (bytes(range(32)) * 9, "F125"), (b"a: b\n", None), (b"a\n" + b"\0" * 900, None), (b"\xff\xfe\0", None)],
)  # fmt: skip
def test_what_is_no_text_at_all_is_told_as_such(data: bytes, code: str | None) -> None:
    problem = no_text(data, FILE)
    assert (problem and problem.code) == code


@pytest.mark.parametrize(("line", "is_it"), [("<<<<<<< HEAD", True), ("=======", True), (">>>>>>> 1a2b", True), ("||||||| base", True), ("========", False), ("<<", False), ("", False)])  # fmt: skip
def test_marks_of_a_conflict_are_known(line: str, is_it: bool) -> None:  # noqa: FBT001 (a table's column)
    assert is_marker(line) is is_it


def test_a_rule_of_equal_signs_alone_is_no_conflict() -> None:
    assert text_of(b"a: b\n=======\n", FILE)[1] == ()


def test_lines_are_counted_from_the_part_that_they_stand_in() -> None:
    assert [one.place.line for one in decoded_part(b"a\n\xe5\n", FILE, 7)[1]] == [8]
    assert [one.place.line for one in cleaned_text("a\n\u200b\n", FILE, 7)[1]] == [8]
    assert place_at("a\nbc\n", 3, FILE, 7) == Place(FILE, 8, 2, 8, 3)


@given(st.binary(max_size=60))
def test_any_bytes_become_text(data: bytes) -> None:
    text, problems = text_of(data, FILE)
    assert "\r" not in text
    assert all(one.place.file == FILE for one in problems)
