"""The package as a whole: files that must agree with each other."""

from __future__ import annotations

import re
import tomllib

import pytest

import card_opt as co
from card_opt._version import VERSION
from card_opt.solving.catalogue import METHODS
from tests.helpers.paths import ROOT


def test_public_names_are_there() -> None:
    """Every name that the package lists can be had, and `verify` and `methods` are functions."""
    for name in co.__all__:
        assert getattr(co, name) is not None
    assert callable(co.verify)
    assert callable(co.methods)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = co.no_such_name  # type: ignore[attr-defined]


def test_models_is_a_link_to_the_formulations() -> None:
    """`models` at the top is `card_opt/models`, and every formulation in the list is there."""
    link = ROOT / "models"
    assert link.is_symlink()
    assert link.resolve() == (ROOT / "card_opt" / "models").resolve()
    for method in METHODS:
        if method.formulation:
            place = method.formulation.removeprefix("card_opt.models.").replace(".", "/")
            assert (link / f"{place}.py").is_file()


def test_constraints_name_every_dependency_and_no_address() -> None:
    """The tested versions cover what pyproject.toml asks for, by name and version only."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"].values()
    asked = [*project["dependencies"], *(line for extra in extras for line in extra)]
    asked = [line for line in asked if not line.startswith("card-opt[")]
    names = {re.split(r"[<>=\[]", line)[0].lower().replace("_", "-") for line in asked}
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    assert names <= {pin.partition("==")[0].lower().replace("_", "-") for pin in pins}


def test_every_extra_in_an_install_line_exists() -> None:
    """A method's install line names an extra of this package."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for method in METHODS:
        assert not method.extra or method.extra in extras["optional-dependencies"]


def test_versions_agree() -> None:
    """Package, citation and the newest version of the list of changes are one, of one day."""
    assert co.__version__ == VERSION
    citation = (ROOT / "CITATION.cff").read_text()
    (day,) = re.findall(r"^date-released: (\S+)$", citation, re.MULTILINE)
    assert f"version: {VERSION}\n" in citation
    titles = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    newest = next(title for title in titles if title != "Unreleased")
    assert newest == f"{VERSION} ({day})"
    assert "Unreleased" not in titles[1:]  # what is not released stands above what is


def test_every_method_is_in_the_docs() -> None:
    """The page of methods lists all of them, each with what it proves."""
    text = (ROOT / "docs" / "methods.md").read_text()
    for method in METHODS:
        line = next(line for line in text.splitlines() if line.startswith(f"| `{method.name}` |"))
        assert f"| {method.proves} |" in line


def test_every_file_of_the_package_is_shipped() -> None:
    """What is no Python code under `card_opt` is among the package data."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    patterns = tool["setuptools"]["package-data"]["card_opt"]
    package = ROOT / "card_opt"
    shipped = {path for pattern in patterns for path in package.glob(pattern)}
    files = {path for path in package.rglob("*") if path.is_file()}
    files = {path for path in files if "__pycache__" not in path.parts}
    left = {path for path in files - shipped if path.suffix != ".py"}
    assert left == set()
