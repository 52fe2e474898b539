"""Rows that cannot be read: what is wrong with those of their cells that can."""

from collections.abc import Callable, Collection, Iterable, Iterator

from medborgarlofte.checks import rowrules
from medborgarlofte.checks.personal import (
    personal_in_assessment,
    personal_in_note,
    personal_in_place,
    personal_in_texts,
)
from medborgarlofte.checks.setting import Setting, of_row, setting_of
from medborgarlofte.checks.timing import future_date
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.unread import Unread

_WITHOUT_DATE = ("A302", "A338")  # the rules of a course that do without the date
_NEEDED = {
    "A302": {"promise"},
    "A305": {"date"},
    "A306": {"date", "logged"},
    "B411": {"verdict"},
    "B412": {"promise", "window"},
}
IsThere = Callable[[str], bool]


def problems_of_unread(
    rows: Iterable[Unread], ledger: Ledger, corrected: Collection[str], is_there: IsThere
) -> Iterator[Problem]:
    """What is wrong with the readable cells; of a row that another one has corrected nothing but personal data."""
    for unread in rows:
        yield from _personal(unread)
        row = unread.row
        if row is not None and row.id not in corrected:
            yield from (of_row(one, row.id) for one in _told(row, unread.lost, ledger))
            if row.corrects and not is_there(row.corrects):
                yield problem("A331", row.cell("corrects"), value=row.corrects, row=row.id)


def _personal(unread: Unread) -> Iterator[Problem]:
    yield from personal_in_texts(unread.texts)
    if isinstance(unread.row, Activity):
        yield from (of_row(one, unread.row.id) for one in personal_in_note(unread.row))
        yield from (of_row(one, unread.row.id) for one in personal_in_place(unread.row))
    elif unread.row is not None:
        yield from personal_in_assessment(unread.row)


def _told(row: Activity | Assessment, lost: frozenset[str], ledger: Ledger) -> Iterator[Problem]:
    return _of_activity(row, lost, ledger) if isinstance(row, Activity) else _of_assessment(row, lost, ledger)


def _of_activity(row: Activity, lost: frozenset[str], ledger: Ledger) -> Iterator[Problem]:
    if "date" in lost:
        yield from _in_every_setting(row, ledger, lost)
        return
    yield from _in_setting(row, setting_of(row, ledger), rowrules.COURSE_RULES, lost)
    if row.logged:
        yield from future_date(row, row.when.first)


def _in_every_setting(row: Activity, ledger: Ledger, lost: frozenset[str]) -> Iterator[Problem]:
    """What is wrong whichever of its promises' agreements the row belongs to."""
    having = [one for one in ledger.agreements if any(map(one.promise_by_id.__contains__, row.promises))]
    settings = [
        Setting(
            ledger,
            {
                promise: ((one, one.promise_by_id[promise]),) if promise in one.promise_by_id else ()
                for promise in row.promises
            },
        )
        for one in having
    ] or [Setting(ledger, dict.fromkeys(row.promises, ()))]
    rules = {code: rowrules.COURSE_RULES[code] for code in _WITHOUT_DATE}
    first, *others = ([*_in_setting(row, one, rules, lost)] for one in settings)
    yield from (one for one in first if all(one.place in {each.place for each in told} for told in others))


def _in_setting(
    row: Activity, setting: Setting, rules: rowrules.RowRules, lost: frozenset[str]
) -> Iterator[Problem]:
    of_cells = {**rules, **rowrules.PLACE_RULES, **rowrules.PARTY_RULES}
    if "promise" not in lost:
        of_cells.update({**rowrules.TAG_RULES, **rowrules.RESULT_RULES})
    for rule in of_cells.values():
        yield from rule(row, setting)


def _of_assessment(row: Assessment, lost: frozenset[str], ledger: Ledger) -> Iterator[Problem]:
    from medborgarlofte.checks.registry import ASSESSMENT_RULES

    for code, needed in _NEEDED.items():
        if not needed & lost:
            yield from ASSESSMENT_RULES[code](row, ledger)
