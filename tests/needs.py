"""Tools that a test needs and that a machine may lack."""

import os
import shutil

import pytest


def tool(kind: str, program: str, install: str) -> str:
    """The path of a program. Without it the test is skipped, or fails where ``LOFTE_REQUIRE`` names its kind."""
    path = shutil.which(program)
    if path:
        return path
    reason = f"{program} is missing: {install}"
    if kind in os.environ.get("LOFTE_REQUIRE", "").split(","):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def browser() -> str:
    """Chromium's path."""
    return tool("browser", "chromium", "apt-get install chromium")
