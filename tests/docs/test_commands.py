"""Every command that a document shows does what the document says."""

from pathlib import Path

import pytest
from docs.desk import Desk
from docs.document import REPOSITORY, Step, documents, steps_in

_COMMANDS = {"run", "dialog"}
_RUN = [
    pytest.param(path, id=path.relative_to(REPOSITORY).as_posix())
    for path in documents()
    if any(step.kind in _COMMANDS for step in steps_in(path.read_text(encoding="utf-8")))
]


@pytest.mark.parametrize("path", _RUN)
def test_its_commands_do_what_it_says(path: Path, tmp_path: Path) -> None:
    steps = list(steps_in(path.read_text(encoding="utf-8")))
    desk = Desk(tmp_path)
    if steps[0].kind != "folder":
        desk.take(Step(0, "folder", "clone"))
    for step in steps:
        desk.take(step)


def test_the_worked_example_is_our_own_look() -> None:
    own = (REPOSITORY / "templates" / "report.html.j2").read_text(encoding="utf-8")
    assert own in (REPOSITORY / "docs" / "howto" / "eget-utseende.md").read_text(encoding="utf-8")
