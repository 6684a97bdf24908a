"""Fleets: devices, links and a server around a model, drawn from a seed."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.families.family import Built
from card_opt.families.profiles import Fields, convolution, encoder_decoder, profile, random
from card_opt.problem.instance import Instance
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


def base(seed: int, devices: int, rounds: int, cuts: int, name: str) -> Instance:
    """Return the fleet of a seed with a model of `card_opt.families.profiles.PROFILES`."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, profile(name, rng, cuts))


def build_convolution(*, seed: int, devices: int, rounds: int, cuts: int, shrink: float) -> Built:
    """Return a fleet with a convolutional network."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, convolution(rng, cuts, shrink)), ()


def build_encoder_decoder(
    *, seed: int, devices: int, rounds: int, cuts: int, bottleneck: float, skips: float
) -> Built:
    """Return a fleet with an encoder and a decoder."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, encoder_decoder(rng, cuts, bottleneck, skips)), ()


def build_random(*, seed: int, devices: int, rounds: int, cuts: int, spread: float) -> Built:
    """Return a fleet with layers and data of random sizes."""
    rng = np.random.default_rng(seed)
    return fleet(rng, devices, rounds, random(rng, cuts, spread)), ()
