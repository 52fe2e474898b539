"""What users wrote stays text, whatever it is, in every shape."""

import re
from html import escape
from itertools import pairwise
from typing import Any

import pytest
from builders import activity, agreement, assessment, ledger
from hypothesis import given, settings
from hypothesis import strategies as st
from report.made import STROMSTAD, Page, account_from, account_in

from medborgarlofte.domain.link import is_page
from medborgarlofte.report.account import Account
from medborgarlofte.report.render import rendered
from medborgarlofte.report.shapes import SHAPES, Shape

ATTACKS = (
    "<script>alert(1)</script>",
    "</td></tr></table><h1>Vi</h1>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)",
    "</style><style>*{display:none}",
    "</title><img src=x onerror=alert(1)>",
    "<!-- ",
    "]]>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;amp; &#60;",
    "javascript:alert(1)",
    "| a | b |",
    "**fet** _kursiv_ `kod` ~~struken~~ $$x$$",
    "[länk](https://x.example) ![bild](https://x.example/a.png)",
    "<https://x.example> https://x.example www.x.example",
    "# Rubrik",
    "- punkt",
    "1. ett",
    "> citat",
    "~~~",
    "---",
    "<details><summary>x</summary>",
    ":smile: @namn #12",
    "\\\\ \\` \\*",
    "\N{RIGHT-TO-LEFT OVERRIDE}baklänges",
    "å ä ö é ü 你好 😀",
)


def hostile(text: str) -> Account:
    """An account where every text that a user writes is that one."""
    target = {
        "kind": "count",
        "at_least": "2",
        "unit": [text, text],
        "where": {"tags": ["t"], "places": [text]},
    }
    reading = {
        "question": text,
        "alternatives": [{"id": "a", "label": text}],
        "chosen": "a",
        "by": text,
        "why": text,
    }
    change = {
        "date": "2023-02-02",
        "key": "counts",
        "before": text,
        "after": text,
        "why": text,
        "decision": text,
    }
    promises: list[dict[str, Any]] = [
        {
            "id": "a",
            "title": text,
            "text": text,
            "section": "s",
            "lead": ["polisen"],
            "answers": ["p"],
            "tags": ["t"],
            "results": ["r"],
            "counts": text,
            "criteria": [text],
            "readings": [reading],
            "amendments": [change],
            "target": target,
        },
        {
            "id": "b",
            "title": text,
            "text": text,
            "withdrawn": {"date": "2023-03-03", "why": text, "decision": text},
        },
    ]
    found = agreement(
        *promises,
        terms={
            "title": text,
            "area": text,
            "sources": [{"title": text, "address": 'https://x.example/<">'}],
            "contact": {"role": text, "address": text},
        },
        basis={
            "inputs": [{"kind": "survey", "title": text, "when": text, "result": text}],
            "priorities": [{"id": "p", "title": text}],
        },
        places=[{"name": text}],
        tags={"t": text},
        results={"r": {"title": text}},
        sections=[{"id": "s", "title": text}],
        parties={"polisen": {"name": text, "kind": "police"}, "annan": {"name": text}},
    )
    rows = [
        activity(promise="a", place=text, tags="t", note=text, results="r=3", party="polisen annan"),
        activity(promise="b", note=text, place=text),
    ]
    said = [assessment(promise="a", verdict="partly", why=text, next=text, evidence=text, by=text)]
    return account_in(ledger(found, rows=rows, assessments=said))


HARMLESS: dict[Shape, Page] = {
    shape: Page(rendered(hostile("Ofarlig"), shape, {})) for shape in SHAPES.values() if shape != "md"
}
PLAIN_LINES = rendered(hostile("Ofarlig"), "md", {}).splitlines()


@pytest.mark.parametrize("shape", HARMLESS)
@pytest.mark.parametrize("text", ATTACKS)
def test_a_hostile_text_changes_no_tag_and_reads_back_as_typed(text: str, shape: Shape) -> None:
    page = Page(rendered(hostile(text), shape, {}))
    assert page.names == HARMLESS[shape].names
    assert [sorted(attributes) for _, attributes in page.tags] == [
        sorted(one) for _, one in HARMLESS[shape].tags
    ]
    assert text in "".join(page.texts)


@pytest.mark.parametrize("text", ATTACKS)
def test_a_hostile_text_adds_no_line_and_no_cell_in_markdown(text: str) -> None:
    lines = rendered(hostile(text), "md", {}).splitlines()
    assert [beginning(line) for line in lines] == [beginning(line) for line in PLAIN_LINES]
    assert [cells(line) for line in lines] == [cells(line) for line in PLAIN_LINES]
    assert not re.search(r"(?<!\\)<(?!br>|!-- lofte-as-of|https://)", "\n".join(lines))


def beginning(line: str) -> str:
    """What the line is: a heading, a point, a row, a quotation, or text."""
    found = re.match(r"#+ |- \*\*|\| |> |\*\*", line)
    return found[0] if found else "text" if line else ""


def cells(line: str) -> int:
    return len(re.findall(r"(?<!\\)\|", line))


TYPED = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60
)


