"""The optimum with shares of the band, by trying all choices: plain, and nothing of it shared.

Costs, delays and energies are the referee's at single points. What it takes the letter's equations
to have is their shape alone: the links' part of a delay goes with one over the share, and the
rest does not depend on it. For fixed choices the best shares are the root of one falling function
of the price of the band, which bisection finds.
"""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize_scalar

from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.rows import Rows, quantity_of

MET = 1.0 + 1e-12  # share of a bound that still meets it
_HALVINGS = 80


class Choice(NamedTuple):
    """One choice of a device-round: cut from 1, frequency [Hz], and its cost by the share.

    The cost is ``fixed + link / share`` with a share of at least `low`, of which the band does
    not have to give `free`; `taken` is what it takes of each other limit, as a share of it.
    """

    cut: int
    frequency: float
    fixed: float
    link: float
    low: float
    free: float
    taken: tuple[float, ...]


class Best(NamedTuple):
    """The optimum: inf and no arrays if there is no decision; arrays have shape (M, N)."""

    objective: float
    cut: FloatArray | None = None
    frequency: FloatArray | None = None
    share: FloatArray | None = None


def best(problem: Problem) -> Best:
    """Return the optimum of a small problem whose shares and frequencies no limit ties.

    Limits that device-rounds share, besides the band, are on one round alone.
    """
    shape = problem.instance.shape
    cut, frequency, share = (np.empty(shape) for _ in range(3))
    objective = 0.0
    for number in range(shape[1]):
        found = _best_of_round(problem, number)
        if found is None:
            return Best(math.inf)
        cost, chosen, shares = found
        objective += cost
        cut[:, number] = [choice.cut for choice in chosen]
        frequency[:, number] = [choice.frequency for choice in chosen]
        share[:, number] = shares
    return Best(objective, cut, frequency, share)


def best_shares(link: FloatArray, low: FloatArray, band: FloatArray) -> FloatArray:
    """Return the shares that make the sum of ``link / share`` least, along the last axis.

    Those with a sum of at most `band`, one for each; the least where even these are more.
    """
    below, above = np.full(link.shape[:-1], -690.0), np.full(link.shape[:-1], 690.0)
    for _ in range(_HALVINGS):  # of the price's logarithm
        price = 0.5 * (below + above)
        is_over = _shares(link, low, price).sum(axis=-1) > band
        below, above = np.where(is_over, price, below), np.where(is_over, above, price)
    return _shares(link, low, above)


def _shares(link: FloatArray, low: FloatArray, price: FloatArray) -> FloatArray:
    return np.clip(np.sqrt(link * np.exp(-price)[..., np.newaxis]), low, 1.0)


def _best_of_round(
    problem: Problem, number: int
) -> tuple[float, tuple[Choice, ...], FloatArray] | None:
    """Return the least cost of a round, choices and shares; None if there is no decision."""
    devices, whole = problem.instance.shape[0], math.inf
    for rows in problem.region.rows:
        if rows.quantity == "share":
            whole = float(rows.bound[rows.group[0, number]])
    every = list(itertools.product(*(_choices(problem, m, number) for m in range(devices))))
    if not every:
        return None
    fixed, link, low, free = (
        np.array([[getattr(choice, name) for choice in chosen] for chosen in every])
        for name in ("fixed", "link", "low", "free")
    )
    band = whole + free.sum(axis=1)
    taken = np.array([[choice.taken for choice in chosen] for chosen in every]).sum(axis=1)
    shares = best_shares(link, low, band)
    cost = (fixed + link / shares).sum(axis=1)
    is_over = (low.sum(axis=1) > band * MET) | (taken > MET).any(axis=1)
    cost = np.where(is_over, math.inf, cost)
    place = int(cost.argmin())
    return None if is_over.all() else (float(cost[place]), every[place], shares[place])


