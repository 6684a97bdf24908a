"""Random jobs of one device-round, degenerate ones included, and rates for them."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt import Instance
from card_opt.algorithms.kernel.inputs import Inputs, Prices
from card_opt.problem.quantities import FloatArray

SHAPES = (
    "layers alike",
    "alike but for noise",
    "nothing sent",
    "no adapters",
    "repeated",
    "equal",
)


def template(rng: np.random.Generator, most_cuts: int = 40, **changes: Any) -> Instance:
    """Return a job: a random profile of any shape, server, training and normalizer."""
    cuts, shape = int(rng.integers(1, most_cuts)), str(rng.choice([*SHAPES, "any", "any"]))
    flops: FloatArray = np.cumsum(rng.uniform(0.1, 2.0, cuts)) * 1e11
    smashed: FloatArray = rng.uniform(1e6, 1e9, cuts)
    adapters: FloatArray = np.arange(1.0, cuts + 1.0) * float(rng.uniform(1e4, 1e8))
    half = slice(cuts // 2, None)
    if shape in {"layers alike", "alike but for noise"}:
        flops = np.arange(1.0, cuts + 1.0) * float(rng.uniform(1e10, 1e12))
        smashed = np.full(cuts, rng.uniform(1e5, 1e9))
    if shape == "alike but for noise":
        smashed *= 1.0 + rng.uniform(-1e-14, 1e-14, cuts)
    if shape == "nothing sent":
        smashed = np.zeros(cuts)
    if shape == "no adapters":
        adapters = np.zeros(cuts)
    if shape == "repeated":
        flops[half], smashed[half] = flops[cuts // 2], smashed[cuts // 2]
    if shape == "equal":
        flops[:], smashed[:], adapters[:] = flops[0], smashed[0], adapters[0]
    gradient = smashed if rng.random() < 0.5 else rng.uniform(1e6, 1e9, cuts)
    low = float(rng.uniform(1e8, 2e9))
    fields: dict[str, Any] = {
        "device_flops": flops,
        "total_flops": flops[-1] * (1.0 if rng.random() < 0.2 else rng.uniform(1.0, 1.5)),
        "smashed_bits": smashed,
        "gradient_bits": gradient,
        "adapter_bits": adapters,
        "device_throughput": 1e12,
        "uplink_rate": 1e7,
        "downlink_rate": 1e7,
        "server_flops_per_cycle": rng.uniform(500.0, 10000.0),
        "min_frequency": low,
        "max_frequency": low * (1.0 if rng.random() < 0.1 else rng.uniform(1.0, 5.0)),
        "power_coefficient": 10.0 ** rng.uniform(-27.0, -23.0) * (rng.random() > 0.05),
        "static_power": float(rng.choice([0.0, 0.0, 1.0, 50.0])),
        "local_epochs": float(rng.integers(1, 6)),
        "compression_ratio": float(rng.choice([0.1, 1.0, 0.0])),
        "weight": float(rng.choice([0.0, 1.0, 0.2, rng.random()])),
        "normalizer": str(rng.choice(["box", "box", "max-frequency"])),
    }
    if rng.random() < 0.2:
        fields["device_seconds"] = rng.uniform(0.0, 10.0, cuts)
    if rng.random() < 0.2:
        fields["extra_seconds"] = np.full(cuts, 0.5)
    return Instance(**(fields | changes))


def inputs(rng: np.random.Generator, size: int) -> Inputs:
    """Return rates over many orders of magnitude, and sometimes weights."""
    rates = (10.0 ** rng.uniform(*ends, size) for ends in ((9, 14), (4, 10), (4, 10)))
    weight = rng.choice([0.0, 1.0, 0.3, 0.7], size) if rng.random() < 0.3 else None
    throughput, uplink, downlink = rates
    return Inputs(throughput, uplink, downlink, weight)


def prices(rng: np.random.Generator, size: int) -> Prices:
    """Return prices of every kind: none, one for all, one for each, others for the frequency."""

    def price(most: float, is_needed: bool) -> Any:
        kinds = ["zero", "one", "each", *([] if is_needed else ["none", "none"])]
        kind = rng.choice(kinds)
        each = rng.uniform(0.0, most, size)
        return {"zero": 0.0, "one": most, "each": each, "none": None}[kind]

    return Prices(price(1e-2, True), price(1e-3, True), price(1e-2, False), price(1e-3, False))
