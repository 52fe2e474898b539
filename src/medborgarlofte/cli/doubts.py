"""What the rules warn of in a row that is about to be written: asked about at once, where there is somebody to ask."""

from collections.abc import Iterator

from medborgarlofte.cli.output import tell
from medborgarlofte.cli.receipt import Receipt, all_words
from medborgarlofte.cli.row import sentence
from medborgarlofte.cli.terminal import can_ask
from medborgarlofte.cli.wrap import plain
from medborgarlofte.domain.problem import Problem


def are_wanted(receipt: Receipt) -> bool:
    """Whether the rows are to be written in spite of their warnings; scripts are told of them with the receipt."""
    if not receipt.warnings or not can_ask():
        return True
    from medborgarlofte.cli.ask import ask, is_yes

    for line in doubts(receipt):
        tell(plain(line))
    if is_yes(ask("Spara ändå? (j = ja, Enter = nej):")):
        return True
    tell("Inget är sparat.")
    return False


def doubts(receipt: Receipt) -> Iterator[str]:
    """A line for each warning, with the row that is there already."""
    for warning in receipt.warnings:
        yield f"Obs: {sentence(warning)}"
        yield from _twin(warning, receipt)


def _twin(warning: Problem, receipt: Receipt) -> Iterator[str]:
    place = warning.also
    rows = receipt.ledger.activities() if place and warning.code == "A339" else ()
    for row in rows:
        if place and (row.file, row.line) == (place.file, place.line):
            yield f"  {row.id}: {all_words(row, receipt.ledger)}   ({row.file}:{row.line})"
