"""Rules for the records of what has been published."""

from collections.abc import Iterator

from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.publication import digest_of


def digest_mismatch(ledger: Ledger) -> Iterator[Problem]:
    """A published account is what its digest was computed from."""
    for publication in ledger.publications:
        if publication.digest != digest_of(publication.account):
            yield problem("B421", Place(publication.file))
