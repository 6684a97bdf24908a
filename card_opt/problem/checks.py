"""Numbers as users give them, checked without guessing: arrays, cuts, frequencies."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, shown


def as_floats(name: str, value: object, unit: str = "") -> npt.NDArray[np.float64]:
    """Return a copy of numbers as an array of floats.

    Raises
    ------
    InstanceError
        If `value` is not real numbers; text that looks like one is not.
    """
    try:
        array = np.asarray(value)
        if array.dtype.kind in "iuf":
            return array.astype(np.float64)
    except (TypeError, ValueError):  # rows of different lengths, and the like
        pass
    raise InstanceError(f"{name} must be numbers{unit}, got {shown(value)}")


def place(bad: npt.NDArray[np.bool_]) -> str:
    """Return where the first bad value is, 0-based as it is indexed; nothing for a scalar."""
    return f" at {np.argwhere(bad)[0].tolist()}" if bad.ndim else ""


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


def check_share(share: npt.ArrayLike, shape: tuple[int, int]) -> npt.NDArray[np.float64]:
    """Return shares of the band in shape (M, N), or raise `InstanceError`."""
    values = _broadcast("share", share, shape)
    bad = ~((values > 0.0) & (values < np.inf))
    if bad.any():
        raise InstanceError(
            f"share must be positive and finite, a share of the band, "
            f"got {values[bad][0]:g}{place(bad)}"
        )
    return values


def _broadcast(
    name: str, values: npt.ArrayLike, shape: tuple[int, int]
) -> npt.NDArray[np.float64]:
    array = as_floats(name, values)
    if array.shape not in {(), shape}:
        raise InstanceError(f"{name} must be a scalar or of shape {shape}, got {array.shape}")
    return np.broadcast_to(array, shape)
