from decimal import Decimal

import pytest

from medborgarlofte.domain.amount import Amount, at_least, exactly, sum_of
from medborgarlofte.domain.forecast import Forecast, forecast_of

ONES = [Decimal(1)] * 37


def of(
    units: list[Decimal], gone: int = 181, left: int = 184, actual: Amount | None = None
) -> Forecast | None:
    return forecast_of(actual or exactly(sum(units, Decimal(0))), units, gone, left)


def test_the_interval_is_that_of_the_contract_s_own_example() -> None:
    assert of([Decimal(1)] * 33 + [Decimal(2)] * 2) == Forecast(Decimal(63), Decimal(87))


@pytest.mark.parametrize(
    ("units", "gone"),
    [(ONES, 27), ([Decimal(5), Decimal(5)], 100), ([Decimal(5), Decimal(5), Decimal(0)], 100), ([], 100)],
)
def test_there_is_none_before_28_days_and_three_rows_that_count(units: list[Decimal], gone: int) -> None:
    assert of(units, gone) is None


def test_28_days_and_three_rows_are_enough() -> None:
    assert of([Decimal(1)] * 3, 28, 300) is not None


def test_there_is_none_without_an_upper_limit_of_what_is_done() -> None:
    assert of(ONES, actual=sum_of((exactly(37), at_least(Decimal(1))))) is None


def test_on_the_last_day_it_is_what_was_done() -> None:
    assert of(ONES, 365, 0) == Forecast(Decimal(37), Decimal(37))


def test_bursts_widen_it() -> None:
    even, bursts = of([Decimal(1)] * 36), of([Decimal(12)] * 3)
    assert even is not None
    assert bursts is not None
    assert bursts.high - bursts.low > 2 * (even.high - even.low)


def test_what_is_unsure_of_the_past_stays_unsure_in_the_forecast() -> None:
    vague = Amount(Decimal(40), Decimal(38), Decimal(43), "about", Decimal(37))
    sure, unsure = of(ONES), of(ONES, actual=vague)
    assert sure is not None
    assert unsure is not None
    assert unsure.low - sure.low == 1
    assert unsure.high - sure.high == 6


def test_thousands_of_rows_do_not_underflow() -> None:
    found = of([Decimal(1)] * 20_000, 30, 335)
    assert found is not None
    assert 230_000 < found.low < 20_000 * 365 / 30 < found.high < 260_000