def _choices(problem: Problem, device: int, number: int) -> list[Choice]:
    """Return what a device-round may choose from: cuts, at their best or at every frequency."""
    inst, region = problem.instance[device, number], problem.region
    rows = [r.part((slice(device, device + 1), slice(number, number + 1))) for r in region.rows]
    own = [r for r, whole in zip(rows, region.rows, strict=True) if whole.is_own]
    shared = [
        r
        for r, whole in zip(rows, region.rows, strict=True)
        if not whole.is_own and whole.quantity != "share"
    ]
    assert not shared or problem.instance.shape[1] == 1
    out = []
    for cut in range(1, inst.num_cuts + 1):
        if region.allowed is not None and not region.allowed[device, number, cut - 1]:
            continue
        if region.levels is None:
            frequencies = _best_frequency(inst, own, cut)
        else:
            x = inst.rounds()
            inside = np.max(x.min_frequency) <= region.levels
            inside &= region.levels <= np.max(x.max_frequency)
            frequencies = region.levels[inside].tolist()
        for frequency in frequencies:
            assert region.min_share is not None
            low = _least_share(inst, own, cut, frequency, region.min_share)
            if low is None:
                continue
            whole, half = (_cost(inst, cut, frequency, share) for share in (1.0, 0.5))
            taken = tuple(_taken(inst, r, cut, frequency, 1.0) for r in shared)
            fixed, link = 2.0 * whole - half, half - whole
            out.append(Choice(cut, frequency, fixed, link, low, _free(rows, cut), taken))
    return out


def _best_frequency(inst: Instance, own: list[Rows], cut: int) -> list[float]:
    """Return the best frequency of a cut, if its own limits on energy leave one."""
    x = inst.rounds()
    low, high = float(np.max(x.min_frequency)), float(np.max(x.max_frequency))
    limits = [rows for rows in own if rows.quantity in {"energy", "frequency"} and rows.bound.size]

    def worst(frequency: float) -> float:
        return max((_taken(inst, r, cut, frequency, 1.0) for r in limits), default=0.0)

    def cost(frequency: float) -> float:
        return _cost(inst, cut, frequency, 1.0)

    thrifty = _least(worst, low, high) if limits else low
    if worst(thrifty) > MET:
        return []
    if worst(high) > MET:
        high = _edge(worst, thrifty, high)
    if worst(low) > MET:
        low = _edge(worst, thrifty, low)
    return [_least(cost, low, high)]


def _least(function, low: float, high: float) -> float:  # type: ignore[no-untyped-def]
    """Return where a function of one valley is least between two ends."""
    if low >= high:
        return low
    inner = minimize_scalar(
        function, bounds=(low, high), method="bounded", options={"xatol": 1e-12 * high}
    )
    return min((low, float(inner.x), high), key=function)


def _edge(worst, inside: float, outside: float) -> float:  # type: ignore[no-untyped-def]
    for _ in range(_HALVINGS):
        middle = 0.5 * (inside + outside)
        inside, outside = (inside, middle) if worst(middle) > 1.0 else (middle, outside)
    return inside


def _least_share(
    inst: Instance, own: list[Rows], cut: int, frequency: float, low: float
) -> float | None:
    """Return the least share with which the own limits of a device-round are kept."""
    for rows in own:
        if not rows.bound.size or rows.quantity == "share":
            continue
        whole, half = (_taken(inst, rows, cut, frequency, share) for share in (1.0, 0.5))
        if whole > MET:
            return None
        room = 1.0 - (2.0 * whole - half)
        if half > whole:
            low = max(low, min(1.0, (half - whole) / room))
    return low


def _free(rows: list[Rows], cut: int) -> float:
    """Return what the band does not have to give of a share."""
    extras = [r.extra for r in rows if r.quantity == "share" and r.extra is not None]
    return -sum(float(extra[0, 0, cut - 1]) for extra in extras)


def _cost(inst: Instance, cut: int, frequency: float, share: float) -> float:
    return Problem(inst).evaluate(cut, frequency, share).objective


def _taken(inst: Instance, rows: Rows, cut: int, frequency: float, share: float) -> float:
    if not rows.bound.size:
        return 0.0
    cuts, hertz, shares = np.array([[cut]]), np.array([[frequency]]), np.array([[share]])
    value = rows.limited(quantity_of(inst, rows.quantity, cuts, hertz, shares), cuts)
    return float((rows.coefficient * value)[0, 0] / rows.bound[0])
