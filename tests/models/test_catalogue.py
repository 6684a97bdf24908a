"""The one table of formulations, and those who take theirs from it."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

import pytest

from card_opt import models
from card_opt.errors import CardOptError
from card_opt.models.catalogue import FORMULATIONS, Formulation, find
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from tests.helpers.paths import ROOT

HELPERS = {"__init__", "catalogue", "tangent_bound"}  # in the same folder, and no formulations
OUTSIDE = [m for m in METHODS if m.formulation]


def test_table_is_the_folder() -> None:
    """Every file of the folder is in the table once, and every entry is a file."""
    folder = Path(next(iter(models.__path__)))
    files = {path.stem for path in folder.glob("*.py")} - HELPERS
    stems = [f.stem for f in FORMULATIONS]
    assert len(set(stems)) == len(stems)
    assert {stem for stem in stems if "." not in stem} == files
    for formulation in FORMULATIONS:
        assert (ROOT / f"{formulation.module.replace('.', '/')}.py").is_file()


@pytest.mark.parametrize("formulation", FORMULATIONS, ids=lambda f: f.name)
def test_entries_are_what_adapters_need(formulation: Formulation) -> None:
    """A formulation builds a model of a problem, reads a decision from one, and has its curves."""
    pytest.importorskip(formulation.library)
    module = importlib.import_module(formulation.module)
    assert next(iter(inspect.signature(module.build_model).parameters)) == "problem"
    assert callable(module.decision)
    assert hasattr(module, "at_choice") == bool(formulation.says)
    if formulation.accepts:
        place, _, function = formulation.accepts.partition(":")
        assert callable(getattr(importlib.import_module(place), function))


@pytest.mark.parametrize("method", OUTSIDE, ids=lambda m: m.name)
def test_methods_take_theirs_from_it(method: Method) -> None:
    """A method's formulation is in the table, and takes all that the method takes."""
    (formulation,) = (f for f in FORMULATIONS if f.module == method.formulation)
    assert method.supports <= formulation.supports


@pytest.mark.parametrize("method", OUTSIDE, ids=lambda m: m.name)
def test_adapters_are_called_alike(method: Method) -> None:
    """Every adapter takes a problem, a formulation, limits and what to report to; some a start."""
    place, _, function = method.run.partition(":")
    adapter = getattr(importlib.import_module(place), function)
    names = ["problem", "formulation", "limits", "report"]
    taken = list(inspect.signature(adapter).parameters)
    assert taken == names or (taken == [*names, "start"])
    assert "start" in taken or not method.takes_start


def test_unknown_names_have_close_ones() -> None:
    """The error lists those that there are, the closest first."""
    with pytest.raises(CardOptError, match="did you mean one-hot"):
        find("one-hat")
