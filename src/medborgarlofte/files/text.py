"""From bytes to text: what is wrong with a file's form is told, and what can be mended is mended in memory."""

from unicodedata import is_normalized

from medborgarlofte.domain.problem import Place, Problem, problem

BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_START = 32  # bytes that tell whether every other is NUL, as letters of UTF-16 have it
_CONTROL_SHARE = 20  # a file where more than every 20th character is a control character is no text

Text = tuple[str, tuple[Problem, ...]]  # text, mended where that loses nothing, and what was wrong with it


def no_text(data: bytes, file: str) -> Problem | None:
    """Why a file's bytes cannot be read as text at all, or None."""
    if not data.strip():
        return problem("F119", Place(file))
    return problem("F125", Place(file), reason="not_text") if is_binary(data) else None


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text at all: a workbook, a picture, a program. Runs of NUL are left by a crash."""
    start = data[:65536]
    if is_utf16(start):
        return False
    controls = len(start) - len(start.translate(None, bytes((*range(1, 9), *range(14, 32), 127))))
    return start.startswith(b"PK\x03\x04") or controls * _CONTROL_SHARE > len(start)


def is_utf16(data: bytes) -> bool:
    """Whether the bytes begin as UTF-16."""
    return bool(_utf16(data))


def _utf16(data: bytes) -> str:
    """The kind of UTF-16 that the bytes are in, with or without a mark first; nothing where they are in another form."""
    if data[:2] in _UTF16:
        return "utf-16"
    first, second = data[:_START:2], data[1:_START:2]
    if len(second) < _START // 2 or any(first) == any(second):
        return ""
    kind, letters = ("utf-16-le", first) if any(first) else ("utf-16-be", second)
    return kind if all(letters) else ""


def from_utf16(data: bytes) -> bytes:
    """The bytes in UTF-8."""
    return data.decode(_utf16(data), errors="replace").encode(errors="replace")


def text_of(data: bytes, file: str) -> Text:
    """The text of a whole file."""
    decoded, problems = decoded_file(data, file)
    text, told = cleaned_text(decoded, file, 1)
    if text.endswith("\n") and "<<<<<<<" not in text and ">>>>>>>" not in text:
        return text, (*problems, *told)
    from medborgarlofte.files.text_fault import faults_of_whole

    return text, (*problems, *told, *faults_of_whole(text, file))


def decoded_file(data: bytes, file: str) -> Text:
    """A file's bytes as text with plain line ends, from the byte order mark on."""
    if is_utf16(data):
        utf8 = from_utf16(data)
        mark = [problem("F104", Place(file, 1, 1))]
    else:
        utf8 = data.removeprefix(BOM)
        mark = [problem("F102", Place(file, 1, 1), count=1)] if data.startswith(BOM) else []
    text, problems = decoded_part(utf8, file, 1)
    return text, (*mark, *problems)


def decoded_part(data: bytes, file: str, line: int) -> Text:
    """Some whole lines of a file as text with plain line ends; ``line`` is the number of the first."""
    if b"\r" not in data:
        try:
            return data.decode(), ()
        except UnicodeDecodeError:
            pass
    from medborgarlofte.files.text_fault import mended_part

    return mended_part(data, file, line)


def cleaned_text(text: str, file: str, line: int) -> Text:
    """The text without NUL and hidden characters, and in NFC; ``line`` is the number of its first line."""
    if text.replace("\n", "").isprintable() and (text.isascii() or is_normalized("NFC", text)):
        return text, ()
    from medborgarlofte.files.text_fault import cleaned_with_care

    return cleaned_with_care(text, file, line)


def is_marker(line: str) -> bool:
    """Whether the line is one that git leaves in a file where two branches could not be put together."""
    return line[:8] in {"<<<<<<< ", ">>>>>>> ", "||||||| "} or line in {"<<<<<<<", "=======", ">>>>>>>"}


def place_at(text: str, at: int, file: str, line: int) -> Place:
    """The place of the character at that index of a text whose first line has that number."""
    number = line + text.count("\n", 0, at)
    column = at - text.rfind("\n", 0, at)
    return Place(file, number, column, number, column + 1)
