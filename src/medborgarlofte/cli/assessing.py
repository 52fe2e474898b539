"""What ``lofte assess`` does: what a verdict must say, and its row."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.checks.personal import personal_in_assessment
from medborgarlofte.checks.registry import ASSESSMENT_RULES
from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.output import json_text, show, tell
from medborgarlofte.cli.readable import ensure_readable, readable_ledger
from medborgarlofte.cli.row import is_refused, sentence, sentences
from medborgarlofte.cli.terminal import can_ask
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.verdict_words import SHORTFALLS, as_typed, cause_spoken, verdict_spoken
from medborgarlofte.cli.wrap import plain
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.assessment import Assessment, Verdict
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import Progress, progress_of, rows_by_promise
from medborgarlofte.domain.window import WHOLE_PERIOD, is_window_name, window_named
from medborgarlofte.files.append import append_rows, row_bytes
from medborgarlofte.files.assessments import assessment_of
from medborgarlofte.files.columns import ASSESSMENT_COLUMNS
from medborgarlofte.files.identity import ids_in, new_id
from medborgarlofte.report import swedish
from medborgarlofte.report.standing import outcome


class Judged(NamedTuple):
    """What a person says of a promise, as it was typed."""

    verdict: str | None = None
    why: str = ""
    next: str = ""
    cause: str | None = None
    evidence: str = ""
    by: str = ""
    writer: str | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether there is neither a verdict nor a comment."""
        return not (self.verdict or self.why or self.evidence)


class New(NamedTuple):
    """An assessment that is not yet written, its cells, and how the promise stood on the window's last day."""

    row: Assessment
    cells: tuple[str, ...]
    computed: Progress | None

    @property
    def lacks_why(self) -> bool:
        """Whether a reason must be given: the verdict differs from the computed one, or falls short."""
        verdict = self.row.verdict
        return not self.row.why and (must_say_why(verdict, self.computed) or verdict in SHORTFALLS)

    @property
    def lacks_next(self) -> bool:
        """Whether it must be said what happens now."""
        return self.row.verdict in SHORTFALLS and not self.row.next


def assess_promise(
    folder: Path, word: str, window: str, judged: Judged, face: Format, *, dry_run: bool
) -> None:
    """Write a person's verdict, or comment, when it says what it must."""
    ledger = readable_ledger(folder)
    ensure_readable((word,), ledger)
    promise_id, name = promise_named(word, ledger.agreements), window_typed(window)
    new = new_assessment(folder, ledger, promise_id, name, judged)
    missing = tuple(_missing(new, judged))
    if missing and can_ask():
        from medborgarlofte.cli.assess_walk import walk_through_one

        walk_through_one(folder, promise_id, name, judged, face, dry_run=dry_run)
        return
    if missing:
        raise WrongWords(*_what_is_missing(new.row, judged, missing))
    receipt(new if dry_run else written(new, folder), face)


def assess_what_is_left(
    folder: Path, first: str | None, judged: Judged, face: Format, *, dry_run: bool
) -> None:
    """Ask for the verdicts that are missing in a window; of a promise whose window is not said, in the usual one."""
    from medborgarlofte.cli.assess_walk import walk_through, walk_through_one

    if first is None or is_window_name(first.upper()) or first.lower() == WHOLE_PERIOD:
        walk_through(folder, first and window_typed(first), judged, face, dry_run=dry_run)
        return
    ledger = readable_ledger(folder)
    ensure_readable((first,), ledger)
    promise_id = promise_named(first, ledger.agreements)
    if not can_ask():
        raise WrongWords(
            "Argumentet FÖNSTER saknas: vilken tid gäller bedömningen? Inget är sparat.",
            f"Skriv till exempel: lofte assess {promise_id} {today().year} uppfyllt",
        )
    walk_through_one(folder, promise_id, None, judged, face, dry_run=dry_run)


def window_typed(text: str) -> str:
    """The name of a window, whichever the size of its letter."""
    name = WHOLE_PERIOD if text.lower() == WHOLE_PERIOD else text.upper()
    if not is_window_name(name):
        raise WrongWords(f"”{text}” är inget fönster. Skriv som 2023, 2023-T1 eller period.")
    return name


def new_assessment(folder: Path, ledger: Ledger, promise_id: str, window: str, judged: Judged) -> New:
    """The row of a verdict; what the rules forbid is a wrong word."""
    writer = writer_of(judged.writer, promise_id, ledger.agreements)
    if writer is None:
        raise WrongWords(
            f"Ingen är utpekad som ansvarig för {promise_id}. Skriv vems bedömningen är med --writer."
        )
    cells = _cells(folder, promise_id, window, judged)
    row = assessment_of(cells, f"{folder.name}/assessments/{cells[0][:4]}-{writer}.csv", 0)
    if not isinstance(row, Assessment):
        raise WrongWords(*(sentence(one) for one in row))
    told = [
        *personal_in_assessment(row),
        *(one for code, rule in ASSESSMENT_RULES.items() if code != "B411" for one in rule(row, ledger)),
    ]
    if refused := [one for one in told if is_refused(one)]:
        raise WrongWords(*dict.fromkeys(line for one in refused for line in sentences(one)))
    return New(row, cells, computed_of(ledger, row))


