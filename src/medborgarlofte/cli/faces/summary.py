"""What a run came to, in a sentence."""

from medborgarlofte.cli.remark import Found, Tally, count_of, fixable_in
from medborgarlofte.cli.terminal import harmless


def outcome(found: Found) -> str:
    """How many faults and how much was read, as in ”Inga fel: 21 löften, 212 aktiviteter, 4 bedömningar”."""
    counts = (
        _count(count_of(found.remarks, "error"), "fel", "fel") or "Inga fel",
        _count(count_of(found.remarks, "warning"), "varning", "varningar"),
        _count(count_of(found.remarks, "info"), "upplysning", "upplysningar"),
    )
    return f"{', '.join(filter(None, counts))}: {_read(found.tally)}."


def _read(tally: Tally) -> str:
    return ", ".join(
        (
            f"{tally.promises} {'löfte' if tally.promises == 1 else 'löften'}",
            f"{tally.activities} {'aktivitet' if tally.activities == 1 else 'aktiviteter'}",
            f"{tally.assessments} {'bedömning' if tally.assessments == 1 else 'bedömningar'}",
        )
    )


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""


def again(found: Found) -> str:
    """The command line that shows the same again, and the one that mends what can be mended."""
    fixable = fixable_in(found.remarks)
    mend = f"   (rättar {fixable} av dem: {found.again} --fix)" if fixable else ""
    return harmless(f"Samma igen: {found.again}{mend}")


def last_lines(found: Found) -> tuple[str, ...]:
    """What a run ends with."""
    return (outcome(found), again(found)) if found.again else (outcome(found),)
