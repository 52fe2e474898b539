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

    is_mended = _mended(data)
    for found in located(data, problems):
        rule, words, place = RULE_BY_CODE[found.problem.code], words_of(found.problem), found.problem.place
        spot = (_shown_name(place.file), place.line, place.column, place.end_line, place.end_column)
        yield Remark(
            rule.code,
            rule.severity,
            rule.fixable and is_mended(found.problem),
            words.message,
            words.help,
            *spot,
            found.text,
            found.problem.facts,
        )


def _mended(data: Path) -> Callable[[Problem], bool]:
    """Whether ``--fix`` mends that very fault, which hangs on what else is wrong with its file."""
    codes_by_file: dict[str, frozenset[str]] = {}

    def is_mended(one: Problem) -> bool:
        from medborgarlofte.cli.mending import mended_codes

        file = one.place.file
        if file not in codes_by_file:
            codes_by_file[file] = mended_codes(data, file)
        return one.code in codes_by_file[file] and not (one.code == "A310" and one.fact("value"))

    return is_mended


def _shown_name(file: str) -> str:
    """The file's name as it may be repeated: after the year, too, it may hold a personal number."""
    from medborgarlofte.domain.personal import is_suspect, masked

    if not is_suspect(file):
        return file
    folder, slash, name = file.rpartition("/")
    year, dash, rest = name.partition("-")
    return f"{folder}{slash}{masked(year)}{dash}{masked(rest)}"


def _order(remark: Remark) -> tuple[str, int, int, str]:
    return remark.file, remark.line, remark.column, remark.code
