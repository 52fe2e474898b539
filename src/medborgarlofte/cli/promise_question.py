"""The question of which promise an activity serves."""

from collections.abc import Iterator, Sequence
from datetime import date

from medborgarlofte.cli.ask import Answer, Question, Suggestion
from medborgarlofte.cli.choices import Choices
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.promise import Promise
from medborgarlofte.exchange.vocabulary import label_of
from medborgarlofte.report.brief import promised_briefly


def promise_question(
    agreements: Sequence[Agreement], today: date, suggestion: Suggestion | None = None
) -> Question:
    """By number, id or a part of id or title; two with a plus between. Those of the running agreement come first."""
    promises = {
        promise.id: promise
        for agreement in reversed(_running_first(agreements, today))
        for promise in agreement.promises
    }
    ordered = [one for _, ones in _by_section(agreements, today) for one in ones]
    titles = {one.id: one.title for one in ordered}
    choices = Choices("Löftet", titles, ((one.id, label_of(one)) for one in ordered))

    def read(text: str) -> Answer:
        if not text:
            raise WrongWords("Skriv ett nummer, ett id eller en del av löftets namn. ? visar alla löften.")
        chosen = [promises[key] for key in choices.several(text)]
        for one in chosen:
            _refuse_unlogged(one)
        cells = {"promise": " ".join(one.id for one in chosen)}
        return Answer(text, " + ".join(map(_said, chosen)), (cells,))

    lines = tuple(_lines(agreements, today, choices))
    return Question("promise", "Löfte (? = lista)", suggestion, read, lines)


def _refuse_unlogged(promise: Promise) -> None:
    if promise.disclosure == "verdict":
        raise WrongWords(
            f"Om löftet ”{promise.title}” loggas inga aktiviteter, bara bedömningar:",
            f"lofte assess {promise.id} FÖNSTER BEDÖMNING",
        )


def _said(promise: Promise) -> str:
    return ": ".join(filter(None, (promise.title, promised_briefly(promise))))


def _running_first(agreements: Sequence[Agreement], today: date) -> list[Agreement]:
    """The agreements that hold today, then the others from the latest."""
    latest_first = sorted(agreements, key=lambda one: one.span.last, reverse=True)
    return sorted(latest_first, key=lambda one: not one.span.first <= today <= one.span.last)


def _by_section(agreements: Sequence[Agreement], today: date) -> Iterator[tuple[str, list[Promise]]]:
    """The promises under the titles of their sections, none twice."""
    seen: set[str] = set()
    for agreement in _running_first(agreements, today):
        titles = {one.id: one.title for one in agreement.sections}
        own = [one for one in agreement.promise_by_id.values() if one.id not in seen]
        own.reverse()
        seen.update(one.id for one in own)
        for section in dict.fromkeys([*titles, *(one.section for one in own)]):
            if inside := [one for one in own if one.section == section]:
                title = titles.get(section or "", "Övriga löften" if titles else agreement.terms.title)
                yield title, inside


def _lines(agreements: Sequence[Agreement], today: date, choices: Choices) -> Iterator[str]:
    for title, promises in _by_section(agreements, today):
        yield title
        numbered = choices.lines_of(one.id for one in promises)
        yield from (f"  {line}{_mark(one)}" for line, one in zip(numbered, promises, strict=True))


def _mark(promise: Promise) -> str:
    if promise.withdrawn:
        return " (återtaget)"
    return " (bara bedömningar)" if promise.disclosure == "verdict" else ""
