import pytest

from medborgarlofte.report.guard import Exempt, guarded, guarded_all


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Född 19121212-1212 i kommunen", "Född ••••••••••••• i kommunen"),
        ("Ring 070-174 06 05", "Ring •••••••••••••"),
        ("Skriv till anna@exempel.se", "Skriv till •••••••••••••••"),
        ("Bilen ABC 123", "Bilen •••••••"),
        ("72 av minst 80 trafikkontroller", "72 av minst 80 trafikkontroller"),
    ],
)
def test_what_points_out_a_person_is_covered(text: str, covered: str) -> None:
    assert guarded(text) == covered


def test_what_is_open_to_all_is_a_text_like_others_until_it_is_marked() -> None:
    assert Exempt("kommunpolis@kommunen.example") == "kommunpolis@kommunen.example"


def test_every_text_inside_is_covered() -> None:
    assert guarded_all({"a": ["121212-1212", 1, None], "b": {"c": "ABC 123"}}) == {
        "a": ["•••••••••••", 1, None],
        "b": {"c": "•••••••"},
    }
