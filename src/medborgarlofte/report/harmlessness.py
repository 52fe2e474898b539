"""What a page of a repository's own templates may not do: run anything, fetch anything, or be hard to read."""

import re
from collections.abc import Iterator

from medborgarlofte.report.contrast import unclear_in

_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_ACTIVE = re.compile(
    r"<(?:script|link|iframe|frame|object|embed|base|form|audio|video|source|image|use|foreignobject|animate|set)\b"
    r"|[\s\"'/]on[a-z]+\s*=|javascript:|<meta[^>]*http-equiv=[\"']?refresh",
    re.IGNORECASE,
)
_FETCHES = re.compile(
    r"\s(?:src|srcset|poster|data|action|background|xlink:href)\s*=\s*(?![\"']?data:image/)", re.IGNORECASE
)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
_STYLE_FETCHES = re.compile(r"@import|url\(\s*(?![\"']?data:image/)|image-set\(|expression\(", re.IGNORECASE)


def faults_in(page: str) -> Iterator[str]:
    """In words, everything in the page that it may not have."""
    tags = _TAG.findall(page)
    style = "".join(_STYLE.findall(page))
    if any(_ACTIVE.search(tag) for tag in tags):
        yield "sidan får inte ha skript eller annat som körs eller hämtas"
    if any(_FETCHES.search(tag) for tag in tags) or any(
        _STYLE_FETCHES.search(text) for text in (style, *tags)
    ):
        yield "sidan får inte hämta något: lägg bilder i sidan"
    if style:
        yield from unclear_in(style)
