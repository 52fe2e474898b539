"""The shapes that an account is laid out in, and the template of each."""

from collections.abc import Mapping
from typing import Literal

Shape = Literal["html", "fragment", "plain", "md"]
TEMPLATES: Mapping[Shape, str] = {
    "html": "report.html.j2",
    "fragment": "fragment.html.j2",
    "plain": "plain.html.j2",
    "md": "report.md.j2",
}
SHAPES: Mapping[str, Shape] = {shape: shape for shape in TEMPLATES}
INSETS: tuple[Shape, ...] = ("fragment", "plain")
