"""Measurements in place of a scenario's own numbers: ``--rates``, ``--profile``, ``--devices``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, InstanceError, ScenarioError, shown
from card_opt.problem.fields import FIELDS
from card_opt.problem.instance import Instance
from card_opt.problem.measured.frames import fields_of
from card_opt.problem.measured.labels import is_counted
from card_opt.problem.measured.sheets import KINDS
from card_opt.scenarios import memory
from card_opt.scenarios.file_format import ALLOW
from card_opt.scenarios.plausible import question
from card_opt.scenarios.scenario import Scenario

_FITTING = ("device_memory", "held_bytes")  # of the scenario: they go where cuts are others


def measured(
    scenario: Scenario, seed: int, rounds: int | None, files: Mapping[str, Path]
) -> tuple[Instance, tuple[Constraint, ...], str]:
    """Return a scenario's instance with what tables say, the limits, and a note on memory.

    Devices that are not called 1, 2, ... need the table of devices, whose order is the
    scenario's. A table of rates says how many rounds there are. Where there are measured seconds
    of the devices, the scenario's FLOP take no time on them.

    Parameters
    ----------
    scenario
        What gives all the rest.
    seed, rounds
        Of its channel; the number of rounds that was asked for, or None.
    files
        Tables by their option.

    Raises
    ------
    CardOptError
        If a table is wrong, does not go with the scenario, or says implausible numbers.
    """
    found = fields_of(dict(files), {})
    _in_order(found, files)
    if not scenario.settings.problem.allow_implausible:
        asked = [text for name, v in found.items() if (text := question(name, v))]
        if asked:
            raise ScenarioError(*(f"{text} {ALLOW}" for text in asked))
    num_rounds = np.shape(found.get("uplink_rate", found.get("downlink_rate", ())))[1:]
    if num_rounds and rounds is not None and num_rounds != (rounds,):
        raise CardOptError(f"--rounds is {rounds}, and {files['rates']} has {num_rounds[0]}")
    inst = scenario.problem(seed, *num_rounds).instance
    _check_sizes(inst, found, scenario.name)
    if "device_seconds" in found:
        found.setdefault("device_throughput", None)
    if "device_flops" in found and np.shape(found["device_flops"])[-1] != inst.num_cuts:
        found = dict.fromkeys(_FITTING, None) | found
    inst = inst.replace(**found)
    return inst, *_memory(scenario, inst)


def _memory(scenario: Scenario, inst: Instance) -> tuple[tuple[Constraint, ...], str]:
    """Return the limits, that of the devices' memory among them, and a note on it."""
    needs = inst.device_memory
    if scenario.settings.problem.memory == "ignored":
        return scenario.limits, memory.IGNORED
    if needs is None:
        return scenario.limits, "memory: the profile has no device_memory, so it limits no cut"
    limit = memory.limit_of(scenario.memories, needs)
    limits = scenario.limits if limit is None else (limit, *scenario.limits)
    return limits, memory.note(scenario.memories, needs)


def _in_order(found: dict[str, Any], files: Mapping[str, Path]) -> None:
    """Put devices that have numbers for names in the order of these."""
    names = found.get("device_names")
    if names is None or "devices" in files:
        return
    order = sorted(range(len(names)), key=lambda i: (len(names[i]), names[i]))
    if not is_counted([names[i] for i in order]):
        strange = next((name for name in names if not name.isdigit()), names[0])
        raise CardOptError(
            f"which device of the scenario is {shown(strange)}? Number the devices from 1, or "
            "give --devices FILE, a table with a column device in the scenario's order"
        )
    del found["device_names"]
    for name, value in found.items():
        if name in FIELDS and len(value) == len(names) and _has_devices(name, value):
            found[name] = value[order]


def _has_devices(name: str, value: Any) -> bool:
    return np.ndim(value) == 2 or name not in KINDS["profile"].fields


def _check_sizes(inst: Instance, found: Mapping[str, Any], name: str) -> None:
    """Refuse tables of another number of devices or cuts than the scenario has."""
    profile = KINDS["profile"].fields
    own = [field for field in profile if getattr(inst, field) is not None]
    kept = [field for field in own if field not in found and field not in _FITTING]
    if kept and "cut_names" in found:
        raise InstanceError(
            f"--profile must number cuts from 1, as {name} does, or give {', '.join(kept)}, too"
        )
    for field, value in found.items():
        if field not in FIELDS:
            continue
        num_devices = len(value) if _has_devices(field, value) else inst.shape[0]
        if num_devices != inst.shape[0]:
            raise InstanceError(
                f"{field} is of {num_devices} devices, and {name} has {inst.shape[0]}; --set "
                "device.N.count=... changes that"
            )
        if field in profile and kept and np.shape(value)[-1] != inst.num_cuts:
            raise InstanceError(
                f"{field} is of {np.shape(value)[-1]} cuts, and {name} has {inst.num_cuts}; "
                f"give {', '.join(kept)} in --profile, too"
            )
