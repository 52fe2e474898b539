"""The questions of a row: only what its promises have, in their own units, with suggestions from their own history."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from medborgarlofte.checks.vocabulary import vocabulary_of
from medborgarlofte.cli.ask import NOTHING, Answer, Question, Suggestion
from medborgarlofte.cli.choices import Choices
from medborgarlofte.cli.saying import (
    amount_words,
    moments_in,
    months_in,
    results_in,
    short_day,
)
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.promise import Promise
from medborgarlofte.domain.target import MilestoneTarget, OutcomeTarget
from medborgarlofte.exchange.vocabulary import targets_of
from medborgarlofte.report import swedish
from medborgarlofte.report.row_units import row_units
from medborgarlofte.report.row_words import result_title
from medborgarlofte.report.standing import OCCASIONS

Home = tuple[Agreement, Promise]


class Subject(NamedTuple):
    """What is logged: the promises with their agreements, and their rows so far, the last written last."""

    homes: tuple[Home, ...]
    history: tuple[Activity, ...]

    @property
    def key(self) -> str:
        """The promises' ids."""
        return " ".join(promise.id for _, promise in self.homes)

    @property
    def is_coarse(self) -> bool:
        """Whether no hour, no place and no day may be told."""
        return any(promise.disclosure == "coarse" for _, promise in self.homes)

    @property
    def steps(self) -> Mapping[str, str]:
        """The steps of the milestones among the promises."""
        targets = (target for _, promise in self.homes for target in targets_of(promise))
        return {
            step: title
            for target in targets
            if isinstance(target, MilestoneTarget)
            for step, title in target.steps.items()
        }


def when_question(subject: Subject, today: date, last: date | None) -> Question:
    """The day and the hour in one answer; of several days each makes a row. Only a month where no more may be told."""
    day = last or today
    if subject.is_coarse:
        month = Suggestion(f"{day:%Y-%m}", months_in(f"{day:%Y-%m}", today).said)
        return Question("date", "Månad", month, lambda text: months_in(text, today), _MONTH_FORMS)
    shown = short_day(day) if last else f"idag, {short_day(day)}"
    suggestion = Suggestion(day.isoformat(), shown)
    return Question("date", "När", suggestion, lambda text: moments_in(text, today), _DAY_FORMS)


_DAY_FORMS = (
    "idag · igår · i förrgår · i fredags · -2 (för två dagar sedan) · 14/3 · 3 maj · 2023-03-14",
    "Med klockslag: igår 22.30. Flera dagar, en rad för var: 14/3, 16/3 och 17/3.",
    "Är dagen inte känd: mars, kvartal 1 eller 2023.",
)
_MONTH_FORMS = ("mars · mars 2023 · 2023-03 · kvartal 1",)


def other_questions(subject: Subject) -> Iterator[Question]:
    """How many, where, what kind and what it gave; of a milestone only its step."""
    if subject.steps:
        yield _chosen("tags", subject, "Vilket steg är klart?", Choices("Steget", subject.steps), None)
        return
    targets = [target for _, promise in subject.homes for target in targets_of(promise)]
    if not targets or not all(isinstance(one, OutcomeTarget) for one in targets):
        yield _count(subject)
    if not subject.is_coarse:
        yield _place(subject)
    if tags := _tags(subject):
        yield _chosen("tags", subject, "Inriktning", Choices("Inriktningen", tags), _last_tags(subject))
    if results := _results(subject):
        words = f"Uppgifter ({', '.join(map(swedish.inside, results.values()))})"
        read = results_in(results)
        yield Question(
            _key("results", subject),
            words,
            Suggestion("", NOTHING),
            read,
            (
                f"Skriv namn och tal, i vilken ordning som helst: {swedish.inside(next(iter(results.values())))} 6",
            ),
        )


def _key(column: str, subject: Subject) -> str:
    """Another promise has other kinds and by-results: what was answered for the one is no suggestion for the other."""
    return f"{column} {subject.key}"


def _count(subject: Subject) -> Question:
    units = {row_units(promise)[1] for _, promise in subject.homes}
    unit = units.pop() if len(units) == 1 else OCCASIONS[1]
    words = f"{unit[:1].upper()}{unit[1:]}" if " " in unit else f"Antal {unit}"
    forms = ("2 · två · ~15 eller ca 15 (ungefär) · 43+ eller minst 43 · 0 (det blev inställt)",)
    return Question("count", words, Suggestion("1", "1"), amount_words, forms)


