"""How often a forecast holds: the share of simulated years whose final sum lies inside the interval foreseen.

    .venv/bin/python benchmarks/calibration.py [--years 400] [--seed 1]

Rows come as a Poisson process over a year; some of them are bursts, a whole evening logged as one row of 12.
The year is cut at a day, the forecast is asked for from what had been logged, and the final sum is compared.
The interval is one of 80 %; on average at least 75 % must lie inside, and the cells that fall below are named.
Years too young for a forecast (fewer than three rows) are left out of the shares, and told.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from random import Random
from statistics import mean
from typing import NamedTuple

from medborgarlofte.domain.amount import exactly
from medborgarlofte.domain.forecast import forecast_of

RATES = (20, 40, 80, 150, 300)  # rows a year
DAYS = (90, 120, 180, 240, 300)
BURSTS = (0.0, 0.05, 0.1, 0.2)  # of the rows
BURST = 12
YEAR = 365
FLOOR = 0.75


class Cell(NamedTuple):
    """One way that a year may go, and the day that it is asked about."""

    rate: int
    day: int
    bursts: float


class Held(NamedTuple):
    """The share of forecasts that held, None where there was none, and the share of years without one."""

    inside: float | None
    unforeseen: float


def held_in(cell: Cell, years: int, seed: int) -> Held:
    """How the forecasts of so many simulated years held."""
    random = Random(f"{seed} {cell}")
    answers = [_holds(list(_rows(random, cell)), cell.day) for _ in range(years)]
    told = [one for one in answers if one is not None]
    return Held(mean(told) if told else None, 1 - len(told) / years)


def _rows(random: Random, cell: Cell) -> Iterator[tuple[int, Decimal]]:
    """The day, from 1, and the units of each row of a year."""
    at = random.expovariate(cell.rate)
    while at < 1:
        yield int(at * YEAR) + 1, Decimal(BURST if random.random() < cell.bursts else 1)
        at += random.expovariate(cell.rate)


def _holds(rows: Sequence[tuple[int, Decimal]], day: int) -> bool | None:
    units = [unit for when, unit in rows if when <= day]
    forecast = forecast_of(exactly(sum(units, Decimal(0))), units, day, YEAR - day)
    if forecast is None:
        return None
    return forecast.low <= sum(unit for _, unit in rows) <= forecast.high


def show(held: Mapping[Cell, Held], years: int) -> float:
    """Print a table for each share of bursts, then the average and the cells below the floor; gives the average."""
    for bursts in BURSTS:
        print(f"\n{bursts:.0%} of the rows are bursts of {BURST}: % inside, by rows a year and day asked")
        print(f"{'':>6}" + "".join(f"{day:>8}" for day in DAYS))
        for rate in RATES:
            print(f"{rate:>6}" + "".join(_percent(held[Cell(rate, day, bursts)].inside) for day in DAYS))
    shares = {cell: one.inside for cell, one in held.items() if one.inside is not None}
    average = mean(shares.values())
    below = sorted((share, cell) for cell, share in shares.items() if share < FLOOR)
    print(
        f"\nAverage {average:.1%} inside over {len(shares)} cells of {years} years; at least {FLOOR:.0%} is asked."
    )
    print(f"{len(below)} cells below it" + (":" if below else "."))
    for share, cell in below:
        print(f"{_percent(share)}  {cell.rate} rows a year, day {cell.day}, {cell.bursts:.0%} bursts")
    youngest = max(held, key=lambda cell: held[cell].unforeseen)
    print(
        f"Most years without a forecast: {held[youngest].unforeseen:.1%} ({youngest.rate} rows, day {youngest.day})."
    )
    return average


def _percent(share: float | None) -> str:
    return f"{'–' if share is None else f'{share:.1%}':>8}"


def main() -> None:
    """Simulate, print, and fail when the average is below the floor."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    arguments.add_argument("--years", type=int, default=400, help="simulated years in each cell")
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    cells = [Cell(*one) for one in product(RATES, DAYS, BURSTS)]
    held = {cell: held_in(cell, given.years, given.seed) for cell in cells}
    sys.exit(show(held, given.years) < FLOOR)


if __name__ == "__main__":
    main()
