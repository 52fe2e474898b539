"""A ledger that may be published: asking only for errors finds every error there is."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from medborgarlofte.checks.review import errors_in, problems_in
from medborgarlofte.domain.catalogue import RULE_BY_CODE
from medborgarlofte.files.ledger import read_ledger

TODAY = date(2024, 3, 15)
FOLDERS = sorted((Path(__file__).parents[1] / "examples").glob("*/data"))


@pytest.mark.parametrize("data", FOLDERS, ids=[folder.parent.name for folder in FOLDERS])
def test_no_error_is_overlooked_by_those_that_ask_for_nothing_else(data: Path) -> None:
    ledger, _ = read_ledger(data)
    every = [one for one in problems_in(ledger, TODAY) if RULE_BY_CODE[one.code].severity == "error"]
    assert Counter(errors_in(ledger, TODAY)) == Counter(every)
