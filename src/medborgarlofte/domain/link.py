"""Addresses that may be shown as links."""

import re


def is_page(text: str) -> bool:
    """Whether the text is the address of a page: https, a host, and no space."""
    return bool(re.fullmatch(r"https://[^\s/?#]+\S*", text))


def is_mail(text: str) -> bool:
    """Whether the text is a mail link."""
    return bool(re.fullmatch(r"mailto:[^\s@]+@[^\s@]+", text))
