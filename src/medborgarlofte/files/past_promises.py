"""What has become of what was decided: it changes only by amendments, and nothing promised disappears."""

from collections.abc import Iterator, Sequence

from medborgarlofte.domain.agreement import Agreement, Terms
from medborgarlofte.domain.amendment import Amendment, Period
from medborgarlofte.domain.problem import Place, Problem, problem
from medborgarlofte.domain.promise import Promise
from medborgarlofte.files.agreements import AgreementRead, agreement_in
from medborgarlofte.files.past_rows import Snapshot

_DECIDED_KEYS = ("text", "target", "counts", "criteria")


def problems_of_promises(before: Snapshot, now: Snapshot) -> Iterator[Problem]:
    """Every decided agreement is there, and everything decided in it as it was or as an amendment tells."""
    present = {file: agreement_in(raw, file) for file, raw in now.items()}
    for file, raw in before.items():
        agreement = agreement_in(raw, file).agreement if now.get(file) != raw else None
        if agreement is None or agreement.terms.decided is None:
            continue
        read = _counterpart(agreement, file, present)
        if read is None:
            yield problem("H503", Place(file), count=len(agreement.promises))
        elif read.agreement is not None:
            yield from _problems_of_agreement(agreement, read.agreement, read.unreadable)


def _counterpart(agreement: Agreement, file: str, present: dict[str, AgreementRead]) -> AgreementRead | None:
    """The agreement of the same id in whichever file, else what the same file says now."""
    same = (read for read in present.values() if read.agreement and read.agreement.id == agreement.id)
    return next(same, present.get(file))


def _problems_of_agreement(
    before: Agreement, now: Agreement, unreadable: frozenset[str]
) -> Iterator[Problem]:
    for key in _altered_terms(before.terms, now.terms):
        yield problem("H504", now.place_of("agreement", key), promise=before.id, key=key)
    number_of = {promise.id: number for number, promise in reversed(tuple(enumerate(now.promises)))}
    for promise in before.promises:
        if promise.id in number_of:
            number = number_of[promise.id]
            for key in _altered_keys(promise, now.promises[number]):
                yield problem("H504", now.place_of("promises", number, key), promise=promise.id, key=key)
        elif promise.id not in unreadable:
            yield problem("H505", now.place_of_key("promises"), promise=promise.id)


def _altered_terms(before: Terms, now: Terms) -> Iterator[str]:
    if now.decided is None:
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
    if _has_altered_alternatives(before, now, changes):
        yield "readings"
    if _added(now.amendments, before.amendments):
        yield "amendments"


def _has_altered_alternatives(before: Promise, now: Promise, changes: Sequence[Amendment]) -> bool:
    """Whether one of the targets that an unclear wording may mean is another, or gone."""
    if before.target_reading is None or now.target is not None:  # a target in its place is told as ``target``
        return False
    targets = {one.id: one.target for one in now.target_reading.alternatives} if now.target_reading else {}
    return any(
        one.id not in targets or not _is_explained("target", one.target, targets[one.id], changes)
        for one in before.target_reading.alternatives
    )


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
