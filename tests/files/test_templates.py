"""A repository's own templates: text files, read as they are, and nothing that leads elsewhere."""

from pathlib import Path

import pytest

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.templates import templates_in


def test_templates_are_found_by_name_and_nothing_else_is_read(tmp_path: Path) -> None:
    (tmp_path / "report.md.j2").write_text("å", encoding="utf-8")
    (tmp_path / "README.md").write_bytes(b"\xff")
    (tmp_path / "mapp.j2").mkdir()
    (tmp_path / "utanför.j2").symlink_to("/etc/hostname")
    assert templates_in(tmp_path) == {"report.md.j2": "å"}


def test_no_folder_has_none(tmp_path: Path) -> None:
    assert templates_in(tmp_path / "templates") == {}
    (tmp_path / "länk").symlink_to(tmp_path)
    assert templates_in(tmp_path / "länk") == {}


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x" * 200_001], ids=["no text", "too large"])
def test_what_is_no_template_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "report.md.j2").write_bytes(content)
    with pytest.raises(Trouble) as told:
        templates_in(tmp_path)
    assert told.value.kind == "unreadable"
