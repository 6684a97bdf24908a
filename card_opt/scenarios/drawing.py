"""From the settings of a scenario to an Instance: the channel is drawn, the rest is repeated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import ScenarioError, shown
from card_opt.problem.instance import Instance
from card_opt.scenarios.file_format import DeviceSection, ScenarioFile
from card_opt.scenarios.link_rates import link_rates
from card_opt.scenarios.llm import CutProfile
from card_opt.scenarios.sections import server_values, throughput
from card_opt.support.portable import ratio


def draw(
    settings: ScenarioFile,
    profile: CutProfile,
    seed: int,
    rounds: int | None,
    noise_density_dbm_hz: npt.ArrayLike | None,
) -> Instance:
    """Return the data of P1 that a scenario's settings stand for.

    Parameters
    ----------
    settings, profile
        What its file says, and what the cuts of its model cost.
    seed, rounds, noise_density_dbm_hz
        See `card_opt.scenarios.scenario.Scenario.instance`.

    Raises
    ------
    ScenarioError
        If the seed is negative or the rounds are fewer than one.
    """
    rounds = settings.problem.rounds if rounds is None else rounds
    for name, value, least in (("seed", seed, 0), ("rounds", rounds, 1)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise ScenarioError(
                f"{name} must be an integer of at least {least}, got {shown(value)}"
            )
    kinds = settings.device
    training, problem = settings.training, settings.problem
    uplink_rate, downlink_rate = link_rates(
        settings,
        per_device(kinds, range(len(kinds))),
        rounds=rounds,
        seed=seed,
        noise_density_dbm_hz=noise_density_dbm_hz,
    )
    server = server_values(settings.server)
    compute_power = [kind.compute_power for kind in kinds]
    return Instance(
        device_flops=profile.device_flops,
        total_flops=profile.total_flops,
        smashed_bits=profile.smashed_bits,
        gradient_bits=profile.gradient_bits,
        adapter_bits=profile.adapter_bits,
        device_throughput=per_device(kinds, [throughput(kind) for kind in kinds]),
        uplink_rate=uplink_rate,
        downlink_rate=downlink_rate,
        server_flops_per_cycle=server["cores"] * server["flops_per_core_cycle"],
        min_frequency=server["min_frequency"],
        max_frequency=server["max_frequency"],
        power_coefficient=server["power_coefficient"],
        static_power=server["static_power"],
        local_epochs=training.local_epochs,
        compression_ratio=training.compression_ratio,
        weight=problem.weight,
        normalizer=problem.normalizer,
        device_memory=profile.device_memory,
        held_bytes=profile.held_bytes,
        server_flops=profile.server_flops,
        options=profile.options,
        device_power=None if None in compute_power else per_device(kinds, compute_power),
        transmit_power=per_device(kinds, [ratio(kind.transmit_power_dbm - 30) for kind in kinds]),
    )


def per_device(kinds: Sequence[DeviceSection], values: Sequence[Any]) -> npt.NDArray[Any]:
    """Return one value for each device, from one for each kind of device."""
    return np.repeat(np.asarray(values), [kind.count for kind in kinds])
