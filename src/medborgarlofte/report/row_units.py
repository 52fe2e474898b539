"""What a logged row counts."""

from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import CountTarget
from medborgarlofte.report.standing import OCCASIONS, Units, both_forms


def row_units(promise: Promise) -> Units:
    """What the ``count`` of a row counts: the promise's own units where its target counts just that, else occasions."""
    alternatives = (one.target for reading in promise.readings for one in reading.alternatives)
    targets = [target for target in (promise.target, *alternatives) if target]
    counting = [one for one in targets if isinstance(one, CountTarget) and one.of is None]
    if targets and not counting:
        return OCCASIONS
    unit = next((one for one in (*(target.unit for target in counting), promise.unit) if one), None)
    return both_forms(unit) if unit else OCCASIONS
