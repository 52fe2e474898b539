"""What has become of what was decided: it changes only by amendments, and nothing promised disappears."""

from collections.abc import Iterator, Sequence

from medborgarlofte.domain.agreement import Agreement, Terms
from medborgarlofte.domain.amendment import Amendment, Period
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.promise import Promise, Reading
from medborgarlofte.files.agreements import AgreementRead, agreement_in
from medborgarlofte.files.columns import columns_of
from medborgarlofte.files.past_rows import Snapshot
from medborgarlofte.files.table import normal_rows

_DECIDED_KEYS = ("text", "target", "counts", "criteria")
_TARGETS = ("target", "readings")


def problems_of_promises(before: Snapshot, now: Snapshot) -> Iterator[Problem]:
    """Every agreement is there with its promises, and everything decided as it was or as an amendment tells.

    The snapshots hold all files. An agreement is decided where it says so, or where it has been used.
    """
    present = {file: agreement_in(raw, file) for file, raw in now.items() if file.endswith(".yaml")}
    for file, raw in before.items():
        changed = file.endswith(".yaml") and now.get(file) != raw
        agreement = agreement_in(raw, file).agreement if changed else None
        if agreement is None:
            continue
        read = _counterpart(agreement, file, present)
        if read is None:
            yield problem("H503", Place(file), count=len(agreement.promises))
        elif read.agreement is not None:
            yield from _removed(agreement, read.agreement, read.unreadable)
            if agreement.terms.decided is not None or _is_used(agreement, before):
                yield from _altered(agreement, read.agreement)


def _is_used(agreement: Agreement, files: Snapshot) -> bool:
    """Whether a row or a publication speaks of any of its promises."""
    ids = {promise.id for promise in agreement.promises}
    published = (raw for file, raw in files.items() if file.endswith(".json"))
    if any(f'"{one}"'.encode() in raw for raw in published for one in (agreement.id, *ids)):
        return True
    return any(
        not ids.isdisjoint(row.cells[columns_of(file).index("promise")].split())
        for file, raw in files.items()
        if file.endswith(".csv")
        for row in normal_rows(file, raw)
        if len(row.cells) == len(columns_of(file))
    )


def _counterpart(agreement: Agreement, file: str, present: dict[str, AgreementRead]) -> AgreementRead | None:
    """The agreement of the same id in whichever file, else what the same file says now."""
    same = (read for read in present.values() if read.agreement and read.agreement.id == agreement.id)
    return next(same, present.get(file))


def _removed(before: Agreement, now: Agreement, unreadable: frozenset[str]) -> Iterator[Problem]:
    for promise in before.promises:
        if promise.id not in now.promise_by_id.keys() | unreadable | now.left_out:
            yield problem("H505", now.place_of_key("promises"), promise=promise.id)


def _altered(before: Agreement, now: Agreement) -> Iterator[Problem]:
    """What is another than it was; of what cannot be read nobody knows."""
    for key in _altered_terms(before.terms, now.terms):
        if not any(one.lacks("agreement", each) for one in (before, now) for each in (key, "amendments")):
            yield problem("H504", now.place_of("agreement", key), promise=before.id, key=key)
    number_of = {promise.id: number for number, promise in reversed(tuple(enumerate(now.promises)))}
    for was, promise in enumerate(before.promises):
        number = number_of.get(promise.id)
        if number is None:
            continue
        for key in _altered_keys(promise, now.promises[number]):
            keys = (key, "amendments", *(_TARGETS if key in _TARGETS else ()))
            pieces = ((one, at, each) for one, at in ((before, was), (now, number)) for each in keys)
            if not any(one.lacks("promises", at, each) for one, at, each in pieces):
                yield problem("H504", now.place_of("promises", number, key), promise=promise.id, key=key)


def _altered_terms(before: Terms, now: Terms) -> Iterator[str]:
    if before.decided is not None and now.decided is None:
        yield "decided"
    if not _is_explained("period", before.period, now.period, _added(before.amendments, now.amendments)):
        yield "period"
    if _added(now.amendments, before.amendments):
        yield "amendments"


def _altered_keys(before: Promise, now: Promise) -> Iterator[str]:
    changes = _added(before.amendments, now.amendments)
    for key in _DECIDED_KEYS:
        if not _is_explained(key, getattr(before, key), getattr(now, key), changes):
            yield key
    if _has_altered_alternatives(before, now, changes) or _has_altered_choice(before, now, changes):
        yield "readings"
    if _added(now.amendments, before.amendments):
        yield "amendments"


def _has_altered_alternatives(before: Promise, now: Promise, changes: Sequence[Amendment]) -> bool:
    """Whether one of the targets that an unclear wording may mean is another, or gone."""
    if before.target_reading is None or now.target is not None:  # a target in its place is told as ``target``
        return False
    targets = {one.id: one.target for one in now.target_reading.alternatives} if now.target_reading else {}
    return any(
        one.id not in targets
        or (
            targets[one.id] != one.target
            and not _is_explained("target", one.target, targets[one.id], changes)
        )
        for one in before.target_reading.alternatives
    )


def _has_altered_choice(before: Promise, now: Promise, changes: Sequence[Amendment]) -> bool:
    """Whether a choice that had been made is another, or gone; the first choice is nobody's alteration."""
    readings = {_plain(one.question): one for one in reversed(now.readings)}
    for number, reading in enumerate(before.readings):
        if reading.chosen is None or (reading.bears_targets and now.target is not None):
            continue
        same = readings.get(_plain(reading.question)) or next(iter(now.readings[number : number + 1]), None)
        if same is None or (same.chosen != reading.chosen and not _is_rechosen(reading, same, changes)):
            return True
    return False


def _is_rechosen(before: Reading, now: Reading, changes: Sequence[Amendment]) -> bool:
    """Whether amendments lead from the target that was chosen to the one that is."""
    was, choice = before.choice, now.choice
    if was is None or choice is None or was.target is None:
        return False
    return was.target != choice.target and _is_explained("target", was.target, choice.target, changes)


def _added(before: Sequence[Amendment], now: Sequence[Amendment]) -> tuple[Amendment, ...]:
    return tuple(change for change in now if change not in before)


def _is_explained(key: str, before: object, now: object, changes: Sequence[Amendment]) -> bool:
    """Whether nothing changed, or new amendments lead, one after the other, from what it was to what it is."""
    value = _plain(before)
    for change in sorted(changes, key=lambda change: change.date):
        if change.key == key and _plain(change.before) == value:
            value = _plain(change.after)
    return value == _plain(now)


def _plain(value: object) -> object:
    """The value as it is compared: however its lines were broken; an empty list as none; a period by its days."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, tuple):
        return tuple(_plain(one) for one in value) or None
    return (value.start, value.end) if isinstance(value, Period) else value
