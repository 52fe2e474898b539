"""Rules for the words in a row's cells. Each depends on nothing but its own cell and where the row belongs."""

from collections.abc import Iterator

from medborgarlofte.checks.nearest import nearest, nearest_of
from medborgarlofte.checks.setting import Setting, result_in, word_in
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.problem import Problem, problem
from medborgarlofte.domain.target import MilestoneTarget
from medborgarlofte.domain.writer import party_of


def unknown_place(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row's place is one of the agreement's, where the agreement lists its places."""
    if not row.place or row.place in setting.left_out:
        return
    for names in setting.lists_of_places:
        if row.place not in names:
            yield problem("A312", row.cell("place"), value=row.place, nearest=nearest_of(row.place, names))
            return


def unknown_party(row: Activity, setting: Setting) -> Iterator[Problem]:
    """Those who did it are parties of the agreement; the writer of the file is told of with the file."""
    for party in row.parties if setting.parties else ():
        if party not in setting.parties.keys() | setting.left_out and row.parties != (party_of(row.file),):
            place = word_in(row, "party", row.parties, party)
            yield problem("A313", place, value=party, nearest=nearest(party, setting.parties))


def unknown_tag(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row's tags are its promises' own."""
    for tag in row.tags if setting.is_whole else ():
        if tag not in setting.tags.keys() | setting.left_out:
            place = word_in(row, "tags", row.tags, tag)
            yield problem(
                "A314", place, value=tag, nearest=nearest(tag, setting.tags), promise=row.promises[0]
            )


def unknown_result(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A row's by-results are its promises' own."""
    for key, _ in row.results if setting.is_whole else ():
        if key not in setting.results.keys() | setting.left_out:
            place = result_in(row, key)
            yield problem(
                "A315", place, value=key, nearest=nearest(key, setting.results), promise=row.promises[0]
            )


def step_after_due(row: Activity, setting: Setting) -> Iterator[Problem]:
    """A milestone's step is done by the day it is due; later it is shown and not counted."""
    for _, promise in setting.homes:
        target = promise.target
        if not isinstance(target, MilestoneTarget) or target.due is None or row.when.first <= target.due.last:
            continue
        for step in row.tags:
            if step in target.steps:
                place = word_in(row, "tags", row.tags, step)
                yield problem("A344", place, step=target.steps[step], due=target.due.last.isoformat())
