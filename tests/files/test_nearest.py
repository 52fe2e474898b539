import pytest

from medborgarlofte.files.nearest import nearest


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
