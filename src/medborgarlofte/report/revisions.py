"""What has been corrected since the account was published: the old figure, the new one, and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.publication import Publication
from medborgarlofte.report import swedish
from medborgarlofte.report.piece import Box, Chapter, Fact

Figures = Mapping[str, Any]
_FIGURE = ("actual", "low", "high", "precision", "target", "verdict", "withdrawn")
_ROWS = ("rad", "rader")


class Version(NamedTuple):
    """The promises of an account, by id, as they were at some time; ``when`` says which."""

    when: str
    promises: Mapping[str, Figures]


def publications_of(ledger: Ledger, agreement_id: str, window: str) -> tuple[Publication, ...]:
    """The publications of that account, oldest first."""
    own = (
        one
        for one in ledger.publications
        if one.window == window and _agreement_of(one.account) == agreement_id
    )
    return tuple(sorted(own, key=lambda one: (one.date, one.file)))


def _agreement_of(account: Mapping[str, object]) -> object:
    agreement = account.get("agreement")
    return agreement.get("id") if isinstance(agreement, Mapping) else None


def revisions_chapter(ledger: Ledger, account: Mapping[str, object]) -> Chapter | None:
    """The chapter, from every publication to the next and from the last to now; None where nothing has changed."""
    window = account["window"]
    name = window["name"] if isinstance(window, Mapping) else ""
    published = publications_of(ledger, str(_agreement_of(account)), str(name))
    versions = [Version(swedish.day(one.date), _promises(one.account)) for one in published]
    notes = _notes_by_corrected(ledger) if versions else {}
    boxes = [
        Box(f"Publicerat {old.when}, ändrat sedan dess", facts)
        for old, new in pairwise([*versions, Version("", _promises(account))])
        if (facts := tuple(_changes(old, new, notes)))
    ]
    if not boxes:
        return None
    sentence = "De här siffrorna har rättats sedan redovisningen publicerades."
    return Chapter("lf-rattelser", "Rättelser sedan publiceringen", (sentence,), (), (), tuple(boxes))


def _promises(account: Mapping[str, object]) -> Mapping[str, Figures]:
    """By id; a published account is somebody's file, and what has no such form is left out."""
    promises = account.get("promises")
    listed = promises if isinstance(promises, Sequence) else ()
    return {str(one["id"]): one for one in listed if isinstance(one, Mapping) and "id" in one}


def _notes_by_corrected(ledger: Ledger) -> Mapping[str, str]:
    """The note of the row that replaced each row."""
    notes = {row.id: row.note for row in ledger.activities() if row.corrects}
    return {gone: notes.get(by, "") for gone, by in ledger.corrections.follower.items()}


def _changes(old: Version, new: Version, notes: Mapping[str, str]) -> Iterator[Fact]:
    for key, now in new.promises.items():
        then = old.promises.get(key)
        if then is None:
            yield Fact(str(now.get("title", key)), f"Nytt: {figure_words(now)}.")
        elif any(then.get(name) != now.get(name) for name in _FIGURE):
            why = ". ".join(_why(then, now, notes)) or "Ingen förklaring är lämnad"
            told = f"Då: {figure_words(then)}. Nu: {figure_words(now)}. {why}."
            yield Fact(str(now.get("title", key)), told)
    for key in old.promises.keys() - new.promises.keys():
        yield Fact(str(old.promises[key].get("title", key)), "Löftet finns inte längre i överenskommelsen.")


def figure_words(promise: Figures) -> str:
    """A figure as it was published: 72 av 80 trafikkontroller, delvis uppfyllt."""
    words_by_verdict = {str(key): word for key, word in swedish.VERDICTS.items()}
    verdict = words_by_verdict.get(str(promise.get("verdict")), "")
    return ", ".join(filter(None, (_outcome_words(promise), verdict)))


def _outcome_words(promise: Figures) -> str:
    """What was done beside what was promised; of many windows how many were kept, and no sum of places."""
    actual, target, windows = promise.get("actual"), promise.get("target"), promise.get("windows")
    if actual is None:
        return swedish.NO_DATA[1]
    precision = {"about": "cirka ", "at_least": "minst "}.get(str(promise.get("precision")), "")
    sign = f"{swedish.NARROW}%" if promise.get("kind") == "share" else ""
    done = f"{precision}{_number(promise.get('low') if precision == 'minst ' else actual)}{sign}"
    judged = windows.get("judged") if isinstance(windows, Mapping) else None
    if isinstance(windows, Mapping) and isinstance(judged, int) and judged > 1:
        kept = f"hållet {windows.get('met')} av {judged}"
        return kept if promise.get("kind") == "coverage" else f"{done} sammanlagt, {kept}"
    goal = "" if target is None else f" av {_number(target)}{sign}"
    unit = f" {promise['unit']}" if promise.get("unit") and not sign else ""
    return f"{done}{goal}{unit}"


def _number(value: object) -> str:
    return swedish.number(Decimal(str(value))) if isinstance(value, int | float) else str(value)


def _why(then: Figures, now: Figures, notes: Mapping[str, str]) -> Iterator[str]:
    before, after = _rows(then), _rows(now)
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    if gone:
        said = dict.fromkeys(notes[one] for one in sorted(gone) if notes.get(one))
        quoted = f": {swedish.listed(f'”{note}”' for note in said)}" if said else ""
        yield f"{swedish.counted(len(gone), _ROWS)} har rättats eller tagits tillbaka{quoted}"
    added = len(come) - len(gone & notes.keys())
    if added > 0:
        yield f"{swedish.counted(added, _ROWS)} har kommit till"
    if then.get("target") != now.get("target") or then.get("comparator") != now.get("comparator"):
        yield "Målet har ändrats"
    yield from _why_judged(then, now)


def _why_judged(then: Figures, now: Figures) -> Iterator[str]:
    old, new = then.get("assessed"), now.get("assessed")
    if old != new:
        why = new.get("why") if isinstance(new, Mapping) else ""
        yield f"Bedömningen har ändrats: {why.rstrip('.')}" if why else "Bedömningen har ändrats"


def _rows(promise: Figures) -> Mapping[str, Figures]:
    rows = promise.get("rows")
    listed: Iterable[Any] = rows if isinstance(rows, Sequence) else ()
    return {str(one["id"]): one for one in listed if isinstance(one, Mapping) and one.get("counted", True)}
