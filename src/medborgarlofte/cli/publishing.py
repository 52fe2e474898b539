"""Recording a publication: what the account said that day, and where it was put."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from medborgarlofte.cli.accounts import asked_for, shown_path
from medborgarlofte.cli.clock import today
from medborgarlofte.cli.output import show, tell
from medborgarlofte.cli.scope import as_of_day
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.cli.usage import WrongWords

if TYPE_CHECKING:
    from medborgarlofte.report.account import Account


class Published(NamedTuple):
    """Where an account was published, and by whom."""

    channel: str
    address: str
    by: str


def record(
    data: Path, window: str | None, as_of: str | None, agreement: str | None, published: Published
) -> None:
    """Write the record beside the data, and say where."""
    from medborgarlofte.files.identity import ids_in, new_id
    from medborgarlofte.files.output import write_whole
    from medborgarlofte.report.machine import json_text

    _ensure_publishable(published)
    account = _account(data, window, as_of, agreement)
    path = data / "publications" / f"{account.window}-{new_id(ids_in(data))}.json"
    told = {
        "format": 1,
        "window": account.window,
        "date": today().isoformat(),
        **published._asdict(),
        "digest": account.digest,
        "account": account.json,
    }
    write_whole(path, json_text(told).encode())
    show(shown_path(path))
    if account.unjudged:
        tell(harmless(f"Obedömt när det publicerades: {', '.join(account.unjudged)}."))


def _account(data: Path, window: str | None, as_of: str | None, agreement: str | None) -> "Account":
    """The one account that is published."""
    from medborgarlofte.cli.faultless import faultless_ledger
    from medborgarlofte.report.account import account_of

    ledger = faultless_ledger(data)
    day = as_of_day(as_of, today())
    asked = asked_for(ledger, window, agreement, day)
    if len(asked) > 1:
        names = ", ".join(one.scope.agreement.id for one in asked)
        raise WrongWords(f"Fönstret finns i flera överenskommelser: {names}. Välj en med --agreement.")
    scope = asked[0].scope
    return account_of(ledger, scope.agreement, scope.window, day)


def _ensure_publishable(published: Published) -> None:
    """What is written in a record may be read by anyone: a channel there must be, and nothing that points out a person."""
    from medborgarlofte.domain.personal import personal_in

    if not published.channel.strip():
        raise WrongWords(
            "Flaggan --channel saknas: var publicerades redovisningen?",
            'lofte publish 2023 --channel "Kommunens webbplats" --address https://… --by Kommunpolis',
        )
    if published.address and not published.address.startswith("https://"):
        raise WrongWords("--address ska vara en länk som börjar med https://.")
    if any(one for text in published for one in personal_in(text)):
        raise WrongWords(
            "Personuppgifter får inte stå i en publicering: skriv en roll och en funktionsadress."
        )
