"""Every picture is small, fetches nothing, and stands in some document."""

import re
from pathlib import Path

import pytest
from docs.document import REPOSITORY, documents

_PICTURES = REPOSITORY / "docs" / "pictures"
_SMALL = 200_000  # bytes
_NAMES = ["account.png", "check.svg", "log.svg", "status.svg"]


def test_these_are_the_pictures() -> None:
    """When one is missing: python docs/make_pictures.py"""
    assert sorted(path.name for path in _PICTURES.iterdir()) == _NAMES


@pytest.mark.parametrize("name", _NAMES)
def test_a_picture_is_small_and_shown_with_a_text_in_its_place(name: str) -> None:
    assert 1_000 < (_PICTURES / name).stat().st_size < _SMALL
    assert any(_is_shown_in(path, name) for path in documents())


def _is_shown_in(path: Path, name: str) -> bool:
    return bool(
        re.search(
            rf"!\[[^\]]{{20,}}\]\([\w./]*pictures/{re.escape(name)}\)", path.read_text(encoding="utf-8")
        )
    )


@pytest.mark.parametrize("name", [name for name in _NAMES if name.endswith(".svg")])
def test_a_drawing_fetches_nothing(name: str) -> None:
    drawing = (_PICTURES / name).read_text(encoding="utf-8")
    assert "<text" in drawing
    for fetching in ("@font-face", "url(http", "href=", "src=", "<script"):
        assert fetching not in drawing
