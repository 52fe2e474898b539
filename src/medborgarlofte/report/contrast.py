"""Whether colours can be told apart: the contrast of WCAG 2.2 (success criteria 1.4.3 and 1.4.11)."""

import re
from collections.abc import Iterator, Mapping

TEXT, DRAWN = 4.5, 3.0

Colours = Mapping[str, str]
_PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT) for ink in ("ink", "soft", "link") for ground in ("paper", "wash")),
    ("on-band", "band", TEXT),
    *(("on", ground, TEXT) for ground in ("good", "half", "bad", "going", "open", "h3", "h4")),
    *(("ink", ground, TEXT) for ground in ("h1", "h2")),
    *((drawn, "paper", DRAWN) for drawn in ("good", "half", "bad", "going", "open", "goal", "soft")),
)
_DARK = re.compile(r"@media[^{]*prefers-color-scheme:\s*dark[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}")
_PRINT = re.compile(r"@media print\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_COLOUR = re.compile(r"--([a-z0-9-]+):\s*([^;}]+)")
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, ``#rgb`` or ``#rrggbb``: from 1, the same, to 21, black and white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) > len("#rgb") else "".join(digit * 2 for digit in colour[1:])
    red, green, blue = (_linear(int(digits[place : place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (the formula's)


def schemes_in(style: str) -> tuple[Colours, Colours]:
    """The colours that a style sheet gives names, in light and in dark; the last of a name holds."""
    dark = "".join(found[1] for found in _DARK.finditer(style))
    light = dict(_COLOUR.findall(_PRINT.sub("", _DARK.sub("", style))))
    return light, {**light, **dict(_COLOUR.findall(dark))}


def unclear_in(style: str) -> Iterator[str]:
    """In words, each pair of colours that cannot be told apart well enough."""
    for scheme, colours in zip(("ljust", "mörkt"), schemes_in(style), strict=True):
        named = {name: value.strip() for name, value in colours.items()}
        for first, second, needed in _PAIRS:
            one, other = named.get(first, ""), named.get(second, "")
            if not _HEX.fullmatch(one) or not _HEX.fullmatch(other):
                yield f"färgerna --{first} och --{second} ska skrivas som #rrggbb"
            elif (found := contrast(one, other)) < needed:
                told = f"{found:.1f}".replace(".", ","), f"{needed:.1f}".replace(".", ",")
                yield f"--{first} mot --{second} ({scheme}) har kontrasten {told[0]}; det behövs {told[1]}"
