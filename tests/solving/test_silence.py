"""What calls print: nothing, so that the output of a program that makes them is its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

import card_opt as co
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from card_opt.support.quiet_highs import QuietHighs
from tests.helpers.paths import ROOT
from tests.helpers.silence import HEADER, LIMITS, instance

ALL = pytest.mark.parametrize(
    "method",
    [
        pytest.param(m, id=m.name, marks=[pytest.mark.slow] if m.formulation else [])
        for m in METHODS
    ],
)


@ALL
def test_a_call_prints_nothing(method: Method, capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever a method runs, nothing comes through the caller's standard output and error."""
    if method.formulation:
        co.solve(instance()[0, 0], method, time_limit=5.0)
    else:
        for constraints in LIMITS:
            co.solve(instance(), method, constraints)
    assert capfd.readouterr() == ("", "")


def test_highs_prints_no_header() -> None:
    """A process' first call has no header, whichever library makes the HiGHS; a plain one has.

    What else Pyomo tells of its own algorithms stays in the log of the child that runs them.
    """
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.helpers.silence"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    heard: dict[str, Any] = json.loads(done.stdout)
    assert HEADER in heard.pop(HEADER)
    logged = {method.name for method in METHODS if method.formulation}
    assert {name: text for name, text in heard.items() if text and name not in logged} == {}
    assert not [text for text in heard.values() if HEADER in text or "Traceback" in text]
    assert {"build_model", "column-generation", "pyomo-levels-highs"} <= heard.keys()


def test_a_quiet_highs_speaks_when_it_is_told_to(capfd: pytest.CaptureFixture[str]) -> None:
    """Who takes a model of ours and turns its output on sees HiGHS at work."""
    highs = QuietHighs()
    highs.addVar(0.0, 1.0)
    highs.run()
    assert capfd.readouterr().out == ""
    highs.setOptionValue("output_flag", True)
    highs.clearSolver()
    highs.run()
    assert capfd.readouterr().out != ""
