"""Indices of devices and rounds, as users give them; and whether two fields are the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from card_opt.errors import InstanceError, shown

_PLAIN = (str, tuple, Mapping)


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


def same(a: Any, b: Any) -> bool:
    """Return whether two fields of an instance are the same, to the bit."""
    if isinstance(a, tuple) and isinstance(b, tuple):
        return all(map(same, a, b))
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        return [*a] == [*b] and all(same(a[name], b[name]) for name in a)
    if a is None or b is None or isinstance(a, _PLAIN) or isinstance(b, _PLAIN):
        return bool(a is b or (isinstance(a, str) and a == b))
    return np.shape(a) == np.shape(b) and bool(np.array_equal(a, b))
