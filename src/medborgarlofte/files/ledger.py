"""The whole data folder as a ledger."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from medborgarlofte.domain.assessment import Assessment
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.publication import Publication
from medborgarlofte.domain.writer import party_of
from medborgarlofte.files.activities import Entry, activities_in
from medborgarlofte.files.agreements import AgreementRead, agreement_in, left_out_of, unread_agreement
from medborgarlofte.files.folder import DataFiles, bytes_of, files_in

if TYPE_CHECKING:
    from medborgarlofte.domain.unread import Unread
    from medborgarlofte.files.assessments import Entry as AssessmentEntry

T = TypeVar("T")


def read_ledger(folder: Path) -> tuple[Ledger, tuple[Problem, ...]]:
    """Everything that the folder says, and what of it could not be read.

    Activities are read anew each time ``entries`` is run, and tell their faults there.
    """
    names, problems = files_in(folder)
    agreements = tuple(_agreement(folder, name) for name in names.agreements)
    read, of_assessments = _sorted_out(_assessments(folder, names.assessments))
    assessments = tuple(one for one in read if isinstance(one, Assessment))
    publications, of_publications = _sorted_out(_publications(folder, names.publications))
    ledger = Ledger(
        tuple(read.agreement for read in agreements if read.agreement),
        assessments,
        publications,
        partial(_entries, folder, names.activities),
        frozenset[str]().union(*(read.unreadable for read in agreements)),
        left_out_of(agreements),
        tuple(cast("Unread", one) for one in read if not isinstance(one, Assessment)),
    )
    of_agreements = tuple(one for read in agreements for one in read.problems)
    return ledger, (
        *problems,
        *of_agreements,
        *_strange_writers(folder, names, agreements),
        *of_assessments,
        *of_publications,
    )


def about(ledger: Ledger, folder: Path, promises: frozenset[str]) -> Ledger:
    """The ledger with only those activities that may bear on the promises: some more than do, no fewer."""
    from medborgarlofte.files.about import entries_about

    return replace(ledger, entries=partial(entries_about, folder, promises, files_in(folder)[0].activities))


def _entries(folder: Path, names: tuple[str, ...]) -> Iterator[Entry]:
    return chain.from_iterable(activities_in(folder, name) for name in names)


def _sorted_out(entries: Iterable[T | Problem]) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """What could be read, and what could not."""
    read: list[T] = []
    problems: list[Problem] = []
    for entry in entries:
        if isinstance(entry, Problem):
            problems.append(entry)
        else:
            read.append(entry)
    return tuple(read), tuple(problems)


def _agreement(folder: Path, name: str) -> AgreementRead:
    data = bytes_of(folder, name)
    if isinstance(data, Problem):
        return unread_agreement(frozenset(), (data,))
    return agreement_in(data, f"{folder.name}/{name}")


def _assessments(folder: Path, names: tuple[str, ...]) -> "Iterator[AssessmentEntry]":
    for name in names:
        from medborgarlofte.files.assessments import assessments_in

        yield from assessments_in(folder, name)


def _publications(folder: Path, names: tuple[str, ...]) -> Iterator[Publication | Problem]:
    for name in names:
        from medborgarlofte.files.publications import publication_in

        data = bytes_of(folder, name)
        yield from (data,) if isinstance(data, Problem) else publication_in(data, f"{folder.name}/{name}")


def _strange_writers(
    folder: Path, names: DataFiles, agreements: tuple[AgreementRead, ...]
) -> Iterator[Problem]:
    """Files of rows whose writer is no party; not told where a file of promises could not be read."""
    if all(read.agreement for read in agreements):
        parties = {party for read in agreements if read.agreement for party in read.agreement.parties}
        left_out = frozenset[str]().union(*(read.left_out.words for read in agreements if read.left_out))
        for name in (*names.activities, *names.assessments):
            writer = party_of(name)
            if parties and writer not in parties | left_out:
                from medborgarlofte.files.nearest import nearest

                near = nearest(writer, parties)
                yield problem("F120", Place(f"{folder.name}/{name}"), None, value=writer, **near)
