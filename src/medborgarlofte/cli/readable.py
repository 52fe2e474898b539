"""What a command may go on with: where the data is at fault, and not the words, it says so and exits 1."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from medborgarlofte.cli.output import tell
from medborgarlofte.cli.terminal import harmless

if TYPE_CHECKING:
    from medborgarlofte.domain.ledger import Ledger


def readable_ledger(folder: Path) -> "Ledger":
    """What the folder says, without what is wrong with it; exits 1 where no agreement at all can be read."""
    from medborgarlofte.files.ledger import read_ledger

    ledger, _ = read_ledger(folder)
    if not ledger.agreements:
        tell("promises.yaml går inte att läsa. Se vad som är fel med lofte check.")
        raise typer.Exit(1)
    return ledger


def ensure_readable(words: Iterable[str], ledger: "Ledger") -> None:
    """Exit 1 where a word is the id of a promise that is there and cannot be read."""
    for word in words:
        if word in ledger.unreadable_promises and not any(
            word in one.promise_by_id for one in ledger.agreements
        ):
            tell(harmless(f"Löftet ”{word}” kan inte läsas. Se vad som är fel med lofte check."))
            raise typer.Exit(1)


def unreadable_rows_in(ledger: "Ledger") -> int:
    """How many rows cannot be read, and so are in no figure."""
    from medborgarlofte.domain.unread import Unread

    return len(ledger.unread) + sum(isinstance(one, Unread) for one in ledger.entries())


def unread_words(ledger: "Ledger", rows: int) -> tuple[str, ...]:
    """Sentences on what is in no figure: rows, promises, whole agreements, pieces of them."""
    if not rows and not ledger.left_out:
        return ()
    from medborgarlofte.domain.unread import LeftOut
    from medborgarlofte.report.swedish import counted, listed

    left_out = ledger.left_out or LeftOut()
    counts = (
        (rows, ("rad", "rader")),
        (left_out.promises, ("löfte", "löften")),
        (left_out.agreements, ("överenskommelse", "överenskommelser")),
    )
    lost = listed(counted(number, words) for number, words in counts if number)
    sentences = (
        f"{lost} kan inte läsas och är inte med." if lost else "",
        "Något i promises.yaml kan inte läsas, så siffror kan saknas." if left_out.pieces else "",
    )
    return tuple(filter(None, sentences))
