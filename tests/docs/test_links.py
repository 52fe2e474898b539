"""What a document points at is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from docs.document import REPOSITORY, documents

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_ELSEWHERE = ("https://", "mailto:")
_DOCUMENTS = [pytest.param(path, id=path.relative_to(REPOSITORY).as_posix()) for path in documents()]


@pytest.mark.parametrize("path", _DOCUMENTS)
def test_every_link_leads_somewhere(path: Path) -> None:
    assert list(_broken_in(path)) == []


def _broken_in(path: Path) -> Iterator[str]:
    for link in _LINK.findall(_CODE.sub("", _FENCED.sub("", path.read_text(encoding="utf-8")))):
        if not link.startswith(_ELSEWHERE) and not _is_there(path, link):
            yield link


def _is_there(path: Path, link: str) -> bool:
    file, _, heading = link.partition("#")
    target = path.parent / file if file else path
    return target.exists() and (not heading or heading in _anchors(target.read_text(encoding="utf-8")))


def _anchors(text: str) -> set[str]:
    """The anchors that code-hosting sites give headings."""
    titles = re.findall(r"^#+ (.+)$", _FENCED.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ("README.md", True),
        ("README.md#two-commands", True),
        ("README.md#three-commands", False),
        ("READYOU.md", False),
        ("docs", True),
    ],
)
def test_a_broken_link_is_found(link: str, there: object) -> None:
    assert _is_there(REPOSITORY / "CHANGELOG.md", link) is there
