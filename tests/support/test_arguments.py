"""What public functions say to arguments of a wrong type."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from tests.helpers import own_callables
from tests.helpers.instances import random_instance

INST = random_instance(3, shape=(2, 2), num_cuts=4)
SCENARIO = co.load_scenario("paper")
DECISION = co.solve(INST, "card")
CERTIFICATE = co.certify(INST[0:1, 0:1])
FRONT = co.pareto_front(INST, num_points=3)
OTHERS: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "Certificate.load": (co.Certificate.load, {"path": "proof.json"}),
    "Certificate.save": (CERTIFICATE.save, {"path": "proof.json"}),
    "Front.at": (FRONT.at, {"energy": FRONT.knee.energy}),
    "Instance.load": (co.Instance.load, {"path": "instance.npz"}),
    "Instance.save": (INST.save, {"path": "instance.npz"}),
    "RateBox": (co.RateBox, {"spread": 0.1}),
    "RateSamples.draw": (co.RateSamples.draw, {"scenario": SCENARIO, "seeds": [1], "rounds": 1}),
    "Solution.load": (co.Solution.load, {"path": "solution.npz"}),
    "Solution.save": (DECISION.save, {"path": "solution.npz"}),
    "Store": (co.benchmark.Store, {"path": "store.sqlite"}),
    "Suite.load": (co.benchmark.Suite.load, {"name": "tiny"}),
    "families.find": (co.families.find, {"name": "deadline"}),
    "families.make": (co.families.make, {"name": "deadline", "seed": 1}),
    "families.parse": (co.families.parse, {"text": "deadline:seed=1"}),
}
RIGHT: dict[str, dict[str, Any]] = {
    "certify": {"problem": INST[0:1, 0:1]},
    "check": {"certificate": CERTIFICATE},
    "build_model": {"problem": INST, "form": "one-hot"},
    "evaluate": {"inst": INST, "cut": 1, "frequency": 1e9},
    "explore": {"inst": INST, "values": [0.5], "method": "card"},
    "load_scenario": {"name_or_path": "paper"},
    "method_for_callable": {"name": "mine", "function": own_callables.pair},
    "method_for_command": {"name": "mine", "command": "true"},
    "methods": {},
    "pareto_front": {"inst": INST[0:1, 0:1], "num_points": 3},
    "rates_from_trace": {"time": [0, 1], "rate": [1, 2], "round_seconds": 1},
    "read_problem": {"path": "problem.json"},
    "read_decision": {"model": None},  # a model that was solved takes a solver
    "robust": {"inst": INST, "rates": co.RateBox(0.1)},
    "simulate": {"scenario": SCENARIO, "rounds": 1},
    "solve": {"inst": INST, "method": "card"},
    "verify": {"inst": INST[0:1, 0:1], "methods": ["exhaustive"]},
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


@pytest.mark.parametrize("name", [*_public_functions(), *OTHERS])
def test_a_wrong_type_is_an_error_of_ours(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a public function is given, it works or raises a `CardOptError` of one line."""
    monkeypatch.chdir(tmp_path)
    INST.save("instance.npz")
    DECISION.save("solution.npz")
    CERTIFICATE.save("proof.json")
    co.write_problem(INST, "problem.json")
    function, right = OTHERS[name] if name in OTHERS else (getattr(co, name), RIGHT[name])
    assert name == "read_decision" or not _complaint(function, right)
    kinds = inspect.signature(function).parameters.items()
    for parameter in [key for key, value in kinds if value.kind is not value.VAR_KEYWORD]:
        for value in WRONG:
            text = _complaint(function, right | {parameter: value})
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
    ("name", "change", "text"),
    [
        ("robust", {"rates": np.ones(3)}, "rates must be a RateSamples or a RateBox, got ndarray"),
        ("solve", {"inst": {}}, "inst must be an Instance, a Scenario or a Problem, got dict"),
        ("evaluate", {"inst": {}}, "inst must be an Instance, got dict"),
        ("solve", {"time_limit": "9"}, "time_limit must be a number, got str"),
        ("verify", {"methods": 3}, "methods must be a list or None, got int"),
        ("verify", {"progress": 3}, "progress must be a function or None, got int"),
        ("explore", {"values": [[1.0]]}, r"values must hold .*, got \[\[1.0\]\]"),
        ("simulate", {"scenario": 3}, "scenario must be a Scenario or text, got int"),
    ],
)
def test_the_error_names_the_argument(name: str, change: dict[str, Any], text: str) -> None:
    """The line says which argument, what is allowed, and what came."""
    with pytest.raises(co.CardOptError, match=text):
        getattr(co, name)(**RIGHT[name] | change)
