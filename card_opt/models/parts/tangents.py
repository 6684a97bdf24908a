"""What a tangent that is missing does to cost and limits, by the block of the hull's columns."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled

CHOSEN, FREQUENCY, PERIOD, SQUARE, STRETCH, BAND = range(6)
"""Blocks of columns, see `card_opt.models.parts.rows`."""


def weights(s: Scaled, block: int) -> FloatArray:
    """Return what an error in each column does to the cost, or to a limit if that is more."""

    def of(curve: Curve, link: Curve | None) -> Any:
        if block == STRETCH:
            return 0.0 if link is None else link.inverse
        return curve.inverse if block == PERIOD else curve.square

    weight = of(s.cost, s.link) + np.zeros(s.size)
    if s.makespan is not None:
        price = s.makespan.weight[s.makespan.group][:, np.newaxis]
        weight = weight + price * of(s.makespan.curve, s.makespan.link)
    for rows in s.rows:
        num_members = np.bincount(rows.group + 1, minlength=rows.num_groups + 1)
        taken = num_members[rows.group + 1][:, np.newaxis] * of(rows.curve, rows.link)
        weight = np.maximum(weight, taken)
    return np.asarray(weight).ravel()
