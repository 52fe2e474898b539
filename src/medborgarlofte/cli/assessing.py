"""What ``lofte assess`` does: the words of a verdict, what it must say, and its row."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.checks.personal import personal_in_assessment
from medborgarlofte.checks.registry import ASSESSMENT_RULES
from medborgarlofte.cli.clock import logged_now, today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.named import promise_named
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.row import is_refused, sentence
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.cli.writer import writer_of
from medborgarlofte.domain.assessment import CAUSES, VERDICTS, Assessment, Cause, Verdict
from medborgarlofte.domain.judgement import homes_of
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.progress import Progress, progress_of, rows_by_promise
from medborgarlofte.domain.window import is_window_name, window_named
from medborgarlofte.exchange.fold import folded
from medborgarlofte.files.append import append_rows, row_bytes
from medborgarlofte.files.assessments import assessment_of
from medborgarlofte.files.columns import ASSESSMENT_COLUMNS
from medborgarlofte.files.identity import ids_in, new_id
from medborgarlofte.files.ledger import read_ledger
from medborgarlofte.report import swedish
from medborgarlofte.report.standing import outcome

SHORTFALLS = ("partly", "not_fulfilled")
_VERDICTS: Mapping[str, Verdict] = {
    **{folded(word): verdict for verdict, word in swedish.VERDICTS.items()},
    **{verdict: verdict for verdict in VERDICTS},
    "delvis": "partly",
    "ej uppfyllt": "not_fulfilled",
}
_CAUSES: Mapping[str, Cause] = {
    **{cause: cause for cause in CAUSES},
    "resurser": "resources",
    "omprioriterat": "reprioritised",
    "omstandigheter": "circumstances",
    "vantar": "waiting",
    "annat": "other",
}


class Judged(NamedTuple):
    """What a person says of a promise, as it was typed."""

    verdict: str | None = None
    why: str = ""
    next: str = ""
    cause: str | None = None
    evidence: str = ""
    by: str = ""
    writer: str | None = None


def verdict_spoken(text: str) -> Verdict:
    """The verdict that a word means, Swedish or English."""
    found = _VERDICTS.get(folded(text))
    if found is None:
        words = [*swedish.VERDICTS.values(), "delvis"]
        raise WrongWords(
            f"”{text}” är ingen bedömning.{did_you_mean(nearest(text, words))}",
            f"Välj bland {', '.join(words)}.",
        )
    return found


def cause_spoken(text: str) -> Cause:
    """The cause that a word means, Swedish or English."""
    found = _CAUSES.get(folded(text))
    if found is None:
        raise WrongWords(
            f"--cause ”{text}” finns inte. Välj bland resurser, omprioriterat, omständigheter, väntar och annat."
        )
    return found


def assess_promise(
    folder: Path, word: str, window: str, judged: Judged, face: Format, *, dry_run: bool
) -> None:
    """Write a person's verdict, or comment, when it says what it must."""
    ledger, _ = read_ledger(folder)
    promise_id = promise_named(word, ledger.agreements)
    if not is_window_name(window):
        raise WrongWords(f"”{window}” är inget fönster. Skriv som 2023, 2023-T1 eller period.")
    verdict = verdict_spoken(judged.verdict) if judged.verdict else None
    row, cells = new_assessment(folder, ledger, promise_id, window, verdict, judged)
    computed = computed_of(ledger, row)
    _demand(row, computed, judged)
    if not dry_run:
        line = append_rows(folder.parent, {row.file: [cells]})[0].first_line
        row = row._replace(line=line)
    _receipt(row, computed, face)


