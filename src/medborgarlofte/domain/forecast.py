"""Where a running count is heading: an interval for its final sum."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from math import exp, lgamma, log, log1p, sqrt
from typing import NamedTuple

from medborgarlofte.domain.amount import Amount

PROBABILITY = Decimal("0.8")
_FEWEST_DAYS = 28
_FEWEST_ROWS = 3


class Forecast(NamedTuple):
    """The final sum lies from ``low`` to ``high`` with ``PROBABILITY``, in the target's unit."""

    low: Decimal
    high: Decimal


def forecast_of(actual: Amount, units: Iterable[Decimal], gone: int, left: int) -> Forecast | None:
    """The forecast from the exact, dated rows' units so far, with that many admitted days gone and left.

    Gamma–Poisson with Jeffreys prior: of U units in k rows with dispersion φ = Σc² ÷ U there are U/φ effective events;
    what remains is negative binomial with r = U/φ + ½ and p = gone ÷ (gone + left), its 10 % and 90 % quantiles times φ.
    None before 28 days and 3 such rows, or when the actual sum has no upper limit.
    """
    counted = [unit for unit in units if unit > 0]
    if gone < _FEWEST_DAYS or len(counted) < _FEWEST_ROWS or actual.high is None:
        return None
    total = sum(counted, Decimal(0))
    dispersion = sum((unit * unit for unit in counted), Decimal(0)) / total
    events = float(total / dispersion)
    low, high = _quantiles(events + 0.5, gone / (gone + left))
    return Forecast(
        actual.low + (low * dispersion).to_integral_value(ROUND_FLOOR),
        actual.high + (high * dispersion).to_integral_value(ROUND_CEILING),
    )


def _quantiles(r: float, p: float) -> tuple[int, int]:
    """The 10 % and the 90 % quantile of the negative binomial: failures before the r-th success of probability p."""
    if p >= 1:
        return 0, 0
    tail = (1 - float(PROBABILITY)) / 2
    mean = r * (1 - p) / p
    below_all = max(0, int(mean - 40 * sqrt(mean / p)))
    reached = 0.0
    low = None
    number = below_all
    while True:
        reached += exp(_log_probability(number, r, p))
        if low is None and reached >= tail:
            low = number
        if reached >= 1 - tail and low is not None:
            return low, number
        number += 1


def _log_probability(number: int, r: float, p: float) -> float:
    return lgamma(number + r) - lgamma(r) - lgamma(number + 1) + r * log(p) + number * log1p(-p)
