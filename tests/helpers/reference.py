r"""The reference for coupled instances: every vector of cuts, with its best frequencies.

It shares nothing with the package but the referee's prices. Device-rounds that no row couples
are parted first. For fixed cuts, and with :math:`u = \ln(f / F_{\max})`, what is left is

.. math::

    \min_u \; \sum_k q_k(u_k) \quad \text{s.t.} \quad \sum_k q_{rk}(u_k) \le 1,
    \quad \ln (F_{\min} / F_{\max}) \le u_k \le 0,
    \qquad q(u) = a + b e^{-u} + l e^{u} + s e^{2u},

smooth and convex, for :math:`b, l, s \ge 0`: see `.barrier`. With frequency levels, every
vector of cuts and levels is evaluated.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from tests.helpers import barrier
from tests.helpers.barrier import Found

MOST_VECTORS = 300_000
_ROUNDING = 1e-15


@dataclass(frozen=True, eq=False)
class Optimum:
    """The least value of a sum over a region.

    Attributes
    ----------
    lower, upper
        The least value lies between them; both are inf if there is no decision.
    cut, frequency
        A decision worth `upper`, shape (M, N), 1-based cuts and Hz; None if there is none.
    """

    lower: float
    upper: float
    cut: IntArray | None = None
    frequency: FloatArray | None = None

    @property
    def is_feasible(self) -> bool:
        """Return whether there is a decision."""
        return self.cut is not None


def curves(inst: Instance, quantity: str) -> FloatArray:
    """Return a quantity, or the cost, of every cut as coefficients of 1, 1/x, x, x^2.

    x is the frequency over its maximum. Written anew from equations (7) to (12).

    Parameters
    ----------
    inst
        The instance.
    quantity
        ``cost`` or one of `card_opt.problem.rows.QUANTITIES`.

    Returns
    -------
    numpy.ndarray
        Shape (4, K, C), K = M N device-rounds in row-major order.
    """
    x = inst.rounds().by_cut()
    high = x.max_frequency
    flops, smashed, gradient, adapter, measured, extra = (
        np.atleast_2d(0.0 if v is None else v)[:, np.newaxis]
        for v in (
            inst.device_flops,
            inst.smashed_bits,
            inst.gradient_bits,
            inst.adapter_bits,
            inst.device_seconds,
            inst.extra_seconds,
        )
    )
    epochs = x.local_epochs
    server = np.reshape(inst.total_flops, (-1, 1, 1)) - flops
    if inst.server_flops is not None:
        server = np.atleast_2d(inst.server_flops)[:, np.newaxis]
    cycles = epochs * server / x.server_flops_per_cycle
    computing = epochs * (flops / x.device_throughput + measured)
    sent = epochs * x.compression_ratio
    up = (sent * smashed + adapter) / x.uplink_rate
    down = (sent * gradient + adapter) / x.downlink_rate
    delay = computing + up + down + extra, cycles / high, 0.0, 0.0
    energy = 0.0, cycles * x.static_power / high, 0.0, cycles * x.power_coefficient * high**2
    if quantity == "cost":
        e = inst.extremes
        if inst.normalizer != "per-cut":
            e = Extremes(*(np.asarray(v)[..., np.newaxis] for v in e))
        alpha, beta = costs.prices(x, e)
        terms = [alpha * d + beta * j for d, j in zip(delay, energy, strict=True)]
        terms[0] = terms[0] - alpha * e.min_delay - beta * e.min_energy
    elif quantity == "frequency":
        terms = [0.0, 0.0, high, 0.0]
    elif quantity == "device energy":
        assert inst.device_power is not None
        assert inst.transmit_power is not None
        power, transmit = (p[:, None, None] for p in (inst.device_power, inst.transmit_power))
        terms = [power * computing + transmit * up, 0.0, 0.0, 0.0]
    elif quantity == "table":
        terms = [0.0, 0.0, 0.0, 0.0]
    else:
        terms = list({"delay": delay, "energy": energy}[quantity])
    shape = (*inst.shape, inst.num_cuts)
    return np.stack([np.broadcast_to(t, shape).reshape(-1, inst.num_cuts) for t in terms])


def row_curves(inst: Instance, rows: Rows) -> FloatArray:
    """Return what rows limit, extra and all, as `curves` returns it."""
    out = curves(inst, rows.quantity)
    if rows.extra is not None:
        out[0] += rows.extra.reshape(out[0].shape)
    return out


def minimum(
    inst: Instance,
    region: Region,
    objective: FloatArray | None = None,
    alike: IntArray | None = None,
) -> Optimum:
    """Return the least cost over a region, by trying every vector of cuts.

    Parameters
    ----------
    inst
        The instance.
    region
        What constraints leave; the coupled parts must be tiny.
    objective
        What to minimise instead of the cost, as `curves` returns it.
    alike
        A label of each device-round, shape (K,), equal where they may be exchanged: then only
        vectors are tried whose cuts rise from one to the next of a label, one for each vector
        of counts.

    Raises
    ------
    tests.helpers.barrier.Undecided
        If a part is feasible or not within rounding.
    """
    target = curves(inst, "cost") if objective is None else objective
    rows = _shares(inst, region)
    low = (inst.min_frequency / np.asarray(inst.max_frequency) + np.zeros(inst.shape)).ravel()
    allowed = np.ones(target.shape[1:], dtype=np.bool_)
    if region.allowed is not None:
        allowed = region.allowed.reshape(allowed.shape)
    high = (np.asarray(inst.max_frequency) + np.zeros(inst.shape)).ravel()
    cut, place = np.zeros(low.size, dtype=np.int64), np.ones(low.size)
    lower = upper = 0.0
    for part in _parts(low.size, rows):
        own = [row[:, part] for row in rows if row[:, part].any()]
        vectors = _vectors([np.flatnonzero(allowed[k]) for k in part])
        if alike is not None:
            vectors = _rising(vectors, alike[part])
        if region.levels is None:
            found = barrier.best(target[:, part], own, vectors, low[part])
        else:
            steps = [_inside(region.levels, low[k], high[k]) for k in part]
            found = _stepped(target[:, part], own, vectors, steps)
        if found is None:
            return Optimum(math.inf, math.inf)
        lower, upper = lower + found[0], upper + found[1]
        cut[part], place[part] = found[2], found[3]
    frequency = np.clip(place, low, 1.0) * high
    return Optimum(lower, upper, (cut + 1).reshape(inst.shape), frequency.reshape(inst.shape))


def _shares(inst: Instance, region: Region) -> list[FloatArray]:
    """Return each row as its share of the bound, shape (4, K, C); 0 outside of its group."""
    out = []
    for rows in region.rows:
        values = row_curves(inst, rows) * rows.coefficient.reshape(1, -1, 1)
        group = rows.group.ravel()
        for g in np.flatnonzero(np.isfinite(rows.bound)):
            out.append(values * (group == g)[:, np.newaxis] / rows.bound[g])
    return out


def _inside(levels: FloatArray, low: float, high: float) -> FloatArray:
    """Return the levels in a box, relative to its upper end."""
    return levels[(levels >= low * high * (1.0 - _ROUNDING)) & (levels <= high)] / high


def _parts(size: int, rows: Sequence[FloatArray]) -> list[IntArray]:
    """Return the device-rounds in sets that no row couples."""
    pairs = [(k[0], other) for row in rows for k in [_members(row)] if k.size for other in k]
    at = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    graph = coo_array((np.ones(at.shape[1]), (at[0], at[1])), shape=(size, size))
    count, label = connected_components(graph, directed=False)
    return [np.flatnonzero(label == i) for i in range(count)]


def _members(row: FloatArray) -> IntArray:
    return np.flatnonzero(row.any(axis=(0, 2)))


def _vectors(choices: Sequence[IntArray]) -> IntArray:
    """Return all vectors of choices, shape (B, K)."""
    if math.prod(c.size for c in choices) > MOST_VECTORS:
        raise ValueError("too many vectors of cuts for a reference")
    return np.array(list(itertools.product(*choices)), dtype=np.int64).reshape(-1, len(choices))


def _rising(vectors: IntArray, label: IntArray) -> IntArray:
    """Return the vectors whose choices rise from one place to the next of the same label."""
    rises = np.ones(len(vectors), dtype=np.bool_)
    for places in (np.flatnonzero(label == one) for one in np.unique(label)):
        rises &= (np.diff(vectors[:, places], axis=1) >= 0).all(axis=1)
    return vectors[rises]


def _stepped(
    target: FloatArray,
    rows: Sequence[FloatArray],
    vectors: IntArray,
    steps: Sequence[FloatArray],
) -> Found | None:
    """Return the best of all vectors of cuts and levels."""
    places = _vectors([np.arange(s.size) for s in steps])
    if not places.size or not vectors.size:
        return None
    if len(places) * len(vectors) > MOST_VECTORS:
        raise ValueError("too many vectors of cuts and levels for a reference")
    x = np.stack([s[places[:, k]] for k, s in enumerate(steps)], axis=1)
    powers = np.stack([np.ones_like(x), 1.0 / x, x, x**2])
    values = np.zeros((1 + len(rows), len(vectors), len(places)))
    for value, terms in zip(values, [target, *rows], strict=True):
        for k in range(x.shape[1]):
            value += terms[:, k, vectors[:, k]].T @ powers[:, :, k]
    fits = (values[1:] <= 1.0).all(axis=0)
    if not fits.any():
        return None
    best = np.unravel_index(np.where(fits, values[0], np.inf).argmin(), fits.shape)
    least = float(values[0][best])
    return least, least, vectors[best[0]], x[best[1]]
