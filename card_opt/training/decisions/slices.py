"""An instance of one round, for some of its devices, at the speeds that were measured."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from card_opt.problem.fields import FIELDS, axes_of
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray

_RATES = ("uplink_rate", "downlink_rate")


def of_devices(inst: Instance, rows: IntArray, names: tuple[str, ...]) -> Instance:
    """Return the part with some devices, which keeps no extremes but those that were given.

    Parameters
    ----------
    inst
        Of M devices and one round.
    rows
        Which devices, 0-based.
    names
        Theirs.
    """
    parts: dict[str, Any] = {
        name: value[rows]
        for name, field in FIELDS.items()
        if isinstance(value := getattr(inst, name), np.ndarray) and "M" in axes_of(field, value)
    }
    if inst.normalizer_values is not None:
        parts["normalizer_values"] = Extremes(
            *(v[rows] if isinstance(v, np.ndarray) else v for v in inst.normalizer_values)
        )
    return dataclasses.replace(inst, **parts, device_names=names)


def with_speeds(inst: Instance, speeds: FloatArray) -> Instance:
    """Return an instance with other speeds.

    Parameters
    ----------
    inst
        Of M devices and one round; seconds that were measured of each cut stay.
    speeds
        Throughput [FLOP/s], uplink and downlink rate [bit/s] of each device, shape (M, 3).
    """
    throughput, uplink, downlink = speeds.T
    has_speed = inst.device_throughput is not None
    return inst.replace(
        device_throughput=throughput if has_speed else None,
        uplink_rate=uplink[:, np.newaxis],
        downlink_rate=downlink[:, np.newaxis],
    )


def over_rounds(inst: Instance, rounds: int) -> Instance:
    """Return an instance of one round as one of several that are alike, for limits to be put on.

    Parameters
    ----------
    inst
        Of M devices and one round.
    rounds
        How many.
    """
    parts: dict[str, Any] = {
        name: value[:, 0]
        for name, field in FIELDS.items()
        if isinstance(value := getattr(inst, name), np.ndarray) and "N" in axes_of(field, value)
    }
    for name in _RATES:
        parts[name] = np.broadcast_to(getattr(inst, name), (inst.shape[0], rounds))
    return dataclasses.replace(inst, **parts, normalizer_values=None)
