"""A scenario as the page shows it: its first device in the first round."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.constraints.kinds import Deadline, EnergyCap, FrequencyLevels
from card_opt.errors import CardOptError
from card_opt.problem.instance import Instance
from card_opt.scenarios.scenario import Scenario
from card_opt.studies.explorer.models import model_of, single

_TUNED = ("batch_size", "sequence_length", "lora_rank", "head", "activation_bits", "adapter_bits")
_NUMBERS = (
    *("device_throughput", "uplink_rate", "downlink_rate", "server_flops_per_cycle"),
    *("min_frequency", "max_frequency", "power_coefficient", "static_power", "local_epochs"),
    *("compression_ratio", "weight"),
)
_OF_CUTS = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "device_memory")


def view_of(scenario: Scenario) -> dict[str, Any]:
    """Return the first device of a scenario in its first round, with the channel of seed 0.

    Returns
    -------
    dict
        ``name``; ``model``, as `card_opt.studies.explorer.models.model_of` has it; ``training``,
        the numbers that the page may change; ``x``, the fields of model.js; ``notes``, what of
        the scenario is not shown.

    Raises
    ------
    CardOptError
        If the scenario decides more than cuts, or has the head on the device.
    """
    settings = scenario.settings
    training = settings.training
    if training.has_options:
        raise CardOptError(
            f"the page shows cuts, and {scenario.name} decides more; give one lora_rank and one "
            "activation_bits, and no may_skip"
        )
    if training.head == "device":
        raise CardOptError(
            "the page has the head on the server, or none, got training.head = 'device'"
        )
    tuning = single(training)
    name = settings.llm.architecture
    first = scenario.problem(seed=0, rounds=1).instance[0, 0]
    limits, notes = _limits(scenario)
    return {
        "name": scenario.name,
        "model": model_of(name, scenario.architecture, tuning),
        "training": {key: getattr(tuning, key) for key in _TUNED},
        "x": _numbers(first, settings.problem.normalizer) | limits,
        "notes": notes,
    }


def _numbers(inst: Instance, normalizer: str) -> dict[str, Any]:
    """Return the numbers of one device-round; extremes of a fleet are those of its own box."""
    single_numbers = {name: float(np.ravel(getattr(inst, name))[0]) for name in _NUMBERS}
    of_cuts = {name: np.asarray(getattr(inst, name)).tolist() for name in _OF_CUTS}
    total = {"total_flops": float(np.ravel(inst.total_flops)[0])}
    words = {"normalizer": "box" if normalizer == "fleet" else normalizer, "level_power": None}
    return of_cuts | total | single_numbers | words


def _limits(scenario: Scenario) -> tuple[dict[str, Any], list[str]]:
    """Return the limits of the first device as fields of x, and what is left out."""
    limits: dict[str, Any] = dict.fromkeys(("deadline", "energy_cap", "memory", "levels"))
    notes = []
    if scenario.settings.problem.normalizer == "fleet":
        notes.append("the cost is scaled by the device's own extremes, not by the fleet's")
    memory = float(scenario.memories[0])
    if scenario.settings.problem.memory == "device" and np.isfinite(memory):
        limits["memory"] = memory
    for limit in scenario.limits:
        if isinstance(limit, Deadline):
            limits["deadline"] = _tighter(limits["deadline"], limit.max_delay)
        elif isinstance(limit, EnergyCap):
            limits["energy_cap"] = _tighter(limits["energy_cap"], limit.max_energy)
        elif isinstance(limit, FrequencyLevels) and limits["levels"] is None:
            limits["levels"] = np.unique(np.atleast_1d(limit.levels)).tolist()
        else:
            notes.append(f"{limit.label} is left out")
    return limits, notes


def _tighter(bound: float | None, values: Any) -> float:
    """Return the tighter of a bound and that of the first device."""
    own = float(np.ravel(values)[0])
    return own if bound is None else min(bound, own)
