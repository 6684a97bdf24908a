"""Telemetry as a scenario's fleet would send it, of any size, to try large tables with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.problem.option_columns import layers_of
from card_opt.scenarios.drawing import per_device
from card_opt.scenarios.link_rates import link_rates
from card_opt.scenarios.scenario import Scenario
from card_opt.scenarios.sections import throughput

FloatArray = npt.NDArray[np.float64]

_BLOCK = 2**18  # device-rounds that are drawn at once


class Telemetry(NamedTuple):
    """Some devices of a fleet over all rounds; arrays of shape (M, N), and (M,) for cuts."""

    device: list[str]  #: names, which sort as they come
    throughput: FloatArray  #: [FLOP/s]
    uplink: FloatArray  #: [bit/s]
    downlink: FloatArray  #: [bit/s]
    max_cut: npt.NDArray[np.int64] | None  #: what fits the memory; None where that limits nothing


def telemetry(
    scenario: Scenario, devices: int | None = None, rounds: int | None = None, seed: int = 0
) -> Iterator[Telemetry]:
    """Yield what the devices of a fleet measure, a block of devices after the other.

    A fleet of another size has the scenario's devices in turn, again and again, each with a
    channel of its own. The first devices and rounds are those of `Scenario.instance`.

    Parameters
    ----------
    scenario
        Whose devices and channel they are.
    devices, rounds
        How many; None for the scenario's own. All rounds of a device are in memory at once.
    seed
        Of the channel.
    """
    settings, kinds = scenario.settings, scenario.settings.device
    speed = per_device(kinds, [throughput(kind) for kind in kinds])
    kind_of = per_device(kinds, range(len(kinds)))
    max_cut = None
    if scenario.settings.problem.memory != "ignored":
        max_cut = _largest(scenario)
    total = speed.size if devices is None else devices
    rounds = settings.problem.rounds if rounds is None else rounds
    step = max(1, _BLOCK // rounds)
    for first in range(0, total, step):
        number = np.arange(first, min(first + step, total))
        which = number % speed.size
        uplink, downlink = link_rates(
            settings, kind_of[which], rounds=rounds, seed=seed, first=first
        )
        yield Telemetry(
            [f"device-{n + 1:0{len(str(total))}d}" for n in number],
            np.broadcast_to(speed[which, None], uplink.shape),
            uplink,
            downlink,
            None if max_cut is None else max_cut[which],
        )


def _largest(scenario: Scenario) -> npt.NDArray[np.int64] | None:
    """Return the most layers that fit each device with any option; None if all do."""
    profile, memories = scenario.profile, scenario.memories
    layers = layers_of(profile.options, profile.device_flops.size)
    too_large = profile.device_memory > memories[:, np.newaxis]
    if not too_large.any():
        return None
    least = np.where(too_large, layers, np.inf).min(axis=1)
    return np.asarray(np.minimum(least - 1.0, layers.max()), dtype=np.int64)
