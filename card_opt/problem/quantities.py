"""The numbers that the equations are about, named as in the letter's glossary (docs/theory.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
Values = Any  # a float, or an array of floats that broadcasts with the others


class Profile(NamedTuple):
    """What a cut costs per local epoch, the last two per round; floats, or arrays over cuts."""

    device_flops: Values  #: computed on the device [FLOP]
    server_flops: Values  #: computed on the server [FLOP]
    smashed_bits: Values  #: smashed data before compression, uplink [bit]
    gradient_bits: Values  #: its gradient before compression, downlink [bit]
    adapter_bits: Values  #: device-side LoRA adapters, once in each direction [bit]
    device_seconds: Values = 0.0  #: measured on the device, per local epoch [s]
    extra_seconds: Values = 0.0  #: whatever else a round takes [s]

    def sent(self) -> Profile:
        """Return what goes over the links alone."""
        return self._replace(
            device_flops=0.0, server_flops=0.0, device_seconds=0.0, extra_seconds=0.0
        )

    def unsent(self) -> Profile:
        """Return all but what goes over the links."""
        return self._replace(smashed_bits=0.0, gradient_bits=0.0, adapter_bits=0.0)


@dataclass(frozen=True, eq=False)
class PowerTable:
    """The server's power where it is measured: at some frequencies, and at no others.

    Attributes
    ----------
    frequency
        Rising, shape (L,) [Hz].
    power
        At each of them, shape (L,) [W].
    """

    frequency: FloatArray
    power: FloatArray

    def at(self, frequency: Values) -> Values:
        """Return the power at frequencies; between two of the table's, the line through them."""
        return np.interp(frequency, self.frequency, self.power)


class Rounds(NamedTuple):
    """The numbers of one device-round as floats, or of several as broadcastable arrays."""

    device_throughput: Values  #: [FLOP/s]
    uplink_rate: Values  #: [bit/s]
    downlink_rate: Values  #: [bit/s]
    server_flops_per_cycle: Values  #: [FLOP/cycle]
    min_frequency: Values  #: [Hz]
    max_frequency: Values  #: [Hz]
    power_coefficient: Values  #: [W/Hz^3]
    static_power: Values  #: [W]
    local_epochs: Values
    compression_ratio: Values
    weight: Values
    level_power: PowerTable | None = None  #: instead of the two coefficients of the power

    def with_share(self, share: Values) -> Rounds:
        """Return the same numbers with a share of the band, in (0, 1]: of both link rates."""
        return self._replace(
            uplink_rate=self.uplink_rate * share, downlink_rate=self.downlink_rate * share
        )

    def by_cut(self) -> Rounds:
        """Return the same numbers with one more axis at the end, for the cuts."""
        return self.changed(lambda v: v[..., None] if isinstance(v, np.ndarray) else v)

    def changed(self, function: Callable[[Values], Values]) -> Rounds:
        """Return what a function makes of every number; the table of powers stays."""
        numbers: dict[str, Any] = {k: function(getattr(self, k)) for k in self._fields[:-1]}
        return Rounds(**numbers, level_power=self.level_power)


class Extremes(NamedTuple):
    """``D_min, D_max, E_min, E_max`` of equation (12) [s, s, J, J].

    Floats or arrays: one value for all device-rounds, or shape (M, N), or, for `per-cut`,
    (M, N, C).

    Attributes
    ----------
    min_delay, max_delay
        What the delay is normalised between [s].
    min_energy, max_energy
        What the server's energy is normalised between [J].

    Examples
    --------
    To compare fleets by one measure, give one the extremes of the other.

    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> bool((inst.extremes.min_delay < inst.extremes.max_delay).all())
    True
    >>> other = inst.replace(
    ...     uplink_rate=2 * inst.uplink_rate, normalizer_values=inst.extremes
    ... )
    >>> co.solve(other).objective < co.solve(inst).objective
    True
    """

    min_delay: Values
    max_delay: Values
    min_energy: Values
    max_energy: Values
