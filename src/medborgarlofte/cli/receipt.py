"""What is shown of a row that was written: the row, where it stands, and how its promise stands now."""

import json
from collections.abc import Sequence
from typing import Literal

from medborgarlofte.cli.clock import today
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.row import NewRow, sentence
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.domain.problem import Problem
from medborgarlofte.domain.progress import Progress, progress_of, rows_by_promise
from medborgarlofte.domain.window import windows_of
from medborgarlofte.report import swedish
from medborgarlofte.report.figures import figures_of_promise
from medborgarlofte.report.row_words import results_words, tag_title, when_words
from medborgarlofte.report.standing import outcome, remarks, units_of

Word = Literal["Sparad", "Redan sparad", "Skulle sparas"]


def shown_rows(
    rows: Sequence[NewRow],
    ledger: Ledger,
    face: Format,
    word: Word,
    warnings: Sequence[Problem] = (),
    *,
    torn: Sequence[str] = (),
    replaced: Sequence[Activity] = (),
) -> None:
    """Show the rows under that word, after those that they replace, with the standing of their promises; remarks beside."""
    for warning in warnings:
        tell(harmless(f"Obs: {sentence(warning)}"))
    for file in torn:
        tell(
            harmless(
                f"Obs: en avbruten rad från ett tidigare försök har flyttats till {file}. Inget har tagits bort."
            )
        )
    standings = _standings(rows, ledger, word)
    if face is Format.json:
        show(json.dumps(_as_json(rows, standings, word), ensure_ascii=False, indent=1))
        return
    for old in replaced:
        show(harmless(f"Var: {_words(old, standings)}"))
    for row in rows:
        withdrawn = "Återtagen: " if row.activity.is_withdrawal else ""
        show(harmless(f"{word} {withdrawn}{_words(row.activity, standings)}"))
    for standing in standings:
        show(harmless(_standing_words(standing, rows, word)))


def _standings(rows: Sequence[NewRow], ledger: Ledger, word: Word) -> tuple[Progress, ...]:
    """Each promise in the year of its last row, as it stands with the rows."""
    found = {}
    pending = [row.activity for row in rows] if word != "Redan sparad" else []
    whole = Ledger(ledger.agreements, (), (), lambda: iter([*ledger.activities(), *pending]))
    for row in rows:
        for promise_id in row.activity.promises:
            for agreement, promise in ledger.homes(promise_id, row.activity.when):
                window = next(windows_of("year", agreement.span, row.activity.when), None)
                if window:
                    own = rows_by_promise(whole, agreement).get(promise_id, ())
                    found[agreement.id, promise_id] = progress_of(
                        whole, agreement, promise, own, window, today()
                    )
    return tuple(found.values())


def _words(row: Activity, standings: Sequence[Progress]) -> str:
    """The row in words: 2 trafikkontroller, mån 21 augusti 2023 kl. 22.30, Nordby."""
    own = next((one for one in standings if one.promise.id in row.promises), None)
    units = units_of(own) if own else ("tillfälle", "tillfällen")
    number = f"{swedish.amount(row.count)} {units[0] if row.count.stated == 1 else units[1]}"
    tags = (
        ", ".join(tag_title(tag, own.promise, own.agreement) for tag in row.tags)
        if own
        else " ".join(row.tags)
    )
    results = results_words(row, own.agreement) if own else ""
    said = ", ".join(filter(None, (number, when_words(row), row.place, tags.lower(), results)))
    place = f"{row.file}:{row.line}" if row.line else row.file
    return f"{row.id}: {said}   ({place})"


def _standing_words(progress: Progress, rows: Sequence[NewRow], word: Word) -> str:
    first = next(remarks(progress), "")
    title = f"{progress.promise.title}: " if len(rows[0].activity.promises) > 1 else ""
    mend = f" Rätta: lofte correct {rows[-1].activity.id}" if word == "Sparad" else ""
    return f"{title}{outcome(progress)}{f'; {first}' if first else ''}.{mend}"


def _as_json(rows: Sequence[NewRow], standings: Sequence[Progress], word: Word) -> dict[str, object]:
    return {
        "format": 1,
        "saved": word == "Sparad",
        "rows": [_row_json(row) for row in rows],
        "standing": [figures_of_promise(one) for one in standings],
    }


def _row_json(row: NewRow) -> dict[str, object]:
    return {"file": row.file, "line": row.activity.line or None, **row.by_column()}
