import ast

import pytest
from house.reading import names_in, texts_in


def names(code: str) -> set[str]:
    return {found.what for found in names_in(ast.parse(code))}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("print(1)", "print"),
        ("import time\ntime.time()", "time.time"),
        ("import time as t\nt.time()", "time.time"),
        ("from time import time as clock\nclock()", "time.time"),
        ("from datetime import date\ndef f():\n    return date.today()", "datetime.date.today"),
        ("import datetime\ndatetime.datetime.now().year", "datetime.datetime.now"),
        ("def f():\n    from datetime import datetime as d\n    return d.now", "datetime.datetime.now"),
        ("import os.path\nos.path.exists('x')", "os.path.exists"),
        ("from pathlib import Path\nPath('x').read_text()", "*.read_text"),
        ("from pathlib import Path\nmap(Path.read_text, [])", "pathlib.Path.read_text"),
        ("def f(path):\n    return path.parent.read_text()", "*.read_text"),
        ("import subprocess", "subprocess"),
        ("from subprocess import run", "subprocess.run"),
    ],
)
def test_a_name_is_found_whatever_it_is_called(code: str, name: str) -> None:
    assert name in names(code)


def test_a_name_of_ours_is_not_taken_for_an_imported_one() -> None:
    assert names("def f(date):\n    return date.today()") == {"date", "*.today"}


def test_texts_are_found_in_f_strings_too_and_docstrings_are_not_texts() -> None:
    code = (
        '"""module"""\nclass C:\n    """class"""\ndef f(x):\n    """function"""\n    return f"åt {x}", "hej"'
    )
    assert {found.what for found in texts_in(ast.parse(code))} == {"åt ", "hej"}
