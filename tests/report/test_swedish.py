"""Numbers, days and windows in Swedish words."""

from decimal import Decimal

import pytest
from builders import span

from medborgarlofte.domain.amount import Amount, count_of, sum_of
from medborgarlofte.domain.window import window_named
from medborgarlofte.report import swedish


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def together(*counts: str) -> Amount:
    return sum_of(amount for one in counts if (amount := count_of(one)))


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (together("57", "~15"), "72 (57 säkra, cirka 15 uppskattade)"),
        (together("1", "~1"), "2 (1 säker, cirka 1 uppskattad)"),
        (together("1200"), "1 200"),
        (together("~15"), "cirka 15"),
        (together("43+"), "minst 43"),
        (together("21", "43+"), "minst 64"),
        (together("21", "~12", "43+"), "minst 74"),  # 12 may be as few as 10
        (together("3", "~0"), "3"),
        (Amount(Decimal(3), Decimal(2), Decimal(5), "at_least", Decimal(2)), "minst 2"),
    ],
)
def test_a_sum_tells_what_is_sure_about_it_and_adds_up(amount: Amount, words: str) -> None:
    assert plain(swedish.amount(amount)) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("2023-04-12", "12 april 2023"),
        ("2023-04", "april 2023"),
        ("2023", "2023"),
        ("2023/2024", "2023–2024"),
        ("2023-07/2024-06", "juli 2023–juni 2024"),
        ("2023-06/2023-09", "juni–september 2023"),
        ("2023-09-01/2023-09-02", "1–2 september 2023"),
        ("2023-04-07/2023-05-16", "7 april–16 maj 2023"),
        ("2023-12-07/2024-01-16", "7 december 2023–16 januari 2024"),
    ],
)
def test_a_span_says_nothing_twice(days: str, words: str) -> None:
    assert plain(swedish.span(span(days))) == words


@pytest.mark.parametrize(
    ("name", "period", "words"),
    [
        ("2023", "2023/2024", "2023"),
        ("2023-T1", "2023/2024", "första tertialet 2023"),
        ("2023-05", "2023/2024", "maj 2023"),
        ("period", "2023/2024", "hela perioden 2023–2024"),
        ("2021", "2020-07/2025-06", "2021 (juli 2021–juni 2022)"),
        ("2023", "2022-09-15/2024-12-31", "2023 (15 september 2022–31 december 2023)"),
        ("2024-H1", "2024-03/2024-12", "första halvåret 2024 (mars–juni 2024)"),
    ],
)
def test_a_window_that_is_not_what_its_name_says_gives_its_days(name: str, period: str, words: str) -> None:
    named = window_named(name, span(period))
    assert named
    assert plain(swedish.window(named)) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [("Nykterhet", "nykterhet"), ("5B Veinge", "5B Veinge"), ("BRÅ-möte", "BRÅ-möte"), ("E18", "e18")],
)
def test_a_title_in_a_sentence_keeps_the_letters_of_its_names(title: str, words: str) -> None:
    assert swedish.inside(title) == words


@pytest.mark.parametrize(
    ("number", "word", "words"),
    [
        (1, "uppfyllt", "1 uppfyllt"),
        (2, "uppfyllt", "2 uppfyllda"),
        (2, "delvis uppfyllt", "2 delvis uppfyllda"),
        (2, "pågår", "2 pågår"),
        (2, "inga uppgifter", "2 utan uppgifter"),
    ],
)
def test_promises_are_counted_in_the_right_form(number: int, word: str, words: str) -> None:
    assert swedish.numbered(number, word) == words
