"""Where templates come from: the repository's own first, then those that come with lofte."""

from collections.abc import Callable, Mapping, MutableMapping
from importlib import import_module
from pkgutil import get_data
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from medborgarlofte.report.markdown import address

PREFIX = "standard/"
STANDARD = (
    "body.html.j2",
    "parts.html.j2",
    "report.html.j2",
    "fragment.html.j2",
    "plain.html.j2",
    "report.md.j2",
)
_READY = "medborgarlofte.report.ready"


def _address(link: object) -> Markup:
    return Markup(address(str(link)))  # noqa: S704 (nothing is left in it that would end it)


class _Surroundings(ImmutableSandboxedEnvironment):
    """Jinja's sandbox; what has named fields gives those without further questions, since most asked for are such."""

    def getattr(self, obj: object, attribute: str) -> object:
        """What a template reads of a value."""
        if attribute in getattr(type(obj), "_fields", ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


def environment_of(
    own: Mapping[str, str], finalize: Callable[[object], object]
) -> ImmutableSandboxedEnvironment:
    """The surroundings of templates: they see what they are given, and reach nothing else."""
    environment = _Surroundings(
        loader=_Loader(own),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters["address"] = _address
    return environment


class _Loader(jinja2.BaseLoader):
    """Own templates, and the standard ones both under ``standard/`` and, where there is no own, by their bare names.

    A standard one was made into Python beforehand: making it anew would be a third of the command's time.
    """

    def __init__(self, own: Mapping[str, str]) -> None:
        self._own = own

    def get_source(
        self,
        environment: jinja2.Environment,  # noqa: ARG002 (Jinja's signature)
        template: str,
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The text of a template."""
        text = self._own.get(template) or standard_text(template.removeprefix(PREFIX))
        if text is None:
            raise jinja2.TemplateNotFound(template)
        return text, None, None

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 (Jinja's)
    ) -> jinja2.Template:
        """The template, ready-made where it comes with lofte and this Jinja made it."""
        module = None if name in self._own else _ready(name.removeprefix(PREFIX))
        if module is None:
            return super().load(environment, name, globals)
        return environment.template_class.from_module_dict(environment, module, globals or {})


def standard_text(name: str) -> str | None:
    """The text of a template that comes with lofte; None for any other name."""
    data = get_data("medborgarlofte.report", PREFIX + name) if name in STANDARD else None
    return None if data is None else data.decode()


def preload() -> None:
    """Have all at hand that a template may need, for a process that will open no files."""
    import jinja2.debug  # noqa: F401 (wanted when a template fails)

    for name in STANDARD:
        _ready(name)
    environment_of({}, str).from_string("{{ 'a' }}{{ 1.5 }}").render()


def _ready(name: str) -> MutableMapping[str, Any] | None:
    """A standard template in Python, where another Jinja than this one has not made it."""
    if name not in STANDARD:
        return None
    module = vars(import_module(f"{_READY}.{ready_name(name)}"))
    return module if module["MADE_BY"] == vars(jinja2).get("__version__") else None


def ready_name(name: str) -> str:
    """The module that holds a standard template in Python."""
    return name.removesuffix(".j2").replace(".", "_")


def ready_text(name: str) -> str:
    """A standard template in Python, as its file should be."""
    text = standard_text(name) or ""
    made = environment_of({}, str).compile(text, PREFIX + name, raw=True, defer_init=True)
    header = f'# ruff: noqa\n# mypy: ignore-errors\n# fmt: off\n"""{name}, made by Jinja."""\n\n'
    return f'{header}MADE_BY = "{vars(jinja2).get("__version__")}"\n\n{made}\n'
