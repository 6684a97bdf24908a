"""Which numbers are plausible: a table of ranges, and a question where one is far outside.

A number in the wrong unit (GHz for Hz, Mbit/s for bit/s, milliseconds for seconds) passes every
check of sign and type and gives an answer that looks fine. Readers of files therefore ask.
`card_opt.Instance` does not: its numbers may be in any consistent units.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from card_opt.scenarios.llm import Architecture
    from card_opt.scenarios.tuning_choices import Training


class Plausible(NamedTuple):
    """What a quantity lies between, in SI units, and the other units that it is often given in."""

    low: float
    high: float
    unit: str
    others: tuple[tuple[str, float], ...]


_CLOCK = Plausible(1e7, 2e10, "Hz", (("GHz", 1e9), ("MHz", 1e6), ("kHz", 1e3)))
_POOL = _CLOCK._replace(high=1e15)  # a sum of clocks
_CARRIER = _CLOCK._replace(low=1e8, high=1e12)
_BANDWIDTH = _CLOCK._replace(low=1e4, high=1e10, others=(("MHz", 1e6), ("kHz", 1e3), ("GHz", 1e9)))
_RATE = Plausible(1e4, 1e12, "bit/s", (("Mbit/s", 1e6), ("Gbit/s", 1e9), ("kbit/s", 1e3)))
_SPEED = Plausible(1e8, 1e17, "FLOP/s", (("TFLOP/s", 1e12), ("GFLOP/s", 1e9), ("MFLOP/s", 1e6)))
_POWER = Plausible(1e-3, 1e4, "W", (("mW", 1e-3), ("kW", 1e3), ("uW", 1e-6)))
_CUBE = Plausible(1e-30, 1e-22, "W/Hz^3", (("W/GHz^3", 1e-27), ("W/MHz^3", 1e-18)))
_SECONDS = Plausible(1e-4, 1e5, "s", (("ms", 1e-3), ("us", 1e-6), ("h", 3600.0)))
_ENERGY = Plausible(1e-2, 1e10, "J", (("kJ", 1e3), ("mJ", 1e-3), ("kWh", 3.6e6)))
_MEMORY = Plausible(1e7, 1e13, "byte", (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)))
_DISTANCE = Plausible(0.5, 1e5, "m", (("km", 1e3), ("cm", 1e-2), ("mm", 1e-3)))
_DENSITY = Plausible(-250.0, -100.0, "dBm/Hz", ())

RANGES: Mapping[str, Plausible] = {
    **dict.fromkeys(("frequency", "min_frequency", "max_frequency", "levels"), _CLOCK),
    "max_total": _POOL,
    "carrier_frequency": _CARRIER,
    **dict.fromkeys(("subcarrier_spacing", "uplink_bandwidth", "downlink_bandwidth"), _BANDWIDTH),
    **dict.fromkeys(("uplink_rate", "downlink_rate"), _RATE),
    "device_throughput": _SPEED,
    **dict.fromkeys(
        ("static_power", "compute_power", "device_power", "transmit_power", "level_power"), _POWER
    ),
    "power_coefficient": _CUBE,
    **dict.fromkeys(("max_delay", "device_seconds", "extra_seconds"), _SECONDS),
    "max_energy": _ENERGY,
    **dict.fromkeys(("memory", "max_bytes", "device_memory"), _MEMORY),
    "distance": _DISTANCE,
    "noise_density_dbm_hz": _DENSITY,
}
"""Plausible range of every field of files that has one, by its name."""


def question(field: str, value: Any, name: str = "") -> str:
    """Return a question about a value that is implausible, empty if it is not.

    What is not finite, or not positive where it should be, is for other checks.

    Parameters
    ----------
    field
        Name of the field, a key of `RANGES`; any other is always plausible.
    value
        A number, or an array of numbers, of which the first implausible one is asked about.
    name
        What to call it, by default `field`.

    Examples
    --------
    >>> question("max_frequency", 0.921)
    'max_frequency = 0.921 Hz is implausible (1e+07 to 2e+10 Hz): did you mean 0.921e9 (GHz)?'
    >>> question("max_frequency", 0.921e9)
    ''
    """
    if field not in RANGES:
        return ""
    values = np.atleast_1d(np.asarray(value))
    if values.dtype.kind not in "iuf":
        return ""
    low, high, unit, others = RANGES[field]
    is_checked = np.isfinite(values) & ((values > 0.0) | (low < 0.0))
    asked = values[is_checked & ((values < low) | (values > high))]
    if not asked.size:
        return ""
    came = asked.flat[0].item()
    found = [(other, factor) for other, factor in others if low <= came * factor <= high]
    hint = f": did you mean {_times(came, found[0][1])} ({found[0][0]})?" if found else "?"
    text = f"{came:g} {unit} is implausible ({low:g} to {high:g} {unit})"
    return f"{name or field} = {text}{hint}"


def shape_questions(architecture: Architecture, training: Training) -> list[str]:
    """Return questions about a fine-tuning that does not suit its model."""
    asked = []
    rank, hidden = max(training.ranks), architecture.hidden_size
    if rank > hidden:
        asked.append(
            f"training.lora_rank = {rank} is implausible, for the model is {hidden} wide: "
            "did you mean 8 or 16?"
        )
    length, most = training.sequence_length, architecture.max_positions
    if length > most:
        asked.append(
            f"training.sequence_length = {length} is implausible, for the model has {most} "
            f"positions: did you mean {most} or less?"
        )
    return asked


def _times(value: float, factor: float) -> str:
    """Return a product as a person would write it.

    >>> _times(0.921, 1e9), _times(2e4, 1e-3)
    ('0.921e9', '20')
    """
    exponent = round(float(np.log10(factor)))
    short = f"{value:g}"
    if factor == 10.0**exponent and exponent >= 6 and "e" not in short:
        return f"{short}e{exponent}"
    return f"{value * factor:g}"
