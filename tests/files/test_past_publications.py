import json
from collections.abc import Mapping

import pytest
from files.past import ADDED, FIRST, PUBLICATION, SECOND, START, TYPED, Past
from files.rows_for_append import ACTIVITIES, HEADER, cells

from medborgarlofte.domain.problem import Place, problem
from medborgarlofte.files.append import row_bytes
from medborgarlofte.files.fix import fixed


def _publication(account: Mapping[str, object]) -> bytes:
    record = {
        "format": 1,
        "window": "2023",
        "date": "2024-02-01",
        "channel": "webb",
        "address": "https://a.example",
    }
    return json.dumps({**record, "by": "samordnare", "digest": "0" * 64, "account": account}).encode()


ACCOUNT = {
    "agreements": [
        {
            "as_of": "2023-12-31",
            "window": {"name": "2023", "start": "2023-01-01", "end": "2023-12-31"},
            "promises": [{"id": "trafik"}],
        }
    ]
}


@pytest.mark.parametrize(("now", "kind"), [(None, "removed"), (_publication({}), "altered")])
def test_a_publication_stays_as_it_was(now: bytes | None, kind: str) -> None:
    past = Past({**START, PUBLICATION: _publication(ACCOUNT)})
    past.write({PUBLICATION: now})
    assert past.problems() == [problem("H506", Place(PUBLICATION), kind=kind)]


def test_a_publication_may_get_other_line_ends_and_another_name() -> None:
    past = Past({**START, PUBLICATION: _publication(ACCOUNT)})
    other = PUBLICATION.replace("p7q", "q7q")
    past.write({PUBLICATION: None, other: b"\xef\xbb\xbf" + _publication(ACCOUNT) + b"\r\n"})
    assert past.problems() == []


@pytest.mark.parametrize(
    ("account", "row", "told"),
    [
        (ACCOUNT, {}, True),
        (ACCOUNT, {"corrects": "k7q3fd2m"}, False),
        (ACCOUNT, {"promise": "besok"}, False),
        (ACCOUNT, {"promise": "besok trafik"}, True),
        (ACCOUNT, {"date": "2024-01-01"}, False),
        (ACCOUNT, {"date": "2023-Q4"}, True),
        (ACCOUNT, {"date": "2023/2024"}, False),  # it counts in neither year
        (ACCOUNT, {"date": "2023-02-30"}, False),  # told by others
        ({"agreements": [{**ACCOUNT["agreements"][0], "as_of": "2023-04-30"}]}, {}, False),
        (
            {"agreements": [{"window": {"start": None, "end": "2023-12-31"}}, "x"]},
            {"date": "2023-01-01"},
            True,
        ),
        ({"as_of": "2023-06-30"}, {"date": "2023-06-30"}, True),
        ({"as_of": "2023-06-30"}, {"date": "2023-07-01"}, False),
        ({"agreements": [{"window": {"start": "2025-01-01", "end": "2025-12-31"}}]}, {}, False),
    ],
)
def test_a_published_window_changes_only_by_corrections(
    account: Mapping[str, object], row: Mapping[str, str], *, told: bool
) -> None:
    past = Past({**START, PUBLICATION: _publication(account)})
    columns = HEADER.decode().strip().split(",")
    added = row_bytes(
        [row.get(column, cell) for column, cell in zip(columns, cells("ny", "n7q3fd2m"), strict=True)]
    )
    past.write({ACTIVITIES: HEADER + FIRST + SECOND + added})
    facts = {"row": "n7q3fd2m", "window": "2023", "published": "2024-02-01"}
    expected = problem("H507", Place(ACTIVITIES, 4, cell="date"), None, **facts)
    assert past.problems() == ([expected] if told else [])


def test_rows_that_were_there_change_no_published_window() -> None:
    old = HEADER + FIRST + SECOND + TYPED
    past = Past({**START, ACTIVITIES: old, PUBLICATION: _publication(ACCOUNT)})
    mended = fixed(ACTIVITIES, old, "2024-01-01T00:00:00Z").content.replace(b"\n", b"\r\n")
    past.write({ACTIVITIES: None, "data/activities/2023-kommunen.csv": mended + b"2023,x\r\n"})
    assert past.problems() == []


def test_a_publication_that_cannot_be_read_guards_nothing() -> None:
    past = Past({**START, PUBLICATION: b"{"})
    past.write({ACTIVITIES: HEADER + FIRST + SECOND + ADDED})
    assert past.problems() == []
