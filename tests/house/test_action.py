"""What other repositories run from here: the GitHub action and the pre-commit hook."""

import re
from typing import Any

import pytest
import yaml
from house.reading import ROOT


def read(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


STEPS = read("action.yml")["runs"]["steps"]
(HOOK,) = read(".pre-commit-hooks.yaml")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step["name"])
def test_no_value_is_written_into_a_script(step: Any) -> None:
    assert "${{" not in step["run"]


def test_every_input_reaches_the_script_as_a_variable() -> None:
    passed = {value for step in STEPS for value in step.get("env", {}).values()}
    assert passed == {f"${{{{ inputs.{name} }}}}" for name in read("action.yml")["inputs"]}


def test_the_action_calls_no_other() -> None:
    assert [step for step in STEPS if "uses" in step] == []


def test_action_and_hook_run_lofte_check() -> None:
    assert '/lofte" check --format github' in STEPS[-1]["run"]
    assert HOOK["entry"] == "lofte check"


@pytest.mark.parametrize(
    "file",
    [
        "data/promises.yaml",
        "kommunen/data/promises-2025-2026.yaml",
        "data/activities/2023-polisen.norr.csv",
        "data/assessments/2023-kommunen.csv",
        "data/publications/2023-k7q3fd2m.json",
    ],
)
def test_the_hook_runs_when_the_data_change(file: str) -> None:
    assert re.search(HOOK["files"], file)


@pytest.mark.parametrize("file", ["README.md", "data/activities/2023-polisen.csv.torn", "reports/2023.md"])
def test_the_hook_leaves_other_changes_in_peace(file: str) -> None:
    assert not re.search(HOOK["files"], file)
