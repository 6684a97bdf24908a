r"""The best frequencies of one round for given cuts and the order that is best at present.

With the order fixed the makespan is :math:`\max_{i \le j} (r_i + \sum_{k = i}^j p_k / f_k + q_j)`
over the places i, j in it, which is convex in the frequencies, as the energies are.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import minimize

from card_opt.problem import costs
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.queueing import best_order, heads_and_tails


def by_order(
    problem: Problem, cut: IntArray, frequency: FloatArray, low: FloatArray, high: FloatArray
) -> FloatArray:
    """Return frequencies [Hz] that are about the best for an order.

    Parameters
    ----------
    problem
        One round.
    cut, frequency
        1-based cuts and the frequencies [Hz] that the order is the best of, shape (M,).
    low, high
        Ends of the frequencies, shape (M,) [Hz].
    """
    inst = problem.instance
    x, p = inst.rounds(), inst.profile_at(cut[:, np.newaxis])
    head, tail = (np.broadcast_to(v, inst.shape)[:, 0] for v in heads_and_tails(x, p))
    work = np.broadcast_to(costs.delay(x, p, 1.0), inst.shape)[:, 0] - head - tail  # cycles
    delay_price, energy_price = costs.prices(x, inst.extremes)
    price = float(np.broadcast_to(delay_price, inst.shape).sum())
    order = best_order(head, work / frequency, tail).order
    first, last = np.triu_indices(len(order))
    place = np.arange(len(order))
    between = (place >= first[:, np.newaxis]) & (place <= last[:, np.newaxis])
    spans = np.zeros((first.size, len(order)))
    spans[:, order] = between
    around = head[order][first] + tail[order][last]
    unit = float((around + spans @ (work / high)).max()) or 1.0

    def cost(v: FloatArray) -> float:
        energy = costs.energy(x, p, (v[:-1] * high)[:, np.newaxis])
        return float(price * unit * v[-1] + (energy_price * energy).sum())

    def room(v: FloatArray) -> FloatArray:
        return np.asarray(v[-1] - (around + spans @ (work / (v[:-1] * high))) / unit)

    start = np.append(frequency / high, (around + spans @ (work / frequency)).max() / unit)
    program: Any = minimize
    result = program(
        cost,
        start,
        method="SLSQP",
        bounds=[*zip(low / high, np.ones_like(high), strict=True), (0.0, None)],
        constraints=[{"type": "ineq", "fun": room}],
        options={"maxiter": 60, "ftol": 1e-12},
    )
    found = np.clip(result.x[:-1] * high, low, high)
    return np.where(np.isfinite(found), found, frequency)
