"""Rendering with templates that anybody may have sent in: in a child process that can be stopped.

The sandbox keeps a template from Python, the disk and the network; it does not keep it from counting for ever. So the
child has limits of time, memory and answer. Where the system can fork, the child also opens no file and writes none,
and it makes itself ready while the account is being made. On Windows it is a new interpreter, without a limit of memory.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn

from medborgarlofte.report.template_fault import TemplateFault

if TYPE_CHECKING:
    from medborgarlofte.report.account import Account
    from medborgarlofte.report.shapes import Shape

SECONDS = 20
_CPU_SECONDS = 5
_MEMORY = 1 << 30  # bytes of address space
_LARGEST = 8 << 20  # bytes of answer
_STOPPED = "en mall tog för lång tid eller för mycket minne"

Press = Callable[["Account"], tuple[str, ...]]


@contextmanager
def press(own: Mapping[str, str], shapes: Sequence["Shape"], heading_level: int) -> Iterator[Press]:
    """What turns an account into text in each of the shapes. It raises TemplateFault.

    With templates of the repository's own it is another process, begun at once.
    """
    if not own:
        yield lambda account: _texts(account, own, shapes, heading_level)
    elif hasattr(os, "fork"):
        with _child(own, shapes, heading_level) as answers:
            yield answers
    else:
        yield lambda account: _told(_spawned(own, shapes, heading_level, account))


def _texts(
    account: "Account", own: Mapping[str, str], shapes: Sequence["Shape"], heading_level: int
) -> tuple[str, ...]:
    from medborgarlofte.report.render import rendered

    return tuple(rendered(account, shape, own, heading_level) for shape in shapes)


def answer_to(order: bytes, own: Mapping[str, str], shapes: Sequence["Shape"], heading_level: int) -> bytes:
    """The texts of a pickled account, or what is wrong, on one line: without its end it is not whole."""
    import pickle

    from medborgarlofte.report.harmlessness import faults_in

    try:
        texts = _texts(pickle.loads(order), own, shapes, heading_level)  # noqa: S301 (from the process that began us)
        faults = dict.fromkeys(
            fault
            for shape, text in zip(shapes, texts, strict=True)
            if shape != "md"
            for fault in faults_in(text)
        )
        told: object = "; ".join(faults) or texts
    except TemplateFault as fault:
        told = str(fault)
    except (MemoryError, RecursionError):
        told = _STOPPED
    except Exception as error:  # noqa: BLE001 (whatever a stranger's template runs into is its fault)
        told = f"en mall gick sönder ({type(error).__name__})"
    return json.dumps(told).encode() + b"\n"


def _told(answer: bytes) -> tuple[str, ...]:
    told = json.loads(answer) if answer.endswith(b"\n") else _STOPPED
    if isinstance(told, str):
        raise TemplateFault(told)
    return tuple(told)


@contextmanager
def _child(own: Mapping[str, str], shapes: Sequence["Shape"], heading_level: int) -> Iterator[Press]:
    """A forked child that answers until its order's pipe is closed."""
    orders, answers = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover (another process)
        _be_child(orders, answers, lambda order: answer_to(order, own, shapes, heading_level))
    os.close(orders[0])
    os.close(answers[1])
    try:
        with os.fdopen(orders[1], "wb") as stream:
            yield lambda account: _told(_asked(stream.fileno(), answers[0], _packed(account)))
    finally:
        os.close(answers[0])
        _end(child)


def _be_child(
    orders: tuple[int, int], answers: tuple[int, int], answer: Callable[[bytes], bytes]
) -> NoReturn:  # pragma: no cover (another process)
    """Get ready, answer and end, whatever happens; never go on as the program that it was."""
    try:
        os.close(orders[1])
        os.close(answers[0])
        import pickle  # noqa: F401 (wanted when no file can be opened, as is all of this)

        from medborgarlofte.report import account, harmlessness, render  # noqa: F401
        from medborgarlofte.report.templates import preload

        preload()
        _limit()
        with os.fdopen(orders[0], "rb") as stream, os.fdopen(answers[1], "wb") as out:
            while size := stream.read(_SIZE):
                out.write(answer(stream.read(int.from_bytes(size))))
                out.flush()
    finally:
        os._exit(0)


_SIZE = 8  # bytes that tell how long an order is


def _limit() -> None:  # pragma: no cover (another process)
    import resource

    limits = {"CPU": _CPU_SECONDS, "AS": _MEMORY, "FSIZE": 0, "CORE": 0, "NOFILE": 0}
    for name, most in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (most, most))


def _asked(writer: int, reader: int, order: bytes) -> bytes:
    """The answer to an order, or nothing where the child is too slow, too wordy, or gone."""
    from select import select
    from time import monotonic

    with suppress(BrokenPipeError):
        _write_all(writer, len(order).to_bytes(_SIZE) + order)
    answer, deadline = bytearray(), monotonic() + SECONDS
    while len(answer) <= _LARGEST and select([reader], [], [], max(deadline - monotonic(), 0))[0]:
        part = os.read(reader, 1 << 20)
        answer += part
        if not part or part.endswith(b"\n"):
            return bytes(answer)
    return b""


def _packed(account: "Account") -> bytes:
    """The account without its open data, which no template needs."""
    import pickle

    return pickle.dumps(account._replace(json={}), pickle.HIGHEST_PROTOCOL)


def _write_all(writer: int, data: bytes) -> None:
    while data:
        data = data[os.write(writer, data) :]


def _end(child: int) -> None:
    import signal

    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


# The order comes from the process that began the interpreter, and from nowhere else.
_INTERPRETER = """
import pickle, sys
from medborgarlofte.report.confined import answer_to
sys.stdout.buffer.write(answer_to(*pickle.loads(sys.stdin.buffer.read())))
"""


def _spawned(
    own: Mapping[str, str], shapes: Sequence["Shape"], heading_level: int, account: "Account"
) -> bytes:
    """The answer of a new interpreter."""
    import pickle
    import subprocess

    order = pickle.dumps((_packed(account), dict(own), tuple(shapes), heading_level))
    try:
        done = subprocess.run(  # noqa: S603 (ourselves)
            [sys.executable, "-c", _INTERPRETER],
            input=order,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return b""
    return done.stdout if len(done.stdout) <= _LARGEST else b""
