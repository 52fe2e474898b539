"""Writes a good data folder of any size: ``python benchmarks/generate.py OUT --rows 100000 --seed 1``.

The same arguments give the same bytes. ``lofte check`` finds neither error nor warning in it, as long as
a promise has fewer than some 19,000 rows a day (beyond that, rows look like twins of each other).
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from kinds import KINDS, PLACES, TERMS, Kind

ACTIVITIES = "date,time,promise,count,place,party,tags,results,note,corrects,logged,id\n"
ASSESSMENTS = "date,promise,window,verdict,cause,why,next,evidence,by,corrects,logged,id\n"

COUNTS = ("",) * 85 + ("2",) * 10 + ("3", "3", "~3", "2+", "0")
NOTES = ("",) * 8 + ("Mycket folk ute", '"Lugnt, men blåsigt"')
WITHOUT_HOUR = 0.1  # of the first rows of a promise and day
CORRECTED = 0.02  # of all rows
SUMMER = (6, 7, 8)
BUSY_WEEKDAYS = (4, 5, 6)
MONTH = timedelta(31)

WAKING = 16 * 60  # minutes from 07:00 on, when rows are placed
STEP = 37  # coprime to WAKING, so that the first 960 rows of a promise and day differ in time

DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
LETTERS = DIGITS[10:]
PAIRS = tuple(a + b for a in DIGITS for b in DIGITS)
IDS = len(LETTERS) << 35  # a letter, then seven digits of five bits
STRIDE = 409_728_350_077  # coprime to IDS: in such strides every id is met once


class Line(NamedTuple):
    """A row and the file that it belongs in."""

    year: int
    writer: str
    text: str


class Serving(NamedTuple):
    """A promise as rows are drawn for it; ``cells`` are party, tags and results, drawn once and picked from."""

    id: str
    kind: Kind
    cells: tuple[str, ...]


def write_folder(out: Path, rows: int, seed: int, promises: int = 21, years: int = 2) -> None:
    """Write promises, exactly so many rows of activities, and verdicts into an empty or new folder."""
    random = Random(seed)
    start = date(2023, random.choice((1, 1, 5)), 1)
    end = date(start.year + years, start.month, 1) - timedelta(1)
    days = [start + timedelta(number) for number in range((end - start).days + 1)]
    served = [_serving(number, random) for number in range(promises)]
    for folder in ("activities", "assessments", "publications"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    (out / "promises.yaml").write_text(_yaml(start, end, served, random), encoding="utf-8", newline="\n")
    ids = _ids(random.randrange(IDS))
    _write_lines(out / "activities", ACTIVITIES, _activities(served, days, rows, ids, random))
    _write_lines(out / "assessments", ASSESSMENTS, _assessments(served, start.year, years, ids))


def _serving(number: int, random: Random) -> Serving:
    turn, place = divmod(number, len(KINDS))
    kind = KINDS[place]
    return Serving(
        f"{kind.id}-{turn}" if turn else kind.id, kind, tuple(_cells(kind, random) for _ in range(60))
    )


def _cells(kind: Kind, random: Random) -> str:
    party = random.choice(("", "", "polisen kommunen"))
    tags = " ".join(random.sample(kind.tags, random.randint(0, len(kind.tags))))
    more = random.randint(2, 40)
    return f"{party},{tags},{kind.results.format(more=more, some=random.randint(1, more))}"


def _yaml(start: date, end: date, served: list[Serving], random: Random) -> str:
    promises = "".join(_promise(one, end, random) for one in served)
    return f"{TERMS.format(start=start, end=end)}promises:\n{promises}"


def _promise(one: Serving, end: date, random: Random) -> str:
    kind = one.kind
    few = random.randint(2, 8)
    drawn = {"few": few, "many": few * random.randint(3, 12), "percent": random.randint(10, 90), "end": end}
    return (
        f"  - id: {one.id}\n"
        f"    title: {kind.title}\n"
        f"    text: {kind.text.format(**drawn)}\n"
        f"    section: {kind.writer}\n"
        f"    lead: [{kind.writer}]\n"
        f"{kind.keys.format(**drawn)}"
    )


def _activities(
    served: list[Serving], days: list[date], rows: int, ids: Iterator[str], random: Random
) -> Iterator[Line]:
    written = 0
    for day, total in zip(days, _totals(days, rows, random), strict=True):
        yield from islice(_rows_of(day, served, ids, random), total - written)
        written = total


def _totals(days: list[date], rows: int, random: Random) -> Iterator[int]:
    """How many rows there are by the end of each day: more in summer and towards the weekend, and by chance."""
    weights = [
        (1 + (day.month in SUMMER) + (day.weekday() in BUSY_WEEKDAYS)) * random.random() for day in days
    ]
    total = sum(weights)
    sofar = 0.0
    for weight in weights[:-1]:
        sofar += weight
        yield int(rows * sofar / total)
    yield rows


def _rows_of(day: date, served: list[Serving], ids: Iterator[str], random: Random) -> Iterator[Line]:
    """Rows of one day without end; a correction stands right after what it corrects."""
    if day.day == 1:
        yield from (
            _of_month(one, day, next(ids), random) for one in served if one.kind.disclosure == "coarse"
        )
    logged = [(day + timedelta(lag)).isoformat() for lag in range(8)]
    open_ones = [one for one in served if one.kind.disclosure == "full"]
    drawn: Counter[str] = Counter()
    while True:
        one = random.choice(open_ones)
        body = _body(one, day, drawn[one.id], random)
        drawn[one.id] += 1
        lag, clock, number = random.randint(1, 6), _clock(random), next(ids)
        yield Line(day.year, one.kind.writer, f"{body},,{logged[lag]}T{clock}Z,{number}\n")
        if random.random() < CORRECTED:
            yield Line(day.year, one.kind.writer, f"{body},{number},{logged[lag + 1]}T{clock}Z,{next(ids)}\n")


def _body(one: Serving, day: date, nth: int, random: Random) -> str:
    """The cells from ``date`` to ``note``; no two of a promise and day agree in both time and place."""
    number = day.toordinal()
    minute = (number * 101 + nth * STEP) % WAKING
    place = PLACES[(number * 6 + minute * 7 + nth // WAKING) % len(PLACES)]
    hourless = nth == 0 and random.random() < WITHOUT_HOUR
    time = "" if hourless else f"{7 + minute // 60:02}:{minute % 60:02}"
    count, cells, note = random.choice(COUNTS), random.choice(one.cells), random.choice(NOTES)
    return f"{day},{time},{one.id},{count},{place},{cells},{note}"


def _of_month(one: Serving, first: date, number: str, random: Random) -> Line:
    body = f"{first:%Y-%m},,{one.id},,,{random.choice(one.cells)},"
    return Line(first.year, one.kind.writer, f"{body},,{first + MONTH}T{_clock(random)}Z,{number}\n")


def _assessments(served: list[Serving], first: int, years: int, ids: Iterator[str]) -> Iterator[Line]:
    """A verdict for every promise and year, given in January after it."""
    for year in range(first, first + years):
        day = f"{year + 1}-01-20"
        for one in served:
            text = f"{day},{one.id},{year},partly,,Det återstår att göra,Vi fortsätter,,Samordnare,"
            yield Line(year + 1, one.kind.writer, f"{text},{day}T10:00:00Z,{next(ids)}\n")


def _clock(random: Random) -> str:
    second = int(random.random() * 36_000)
    return f"{7 + second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


def _ids(value: int) -> Iterator[str]:
    while True:
        rest = PAIRS[value >> 20 & 1023] + PAIRS[value >> 10 & 1023] + PAIRS[value & 1023]
        yield LETTERS[value >> 35] + DIGITS[value >> 30 & 31] + rest
        value = (value + STRIDE) % IDS


def _write_lines(folder: Path, header: str, lines: Iterator[Line]) -> None:
    with ExitStack() as files:
        opened = {}
        for year, writer, text in lines:
            if (year, writer) not in opened:
                path = folder / f"{year}-{writer}.csv"
                opened[year, writer] = files.enter_context(path.open("w", encoding="utf-8", newline="\n"))
                opened[year, writer].write(header)
            opened[year, writer].write(text)


def main() -> None:
    """Read the command line and write the folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--promises", type=int, default=21)
    parser.add_argument("--years", type=int, default=2)
    given = parser.parse_args()
    write_folder(given.out, given.rows, given.seed, given.promises, given.years)


if __name__ == "__main__":
    main()
