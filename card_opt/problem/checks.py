"""Checks of a decision as users give it: cuts and frequencies of every device-round."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError
from card_opt.problem.arrays import as_floats, place


def check_cut(cut: npt.ArrayLike, shape: tuple[int, int], num_cuts: int) -> npt.NDArray[np.int64]:
    """Return the cuts as whole numbers of shape (M, N), or raise `InstanceError`."""
    values = _broadcast("cut", cut, shape)
    bad = ~((values >= 1) & (values <= num_cuts) & (values == np.floor(values)))
    if bad.any():
        raise InstanceError(
            f"cut must be whole numbers in 1..{num_cuts}, got {values[bad][0]:g}{place(bad)}"
        )
    return values.astype(np.int64)


def check_frequency(frequency: npt.ArrayLike, shape: tuple[int, int]) -> npt.NDArray[np.float64]:
    """Return the frequencies [Hz] in shape (M, N), or raise `InstanceError`."""
    values = _broadcast("frequency", frequency, shape)
    bad = ~((values > 0.0) & np.isfinite(values))
    if bad.any():
        raise InstanceError(
            f"frequency must be positive and finite [Hz], got {values[bad][0]:g}{place(bad)}"
        )
    return values


def _broadcast(
    name: str, values: npt.ArrayLike, shape: tuple[int, int]
) -> npt.NDArray[np.float64]:
    array = as_floats(name, values)
    if array.shape not in {(), shape}:
        raise InstanceError(f"{name} must be a scalar or of shape {shape}, got {array.shape}")
    return np.broadcast_to(array, shape)
