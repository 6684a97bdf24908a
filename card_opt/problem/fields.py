"""What each field of an instance may be: shape, unit and range, and the check of all three."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np

from card_opt.errors import InstanceError, shown
from card_opt.problem.checks import as_floats, place
from card_opt.problem.quantities import Extremes, FloatArray, PowerTable


class Field(NamedTuple):
    """What a field may be: its shapes by name, and its range."""

    shapes: tuple[str, ...]
    unit: str
    rule: str = "positive"


_PER_CUT = ("(C,)", "(M, C)")
_PER_ROUND = ("scalar", "(M,)", "(M, N)")

FIELDS = {
    "device_flops": Field(_PER_CUT, " [FLOP]", "at least 0"),
    "total_flops": Field(("scalar", "(M,)"), " [FLOP]"),
    "smashed_bits": Field(_PER_CUT, " [bit]", "at least 0"),
    "gradient_bits": Field(_PER_CUT, " [bit]", "at least 0"),
    "adapter_bits": Field(_PER_CUT, " [bit]", "at least 0"),
    "device_throughput": Field(_PER_ROUND, " [FLOP/s]"),
    "uplink_rate": Field(_PER_ROUND, " [bit/s]", "at least 0"),
    "downlink_rate": Field(_PER_ROUND, " [bit/s]", "at least 0"),
    "server_flops_per_cycle": Field(_PER_ROUND, " [FLOP/cycle]"),
    "min_frequency": Field(_PER_ROUND, " [Hz]"),
    "max_frequency": Field(_PER_ROUND, " [Hz]"),
    "power_coefficient": Field(_PER_ROUND, " [W/Hz^3]", "at least 0"),
    "static_power": Field(_PER_ROUND, " [W]", "at least 0"),
    "local_epochs": Field(_PER_ROUND, ""),
    "compression_ratio": Field(_PER_ROUND, "", "in [0, 1]"),
    "weight": Field(_PER_ROUND, "", "in [0, 1]"),
    "device_memory": Field(_PER_CUT, " [byte]", "at least 0"),
    "held_bytes": Field(_PER_CUT, " [byte]", "at least 0"),
    "device_power": Field(("scalar", "(M,)"), " [W]", "at least 0"),
    "transmit_power": Field(("scalar", "(M,)"), " [W]", "at least 0"),
    "device_seconds": Field(_PER_CUT, " [s]", "at least 0"),
    "extra_seconds": Field(_PER_CUT, " [s]", "at least 0"),
    "server_flops": Field(_PER_CUT, " [FLOP]", "at least 0"),
    "level_power": Field(("(L, 2)",), " [Hz, W]", "at least 0"),
}
NAMES = ("device_names", "cut_names")
_LARGEST_EXTREME = 1e300  # differences of larger ones overflow
OPTIONAL = (
    "device_throughput",
    "device_memory",
    "held_bytes",
    "device_power",
    "transmit_power",
    "device_seconds",
    "extra_seconds",
    "server_flops",
    "level_power",
)


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


def axes_of(field: Field, value: FloatArray) -> str:
    """Return the letters of the axes that a value has, of M, N and C; none if no shape fits."""
    shape = next((s for s in field.shapes if len(_letters(s)) == value.ndim), "")
    return "".join(_letters(shape))


def _letters(shape: str) -> list[str]:
    return [letter for letter in "MNCL2" if letter in shape]


def _fits(shape: str, actual: tuple[int, ...], sizes: dict[str, int]) -> bool:
    """Return whether a shape is as named; the first array that has M, N or C sets it."""
    letters = _letters(shape)
    if "L" in letters:
        return len(actual) == 2 and actual[0] > 0 and actual[1] == 2
    if len(letters) != len(actual) or 0 in actual:
        return False
    if any(sizes.get(k, size) != size for k, size in zip(letters, actual, strict=True)):
        return False
    sizes.update(zip(letters, actual, strict=True))
    return True


def _with_sizes(shape: str, sizes: dict[str, int]) -> str:
    known = ", ".join(f"{k} = {sizes[k]}" for k in "MNC" if k in shape and k in sizes)
    return f"{shape} with {known}" if known else shape


def checked_table(values: FloatArray) -> PowerTable:
    """Return a server's power over its frequencies, rising, from pairs of both.

    Raises
    ------
    InstanceError
        If a frequency is not positive, or comes twice.
    """
    ordered = values[values[:, 0].argsort(kind="stable")]
    frequency, power = (frozen(column.copy()) for column in ordered.T)
    if not (frequency > 0.0).all():
        raise InstanceError(
            f"level_power must have positive frequencies [Hz], got {frequency[0]:g}"
        )
    if twice := frequency[1:][np.diff(frequency) == 0.0].tolist():
        raise InstanceError(
            f"level_power must have each frequency once, got {twice[0]:g} Hz twice"
        )
    return PowerTable(frequency, power)


def checked_names(field: str, names: Any, count: int) -> tuple[str, ...]:
    """Return the names of devices or cuts.

    Parameters
    ----------
    field
        Which field they are, for messages.
    names
        What the user gave.
    count
        How many there must be.

    Raises
    ------
    InstanceError
        If they are not one line of text each, different ones, one for each.
    """
    is_list = isinstance(names, Iterable) and not isinstance(names, str | bytes)
    given = tuple(names) if is_list else ()
    if not is_list or len(given) != count:
        raise InstanceError(f"{field} must be {count} names, one for each, got {shown(names)}")
    seen = set()
    for name in given:
        if not isinstance(name, str) or not name.strip() or not name.isprintable():
            raise InstanceError(f"{field} must be lines of text, got {shown(name)}")
        if name in seen:
            raise InstanceError(f"{field} must be different, got {shown(name)} twice")
        seen.add(name)
    return tuple(map(str, given))


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
