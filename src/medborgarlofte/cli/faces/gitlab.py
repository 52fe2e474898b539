"""The face for GitLab: a Code Quality report, whose fingerprints outlive that lines move."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from medborgarlofte.cli.output import json_text, show
from medborgarlofte.cli.remark import Found, Remark
from medborgarlofte.cli.terminal import harmless
from medborgarlofte.domain.catalogue import Severity

_SEVERITIES: Mapping[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def show_found(found: Found) -> None:
    """Show all of it, as one list."""
    show(gitlab(found.remarks))


def gitlab(remarks: Sequence[Remark]) -> str:
    """All of it, as one list."""
    return json_text(list(_entries(remarks)))


def _entries(remarks: Sequence[Remark]) -> Iterator[dict[str, object]]:
    seen: Counter[str] = Counter()
    for remark in remarks:
        same = _same(remark)
        seen[same] += 1
        yield {
            "description": harmless(remark.message),
            "check_name": remark.code,
            "fingerprint": _fingerprint(f"{same}\0{seen[same]}"),
            "severity": _SEVERITIES[remark.severity],
            "location": {"path": harmless(remark.file), "lines": {"begin": max(remark.line, 1)}},
        }


def _same(remark: Remark) -> str:
    """What a fault is known by when its line has moved: its code, and its row's id or else the line's own text."""
    row = dict(remark.facts).get("row")
    return "\0".join((remark.code, *((str(row),) if row else (remark.file, remark.line_text.strip()))))


def _fingerprint(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode(errors="surrogatepass")).hexdigest()
