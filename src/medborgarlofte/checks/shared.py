"""Activities that count for several promises with numbers."""

from collections.abc import Iterator

from medborgarlofte.checks.setting import Setting
from medborgarlofte.checks.vocabulary import targets_of
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.measure import goal_of
from medborgarlofte.domain.problem import Problem, problem


class Shared:
    """The rows that serve several promises with numbers, by file and promises."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, tuple[str, ...]], Activity] = {}
        self._rows: dict[tuple[str, tuple[str, ...]], int] = {}

    def see(self, row: Activity, setting: Setting) -> None:
        """Take in a row that names several promises."""
        counted = {
            promise.id
            for _, promise in setting.homes
            if any(goal_of(target) for _, target in targets_of(promise))
        }
        if len(counted) > 1:
            key = row.file, tuple(promise for promise in row.promises if promise in counted)
            self._first.setdefault(key, row)
            self._rows[key] = self._rows.get(key, 0) + 1

    def shared_activity(self) -> Iterator[Problem]:
        """An activity for several promises with numbers is told of, once for each file and set of promises."""
        for key, row in self._first.items():
            _, promises = key
            yield problem("A342", row.cell("promise"), promises=" ".join(promises), rows=self._rows[key])
