"""A condition in words that fit after what they narrow."""

from typing import Any

import pytest
from builders import agreement, promise, where

from medborgarlofte.report.where_words import where_words


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"places": ["Norrliden"]}, "där platsen är Norrliden"),
        ({"places": ["Bomhus", "Valbo"]}, "där platsen är Bomhus eller Valbo"),
        ({"tags": ["gang"]}, "med inriktningen gång- och cykelvägar"),
        ({"tags": ["gang", "klass"]}, "med inriktningarna gång- och cykelvägar och 5B Veinge"),
        ({"parties": ["polisen"]}, "av Polisen"),
        ({"weekdays": ["sat", "fri"]}, "fredag och lördag"),
        ({"weekdays": ["mon", "tue", "wed", "thu", "fri"]}, "måndag–fredag"),
        ({"months": [7]}, "i juli"),
        ({"months": [6, 7, 8]}, "i juni–augusti"),
        ({"months": [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]}, "i alla månader utom juli"),
        ({"months": [11, 12, 1, 2, 3]}, "i november–mars"),
        ({"months": [3, 9]}, "i mars och september"),
        ({"places": ["Torget"], "between": ["22:00", "03:00"]}, "där platsen är Torget, kl. 22.00–03.00"),
    ],
)
def test_a_condition_is_told_shortly_and_without_guessing_a_preposition(
    keys: dict[str, Any], words: str
) -> None:
    made = agreement(promise(), tags={"gang": "Gång- och cykelvägar", "klass": "5B Veinge"})
    assert where_words(where(**keys), made) == words


def test_without_a_condition_nothing_is_said() -> None:
    assert where_words(None, agreement(promise())) == ""
