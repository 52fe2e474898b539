"""The standing of a running window, for the faces of ``lofte status``."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.progress import Progress
from medborgarlofte.domain.window import Window
from medborgarlofte.report import swedish
from medborgarlofte.report.brief import briefly
from medborgarlofte.report.figures import Json, figures_of_promise
from medborgarlofte.report.going import late_words
from medborgarlofte.report.remarks import remarks
from medborgarlofte.report.season import season_word
from medborgarlofte.report.standing import outcome, state


class Standing(NamedTuple):
    """An agreement in a window: how every promise of it stands as of a day."""

    agreement: Agreement
    window: Window
    as_of: date
    promises: tuple[Progress, ...]


def is_wanting(progress: Progress) -> bool:
    """Whether it is behind, over its limit, or without data where something could have been done."""
    is_held = progress.figures.grade.reason == "withdrawn" or progress.assessed is not None
    if is_held or progress.promise.disclosure == "verdict":
        return False
    return is_late(progress) or is_silent(progress)


def is_late(progress: Progress) -> bool:
    """Whether it is behind, or over its limit, in the target's window that is going on."""
    return progress.figures.outlook.pace in ("behind", "exceeded")


def is_silent(progress: Progress) -> bool:
    """Whether there are no data, where something could have been done."""
    return progress.figures.actual is None and not season_word(progress)


def is_unjudged(progress: Progress) -> bool:
    """Whether there is neither a computed verdict nor a person's, of a promise that still stands."""
    return progress.verdict is None and progress.figures.grade.reason != "withdrawn"


def unsaid(progress: Progress) -> tuple[str, ...]:
    """What nobody has said yet of a promise that was not kept whole, or kept in part: why, and what happens now."""
    if progress.verdict not in ("partly", "not_fulfilled"):
        return ()
    words = (("varför", "why"), ("vad som händer nu", "next"))
    return tuple(word for word, name in words if not any(getattr(one, name) for one in progress.said))


def as_json(standings: Iterable[Standing], unreadable_rows: int, unreadable_promises: int) -> Json:
    """What ``lofte status --format json`` prints."""
    return {
        "format": 1,
        "unreadable_rows": unreadable_rows,
        "unreadable_promises": unreadable_promises,
        "agreements": [_agreement(one) for one in standings],
    }


def _agreement(standing: Standing) -> Json:
    terms, window = standing.agreement.terms, standing.window
    return {
        "id": terms.id,
        "example": terms.example,
        "wording": terms.wording,
        "as_of": standing.as_of.isoformat(),
        "window": {
            "name": window.name,
            "start": None if window.span.first == date.min else window.span.first.isoformat(),
            "end": None if window.span.last == date.max else window.span.last.isoformat(),
        },
        "promises": [figures_of_promise(one) for one in standing.promises],
    }


_NESTED = ("in_window", "forecast", "assessed", "windows", "conditions", "readings")


def as_csv(standings: Iterable[Standing]) -> str:
    """One row for every promise, its figures under the names that the JSON has."""
    rows = [
        {
            "agreement": one.agreement.id,
            "window": one.window.name,
            "as_of": one.as_of.isoformat(),
            **_flat(figures),
        }
        for one in standings
        for figures in map(figures_of_promise, one.promises)
    ]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def _flat(figures: Json) -> Json:
    forecast, windows = figures["forecast"] or {}, figures["windows"] or {}
    lead = figures["lead"]
    return {
        **{key: _cell(value) for key, value in figures.items() if key not in _NESTED},
        "lead": " ".join(lead) if isinstance(lead, list) else "",
        **(
            {f"forecast_{key}": forecast.get(key) for key in ("low", "high")}
            if isinstance(forecast, dict)
            else {}
        ),
        **(
            {f"windows_{key}": windows.get(key) for key in ("met", "judged", "unknown")}
            if isinstance(windows, dict)
            else {}
        ),
    }


def _cell(value: object) -> object:
    """A value as JSON has it, where Python writes it otherwise."""
    return str(value).lower() if isinstance(value, bool) else value


def heading(standing: Standing) -> str:
    """Which agreement, which window, as of which day."""
    terms = standing.agreement.terms
    return f"{terms.area}, {terms.title}: {swedish.window(standing.window)}, till och med {swedish.day(standing.as_of)}"


def notices(standing: Standing) -> Iterator[str]:
    """What must be known before any figure: invented activities, retold wording."""
    if standing.agreement.terms.example:
        yield "Påhittade uppgifter: aktiviteterna är exempel."
    if standing.agreement.terms.wording == "retold":
        yield "Löftena är återgivna med egna ord."


class Line(NamedTuple):
    """What a line of the standing says of a promise."""

    symbol: str
    word: str
    title: str
    outcome: str
    remarks: tuple[str, ...]


class Group(NamedTuple):
    """A heading and its promises."""

    title: str
    lines: tuple[Line, ...]


def groups(standing: Standing) -> Iterator[Group]:
    """First what is behind or without data, then the rest by section; every promise once."""
    wanting = [one for one in standing.promises if is_wanting(one)]
    if wanting:
        yield Group("Ligger efter eller saknar uppgifter", tuple(map(_line, wanting)))
    titles = {section.id: section.title for section in standing.agreement.sections}
    for section in dict.fromkeys([*titles, *(one.promise.section for one in standing.promises)]):
        rest = [one for one in standing.promises if one.promise.section == section and not is_wanting(one)]
        if rest:
            yield Group(titles.get(section or "", "Övriga löften"), tuple(map(_line, rest)))


def _line(progress: Progress) -> Line:
    symbol, word = state(progress)
    return Line(symbol, word, progress.promise.title, outcome(progress), tuple(remarks(progress)))


def summary(standing: Standing) -> str:
    """How many promises stand how, in one sentence."""
    words = Counter(state(one).word for one in standing.promises)
    counts = swedish.listed(swedish.numbered(number, word) for word, number in words.most_common())
    return f"{swedish.counted(len(standing.promises), ('löfte', 'löften'))}: {counts}."


_FEW = 3


def wanting_words(standing: Standing) -> Iterator[str]:
    """What is behind, with its outcome, and what is without data: a line each, where there is any."""
    late = [one for one in standing.promises if is_late(one) and is_wanting(one)]
    silent = [one for one in standing.promises if is_silent(one) and is_wanting(one)]
    if late:
        done = (late_words(one) or briefly(one.figures) or outcome(one) for one in late)
        named = [f"{one.promise.title} ({words})" for one, words in zip(late, done, strict=True)]
        yield f"Ligger efter: {_first_few(named)}."
    if silent:
        yield f"Utan uppgifter: {_first_few([one.promise.title for one in silent])}."


def _first_few(words: list[str]) -> str:
    rest = len(words) - _FEW
    return f"{', '.join(words[:_FEW])} och {rest} till" if rest > 0 else swedish.listed(words)
