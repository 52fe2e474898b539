from pathlib import Path

import pytest

from medborgarlofte.files.identity import id_is_taken, ids_in, is_id, new_id


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("k7q3fd2m", True),
        ("zzzzzzzz", True),
        ("77q3fd2m", False),  # a digit first: a spreadsheet would make a number of 1e234567
        ("k7q3fd2", False),
        ("k7q3fd2mm", False),
        ("K7Q3FD2M", False),
        ("k7q3fdil", False),  # i, l, o and u are not Crockford's
        ("k7q3fd2å", False),
        ("", False),
    ],
)
def test_an_id_is_a_letter_and_seven_of_crockfords_base32(text: str, *, fits: bool) -> None:
    assert is_id(text) is fits


def test_drawn_ids_have_the_form_and_never_meet() -> None:
    drawn = {new_id() for _ in range(5000)}
    assert len(drawn) == 5000
    assert all(map(is_id, drawn))


def test_every_sign_is_drawn_in_every_place() -> None:
    drawn = [new_id() for _ in range(3000)]
    assert [len({row_id[place] for row_id in drawn}) for place in range(8)] == [22, *[32] * 7]


def test_an_id_that_is_taken_is_drawn_again() -> None:
    class TakenThrice:
        asked: list[object] = []  # noqa: RUF012 (one test's list)

        def __contains__(self, row_id: object) -> bool:
            self.asked.append(row_id)
            return len(self.asked) <= 3

    taken = TakenThrice()
    assert new_id(taken) == taken.asked[3]
    assert len(set(taken.asked)) == 4


def _folder(tmp_path: Path, content: bytes, kind: str = "activities") -> Path:
    (tmp_path / kind).mkdir()
    (tmp_path / kind / "2023-polisen.csv").write_bytes(content)
    return tmp_path


@pytest.mark.parametrize(
    ("content", "taken"),
    [
        (b"a,b,c,k7q3fd2m\n", True),
        (b"a,b,c,k7q3fd2m\r\n", True),
        (b"a,b,c,k7q3fd2m", True),  # the last line, not yet ended
        (b"a;b;c;k7q3fd2m\r\n", True),  # as Excel saves it
        (b'a,b,c,"k7q3fd2m"\n', True),
        (b"a,k7q3fd2m,2023-05-03T14:05:00Z,m7q3fd2m\n", False),  # only corrected
        (b"a,xk7q3fd2m\n", False),
        (b"se k7q3fd2m\na,k7q3fd2m,c\nb,c,k7q3fd2m\n", True),  # the third time
        (b"", False),
    ],
)
def test_an_id_is_taken_when_a_row_bears_it(tmp_path: Path, content: bytes, *, taken: bool) -> None:
    assert id_is_taken(_folder(tmp_path, content), "k7q3fd2m") is taken


def test_ids_of_assessments_are_taken_too(tmp_path: Path) -> None:
    assert "k7q3fd2m" in ids_in(_folder(tmp_path, b"a,k7q3fd2m\n", "assessments"))


def test_an_unreadable_file_hides_no_other(tmp_path: Path) -> None:
    folder = _folder(tmp_path, b"a,k7q3fd2m\n")
    (folder / "activities" / "2022-polisen.csv").mkdir()
    assert "k7q3fd2m" in ids_in(folder)
    assert 7 not in ids_in(folder)
