"""Real git repositories with a data folder in them."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_SURROUNDINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Test",
    "GIT_AUTHOR_EMAIL": "test@example.com",
    "GIT_COMMITTER_NAME": "Test",
    "GIT_COMMITTER_EMAIL": "test@example.com",
}


class Repository(NamedTuple):
    """A repository; names of files are relative to it."""

    root: Path

    def git(self, *arguments: str) -> str:
        """What git answers."""
        command = ["git", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", *arguments]
        surroundings = {**os.environ, **_SURROUNDINGS}
        done = subprocess.run(
            command, cwd=self.root, env=surroundings, check=True, capture_output=True, encoding="utf-8"
        )
        return done.stdout.strip()

    def write(self, files: Mapping[str, bytes | None]) -> None:
        """Write the files; None removes one."""
        for name, content in files.items():
            path = self.root / name
            if content is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def commit(self, files: Mapping[str, bytes | None], message: str = "x") -> str:
        """Write the files and commit everything; the commit."""
        self.write(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")


def repository(root: Path, files: Mapping[str, bytes | None]) -> Repository:
    """A new repository with the files on its branch main, and a branch beside it."""
    root.mkdir(parents=True, exist_ok=True)
    made = Repository(root)
    made.git("init", "--quiet")
    made.commit(files)
    made.git("switch", "--quiet", "--create", "gren")
    return made
