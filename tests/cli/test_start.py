"""How soon a command starts: help and usage load no more than what they print."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from card_opt.export.formats import DEFAULT

HEAVY = {"cvxpy", "matplotlib", "numpy", "pandas", "psutil", "pyomo", "scipy", "torch"}
SCRIPT = """
import sys
from card_opt.cli.main import main
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def told(*arguments: str) -> tuple[str, set[str]]:
    """Return what a command prints, and the packages that a fresh Python has loaded for it."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "COLUMNS": "200"},
    )
    return done.stdout, set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("command", [(), ("verify",), ("fleet",), ("fleet", "decide"), ("train",)])
def test_help_loads_nothing_heavy(command: tuple[str, ...]) -> None:
    """Help comes at once: no arrays, tables, solvers or figures are loaded."""
    printed, loaded = told(*command, "--help")
    assert "Usage" in printed
    assert HEAVY & loaded == set()


def test_the_help_of_export_names_the_formulation_that_is_taken() -> None:
    """What `export` says it takes where nothing is said is what it takes."""
    assert f"else {DEFAULT}." in told("export", "--help")[0]
