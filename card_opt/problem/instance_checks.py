"""Checks of an instance's fields against each other, and what they are spread to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from card_opt.errors import InstanceError
from card_opt.problem.cost_arrays import RATES, column
from card_opt.problem.fields import checked_table, frozen


def spread(fields: Mapping[str, Any], num_devices: int, num_rounds: int) -> dict[str, Any]:
    """Return the fields that are kept in full shape: link rates and the devices' powers."""
    out: dict[str, Any] = {}
    for name in RATES:
        if np.shape(fields[name]) != (num_devices, num_rounds):
            full = np.broadcast_to(column(fields[name]), (num_devices, num_rounds))
            out[name] = frozen(full.copy())
    for name in ("device_throughput", "device_power", "transmit_power"):
        if isinstance(value := fields[name], float):
            out[name] = frozen(np.full(num_devices, value))
    return out


def check_order(fields: Mapping[str, Any]) -> None:
    """Raise `InstanceError` if something exceeds what it is at most."""
    if fields["server_flops"] is None:
        _check_pair(fields, "device_flops", "total_flops", "FLOP")
    _check_pair(fields, "min_frequency", "max_frequency", "Hz")


def _check_pair(fields: Mapping[str, Any], low: str, high: str, unit: str) -> None:
    lows, highs = fields[low], column(fields[high])
    if low == "min_frequency":
        lows = column(lows)
    lows, highs = np.broadcast_arrays(lows, highs)
    bad = lows > highs
    if bad.any():
        raise InstanceError(
            f"{low} must be at most {high}, got {lows[bad][0]:g} {unit} "
            f"over {highs[bad][0]:g} {unit}"
        )


def total_of(fields: Mapping[str, Any]) -> Any:
    """Return `total_flops`; where `server_flops` say the server's part, it may be left out.

    It is the most that an option takes on both sides then, and nothing rests on it.

    Raises
    ------
    InstanceError
        If it is missing and needed.
    """
    total, server = fields["total_flops"], fields["server_flops"]
    if total is None and server is None:
        raise InstanceError("total_flops [FLOP] must be given, or server_flops, got neither")
    if total is not None:
        return total
    try:
        both = np.asarray(fields["device_flops"], dtype=float) + np.asarray(server, dtype=float)
        return float(both.max())
    except (TypeError, ValueError):  # the check of each field says what is wrong with it
        return 1.0


def check_choice(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the table of powers in its order, if there is one.

    Raises
    ------
    InstanceError
        If there are two of what there should be one of, or none.
    """
    if fields["device_throughput"] is None and fields["device_seconds"] is None:
        raise InstanceError(
            "device_throughput [FLOP/s] or device_seconds [s] must be given, got neither"
        )
    if fields["level_power"] is None:
        return {}
    table = checked_table(fields["level_power"])
    if np.any(fields["power_coefficient"]) or np.any(fields["static_power"]):
        raise InstanceError(
            "level_power stands in place of power_coefficient and static_power, "
            "got both; give one of them"
        )
    return {"level_power": frozen(np.column_stack((table.frequency, table.power)))}
