"""From an account to text."""

import re
from collections.abc import Mapping

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from markupsafe import Markup

from medborgarlofte.report.account import Account
from medborgarlofte.report.guard import Exempt, guarded
from medborgarlofte.report.markdown import escaped
from medborgarlofte.report.shapes import INSETS, TEMPLATES, Shape
from medborgarlofte.report.template_fault import TemplateFault
from medborgarlofte.report.templates import environment_of


def rendered(account: Account, shape: Shape, own: Mapping[str, str], heading_level: int = 1) -> str:
    """The account in a shape; ``own`` are the repository's templates by name. Raises TemplateFault."""
    top = heading_level - 1 if shape in INSETS else 0
    try:
        template = environment_of(own, _as_markdown if shape == "md" else _as_html).get_template(
            TEMPLATES[shape]
        )
        text = template.render(account=account, shape=shape, top=top)
    except TemplateError as error:
        raise TemplateFault(_told(error)) from error
    return re.sub(r"\n{3,}", "\n\n", text) if shape == "md" else text


def _told(error: TemplateError) -> str:
    """What is wrong, where, and in brackets Jinja's own words."""
    where = f"{error.name}, rad {error.lineno}: " if isinstance(error, TemplateSyntaxError) else ""
    kinds = (
        (TemplateSyntaxError, "mallen är felskriven"),
        (TemplateNotFound, "mallen finns inte"),
        (UndefinedError, "mallen nämner något som inte finns"),
        (SecurityError, "mallen når efter något som den inte får se"),
    )
    what = next((words for kind, words in kinds if isinstance(error, kind)), "mallen går inte att använda")
    return f"{where}{what} ({error.message})"


def _as_html(value: object) -> object:
    """What a template puts out, guarded; autoescape makes it harmless afterwards."""
    return guarded(value) if type(value) is str else value


def _as_markdown(value: object) -> object:
    """What a template puts out, guarded and harmless in Markdown; what a macro made is left as it is."""
    if isinstance(value, Markup):
        return value
    text = value if isinstance(value, Exempt) else guarded(str(value))
    return Markup(escaped(text))  # noqa: S704 (escaped just now)
