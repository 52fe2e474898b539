import pytest

from medborgarlofte.files.cells import ACTIVITY_CELLS, Memo, tidy


def test_a_value_is_read_once_and_remembered_up_to_a_bound() -> None:
    memo = Memo(ACTIVITY_CELLS["place"])
    for number in range(5000):
        assert memo[f"Plats {number}"] == f"Plats {number}"
    assert len(memo) == 4096
    assert memo["Plats 1"] is memo["Plats 1"]
    assert memo["Plats 4999"] == "Plats 4999"


@pytest.mark.parametrize("text", ["a" * 81, " a", "a ", "a\u200b", "a\u00a0b", "a\u030a", "a\tb"])
def test_what_takes_care_is_not_remembered(text: str) -> None:
    memo = Memo(ACTIVITY_CELLS["place"])
    with pytest.raises(ValueError):
        memo[text]
    assert memo == {}


@pytest.mark.parametrize("text", ["", "Torget", "på gång – \U0001f600"])
def test_tidy_text_is_let_through(text: str) -> None:
    assert tidy(text) is text
