"""The face for GitHub Actions: nine annotations on the lines, and everything in the job's summary."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from medborgarlofte.cli.faces.summary import last_lines, outcome
from medborgarlofte.cli.output import show
from medborgarlofte.cli.remark import SEVERITIES, Found, Remark
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.domain.catalogue import Severity

MOST = 9  # the site shows ten
_MOST_ROWS = 2000  # a summary is at most 1 MiB
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_ACTIVE = frozenset("\\`*_{}[]()<>#+!|~&@:")  # signs that mean something in Markdown or HTML


def show_found(found: Found) -> None:
    """Show the annotations and what it all came to, and add to the job's summary where there is one."""
    remarks = [remark._replace(file=_in_workspace(found.root, remark.file)) for remark in found.remarks]
    for line in (*annotations(remarks), *last_lines(found)):
        show(line)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        from medborgarlofte.files.beside import add_to_summary

        add_to_summary(Path(summary), job_summary(remarks, outcome(found)))


def _in_workspace(root: Path, file: str) -> str:
    """The file as the site knows it: from the top of the repository, which need not hold the data folder itself."""
    workspace, where = os.environ.get("GITHUB_WORKSPACE"), root / file
    inside = workspace and where.is_relative_to(Path(workspace).resolve())
    return where.relative_to(Path(workspace).resolve()).as_posix() if workspace and inside else file


def annotations(remarks: Sequence[Remark]) -> Iterator[str]:
    """A line each for the gravest, and one for the rest."""
    grave = sorted(remarks, key=lambda one: tuple(_LEVELS).index(one.severity))
    yield from map(_annotation, grave[:MOST])
    if rest := grave[MOST:]:
        yield f"::{_LEVELS[rest[0].severity]} title=lofte check::och {len(rest)} till: se jobbets sammanfattning"


def _annotation(remark: Remark) -> str:
    places = {
        "file": remark.file,
        "line": remark.line,
        "endLine": remark.end_line,
        "col": remark.column,
        "endColumn": remark.end_column,
        "title": f"{SEVERITIES[remark.severity]} {remark.code}",
    }
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in places.items() if value)
    return f"::{_LEVELS[remark.severity]} {properties}::{_message(_sentence(remark))}"


def _sentence(remark: Remark) -> str:
    return f"{remark.message} – {remark.help}" if remark.help else remark.message


def _message(text: str) -> str:
    return harmless(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def job_summary(remarks: Sequence[Remark], result: str) -> str:
    """Everything as a table in Markdown."""
    rows = [f"| {_cell(_spot(one))} | {one.code} | {_cell(_sentence(one))} |" for one in remarks[:_MOST_ROWS]]
    head = ["| Var | Kod | Vad |", "|---|---|---|"] if rows else []
    more = (
        [f"\noch {len(remarks) - len(rows)} till: kör lofte check på din egen dator"]
        if len(remarks) > len(rows)
        else []
    )
    return "\n".join(("### lofte check\n", f"{_cell(result)}\n", *head, *rows, *more, ""))


def _spot(remark: Remark) -> str:
    return f"{remark.file}:{remark.line}" if remark.line else remark.file


def _cell(text: str) -> str:
    """Text that Markdown and HTML leave as it is."""
    return "".join(f"&#{ord(sign)};" if sign in _ACTIVE else sign for sign in harmless(text))
