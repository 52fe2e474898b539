"""What ``check --base`` says of a branch, in real git repositories."""

from pathlib import Path

import pytest
from faults.altered import ALTERED, Altered
from faults.good import GOOD, Change, Files
from faults.told import TODAY, Program
from files.repository import repository


def _files(*changes: Change) -> dict[str, bytes | None]:
    files: Files = dict(GOOD)
    for change in changes:
        change(files)
    return {
        f"data/{name}": text if isinstance(text, bytes) else text.encode() for name, text in files.items()
    }


@pytest.mark.parametrize("one", [pytest.param(one, id=one.name) for one in ALTERED])
def test_every_tampering_is_named_and_every_honest_change_accepted(
    one: Altered, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LOFTE_TODAY", TODAY)
    before, after = _files(*one.before), _files(*one.before, *one.after)
    repository(tmp_path / "r", before).write({**dict.fromkeys(before.keys() - after.keys()), **after})
    assert Program(capsys).codes(tmp_path / "r" / "data", "--base", "main") == one.codes.split()
