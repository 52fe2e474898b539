"""Rules for the records of what has been published."""

import json
from collections.abc import Iterator, Mapping

from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Place, Problem, problem


def digest_mismatch(ledger: Ledger) -> Iterator[Problem]:
    """A published account is what its digest was computed from."""
    for publication in ledger.publications:
        if publication.digest != _digest_of(publication.account):
            yield problem("B421", Place(publication.file))


def _digest_of(account: Mapping[str, object]) -> str:
    """The SHA-256 of the account without its digest: keys sorted, no spaces, letters as they are, final LF."""
    from hashlib import sha256  # needed only where something was published

    rest = {key: value for key, value in account.items() if key != "digest"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(f"{text}\n".encode()).hexdigest()
