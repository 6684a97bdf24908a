"""What each field of an instance may be: shape, unit and range, and the check of all three."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from card_opt.errors import InstanceError, shown
from card_opt.problem.checks import as_floats, place
from card_opt.problem.quantities import Extremes, FloatArray


class Field(NamedTuple):
    """What a field may be: its shapes by name, and its range."""

    shapes: tuple[str, ...]
    unit: str
    rule: str = "positive"


FIELDS = {
    "device_flops": Field(("(C,)",), " [FLOP]", "at least 0"),
    "total_flops": Field(("scalar",), " [FLOP]"),
    "smashed_bits": Field(("(C,)",), " [bit]", "at least 0"),
    "gradient_bits": Field(("(C,)",), " [bit]", "at least 0"),
    "adapter_bits": Field(("(C,)",), " [bit]", "at least 0"),
    "device_throughput": Field(("(M,)", "(M, N)"), " [FLOP/s]"),
    "uplink_rate": Field(("(M, N)",), " [bit/s]"),
    "downlink_rate": Field(("(M, N)",), " [bit/s]"),
    "server_flops_per_cycle": Field(("scalar", "(M, N)"), " [FLOP/cycle]"),
    "min_frequency": Field(("scalar", "(M, N)"), " [Hz]"),
    "max_frequency": Field(("scalar", "(M, N)"), " [Hz]"),
    "power_coefficient": Field(("scalar",), " [W/Hz^3]", "at least 0"),
    "static_power": Field(("scalar",), " [W]", "at least 0"),
    "local_epochs": Field(("scalar", "(M, N)"), ""),
    "compression_ratio": Field(("scalar",), "", "in [0, 1]"),
    "weight": Field(("scalar", "(M, N)"), "", "in [0, 1]"),
    "device_memory": Field(("(C,)",), " [byte]", "at least 0"),
    "device_power": Field(("(M,)",), " [W]", "at least 0"),
    "transmit_power": Field(("(M,)",), " [W]", "at least 0"),
}
_LARGEST_EXTREME = 1e300  # differences of larger ones overflow
OPTIONAL = ("device_memory", "device_power", "transmit_power")


def checked(name: str, field: Field, value: Any, sizes: dict[str, int]) -> float | FloatArray:
    """Return a value as a float or a read-only array of its own.

    Parameters
    ----------
    name, field
        Which field it is for.
    value
        What the user gave.
    sizes
        M, N and C as far as earlier fields have set them; updated.

    Raises
    ------
    InstanceError
        If it is not numbers, of a wrong shape, or out of range.
    """
    array = as_floats(name, value, field.unit)
    allowed = " or ".join(_with_sizes(shape, sizes) for shape in field.shapes)
    if not any(_fits(shape, array.shape, sizes) for shape in field.shapes):
        raise InstanceError(f"{name} must have shape {allowed}, got {array.shape}")
    good = np.isfinite(array) & (array > 0.0 if field.rule == "positive" else array >= 0.0)
    if field.rule == "in [0, 1]":
        good &= array <= 1.0
    if not good.all():
        finite = "" if field.rule == "in [0, 1]" else " and finite"
        raise InstanceError(
            f"{name} must be {field.rule}{finite}{field.unit}, "
            f"got {array[~good][0]:g}{place(~good)}"
        )
    return frozen(array) if array.ndim else array.item()


def _fits(shape: str, actual: tuple[int, ...], sizes: dict[str, int]) -> bool:
    """Return whether a shape is as named; the first array that has M, N or C sets it."""
    letters = [letter for letter in "MNC" if letter in shape]
    if len(letters) != len(actual) or 0 in actual:
        return False
    if any(sizes.get(k, size) != size for k, size in zip(letters, actual, strict=True)):
        return False
    sizes.update(zip(letters, actual, strict=True))
    return True


def _with_sizes(shape: str, sizes: dict[str, int]) -> str:
    known = ", ".join(f"{k} = {sizes[k]}" for k in "MNC" if k in shape and k in sizes)
    return f"{shape} with {known}" if known else shape


def checked_extremes(values: Any, shape: tuple[int, ...], per_cut: bool) -> Extremes:
    """Return given extremes as floats or read-only arrays.

    Parameters
    ----------
    values
        Four numbers or arrays of shape (M, N), or (M, N, C) for ``per-cut``.
    shape
        That shape. For ``per-cut`` numbers are spread over it.

    Raises
    ------
    InstanceError
        If they are not four, not finite, of a wrong shape, or a minimum above its maximum.
    """
    try:
        given = Extremes(*values)
    except TypeError:
        raise InstanceError(
            f"normalizer_values must be {', '.join(Extremes._fields)}, got {shown(values)}"
        ) from None
    arrays = [as_floats("normalizer_values", value) for value in given]
    for array in arrays:
        if array.shape not in {(), shape} or not (np.abs(array) < _LARGEST_EXTREME).all():
            raise InstanceError(
                f"normalizer_values must be finite, scalars or of shape {shape}, "
                f"got shape {array.shape}"
            )
    for kind in (0, 2):
        if (arrays[kind] > arrays[kind + 1]).any():
            raise InstanceError(
                f"normalizer_values must have {Extremes._fields[kind]} at most "
                f"{Extremes._fields[kind + 1]}, got a larger one"
            )
    if per_cut:
        arrays = [np.broadcast_to(array, shape) for array in arrays]
    return Extremes(*(frozen(array) if array.ndim else array.item() for array in arrays))


def frozen(array: FloatArray) -> FloatArray:
    """Return the array, now read-only."""
    array.flags.writeable = False
    return array
