"""One question at the terminal: a plain line on stderr, answered with a plain line."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from medborgarlofte.cli.output import tell
from medborgarlofte.cli.terminal import is_hidden
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import plain

HOW = (
    "Enter = förslag · < = tillbaka · Ctrl-C = avbryt, inget sparas",
    "? = visa vad som kan svaras · - = lämna tomt",
)
NOTHING = "–"
_DASHES = ("-", "–", "—")


class Back(Exception):  # noqa: N818 (not a fault: the person wants the question before)
    """The answer was ``<``."""


class Suggestion(NamedTuple):
    """What Enter answers: as it would be typed, and as it is shown."""

    typed: str
    shown: str


class Answer(NamedTuple):
    """What was answered: as it was typed, in words, and the cells that it gives, by column; of several days one each."""

    typed: str
    said: str
    cells: tuple[Mapping[str, str], ...]


class Question(NamedTuple):
    """One thing to ask for.

    ``key`` is the same when the same thing is asked for again: the column, and what the choices depend on. ``read`` raises WrongWords where it cannot understand;
    it is given an empty text where nothing was answered. ``choices`` are the lines that ``?`` shows.
    """

    key: str
    words: str
    suggestion: Suggestion | None
    read: Callable[[str], Answer]
    choices: tuple[str, ...] = ()

    @property
    def column(self) -> str:
        """The column that it fills in."""
        return self.key.partition(" ")[0]


def ask(prompt: str) -> str:
    """What a person types, without the spaces around; EOFError where the input ends, KeyboardInterrupt at Ctrl-C."""
    while True:
        try:
            line = _line(f"{prompt} ")
        except UnicodeDecodeError:
            line = "\0"
        text = line.strip()
        if not any(map(is_hidden, text)):
            return text
        tell("Svaret innehåller tecken som inte går att visa, kanske från en piltangent. Skriv det igen.")


def _line(prompt: str) -> str:
    """A line with its end; the screen's line is ended too when no answer comes."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        tell("")
        raise
    if not line:
        tell("")
        raise EOFError
    return line


def answer_to(question: Question) -> Answer:
    """The answer, asked for until it is understood; Back at ``<``."""
    shown = f" [{question.suggestion.shown}]" if question.suggestion else ""
    while True:
        typed = ask(plain(f"{question.words}{shown}:"))
        if typed == "<":
            raise Back
        if typed == "?":
            _show_choices(question)
            continue
        try:
            answer = question.read(_meant(typed, question))
        except WrongWords as error:
            for line in error.args:
                tell(plain(f"  {line}"))
        else:
            is_shown = not typed and question.suggestion and answer.said == question.suggestion.shown
            if answer.said and answer.said != typed and not is_shown:
                tell(plain(f"  → {answer.said}"))
            return answer


def _meant(typed: str, question: Question) -> str:
    if typed in _DASHES:
        return ""
    return typed or (question.suggestion.typed if question.suggestion else "")


def _show_choices(question: Question) -> None:
    for line in question.choices or ("Här finns ingen lista: svara med egna ord.",):
        tell(plain(f"  {line}"))


Answers = Mapping[str, Answer]


def answers_to(
    questions: Callable[[Answers], Sequence[Question]], kept: Mapping[str, Suggestion], before: Answers
) -> tuple[Answers, Mapping[str, Suggestion]]:
    """The answers to all questions, and what to suggest when they are asked again.

    ``questions`` gives those that follow from the answers so far. ``kept`` are suggestions by a question's key;
    ``before`` are the answers to the first questions.
    """
    given = dict(before)
    known = {**kept, **{key: _kept(one) for key, one in before.items()}}
    at = len(given)
    while at < len(asked := questions(given)):
        question = asked[at]
        question = question._replace(suggestion=known.get(question.key, question.suggestion))
        try:
            given[question.key] = answer = answer_to(question)
        except Back:
            at = _one_back(at)
            given = {one.key: given[one.key] for one in asked[:at]}
        else:
            known[question.key] = _kept(answer)
            at += 1
    return given, known


def _kept(answer: Answer) -> Suggestion:
    return Suggestion(answer.typed, answer.said or NOTHING)


def _one_back(at: int) -> int:
    if at == 0:
        tell("  Det här är den första frågan. Ctrl-C avbryter.")
    return max(at - 1, 0)


def is_yes(text: str) -> bool:
    """Whether the answer is yes."""
    return text.lower() in ("j", "ja", "y", "yes")
