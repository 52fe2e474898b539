"""The floors as pyproject.toml draws them: imports go downward only."""

import sys

from house.reading import ROOT, modules, names_in
from importlinter.cli import lint_imports


def test_every_import_goes_downward() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_domain_stands_on_the_language_and_pydantic() -> None:
    known = {*sys.stdlib_module_names, "pydantic", "pydantic_core", "medborgarlofte"}
    assert [
        f"{module.name}:{found.line} {found.what}"
        for module in modules()
        if module.is_in(("domain",))
        for found in names_in(module.tree)
        if "." in found.what and not found.what.startswith("*.") and found.what.partition(".")[0] not in known
    ] == []
