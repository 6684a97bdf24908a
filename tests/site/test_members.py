"""The reference lists what is a user's, and says of constants what our code says."""

from __future__ import annotations

import pytest

pytest.importorskip("sphinx", reason="the site is built with the extra `docs`")

import card_opt as co
from docs.site.constants import about
from docs.site.members import methods_of


@pytest.mark.parametrize(
    ("module", "name", "method"),
    [("card_opt.constraints", "Deadline", "lower"), ("card_opt.benchmark", "Store", "keys")],
)
def test_a_method_is_listed_that_bears_a_name_of_pythons(
    module: str, name: str, method: str
) -> None:
    """Only what a class inherits from a kind of Python's is left out, not all of these names."""
    assert method in methods_of(module, name)
    assert "lower" not in methods_of("card_opt", "Status")


def test_constants_are_told_by_the_lines_below_them() -> None:
    """A constant's page has the text of the module that defines it."""
    assert about("card_opt.benchmark.WRONG", co.benchmark.WRONG)[0].startswith("Verdicts")
    assert about("card_opt.families.FAMILIES", co.families.FAMILIES)[0].startswith("All families")
