"""What is decided of every device-round."""

from __future__ import annotations

from typing import NamedTuple

from card_opt.problem.quantities import FloatArray, IntArray


class Decision(NamedTuple):
    """A decision of all device-rounds.

    Attributes
    ----------
    cut
        1-based cuts, shape (M, N).
    frequency
        Server frequencies [Hz], shape (M, N).
    share
        Share of the band that each device-round has, shape (M, N); None where all have the
        whole band.
    """

    cut: IntArray
    frequency: FloatArray
    share: FloatArray | None = None
