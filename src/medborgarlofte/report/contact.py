"""Whom residents turn to, and how a mail to them begins."""

import re
from typing import NamedTuple
from urllib.parse import quote

from medborgarlofte.domain.agreement import Agreement
from medborgarlofte.domain.link import is_page
from medborgarlofte.domain.progress import Progress
from medborgarlofte.report.guard import Exempt


class Contact(NamedTuple):
    """A role and an address, and where a click leads: a mail, a page, or nowhere."""

    words: Exempt
    href: Exempt


def contact_of(agreement: Agreement) -> Contact | None:
    """The agreement's contact, where it says anything."""
    given = agreement.terms.contact
    if given is None or not (given.role or given.address):
        return None
    address = (given.address or "").removeprefix("mailto:")
    words = ", ".join(filter(None, (given.role, address)))
    return Contact(Exempt(words), Exempt(_mail_to(address) or (address if is_page(address) else "")))


def _mail_to(address: str) -> str:
    is_mail = re.fullmatch(r"[^\s@/]+@[^\s@/]+", address)
    return f"mailto:{quote(address, safe='@')}" if is_mail else ""


def reply_to(progress: Progress) -> Exempt:
    """A mail that is begun, on a promise in a window; nothing where the contact has no mail address."""
    contact = contact_of(progress.agreement)
    if contact is None or not contact.href.startswith("mailto:"):
        return Exempt("")
    return Exempt(f"{contact.href}?subject={progress.promise.id}%20{progress.window.name}")
