import pytest
from hypothesis import given
from hypothesis import strategies as st

from medborgarlofte.report.markdown import address, escaped

SPECIAL = "\\`*_[]<>|~&$^{}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("72 (57 säkra, cirka 15 uppskattade)", "72 (57 säkra, cirka 15 uppskattade)"),
        ("Fot- och cykelpatruller", "Fot- och cykelpatruller"),
        ("# rubrik", "\\# rubrik"),
        ("- punkt", "\\- punkt"),
        ("1. lista", "1\\. lista"),
        ("12) lista", "12\\) lista"),
        ("2023 var ett år", "2023 var ett år"),
        ("=====", "\\====="),
        ("a|b", "a\\|b"),
        ("[text](https://x.se)", "\\[text\\](https\\://x.se)"),
        ("![bild](x)", "!\\[bild\\](x)"),
        ("<script>", "\\<script\\>"),
        ("&lt;", "\\&lt;"),
        ("www.x.se", "www\\.x.se"),
        ("WWW.x.se", "WWW\\.x.se"),
        ("a@x.se", "a\\@x.se"),
        (":smile:", "\\:smile:"),
        ("kl. 22:30", "kl. 22\\:30"),
        ("två\nrader  och\tmer", "två rader och mer"),
    ],
)
def test_text_is_shown_letter_by_letter(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_what_means_something_never_stands_bare(text: str) -> None:
    line = escaped(text)
    bare = line.replace("\\\\", "").split("\\")
    assert not set(bare[0]) & set(SPECIAL)
    assert not any(set(part[1:]) & set(SPECIAL) for part in bare[1:])
    assert "\n" not in line


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1))
def test_the_letters_are_all_there(text: str) -> None:
    line = escaped(text)
    read, number = "", 0
    while number < len(line):
        number += line[number] == "\\"
        read += line[number]
        number += 1
    assert read == text


@pytest.mark.parametrize("end", [">", ")", " ", "\n", "<", '"', "]"])
def test_an_address_has_nothing_that_ends_it(end: str) -> None:
    assert end not in address(f"https://x.se/{end}a?b=c&d=å")
