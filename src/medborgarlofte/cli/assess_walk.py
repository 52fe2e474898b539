"""``lofte assess`` at the terminal: what is unjudged or unexplained in a window, one promise at a time."""

from collections.abc import Mapping
from pathlib import Path

from medborgarlofte.cli.ask import NOTHING, Answer, Answers, Question, Suggestion, answers_to, ask
from medborgarlofte.cli.assessing import Judged, must_say_why, new_assessment, receipt, written
from medborgarlofte.cli.choices import Choices
from medborgarlofte.cli.clock import today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.promise_told import told_of
from medborgarlofte.cli.readable import readable_ledger
from medborgarlofte.cli.scope import scopes
from medborgarlofte.cli.terminal import can_ask
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.verdict_words import ALIASES, SHORTFALLS, as_typed, verdict_spoken
from medborgarlofte.cli.wrap import plain, wrapped
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import Progress, progress_in
from medborgarlofte.report import swedish
from medborgarlofte.report.status import is_unjudged, unsaid

_HOW = (
    "Enter = hoppa över löftet · < = tillbaka · ? = visa vad som kan svaras",
    "Ctrl-C = sluta; det som redan är sparat står kvar",
)
_TITLES: Mapping[str, str] = dict(swedish.VERDICTS.items())
_CHOICES = Choices("Bedömningen", _TITLES, ((verdict, word) for word, verdict in ALIASES.items()))
_SHOWN = 20


class Walk:
    """What holds for every promise on the way. ``dry_run`` writes nothing."""

    def __init__(self, folder: Path, judged: Judged, face: Format, *, dry_run: bool) -> None:
        self.folder = folder
        self.ledger: Ledger = readable_ledger(folder)
        self._judged = judged
        self._face = face
        self._dry_run = dry_run

    def in_window(self, window: str | None) -> list[Progress]:
        """Every promise that the window touches, of all agreements."""
        day = today()
        return [
            one
            for scope in scopes(self.ledger, window, None, day)
            for one in progress_in(self.ledger, scope.agreement, scope.window, day)
        ]

    def begin(self) -> None:
        """Tell how to answer, and ask who judges, once for all; the role that was written last is suggested."""
        for line in (*_HOW, f"Bedömningar: {_CHOICES.on_a_line()}"):
            tell(line)
        if self._judged.by:
            return
        earlier = sorted(self.ledger.assessments, key=lambda one: one.logged)
        usual = next((one.by for one in reversed(earlier) if one.by), "")
        text = ask(plain(f"Vem bedömer? En roll, inte ett namn [{usual or NOTHING}]:"))
        self._judged = self._judged._replace(by="" if text in ("-", NOTHING) else text or usual)

    def judge(self, progress: Progress) -> bool:
        """Show a promise, ask for its verdict and write it; whether there was one."""
        for number, line in enumerate(told_of(progress, self.ledger)):
            for part in wrapped(line, indent=2 if number else 0):
                tell(part)
        kept: dict[str, Suggestion] = {}
        while True:
            given, again = answers_to(lambda answers: self._questions(progress, answers), kept, {})
            cells = {column: text for one in given.values() for column, text in one.cells[0].items()}
            judged = self._judged._replace(**cells)
            if judged.says_nothing:
                return False
            try:
                new = new_assessment(
                    self.folder, self.ledger, progress.promise.id, progress.window.name, judged
                )
            except WrongWords as error:
                for line in error.args:
                    tell(plain(f"  {line}"))
                kept = dict(again)
            else:
                receipt(new if self._dry_run else written(new, self.folder), self._face)
                return True

    def _questions(self, progress: Progress, given: Answers) -> list[Question]:
        questions = [] if self._judged.verdict else [_verdict_question()]
        typed = self._judged.verdict or (given["verdict"].cells[0]["verdict"] if "verdict" in given else "")
        if not typed:
            return questions
        verdict = verdict_spoken(typed)
        why = must_say_why(verdict, self._at_the_end(progress)) or verdict in SHORTFALLS
        if why and not self._judged.why:
            questions.append(_text_question("why", "Varför"))
        if verdict in SHORTFALLS and not self._judged.next:
            questions.append(_text_question("next", "Vad händer nu"))
        if writer_of(self._judged.writer, progress.promise.id, self.ledger.agreements) is None:
            parties = {key: one.name for key, one in progress.agreement.parties.items()}
            questions.append(_writer_question(Choices("Parten", parties)))
        return questions

    def _at_the_end(self, progress: Progress) -> Progress:
        """As the promise stands on the window's last day, which is what a verdict is compared with."""
        window = progress.window
        found = progress_in(self.ledger, progress.agreement, window, window.span.last)
        return next(one for one in found if one.promise is progress.promise)


