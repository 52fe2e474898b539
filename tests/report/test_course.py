"""When the number promised was reached: said only as far as it is known."""

import pytest
from builders import activity, promise
from report.made import account

from medborgarlofte.domain.activity import Activity

TWELVE = {"kind": "count", "at_least": "12", "per": "year", "where": None}
DAYS = [activity(date=f"2023-{month:02}-10", count="2") for month in range(1, 7)]


def said(rows: list[Activity], today: str = "2024-03-15", **keys: object) -> str:
    target = {key: value for key, value in {**TWELVE, **keys}.items() if value is not None}
    (section,) = account(promise(target=target), rows=rows, today=today).sections
    course = section.entries[0].course
    return course.sentence.replace("\N{NO-BREAK SPACE}", " ") if course else ""


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (DAYS, "Det lovade antalet nåddes 10 juni 2023."),
        # a row without a day may have been any day of its month
        (
            [*DAYS, activity(date="2023-03", count="2")],
            "Det lovade antalet nåddes senast 10 maj 2023.",
        ),
        # the last that was needed has no day
        (
            [*DAYS[:5], activity(date="2023-Q4", count="2")],
            "Det lovade antalet är nått; vilken dag är inte känt.",
        ),
        # an estimate may have been more
        (
            [*DAYS, activity(date="2023-01-20", count="~5")],
            "Det lovade antalet nåddes senast 10 april 2023.",
        ),
        (
            [*DAYS[:5], activity(date="2023-08-01", count="~2")],
            "Det är osäkert om det lovade antalet nåddes.",
        ),
        (DAYS[:4], "Hälften var gjord 10 mars 2023. 4 återstod när tiden var slut."),
        (
            [*DAYS[:4], activity(date="2023-09-01", count="~2")],
            "Hälften var gjord 10 mars 2023. Mellan 1 och 3 återstod när tiden var slut.",
        ),
        ([*DAYS[:1], activity(date="2023-03", count="6")], "4 återstod när tiden var slut."),
    ],
)
def test_a_day_is_named_only_where_it_is_known(rows: list[Activity], words: str) -> None:
    assert said(rows) == words


def test_what_lacks_a_fact_may_have_been_enough() -> None:
    rows = [*DAYS[:3], activity(date="2023-Q4", count="6")]
    assert (
        said(rows, where={"months": ["1", "2", "3", "10"]}) == "Det är osäkert om det lovade antalet nåddes."
    )


def test_while_it_runs_what_remains_is_told_as_of_the_day() -> None:
    assert said(DAYS[:2], "2023-03-31") == "8 återstod den 31 mars 2023."
