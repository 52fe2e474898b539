"""The pins name every package to the version, no host, and versions that pyproject.toml says will do."""

import tomllib
from collections.abc import Mapping

import pytest
from house.reading import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def pinned() -> Mapping[str, Requirement]:
    lines = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(one.name): one for one in requirements}


def declared() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    return [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(one for extra in extras for one in extra),
    ]


@pytest.mark.parametrize("pin", pinned().values(), ids=str)
def test_a_pin_is_one_version_and_nothing_else(pin: Requirement) -> None:
    assert [specifier.operator for specifier in pin.specifier] == ["=="]
    assert not pin.url


@pytest.mark.parametrize("requirement", declared())
def test_what_the_project_needs_is_pinned_within_its_range(requirement: str) -> None:
    needed = Requirement(requirement)
    (version,) = (specifier.version for specifier in pinned()[canonicalize_name(needed.name)].specifier)
    assert version in needed.specifier
