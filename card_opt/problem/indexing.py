"""Indices of devices and rounds, as users give them."""

from __future__ import annotations

from card_opt.errors import InstanceError, shown


def as_slice(index: int | slice, size: int, axis: str) -> slice:
    """Return an index as a slice that selects at least one of `size`, or raise `InstanceError`."""
    if isinstance(index, slice):
        try:
            chosen = range(size)[index]
        except (TypeError, ValueError):  # a step of 0, or ends that are not whole numbers
            chosen = range(0)
        if not chosen:
            raise InstanceError(f"{axis} indices must select at least one of {size}, got {index}")
        return index
    try:
        place = range(size)[index]
    except (TypeError, IndexError):
        raise InstanceError(
            f"{axis} index must be in 0..{size - 1} or a slice, got {shown(index)}"
        ) from None
    return slice(place, place + 1)
