"""Texts that are the same but for the rounding of their numbers."""

from __future__ import annotations

import re

import numpy as np

NUMBER = re.compile(r"[+-]?\d+\.?\d*(?:[eE][+-]?\d+)?")


def agree(a: str, b: str, rel: float) -> bool:
    """Return whether two texts have the same words and, to a relative error, numbers.

    Where lines end does not matter.
    """
    a, b = (" ".join(text.split()) for text in (a, b))
    if NUMBER.split(a) != NUMBER.split(b):
        return False
    x, y = (np.array(NUMBER.findall(text), dtype=np.float64) for text in (a, b))
    return bool(np.allclose(x, y, rtol=rel, atol=0.0))
