"""``lofte check --explain CODE``: what a code means."""

from medborgarlofte.cli.output import show
from medborgarlofte.cli.remark import SEVERITIES
from medborgarlofte.cli.usage import WrongWords, did_you_mean, nearest
from medborgarlofte.domain.catalogue import RULE_BY_CODE


def explain(code: str) -> None:
    """Show what the code means, how grave it is, and whether ``--fix`` mends it."""
    from medborgarlofte.texts.words import explanation_of

    rule = RULE_BY_CODE.get(code.upper())
    if rule is None:
        raise WrongWords(f"Koden {code} finns inte.{did_you_mean(nearest(code.upper(), RULE_BY_CODE))}")
    mended = ", rättas av lofte check --fix" if rule.fixable else ""
    show(f"{rule.code} ({SEVERITIES[rule.severity]}{mended})\n\n{explanation_of(rule.code)}")
