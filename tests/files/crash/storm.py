"""Many writers to one file, killed at random while they write, with corrections and a mender beside.

Run as ``python storm.py FOLDER WRITERS ROWS KILLS SEED``: it prints what came of it as JSON. It imports no more than the
writers need, and its writers are forked from it, so that a kill costs a millisecond.
"""

import json
import os
import random
import select
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from medborgarlofte.domain.trouble import Trouble
from medborgarlofte.files.append import append_rows
from medborgarlofte.files.columns import ACTIVITY_COLUMNS
from medborgarlofte.files.csv_line import csv_line
from medborgarlofte.files.fix import fixed
from medborgarlofte.files.identity import id_is_taken
from medborgarlofte.files.rewrite import rewrite_by
from medborgarlofte.files.torn import is_whole_row

FILE = "data/activities/2023-polisen.csv"
LOGGED = "2023-05-03T14:05:00Z"


class Outcome(NamedTuple):
    """What came of it. ``lost``, ``torn``, ``twice`` and ``altered`` must be 0."""

    kills: int
    kills_of_lock_holders: int
    rewrites: int
    corrections: int
    acknowledged: int
    saved_unacknowledged: int
    moved_torn: int
    lost: int
    torn: int
    twice: int
    altered: int


class Process:
    """A forked writer or mender, and the words of eight letters that it has sent through its pipe."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.pid = 0
        self.pipe = -1

    def start(self) -> None:
        """Fork it: it goes on after the words it has sent."""
        self.pipe, end = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(end)
            return
        try:
            self.work(end)
        except BaseException:  # noqa: BLE001 (whatever it is, the forked process must end here)
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(0)

    def work(self, end: int) -> None:
        """What the forked process does."""
        raise NotImplementedError

    def hear(self) -> bool:
        """Take up the words it has sent since; false when it has ended."""
        told = os.read(self.pipe, 8 * 64).decode()
        self.words += [told[at : at + 8] for at in range(0, len(told), 8)]
        return bool(told)

    def kill(self) -> None:
        """End it where it is, and hear its last words."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        while self.hear():
            pass
        os.close(self.pipe)


class Writer(Process):
    """Appends its rows one by one, and sends the id of each that is acknowledged; every fifth corrects its first."""

    def __init__(self, root: Path, number: int, rows: int) -> None:
        super().__init__()
        self.root = root
        self.ids = [f"k{number:03}{row:04}" for row in range(rows)]

    def row(self, row_id: str) -> tuple[str, ...]:
        """Its row of that id."""
        corrects = self.ids[0] if int(row_id[4:]) % 5 == 4 else ""
        note = f'rad {row_id}, "å"'
        return ("2023-05-03", "22:30", "trafik", "2", "Nordby", "", "", "", note, corrects, LOGGED, row_id)

    def work(self, end: int) -> None:
        """Append what is left. A row that was under way is asked for first, as ``--id`` does: K for what was there."""
        left = self.ids[len(self.words) :]
        if left and id_is_taken(self.root / "data", left[0]):
            os.write(end, left.pop(0).upper().encode())
        for row_id in left:
            self._append(row_id)
            os.write(end, row_id.encode())

    def _append(self, row_id: str) -> None:
        while True:
            try:
                append_rows(self.root, {FILE: [self.row(row_id)]})
            except Trouble as trouble:
                if trouble.kind != "busy":
                    raise
            else:
                return


class Mender(Process):
    """Rewrites the whole file, over and over, between the line ends of Excel and our own."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.root = root

    def work(self, end: int) -> None:
        """Rewrite until it is killed."""
        while True:
            select.select([], [], [], 0.005)
            try:
                rewrite_by(self.root / FILE, self._turned, FILE)
            except Trouble as trouble:
                if trouble.kind not in {"busy", "no_file"}:
                    raise
            else:
                os.write(end, b"rewritte")

    def _turned(self, old: bytes) -> bytes:
        return fixed(FILE, old, LOGGED).content if b"\r" in old else old.replace(b"\n", b"\r\n")


def storm(root: Path, writers: int, rows: int, kills: int, seed: int) -> Outcome:
    """Let the writers write all their rows while so many processes are killed, and see what is there."""
    chance = random.Random(seed)
    (root / "data").mkdir()
    mender, everyone = Mender(root), [Writer(root, number, rows) for number in range(writers)]
    running: list[Process] = [mender, *everyone]
    for process in running:
        process.start()
    killed = holders = 0
    while len(running) > 1:
        _listen(running, chance.random() * 0.002)
        done = sum(len(writer.words) for writer in everyone)
        # As many of the kills have been as of the rows; all of them before the last rows.
        while len(running) > 1 and killed < kills and killed * (rows - 1) * writers <= done * kills:
            victim, holds = _victim(running, chance)
            victim.kill()
            victim.start()
            killed, holders = killed + 1, holders + holds
    mender.kill()
    return _outcome(root, everyone)._replace(
        kills=killed, kills_of_lock_holders=holders, rewrites=len(mender.words)
    )


def _listen(running: list[Process], seconds: float) -> None:
    """Hear whoever has something to say, and part with those who are done."""
    ready, _, _ = select.select([process.pipe for process in running], [], [], seconds)
    for process in [process for process in running if process.pipe in ready]:
        if not process.hear():
            os.close(process.pipe)
            os.waitpid(process.pid, 0)
            running.remove(process)


def _victim(running: list[Process], chance: random.Random) -> tuple[Process, bool]:
    """Every other time the writer who holds the file's lock, else anyone (a mender holds it long, and would never end)."""
    if chance.random() < 0.5:
        holding = _lock_holders()
        for process in running[1:]:
            if process.pid in holding:
                return process, True
    return chance.choice(running), False


def _lock_holders() -> set[int]:
    """Who holds a lock of this kind, by Linux's own list: ``1: FLOCK ADVISORY WRITE pid …``."""
    listed = Path("/proc/locks")
    lines = listed.read_text(encoding="ascii").splitlines() if listed.exists() else []
    return {int(words[4]) for line in lines if (words := line.split())[1:4] == ["FLOCK", "ADVISORY", "WRITE"]}


def _outcome(root: Path, everyone: list[Writer]) -> Outcome:
    header, *lines = (root / FILE).read_bytes().replace(b"\r\n", b"\n").splitlines()
    whole = [line for line in lines if is_whole_row(line, len(ACTIVITY_COLUMNS))]
    found = Counter(line[-8:].decode() for line in whole)
    told = [word.lower() for writer in everyone for word in writer.words]
    expected = {csv_line(writer.row(row_id)).encode() for writer in everyone for row_id in writer.ids}
    torn = root / f"{FILE}.torn"
    return Outcome(
        kills=0,
        kills_of_lock_holders=0,
        rewrites=0,
        corrections=sum(f",{writer.ids[0]},".encode() in line for writer in everyone for line in whole),
        acknowledged=len(told),
        saved_unacknowledged=sum(word.isupper() for writer in everyone for word in writer.words),
        moved_torn=torn.read_bytes().count(b"\n") if torn.exists() else 0,
        lost=sum(row_id not in found for row_id in told),
        torn=len(lines) - len(whole) + (header != ",".join(ACTIVITY_COLUMNS).encode()),
        twice=sum(number > 1 for number in found.values()),
        altered=sum(line not in expected for line in whole),
    )


if __name__ == "__main__":
    folder, *numbers = sys.argv[1:]
    outcome = storm(Path(folder), *map(int, numbers))
    sys.stdout.write(json.dumps(outcome._asdict()) + "\n")
