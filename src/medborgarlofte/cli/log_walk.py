"""``lofte log`` at the terminal: a few questions, the row, and the next one."""

from pathlib import Path

from medborgarlofte.cli.ask import HOW, ask, is_yes
from medborgarlofte.cli.asked import Asked, Known
from medborgarlofte.cli.clock import today
from medborgarlofte.cli.doubts import are_wanted
from medborgarlofte.cli.draft import cells_typed, minute_typed, when_typed, with_time
from medborgarlofte.cli.log import Format
from medborgarlofte.cli.logging import Request
from medborgarlofte.cli.output import tell
from medborgarlofte.cli.readable import readable_ledger
from medborgarlofte.cli.receipt import Receipt, show_rows, write
from medborgarlofte.domain.ledger import Ledger
from medborgarlofte.exchange.spoken import time_cell
from medborgarlofte.exchange.vocabulary import vocabulary_of


def walk(folder: Path, request: Request, face: Format, *, dry_run: bool) -> None:
    """Ask for one activity after another, and write each as soon as it is known."""
    for line in HOW:
        tell(line)
    words: str | None = "+".join(request.promises)
    known = Known(writer=request.writer, row_id=request.row_id)
    while words is not None:
        ledger = readable_ledger(folder)
        asked = Asked(folder, ledger, _known(request, ledger, known))
        receipt = asked.receipt(asked.named(words), {}, face)
        if dry_run:
            show_rows(receipt, "Skulle sparas")
        elif are_wanted(receipt):
            write(receipt, folder)
        known = known._replace(last=receipt.rows[-1].activity.when.first)
        words = None if request.row_id else _next_words(receipt)


def _known(request: Request, ledger: Ledger, known: Known) -> Known:
    """What the command line says already."""
    cells = cells_typed(request.typed, vocabulary_of(*ledger.agreements))
    if request.typed.time is not None:
        minute = minute_typed(request.typed.time)
        cells["time"] = "" if minute is None else time_cell(minute)
    moments = (
        with_time(when_typed(request.typed._replace(date=one, time=None), today())) for one in request.dates
    )
    return known._replace(cells=cells, moments=tuple(moments))


def _next_words(receipt: Receipt) -> str | None:
    """What the next activity is to serve, empty where that is not said yet; None when there is none."""
    while True:
        try:
            text = ask("En till? (Enter = nej):")
        except EOFError:  # everything that was answered is saved
            return None
        if text == "<":
            tell(f"  Den är redan klar. Rätta: lofte correct {receipt.rows[-1].activity.id}")
        elif not text or text.lower() in ("n", "nej"):
            return None
        else:
            return "" if is_yes(text) else text
