"""What the page offers against the scenario code."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.errors import CardOptError
from card_opt.scenarios.architecture import architecture_names, load_architecture
from card_opt.scenarios.hardware import device_names, load_device, server_names
from card_opt.scenarios.llm import FineTuning, cut_profile
from card_opt.studies.explorer import explorer_page
from card_opt.studies.explorer.models import model_of
from card_opt.studies.explorer.presets import presets
from card_opt.studies.explorer.views import view_of
from tests.helpers.browser import in_browser
from tests.studies.explorer.browser import run
from tests.studies.explorer.cases import OF_CUTS

NUMBERS = ("batch_size", "sequence_length", "lora_rank", "head", "activation_bits", "adapter_bits")
TUNINGS = (
    (1, 1, 1, "none", 16, 16),
    (8, 512, 8, "server", 16, 32),
    (3, 5000, 24, "server", 8, 16),
    (2, 2048, 64, "none", 32, 32),
    (16, 777, 5, "server", 16, 16),
)
_PROFILES = """
return values.map(({ model, tunings }) => tunings.map((training) => profileOf(model, training)));
"""


def _tuning(model: dict[str, Any], numbers: dict[str, Any]) -> FineTuning:
    words = model["training"] | {"lora_targets": tuple(model["training"]["lora_targets"])}
    return FineTuning(**words, **numbers)


@in_browser
def test_costs_are_the_scenario_codes(tmp_path: Path) -> None:
    """Of every model, for any batch, sequence, rank and bits, arrays are the same to the bit.

    Also beyond the windows of its attention, with the head or without, for other formats,
    fused attention and checkpointing.
    """
    tunings = [dict(zip(NUMBERS, numbers, strict=True)) for numbers in TUNINGS]
    models = presets()["models"]
    first = _tuning(models[0], tunings[1])
    changes: list[dict[str, Any]] = [
        {"attention": "flash", "weight_format": "nf4", "optimizer": "adamw"},
        {"checkpointing": True, "lora_targets": ("q", "v")},
    ]
    for changed in changes:
        tuning = dataclasses.replace(first, **changed)
        models.append(model_of("Llama-3.1-8B", load_architecture("Llama-3.1-8B"), tuning))
    values = [{"model": model, "tunings": tunings} for model in models]
    for model, said in zip(models, run(_PROFILES, values, tmp_path), strict=True):
        for numbers, ours in zip(tunings, said, strict=True):
            architecture = load_architecture(model["architecture"])
            wanted = cut_profile(architecture, _tuning(model, numbers))
            assert ours["total_flops"] == wanted.total_flops
            for name in OF_CUTS:
                assert ours[name] == getattr(wanted, name).tolist(), (model["name"], name)


def test_presets_are_the_packages_parts() -> None:
    """Every model, device and server that a scenario can name is offered, with its numbers."""
    offered = presets()
    assert [model["name"] for model in offered["models"]] == architecture_names()
    assert 80 in {model["num_layers"] for model in offered["models"]}
    assert [device["name"] for device in offered["devices"]] == device_names()
    names = [server["name"] for server in offered["servers"] if server["level_power"] is None]
    assert names == server_names()
    for device in offered["devices"]:
        part = load_device(device["name"])
        assert device["device_throughput"] == part.flops_per_cycle * part.max_frequency
        assert device["memory"] == part.memory
    for server in offered["servers"]:
        assert 0.0 < server["min_frequency"] < server["max_frequency"]
        assert (server["level_power"] is None) == (server["power_coefficient"] > 0.0)
    rates = [link["uplink_rate"] for link in offered["links"]]
    assert rates == sorted(rates)
    assert rates[0] > 0.0


def test_measured_powers_rise_with_the_frequency() -> None:
    """The measured server has its whole sweep, in rising order, and no other power."""
    (measured,) = [s for s in presets()["servers"] if s["level_power"] is not None]
    table = np.array(measured["level_power"])
    assert table.shape == (10, 2)
    assert (np.diff(table, axis=0) > 0.0).all()
    assert (measured["min_frequency"], measured["max_frequency"]) == (705e6, 1710e6)


@in_browser
@pytest.mark.parametrize("name", ["paper", "paper-calibrated", "real"])
def test_views_are_the_scenarios_first_device(name: str, tmp_path: Path) -> None:
    """A view has the numbers of the first device-round, and its costs are those of its model."""
    scenario = co.load_scenario(name)
    view = view_of(scenario)
    inst = scenario.problem(seed=0, rounds=1).instance[0, 0]
    for field in ("device_throughput", "uplink_rate", "downlink_rate", "weight", "max_frequency"):
        assert view["x"][field] == np.ravel(getattr(inst, field))[0]
    values = [{"model": view["model"], "tunings": [view["training"]]}]
    ((ours,),) = run(_PROFILES, values, tmp_path)
    assert ours["total_flops"] == view["x"]["total_flops"] == inst.total_flops
    for field in OF_CUTS:
        assert ours[field] == view["x"][field] == getattr(inst, field).tolist()


def test_views_have_the_limits() -> None:
    """Limits of single device-rounds are the view's, the tighter one of two; others are told."""
    kinds = [
        {"kind": "deadline", "max_delay": [30.0, 1.0, 1.0, 1.0, 1.0]},
        {"kind": "deadline", "max_delay": 40.0},
        {"kind": "energy-cap", "max_energy": 500.0},
        {"kind": "frequency-levels", "levels": [2e9, 1e9]},
        {"kind": "energy-budget", "max_energy": 1e4},
    ]
    scenario = co.load_scenario("real").replace({"constraint": kinds})
    view = view_of(scenario)
    limits = {name: view["x"][name] for name in ("deadline", "energy_cap", "levels", "memory")}
    assert limits == {
        "deadline": 30.0,
        "energy_cap": 500.0,
        "levels": [1e9, 2e9],
        "memory": 64.0 * 2**30,
    }
    (note,) = view["notes"]
    assert "EnergyBudget" in note
    assert note.endswith("is left out")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"training.lora_rank": [4, 8]}, "the page shows cuts, and paper decides more"),
        ({"training.head": "device"}, "the head on the server, or none"),
    ],
)
def test_what_a_page_cannot_show_is_refused(changes: dict[str, Any], words: str) -> None:
    """A scenario that decides more than cuts, or has the head on the device, is refused."""
    with pytest.raises(CardOptError, match=words):
        explorer_page(co.load_scenario("paper").replace(changes))


def test_page_opens_with_the_scenario_given() -> None:
    """The first view is that of the first scenario; the shipped ones follow, each once."""
    changed = co.load_scenario("real").replace({"problem.weight": 0.75})
    views = presets(changed)["views"]
    names = ["real, changed", "paper", "paper-calibrated", "real"]
    assert [view["name"] for view in views] == names
    assert [view["x"]["weight"] for view in views] == [0.75, 0.2, 0.2, 0.2]


def test_page_needs_nothing_else() -> None:
    """The page has all in itself, loads nothing, and is the same to the byte every time."""
    page = explorer_page()
    assert page == explorer_page()
    assert "default-src &#39;none&#39;" in page
    assert "https://" not in page.replace("https://doi.org", "")
    start = page.index('id="presets">') + len('id="presets">')
    assert json.loads(page[start : page.index("</script>", start)]) == presets()
