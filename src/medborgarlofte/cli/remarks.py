"""Everything that is wrong in a data folder, with words and spots."""

from collections.abc import Callable, Iterator
from pathlib import Path

from medborgarlofte.cli.remark import Remark, Tally
from medborgarlofte.domain.problem import Problem


def remarks_in(
    data: Path, base: str | None, is_wanted: Callable[[Problem], bool]
) -> tuple[tuple[Remark, ...], Tally]:
    """The remarks that are wanted, in the order of files and lines, and how much was read."""
    from medborgarlofte.checks.review import Review
    from medborgarlofte.cli.clock import today
    from medborgarlofte.files.folder import files_in
    from medborgarlofte.files.ledger import read_ledger

    ledger, unreadable = read_ledger(data)
    review = Review(ledger, today())
    problems = [*filter(is_wanted, unreadable), *filter(is_wanted, review.problems())]
    problems += filter(is_wanted, _against(data, base))
    return tuple(sorted(_told(data, problems), key=_order)), Tally(
        sum(map(len, files_in(data)[0])), **review.counts
    )


def _against(data: Path, base: str | None) -> Iterator[Problem]:
    """What has been altered since the base."""
    if base is not None:
        from medborgarlofte.files.history import problems_against

        yield from problems_against(data, base)


def _told(data: Path, problems: list[Problem]) -> Iterator[Remark]:
    if not problems:  # then neither words nor lines are needed
        return
    from medborgarlofte.domain.catalogue import RULE_BY_CODE
    from medborgarlofte.files.excerpt import located
    from medborgarlofte.texts.words import words_of

    for found in located(data, problems):
        rule, words, place = RULE_BY_CODE[found.problem.code], words_of(found.problem), found.problem.place
        spot = (place.file, place.line, place.column, place.end_line, place.end_column)
        yield Remark(
            rule.code,
            rule.severity,
            rule.fixable,
            words.message,
            words.help,
            *spot,
            found.text,
            found.problem.facts,
        )


def _order(remark: Remark) -> tuple[str, int, int, str]:
    return remark.file, remark.line, remark.column, remark.code
