"""The Swedish words that colleagues head their columns with, and answer with."""

import re
from collections.abc import Mapping
from typing import Literal, get_args

from medborgarlofte.exchange.fold import folded

Field = Literal["date", "time", "promise", "count", "place", "party", "tags", "results", "note"]
FIELDS: tuple[Field, ...] = get_args(Field)

# The surest word first: where two columns could be the same, the earlier word wins. Folded: no å, ä, ö.
_HEADINGS: Mapping[Field, tuple[str, ...]] = {
    "date": (
        "datum",
        "nar",
        "dag",
        "datum och tid",
        "datum/tid",
        "datum och klockslag",
        "nar gjordes det",
        "nar hande det",
        "datum for insats",
        "datum for insatsen",
        "datum for aktivitet",
        "datum for aktiviteten",
        "manad",
        "period",
    ),
    "time": ("klockslag", "tid", "klockan", "kl", "tidpunkt", "hur dags"),
    "promise": (
        "lofte",
        "medborgarlofte",
        "loften",
        "vilket lofte",
        "vilket lofte galler det",
        "lofte nr",
        "lofte-id",
        "typ",
        "typ av insats",
        "typ av aktivitet",
        "insats",
        "aktivitet",
        "insatstyp",
        "aktivitetstyp",
        "atgard",
        "vad",
        "vad gjordes",
        "uppgift",
    ),
    "count": (
        "antal",
        "antal tillfallen",
        "antal insatser",
        "antal aktiviteter",
        "antal ganger",
        "hur manga",
        "tillfallen",
        "st",
    ),
    "place": (
        "plats",
        "var",
        "ort",
        "omrade",
        "stalle",
        "var gjordes det",
        "var nagonstans",
        "lokal",
        "plats/omrade",
    ),
    "party": (
        "part",
        "utforare",
        "utford av",
        "organisation",
        "aktor",
        "myndighet",
        "vilken part",
        "huvudman",
    ),
    "tags": (
        "inriktning",
        "inriktningar",
        "fokus",
        "tagg",
        "taggar",
        "etikett",
        "etiketter",
        "tema",
        "steg",
        "slag",
    ),
    "results": ("resultat", "biresultat", "utfall", "vad gav det", "uppgifter"),
    "note": (
        "anteckning",
        "anteckningar",
        "kommentar",
        "kommentarer",
        "notering",
        "beskrivning",
        "fritext",
        "ovrigt",
        "anmarkning",
    ),
}
_OWN: Mapping[str, tuple[Field, int]] = {name: (name, -1) for name in FIELDS}
_FIELD_BY_HEADING: Mapping[str, tuple[Field, int]] = {
    **{word: (field, rank) for field, words in _HEADINGS.items() for rank, word in enumerate(words)},
    **_OWN,
}

_PERSONAL = re.compile(
    r"\b(?:namn|fornamn|efternamn|e-?post\w*|epost\w*|e-?mail\w*|mejl\w*|mailadress|telefon\w*|mobil\w*|tel|person\w*"
    r"|fodelse\w*|inlamnad av|ifylld av|rapporterad av|registrerad av|skapad av|handlaggare|forare|deltagares namn"
    r"|vem|anvandare|anvandarnamn|signatur|kontaktperson|uppgiftslamnare|polisman|polismans|tjansteman|regnr|registreringsnummer)\b"
)
_YES = frozenset(("x", "ja", "j", "sant", "true", "1", "yes", "ok", "✓", "✔", "☑"))
_NO = frozenset(("", "nej", "n", "falskt", "false", "0", "no", "-", "–", "☐"))
_SUMS = ("summa", "totalt", "total", "delsumma", "s:a", "summering")
EXAMPLE = "exempel"


def heading_of(text: str) -> str:
    """A heading as it is compared: folded, without what stands in brackets and without a mark for required."""
    return re.sub(r"\s*(?:\([^)]*\)|\[[^]]*\]|[*:?.])+\s*$", "", folded(text)).strip()


def field_headed(text: str) -> tuple[Field, int] | None:
    """The field that a heading means, and how sure the word is (lower is surer), or None."""
    return _FIELD_BY_HEADING.get(heading_of(text))


def heads_personal(text: str) -> bool:
    """Whether a heading tells of persons."""
    return bool(_PERSONAL.search(heading_of(text)))


def answer(text: str) -> bool | None:
    """Whether a cell says yes (a cross, ja) or no (empty, nej), or neither."""
    said = folded(text)
    if said in _YES:
        return True
    return False if said in _NO else None


def is_sum(text: str) -> bool:
    """Whether a row that begins so adds up the others."""
    return folded(text).rstrip(":. ") in _SUMS


def is_example(text: str) -> bool:
    """Whether a row that begins so is the form's example."""
    return folded(text).startswith(EXAMPLE)