def _cells(folder: Path, promise_id: str, window: str, judged: Judged) -> tuple[str, ...]:
    by_column = {
        "date": today().isoformat(),
        "promise": promise_id,
        "window": window,
        "verdict": verdict_spoken(judged.verdict) if judged.verdict else "",
        "cause": cause_spoken(judged.cause) if judged.cause else "",
        "why": " ".join(judged.why.split()),
        "next": " ".join(judged.next.split()),
        "evidence": judged.evidence.strip(),
        "by": " ".join(judged.by.split()),
        "logged": logged_now(),
        "id": new_id(ids_in(folder)),
    }
    cells = tuple(by_column.get(column, "") for column in ASSESSMENT_COLUMNS)
    try:
        row_bytes(cells)
    except UnicodeEncodeError as error:
        raise WrongWords("Texten innehåller tecken som inte går att läsa. Skriv den igen.") from error
    except ValueError as error:
        raise WrongWords("Det blir för långt: en rad är högst 4 096 byte.") from error
    return cells


def computed_of(ledger: Ledger, row: Assessment) -> Progress | None:
    """How the promise stood on the window's last day; None where no agreement has it."""
    for agreement in homes_of(ledger, row):
        window = window_named(row.window, agreement.span)
        if window:
            rows = rows_by_promise(ledger, agreement).get(row.promise, ())
            return progress_of(
                ledger, agreement, agreement.promise_by_id[row.promise], rows, window, window.span.last
            )
    return None


def must_say_why(verdict: Verdict | None, computed: Progress | None) -> bool:
    """Whether a verdict needs a reason: it differs from the computed one, or none is computed."""
    return verdict is not None and (computed is None or computed.figures.grade.verdict != verdict)


def _missing(new: New, judged: Judged) -> Iterator[str]:
    """The options that must be given yet."""
    if judged.says_nothing or new.lacks_why:
        yield "--why"
    if new.lacks_next:
        yield "--next"


_ASKED = {"--why": 'varför: --why "…"', "--next": 'vad som händer nu: --next "…"'}


def _what_is_missing(row: Assessment, judged: Judged, missing: tuple[str, ...]) -> Iterator[str]:
    """What must be said, and the whole command."""
    if judged.says_nothing:
        yield "Bedömningen saknas. Inget är sparat."
        yield f"Skriv till exempel: lofte assess {row.promise} {row.window} uppfyllt"
        yield f'eller, för en kommentar: lofte assess {row.promise} {row.window} --why "…"'
        return
    yield f"Skriv {swedish.listed(_ASKED[one] for one in missing)}. Inget är sparat."
    word = f" {as_typed(row.verdict)}" if row.verdict else ""
    given = {"--why": judged.why, "--next": judged.next, "--cause": judged.cause, "--by": judged.by}
    options = [f'{option} "{text}"' for option, text in given.items() if text]
    options += [f'{option} "…"' for option in missing]
    yield f"Hela kommandot: lofte assess {row.promise} {row.window}{word} {' '.join(options)}"


def written(new: New, folder: Path) -> New:
    """The assessment, now on disk."""
    saved = append_rows(folder.parent, {new.row.file: [new.cells]})[0]
    for file in saved.torn:
        tell(
            plain(
                f"Obs: en avbruten rad från ett tidigare försök har flyttats till {file}. Inget har tagits bort."
            )
        )
    return new._replace(row=new.row._replace(line=saved.first_line))


def receipt(new: New, face: Format) -> None:
    """Show the row, and what the figures say beside it."""
    row, computed = new.row, new.computed
    if face is Format.json:
        told = {**row._asdict(), "date": row.date.isoformat(), "line": row.line or None}
        verdict = computed.figures.grade.verdict if computed else None
        show(json_text({"format": 1, "saved": row.line > 0, "row": told, "computed_verdict": verdict}))
        return
    word = swedish.VERDICTS[row.verdict] if row.verdict else "kommentar"
    place = f"{row.file}:{row.line}" if row.line else row.file
    show(
        plain(
            f"{'Sparad' if row.line else 'Skulle sparas'} {row.id}: {row.promise} {row.window}: {word}   ({place})"
        )
    )
    if computed:
        show(plain(f"Uträknat: {computed_words(computed)}."))
    if row.verdict and not row.by:
        tell("Obs: ingen roll är angiven. Skriv den med --by, till exempel --by Kommunpolis.")


def computed_words(computed: Progress) -> str:
    """What the figures say by themselves: the outcome, and the verdict or why there is none."""
    grade, done = computed.figures.grade, outcome(computed)
    if grade.reason in _IN_THE_OUTCOME:
        return done
    reason = swedish.reasons(grade.reason) if grade.reason else ""
    said = swedish.VERDICTS[grade.verdict] if grade.verdict else reason or "tiden är inte slut"
    return f"{said} – {done}"


_IN_THE_OUTCOME = ("no_data", "no_list", "no_window")
