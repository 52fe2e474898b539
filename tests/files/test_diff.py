import pytest

from medborgarlofte.files.diff import unified_diff


def _changed(before: bytes, after: bytes) -> list[str]:
    return list(unified_diff("data/x.csv", before, after))[3:]


def test_a_diff_names_the_file_and_shows_what_changes() -> None:
    assert list(unified_diff("data/x.csv", b"a\nb\n", b"a\nc\n")) == [
        "--- a/data/x.csv",
        "+++ b/data/x.csv",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "+c",
    ]


def test_no_change_is_no_line() -> None:
    assert list(unified_diff("data/x.csv", b"a\n", b"a\n")) == []


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (b"a\r\n", b"a\n", ["-a␍", "+a"]),
        (b"a\r", b"a\n", ["-a␍", "+a"]),
        (b"\xef\xbb\xbfa\n", b"a\n", ["-<U+FEFF>a", "+a"]),
        (b"\xe5\n", "å\n".encode(), [" å"]),  # the same letter in two encodings is told, not shown
        (b"a", b"a\n", ["-a", "\\ No newline at end of file", "+a"]),
        (b"a\x1b[2Jb\n", b"c\n", ["-a␛[2Jb", "+c"]),
        ("a\u202eb\n".encode(), b"c\n", ["-a<U+202E>b", "+c"]),
        (b"a;b\n", b"a,b\n", ["-a;b", "+a,b"]),
    ],
)
def test_what_is_not_seen_is_shown_by_a_sign(before: bytes, after: bytes, lines: list[str]) -> None:
    found = _changed(before, after) or [f" {line}" for line in after.decode().splitlines()]
    assert found == lines


def test_a_personal_number_is_never_shown() -> None:
    number = "19121212-1212"  # the well-known number of nobody
    told = _changed(f"{number};a\n2023-03-15;{number};1\n".encode(), f"{number},a\n".encode())
    dots = "•" * len(number)
    assert told == [f"-{dots};a", f"-2023-03-15;{dots};1", f"+{dots},a"]
