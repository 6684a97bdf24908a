"""What public functions say to arguments of a wrong type."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from tests.helpers import own_callables
from tests.helpers.instances import random_instance

INST = random_instance(3, shape=(2, 2), num_cuts=4)
SCENARIO = co.load_scenario("paper")
RIGHT: dict[str, dict[str, Any]] = {
    "evaluate": {"inst": INST, "cut": 1, "frequency": 1e9},
    "explore": {"inst": INST, "values": [0.5], "method": "card"},
    "load_scenario": {"name_or_path": "paper"},
    "method_for_callable": {"name": "mine", "function": own_callables.pair},
    "method_for_command": {"name": "mine", "command": "true"},
    "methods": {},
    "pareto_front": {"inst": INST, "num_points": 3},
    "read_problem": {"path": "problem.json"},
    "robust": {"inst": INST, "rates": co.RateBox(0.1)},
    "simulate": {"scenario": SCENARIO, "rounds": 1},
    "solve": {"inst": INST, "method": "card"},
    "verify": {"inst": INST, "methods": ["exhaustive"]},
    "write_problem": {"inst": INST, "path": "problem.json"},
}
WRONG = [
    None,
    True,
    3,
    float("nan"),
    "no such",
    b"bytes",
    object(),
    [1],
    [None],
    {"a": 1},
    np.zeros((2, 2)),
    np.array("text"),
    INST,
    SCENARIO,
    co.RateBox(0.1),
]


def _public_functions() -> list[str]:
    return [name for name in co.__all__ if inspect.isfunction(getattr(co, name))]


@pytest.mark.parametrize("name", _public_functions())
def test_a_wrong_type_is_an_error_of_ours(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a public function is given, it works or raises a `CardOptError` of one line."""
    monkeypatch.chdir(tmp_path)
    function = getattr(co, name)
    co.write_problem(INST, "problem.json")
    function(**RIGHT[name])
    for parameter in inspect.signature(function).parameters:
        for value in WRONG:
            text = _complaint(function, RIGHT[name] | {parameter: value})
            assert "\n" not in text
            assert len(text) < 1000  # a list of methods is that long


def _complaint(function: Any, arguments: dict[str, Any]) -> str:
    """Return what a call says if it fails as it should."""
    try:
        function(**arguments)
    except co.CardOptError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (
            lambda: co.robust(INST, np.ones(3)),
            "rates must be a RateSamples or a RateBox, got ndarray",
        ),
        (lambda: co.solve({}), "inst must be an Instance, got dict"),
        (lambda: co.solve(INST, "card", time_limit="9"), "time_limit must be a number, got str"),
        (lambda: co.verify(INST, 3), "methods must be a list or None, got int"),
        (lambda: co.explore(INST, values=[[1.0]]), r"values must hold .*, got \[\[1.0\]\]"),
        (lambda: co.simulate(3), "scenario must be a Scenario or text, got int"),
        (lambda: co.verify(INST, progress=3), "progress must be a function or None, got int"),
    ],
)
def test_the_error_names_the_argument(call: Any, text: str) -> None:
    """The line says which argument, what is allowed, and what came."""
    with pytest.raises(co.CardOptError, match=text):
        call()
