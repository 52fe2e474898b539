"""In whose file a row is written."""

import os
import re
from collections.abc import Sequence

from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.domain.agreement import Agreement


def writer_of(named: str | None, promise_id: str, agreements: Sequence[Agreement]) -> str | None:
    """The writer of ``--writer``, else LOFTE_WRITER, else the promise's first ``lead``; None where nobody is responsible."""
    chosen = named or os.environ.get("LOFTE_WRITER")
    if chosen:
        return _known(chosen, agreements)
    leads = (promise.lead for one in agreements if (promise := one.promise_by_id.get(promise_id)))
    return next((lead[0] for lead in leads if lead), None)


def _known(writer: str, agreements: Sequence[Agreement]) -> str:
    """The writer, when it is a party, with a desk or not."""
    if not re.fullmatch(r"[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})?", writer, re.ASCII):
        raise WrongWords(
            f"”{writer}” kan inte vara skrivare. Skriv en parts id, med en avdelning om det behövs: polisen.norr"
        )
    parties = {party for one in agreements for party in one.parties}
    party = writer.partition(".")[0]
    if parties and party not in parties:
        raise WrongWords(f"Parten {party} finns inte i promises.yaml.{did_you_mean(nearest(party, parties))}")
    return writer
