"""Every kind of trouble has one Swedish sentence."""

from typing import get_args

import pytest
from cli.attacks import ATTACKS

from medborgarlofte.cli.troubles import sentence_of
from medborgarlofte.domain.trouble import Kind, Trouble


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_trouble_is_one_sentence_with_and_without_its_facts(kind: Kind) -> None:
    for trouble in (Trouble(kind), Trouble(kind, file="data/x.csv", folder="data", base="main")):
        sentence = sentence_of(trouble)
        assert sentence[0].isupper()
        assert "{" not in sentence
        assert "  " not in sentence


@pytest.mark.parametrize("kind", get_args(Kind))
@pytest.mark.parametrize("attack", ATTACKS)
def test_a_hostile_name_stays_in_its_sentence(kind: Kind, attack: str) -> None:
    assert (
        sentence_of(Trouble(kind, file=attack, folder=attack, base=attack))
        .replace("\u00a0", " ")
        .isprintable()
    )
