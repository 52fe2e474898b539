import pytest

from medborgarlofte.files.shown import nearest, shown


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("fotpatrulle", "fotpatrulle"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("19900101-2385", "…"),
        ("Anna, 900101-2385", "…"),
        ("x" * 70 + " 19900101-2385", "…"),
        ("2023-03-15 22:30", "2023-03-15 22:30"),
    ],
)
def test_a_value_is_shown_short_and_without_personal_numbers(value: str, expected: str) -> None:
    assert shown(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("leed", {"nearest": "lead"}),
        ("LEAD", {"nearest": "lead"}),
        ("färg", {}),
        ("", {}),
        ("l" * 10_000, {}),
    ],
)
def test_the_nearest_known_word_is_a_fact(value: str, expected: dict[str, str]) -> None:
    assert nearest(value, ("lead", "text")) == expected
