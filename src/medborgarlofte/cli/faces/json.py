"""The face for programs; its keys are a contract."""

from medborgarlofte.cli.output import json_text, show
from medborgarlofte.cli.remark import Found, Remark, count_of, fixable_in
from medborgarlofte.domain.personal import masked


def show_found(found: Found) -> None:
    """Show all of it, as one object."""
    show(json(found))


def json(found: Found) -> str:
    """All of it, as one object."""
    remarks = found.remarks
    counts = {
        "errors": count_of(remarks, "error"),
        "warnings": count_of(remarks, "warning"),
        "infos": count_of(remarks, "info"),
        "fixable": fixable_in(remarks),
    }
    return json_text(
        {
            "format": 1,
            "problems": [_entry(one) for one in remarks],
            "summary": {**counts, **found.tally._asdict()},
        }
    )


def _entry(remark: Remark) -> dict[str, object]:
    return {
        "code": remark.code,
        "severity": remark.severity,
        "message": masked(remark.message),
        "help": masked(remark.help),
        "file": masked(remark.file),
        "line": remark.line or None,
        "column": remark.column or None,
        "end_line": remark.end_line or None,
        "end_column": remark.end_column or None,
        "fixable": remark.fixable,
        "facts": {name: masked(fact) if isinstance(fact, str) else fact for name, fact in remark.facts},
    }
