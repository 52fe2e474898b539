"""What a terminal is given is one line that it shows as it is."""

import unicodedata

import pytest
from cli.attacks import ATTACKS
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.cli.terminal import columns, harmless, has_colour, width

UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_becomes_one_line_of_what_is_seen(attack: str) -> None:
    shown = harmless(attack)
    assert not {unicodedata.category(character) for character in shown} & UNSEEN
    assert len(shown.splitlines()) <= 1


@given(st.text())
def test_any_text_becomes_one_line_of_what_is_seen(text: str) -> None:
    assert not {unicodedata.category(character) for character in harmless(text)} & UNSEEN


@given(st.text(alphabet="aåäöÅÄÖ é€–”中😀 "))
def test_letters_and_signs_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\nb", "a␊b"),
        ("a\tb", "a    b"),
        ("\u202e", "<U+202E>"),
        ("\u200b", "<U+200B>"),
        ("\ufeff", "<U+FEFF>"),
        ("\x7f", "<U+007F>"),
        ("\ud800", "<U+D800>"),
        ("10\u00a0000", "10\u00a0000"),
    ],
)
def test_what_is_hidden_is_shown_by_its_name(text: str, shown: str) -> None:
    assert harmless(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("såg 19121212-1212 där", "såg ••••••••••••• där"),
        ("ring 08-123 45 67", "ring ••••••••••••"),
        ("skriv till a.b@c.example!", "skriv till •••••••••••••!"),
        ("2023-03-15,,19121212-1212,1,ABC123,,2", "2023-03-15,,•••••••••••••,1,••••••,,2"),
        ("2023-03-15;;191212121212;1", "2023-03-15;;••••••••••••;1"),
        ("2023-03-15,,fotpatrull,1", "2023-03-15,,fotpatrull,1"),
        ("2023-03-15T18:02:11Z,k7q3fd2m", "2023-03-15T18:02:11Z,k7q3fd2m"),
    ],
)
def test_what_points_out_a_person_is_covered_and_nothing_else(text: str, shown: str) -> None:
    assert harmless(text) == shown


@pytest.mark.parametrize(
    ("text", "columns_wide"),
    [("abc", 3), ("åäö", 3), ("a\u030a", 1), ("中文", 4), ("ｗ", 2), ("😀", 2), ("", 0)],
)
def test_wide_and_combining_characters_take_their_own_room(text: str, columns_wide: int) -> None:
    assert width(text) == columns_wide


def test_piped_text_has_no_width_and_no_colour(capsys: pytest.CaptureFixture[str]) -> None:
    assert columns() is None
    assert not has_colour(None)
    assert capsys.readouterr() == ("", "")