def new_assessment(
    folder: Path, ledger: Ledger, promise_id: str, window: str, verdict: Verdict | None, judged: Judged
) -> tuple[Assessment, tuple[str, ...]]:
    """The row of a verdict and its cells; what the rules forbid is a wrong word."""
    writer = writer_of(judged.writer, promise_id, ledger.agreements)
    if writer is None:
        raise WrongWords(
            f"Ingen är utpekad som ansvarig för {promise_id}. Skriv vems bedömningen är med --writer."
        )
    day = today()
    by_column = {
        "date": day.isoformat(),
        "promise": promise_id,
        "window": window,
        "verdict": verdict or "",
        "cause": cause_spoken(judged.cause) if judged.cause else "",
        "why": " ".join(judged.why.split()),
        "next": " ".join(judged.next.split()),
        "evidence": judged.evidence.strip(),
        "by": " ".join(judged.by.split()),
        "logged": logged_now(),
        "id": new_id(ids_in(folder)),
    }
    cells = tuple(by_column.get(column, "") for column in ASSESSMENT_COLUMNS)
    row = assessment_of(cells, f"{folder.name}/assessments/{day.year}-{writer}.csv", 0)
    if not isinstance(row, Assessment):
        raise WrongWords(*(sentence(one) for one in row))
    told = [
        *personal_in_assessment(row),
        *(one for code, rule in ASSESSMENT_RULES.items() if code != "B411" for one in rule(row, ledger)),
    ]
    if refused := [one for one in told if is_refused(one)]:
        raise WrongWords(*(sentence(one) for one in refused))
    try:
        row_bytes(cells)
    except ValueError as error:
        raise WrongWords("Det blir för långt: en rad är högst 4 096 byte.") from error
    return row, cells


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


def _demand(row: Assessment, computed: Progress | None, judged: Judged) -> None:
    """Name the option that is missing, and the whole command."""
    missing = []
    if row.verdict is None and not row.why:
        missing.append('--why "…"')
    if not row.why and (must_say_why(row.verdict, computed) or row.verdict in SHORTFALLS):
        missing.append('--why "…"')
    if row.verdict in SHORTFALLS and not row.next:
        missing.append('--next "…"')
    if not missing:
        return
    word = f" {folded_verdict(row.verdict)}" if row.verdict else ""
    given = "".join(
        f' {option} "{text}"' for option, text in (("--why", judged.why), ("--next", judged.next)) if text
    )
    raise WrongWords(
        "Det saknas "
        + " och ".join("varför" if one.startswith("--why") else "vad som händer nu" for one in missing)
        + ".",
        f"Skriv: lofte assess {row.promise} {row.window}{word}{given} {' '.join(missing)}",
    )


def folded_verdict(verdict: Verdict) -> str:
    """A verdict's Swedish word as it is typed, in quotes where it has a space."""
    word = swedish.VERDICTS[verdict]
    return f'"{word}"' if " " in word else word


def _receipt(row: Assessment, computed: Progress | None, face: Format) -> None:
    if face is Format.json:
        show(
            json.dumps(
                {"format": 1, "saved": row.line > 0, "row": _as_json(row)}, ensure_ascii=False, indent=1
            )
        )
        return
    word = swedish.VERDICTS[row.verdict] if row.verdict else "kommentar"
    place = f"{row.file}:{row.line}" if row.line else row.file
    show(
        harmless(
            f"{'Sparad' if row.line else 'Skulle sparas'} {row.id}: {row.promise} {row.window}: {word}   ({place})"
        )
    )
    if computed:
        verdict = computed.figures.grade.verdict
        said = swedish.VERDICTS[verdict] if verdict else swedish.reasons(computed.figures.grade.reason or "")
        show(harmless(f"Uträknat: {said or 'fönstret pågår'} – {outcome(computed)}."))
    if row.verdict and not row.by:
        tell("Obs: ingen roll är angiven. Skriv den med --by, till exempel --by Kommunpolis.")


def _as_json(row: Assessment) -> dict[str, object]:
    return {**row._asdict(), "date": row.date.isoformat(), "line": row.line or None}


def walk(folder: Path, window: str | None, judged: Judged) -> None:
    """Go through everything that is unjudged in a window, one promise at a time."""
    from medborgarlofte.cli.assess_walk import walk_through

    walk_through(folder, window, judged)
