"""Instances to test with: worked by hand, random from a seed, and drawn by hypothesis."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from hypothesis import strategies as st

from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.quantities import Extremes, FloatArray

PROFILES = ("linear", "heterogeneous", "tied", "shrinking")
BOXES = ("wide", "narrow", "point")
#: Fields that are a scalar (or (M,) for the throughput) unless they are asked to vary.
VARYING = (
    "device_throughput",
    "server_flops_per_cycle",
    "min_frequency",
    "max_frequency",
    "local_epochs",
    "weight",
    "power_coefficient",
    "static_power",
    "compression_ratio",
)
OPTIONAL = (
    "device_memory",
    "device_power",
    "transmit_power",
    "device_seconds",
    "extra_seconds",
)


def worked(**changes: Any) -> Instance:
    """Return the instance that the tests work through by hand: 2 devices, 1 round, 3 cuts.

    T = 2, phi = 0.5, k = 4 FLOP/cycle, box [1, 5] Hz, xi = 0.4 W/Hz^3, w = 0.25. The links of
    device 2 are twice as fast as those of device 1; all else is the same.

    ==============================  =====  =====  =====
    cut                             1      2      3
    ==============================  =====  =====  =====
    device / server FLOP            20/80  60/40  80/20
    device 1, link delay (9)        8      16     14
    device 2, link delay (9)        4      8      7
    device 1, D at 5 Hz             20     32     32
    device 1, D at 1 Hz             52     48     40
    device 2, D at 5 Hz             16     24     25
    device 2, D at 1 Hz             48     40     33
    both, E at 5 Hz                 400    200    100
    both, E at 1 Hz                 16     8      4
    ==============================  =====  =====  =====
    """
    fields: dict[str, Any] = {
        "device_flops": [20.0, 60.0, 80.0],
        "total_flops": 100.0,
        "smashed_bits": [8.0, 16.0, 4.0],
        "gradient_bits": [4.0, 8.0, 12.0],
        "adapter_bits": [4.0, 8.0, 12.0],
        "device_throughput": [10.0, 10.0],
        "uplink_rate": [[2.0], [4.0]],
        "downlink_rate": [[4.0], [8.0]],
        "server_flops_per_cycle": 4.0,
        "min_frequency": 1.0,
        "max_frequency": 5.0,
        "power_coefficient": 0.4,
        "local_epochs": 2.0,
        "compression_ratio": 0.5,
        "weight": 0.25,
    }
    return Instance(**(fields | changes))


def worked_p2(**changes: Any) -> Instance:
    """Return device 1 of `worked` alone, a P2 that is normalised by itself."""
    alone = {"device_throughput": [10.0], "uplink_rate": [[2.0]], "downlink_rate": [[4.0]]}
    return worked(**(alone | changes))


def random_instance(
    seed: int | np.random.Generator,
    *,
    shape: tuple[int, int] = (2, 3),
    num_cuts: int = 6,
    profile: str = "heterogeneous",
    normalizer: str = "box",
    static_power: float = 0.0,
    weight: float | None = None,
    box: str = "wide",
    varying: Collection[str] = (),
    optional: Collection[str] = (),
    all_on_device: bool = False,
    given_extremes: bool = False,
    compute_scale: float = 1.0,
    link_scale: float = 1.0,
    own_profiles: bool = False,
) -> Instance:
    """Return a random instance of about the letter's size.

    Parameters
    ----------
    seed
        A seed or a generator.
    shape, num_cuts
        (M, N) and C.
    profile
        ``linear``: identical layers. ``heterogeneous``: any layers. ``tied``: runs of cuts that
        cost the same. ``shrinking``: data that shrink with depth.
    normalizer
        Name of the normalizer.
    static_power
        P0 [W]; the peak of the rest is about 1,500 W.
    weight
        w, or None for a random one.
    box
        ``wide``, ``narrow``, or ``point`` for equal frequency limits.
    varying
        Those of `VARYING` that differ between device-rounds.
    optional
        Those of `OPTIONAL` that are present.
    all_on_device
        Whether the last cut leaves the server nothing to do.
    given_extremes
        Whether the ranges in equation (12) are given, up to twice as wide as the normalizer's.
        Without this, ``per-cut`` costs the same at every cut: its ranges and the part of the
        cost that depends on the frequency are both in proportion to the server's share.
    compute_scale, link_scale
        Factors on all throughputs and on all rates.
    own_profiles
        Whether every device has a profile of its own, as of another model.
    """
    rng = np.random.default_rng(seed)
    later = rng.spawn(1)[0]  # what came later draws apart, so that a seed stays what it was
    devices = shape[0]
    layers = np.full(num_cuts + 1, rng.uniform(0.5, 2.0) * 1e12)
    adapters = np.full(num_cuts, rng.uniform(0.2, 2.0) * 1e7)
    smashed = np.full(num_cuts, rng.uniform(0.2, 2.0) * 1e8)
    gradient = np.full(num_cuts, rng.uniform(0.2, 2.0) * 1e8)
    if profile != "linear":
        layers *= rng.lognormal(0.0, 0.7, layers.size)
        adapters *= rng.lognormal(0.0, 1.0, num_cuts)
        smashed *= rng.lognormal(0.0, 1.0, num_cuts)
        gradient *= rng.lognormal(0.0, 1.0, num_cuts)
    if profile == "shrinking":
        depth = rng.uniform(0.4, 0.9) ** np.arange(num_cuts)
        smashed, gradient = smashed[0] * depth, gradient[0] * depth
    device_flops, adapter_bits = np.cumsum(layers[:-1]), np.cumsum(adapters)
    total_flops = device_flops[-1] if all_on_device else layers.sum()
    if profile == "tied":
        same = np.arange(num_cuts) // 3 * 3
        device_flops, adapter_bits = device_flops[same], adapter_bits[same]
        smashed, gradient = smashed[same], gradient[same]

    def value(name: str, center: float, sigma: float) -> Any:
        if name not in varying:
            return center
        return center * rng.lognormal(0.0, sigma, shape)

    high = np.asarray(value("max_frequency", 2.46e9, 0.2))
    share = {"wide": 0.2, "narrow": 0.9, "point": 1.0}[box]
    low = np.asarray(value("min_frequency", share, 0.1 * (1.0 - share))) * high
    weights = rng.uniform(0.02, 0.98, shape if "weight" in varying else ()) ** 2
    if weight is not None:
        weights = np.full_like(weights, weight)
    elif "weight" in varying:
        weights.flat[0] = rng.choice([0.0, 1.0])
    speeds = rng.lognormal(np.log(4e12), 0.8, devices)
    if "device_throughput" in varying:
        speeds = speeds[:, None] * rng.lognormal(0.0, 0.2, shape)
    extra: dict[str, Any] = {
        "device_memory": 1e9 * np.arange(1.0, num_cuts + 1.0),
        "device_power": rng.uniform(5.0, 60.0, devices),
        "transmit_power": rng.uniform(0.1, 0.5, devices),
        "device_seconds": later.lognormal(-1.0, 1.0, num_cuts) / (compute_scale + link_scale),
        "extra_seconds": later.lognormal(0.0, 1.0, num_cuts) / (compute_scale + link_scale),
    }

    def own(values: FloatArray, sigma: float) -> FloatArray:
        if not own_profiles:
            return values
        return np.asarray(values * later.lognormal(0.0, sigma, (devices, num_cuts)))

    def around(name: str, center: float) -> Any:
        return center * later.lognormal(0.0, 0.3, shape) if name in varying else center

    if own_profiles:
        factor = later.lognormal(0.0, 0.4, devices)
        device_flops = device_flops * factor[:, np.newaxis]
        total_flops = total_flops * factor
        for name in ("device_memory", "device_seconds", "extra_seconds"):
            extra[name] = own(extra[name], 0.5)
    inst = Instance(
        device_flops=device_flops,
        total_flops=total_flops,
        smashed_bits=own(smashed, 0.5),
        gradient_bits=own(gradient, 0.5),
        adapter_bits=own(adapter_bits, 0.5),
        device_throughput=compute_scale * speeds,
        uplink_rate=link_scale * rng.lognormal(np.log(1e8), 1.0, shape),
        downlink_rate=link_scale * rng.lognormal(np.log(2e8), 1.0, shape),
        server_flops_per_cycle=value("server_flops_per_cycle", compute_scale * 6144.0, 0.1),
        min_frequency=np.minimum(low, high),
        max_frequency=high,
        power_coefficient=around("power_coefficient", 1e-25),
        static_power=around("static_power", static_power),
        local_epochs=value("local_epochs", 5.0, 0.3),
        compression_ratio=np.minimum(1.0, around("compression_ratio", rng.uniform(0.05, 1.0))),
        weight=weights,
        normalizer=normalizer,
        **{name: extra[name] for name in optional},
    )
    if not given_extremes:
        return inst
    full = {"fleet": (), "per-cut": (*shape, num_cuts)}.get(normalizer, shape)
    low_d, high_d, low_e, high_e = (np.broadcast_to(v, full) for v in inst.extremes)
    return inst.replace(
        normalizer_values=Extremes(
            low_d,
            low_d + (high_d - low_d) * rng.uniform(1.0, 2.0, full),
            low_e,
            low_e + (high_e - low_e) * rng.uniform(1.0, 2.0, full),
        )
    )


def instances(
    *,
    normalizers: Sequence[str] = NORMALIZERS,
    profiles: Sequence[str] = PROFILES,
    boxes: Sequence[str] = BOXES,
    weights: Sequence[float | None] = (None, None, 0.0, 1.0),
    min_cuts: int = 1,
    max_cuts: int = 31,
    optional: bool = False,
    given_extremes: bool | None = None,
    own_profiles: bool | None = None,
    varying: Sequence[str] = VARYING,
) -> st.SearchStrategy[Instance]:
    """Return a strategy over all normalizers, profiles, boxes, shapes and scales."""
    return st.builds(
        random_instance,
        st.integers(0, 2**32 - 1),
        shape=st.tuples(st.integers(1, 3), st.integers(1, 4)),
        num_cuts=st.sampled_from([c for c in (1, 2, 3, 7, 15, 31) if min_cuts <= c <= max_cuts]),
        profile=st.sampled_from(profiles),
        normalizer=st.sampled_from(normalizers),
        static_power=st.sampled_from([0.0, 0.0, 20.0, 300.0, 5000.0]),
        weight=st.sampled_from(weights),
        box=st.sampled_from(boxes),
        varying=st.sets(st.sampled_from(varying)),
        optional=st.sets(st.sampled_from(OPTIONAL)) if optional else st.just(()),
        all_on_device=st.booleans(),
        given_extremes=st.booleans() if given_extremes is None else st.just(given_extremes),
        compute_scale=st.sampled_from([1.0, 1.0, 1e-3, 1e2]),
        link_scale=st.sampled_from([1.0, 1.0, 1e-2, 1e3]),
        own_profiles=st.booleans() if own_profiles is None else st.just(own_profiles),
    )


def frequency_at(inst: Instance, place: float) -> FloatArray:
    """Return a frequency of each device-round, from F_min at 0 to F_max at 1, on a log scale."""
    low = np.broadcast_to(inst.min_frequency, inst.shape)
    high = np.broadcast_to(inst.max_frequency, inst.shape)
    frequency: FloatArray = np.clip(low * (high / low) ** place, low, high)
    return frequency
