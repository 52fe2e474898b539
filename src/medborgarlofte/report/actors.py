"""Part by part: what the police did, what the municipality did, what they did together, and what others did."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.amount import sum_of
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.sums import unit_of
from medborgarlofte.report import swedish
from medborgarlofte.report.months import done_rows, of_result
from medborgarlofte.report.piece import Chapter, Fact

_TOGETHER = "together"
_TITLES: Mapping[str, str] = {
    "police": "Polisen på egen hand",
    "municipality": "Kommunen på egen hand",
    _TOGETHER: "Flera tillsammans",
    "other": "Andra på egen hand",
}
_ALONE: Mapping[str, str] = {"police": "polisen", "municipality": "kommunen", "other": "andra"}
ACTIVITIES = ("aktivitet", "aktiviteter")


def actors_chapter(
    progresses: Sequence[Progress], rows: Sequence[Activity], agreement: Agreement
) -> Chapter | None:
    """The chapter, from every row that is counted; None where nothing is."""
    found = Counter(actor_of(row, agreement) for row in rows)
    if not found:
        return None
    shown = [actor for actor in _TITLES if found[actor]]
    facts = tuple(
        Fact(_TITLES[actor], swedish.listed(_done_by(actor, progresses, agreement))) for actor in shown
    )
    return Chapter("lf-vem", "Vem gjorde vad", tuple(_sentences(found, rows, agreement)), facts)


def _sentences(found: Mapping[str, int], rows: Sequence[Activity], agreement: Agreement) -> Iterator[str]:
    alone = [f"{word} {found[actor]}" for actor, word in _ALONE.items() if found.get(actor)]
    together = found.get(_TOGETHER, 0)
    number = swedish.counted(len(rows), ACTIVITIES)
    if alone and together:
        yield f"Av {number} gjorde {swedish.listed(alone)} på egen hand. {together} gjordes av flera tillsammans."
    elif alone:
        yield f"Av {number} gjorde {swedish.listed(alone)}."
    else:
        yield f"{number.capitalize()} gjordes, alla av flera tillsammans."
    yield from _others(rows, agreement)


def actor_of(row: Activity, agreement: Agreement) -> str:
    """The kind of party that did it alone, or that several did it together."""
    if len(row.parties) > 1:
        return _TOGETHER
    party = agreement.parties.get(row.parties[0]) if row.parties else None
    return party.kind if party else "other"


def _done_by(actor: str, progresses: Iterable[Progress], agreement: Agreement) -> Iterator[str]:
    """What was done for each promise: Trafikkontroller 80."""
    for one in progresses:
        of = of_result(one)
        units = [
            unit
            for done in done_rows(one)
            if actor_of(done, agreement) == actor and (unit := unit_of(done, of))
        ]
        if units:
            yield f"{one.promise.title}{swedish.NARROW}{swedish.roughly(sum_of(units))}"


def _others(rows: Iterable[Activity], agreement: Agreement) -> Iterator[str]:
    """Who else took part: those that are neither the police nor the only municipality."""
    found = Counter(party for row in rows for party in row.parties)
    leads = {party for promise in agreement.promises for party in promise.lead}
    named = [
        f"{agreement.parties[party].name}{swedish.NARROW}({number})"
        for party, number in found.most_common()
        if party in agreement.parties
        and (agreement.parties[party].kind == "other" or (leads and party not in leads))
    ]
    if named:
        yield f"Andra som har varit med: {swedish.listed(named)}."