def _place(subject: Subject) -> Question:
    agreements = [agreement for agreement, _ in subject.homes]
    places = {one.name: one.name for agreement in agreements for one in agreement.places}
    names = {spoken: name for one in agreements for spoken, name in one.place_names.items()}
    usual = Counter(names.get(row.place, row.place) for row in reversed(subject.history) if row.place)
    most = usual.most_common(1)[0][0] if usual else ""
    suggestion = Suggestion(most, most or NOTHING)
    if not places:
        return Question("place", "Plats", suggestion, lambda text: _cell("place", text, text))
    choices = Choices("Platsen", places, ((name, spoken) for spoken, name in names.items()))
    return Question("place", "Plats", suggestion, _read_place(choices), choices.lines())


def _read_place(choices: Choices) -> Callable[[str], Answer]:
    def read(text: str) -> Answer:
        place = choices.one(text) if text else ""
        return _cell("place", text, place)

    return read


def _cell(column: str, typed: str, value: str) -> Answer:
    return Answer(typed, value, ({column: value},))


def _chosen(
    column: str, subject: Subject, words: str, choices: Choices, suggestion: Suggestion | None
) -> Question:
    def read(text: str) -> Answer:
        keys = choices.several(text) if text else ()
        said = ", ".join(swedish.inside(choices.titles[key]) for key in keys)
        return Answer(text, said, ({column: " ".join(keys)},))

    none = Suggestion("", NOTHING)
    asked = f"{words} ({choices.on_a_line()})"
    return Question(_key(column, subject), asked, suggestion or none, read, choices.lines())


def _tags(subject: Subject) -> Mapping[str, str]:
    """The tags that the promises' rows may have, with their titles, in the order that they are declared."""
    titles: dict[str, str] = {}
    for agreement, promise in subject.homes:
        known = vocabulary_of(promise).tags
        ordered = dict.fromkeys((*promise.tags, *agreement.tags))
        titles |= {tag: agreement.tags.get(tag, tag) for tag in ordered if tag in known}
    return titles


def _results(subject: Subject) -> Mapping[str, str]:
    """The by-results that the promises' rows may have, with their titles: first those that a target asks for."""
    titles: dict[str, str] = {}
    for agreement, promise in subject.homes:
        known = vocabulary_of(promise).results
        asked = (key for key in agreement.results if key in known and key not in promise.results)
        titles |= {key: result_title(key, agreement) for key in (*asked, *promise.results)}
    return titles


def _last_tags(subject: Subject) -> Suggestion | None:
    """The tags of the row that was written last, as numbers."""
    if not subject.history or not subject.history[-1].tags:
        return None
    numbers = {key: str(number) for number, key in enumerate(_tags(subject), 1)}
    typed = " ".join(numbers[tag] for tag in subject.history[-1].tags if tag in numbers)
    return Suggestion(typed, typed) if typed else None


def note_question(note: str) -> Question:
    """The note of a row that has one."""
    return Question(
        "note", "Anteckning", Suggestion(note, note), lambda text: _cell("note", text, " ".join(text.split()))
    )


def writer_question(subject: Subject) -> Question:
    """Whose file, where nobody is responsible: the one who has written most of the promise's rows is suggested."""
    parties = {key: one.name for agreement, _ in subject.homes for key, one in agreement.parties.items()}
    choices = Choices("Parten", parties)
    wrote = Counter(row.file.rpartition("-")[2].removesuffix(".csv") for row in subject.history)
    usual = wrote.most_common(1)[0][0] if wrote else ""
    suggestion = Suggestion(usual, parties.get(usual, usual)) if usual else None

    def read(text: str) -> Answer:
        if not text:
            raise WrongWords("Ingen är utpekad som ansvarig för löftet, så det måste sägas vem som loggar.")
        writer = text if text == usual else choices.one(text)
        return Answer(text, parties.get(writer, writer), ({WRITER: writer},))

    return Question(_key(WRITER, subject), "Vem loggar? (? = lista)", suggestion, read, choices.lines())


WRITER = "writer"
