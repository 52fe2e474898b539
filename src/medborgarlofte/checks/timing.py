"""When a row was logged, beside when the activity took place."""

from collections.abc import Iterator
from datetime import date

from medborgarlofte.checks.course import LATE
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.span import DAY


def future_date(row: Activity | Assessment, first: date) -> Iterator[Problem]:
    """What a row tells of had begun when it was logged; a day's grace covers other time zones."""
    day = _logged_day(row.logged)
    if first > day + DAY:
        yield problem("A306", row.cell("date"), date=first.isoformat(), logged=day.isoformat())


class Late:
    """The rows of each file that were logged long after the activity, corrections apart."""

    def __init__(self) -> None:
        self._first: dict[str, Activity] = {}
        self._rows: dict[str, int] = {}
        self._days: dict[str, int] = {}

    def see(self, row: Activity) -> None:
        """Take in a row that may be late."""
        behind = _logged_day(row.logged) - row.when.last
        if behind > LATE and not row.corrects:
            self._first.setdefault(row.file, row)
            self._rows[row.file] = self._rows.get(row.file, 0) + 1
            self._days[row.file] = max(behind.days, self._days.get(row.file, 0))

    def logged_late(self) -> Iterator[Problem]:
        """An activity is logged within 30 days; a file's late rows are told of once, at the first."""
        for file, row in self._first.items():
            yield problem(
                "A341", row.cell("logged"), rows=self._rows[file], days=self._days[file], limit=LATE.days
            )


def _logged_day(logged: str) -> date:
    return date.fromisoformat(logged[:10])
