"""How the promises came about, and what has been changed in the agreement."""

from collections.abc import Iterator, Mapping

from medborgarlofte.domain.agreement import Agreement, Input
from medborgarlofte.domain.span import Span, span_of
from medborgarlofte.report import swedish
from medborgarlofte.report.box import amendment_words
from medborgarlofte.report.piece import Chapter, Fact

_KINDS: Mapping[str, str] = {
    "cooperation": "Samverkan",
    "survey": "Undersökning",
    "dialogue": "Dialog",
    "mapping": "Kartläggning",
    "situation_report": "Lägesbild",
}


def background_chapter(agreement: Agreement) -> Chapter:
    """The chapter."""
    facts = (*_terms(agreement), *(_input(one) for one in agreement.basis.inputs), *_sources(agreement))
    return Chapter("lf-bakgrund", "Så kom löftena till", (), facts)


def _terms(agreement: Agreement) -> Iterator[Fact]:
    terms = agreement.terms
    parties = [party.name for party in agreement.parties.values() if party.kind != "other"]
    if parties:
        # A name may have a comma of its own.
        yield Fact(
            "Parter", "; ".join(parties) if any("," in one for one in parties) else swedish.listed(parties)
        )
    if terms.period is None:
        yield Fact("Period", "Överenskommelsen anger ingen period.")
    else:
        note = f" ({terms.period.note})" if terms.period.note else ""
        yield Fact("Period", f"{swedish.span(agreement.span)}{note}")
    if terms.decided:
        yield Fact("Beslutade", swedish.span(terms.decided))
    yield from (Fact(*amendment_words(one)) for one in terms.amendments)


def _input(given: Input) -> Fact:
    title = ", ".join(filter(None, (given.title, _when_words(given.when))))
    told = ". ".join(part.rstrip(".") for part in (title, given.result) if part)
    return Fact(_KINDS[given.kind], f"{told}." if told else "–")


def _when_words(text: str | None) -> str:
    """When something was, in the words that were written; what is written as a date is told as one."""
    span = span_of(text or "")
    return swedish.span(span) if isinstance(span, Span) else text or ""


def _sources(agreement: Agreement) -> Iterator[Fact]:
    for source in agreement.terms.sources:
        retrieved = f" (hämtad {swedish.span(source.retrieved)})" if source.retrieved else ""
        yield Fact("Källa", f"{source.title}{retrieved}", source.address or "")
