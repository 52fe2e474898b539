"""Every pair of colours that meets on the page, by the formula of WCAG."""

import pytest

from medborgarlofte.report.contrast import contrast, schemes_in, unclear_in
from medborgarlofte.report.templates import standard_text

STYLE = (standard_text("body.html.j2") or "").split("<style>")[1].split("</style>")[0]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#fff", "#ffffff", 1.0),
        ("#767676", "#fff", 4.54),  # the lightest grey that may be text on white
        ("#777777", "#fff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#fff", 8.59),
    ],
)
def test_the_contrast_is_that_of_the_formula(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == ratio
    assert contrast(one, other) == contrast(other, one)


def test_the_colours_that_come_along_are_clear_in_light_and_dark() -> None:
    assert list(unclear_in(STYLE)) == []


def test_dark_has_colours_of_its_own() -> None:
    light, dark = schemes_in(STYLE)
    assert light["paper"] == "#fff"
    assert light["paper"] != dark["paper"]
    assert light.keys() == dark.keys()


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (".lf{--ink:#999}", "--ink mot --paper (ljust)"),
        ("@media screen and (prefers-color-scheme:dark){.lf{--link:#0a4f8c}}", "--link mot --paper (mörkt)"),
        (".lf{--band:#fc0}", "--on-band mot --band (ljust)"),
        (".lf{--half:gold}", "ska skrivas som #rrggbb"),
    ],
)
def test_a_colour_of_ones_own_is_told_where_it_is_unclear(added: str, said: str) -> None:
    assert any(said in one for one in unclear_in(STYLE + added))
