import pytest

from medborgarlofte.checks.spot import place_within
from medborgarlofte.domain.problem import Place


@pytest.mark.parametrize(
    ("place", "columns"),
    [
        (Place("x", 3, 11, 3, 21), (14, 16)),
        (Place("x", 3, 11, 3, 23), (15, 17)),  # in quotes
        (Place("x", 3, 11, 3, 22), (11, 22)),  # with something escaped
        (Place("x", 3, 11, 4, 21), (11, 21)),
        (Place("x", 1, 1, 1, 1), (1, 1)),
    ],
)
def test_a_part_of_a_value_is_found_where_it_is_written_as_it_is(
    place: Place, columns: tuple[int, int]
) -> None:
    found = place_within(place, "0123456789", 3, 5)
    assert (found.column, found.end_column) == columns
