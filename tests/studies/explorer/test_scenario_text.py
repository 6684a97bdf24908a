"""Scenario files that the page writes against `co.load_scenario`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.studies.explorer.presets import presets
from tests.helpers.browser import in_browser
from tests.studies.explorer.browser import run

DIGITS = 1e-12
COUNT = 40
_TEXTS = """
return values.map(({ model, training, numbers }) => {
  const x = { ...profileOf(model, training), ...numbers };
  return { x, text: scenarioToml({ x, model, training }), said: decide(x) };
});
"""
_REFUSALS = "return values.map((x) => tomlRefusal({ x }));"


def _views() -> list[dict[str, Any]]:
    """Return random choices on the page."""
    rng = np.random.default_rng(5)
    offered = presets()
    views = []
    for number in range(COUNT):
        server = offered["servers"][number % 6]
        device = offered["devices"][number % len(offered["devices"])]
        low = server["min_frequency"] * float(rng.uniform(1.0, 1.3))
        model = offered["models"][number % len(offered["models"])]
        training = {
            "batch_size": int(rng.integers(1, 17)),
            "sequence_length": int(rng.integers(16, 2048)),
            "lora_rank": int(rng.integers(1, 65)),
            "head": ("server", "none")[number % 2],
            "activation_bits": (8, 16, 32)[number % 3],
            "adapter_bits": (16, 32)[number % 2],
        }
        numbers = {
            "device_throughput": device["device_throughput"] * float(rng.uniform(0.5, 2.0)),
            "uplink_rate": float(10 ** rng.uniform(5, 9)),
            "downlink_rate": float(10 ** rng.uniform(5, 9)),
            "server_flops_per_cycle": server["server_flops_per_cycle"]
            * float(rng.uniform(0.5, 2)),
            "min_frequency": low,
            "max_frequency": server["max_frequency"],
            "power_coefficient": server["power_coefficient"] * float(rng.uniform(0.5, 2.0)),
            "static_power": server["static_power"],
            "level_power": None,
            "local_epochs": int(rng.integers(1, 10)),
            "compression_ratio": float(rng.uniform(0.01, 1.0)),
            "weight": float(rng.uniform(0.0, 1.0)),
            "normalizer": ("box", "max-frequency", "per-cut")[number % 3],
            "deadline": float(10 ** rng.uniform(1, 5)) if number % 2 else None,
            "energy_cap": float(10 ** rng.uniform(1, 6)) if number % 3 else None,
            "memory": float(10 ** rng.uniform(9, 11)) if number % 5 else None,
            "levels": [low, 2.0e9] if number % 7 == 0 else None,
        }
        views.append({"model": model, "training": training, "numbers": numbers})
    return views


@in_browser
def test_files_have_the_numbers_of_the_page(tmp_path: Path) -> None:
    """A file loads, and its problem has the page's numbers to 1e-12, its limits and decision."""
    views = _views()
    for number, said in enumerate(run(_TEXTS, views, tmp_path)):
        path = tmp_path / f"{number}.toml"
        path.write_text(said["text"], encoding="utf-8")
        scenario, x = co.load_scenario(path), said["x"]
        problem = scenario.problem()
        inst = problem.instance
        assert inst.shape == (1, 1)
        for name, value in x.items():
            if name == "normalizer":
                assert inst.normalizer == value
            elif name not in {"deadline", "energy_cap", "memory", "levels", "level_power"}:
                got = np.ravel(getattr(inst, name))
                assert got == pytest.approx(np.ravel(value), rel=DIGITS, abs=0.0), name
        bounds = {row.quantity: row.bound[0] for row in problem.region.rows}
        wanted = {"delay": x["deadline"], "energy": x["energy_cap"]}
        assert bounds == {name: bound for name, bound in wanted.items() if bound is not None}
        levels = problem.region.levels
        assert (None if levels is None else levels.tolist()) == x["levels"]
        allowed = problem.region.allowed
        if x["memory"] is None:
            assert allowed is None
        else:
            fits = np.array(x["device_memory"]) <= x["memory"]
            assert fits.all() if allowed is None else (allowed[0, 0] == fits).all()
        sol = co.solve(problem)
        assert (sol.cut is None) == (said["said"]["cut"] is None)
        if sol.cut is not None:
            assert said["said"]["cost"] == pytest.approx(sol.objective, rel=1e-9, abs=1e-9)


@in_browser
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"level_power": [[1e9, 100.0]]}, "table of powers"),
        ({"local_epochs": 2.5}, "whole local epochs"),
        ({"power_coefficient": 0.0}, "coefficient above 0"),
        ({"compression_ratio": 0.0}, "ratio above 0"),
        ({}, ""),
    ],
)
def test_what_a_file_cannot_say_is_refused(
    changes: dict[str, Any], words: str, tmp_path: Path
) -> None:
    """What the format has no words for is refused in words, and nothing else is."""
    x = _views()[0]["numbers"] | changes
    (said,) = run(_REFUSALS, [x], tmp_path)
    assert words in said
    assert bool(said) == bool(words)
