"""The README's two commands are the ones that dev.py knows, and CI runs the second."""

import re
import runpy

from house.reading import ROOT

COMMANDS = re.findall(
    r"^    (python3 dev\.py .+)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
)


def test_readme_names_both_jobs_of_dev_py() -> None:
    jobs = runpy.run_path(str(ROOT / "dev.py"))["STEPS"]
    assert [f"python3 dev.py {job}" for job in jobs] == COMMANDS


def test_ci_runs_the_second_command_with_skipping_forbidden() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert f"\n{COMMANDS[1]} </dev/null" in script
    assert "export LOFTE_REQUIRE=browser" in script
