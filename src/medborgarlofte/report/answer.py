"""The answer that the account begins with: how many promises were kept, and what stands in the way of knowing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from medborgarlofte.report import swedish
from medborgarlofte.report.charts import PIECE, SIDE, pieces
from medborgarlofte.report.entry import Entry
from medborgarlofte.report.mark import BASES, Basis, Mark
from medborgarlofte.report.piece import Picture, Shape, Table, row

PROMISES = ("löfte", "löften")
_WORDS: Mapping[str, tuple[str, str]] = {
    "fulfilled": ("uppfyllt", "uppfyllda"),
    "met": ("har nått sitt tal", "har nått sitt tal"),
    "partly": ("delvis uppfyllt", "delvis uppfyllda"),
    "not_fulfilled": ("inte uppfyllt", "inte uppfyllda"),
    "exceeded": ("över gränsen", "över gränsen"),
    "behind": ("ligger efter", "ligger efter"),
    "on_track": ("i takt", "i takt"),
    "ahead": ("före", "före"),
    "ongoing": ("pågår", "pågår"),
    "not_started": ("inte påbörjat", "inte påbörjade"),
    "not_assessable": ("går inte att bedöma", "går inte att bedöma"),
    "not_applicable": ("inte aktuellt", "inte aktuella"),
    "unjudged": (
        "har registrerade aktiviteter men ingen bedömning",
        "har registrerade aktiviteter men ingen bedömning",
    ),
    "reading": ("kan läsas på flera sätt", "kan läsas på flera sätt"),
    "withdrawn": ("återtaget", "återtagna"),
    "off_season": ("gäller inte den här tiden", "gäller inte den här tiden"),
    "no_data": ("saknar uppgifter", "saknar uppgifter"),
}
_ORDER = tuple(_WORDS)
_GRAVEST = ("not_fulfilled", "exceeded", "partly", "behind", "not_started")


class Group(NamedTuple):
    """Promises of one sort, and in each line what is said of some of them."""

    title: str
    lines: tuple[str, ...]


def groups_of(entries: Sequence[Entry]) -> tuple[Group, ...]:
    """First the promises with a number, then those without, then those that nothing is known of."""
    numbered = [one for one in entries if one.has_number]
    others = [one for one in entries if not one.has_number]
    silent = [one for one in entries if one.mark.kind == "no_data"]
    titles = ("har ett mål som går att räkna", "har inget mål som går att räkna")
    every = [
        Group(f"{swedish.counted(len(some), PROMISES)} {title}", tuple(_lines(some)))
        for some, title in zip((numbered, others), titles, strict=True)
        if some
    ]
    if silent:
        names = swedish.listed(one.title for one in silent)
        lines = (f"Det gäller {names}.", "Det betyder inte säkert att inget har gjorts.")
        every.append(Group(f"För {swedish.counted(len(silent), PROMISES)} saknas uppgifter", lines))
    return tuple(every)


def _lines(entries: Sequence[Entry]) -> Iterator[str]:
    """Computed verdicts and persons' verdicts apart, then what has neither."""
    for basis, word in (("computed", "Uträknat"), ("assessed", "Egen bedömning"), ("", "")):
        found = Counter(one.mark.kind for one in entries if one.mark.basis == basis)
        if found:
            said = swedish.listed(f"{number} {_word(kind, number)}" for kind, number in _in_order(found))
            yield f"{word}: {said}." if word else f"{said}."
    if any(one.mark.kind == "reading" for one in entries):
        yield "Utfallet visas för varje sätt att läsa löftet. Inget av dem är svaret förrän parterna har valt."
    names = swedish.listed(one.title for one in entries if one.disagrees)
    if names:
        yield f"Den egna bedömningen är en annan än den uträknade för {names}."


def _in_order(found: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(found.items(), key=lambda one: _ORDER.index(one[0]))


def _word(kind: str, number: int) -> str:
    return _WORDS[kind][0 if number == 1 else 1]


def short_of(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The promises that were not kept, or lag behind; the gravest first."""
    short = [one for one in entries if one.mark.kind in _GRAVEST]
    return tuple(sorted(short, key=lambda one: _GRAVEST.index(one.mark.kind)))


def short_title(short: Sequence[Entry]) -> str:
    """A heading that says no more than is so."""
    kinds = {one.mark.kind for one in short}
    done = "Det som inte blev helt som lovat" if kinds & {"not_fulfilled", "exceeded", "partly"} else ""
    slow = "ligger efter" if "behind" in kinds else ""
    waiting = "inte är påbörjat" if "not_started" in kinds else ""
    rest = swedish.either(filter(None, (slow, waiting)))
    if not done:
        return f"Det som {rest}"
    return f"{done}, eller {rest}" if rest else done


def glance_of(entries: Sequence[Entry]) -> Picture:
    """Every promise as a piece of one bar, by its mark; the table counts each basis apart."""
    marks = sorted((one.mark for one in entries), key=lambda mark: _ORDER.index(mark.kind))
    counted = Counter(mark.kind for mark in marks)
    kinds = {mark.kind: mark for mark in reversed(marks)}
    in_order = [(kinds[kind], number) for kind, number in _in_order(counted)]
    return Picture(
        title="Alla löften efter bedömning, en ruta för varje",
        sentence=_glance_sentence(marks),
        shapes=tuple(_bar(in_order)),
        width=max(len(marks) * PIECE - PIECE + SIDE, SIDE),
        height=SIDE,
        table=_glance_table(marks, in_order),
        legend=tuple(
            (mark.tone, mark.symbol, f"{number} {_word(mark.kind, number)}") for mark, number in in_order
        ),
    )


def _bar(in_order: Sequence[tuple[Mark, int]]) -> Iterator[Shape]:
    first = 0
    for mark, number in in_order:
        yield Shape(mark.tone, pieces(first, number))
        first += number


def _glance_sentence(marks: Sequence[Mark]) -> str:
    """How many are kept, partly and not, by whoever judged; then who did."""
    kinds, bases = Counter(mark.kind for mark in marks), Counter(mark.basis for mark in marks)
    every = swedish.counted(len(marks), PROMISES)
    verdicts = ("fulfilled", "partly", "not_fulfilled")
    known = swedish.listed(f"{kinds[kind]} {_word(kind, kinds[kind])}" for kind in verdicts if kinds[kind])
    whose: Mapping[Basis, str] = {
        "computed": "uträknad för",
        "assessed": "parternas egen för",
        "": "inte gjord för",
    }
    judged = swedish.listed(f"{word} {bases[basis]}" for basis, word in whose.items() if bases[basis])
    if not bases["computed"] and not bases["assessed"]:
        return f"Av {every} är inget bedömt än."
    return (
        f"Av {every} är {known}. Bedömningen är {judged}."
        if known
        else f"Bedömningen av {every} är {judged}."
    )


def _glance_table(marks: Sequence[Mark], in_order: Sequence[tuple[Mark, int]]) -> Table:
    bases: tuple[Basis, ...] = ("computed", "assessed", "")
    rows = tuple(
        row(
            mark.word[:1].upper() + mark.word[1:],
            *(str(sum(one.kind == mark.kind and one.basis == basis for one in marks)) for basis in bases),
        )
        for mark, _ in in_order
    )
    head = ("Bedömning", BASES["computed"].capitalize(), BASES["assessed"].capitalize(), "Ingen bedömning")
    return Table("bedomningar-tabell", "Antal löften efter bedömning", head, rows)