@settings(max_examples=2000, deadline=None)
@given(
    TYPED.filter(
        lambda text: text.strip() and "@" not in text and not re.search(r"\d", text) and not is_page(text)
    )
)
def test_any_text_reads_back_as_typed(text: str) -> None:
    found = hostile(text)
    page = Page(rendered(found, "html", {}))
    assert page.names == HARMLESS["html"].names
    assert text.strip() in "".join(page.texts)
    lines = rendered(found, "md", {}).splitlines()
    assert [cells(line) for line in lines] == [cells(line) for line in PLAIN_LINES]


@pytest.fixture(scope="module")
def stromstad() -> Account:
    return account_from(STROMSTAD)


def test_the_page_is_one_small_file_that_runs_and_fetches_nothing(stromstad: Account) -> None:
    html = rendered(stromstad, "html", {})
    page = Page(html)
    assert len(html.encode()) <= 58_000
    assert not {"script", "link", "iframe", "img", "object", "embed", "form"} & set(page.names)
    fetched = [
        one
        for tag, attributes in page.tags
        for one in attributes
        if one in ("src", "srcset", "data", "poster")
    ]
    assert fetched == []
    assert "url(" not in html
    assert all(
        attributes.get("href", "").startswith(("#", "mailto:", "https://"))  # type: ignore[union-attr]  # an a has one
        for tag, attributes in page.tags
        if tag == "a"
    )
    (policy,) = [
        one["content"] for tag, one in page.tags if one.get("http-equiv") == "Content-Security-Policy"
    ]
    assert "default-src 'none'" in (policy or "")
    assert ("html", {"lang": "sv"}) in page.tags
    assert {"name": "lofte-as-of", "content": "2023-12-31"} in [
        one for tag, one in page.tags if tag == "meta"
    ]


@pytest.mark.parametrize("shape", ["html", "fragment", "plain"])
@pytest.mark.parametrize("level", [1, 2, 3])
def test_headings_begin_where_they_are_asked_to_and_jump_over_none(
    stromstad: Account, shape: Shape, level: int
) -> None:
    text = rendered(stromstad, shape, {}, level)
    levels = [int(tag[1]) for tag in Page(text).names if re.fullmatch("h[1-6]", tag)]
    first = 1 if shape == "html" else level
    assert levels[0] == first
    assert levels.count(first) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


@pytest.mark.parametrize("shape", ["html", "fragment"])
def test_every_id_is_there_once_and_every_reference_leads_somewhere(stromstad: Account, shape: Shape) -> None:
    page = Page(rendered(stromstad, shape, {}))
    ids = [str(one["id"]) for _, one in page.tags if "id" in one]
    assert len(ids) == len(set(ids))
    named = [name for _, one in page.tags for name in (one.get("aria-labelledby") or "").split()]
    linked = [(one.get("href") or "")[1:] for _, one in page.tags if (one.get("href") or "").startswith("#")]
    assert {*named, *linked} <= set(ids)


def test_a_picture_has_a_name_a_sentence_and_no_letters(stromstad: Account) -> None:
    html = rendered(stromstad, "html", {})
    for drawn in re.findall(r"<svg.*?</svg>", html, re.DOTALL):
        assert "role=img" in drawn
        assert "<title" in drawn
        assert "<desc" in drawn
        assert "<text" not in drawn
        assert "vector-effect" not in drawn
    assert html.count("<svg") == 1 + sum(
        bool(one.course) for part in stromstad.sections for one in part.entries
    )


def test_a_table_has_a_caption_and_headings_with_their_scope(stromstad: Account) -> None:
    html = rendered(stromstad, "html", {})
    for table in re.findall(r"<table.*?</table>", html, re.DOTALL):
        assert "<caption" in table
        assert "<th scope=col>" in table
        assert "<th scope=row>" in table


def test_plain_survives_without_style_and_drawings(stromstad: Account) -> None:
    names = set(Page(rendered(stromstad, "plain", {})).names)
    assert not {"style", "svg", "details", "dl", "b"} & names
    assert "✔ uppfyllt" in rendered(stromstad, "plain", {})


def test_the_fragment_keeps_to_its_own_names(stromstad: Account) -> None:
    text = rendered(stromstad, "fragment", {})
    classes = {name for _, one in Page(text).tags for name in (one.get("class") or "").split()}
    assert all(name == "lf" or name.startswith("lf-") for name in classes)
    style = text[text.index("<style>") : text.index("</style>")]
    selectors = re.sub(r"@media[^{]*\{|\{[^{}]*\}|\}|<style>", "\n", style)
    assert all(".lf" in one for line in selectors.split("\n") for one in line.split(",") if one.strip())


def test_what_points_out_a_person_is_covered_but_not_the_contact() -> None:
    contact = {"role": "Kommunpolis", "address": "kommunpolis@kommunen.example"}
    found = account_in(
        ledger(
            agreement(
                {"id": "a", "title": "A", "text": "Skriv till anna@kommunen.example"},
                terms={"contact": contact},
            ),
            rows=[activity(promise="a", note="Bilen ABC 123")],
        )
    )
    for shape in SHAPES.values():
        text = rendered(found, shape, {})
        assert "anna@" not in text
        assert "ABC 123" not in text
        assert escape("kommunpolis@kommunen.example") in text.replace("\\", "")
    assert "anna@" not in str(found.json)
    assert "ABC 123" not in str(found.json)