def walk_through(folder: Path, window: str | None, judged: Judged, face: Format, *, dry_run: bool) -> None:
    """Go through everything that is unjudged in a window, and what was not kept and has not been explained."""
    walk = Walk(folder, judged, face, dry_run=dry_run)
    every = walk.in_window(window)
    unjudged = [one for one in every if is_unjudged(one)]
    unexplained = [one for one in every if unsaid(one)]
    left = [*unjudged, *unexplained]
    name = swedish.window(every[0].window) if every else window
    if not left:
        show(plain(f"Inget är obedömt: {name} är klart."))
        return
    if not can_ask():
        raise WrongWords(*_commands(left))
    of_all = f"av {swedish.counted(len(every), _PROMISES)}"
    tell(plain(f"Obedömt {name}: {len(unjudged)} {of_all}."))
    if unexplained:
        tell(plain(f"Bedömt men inte förklarat: {len(unexplained)} {of_all}."))
    walk.begin()
    done = 0
    for number, one in enumerate(left, 1):
        tell("")
        tell(f"{number} av {len(left)}")
        done += walk.judge(one)
    skipped = f", {len(left) - done} hoppades över" if done < len(left) else ""
    show(plain(f"{swedish.counted(done, ('löfte bedömt', 'löften bedömda'))}{skipped}."))


_PROMISES = ("löfte", "löften")


def walk_through_one(
    folder: Path, promise_id: str, window: str | None, judged: Judged, face: Format, *, dry_run: bool
) -> None:
    """Ask for what is missing in the verdict on one promise."""
    walk = Walk(folder, judged, face, dry_run=dry_run)
    for one in walk.in_window(window):
        if one.promise.id == promise_id:
            walk.begin()
            walk.judge(one)


def _commands(left: list[Progress]) -> list[str]:
    """What to type where there is nobody to ask."""
    commands = [f"  {_command(one)}" for one in left[:_SHOWN]]
    more = [f"  … och {len(left) - _SHOWN} till"] if left[_SHOWN:] else []
    word = "Obedömt eller oförklarat" if any(map(unsaid, left)) else "Obedömt"
    number = swedish.counted(len(left), _PROMISES)
    return [f"{word}: {number}. Inget är sparat. Skriv för vart och ett:", *commands, *more]


def _command(one: Progress) -> str:
    if one.verdict and unsaid(one):
        return f'lofte assess {one.promise.id} {one.window.name} {as_typed(one.verdict)} --why "…" --next "…"'
    return f'lofte assess {one.promise.id} {one.window.name} BEDÖMNING --why "…"'


def _verdict_question() -> Question:
    def read(text: str) -> Answer:
        verdict = _CHOICES.one(text) if text else ""
        return Answer(text, _CHOICES.titles.get(verdict, ""), ({"verdict": verdict},))

    return Question("verdict", "Bedömning (? = lista)", Suggestion("", "hoppa över"), read, _CHOICES.lines())


def _text_question(column: str, words: str) -> Question:
    def read(text: str) -> Answer:
        if not text:
            raise WrongWords("Det här måste besvaras. < går tillbaka till bedömningen.")
        return Answer(text, text, ({column: text},))

    return Question(column, words, None, read)


def _writer_question(parties: Choices) -> Question:
    def read(text: str) -> Answer:
        if not text:
            raise WrongWords("Ingen är utpekad som ansvarig för löftet, så det måste sägas vem som bedömer.")
        party = parties.one(text)
        return Answer(text, parties.titles[party], ({"writer": party},))

    return Question("writer", "Vems bedömning är det? (? = lista)", None, read, parties.lines())
