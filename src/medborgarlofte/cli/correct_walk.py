"""``lofte correct`` at the terminal: the row that is there, and the questions of a row with its answers as suggestions."""

from collections.abc import Mapping
from pathlib import Path

from medborgarlofte.cli.ask import HOW, NOTHING, Suggestion, ask
from medborgarlofte.cli.asked import Asked, Known
from medborgarlofte.cli.choices import Choices
from medborgarlofte.cli.correcting import Wish, replacements, save, writer_for
from medborgarlofte.cli.logging import read_once
from medborgarlofte.cli.old_row import cells_kept, content_of, latest_rows, old_row
from medborgarlofte.cli.output import tell
from medborgarlofte.cli.readable import readable_ledger
from medborgarlofte.cli.receipt import all_words
from medborgarlofte.cli.usage import WrongWords
from medborgarlofte.cli.wrap import plain
from medborgarlofte.domain.activity import Activity
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.report import swedish
from medborgarlofte.report.row_words import results_words, tag_title, when_words

_LATEST = 9


def walk(folder: Path, wish: Wish) -> None:
    """Ask what is to be different, or whether the row is to be taken back."""
    ledger = read_once(readable_ledger(folder))
    row = old_row(ledger, wish.ids[0]) if wish.ids else _asked_row(ledger)
    for line in HOW:
        tell(line)
    tell(plain(f"Raden {row.id}: {all_words(row, ledger)}   ({row.file}:{row.line})"))
    if _is_taken_back():
        rows = replacements([row], wish._replace(withdraw=True), folder, ledger)
    else:
        cells = cells_kept(row, ledger, writer_for(row, wish.change, ledger))
        asked = Asked(folder, ledger, _known(row, cells, writer_for(row, wish.change, ledger)))
        rows = list(asked.receipt({}, _suggestions(cells, content_of(row, ledger), ledger), wish.face).rows)
    save([row], rows, wish, folder, ledger)


def _asked_row(ledger: Ledger) -> Activity:
    """One of the latest rows by its number, or any by its id."""
    latest = {row.id: f"{row.id}: {all_words(row, ledger)}" for row in latest_rows(ledger, _LATEST)}
    choices = Choices("Raden", latest)
    tell("De senaste raderna:")
    for line in choices.lines():
        tell(plain(f"  {line}"))
    while True:
        text = ask("Vilken rad? (nummer eller id):")
        try:
            return old_row(ledger, choices.one(text) if text.isdecimal() else text)
        except WrongWords as error:
            for line in error.args:
                tell(plain(f"  {line}"))


def _is_taken_back() -> bool:
    """Whether the row is not to be changed but taken back (what ``--withdraw`` does)."""
    while True:
        text = ask("Ändra raden eller ta tillbaka den? (Enter = ändra, t = ta tillbaka):").lower()
        if text in ("", "ändra", "ä"):
            return False
        if text in ("t", "ta tillbaka"):
            return True
        tell("  Svara med Enter eller t. Ctrl-C avbryter, och inget sparas.")


def _known(row: Activity, cells: Mapping[str, str], writer: str) -> Known:
    kept = {"corrects": row.id, "party": cells["party"]}
    return Known(kept, writer=writer, note=cells["note"], beside=row.promises)


def _suggestions(cells: Mapping[str, str], row: Activity, ledger: Ledger) -> Mapping[str, Suggestion]:
    """The old answers, by the keys of the questions."""
    homes = [home for one in cells["promise"].split() for home in ledger.homes(one, row.when)]
    titles = " + ".join(promise.title for _, promise in homes)
    tags = {tag: tag_title(tag, promise, agreement) for agreement, promise in homes for tag in row.tags}
    results = next((results_words(row, agreement) for agreement, _ in homes), "")
    moment = f"{cells['date']} {cells['time']}".strip()
    kinds = ", ".join(map(swedish.inside, tags.values()))
    return {
        "promise": Suggestion(cells["promise"].replace(" ", "+"), titles),
        "date": Suggestion(moment, when_words(row)),
        "count": Suggestion(cells["count"], swedish.amount(row.count)),
        "place": Suggestion(cells["place"], cells["place"] or NOTHING),
        f"tags {cells['promise']}": Suggestion(", ".join(tags), kinds or NOTHING),
        f"results {cells['promise']}": Suggestion(cells["results"], results or NOTHING),
    }
