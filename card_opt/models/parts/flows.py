r"""Moves of the cut as a flow: what the choices of a device in its rounds are to each other.

A device whose column is c in round n and d in the next pays :math:`\mu_{cd}`. With the share
:math:`z_{ncd} \ge 0` (`move`) of a pair of columns

.. math::

    \sum_d z_{ncd} = x_{nc}, \quad \sum_c z_{ncd} = x_{n+1,d}, \quad
    \text{cost } \sum_n \sum_{cd} \mu_{cd} z_{ncd}.

That is a flow of 1 from round to round. Its corners are the paths, so that it is the convex hull
of the device's choices, and with whole :math:`x` every :math:`z` is whole, too. A pair that is not
allowed, or of a column that is not, has no variable; and a column that no path leads through is
taken out beforehand (`reachable`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled


class Flows(NamedTuple):
    """The pairs of columns that may follow each other, J of all devices and rounds.

    Attributes
    ----------
    tail, head
        Both columns, as row-major numbers of device-round and column, shape (J,).
    cost
        Scaled cost of each pair, shape (J,).
    start
        Scaled cost of beginning with a column, shape (K C,); 0 but for first rounds.
    """

    tail: IntArray
    head: IntArray
    cost: FloatArray
    start: FloatArray


def flows_of(s: Scaled) -> Flows:
    """Return the moves of a problem that has some."""
    assert s.moves is not None
    is_open = _open(s)
    num_devices, num_rounds = s.shape
    tails, heads, costs = [], [], []
    start = np.zeros(s.size)
    for m in range(num_devices):
        cost = s.moves.cost[m % len(s.moves.cost)]
        for k in range(m * num_rounds, (m + 1) * num_rounds - 1):
            may = np.isfinite(cost) & is_open[k][:, np.newaxis] & is_open[k + 1]
            before, after = np.nonzero(may)
            tails.append(k * s.size[1] + before)
            heads.append((k + 1) * s.size[1] + after)
            costs.append(cost[before, after])
        if s.moves.first is not None:
            first = s.moves.first[m % len(s.moves.first)]
            start[m * num_rounds] = np.where(np.isfinite(first), first, 0.0)
    none = np.zeros(0)
    return Flows(
        np.concatenate([none, *tails]).astype(np.int64),
        np.concatenate([none, *heads]).astype(np.int64),
        np.concatenate([none, *costs]),
        start.ravel(),
    )


def reachable(s: Scaled) -> Scaled:
    """Return a problem without the columns that no path of its device leads through.

    If that leaves a device-round none, only those that cannot be the first are taken out.
    """
    if s.moves is None:
        return s
    is_open = _open(s).reshape(*s.shape, -1)
    if s.moves.first is not None:
        is_open[:, 0] &= np.isfinite(s.moves.first)
    through = is_open.copy()
    may = np.isfinite(s.moves.cost)
    for n in range(1, s.shape[1]):
        through[:, n] &= (through[:, n - 1, :, np.newaxis] & may).any(axis=1)
    for n in range(s.shape[1] - 2, -1, -1):
        through[:, n] &= (through[:, n + 1, np.newaxis, :] & may).any(axis=2)
    kept = through if through.any(axis=-1).all() else is_open
    return s if s.allowed is None and kept.all() else replace(s, allowed=kept.reshape(s.size))


def _open(s: Scaled) -> BoolArray:
    return np.ones(s.size, dtype=bool) if s.allowed is None else s.allowed.copy()
