import json
import subprocess
import sys
from pathlib import Path

import pytest

STORM = Path(__file__).with_name("storm.py")


@pytest.mark.skipif(sys.platform == "win32", reason="the storm forks, which Windows does not")
def test_fifty_writers_killed_five_hundred_times_lose_nothing(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, STORM, tmp_path, "50", "20", "500", "1"],
        capture_output=True,
        check=True,
        timeout=300,
    )
    outcome = json.loads(told.stdout)
    assert {name: outcome[name] for name in ("lost", "torn", "twice", "altered")} == {
        "lost": 0,
        "torn": 0,
        "twice": 0,
        "altered": 0,
    }
    assert (outcome["kills"], outcome["acknowledged"], outcome["corrections"]) == (500, 1000, 200)
    assert outcome["rewrites"] > 0
    assert told.stderr == b""
