"""What the kernel is given of device-rounds, and what it says of them: plain arrays."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.prices import NO_PRICES, Prices
from card_opt.problem.quantities import FloatArray, IntArray

__all__ = ["NO_PRICES", "BlockPrices", "CutArray", "Decided", "Inputs", "Own", "Prices"]

CutArray = npt.NDArray[np.int32]


class Inputs(NamedTuple):
    """What device-rounds of one job differ in; arrays of shape (K,)."""

    throughput: FloatArray  #: of the device [FLOP/s]
    uplink: FloatArray  #: [bit/s]; 0 is no link
    downlink: FloatArray  #: [bit/s]; 0 is no link
    weight: FloatArray | None = None  #: of the delay in the cost; None for the job's own


class BlockPrices(NamedTuple):
    """The prices of a block, all of shape (K,)."""

    delay: FloatArray
    energy: FloatArray
    frequency_delay: FloatArray | None
    frequency_energy: FloatArray | None


class Own(NamedTuple):
    """Limits of single device-rounds; arrays of shape (K,), or None for no such limit."""

    deadline: FloatArray | None = None  #: of the delay [s]; inf for none
    energy_cap: FloatArray | None = None  #: of the server's energy [J]; inf for none
    min_cut: IntArray | None = None
    max_cut: IntArray | None = None


class Decided(NamedTuple):
    """Decisions of device-rounds; arrays of shape (K,)."""

    cut: CutArray  #: 1-based; 0 where there is no decision
    frequency: FloatArray  #: [Hz]; nan where there is no decision, and so on
    delay: FloatArray  #: [s]
    energy: FloatArray  #: [J]
    cost: FloatArray  #: U of equation (12)
    lower: FloatArray  #: no decision's cost with the first two prices is below; inf if none is
