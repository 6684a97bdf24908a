"""Fleets: devices, links and a server around a model, drawn from a seed."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.errors import CardOptError
from card_opt.families.family import Built
from card_opt.families.optimum import cut_costs, normalized
from card_opt.families.profiles import Fields, convolution, encoder_decoder, profile, random
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.portable import lognormal, uniform

# The letter's server, and devices and links about which the best cut differs: a median device is
# five times slower than the server at its fastest, and the widest activations take as long as
# half of the layers.
SERVER: Fields = {
    "server_flops_per_cycle": 6144.0,
    "min_frequency": 0.21e9,
    "max_frequency": 2.46e9,
    "power_coefficient": 1e-25,
}
_THROUGHPUT = 3e12  # FLOP/s
UPLINK, DOWNLINK = 5e7, 1e8  # bit/s
_SPREAD = 0.7  # log-standard deviation of the devices' speeds
FADING = 1.0  # of the rates
_SLOWER = 0.6065306597126334  # links of the next draw, in the median; one over the root of e
_DRAWS = 40  # of links, until every device-round has several local optima
_DEEP = 1e-3  # by how much the neighbours of a local optimum are dearer, at least, relative
_LEAST_CUTS = 4  # with two local optima; three cuts have two at both ends only


def fleet(rng: np.random.Generator, devices: int, rounds: int, model: Fields) -> Instance:
    """Return devices of log-normal speed with log-normal rates in every round.

    Parameters
    ----------
    rng
        Their source.
    devices, rounds
        M, N.
    model
        What the cuts cost, see `card_opt.families.profiles`.
    """
    values: dict[str, Any] = {
        "device_throughput": lognormal(rng, _THROUGHPUT, _SPREAD, devices),
        "device_power": uniform(rng, 5.0, 60.0, devices),
        "transmit_power": uniform(rng, 0.1, 0.5, devices),
        "uplink_rate": lognormal(rng, UPLINK, FADING, (devices, rounds)),
        "downlink_rate": lognormal(rng, DOWNLINK, FADING, (devices, rounds)),
    }
    return Instance(**SERVER, **model, **values)


def base(seed: int | tuple[int, ...], devices: int, rounds: int, cuts: int, name: str) -> Instance:
    """Return the fleet of a seed with a model of `card_opt.families.profiles.PROFILES`."""
    rng = np.random.default_rng(seed)
    drawn = fleet(rng, devices, rounds, profile(name, rng, cuts))
    return _folded(rng, drawn) if name == "encoder-decoder" else drawn


def build_convolution(*, seed: int, devices: int, rounds: int, cuts: int, shrink: float) -> Built:
    """Return a fleet with a convolutional network."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, convolution(rng, cuts, shrink)), ()


def build_encoder_decoder(
    *, seed: int, devices: int, rounds: int, cuts: int, bottleneck: float, skips: float
) -> Built:
    """Return a fleet with an encoder and a decoder."""
    rng = np.random.default_rng(seed)
    drawn = fleet(rng, devices, rounds, encoder_decoder(rng, cuts, bottleneck, skips))
    return _folded(rng, drawn), ()


def build_random(*, seed: int, devices: int, rounds: int, cuts: int, spread: float) -> Built:
    """Return a fleet with layers and data of random sizes."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, random(rng, cuts, spread)), ()


def _folded(rng: np.random.Generator, inst: Instance) -> Instance:
    """Return a fleet with two local optima over the cuts at least in every device-round.

    Where there is one alone, what is computed outweighs what is sent: there the links are drawn
    anew, slower from draw to draw.
    """
    if inst.num_cuts < _LEAST_CUTS:
        return inst
    up, down = inst.uplink_rate.ravel().copy(), inst.downlink_rate.ravel().copy()
    left = np.flatnonzero(local_optima(inst) < 2)
    for _ in range(_DRAWS):
        if not left.size:
            rates = up.reshape(inst.shape), down.reshape(inst.shape)
            return inst.replace(uplink_rate=rates[0], downlink_rate=rates[1])
        up[left] *= lognormal(rng, _SLOWER, 0.5, left.size)
        down[left] *= lognormal(rng, _SLOWER, 0.5, left.size)
        column = inst.replace(
            device_throughput=inst.device_throughput[left // inst.shape[1]],
            uplink_rate=up[left, np.newaxis],
            downlink_rate=down[left, np.newaxis],
            device_power=None,
            transmit_power=None,
        )
        left = left[local_optima(column)[:, 0] < 2]
    raise CardOptError(
        f"encoder-decoder: however slow the links, {left.size} device-rounds have one local "
        "optimum over the cuts; ask for another bottleneck, other skips or another seed"
    )


def local_optima(inst: Instance) -> IntArray:
    """Return how many cuts of each device-round are cheaper than their neighbours, shape (M, N).

    Each cut is taken at its best frequency without limits, and by a thousandth at least.
    """
    count = np.empty(inst.shape, dtype=np.int64)
    priced = normalized(inst)
    for block in inst.blocks():
        values = cut_costs(priced, block)[0]
        count.flat[block] = _valleys(values)
    return count


def _valleys(values: FloatArray) -> IntArray:
    """Return how many of each row's values, (K, C), are less than those beside, shape (K,)."""
    beside = np.pad(values, ((0, 0), (1, 1)), constant_values=np.inf)
    lower = np.minimum(beside[:, :-2], beside[:, 2:])
    return np.asarray((values * (1.0 + _DEEP) < lower).sum(axis=-1))
