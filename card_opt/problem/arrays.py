"""Numbers as users give them, made into arrays of floats without guessing."""

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
