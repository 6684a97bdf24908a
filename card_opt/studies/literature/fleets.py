"""The instances that heuristics are tried on: the letter's fleet, and one with uneven layers.

Both are of the shipped scenario ``paper``: five devices, 31 cuts, and links drawn from the seed.
``identical`` has the letter's identical layers. In ``uneven`` each layer's work, weights, adapter
and data sent are multiplied by log-normal factors, and each device's speed, so that cuts in the
middle win too.

The cost is a weighted sum of total delay and total energy, each in units of the letter's range of
it, averaged over device-rounds. The letter's own cost counts from the least delay and energy of
each device-round; there a gap relative to a cost near zero would say nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.scenarios.scenario import load_scenario
from card_opt.support.portable import lognormal

LAYERS = ("identical", "uneven")
SPREAD = 0.7  # log-standard deviation of layers and of what they send
SPEEDS = 0.5  # and of devices


def fleet(layers: str, seed: int, rounds: int, ranks: Sequence[int] = ()) -> Instance:
    """Return the instance of a seed.

    Parameters
    ----------
    layers
        One of `LAYERS`.
    seed
        Of links, layers and speeds.
    rounds
        N.
    ranks
        LoRA ranks to choose from: then the options are all cuts with each of them. The scenario's
        own rank if there are none.
    """
    scenario = load_scenario("paper")
    num_cuts = scenario.instance(seed, 1).num_cuts
    if ranks:
        scenario = scenario.replace({"training.lora_rank": list(ranks)})
    inst = scenario.instance(seed, rounds)
    if layers == "identical":
        return inst
    rng = np.random.default_rng((seed, 1))
    work, adapter = lognormal(rng, 1.0, SPREAD, (2, num_cuts + 1))
    sent = np.tile(lognormal(rng, 1.0, SPREAD, num_cuts), inst.num_cuts // num_cuts)
    device_flops = _uneven(inst.device_flops, work)
    changes: dict[str, Any] = {"device_memory": None}
    if inst.held_bytes is not None:
        changes["held_bytes"] = _uneven(inst.held_bytes, work)
    if inst.server_flops is not None:
        changes["server_flops"] = inst.server_flops + inst.device_flops - device_flops
    return inst.replace(
        device_flops=device_flops,
        adapter_bits=_uneven(inst.adapter_bits, adapter),
        smashed_bits=inst.smashed_bits * sent,
        gradient_bits=inst.gradient_bits * sent,
        device_throughput=inst.device_throughput * lognormal(rng, 1.0, SPEEDS, inst.shape[0]),
        **changes,
    )


def in_totals(inst: Instance, weight: float) -> Instance:
    """Return an instance whose cost is of total delay and energy, see above.

    Parameters
    ----------
    inst
        The instance.
    weight
        Of the delay; 1 for the delay alone.
    """
    box = inst.replace(normalizer="box").extremes
    ends = (box.min_delay, box.max_delay), (box.min_energy, box.max_energy)
    delay, energy = (float(np.mean(most - least)) for least, most in ends)
    return inst.replace(weight=weight, normalizer_values=Extremes(0.0, delay, 0.0, energy))


def _uneven(equal: FloatArray, factors: FloatArray) -> FloatArray:
    """Return what is before each cut with a factor for each layer, (C,); of all layers as before.

    Parameters
    ----------
    equal
        What is before each cut of equal layers, once or, for options, several times in a row.
    factors
        Of the layers, one more than there are cuts.
    """
    before = np.cumsum(factors)
    shares = before[:-1] / before[-1]
    each = equal.reshape(-1, shares.size)
    whole = each[:, -1:] * (factors.size / shares.size)
    return np.asarray(whole * shares).ravel()
